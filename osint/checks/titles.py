"""The topic of a document that is about one place: its title says which.

"Lima, Ohio" over a text that opens with "Lima ... is a city" makes Lima, Ohio, the place that
"it" and "the city" mean, and tells it from its namesakes.
"""

from __future__ import annotations

import re
from dataclasses import replace

from osint.checks import parties
from osint.checks.objects import Found, open_name
from osint.checks.reading import REGIONS, Reading
from osint.model import Place, PlaceMention

_OPENING = 250
"""The title's name must stand within so many characters of the text's beginning."""
_SPLIT = re.compile(r",\s|\s\(|\s[–—|:-]\s")
_IS = re.compile(r"\b(?:is|was|are|lies|refers)\b")
_COORDINATE_REACH = 500


def name(reading: Reading) -> str | None:
    """ "Lima" for a document titled "Lima, Ohio" that opens with it and says what it is."""
    title = reading.extraction.document.title
    if not title or len(title) > 80:
        return None
    found = _SPLIT.split(title, maxsplit=1)[0].strip()
    opening = reading.text[:_OPENING].casefold()
    at = opening.find(found.casefold()) if found else -1
    if at < 0 or not _IS.search(reading.text, at, at + 2 * _OPENING):
        return None
    return found


def names(reading: Reading, mention: PlaceMention) -> bool:
    """Whether a mention is of the title's place."""
    called = name(reading)
    return called is not None and mention.text.casefold() == called.casefold()


def opens(reading: Reading, start: int, at: int) -> bool:
    """Whether the sentence at `start` begins with the title's name, and goes on before `at`."""
    called = name(reading)
    if called is None:
        return False
    words = reading.text[start : start + len(called) + 4].casefold()
    return words.lstrip("\"'“(").removeprefix("the ").startswith(called.casefold()) and (
        start + len(called) <= at
    )


def party(reading: Reading) -> Found | None:
    """The title's place; None for a document that is not about one."""
    called = name(reading)
    if called is None:
        return None
    start = reading.text[:_OPENING].casefold().find(called.casefold())
    end = start + len(called)
    mention = next((m for m in reading.names[:12] if m.text.casefold() == called.casefold()), None)
    chosen = _within(reading, mention.place if mention else None, called)
    coordinate = reading.coordinate_after(end, _COORDINATE_REACH)
    if chosen is not None:
        made = replace(parties.from_place(chosen, called), start=start, end=end)
        candidates = mention.candidates if mention else ()
        return Found(replace(made, candidates=candidates), end)
    if coordinate is not None:
        return Found(parties.from_coordinate(coordinate, called), end)
    if mention is not None and mention.place is None:
        made = replace(parties.from_mention(mention), start=start, end=end)
        return Found(made, end, open_name(mention))
    unknown = parties.unknown(called, start, end)
    return Found(unknown, end, f"no place called {called} is in the gazetteer")


def _within(reading: Reading, place: Place | None, called: str) -> Place | None:
    """The place the text chose, or another of the name, that agrees with the title's rest."""
    title = reading.extraction.document.title or ""
    rest = _SPLIT.split(title, maxsplit=1)[1:]
    if not rest:
        return place
    wholes = [
        whole
        for part in re.split(r",\s*", rest[0].strip(" )"))
        for whole in reading.world.gazetteer.lookup(part)[:6]
        if whole.kind in REGIONS or whole.kind == "island"
    ]
    if not wholes:
        return place
    if place is not None and _agrees(place, wholes):
        return place
    fitting = [
        other
        for other in reading.world.gazetteer.lookup(called)
        if other.kind not in REGIONS and _agrees(other, wholes)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _agrees(place: Place, wholes: list[Place]) -> bool:
    """Whether the place lies in one of the areas, as far as the gazetteer's codes tell."""
    return any(
        place.country == whole.country
        and (whole.kind == "country" or place.admin1_code == whole.admin1_code)
        for whole in wholes
    )
