"""All that a document mentions, each kind read when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from osint.model.claims import Finding
from osint.model.mentions import (
    CoordinateMention,
    DateMention,
    Document,
    PlaceMention,
    PostMention,
    QuantityMention,
    Span,
)
from osint.support.named_tuple import NamedTuple

Argument = TypeVar("Argument")
Made = TypeVar("Made")


class Mentions(Protocol):
    """Where the mentions of a document come from: read already, or found when asked for."""

    @property
    def coordinates(self) -> tuple[CoordinateMention, ...]: ...
    @property
    def places(self) -> tuple[PlaceMention, ...]: ...
    @property
    def dates(self) -> tuple[DateMention, ...]: ...
    @property
    def quantities(self) -> tuple[QuantityMention, ...]: ...
    @property
    def posts(self) -> tuple[PostMention, ...]: ...
    @property
    def masked(self) -> str: ...
    @property
    def spans_of_places(self) -> tuple[Span, ...]: ...


class Given(NamedTuple):
    """Mentions that were read already."""

    coordinates: tuple[CoordinateMention, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    dates: tuple[DateMention, ...] = ()
    quantities: tuple[QuantityMention, ...] = ()
    posts: tuple[PostMention, ...] = ()
    masked: str = ""

    @property
    def spans_of_places(self) -> tuple[Span, ...]:
        """Where the places stand."""
        return tuple([Span(mention.start, mention.end) for mention in self.places])


KINDS = ("coordinates", "places", "dates", "quantities", "posts")


class Extraction:
    """All that a document mentions, each kind in the order of the text.

    Two extractions are equal only if they are one. Pickled, it holds every kind read.
    """

    def __init__(self, document: Document, mentions: Mentions | None = None) -> None:
        self.document = document
        self._mentions: Mentions = mentions if mentions is not None else Given()
        self.text = self._mentions.masked or document.text
        """The text that is read: with links and coordinates blanked, if that was made."""
        self._made: dict[tuple[object, object], Any] = {}
        self.left_open = 0
        """Distances and directions from named places of which no check could tell whose they are."""

    @property
    def coordinates(self) -> tuple[CoordinateMention, ...]:
        """The coordinates, short Plus Codes completed from the places beside them."""
        return self._mentions.coordinates

    @property
    def places(self) -> tuple[PlaceMention, ...]:
        """The places, located as far as the text decides."""
        return self._mentions.places

    @property
    def dates(self) -> tuple[DateMention, ...]:
        """The dates, times, durations and sets, counted from the document's date."""
        return self._mentions.dates

    @property
    def quantities(self) -> tuple[QuantityMention, ...]:
        """The lengths, durations, speeds, areas and counts."""
        return self._mentions.quantities

    @property
    def posts(self) -> tuple[PostMention, ...]:
        """The links and identifiers of posts and files."""
        return self._mentions.posts

    @property
    def masked(self) -> str:
        """The text with links and coordinates blanked, of the same length; "" if it was not made."""
        return self._mentions.masked

    @property
    def spans_of_places(self) -> tuple[Span, ...]:
        """Where `places` stand: all that many a question asks, and cheaper to tell."""
        return self._mentions.spans_of_places

    def once(self, make: Callable[[Extraction, Argument], Made], argument: Argument) -> Made:
        """What a function makes of the extraction, made when it is first asked for: several checks
        share what they read of a text."""
        key = (make, argument)
        if key not in self._made:
            self._made[key] = make(self, argument)
        made: Made = self._made[key]
        return made

    def forget(self) -> None:
        """Let go of what `once` keeps, for who asks nothing more: it would wait for the collector of
        cycles, since much of it holds the extraction."""
        self._made.clear()

    @property
    def view(self) -> Extraction:
        """The extraction whose text the checks read: itself, but where the text's layout was
        taken out of their way; its offsets count the characters of its own document."""
        return self

    def over(self, view: Extraction) -> Extraction:
        """What another extraction of the same view found, as the document has it."""
        return view

    def viewed(self, span: Span) -> Span:
        """Where a stretch of the document stands in the view."""
        return span

    def written(self, finding: Finding) -> Finding:
        """A finding of the view, as the document has its words."""
        return finding

    def having(
        self,
        *,
        coordinates: tuple[CoordinateMention, ...],
        places: tuple[PlaceMention, ...],
        document: Document | None = None,
    ) -> Extraction:
        """The extraction with other coordinates and places, every kind read."""
        given = Given(coordinates, places, self.dates, self.quantities, self.posts, self.masked)
        return Extraction(document or self.document, given)

    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        given = Given(
            self.coordinates, self.places, self.dates, self.quantities, self.posts, self.masked
        )
        return Extraction, (self.document, given)


def read_whole(extraction: Extraction) -> int:
    """Read every kind of mention now, so that none is left to fail later; how many there are."""
    return sum(len(getattr(extraction, kind)) for kind in KINDS)
