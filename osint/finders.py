"""The finders of every kind of mention, each run when its kind is first asked for.

Three of four articles make no statement that a check could take up, and what tells that is in
most of them a word or two that are not there. So the checks look for their triggers first, and
dates are placed, and names resolved, only in the texts where something is said with them.
"""

from __future__ import annotations

from osint.extract import coordinates, dates, posts, quantities
from osint.extract.coordinates import plus_code
from osint.extract.coordinates.pairs import UNDECIDED
from osint.extract.coordinates.undecided import settled
from osint.extract.languages import stretches
from osint.extract.masking import mask
from osint.model import (
    CoordinateMention,
    DateMention,
    Document,
    PlaceMention,
    Point,
    PostMention,
    QuantityMention,
    Span,
)
from osint.resolve import Named, named, resolved
from osint.support.once import once
from osint.world import World

SETTLED_KM = 60.0
"""How far from a point on land the next settlement of the gazetteer lies at most, as a rule."""


class Finders:
    """The mentions of one document; the same whatever is asked for first.

    Args: as of `osint.pipeline.extract`.
    """

    def __init__(
        self, document: Document, world: World, date_order: str | None, prefer: str | None
    ) -> None:
        self._document, self._world = document, world
        self._date_order, self._prefer = date_order, prefer
        self._read = coordinates.find(document.text)
        self.posts: tuple[PostMention, ...] = posts.find(document.text)
        self.masked: str = mask(document.text, self._read, self.posts)

    @once
    def _names(self) -> Named:
        return named(self._document, self.masked, self._read, self._world.gazetteer)

    @once
    def spans_of_places(self) -> tuple[Span, ...]:
        """Where `places` stand, found without telling which places they are."""
        return self._names.spans

    @once
    def places(self) -> tuple[PlaceMention, ...]:
        """The places, located."""
        return resolved(self._document, self._names, self._read, self._world.gazetteer)

    @once
    def dates(self) -> tuple[DateMention, ...]:
        """The dates, times, durations and sets, counted from the document's date."""
        return dates.find(
            self.masked,
            self._document.published,
            date_order=self._date_order,
            prefer=self._prefer,
            language=self._document.language,
        )

    @once
    def quantities(self) -> tuple[QuantityMention, ...]:
        """The lengths, durations, speeds, areas and counts."""
        found = quantities.find(self.masked)
        parts = stretches(self.masked, self._document.language)
        if not parts:
            return found
        from osint.extract.quantities import mixed  # most texts are English alone

        return mixed.with_other_languages(found, self.masked, parts)

    @once
    def coordinates(self) -> tuple[CoordinateMention, ...]:
        """The coordinates, short Plus Codes completed from the places beside them."""
        if any(m.note == UNDECIDED for m in self._read):
            return tuple(settled(m, coordinates.parse, self._is_settled) for m in self._read)
        if all(m.point is not None or m.notation != plus_code.NAME for m in self._read):
            return self._read
        from osint.resolve.plus_codes import place_coordinates  # few texts need it

        gazetteer = self._world.gazetteer
        return place_coordinates(self._document, self._read, self.places, gazetteer)

    def _is_settled(self, point: Point) -> bool:
        """Whether anybody lives near a point."""
        around = self._world.gazetteer.near(point, SETTLED_KM, 40)
        return any(place.kind == "settlement" for place in around)
