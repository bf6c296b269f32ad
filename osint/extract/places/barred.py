"""Towns that are called as an ordinary word of English, in the two frames in which nothing else can
stand: "Spring, Texas," and "Most is a town in". By themselves such words name no place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from osint.extract.places.features import closes_address
from osint.extract.places.known import Found, Known
from osint.language.en.names import STATED_TOWN, TOWN_SAID
from osint.support.fold import fold
from osint.support.patterns import lazily

if TYPE_CHECKING:
    from osint.extract.places.candidates import Names

SCORE = 3.0
"""Log odds given to such a name."""
_LONGEST = 24
_MOST = 8
"""Namesakes of an area and of a town that are tried, best known first."""
_LED = lazily(r"(?<![\w'’-])([A-Z][a-z]{1,20}), \Z")
_CLOSED = lazily(r",(?! (?:[a-z]{2,3} )?[A-Z])|[.;:)]|\s{0,3}(?:\n|\Z)")
"""What closes an address; where a further name follows, it may be a list: "In May, Texas, Ohio"."""


def with_barred(text: str, kept: list[Found], names: Names) -> list[Found]:
    """The names found, and those that only such a frame tells."""
    taken = [(name.start, name.end) for name in kept]
    found = {name.start: name for name in (*_addressed(text, kept, names), *_stated(text, names))}
    fresh = [
        name for at, name in found.items() if not any(a < name.end and at < b for a, b in taken)
    ]
    return sorted((*kept, *fresh)) if fresh else kept


def _addressed(text: str, kept: Sequence[Found], names: Names) -> Iterator[Found]:
    """Names before a comma and the area that one of their places lies in."""
    for area in kept:
        if not closes_address(area.known) or not _CLOSED.match(text, area.end):
            continue
        begin = max(0, area.start - _LONGEST)
        led = _LED.search(text[begin : area.start])
        if led is None:
            continue
        known = names.barred(led[1])
        if known is not None and has(names, led[1], area.text):
            yield _found(text, begin + led.start(1), begin + led.end(1), known)


def _stated(text: str, names: Names) -> Iterator[Found]:
    """Names at the head of a sentence that says what settlement they are."""
    for match in STATED_TOWN.finditer(text) if any(map(text.__contains__, TOWN_SAID)) else ():
        known = names.barred(match[1])
        if known is not None and known.kind == "settlement":
            yield _found(text, match.start(1), match.end(1), known)


def _found(text: str, start: int, end: int, known: Known) -> Found:
    return Found(start, end, text[start:end], known, SCORE)


def has(names: Names, word: str, area: str) -> bool:
    """Whether a town whose own name is the word lies in a country or region of such a name."""
    key = fold(word)
    towns = [
        place
        for place in names.gazetteer.lookup(word)[:_MOST]
        if place.kind == "settlement" and fold(place.name) == key
    ]
    areas = [
        (place.country, place.admin1_code if place.kind == "region" else None)
        for place in names.gazetteer.lookup(area)[:_MOST]
        if place.kind in ("country", "region")
    ]
    return any((town.country, code) in areas for town in towns for code in (town.admin1_code, None))
