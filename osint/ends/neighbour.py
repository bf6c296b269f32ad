"""The neighbour that an area is said to share a border with."""

from __future__ import annotations

from osint.ends import bearings
from osint.ends.reader import Reader
from osint.ends.slot import Slot
from osint.geo.directions import opposite
from osint.language.pack import Pack
from osint.model.ends import End


def shared_with(slot: Slot, subject: End | None, pack: Pack, reader: Reader) -> End | None:
    """The neighbour in the place of the line where an area has "a border with" it: the line has no
    end to measure from. It is told by the side that the words name."""
    if slot.line != "border" or len(slot.sides) != 2 or slot.sides[0] is not None:
        return None
    neighbour = slot.sides[1]
    if neighbour is None or subject is None or subject.party.kind not in ("country", "region"):
        return None
    words = " ".join(reader.text[slot.start : slot.end].split())
    if pack.words("at_sea").intersection(words.lower().split()):
        return None
    said, found = bearings.side_of(words, pack), reader.end(neighbour)
    return found if said is None else found._replace(side=opposite(said))
