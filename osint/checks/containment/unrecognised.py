"""Names that a description makes sure of, although nothing else in the text told them as places.

"Narva, a city in Latvia" and "the Saudi city of Sanaa" say themselves which words are names: where
the recognition of places left one of the two out, it is looked up here.
"""

from __future__ import annotations

from collections.abc import Iterator

from osint.checks.containment.patterns import KIND_IN, NOUN, OF_OLD, SIDES, WORDS
from osint.extract.templates import touching
from osint.model import Extraction, PlaceMention, Span
from osint.support.patterns import lazily
from osint.world import World

# Each begins with a capital that opens a word: the scan stops at nothing else.
_CAPITAL = r"[A-Z](?<![\w-].)"
_NAME = rf"{_CAPITAL}[\w’-]{{1,24}}(?:[ -][A-Z][\w’-]{{1,24}}){{0,2}}"
_APPOSED = lazily(rf"(?P<name>{_NAME})(?P<gap>{KIND_IN.pattern})\Z")
_PEOPLE = lazily(
    rf"(?P<name>{_CAPITAL}[a-z]{{2,18}}(?: [A-Z][a-z]{{2,18}})?)(?P<gap> {WORDS}{NOUN}(?: of)? )\Z"
)
_LONGEST, _LONGEST_OF = 100, 40
_LAST_WORDS = (" in ", " of ", " the ")
"""How KIND_IN ends, if not with a word of SIDES."""


def may_hold_unread(text: str, start: int) -> bool:
    """Whether an unread name stands in a description before the name that begins at `start`."""
    return _inner(text, start) is not None or _people(text, start) is not None


def inner_before(
    extraction: Extraction, outer: PlaceMention, world: World
) -> Iterator[PlaceMention]:
    """The unread X of "X, a town in Y", where `outer` is Y."""
    span = _inner(extraction.masked or extraction.document.text, outer.start)
    if span is not None:
        yield from _mention(extraction, span, world, people=False)


def outer_before(
    extraction: Extraction, inner: PlaceMention, world: World
) -> Iterator[PlaceMention]:
    """The unread people of "the Saudi city of X", where `inner` is X."""
    span = _people(extraction.masked or extraction.document.text, inner.start)
    if span is not None:
        yield from _mention(extraction, span, world, people=True)


def _inner(text: str, start: int) -> Span | None:
    """The name that ", a town in" parts from the one at `start`."""
    near = text[max(0, start - _LONGEST_OF) : start]
    if " in " not in near and " of " not in near:
        return None
    if not near.endswith(_LAST_WORDS) and not near.startswith(
        SIDES, near.rfind(" ", 0, len(near) - 1) + 1
    ):
        return None
    begin = max(0, start - _LONGEST)
    before = text[begin:start]
    match = _APPOSED.search(before) if ", " in before else None
    return None if match is None else Span(begin + match.start("name"), begin + match.end("name"))


def _people(text: str, start: int) -> Span | None:
    """The people whose "city of" stands right before the name at `start`."""
    if not text.endswith(" of ", 0, start):
        return None
    begin = max(0, start - _LONGEST)
    before = text[begin:start]
    match = _PEOPLE.search(before)
    if match is None or OF_OLD.search(before[: match.start("name")]):
        return None
    return Span(begin + match.start("name"), begin + match.end("name"))


def _mention(
    extraction: Extraction, span: Span, world: World, *, people: bool
) -> Iterator[PlaceMention]:
    """The name as a mention, if it is known and no other mention covers it."""
    start, end = span
    if touching(extraction.places, start, end):
        return
    name = (extraction.masked or extraction.document.text)[start:end]
    if people:
        place = world.gazetteer.demonym(name)
        if place is not None and place.kind in ("country", "region", "disputed", "peninsula"):
            yield PlaceMention(start, end, name, place, 0.5, (place,), "demonym")
        return
    candidates = world.gazetteer.lookup(name)
    if candidates:
        yield PlaceMention(start, end, name, None, 0.5, candidates[:10])
