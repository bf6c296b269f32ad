"""What the checks of one figure share: the sentences that may state one, read by their rules."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator

from osint.checks.spatial import is_in, packs
from osint.ends.reader import Reader
from osint.extract.languages import stretches
from osint.language.pack import Pack
from osint.model import Extraction
from osint.statements import match, reading, sentences
from osint.statements.model import Told
from osint.world import World

May = Callable[[Extraction, Pack], list[int]]
"""Where something stands in a text, by offset, without which no rule of the check matches."""


def of(extraction: Extraction, world: World, check: str, may: May) -> Iterator[tuple[Reader, Told]]:
    """What the rules of a check read in a text, in its order, language by language."""
    text = extraction.masked or extraction.document.text
    parts = stretches(text, extraction.document.language)
    for pack in packs(parts):
        hits = may(extraction, pack)
        if not hits:
            continue
        reader = Reader(extraction, world, pack)
        for start, end in sentences.spans(reader.text):
            first = bisect_left(hits, start)
            if first < len(hits) and hits[first] < end and is_in(parts, pack.code, start):
                row = reading.rowed(reader.text, pack, reader.slots, start, end)
                found = sorted(match.told(row, pack, check), key=lambda told: told.start)
                yield from ((reader, told) for told in found)
