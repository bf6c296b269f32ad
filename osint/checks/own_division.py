"""A place in "the state" or "the province", which the words do not name: that in which it lies."""

from __future__ import annotations

from osint.checks.reads import Read
from osint.ends import party as parties
from osint.ends.reader import Reader
from osint.ends.slot import Slot
from osint.extract import sentences
from osint.geo.capitals import seated_in, seats_of
from osint.judging.pairs import Stated
from osint.judging.two_ends import Spatial
from osint.language.pack import Pack
from osint.model import Place
from osint.model.ends import End
from osint.statements.model import Statement
from osint.support.fold import fold
from osint.support.frozen import replace


def in_own(
    statement: Statement, subject: End, plain: bool, pack: Pack, reader: Reader
) -> Read | None:
    """A place in "the state" or "the province", which is that in which it lies: of several the one of
    which it is the seat."""
    rank, rule, slot = statement.readings[0]
    gazetteer, place = reader.world.gazetteer, subject.party.place
    if not subject.is_settled and (seat := _seat(subject, reader)) is not None:
        place, party = seat, replace(subject.party, place=seat)
        subject = subject._replace(parties=(party,))
    if place is None or place.kind != "settlement" or not (place.country and place.admin1_code):
        return None
    name = fold(subject.party.text)
    if fold(place.name) != name and any(fold(p.name) == name for p in subject.party.candidates):
        return None  # "Sion, chef-lieu du canton" is no other name of Jerusalem
    seated = [gazetteer.get(area) for area in seated_in(place.id)]
    own = gazetteer.region(place.country, place.admin1_code)
    areas = [own, *seated] if own is None or place.id in seats_of(own) else [*seated, own]
    area = next((area for area in areas if area is not None), None)
    if area is None:
        return None
    start, end = statement.span
    if _is_of_other(statement, area, pack, reader):
        return None
    if slot.letter == "Q" and start < slot.start and place.id not in seats_of(area):
        return None  # "the state capital of New York"
    whole = End((parties.from_place(area, area.name),), "settled")
    reading = Spatial(rank if plain else "likely", rule, subject, whole)
    return Read(statement, (reading,), Stated(None), start, end, pack.code)


def _is_of_other(statement: Statement, own: Place, pack: Pack, reader: Reader) -> bool:
    """Whether "the capital of the state" may be that of the state named last before."""
    text, (start, end) = reader.text, statement.span
    if not text[start:end].lower().endswith(tuple(pack.words("own_seat_of"))):
        return False
    named = reader.slots_in(sentences.bounds(text, start)[0], start)
    told = [p for s in named if (p := reader.end(s).party.place) and p.country == own.country]
    regions = [p.id for p in told if p.kind == "region"]
    return bool(regions) and regions[-1] != own.id


def _seat(subject: End, reader: Reader) -> Place | None:
    """The place of a name that is the capital of its region: what several may be called, but one is."""
    for place in subject.party.candidates:
        own = reader.world.gazetteer.region(place.country or "", place.admin1_code or "")
        if own is not None and place.kind == "settlement" and place.id in seats_of(own):
            return place
    return None


def is_of_district(slot: Slot, text: str, pack: Pack) -> bool:
    """Whether words call a capital that of a division that the data does not know: "the district
    capital"."""
    before = text[max(0, slot.start - 20) : slot.end].lower().split()
    return not pack.words("small_division").isdisjoint(before)
