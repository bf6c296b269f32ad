"""What was found in the view of a text, carried back to the text as it was written.

Finders and checks read a view without the traces of layout (`osint.extract.layout`); everything
that leaves the pipeline counts the characters of the document itself, and quotes them.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any, TypeVar

from osint.extract.layout import View
from osint.model import (
    CoordinateMention,
    DateMention,
    Document,
    Extraction,
    Finding,
    Party,
    PlaceMention,
    PostMention,
    QuantityMention,
    Span,
)
from osint.support.frozen import replace

Mention = TypeVar(
    "Mention", CoordinateMention, DateMention, PlaceMention, PostMention, QuantityMention
)


class _Written:
    """The mentions of a view as the document has them."""

    def __init__(self, document: Document, view: Extraction, way: View) -> None:
        self._text, self._view, self._way = document.text, view, way
        self.masked = ""

    def _moved(self, found: tuple[Mention, ...]) -> tuple[Mention, ...]:
        moved = []
        for mention in found:
            start, end = self._way.original(mention.start, mention.end)
            moved.append(replace(mention, start=start, end=end, text=self._text[start:end]))
        return tuple(moved)

    @cached_property
    def coordinates(self) -> tuple[CoordinateMention, ...]:
        return self._moved(self._view.coordinates)

    @cached_property
    def places(self) -> tuple[PlaceMention, ...]:
        return self._moved(self._view.places)

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        return self._moved(self._view.dates)

    @cached_property
    def quantities(self) -> tuple[QuantityMention, ...]:
        return self._moved(self._view.quantities)

    @cached_property
    def posts(self) -> tuple[PostMention, ...]:
        return self._moved(self._view.posts)

    @property
    def spans_of_places(self) -> tuple[Span, ...]:
        return tuple([self._way.original(*span) for span in self._view.spans_of_places])


class WrittenExtraction(Extraction):
    """An extraction of a view, with all mentions as the document has them."""

    def __init__(self, document: Document, view: Extraction, way: View) -> None:
        super().__init__(document, _Written(document, view, way))
        self._view, self._way = view, way

    @property
    def view(self) -> Extraction:
        return self._view

    def over(self, view: Extraction) -> Extraction:
        return WrittenExtraction(self.document, view, self._way)

    def viewed(self, span: Span) -> Span:
        return self._way.changed(*span)

    def written(self, finding: Finding) -> Finding:
        claim = finding.claim
        start, end = self._way.original(claim.start, claim.end)
        moved = replace(
            claim,
            start=start,
            end=end,
            subject=self._party(claim.subject),
            object=self._party(claim.object),
        )
        return replace(finding, claim=moved)

    def _party(self, party: Party | None) -> Party | None:
        if party is None or party.start is None or party.end is None:
            return party
        start, end = self._way.original(party.start, party.end)
        return replace(party, start=start, end=end, text=self.document.text[start:end])

    def __reduce__(self) -> tuple[type, tuple[Any, ...]]:
        return WrittenExtraction, (self.document, self._view, self._way)
