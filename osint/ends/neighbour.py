"""Whose line is meant where the text does not say it by itself: the neighbour that an area is said to
share a border with, the owner of a coast."""

from __future__ import annotations

from osint.ends import bearings
from osint.ends.lines import coast_of
from osint.ends.named import country_of
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


def owned_coast(slot: Slot, subject: End | None, pack: Pack, reader: Reader) -> End | None:
    """The owner's coast in the place of a sea's where the subject is in another country: "Varna, on
    Romania's Black Sea coast"; None for any other line."""
    sides, place = slot.sides, subject.party.place if subject is not None else None
    if slot.line != "coast" or len(sides) < 2 or place is None or place.country is None:
        return None
    owner = country_of(sides[1], reader.world.gazetteer)
    if owner is None or owner.country == place.country:
        return None
    words = " ".join(reader.text[slot.start : slot.end].split())
    return coast_of(owner, slot, words, pack)
