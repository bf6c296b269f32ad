"""Names that "the town" and "it" do not mean: of a dateline, of a river, of another clause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osint.ends.slot import Slot
from osint.language.pack import Pack
from osint.support.patterns import lazily

if TYPE_CHECKING:
    from osint.ends.reader import Reader

_DATELINE = lazily(
    r"(?:/[^\W\d]{3,20})?(?:, ?[^\W\d][^.()\n]{1,30})?(?:\.? ?[-–—] |\.[-–—]|[.,]? \([\w/. ]{2,12}\))"
)
"""What follows the name of a dateline."""


def is_dateline(slot: Slot, start: int, pack: Pack, reader: Reader) -> bool:
    """Whether a name that opens a sentence only says where the text was written: "Culiacán.- At least
    four", "Wien (APA) -"; not in "Козятин — станція", where the dash stands for "is"."""
    if pack.traits.subject_opens or reader.text[start : slot.start].strip():
        return False
    found = _DATELINE.match(reader.text, slot.end)
    return found is not None and not reader.text[found.end() : found.end() + 1].islower()


def is_inside(slot: Slot, start: int, pack: Pack, reader: Reader) -> bool:
    """Whether an anaphor stands behind a clause of its own sentence that names no place that is known: it
    may mean one that is not."""
    return not pack.traits.subject_opens and ";" in reader.text[start : slot.start]
