"""Parties made of mentions and places."""

from __future__ import annotations

from osint.model.claims import Party
from osint.model.mentions import CoordinateMention, Place, PlaceMention


def from_place(
    place: Place,
    text: str | None = None,
    candidates: tuple[Place, ...] = (),
    span: tuple[int | None, int | None] = (None, None),
) -> Party:
    """A place as an end of a claim; `candidates` are what its words may mean, `span` where they
    stand."""
    return Party(
        text=text or place.name,
        name=place.name,
        kind=place.kind,
        place=place,
        point=None if place.kind == "country" else place.point,
        radius_km=place.radius_km,
        country=place.country,
        candidates=candidates,
        start=span[0],
        end=span[1],
    )


def from_mention(mention: PlaceMention) -> Party:
    """A mentioned place; of kind "unknown", with its candidates, when the text left it open."""
    place = mention.place
    if place is None:
        return Party(
            text=mention.text,
            name=mention.text,
            kind="unknown",
            candidates=mention.candidates,
            start=mention.start,
            end=mention.end,
        )
    return from_place(place, mention.text, mention.candidates, (mention.start, mention.end))


def from_coordinate(mention: CoordinateMention, name: str | None = None) -> Party:
    """A mentioned coordinate; its precision is its radius. Unknown when it cannot be read."""
    return Party(
        text=mention.text,
        name=name or mention.name or mention.text,
        kind="coordinate" if mention.point else "unknown",
        point=mention.point,
        radius_km=(mention.precision_m or 0.0) / 1000.0,
        start=mention.start,
        end=mention.end,
    )


def unknown(text: str, start: int | None = None, end: int | None = None) -> Party:
    """Words that name something which no data locates."""
    return Party(text=text, name=text, kind="unknown", start=start, end=end)


def as_place(party: Party, place: Place) -> Party:
    """The party, taken to be that candidate."""
    return from_place(place, party.text, party.candidates, (party.start, party.end))
