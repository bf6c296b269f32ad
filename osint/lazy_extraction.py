"""An extraction that reads a kind of mention when somebody first asks for it.

Three of four articles make no statement that a check could take up, and what tells that is in
most of them a word or two that are not there. So the checks look for their triggers first, and
dates are placed, and names resolved, only in the texts where something is said with them.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any

from osint.extract import coordinates, dates, posts, quantities
from osint.extract.coordinates import plus_code
from osint.extract.languages import stretches
from osint.extract.masking import mask
from osint.extract.quantities import mixed
from osint.model import (
    CoordinateMention,
    DateMention,
    Document,
    Extraction,
    PlaceMention,
    QuantityMention,
    Span,
)
from osint.resolve import Named, named, place_coordinates, resolved
from osint.world import World


class LazyExtraction(Extraction):
    """The same values as those of an `Extraction` that was read at once, whatever is asked for
    first; pickled, it becomes one."""

    _read: tuple[CoordinateMention, ...]
    _world: World
    _date_order: str | None
    _prefer: str | None

    def __init__(
        self,
        document: Document,
        world: World,
        date_order: str | None = None,
        prefer: str | None = None,
    ) -> None:
        text = document.text
        self._set("_read", coordinates.find(text))
        found = posts.find(text)
        masked = mask(text, self._read, found)
        super().__init__(document=document, posts=found, masked=masked)
        self._set("_world", world)
        self._set("_date_order", date_order)
        self._set("_prefer", prefer)

    def _set(self, name: str, value: object) -> None:
        self.__dict__[name] = value  # past the guard of a frozen value

    @cached_property
    def _names(self) -> Named:
        return named(self.document, self.masked, self._world.gazetteer)

    @cached_property
    def spans_of_places(self) -> tuple[Span, ...]:
        """Where `places` stand, found without telling which places they are."""
        return self._names.spans

    @cached_property
    def places(self) -> tuple[PlaceMention, ...]:
        """The places, located."""
        return resolved(self.document, self._names, self._read, self._world.gazetteer)

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """The dates, times, durations and sets, counted from the document's date."""
        published = self.document.published
        return dates.find(self.masked, published, date_order=self._date_order, prefer=self._prefer)

    @cached_property
    def quantities(self) -> tuple[QuantityMention, ...]:
        """The lengths, durations, speeds, areas and counts."""
        found = quantities.find(self.masked)
        parts = stretches(self.masked, self.document.language)
        return mixed.with_other_languages(found, self.masked, parts) if parts else found

    @cached_property
    def coordinates(self) -> tuple[CoordinateMention, ...]:
        """The coordinates, short Plus Codes completed from the places beside them."""
        if all(m.point is not None or m.notation != plus_code.NAME for m in self._read):
            return self._read
        return place_coordinates(self.document, self._read, self.places, self._world.gazetteer)

    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        return Extraction, tuple([getattr(self, name) for name in self.__match_args__])


KINDS = ("coordinates", "places", "dates", "quantities", "posts")


def read_whole(extraction: Extraction) -> int:
    """Read every kind of mention now, so that none is left to fail later; how many there are."""
    return sum(len(getattr(extraction, kind)) for kind in KINDS)
