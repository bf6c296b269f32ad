"""The functions of the Python API: what they take is checked here, with a sentence for each mistake."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osint import pipeline
from osint.errors import DocumentError, InputError, OsintError, UsageError, one_document
from osint.findings import Findings
from osint.model import Document, Extraction
from osint.support.frozen import replace
from osint.support.patterns import lazily
from osint.support.suggestion import suggestion
from osint.world import world

if TYPE_CHECKING:
    from osint.report.model import DocumentResult

LONGEST_NAME = 1_000
_SUFFIX = lazily(r"\.\w{1,10}\Z")

Published = date | datetime | str | None
Source = str | os.PathLike[str] | Document | Mapping[str, Any]
"""A text, the path of a file or folder, a document, or a record with "text" as in JSON Lines."""


def extract(
    source: str | Document, *, title: str | None = None, published: Published = None
) -> Extraction:
    """What `osint.extract` promises."""
    if not isinstance(source, str | Document):
        raise TypeError(f"extract() takes a text, not {_kind(source)}")
    return pipeline.extract(_document(source, title, published_of(published)), world())


def geocheck(
    source: Source | Iterable[Source],
    *,
    title: str | None = None,
    published: Published = None,
    only: Collection[str] | str = (),
    ignore: Collection[str] | str = (),
) -> Findings:
    """What `osint.geocheck` promises."""
    wanted = _wanted(only, ignore)
    when = published_of(published)
    if isinstance(source, str):
        _warn_of_path(source)
    if isinstance(source, str | os.PathLike | Document | Mapping):
        sources: Iterable[Source] = (source,)
    elif isinstance(source, Iterable) and not isinstance(source, bytes | bytearray):
        sources = source
    else:
        raise TypeError(f"geocheck() takes {_TAKEN}, not {_kind(source)}")
    results: list[DocumentResult] = []
    errors: list[OsintError] = []
    for number, each in enumerate(sources, 1):
        for found in _checked(each, number, title, when, wanted):
            if isinstance(found, OsintError):
                errors.append(found)
            else:
                results.append(found)
    if errors and not results:
        raise errors[0]
    return Findings(results, errors)


def _warn_of_path(text: str) -> None:
    """A text that is the name of a file was most likely meant as that file."""
    if len(text) <= LONGEST_NAME and _SUFFIX.search(text) and os.path.isfile(text):
        import warnings

        message = f"{text!r} is read as a text; to read the file, give pathlib.Path({text!r})"
        warnings.warn(message, UserWarning, stacklevel=4)


_TAKEN = "a text (str), a path (pathlib.Path), a Document, a record (dict) or several of these"


def published_of(value: Published) -> date | datetime | None:
    """The day or instant that `published` means.

    Raises:
        TypeError, UsageError: it is none.
    """
    from osint.reading.published import parse_published

    if value is None or isinstance(value, date):
        return value
    if not isinstance(value, str):
        raise TypeError(f"published takes a date or a text like '2025-03-12', not {_kind(value)}")
    found = parse_published(value)
    if found is None:
        raise UsageError(f"published: {value!r} isn't in the form YYYY-MM-DD (such as 2025-03-12)")
    return found


def _checked(
    source: Source,
    number: int,
    title: str | None,
    published: date | datetime | None,
    wanted: tuple[str, ...],
) -> Iterator[DocumentResult | OsintError]:
    if isinstance(source, os.PathLike):
        yield from _of_path(Path(source), published, wanted)
        return
    name = "text" if number == 1 else f"text:{number}"
    if isinstance(source, Mapping):
        yield _judged(_of_record(source, number, published), wanted)
    elif isinstance(source, str | Document):
        yield _judged(_document(source, title, published, name), wanted)
    else:
        raise TypeError(f"geocheck() takes {_TAKEN}; number {number} is {_kind(source)}")


def _of_path(
    path: Path, published: date | datetime | None, wanted: tuple[str, ...]
) -> Iterator[DocumentResult | OsintError]:
    from osint.case.run import run_case
    from osint.reading import find_inputs, read_documents
    from osint.reading.hints import Hints

    unusable: list[OsintError] = []
    entries = find_inputs([str(path)], lament=unusable.append)
    yield from unusable
    for entry in entries:
        if entry.kind == "case" and entry.path is not None:
            try:
                yield from run_case(Path(entry.path), world(), wanted)
            except OsintError as error:
                yield error
            continue
        for document in read_documents(entry, Hints(published=published)):
            yield document if isinstance(document, InputError) else _judged(document, wanted)


def _judged(
    document: Document | InputError, wanted: tuple[str, ...]
) -> DocumentResult | OsintError:
    from osint.report.model import DocumentResult

    if isinstance(document, InputError):
        return document
    try:
        with one_document(document.id):
            extraction = pipeline.extract(document, world())
            findings = pipeline.check_extraction(extraction, world(), wanted)
    except DocumentError as error:
        return error
    return DocumentResult(document, tuple(findings), extraction)


def _document(
    source: str | Document, title: str | None, published: date | datetime | None, name: str = "text"
) -> Document:
    if title is not None and not isinstance(title, str):
        raise TypeError(f"title takes a text, not {_kind(title)}")
    if isinstance(source, Document):
        return replace(source, published=source.published or published)
    return Document(id=name, text=source, title=title, published=published)


def _of_record(
    record: Mapping[str, Any], number: int, published: date | datetime | None
) -> Document | InputError:
    from osint.reading.documents import finished
    from osint.reading.hints import Hints
    from osint.reading.rows import document_of_row

    hints = Hints(published=published)
    document = document_of_row(record, number, "record", hints)
    return document if isinstance(document, InputError) else finished(document, hints)


def _wanted(only: Collection[str] | str, ignore: Collection[str] | str) -> tuple[str, ...]:
    asked, left = _names(only, "only"), _names(ignore, "ignore")
    if not left:
        return asked
    from osint import checks

    wanted = tuple(name for name in asked or checks.ALL if name not in left)
    if not wanted:
        raise UsageError("ignore leaves out every check that only names, so none would run")
    return wanted


def _names(value: Collection[str] | str, argument: str) -> tuple[str, ...]:
    from osint import checks

    names = value.split(",") if isinstance(value, str) else value
    if not isinstance(names, Iterable):
        raise TypeError(f"{argument} takes names of checks, not {_kind(value)}")
    found = []
    for name in names:
        if not isinstance(name, str):
            raise TypeError(f"{argument} takes names of checks; {name!r} is {_kind(name)}")
        if (name := name.strip()) not in checks.ALL:
            known = suggestion(name, checks.ALL)
            raise UsageError(f"{argument}: there is no check {name!r}{known}")
        found.append(name)
    return tuple(found)


def _kind(value: object) -> str:
    return (
        "None"
        if value is None
        else f"{type(value).__module__}.{type(value).__qualname__}".removeprefix("builtins.")
    )
