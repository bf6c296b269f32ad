"""Signs that the checks cannot do without, looked for before a check is imported and asked."""

from __future__ import annotations

from collections.abc import Callable, Collection, Container, Iterator
from types import ModuleType

from osint import checks
from osint.checks import place_statements
from osint.extract.dates.gates import may_name_weekday
from osint.model import Extraction
from osint.support.patterns import lazily
from osint.world import World

_BARE_DAY = lazily(r"[^\W\d_],? \([0-3]?\d\)")
"""What a weekday check may read without a date: "sexta-feira (5)"."""


def _lengths(extraction: Extraction, world: World) -> Container[str]:
    has_length = any(quantity.dimension == "length" for quantity in extraction.quantities)
    return ("distance", "border-length") if has_length else ()


def _stated(extraction: Extraction, world: World) -> Container[str]:
    return [one.statement.check for one in place_statements.of(extraction, world)]


def _weekdays(extraction: Extraction, world: World) -> Container[str]:
    if not may_name_weekday(extraction.text, extraction.document.language):
        return ()
    is_told = any(m.weekday is not None for m in extraction.dates)
    return ("weekday",) if is_told or _BARE_DAY.search(extraction.text) else ()


def _coordinates(extraction: Extraction, world: World) -> Container[str]:
    return ("coordinates",) if extraction.coordinates else ()


def _dated_posts(extraction: Extraction, world: World) -> Container[str]:
    return ("post-time",) if extraction.posts and extraction.dates else ()


Sign = Callable[[Extraction, World], Container[str]]
"""Looks for something in a document, and says which checks may find more with it."""
_SIGNS: dict[str, Sign] = {
    "distance": _lengths,
    "proximity": _stated,
    "border-length": _lengths,
    "direction": _stated,
    "containment": _stated,
    "coordinates": _coordinates,
    "weekday": _weekdays,
    "post-time": _dated_posts,
}
"""Check -> the sign without which it can find nothing, and is not imported; the rest look for the
words that they need themselves."""


def worth_asking(
    extraction: Extraction, world: World, only: Collection[str] = ()
) -> Iterator[ModuleType]:
    """The checks that could find anything among these mentions, of all or of `only` some, in their
    order. Each sign is looked for once, when the first check asks for it."""
    told: dict[Sign, Container[str]] = {}
    for name in checks.ALL:
        if only and name not in only:
            continue
        sign = _SIGNS.get(name)
        if sign is not None:
            if sign not in told:
                told[sign] = sign(extraction, world)
            if name not in told[sign]:
                continue
        yield checks.ALL[name]
