"""What a name of the document's title was found to be, and whether that is relied on."""

from __future__ import annotations

from osint.ends.context import Reading
from osint.gazetteer import fold
from osint.geo.namesakes import rivals
from osint.model import Party, Place, PlaceMention
from osint.support.named_tuple import NamedTuple


class Found(NamedTuple):
    """An end of a claim, where its words end, and why it cannot be located, if so.

    `sure` is False when the text did not decide well between namesakes; `also` holds those that
    agree with all that it says of the place.
    """

    party: Party
    end: int
    why: str | None = None
    sure: bool = True
    also: tuple[Place, ...] = ()


def unlisted_found(party: Party) -> Found:
    """A name that was looked up: never sure, and open when several places have it."""
    why = None
    if party.kind == "unknown":
        why = f"the text does not say which of the places called {party.text} is meant"
    return Found(party, party.end or 0, why, sure=False)


SURE = 0.85
"""Confidence from which a choice among namesakes is relied on: on statements with known ends, nine
in ten choices at that confidence were right, and nearly all above."""


def is_sure(reading: Reading, mention: PlaceMention) -> bool:
    """Whether the choice among the namesakes of a mention is relied on."""
    place = reading.as_spot(mention).place
    if place is None:
        return False
    fame = reading.world.gazetteer.fame
    is_other_name = fold(place.name) != fold(mention.text)
    if fame(place.id) < FAMOUS and (is_other_name or reading.is_foreign(place, mention.text)):
        return False
    others = rivals(place, mention.candidates)
    if reading.speaks_of(place.country, mention.text):
        others = [rival for rival in others if rival.country == place.country]
    if not others or fame(place.id) - max(fame(r.id) for r in others) >= LEAD:
        return True
    return mention.confidence >= SURE and not is_other_name


LEAD = 1.5
"""How much more prominent than its namesakes a place must be to be relied on unseen: thirty times,
on the scale of log10 of a city's population."""


FAMOUS = 5.5
"""Prominence, on the scale of log10 of a city's population, from which a place is meant without
its country being spoken of."""
