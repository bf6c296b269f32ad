"""What the grammar looks things up in: an extraction's text, sentences and located names."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from functools import cached_property

from osint.ends import party as parties
from osint.ends.once import once
from osint.extract import sentences
from osint.extract.templates import within
from osint.geo.geodesic import haversine_km
from osint.model import CoordinateMention, Extraction, Party, Place, PlaceMention, Span
from osint.support.patterns import lazily
from osint.world import World

REGIONS = frozenset(("country", "region", "county", "macro-region", "disputed"))
"""Kinds of place that hold others: they close a chain such as "Lima, Ohio, United States"."""
WATERS = frozenset(("sea", "river", "lake", "mountain"))


class Reading:
    """One extraction as the grammar sees it. The places are asked for when the first question
    about a name comes."""

    def __init__(self, extraction: Extraction, world: World) -> None:
        self.extraction, self.world = extraction, world
        self.text = extraction.masked or extraction.document.text
        self.memory: dict[str, object] = {}  # what others work out once a document

    @staticmethod
    @once
    def of(extraction: Extraction, world: World) -> Reading:
        """The reading of an extraction."""
        return Reading(extraction, world)

    @cached_property
    def names(self) -> tuple[PlaceMention, ...]:
        """The names in text order. Demonyms are no positions and left out; a name that stands
        for a government is one where a figure says how far something is from it."""
        return tuple([m for m in self.extraction.places if m.role != "demonym"])

    @cached_property
    def starts(self) -> list[int]:
        """Where each of `names` begins."""
        return [mention.start for mention in self.names]

    def may_be_between(self, start: int, end: int) -> tuple[Span, ...]:
        """Where names or demonyms stand inside text[start:end], whatever they name."""
        return tuple([span for _, span in within(self.extraction.spans_of_places, start, end)])

    def between(self, start: int, end: int) -> tuple[PlaceMention, ...]:
        """The names that lie inside text[start:end]."""
        first = bisect_left(self.starts, start)
        last = bisect_right(self.starts, end)
        return tuple(m for m in self.names[first:last] if m.end <= end)

    def first_from(self, start: int, reach: int) -> PlaceMention | None:
        """The first name that begins at or after `start`, within `reach` characters."""
        at = bisect_left(self.starts, start)
        if at < len(self.names) and self.names[at].start <= start + reach:
            return self.names[at]
        return None

    @cached_property
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

    def last_before(self, end: int, count: int) -> tuple[PlaceMention, ...]:
        """The last `count` names that end at or before `end`, in text order."""
        last = bisect_left(self.starts, end)
        return tuple(m for m in self.names[max(0, last - count) : last] if m.end <= end)

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

    def party(self, mention: PlaceMention) -> Party:
        """The mention as an end of a claim.

        A name that the gazetteer does not locate is located by a coordinate that the text gives
        right behind it: "Dundee (29°33′S 151°51′E)".
        """
        mention = self.as_spot(mention)
        made = parties.from_mention(mention)
        if made.kind != "unknown":
            return made
        coordinate = self.coordinate_after(mention.end, _COORDINATE_REACH)
        if coordinate is None or self.between(mention.end, coordinate.start):
            return made
        return parties.from_coordinate(coordinate, mention.text)

    def as_spot(self, mention: PlaceMention) -> PlaceMention:
        """A region as the town that it is named after and that lies in it: distances are stated
        from towns, unless the text says "region" or "county"."""
        whole = mention.place
        if whole is None or whole.kind not in ("region", "county"):
            return mention
        if _WHOLE.match(self.text, mention.end) or _WHOLE_OF.search(
            self.text, max(0, mention.start - 24), mention.start
        ):
            return mention
        for place in mention.candidates:
            near = haversine_km(place.point, whole.point) <= whole.radius_km + 10
            if near and place.kind == "settlement" and place.country == whole.country:
                return replace(mention, place=place)
        return mention


_COORDINATE_REACH = 40
_KIND = (
    r"(?:region|county|province|oblast|krai|raion|district|state|prefecture|governorate|department|"
    r"Region|County|Province|Oblast|Krai|Raion|District|State|Prefecture|Governorate|Department)"
)
_WHOLE = lazily(rf"\s{_KIND}\b")
_WHOLE_OF = lazily(rf"\b{_KIND}\sof\s\Z")
