"""Names that a description makes sure of, although nothing else in the text told them as places.

"Narva, a city in Latvia" and "the Saudi city of Sanaa" say themselves which words are names: where
the recognition of places left one of the two out, it is looked up here.
"""

from __future__ import annotations

from collections.abc import Iterator

from osint.checks.containment_patterns import KIND_IN, NOUN, OF_OLD, WORDS
from osint.checks.templates import within
from osint.lazy_re import lazily
from osint.model import Extraction, PlaceMention
from osint.world import World

_NAME = r"[A-Z][\w’-]{1,24}(?:[ -][A-Z][\w’-]{1,24}){0,2}"
_APPOSED = lazily(rf"(?:\A|[^\w-])(?P<name>{_NAME})(?P<gap>{KIND_IN.pattern})\Z")
_PEOPLE = lazily(
    rf"(?:\A|[^\w-])(?P<name>[A-Z][a-z]{{2,18}}(?: [A-Z][a-z]{{2,18}})?)(?P<gap> {WORDS}{NOUN}(?: of)? )\Z"
)
_LONGEST = 100


def inner_before(
    extraction: Extraction, outer: PlaceMention, world: World
) -> Iterator[PlaceMention]:
    """The unread X of "X, a town in Y", where `outer` is Y."""
    text = extraction.masked or extraction.document.text
    begin = max(0, outer.start - _LONGEST)
    before = text[begin : outer.start]
    if ", " not in before or not (" in " in before[-40:] or " of " in before[-40:]):
        return
    match = _APPOSED.search(before)
    if match is None:
        return
    yield from _mention(extraction, match["name"], begin + match.start("name"), world, people=False)


def outer_before(
    extraction: Extraction, inner: PlaceMention, world: World
) -> Iterator[PlaceMention]:
    """The unread people of "the Saudi city of X", where `inner` is X."""
    text = extraction.masked or extraction.document.text
    begin = max(0, inner.start - _LONGEST)
    before = text[begin : inner.start]
    if not before.endswith(" of "):
        return
    match = _PEOPLE.search(before)
    if match is None or OF_OLD.search(before[: match.start("name")]):
        return
    yield from _mention(extraction, match["name"], begin + match.start("name"), world, people=True)


def _mention(
    extraction: Extraction, name: str, start: int, world: World, *, people: bool
) -> Iterator[PlaceMention]:
    """The name as a mention, if it is known and no other mention covers it."""
    end = start + len(name)
    if within(extraction.places, start, end) or any(
        place.start < end and start < place.end for place in extraction.places
    ):
        return
    if people:
        place = world.gazetteer.demonym(name)
        if place is not None and place.kind in ("country", "region", "disputed", "peninsula"):
            yield PlaceMention(start, end, name, place, 0.5, (place,), "demonym")
        return
    candidates = world.gazetteer.lookup(name)
    if candidates:
        yield PlaceMention(start, end, name, None, 0.5, candidates[:10])
