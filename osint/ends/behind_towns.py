"""Areas behind a town and a comma that no list has as they are written: letters of a state that are
a word by themselves ("Salem, OR"), and the town's own region misspelt ("Nashville, Tennesee").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from osint.ends.areas import letters
from osint.gazetteer import Gazetteer, fold
from osint.gazetteer.spelling import edits
from osint.language.pack import Pack
from osint.model import Place
from osint.support.patterns import lazily

_TOWN = lazily(r"[A-Z][\w’'.-]{1,30}(?: [A-Z][\w’'.-]{1,30}){0,2}\Z")
_REACH = 70
"""Characters before a comma in which the name of the town stands."""
_SHORTEST, _LONG = 6, 9
"""Letters of a name that one slip leaves telling, and of one that two do."""


def states(
    text: str, start: int, end: int, pack: Pack, gazetteer: Gazetteer
) -> Iterator[tuple[int, int, Place]]:
    """The letters of states in a stretch that stand behind a town which lies there."""
    for match in letters(pack).finditer(text, start, end):
        state = gazetteer.region("US", match["code"])
        if state is not None and any(
            (place.country, place.admin1_code) == (state.country, state.admin1_code)
            for place in _towns(text, match.start(), gazetteer)
        ):
            yield *match.span("code"), state


def misspelt(text: str, first: int, last: int, gazetteer: Gazetteer) -> Place | None:
    """The region or country of the town before a comma that an unknown name behind it, in
    text[first:last], is nearly spelt like."""
    if text[first - 2 : first] != ", " or last - first < _SHORTEST or not text[first].isupper():
        return None
    name = fold(text[first:last])
    most = 2 if len(name) >= _LONG else 1
    for place in _towns(text, first - 2, gazetteer):
        country = place.country or ""
        for area in (
            gazetteer.region(country, place.admin1_code or ""),
            gazetteer.country(country),
        ):
            if (
                area is not None
                and area.id != place.id
                and edits(name, fold(area.name), most) <= most
            ):
                return area
    return None


def abutting(text: str, first: int, last: int, gazetteer: Gazetteer) -> Place | None:
    """The region or country that text[first:last] names right behind a town: "Chicago Illinois"."""
    name = text[first:last].strip()
    if text[first : first + 1] != " " or len(name) < _SHORTEST - 2:
        return None
    found = gazetteer.lookup(name)[:1]
    is_area = bool(found) and found[0].kind in ("country", "region")
    return found[0] if is_area and fold(found[0].name) == fold(name) else None


def holds(area: Place, towns: Sequence[Place]) -> bool:
    """Whether one of some places lies in a region or country, by the gazetteer's divisions."""
    if area.kind == "country":
        return any(town.country == area.country for town in towns)
    inside = (area.country, area.admin1_code)
    return any((town.country, town.admin1_code) == inside for town in towns)


def _towns(text: str, end: int, gazetteer: Gazetteer) -> Iterator[Place]:
    """The settlements of the name that ends at an offset."""
    name = _TOWN.search(text, max(0, end - _REACH), end)
    words = name[0].split() if name is not None else []
    for first in range(len(words)):
        for place in gazetteer.lookup(" ".join(words[first:])):
            if place.kind == "settlement":
                yield place
