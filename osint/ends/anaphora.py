"""What "it" and "the city" mean: the place that the text was about before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osint.ends.end import End
from osint.ends.slot import Slot
from osint.extract import sentences
from osint.gazetteer import fold
from osint.language.pack import Pack

if TYPE_CHECKING:
    from osint.ends.reader import Reader

_BACK = 4
"""Sentences before in which the name may stand."""
_OPENING = 30
"""Characters from the head of a sentence in which its subject stands."""


def referent(slot: Slot, pack: Pack, reader: Reader) -> tuple[Slot | None, bool]:
    """The slot that the words of an anaphor mean, and whether that is plain.

    The place of the document's title; else, from this sentence back, the name that opens a
    sentence, or the last that fits.
    """
    start, end = sentences.bounds(reader.text, slot.start)
    title = _titled(reader, pack)
    if title is not None and _fits(title, slot, pack, reader):
        return title, True
    here = [s for s in reader.slots.between(pack, start, slot.start) if _fits(s, slot, pack, reader)]
    if here:
        return here[-1], len({s.text for s in here}) == 1
    bounds = sentences.previous(reader.text, start)
    for _ in range(_BACK):
        if bounds is None:
            break
        fitting = [s for s in reader.slots.between(pack, *bounds) if _fits(s, slot, pack, reader)]
        if fitting:
            first = fitting[0]
            opens = first.start - bounds[0] <= _OPENING
            chosen = first if opens else fitting[-1]
            return chosen, len({s.text for s in fitting}) == 1
        bounds = sentences.previous(reader.text, bounds[0])
    return None, False


def _titled(reader: Reader, pack: Pack) -> Slot | None:
    """The place that a document is about: its title's name, where the text opens with it."""
    name = reader.title
    if name is None:
        return None
    first = next(iter(reader.slots.between(pack, 0, min(len(reader.text), 300))), None)
    slots = reader.slots.between(pack, 0, min(len(reader.text), 300))
    first = next((s for s in slots if fold(s.text) == fold(name) and s.letter in "PQNRK"), None)
    return first


def _fits(candidate: Slot, slot: Slot, pack: Pack, reader: Reader) -> bool:
    """Whether the words of an anaphor can mean a slot: a province is no city."""
    if candidate.letter not in "PQRN" or (candidate.letter == "N" and not candidate.value):
        return False
    end: End = reader.end(candidate)
    kind = end.party.kind
    if end.certainty == "unlisted" and candidate.letter == "N":
        return False
    if not slot.noun:
        return candidate.letter != "N" or kind == "settlement"
    if slot.noun in pack.words("division"):
        return kind in ("region", "county")
    if slot.noun in pack.words("settlement"):
        return kind == "settlement"
    return kind not in ("country", "region")
