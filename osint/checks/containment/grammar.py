"""How texts say that one place lies in another: what stands between and around two names.

A statement is firm when the words leave no other reading ("the Polish city of X", "X, a town in
Y"); the bare forms "X, Y" and "X in Y" are firm only where a preposition leads to X and nothing
after Y makes it the subject of another clause or a member of a list.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from osint.checks.containment import patterns as containment_patterns
from osint.checks.containment import unrecognised as containment_unread
from osint.checks.containment.patterns import (
    A_KIND,
    ACTOR_IN,
    ANY_NOUN,
    BRACKET,
    COMMA,
    CONTAINED,
    CONTAINERS,
    DATELINE_END,
    DIVISION,
    DIVISION_GAP,
    DIVISION_OF,
    ENDS,
    ENDS_FIRMLY,
    GENERIC,
    GOES_ON,
    IN,
    JOINED_TO,
    JUTTING,
    KIND_AFTER,
    KIND_IN,
    KIND_OF,
    LEAD,
    LIES,
    LIES_FIRMLY,
    LINE_START,
    LIST_GAP,
    LISTED,
    LONGER_NAME,
    LONGEST_LEAD,
    NAMED,
    OF_OLD,
    OF_OWNER,
    OF_WHOM,
    ON,
    ON_THE_WAY,
    OPENS,
    OWN,
    OWN_AFTER,
    OWN_KIND,
    OWN_REGION,
    OWN_SIDE,
    PEOPLE_OF,
    REGION_NOUN,
    REGION_OF,
    SAYS,
    SENTENCE_START,
    SIDE_IN,
    SITE_IN,
    STOPS,
    SUBORDINATE,
    TOWARDS,
    VERBS,
)
from osint.geo.sovereignty import is_dependency
from osint.model import Extraction, PlaceMention
from osint.world import World


class Statement(NamedTuple):
    """`inner` is said to lie in `outer`; `form` names the pattern, `firm` that it is explicit."""

    inner: PlaceMention
    outer: PlaceMention
    form: str
    firm: bool
    noun: str = ""  # what the place is called: "city", "village", "island"


def statements(extraction: Extraction, world: World) -> Iterator[Statement]:
    """The statements of containment: between neighbouring names, and with unread ones."""
    yield from _between_neighbours(extraction)
    for mention in extraction.places:
        for inner in containment_unread.inner_before(extraction, mention, world):
            if _can_hold(mention) and not _is_people(mention):
                yield Statement(inner, mention, "a town in Y", True, "city")
        for outer in containment_unread.outer_before(extraction, mention, world):
            if _can_lie(mention):
                yield Statement(mention, outer, "the Y town of X", True, "city")


def _between_neighbours(extraction: Extraction) -> Iterator[Statement]:
    text, places = extraction.masked or extraction.document.text, extraction.places
    for at, (first, second) in enumerate(pairwise(places)):
        gap = containment_patterns.gap(text, first, second)
        if not gap:
            continue
        opening = gap[0]
        if opening not in OF_OWNER and _can_lie(first) and _can_hold(second):
            around = _Around.of(text, places, at)
            found = None if _is_larger(first, second) else _inner_first(around, gap)
            if found is not None:
                yield Statement(
                    first, second, *found, _noun(gap, text[second.end : second.end + 60])
                )
                yield from _in_its_region(around, gap)
                continue
        if opening != "," and _can_hold(first) and _can_lie(second):
            found = _outer_first(_Around.of(text, places, at), gap)
            if found is not None:
                yield Statement(second, first, *found, _noun(gap, ""))


def _in_its_region(around: _Around, gap: str) -> Iterator[Statement]:
    """The X and Z of "X in Y's Z region"."""
    part = around.following
    if part is None or not _can_hold(part) or _is_people(part):
        return
    if not OWN_REGION.fullmatch(around.text[around.second.end : part.start]):
        return
    within = around._replace(second=part, following=None)
    if not (within.names_a_region() or DIVISION.search(part.text)):
        return
    found = _inner_first(within, gap)
    if found is not None:
        yield Statement(around.first, part, *found, _noun(gap, ""))


class _Around(NamedTuple):
    """Two neighbouring names in their text, with the names before and after them."""

    text: str
    first: PlaceMention
    second: PlaceMention
    previous: PlaceMention | None
    following: PlaceMention | None

    @classmethod
    def of(cls, text: str, places: tuple[PlaceMention, ...], at: int) -> _Around:
        """The name at an index and the one after it."""
        before = places[at - 1] if at else None
        after = places[at + 2] if at + 2 < len(places) else None
        return cls(text, places[at], places[at + 1], before, after)

    @property
    def before(self) -> str:
        """What stands before the first name."""
        return self.text[max(0, self.first.start - 150) : self.first.start]

    def lead(self) -> str:
        """The word that leads to the first name, "" if none does."""
        before = self.before
        match = LEAD.search(before, max(0, len(before) - LONGEST_LEAD))
        return match["word"].lower() if match else ""

    def names_a_region(self) -> bool:
        """Whether "region" or the like follows the second name."""
        return REGION_NOUN.match(self.text, self.second.end) is not None

    def end(self) -> int:
        """Where the second name ends, with the word "region" or the like after it."""
        noun = REGION_NOUN.match(self.text, self.second.end)
        return noun.end() if noun else self.second.end

    def opens_clause(self) -> bool:
        """Whether the first name stands in a phrase that another clause may follow."""
        return bool(OPENS.search(self.before) or SUBORDINATE.search(self.before))

    def ends(self, firmly: bool = False) -> bool:
        """Whether what follows the second name leaves it where it is."""
        end = self.end()
        if self.text[end : end + 1] in ("'", "’", "-", "–") or LISTED.match(self.text, end):
            return False
        return (ENDS_FIRMLY if firmly else ENDS).match(self.text, end) is not None

    def stands(self) -> bool:
        """Whether the second name is whole: neither "Poland's" nor "Poland-based"."""
        end = self.second.end
        if self.text[end : end + 1] in ("'", "’", "-", "–") or GOES_ON.match(self.text, end):
            return False
        return LONGER_NAME.match(self.text, end) is None

    def one_of_several_peoples(self) -> bool:
        """Whether the first name closes a list of peoples: "Polish-Ukrainian", "Syrian and Iraqi"."""
        if self.text[max(0, self.first.start - 1) : self.first.start] in ("-", "–", "—"):
            return True
        return JOINED_TO.search(self.before) is not None

    def listed(self) -> bool:
        """Whether the two names are members of a longer list."""
        before, after = self.previous, self.following
        if before is not None and LIST_GAP.fullmatch(
            self.text[before.end : self.first.start].strip()
        ):
            return True
        if after is None:
            return False
        gap = self.text[self.second.end : after.start]
        if gap in (" in ", " in the "):
            return True  # "X, Y in Z": Y lies in Z, and X is a member of a list
        if not LIST_GAP.fullmatch(self.text[self.second.end : after.start].strip()):
            return False
        outer, beyond = self.second.place, after.place
        return outer is None or beyond is None or beyond.country != outer.country


def _can_lie(mention: PlaceMention) -> bool:
    place = mention.place
    if mention.role != "toponym":
        return False
    if place is not None and place.kind not in CONTAINED and not is_dependency(place):
        return False
    return not GENERIC.issuperset(mention.text.lower().split())


def _noun(gap: str, after: str) -> str:
    """What the text calls the place, between the names or (for "X, a Polish city") after them."""
    nouns = ANY_NOUN.findall(gap) or (ANY_NOUN.findall(after)[:1] if A_KIND.match(gap) else [])
    return str(nouns[-1]).lower() if nouns else ""


def _is_people(mention: PlaceMention) -> bool:
    """Whether the words name a people ("Polish") and not the place itself ("New Zealand")."""
    name = mention.place.name if mention.place else ""
    return mention.role == "demonym" and mention.text.casefold() != name.casefold()


def _is_larger(first: PlaceMention, second: PlaceMention) -> bool:
    """Whether the first is a region and the second a town: no region lies in a town."""
    if first.place is None or second.place is None:
        return False
    regions = ("region", "county", "disputed", "country")
    return first.place.kind in regions and second.place.kind == "settlement"


def _can_hold(mention: PlaceMention) -> bool:
    if mention.role == "demonym":
        return True
    kind = mention.place.kind if mention.place else "settlement"
    if kind in CONTAINERS:
        return True
    return kind == "settlement" and any(
        place.kind in ("country", "region") for place in mention.candidates[:5]
    )


def _inner_first(around: _Around, gap: str) -> tuple[str, bool] | None:
    """The form of "X ... Y" where X lies in Y, and whether it is firm."""
    text, end, people = around.text, around.second.end, _is_people(around.second)
    if people:
        described = A_KIND.fullmatch(gap) and KIND_AFTER.match(text, end)
        return ("a Y town", True) if described else None
    if COMMA.fullmatch(gap):
        if OWN_AFTER.match(text, end):
            return "Y's town", True
        return "X, Y", _is_firm_address(around)
    if BRACKET.fullmatch(gap):
        sure = bool(around.lead()) or around.names_a_region()
        return ("X (Y)", sure) if text[around.end() : around.end() + 1] == ")" else None
    if KIND_IN.fullmatch(gap):
        return "a town in Y", around.stands()
    if LIES.fullmatch(gap):
        if not around.stands() and not OWN_SIDE.match(text, end) and around.following is None:
            return None  # "Baghdad is in Iran's debt"
        return "X lies in Y", around.stands() and _is_firm_copula(around, gap)
    if REGION_OF.fullmatch(gap) and (DIVISION.search(around.first.text) or DIVISION_GAP.match(gap)):
        return "region of Y", around.stands()
    if IN.fullmatch(gap) or (ON.fullmatch(gap) and JUTTING.search(around.second.text)):
        lead = around.lead()
        stays = around.ends() or VERBS.match(text, around.end()) is not None
        if NAMED.search(around.before):
            return "X in Y", around.stands() and LISTED.match(text, around.end()) is None
        if around.names_a_region() and (gap.startswith(",") or lead in ON_THE_WAY):
            whole = gap.startswith(",") and text[around.end() : around.end() + 1] in (",", ".", "")
            return "X in Y", whole and (bool(lead) or bool(SENTENCE_START.search(around.before)))
        placed = around.names_a_region() or SIDE_IN.search(gap) is not None
        if placed and not lead and SENTENCE_START.search(around.before):
            return "X in Y", around.stands() and VERBS.match(text, around.end()) is not None
        if lead in TOWARDS:
            stays = STOPS.match(text, end) is not None
        return "X in Y", bool(lead) and lead not in ON_THE_WAY and stays
    if SITE_IN.fullmatch(gap):
        return "X camp in Y", around.first.place is None and around.ends()
    return None


def _is_firm_copula(around: _Around, gap: str) -> bool:
    """Whether "X is in Y" speaks of where X lies, and not of a government or a team on tour."""
    if LIES_FIRMLY.search(gap) or NAMED.search(around.before) or around.names_a_region():
        return True
    outer = around.second.place
    if outer is None or outer.kind != "country" or " was " in gap or " are " in gap:
        return False
    return STOPS.match(around.text, around.second.end) is not None


def _is_firm_address(around: _Around) -> bool:
    if around.listed():
        return False
    if LINE_START.search(around.before) and DATELINE_END.match(around.text, around.second.end):
        return True
    if ACTOR_IN.search(around.before) and SAYS.match(around.text, around.end()):
        return True
    if PEOPLE_OF.search(around.before):
        return around.ends() or OF_WHOM.match(around.text, around.end()) is not None
    if not around.lead():
        return bool(
            SENTENCE_START.search(around.before) and OF_WHOM.match(around.text, around.end())
        )
    if SUBORDINATE.search(around.before):
        return STOPS.match(around.text, around.end()) is not None
    return around.ends(firmly=around.opens_clause())


def _outer_first(around: _Around, gap: str) -> tuple[str, bool] | None:
    """The form of "Y ... X" where X lies in Y, and whether it is firm."""
    if LONGER_NAME.match(around.text, around.second.end):
        return None
    people = _is_people(around.first)
    if people and around.one_of_several_peoples():
        return None
    if not people and DIVISION_OF.fullmatch(gap):
        return None  # "the Khakrez district of Kandahar": the first lies in the second
    if KIND_OF.fullmatch(gap):
        of_old = around.first.text in ("Roman", "Soviet") or OF_OLD.search(around.before)
        return "the Y town of X", not of_old
    if people or not OWN.fullmatch(gap):
        return None
    if OWN_KIND.match(gap):
        return "Y's town X", True
    return "Y's X", bool(around.lead()) and around.ends()
