"""The country of a place, or its region, where a text says no more than that."""

from __future__ import annotations

from osint.ends import party as parties
from osint.ends.reader import Reader
from osint.language.pack import Pack
from osint.model import Place
from osint.model.ends import End


def its_country(
    place: Place, town: End, span: tuple[int, int], pack: Pack, reader: Reader
) -> End | None:
    """The country of a place, in the word that the text has for it: "im Süden des Landes"; its region
    for "на юге области", None where that is not known."""
    said = reader.text[slice(*span)].split()[-1:]
    whole: Place | None = place
    if not said or said[0].lower() not in pack.words("the_country"):
        return End((parties.from_place(place, place.name),), "settled")
    if said[0].lower() in pack.words("the_region"):
        code = town.party.place.admin1_code if town.party.place is not None else None
        whole = reader.world.gazetteer.region(place.country or "", code) if code else None
    if whole is None:
        return None
    said_at = span[1] - len(said[0]), span[1]
    return End((parties.from_place(whole, said[0], span=said_at),), "settled")
