"""What "it" and "the city" mean: the place that the text was about before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from osint.ends import party as parties
from osint.ends import topic
from osint.ends.slot import HERE, Slot
from osint.extract import sentences
from osint.language.pack import Pack
from osint.model.ends import End

if TYPE_CHECKING:
    from osint.ends.reader import Reader

__all__ = ["HERE", "origin", "referent"]
_BACK = 4
"""Sentences before in which the name may stand."""
_OPENING = 30
"""Characters from the head of a sentence in which its subject stands."""


def referent(slot: Slot, pack: Pack, reader: Reader) -> tuple[End | None, bool]:
    """What the words of an anaphor mean, and whether that is plain.

    The place of the document's title; else, from this sentence back, the name that opens a
    sentence, or the last that fits; else the one town that a headline names.
    """
    titled = reader.topic.party
    if titled is not None:
        return reader.titled(titled), True
    start, _ = sentences.bounds(reader.text, slot.start)
    bounds: tuple[int, int] | None = (start, slot.start)
    for _ in range(_BACK):
        if bounds is None:
            break
        fitting = [s for s in reader.slots.between(pack, *bounds) if _fits(s, slot, pack, reader)]
        if fitting:
            opens = fitting[0].start - bounds[0] <= _OPENING
            chosen = fitting[0] if opens else fitting[-1]
            return reader.end(chosen), len({s.text for s in fitting}) == 1
        bounds = sentences.previous(reader.text, bounds[0])
    headline = topic.headline(reader.context)
    return (reader.titled(headline), True) if headline is not None else (None, False)


def origin(slot: Slot, pack: Pack, reader: Reader) -> tuple[End | None, bool]:
    """From where "Y, 20 km away" and "60 km further east" count: the one other place that the
    sentence named before; open where it named several."""
    start, _ = sentences.bounds(reader.text, slot.start)
    named = {
        s.text: s
        for s in reader.slots.between(pack, start, slot.start)
        if _fits(s, slot, pack, reader) and s.text != slot.text
    }
    if not named:
        return referent(slot, pack, reader)[0], False
    last = list(named.values())[-1]
    if len(named) > 1:
        party = parties.unknown(last.text)
        why = "the text does not say plainly from where that is counted"
        return End((party,), "unlisted", why), False
    return reader.end(last), False


def _fits(candidate: Slot, slot: Slot, pack: Pack, reader: Reader) -> bool:
    """Whether the words of an anaphor can mean a slot: a province is no city."""
    if candidate.letter not in "PQRN" or (candidate.letter == "N" and not candidate.value):
        return False
    end: End = reader.end(candidate)
    kind = end.party.kind
    if end.certainty == "unlisted" and candidate.letter == "N":
        return False
    if not slot.noun:
        return kind == "settlement" or candidate.letter == "P"
    if slot.noun in pack.words("facility"):
        return slot.noun in (candidate.noun, *candidate.text.lower().split()[1:])
    if slot.noun in pack.words("division"):
        return kind in ("region", "county")
    if slot.noun in pack.words("settlement"):
        return kind == "settlement"
    return kind not in ("country", "region")
