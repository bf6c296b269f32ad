"""What the checks of one figure share: the sentences that may state one, read by their rules."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator

from osint.checks.place_statements import is_in, packs
from osint.ends import times
from osint.ends.reader import Reader, reader_of
from osint.ends.slot import Slot
from osint.extract.languages import stretches
from osint.language.pack import Pack
from osint.model import Extraction
from osint.statements import match, reading, sentences
from osint.statements.model import Told
from osint.world import World

May = Callable[[Extraction, Pack], list[int]]
"""Where something stands in a text, by offset, without which no rule of the check matches."""


class _Timed:
    """The slots of a text with its times among them."""

    def __init__(self, reader: Reader) -> None:
        self.slots = reader.slots
        self.times = times.find(reader.extraction, reader.pack)

    def between(self, pack: Pack, start: int, end: int) -> list[Slot]:
        """As of any source of slots; a time goes before what stands over it."""
        own = [slot for slot in self.times if start <= slot.start and slot.end <= end]
        others = [
            slot
            for slot in self.slots.between(pack, start, end)
            if not any(slot.start < one.end and one.start < slot.end for one in own)
            and not (slot.start == start and slot.letter == "N" and _is_word(slot, pack))
        ]
        return sorted([*own, *others], key=lambda slot: slot.start)


def _is_word(slot: Slot, pack: Pack) -> bool:
    """Whether a capital at the head of a sentence is all that makes a name of a word: "Walkers"."""
    return slot.text.lower() in pack.vocabulary


def of(
    extraction: Extraction, world: World, check: str, may: May, timed: bool = False
) -> Iterator[tuple[Reader, Told]]:
    """What the rules of a check read in a text: sentence by sentence, in the order of the rules;
    with `timed`, times are slots."""
    text = extraction.text
    parts = stretches(text, extraction.document.language)
    for pack in packs(parts):
        hits = may(extraction, pack)
        if not hits:
            continue
        reader = reader_of(extraction, world, pack)
        source = _Timed(reader) if timed else reader.slots
        for start, end in sentences.spans(reader.text):
            first = bisect_left(hits, start)
            if first == len(hits) or hits[first] >= end or not is_in(parts, pack.code, start):
                continue
            if match.may_tell(reader.text[start:end], pack, check):
                row = reading.rowed(reader.text, pack, source, start, end, check)
                yield from ((reader, told) for told in match.told(row, pack, check))
