"""The quantities of a text in which sentences of other languages stand."""

from __future__ import annotations

from collections.abc import Sequence

from osint.extract.languages import Stretch, language_at
from osint.extract.quantities import other
from osint.language.identity import languages
from osint.model import QuantityMention

ALSO = frozenset(("en", "ru", "uk"))
"""Languages that the reader of English figures knows, with their numerals and hedges."""


def with_other_languages(
    found: Sequence[QuantityMention], text: str, parts: tuple[Stretch, ...]
) -> tuple[QuantityMention, ...]:
    """The quantities found, with the lengths of other languages as those languages write them."""
    own = {part.code for part in parts if _has_units(part.code)} - ALSO
    alone = [
        mention
        for part in parts
        if _has_units(part.code)
        for mention in other.without_figures(text, part.start, part.end, part.code)
    ]
    if not own and not alone:
        return tuple(found)
    kept = [
        mention
        for mention in found
        if mention.dimension != "length" or language_at(parts, mention.start) not in own
    ]
    for part in parts:
        if part.code in own:
            kept += other.find(text, part.start, part.end, part.code)
    kept += alone
    kept.sort(key=lambda mention: (mention.start, -mention.end))
    apart: list[QuantityMention] = []
    for mention in kept:
        if not apart or mention.start >= apart[-1].end:
            apart.append(mention)
    return tuple(apart)


def _has_units(code: str) -> bool:
    one = languages().get(code)
    return one is not None and bool(one.units)
