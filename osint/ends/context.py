"""What the grammar looks things up in: an extraction's text, sentences and located names."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from osint.extract import sentences
from osint.geo.geodesic import haversine_km
from osint.language.pack import load
from osint.language.traits import BASE
from osint.model import CoordinateMention, Extraction, Place, PlaceMention
from osint.support.frozen import replace
from osint.support.once import once
from osint.world import World

REGIONS = frozenset(("country", "region", "county", "macro-region", "disputed"))
"""Kinds of place that hold others: they close a chain such as "Lima, Ohio, United States"."""
WATERS = frozenset(("sea", "river", "lake", "mountain"))


class Reading:
    """One extraction as the grammar sees it. The places are asked for when the first question
    about a name comes."""

    def __init__(self, extraction: Extraction, world: World) -> None:
        self.extraction, self.world = extraction, world
        self.text = extraction.text

    @once
    def names(self) -> tuple[PlaceMention, ...]:
        """The names in text order. Demonyms are no positions and left out; a name that stands
        for a government is one where a figure says how far something is from it."""
        return tuple([m for m in self.extraction.places if m.role != "demonym"])

    @once
    def starts(self) -> list[int]:
        """Where each of `names` begins."""
        return [mention.start for mention in self.names]

    def between(self, start: int, end: int) -> tuple[PlaceMention, ...]:
        """The names that lie inside text[start:end]."""
        first = bisect_left(self.starts, start)
        last = bisect_right(self.starts, end)
        return tuple(m for m in self.names[first:last] if m.end <= end)

    @once
    def countries(self) -> dict[str, set[str]]:
        """The countries in which the text names places, with the names."""
        spoken: dict[str, set[str]] = {}
        for mention in self.extraction.places:
            if mention.place is not None and mention.place.country is not None:
                spoken.setdefault(mention.place.country, set()).add(mention.text)
        return spoken

    def speaks_of(self, country: str | None, besides: str) -> bool:
        """Whether another name of the text lies in that country."""
        names = self.countries.get(country or "", set())
        return len(names) > (besides in names)

    def is_foreign(self, place: Place, besides: str) -> bool:
        """Whether the text names other places and none of them in this one's country, or in a
        country next to it."""
        if place.country is None or self.speaks_of(place.country, besides):
            return False
        spoken = self.countries
        others = [country for country in spoken if self.speaks_of(country, besides)]
        neighbours = self.world.borders.neighbours(place.country)
        return bool(others) and all(country not in neighbours for country in others)

    def sentence(self, offset: int) -> tuple[int, int]:
        """The bounds of the sentence that holds `offset`."""
        return sentences.bounds(self.text, offset)

    def coordinate_after(self, end: int, reach: int) -> CoordinateMention | None:
        """The first readable coordinate that begins within `reach` characters after `end`."""
        found = self.extraction.coordinates
        first = bisect_left(found, end, key=lambda mention: mention.start)
        for mention in found[first : first + 4]:
            if mention.start <= end + reach and mention.point is not None:
                return mention
        return None

    def as_spot(self, mention: PlaceMention) -> PlaceMention:
        """A region as the town that it is named after and that lies in it: distances are stated
        from towns, unless the text says "region" or "county"."""
        whole = mention.place
        if whole is None or whole.kind not in ("region", "county"):
            return mention
        around = 24
        before = self.text[max(0, mention.start - around) : mention.start]
        if _is_whole(before, self.text[mention.end : mention.end + around]):
            return mention
        for place in mention.candidates:
            near = haversine_km(place.point, whole.point) <= whole.radius_km + 10
            inside = (place.country, place.admin1_code) == (whole.country, whole.admin1_code)
            if near and inside and place.kind == "settlement":
                return replace(mention, place=place)
        return mention


def _is_whole(before: str, after: str) -> bool:
    """Whether the words about a name say that it is an area's: "X region", "the region of X"."""
    divisions = load(BASE).words("division")
    behind = after.split()[:1] if after[:1].isspace() else []
    words = before.split()[-2:]
    in_front = words[:1] if words[1:] and words[1] in load(BASE).words("of") else []
    return any(word.strip(",.;:)").lower() in divisions for word in (*behind, *in_front))
