"""Where the publishers of the texts are at home: given with --home, or learned from the texts of
each `source` before any of them is judged."""

from __future__ import annotations

from collections.abc import Iterable

from osint.errors import DocumentError, OsintError, UsageError, one_document
from osint.model import Document, Place
from osint.reading import Input, read_documents
from osint.reading.hints import Hints
from osint.report.safe import one_line
from osint.resolve import homes_of
from osint.support.fold import fold
from osint.support.frozen import replace
from osint.world import World

SOURCED = ("jsonl", "csv", "parquet")
"""Formats whose documents may name their source."""


class Homes:
    """The home of every document: the one given, else that of its source, else none."""

    def __init__(self, given: Place | None, by_source: dict[str, Place]) -> None:
        self.given, self.by_source = given, by_source

    @classmethod
    def of(cls, home: str | None, inputs: Iterable[Input], hints: Hints, world: World) -> Homes:
        """With `home` as typed; without it, from the texts of each source in `inputs`.

        Raises:
            UsageError: no place, or none above all others, is called `home`.
        """
        if home:
            return cls(place_of(home, world), {})
        texts: dict[str, list[set[str]]] = {}
        for source in inputs:
            if source.kind in SOURCED and source.path is not None:
                _learn(source, hints, world, texts)
        return cls(None, homes_of(texts, world.gazetteer) if texts else {})

    def placed(self, document: Document) -> Document:
        """The document with its home, if it has one."""
        home = self.given or self.by_source.get(document.source or "")
        return document if home is None else replace(document, home=home)


def place_of(text: str, world: World, option: str = "--home") -> Place:
    found = [candidate.place for candidate in world.gazetteer.address(text)]
    if not found:
        raise UsageError(f"{option}: {one_line(text)} is not in the gazetteer")
    return found[0]


def _learn(source: Input, hints: Hints, world: World, texts: dict[str, list[set[str]]]) -> None:
    """Add the names of each text to those of its source."""
    from osint import pipeline

    try:
        for document in read_documents(source, hints):
            if not isinstance(document, Document) or not document.source:
                continue
            try:
                with one_document(document.id):
                    places = pipeline.extract(document, world, hints.date_order).places
            except DocumentError:
                continue  # it is reported when it is read again
            names = {fold(mention.text) for mention in places if mention.role != "demonym"}
            texts.setdefault(document.source, []).append(names)
    except OsintError:
        return  # likewise


def source_homes(given: Iterable[str], world: World) -> tuple[tuple[str, Place], ...]:
    """What --source-home says: SOURCE=PLACE, each publisher once.

    Raises:
        UsageError: it is of another form, a publisher stands twice, or the place is unclear.
    """
    found: dict[str, Place] = {}
    for text in given:
        source, equals, name = (part.strip() for part in text.partition("="))
        if not (source and equals and name):
            raise UsageError(
                f"--source-home: {text!r} is not SOURCE=PLACE, such as le-soir=Brussels"
            )
        if source in found:
            raise UsageError(f"--source-home: {one_line(source)} stands twice")
        found[source] = place_of(name, world, "--source-home")
    return tuple(found.items())
