"""How texts say that one place lies in another: what stands between and around two names.

A statement is firm when the words leave no other reading ("the Polish city of X", "X, a town in
Y"); the bare forms "X, Y" and "X in Y" are firm only where a preposition leads to X and nothing
after Y makes it the subject of another clause or a member of a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from osint.checks.words import NOUNS
from osint.lazy_re import lazily
from osint.model import Extraction, PlaceMention

CONTAINERS = frozenset(
    ("country", "region", "county", "macro-region", "disputed", "peninsula", "island", "area")
)
CONTAINED = frozenset(
    (
        "settlement",
        "region",
        "county",
        "airport",
        "base",
        "facility",
        "area",
        "island",
        "peninsula",
        "mountain",
        "lake",
        "disputed",
    )
)

_SIDE = (
    r"(?:(?:far |extreme |the )?(?:north|south|east|west|central|upper|lower|mid|coastal|rural|"
    r"mainland|neighbou?ring|nearby|modern|present)[\w-]{0,12} ){0,2}"
)
_NOUN = (
    r"(?:city|town|village|hamlet|municipality|suburb|capital|port|seaport|resort|metropolis|"
    r"township|province|region|oblast|district|county|state|island|commune|krai|cit(?:y|ies)|"
    r"towns|villages|provinces|regions)"
)
_WORDS = (
    r"(?:(?!(?:in|of|and|or|the|a|an|from|to|at|on|for|with|who|that|by|is|was|were|as|than)\b)"
    r"[a-z][\w-]{0,18} ){0,4}?"
)
_OF = rf"(?:the )?(?:{_SIDE})?(?:(?:state|province|region|republic|island|county|territory) of )?"

_COMMA = lazily(r",\s")
_BRACKET = lazily(r" \(")
_IN = lazily(rf",? (?:with)?in {_OF}", re.I)
_SITE_IN = lazily(
    rf" (?:[a-z]+ ){{0,2}}?(?:ground|grounds|camp|base|airfield|airbase|airport|cosmodrome|range|"
    rf"garrison|port|harbou?r|plant|mine|station|prison|reservoir|dam|bridge|crossing|checkpoint|"
    rf"area|neighbou?rhood|district|valley) in {_OF}",
    re.I,
)
_LIES = lazily(
    rf",? (?:which )?(?:is|was|lies|sits|stands|are) (?:(?:located|situated|based|found|set|not far)"
    rf" )?(?:deep )?in {_OF}",
    re.I,
)
_LIES_FIRMLY = lazily(r"\b(?:located|situated|lies|sits)\b", re.I)
_KIND_IN = lazily(
    rf",? (?:(?:which )?(?:is|was) )?(?:a|an|the|one of the) {_WORDS}{_NOUN}"
    rf"(?: of [\d.,]{{1,9}} (?:people|inhabitants|residents))?"
    rf"(?: (?:located|situated|lying|deep|high|far))? (?:in|of) {_OF}",
    re.I,
)
_REGION_OF = lazily(
    rf" (?:(?:region|oblast|province|district|county|area|governorate) )?(?:of|in) {_OF}", re.I
)
_DIVISION_GAP = lazily(r" (?:region|oblast|province|district|county|governorate) ", re.I)
_DIVISION = lazily(
    r"\b(?:region|oblast|province|district|county|krai|governorate|voivodeship|raion)\Z", re.I
)

_ANY_NOUN = lazily(rf"\b{_NOUN}\b")
# Words between the name of a country or people and the name of the place: "Polish city of ".
_KIND_OF = lazily(rf" {_WORDS}(?:{_NOUN}(?: of)?|capital,|(?:largest|biggest) city,) (?:the )?")
_OWN = lazily(rf"['’]s? {_SIDE}(?:{_WORDS}{_NOUN}(?: of|,)? )?")
_OWN_KIND = lazily(rf"['’]s? .*\b{_NOUN}\b")
# Words after the name of a country or people that make it a description of the place before.
_A_KIND = lazily(r",? (?:(?:which )?(?:is|was) )?(?:a|an|the) (?:[a-z][\w-]{0,18} ){0,3}")
_KIND_AFTER = lazily(rf" {_WORDS}{_NOUN}\b(?! of)")
_OWN_AFTER = lazily(rf"['’]s? (?:[\w-]{{1,18}} ){{0,4}}?{_NOUN}\b(?! of)")

_LEAD = lazily(
    r"\b(?P<word>in|at|near|outside|around|inside|within|over|across|hits?|struck|strikes?|shelled|"
    r"bombed|attacked|captured|seized|reached|entered|visited|rocked|shook|pounded|battered|targeted|"
    r"flooded|evacuated|left|from|to|into|towards?|through|via|"
    r"(?:attack|strike|raid|assault|shelling|bombing|siege|fire|march|advance)s? (?:on|of)|"
    r"(?:city|town|village|suburbs?|outskirts|cent(?:er|re)|district|port|capital) of)"
    r" (?:the |downtown |central |nearby |greater )?\Z",
    re.I,
)
_ON_THE_WAY = frozenset(["from", "through", "via", "left"])
_TOWARDS = frozenset(["to", "into", "toward", "towards"])
_OPENS = lazily(r"(?:\A|[.!?\n\"“”:;]\s*|, )(?:in|at|near|from|to|outside)\s(?:the )?\Z", re.I)
_SUBORDINATE = lazily(
    r"(?:\A|[.!?\n\"“”;]\s*)(?:as|while|when|after|if|with|since|although|though|because|before|"
    r"despite|once|until|following)\b[^,.!?\n]{0,120}\Z",
    re.I,
)
_LINE_START = lazily(r"(?:\A|\n)\s*\Z")
_DATELINE_END = lazily(r"\s?[-–—:(]|, [A-Z][a-z]{2,8}\.? \d|,? \d")
_WHEN = (
    r"on|in|at|where|when|after|before|during|since|last|this|earlier|yesterday|today|early|late|"
    r"overnight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
)
_THEN = (
    rf"(?:{_WHEN}|by|for(?! its)|from|near|with|through|amid|despite|according|to|into|killing|leaving|"
    r"injuring|wounding|causing|sparking|destroying|damaging|forcing|killed|hurt|injured|wounded|"
    r"left|damaged|destroyed|caused|sparked|prompted|claimed|was|were|is|are|has|have|had|will|"
    r"would|could)\b"
)
_SOMEONE = (
    r"(?:it|he|she|they|we|police|officials|authorities|rescuers|doctors|witnesses|residents|medics|"
    r"firefighters|soldiers|state media|local (?:media|officials|police))\b"
)
_AN_EVENT = (
    r"(?:a|an|the|two|three|several|dozens|hundreds|thousands)(?: of)? (?:(?!that|which|who|whose|of|"
    r"and|or)[a-z][\w-]{0,18} ){1,3}?(?:was|were|is|are|has|have|had|will|hit|struck|collapsed|"
    r"exploded|crashed|killed|injured|began|opened|closed|burned|broke|fell|died|fled|rallied|"
    r"gathered|marched|protested|met)\b"
)
_STOPS = lazily(r"\s*(?:[.;:!?)\]\"”»\n]|\Z)")
_ENDS_FIRMLY = lazily(
    rf"\s*(?:[.;:!?)\]\"”»\n]|\Z)| [-–—(]|, (?:(?:{_WHEN})\b|{_SOMEONE}|{_AN_EVENT})"
)
_ENDS = lazily(
    rf"\s*(?:[.;:!?)\]\"”»\n]|\Z)| [-–—(]|, (?:{_THEN}|{_SOMEONE}|{_AN_EVENT})"
    rf"| (?:{_WHEN}|by|for|from|near|with|killing|according|that|to)\b"
)
_VERBS = lazily(r" (?:was|were|is|are|has|have|had|will|would|came|remains?|became)\b")
_LISTED = lazily(r",? (?:and|or|as well as|&|plus|along with) |/|,? (?:respectively|among)\b")
_LIST_GAP = lazily(r"(?:,|,? and|,? or|,? &|/|-|–) ?(?:the )?")
_LONGEST_GAP = 70
_GENERIC = frozenset(NOUNS) | {
    "north",
    "south",
    "east",
    "west",
    "old",
    "new",
    "central",
    "upper",
    "lower",
    "great",
    "downtown",
    "the",
}
"""Words that make no name by themselves: "Airport", "Old City"."""
_LONGER_NAME = lazily(
    r" (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|"
    r"August|September|October|November|December)[A-Z][a-z]"
)
"""The name goes on ("Puerto Ordaz"): what was read is a part of it."""
_GOES_ON = lazily(r" (?:& |and [A-Z]|(?:district|borough|township|parish|ward|valley|counties)\b)")
_OF_OLD = lazily(
    r"\b(?:ancient|former|formerly|medieval|historic|historical|biblical|once|then|old) \Z", re.I
)


class Statement(NamedTuple):
    """`inner` is said to lie in `outer`; `form` names the pattern, `firm` that it is explicit."""

    inner: PlaceMention
    outer: PlaceMention
    form: str
    firm: bool
    noun: str = ""  # what the place is called: "city", "village", "island"


def statements(extraction: Extraction) -> Iterator[Statement]:
    """The statements of containment, in the order of the text."""
    text, places = extraction.masked or extraction.document.text, extraction.places
    for at in range(len(places) - 1):
        first, second = places[at], places[at + 1]
        gap = text[first.end : second.start]
        if not gap or len(gap) > _LONGEST_GAP or "\n" in gap or first.end > second.start:
            continue
        around = _Around(
            text,
            first,
            second,
            places[at - 1] if at else None,
            places[at + 2] if at + 2 < len(places) else None,
        )
        if _is_region(first) and second.place is not None and second.place.kind == "settlement":
            continue
        if _can_lie(first) and _can_hold(second):
            found = _inner_first(around, gap)
            if found is not None:
                yield Statement(
                    first, second, *found, _noun(gap, text[second.end : second.end + 60])
                )
                continue
        if _can_hold(first) and _can_lie(second):
            found = _outer_first(around, gap)
            if found is not None:
                yield Statement(second, first, *found, _noun(gap, ""))


class _Around(NamedTuple):
    """Two neighbouring names in their text, with the names before and after them."""

    text: str
    first: PlaceMention
    second: PlaceMention
    previous: PlaceMention | None
    following: PlaceMention | None

    @property
    def before(self) -> str:
        """What stands before the first name."""
        return self.text[max(0, self.first.start - 150) : self.first.start]

    def lead(self) -> str:
        """The word that leads to the first name, "" if none does."""
        match = _LEAD.search(self.before)
        return match["word"].lower() if match else ""

    def opens_clause(self) -> bool:
        """Whether the first name stands in a phrase that another clause may follow."""
        return bool(_OPENS.search(self.before) or _SUBORDINATE.search(self.before))

    def ends(self, firmly: bool = False) -> bool:
        """Whether what follows the second name leaves it where it is."""
        end = self.second.end
        if self.text[end : end + 1] in ("'", "’", "-", "–") or _LISTED.match(self.text, end):
            return False
        return (_ENDS_FIRMLY if firmly else _ENDS).match(self.text, end) is not None

    def stands(self) -> bool:
        """Whether the second name is whole: neither "Poland's" nor "Poland-based"."""
        end = self.second.end
        if self.text[end : end + 1] in ("'", "’", "-", "–") or _GOES_ON.match(self.text, end):
            return False
        return _LONGER_NAME.match(self.text, end) is None

    def listed(self) -> bool:
        """Whether the two names are members of a longer list."""
        before, after = self.previous, self.following
        if before is not None and _LIST_GAP.fullmatch(
            self.text[before.end : self.first.start].strip()
        ):
            return True
        if after is None:
            return False
        gap = self.text[self.second.end : after.start]
        if gap in (" in ", " in the "):
            return True  # "X, Y in Z": Y lies in Z, and X is a member of a list
        if not _LIST_GAP.fullmatch(self.text[self.second.end : after.start].strip()):
            return False
        outer, beyond = self.second.place, after.place
        return outer is None or beyond is None or beyond.country != outer.country


def _can_lie(mention: PlaceMention) -> bool:
    if mention.role != "toponym" or _GENERIC.issuperset(mention.text.lower().split()):
        return False
    return mention.place is None or mention.place.kind in CONTAINED


def _noun(gap: str, after: str) -> str:
    """What the text calls the place, between the names or (for "X, a Polish city") after them."""
    nouns = _ANY_NOUN.findall(gap) or (_ANY_NOUN.findall(after)[:1] if _A_KIND.match(gap) else [])
    return str(nouns[-1]).lower() if nouns else ""


def _is_region(mention: PlaceMention) -> bool:
    return mention.place is not None and mention.place.kind in ("region", "county", "disputed")


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
    text, end, people = around.text, around.second.end, around.second.role == "demonym"
    if people:
        described = _A_KIND.fullmatch(gap) and _KIND_AFTER.match(text, end)
        return ("a Y town", True) if described else None
    if _COMMA.fullmatch(gap):
        if _OWN_AFTER.match(text, end):
            return "Y's town", True
        return "X, Y", _is_firm_address(around)
    if _BRACKET.fullmatch(gap):
        return ("X (Y)", bool(around.lead())) if text[end : end + 1] == ")" else None
    if _KIND_IN.fullmatch(gap):
        return "a town in Y", around.stands()
    if _LIES.fullmatch(gap):
        return "X lies in Y", bool(_LIES_FIRMLY.search(gap)) and around.stands()
    if _REGION_OF.fullmatch(gap) and (
        _DIVISION.search(around.first.text) or _DIVISION_GAP.match(gap)
    ):
        return "region of Y", around.stands()
    if _IN.fullmatch(gap):
        lead = around.lead()
        stays = around.ends() or _VERBS.match(text, end) is not None
        if lead in _TOWARDS:
            stays = _STOPS.match(text, end) is not None
        return "X in Y", bool(lead) and lead not in _ON_THE_WAY and stays
    if _SITE_IN.fullmatch(gap):
        return "X camp in Y", around.first.place is None and around.ends()
    return None


def _is_firm_address(around: _Around) -> bool:
    if around.listed():
        return False
    if _LINE_START.search(around.before) and _DATELINE_END.match(around.text, around.second.end):
        return True
    if not around.lead():
        return False
    if _SUBORDINATE.search(around.before):
        return _STOPS.match(around.text, around.second.end) is not None
    return around.ends(firmly=around.opens_clause())


def _outer_first(around: _Around, gap: str) -> tuple[str, bool] | None:
    """The form of "Y ... X" where X lies in Y, and whether it is firm."""
    if _LONGER_NAME.match(around.text, around.second.end):
        return None
    if _KIND_OF.fullmatch(gap):
        of_old = around.first.text in ("Roman", "Soviet") or _OF_OLD.search(around.before)
        return "the Y town of X", not of_old
    if around.first.role == "demonym" or not _OWN.fullmatch(gap):
        return None
    if _OWN_KIND.match(gap):
        return "Y's town X", True
    return "Y's X", bool(around.lead()) and around.ends()
