"""What is said to lie in what: the claims of a text, each once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from osint.checks.containment import NAME, its_country, told_figures
from osint.checks.containment.candidates import looked_up
from osint.checks.containment.in_a_row import out_of_rows
from osint.checks.containment.judging import check
from osint.checks.containment.mentioned import Spellings, spellings
from osint.checks.containment.one_place import as_one
from osint.checks.containment.plainly import is_plain
from osint.checks.containment.role_words import is_the_capital
from osint.checks.containment.side_by_side import chained, may_be_paired, paired
from osint.checks.containment.stated import Stated, stated
from osint.checks.containment.worth import is_worth_it
from osint.checks.reads import Read
from osint.ends.party import unknown
from osint.geo.parallels import within
from osint.judging.containment import FAMOUS
from osint.judging.former_states import state_around
from osint.language.pack import Pack, load
from osint.language.scripts import script_of
from osint.model import Claim, Extraction, Party
from osint.support.fold import fold
from osint.support.frozen import replace
from osint.support.patterns import lazily
from osint.world import World

_INITIAL = lazily(r"[A-Z][a-z]{1,20} (?:[A-Z]\. ){1,2}\Z")
"""A given name and initials before a name, which is a person's: "Ann B. Boston"."""
KIND_OF = "people-kind-of"
"""The fold of an area, what it is called and a name: "the Bavarian region of Franconia"."""
QUARTER_OF = "quarter-of"
"""The fold of a quarter and its city ("the Saltivka district of Kharkiv"), or the city and the quarter."""
_RANKS = ("certain", "likely", "possible")


def claims(reads: Sequence[Read], extraction: Extraction, world: World) -> Iterator[Claim]:
    """Each place and area of which statements of containment say that one lies in the other; `reads`
    are all statements of the text."""
    found: dict[tuple[object, ...], Claim] = {}
    loose: list[Claim] = []
    spelt, figures = spellings(extraction), told_figures.by_name(reads)
    own = (read for read in reads if read.statement.check == NAME)
    for read in sorted(own, key=lambda read: _RANKS.index(read.best.rank)):
        claim = _with_figures(_claim(read, extraction, spelt), figures)
        if claim is None:
            continue
        key = _key(claim)
        if key in found:
            continue
        if _is_told_closer(claim, found):
            continue
        if claim.object is not None and claim.object.kind == "layer":
            found[key] = claim
            continue
        claim = looked_up(claim, world)
        if is_worth_it(claim, world) or is_plain(claim, extraction.text, world):
            found[key] = claim
        elif may_be_paired(claim):
            loose.append(claim)
    for more in (
        paired(loose, list(found.values()), extraction.text, world),
        chained(loose, list(found.values()), world),
    ):
        for claim in more:
            found.setdefault(_key(claim), claim)
    told = list(_told_of(list(found.values()), world))
    held = as_one(list(out_of_rows(told, extraction.text, world)), world)
    yield from sorted(held, key=lambda claim: (claim.start, claim.end))


def _is_told_closer(claim: Claim, found: dict[tuple[object, ...], Claim]) -> bool:
    """Whether a noun makes a place one of the area ("in Mexico, the southern city of Tijuana") of whose
    part it is told too."""
    assert isinstance(claim.detail, Stated)
    if claim.detail.rule not in load(claim.detail.code).marked("needs_noun"):
        return False
    names = _key(claim)[:2]
    return any(key[:2] == names and key[2] is not None for key in found)


def _with_figures(
    claim: Claim | None, figures: dict[str, list[told_figures.ToldFigure]]
) -> Claim | None:
    """The claim with the distances that the text gives of its place."""
    if claim is None or claim.subject is None or not figures:
        return claim
    told = figures.get(fold(claim.subject.text))
    if told is None or not isinstance(claim.detail, Stated):
        return claim
    return replace(claim, detail=replace(claim.detail, figures=tuple(told)))


def _told_of(found: list[Claim], world: World) -> Iterator[Claim]:
    """The claims; of two that read one statement over an aside, which both names may be the subject of,
    the one that fits alone: "They left Vienna, a rival of Milan, located in Italy", "Graz lies 40 km
    from Maribor, in Slovenia"."""
    over = [claim for claim in found if _is_over_aside(claim)]
    dropped: list[Claim] = []
    for one, other in pairwise(sorted(over, key=lambda claim: (claim.start, claim.end))):
        if one.object is None or other.object is None or one.object.start != other.object.start:
            continue
        fits = [check(claim, world).verdict == "consistent" for claim in (one, other)]
        if fits[0] != fits[1]:
            dropped.append(one if fits[1] else other)
    about: dict[int | None, list[Claim]] = {}
    for claim in found if over else ():
        if claim.object is not None:
            about.setdefault(claim.object.start, []).append(claim)
    dropped += [claim for claim in over if _is_of_nearer(claim, about, world)]
    return (claim for claim in found if claim not in dropped)


def _is_of_nearer(claim: Claim, about: dict[int | None, list[Claim]], world: World) -> bool:
    """Whether what is read over a name does not fit, and is told of that name, which it fits. `about`
    holds the claims by where their object begins."""
    if claim.object is None:
        return False
    nearer = [other for other in about[claim.object.start] if claim.start < other.start]
    if not nearer or check(claim, world).verdict == "consistent":
        return False
    return any(check(other, world).verdict == "consistent" for other in nearer)


def _is_over_aside(claim: Claim) -> bool:
    detail = claim.detail
    return isinstance(detail, Stated) and detail.rule in load(detail.code).marked("over_aside")


def _claim(read: Read, extraction: Extraction, spelt: Spellings) -> Claim | None:
    inner, outer = read.best.subject.party, read.best.object.party
    text = extraction.text
    pack = load(read.code)
    if _is_cut(text, inner.start, inner.text, pack):
        return None
    if read.statement.rule in pack.marked("layer_only") and outer.kind != "layer":
        return None
    if outer.kind == "layer":
        outer = replace(outer, name=within(outer.name))
    if _names_nothing(inner.text, pack) or _names_nothing(outer.text, pack):
        return None
    if inner.place is None and is_the_capital(inner.text, pack):
        return None  # of a country that is not told
    detail = stated(read, extraction, spelt)
    if read.statement.rule in its_country.RULES and its_country.is_asked(read, pack, text):
        land = its_country.owner(read, extraction, pack)
        is_said = read.statement.rule != its_country.TITLE
        if land is not None and (is_said or inner.country != land.country):
            detail = replace(detail, rank="likely", is_implied=False)
            return Claim(NAME, read.start, read.end, inner, land, detail=detail)
        if is_said:
            return None
    if detail.role is not None and _is_counted_from(text, inner.start, inner.end, pack):
        return None  # "X, 200 km west of Y, is the capital of Z"
    is_bare = not detail.area_noun and (outer.start is not None or detail.role is None)
    if is_bare and inner.text.casefold() == outer.text.casefold():
        return None  # but "Homs in Homs province", "Homs, the provincial capital"
    if read.statement.rule in pack.marked("bracketed") and script_of(inner.text) != script_of(
        outer.text
    ):
        return None  # "Тверь (Tver)"
    outer = _whole_state(text, outer)
    is_turned = read.statement.rule == KIND_OF and _is_wider(inner, outer)
    if is_turned or (read.statement.rule == QUARTER_OF and _is_city_of(inner, outer)):
        inner, outer = outer, inner
    end = max(read.end, outer.end or 0)
    return Claim(NAME, read.start, end, inner, outer, detail=detail)


def _is_wider(inner: Party, outer: Party) -> bool:
    """Whether a division is wider than the area that its kind is told by: "the Riverina region of
    Victoria" lies in Victoria, while "the Sahel region of Gao" holds Gao."""
    is_division = inner.kind == "region" and outer.kind in ("macro-region", "region", "area")
    return is_division and inner.radius_km > outer.radius_km


def _is_city_of(inner: Party, outer: Party) -> bool:
    """Whether the first name is a city's, and the second what a quarter of it is called: "the Gaza City
    neighbourhood of Zeitoun"."""
    city, quarter = inner.place, outer.place
    if city is None or city.kind != "settlement" or city.population < FAMOUS:
        return False
    if quarter is None:
        return True
    return quarter.kind in ("settlement", "area") and quarter.population < city.population


def _is_counted_from(text: str, start: int | None, end: int | None, pack: Pack) -> bool:
    """Whether a direction is told from a name behind which the sentence goes on about another."""
    before = text[max(0, start - 40) : start].lower().split()[-2:] if start else []
    behind = text[end : end + 20].lower().split()[:2] if end else []
    if len(before) < 2 or len(behind) < 2:
        return False
    is_led = before[0] in pack.words("compass") and before[1] in pack.words("of")
    return is_led and behind[0] == "," and behind[1] in pack.words("be")


def _whole_state(text: str, outer: Party) -> Party:
    """The state of another time of whose name only a part was read: "Austria-Hungary"."""
    if outer.start is None or outer.end is None:
        return outer
    span = state_around(text, outer.start, outer.end)
    if span is None or not text[span[0]].isupper():
        return outer
    return unknown(text[span[0] : span[1]], *span)


def _is_cut(text: str, start: int | None, name: str, pack: Pack) -> bool:
    """Whether a name is the end of a longer one ("Deir ez-Zor", "Bonny Islands"), or a person's, a
    ship's or a work's: "Ann B. Boston", "Ms Paris"."""
    before = text[max(0, start - 30) : start] if start else ""
    if _INITIAL.search(before) is not None:
        return True
    if before[-1:] in tuple("-‐‑"):
        head, _, article = before[:-1].rpartition(" ")
        return len(article) > 2 or head.rpartition(" ")[2][:1].isupper()  # not "al-Rimal"
    previous = before.rstrip().rpartition(" ")[2]
    if previous.lower() in pack.words("bearer_title"):
        return True  # "Ms Paris in France", "the film Chicago in Illinois"
    is_noun = name.lower() in pack.words("site", "kind")
    return is_noun and previous[:1].isupper() and previous.lower() not in pack.words("not_name")


def _names_nothing(name: str, pack: Pack) -> bool:
    """Whether a word says a direction ("the western province of ...") or a people without a country
    ("the Kurdish city of ..."): neither names the area that something lies in."""
    first = name.split(maxsplit=1)[0] if name else ""
    if first.islower() and first in pack.words("compass"):
        return True
    return name.lower() in pack.words("compass", "people_without_land")


def _key(claim: Claim) -> tuple[object, ...]:
    detail = claim.detail
    assert claim.subject is not None and claim.object is not None and isinstance(detail, Stated)
    names = claim.subject.text.casefold(), claim.object.text.casefold()
    return (*names, detail.part, detail.role)
