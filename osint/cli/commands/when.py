"""`osint when`: dates and identifiers as instants; of files, what they date, in order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from osint.cli import options, text_options
from osint.cli.choices import OneOf
from osint.cli.configuration import current
from osint.cli.opening import documents, hints_of
from osint.cli.output import note, writer
from osint.cli.screen import OUTPUT
from osint.errors import EXIT_OK, EXIT_UNRESOLVED, EXIT_UNUSABLE, OsintError
from osint.model import DateMention, Document, Extraction, Given
from osint.reading import find_inputs
from osint.reading.hints import Hints
from osint.report.formats.mentions import meaning
from osint.report.records import Mention, mention_record, mentions
from osint.report.safe import one_line
from osint.support.frozen import replace

if TYPE_CHECKING:
    from osint.extract.dates.timeline import Entry

Texts = Annotated[
    list[str],
    typer.Argument(metavar="TEXT...", help="Words that date something, or files to read."),
]
WhenFormat = Annotated[
    str,
    options.option(
        "--format",
        "-f",
        panel=OUTPUT,
        metavar="FORMAT",
        help="text or jsonl.",
        click_type=OneOf(
            lambda: ("auto", "text", "jsonl"), default="auto", elsewhere=options.formats
        ),
        show_default=False,
    ),
]
Order = Annotated[
    bool,
    options.option(
        "--order",
        panel=OUTPUT,
        env=False,
        help="Also say where two files date one event differently, where an event is dated "
        "before its cause, and where a post is older than what it is said to show.",
    ),
]


def when(
    texts: Texts,
    published: text_options.Published = None,
    date_order: text_options.DateOrder = None,
    prefer: text_options.Prefer = None,
    format_: WhenFormat = "auto",
    output: options.Output = None,
    order: Order = False,
    strict: Annotated[bool, options.strict("no date and no post is found")] = False,
    encoding: text_options.Encoding = None,
) -> int:
    """Read dates and post identifiers as instants; list what files date, in order of time.

    Relative words ("last Friday") count from --published; without it they stay open.
    """
    files = [text for text in texts if text == "-" or _is_path(text)]
    hints = hints_of(encoding=encoding, published=published)
    errors: list[OsintError] = []
    read = list(_files(files, hints, date_order, errors, prefer))
    said = [dated(_spoken(text, hints), date_order, prefer) for text in texts if text not in files]
    with writer(output, [Path(name) for name in files if name != "-"]) as stream:
        for line in _lines(said, read, as_json=format_ == "jsonl"):
            stream.write(line.encode())
        for line in _contradictions(read, as_json=format_ == "jsonl") if order else ():
            stream.write(line.encode())
    if errors:
        return EXIT_UNUSABLE
    found = any(extraction.dates or extraction.posts for extraction in said + read)
    return EXIT_OK if found or not strict else EXIT_UNRESOLVED


command = options.command_of(when)


def _is_path(text: str) -> bool:
    """Whether there is a file of that name; a longer text than a name may have is none."""
    try:
        return Path(text).exists()
    except (OSError, ValueError):
        return False


def _spoken(text: str, hints: Hints) -> Document:
    return Document(id="argument", text=text, published=hints.published)


def _files(
    paths: list[str],
    hints: Hints,
    date_order: str | None,
    errors: list[OsintError],
    prefer: str | None,
) -> Iterator[Extraction]:
    def lament(error: OsintError) -> None:
        errors.append(error)
        note(str(error))

    for source in find_inputs(paths, lament=lament):
        for document in documents(source, hints, current(), None, lament):
            yield dated(document, date_order, prefer)


def dated(document: Document, date_order: str | None, prefer: str | None = None) -> Extraction:
    """Only what carries a time: no gazetteer is opened for it."""
    from osint.extract import coordinates, dates, posts
    from osint.extract.as_written import WrittenExtraction
    from osint.extract.layout import normalised
    from osint.extract.masking import mask

    seen = normalised(document.text)
    read = document if seen is None else replace(document, text=seen.text)
    found = posts.find(read.text)
    masked = mask(read.text, coordinates.find(read.text), found)
    dated = dates.find(masked, document.published, date_order=date_order, prefer=prefer)
    made = Extraction(read, Given(dates=dated, posts=found, masked=masked))
    return made if seen is None else WrittenExtraction(document, made, seen)


def _lines(said: Iterable[Extraction], read: list[Extraction], *, as_json: bool) -> Iterator[str]:
    for extraction in said:
        found = mentions(extraction, ("dates", "posts"))
        for mention in found:
            if as_json:
                record = mention_record(mention, extraction.document)
                yield json.dumps(record, ensure_ascii=False) + "\n"
            else:
                shown = f"{meaning(mention)}{_bounds(mention)}{_open(mention, extraction)}"
                yield f"{one_line(mention.text, 80)}: {shown}\n"
        if not found and not as_json:
            yield f"{one_line(extraction.document.text, 80)}: names no date or post\n"
    if read:
        yield from _timeline(read, as_json=as_json)
    for extraction in read:
        if not (extraction.dates or extraction.posts):
            note(f"{extraction.document.id}: names no date or post")


def _open(mention: Mention, extraction: Extraction) -> str:
    """What is missing where the day itself stays open."""
    if not isinstance(mention, DateMention) or mention.earliest is not None:
        return ""
    if mention.type in ("DURATION", "SET"):
        return ""
    is_undated = extraction.document.published is None and "XXXX" in mention.value
    return "; give the day it was written: --published YYYY-MM-DD" if is_undated else ""


def _bounds(mention: Any) -> str:
    earliest, latest = getattr(mention, "earliest", None), getattr(mention, "latest", None)
    if earliest is None or latest is None:
        return ""
    return f" ({earliest.isoformat()} to {latest.isoformat()})"


def _timeline(read: list[Extraction], *, as_json: bool) -> Iterator[str]:
    from osint.extract.dates.timeline import timeline

    for entry in timeline(read):
        yield json.dumps(_record(entry), ensure_ascii=False) + "\n" if as_json else _line(entry)


def _contradictions(read: list[Extraction], *, as_json: bool) -> Iterator[str]:
    from osint.extract.dates.order import contradictions

    documents = {extraction.document.id: extraction.document for extraction in read}
    for found in contradictions(read):
        if as_json:
            yield json.dumps(found._asdict(), ensure_ascii=False) + "\n"
            continue
        where = []
        for name, start, _ in (found.first, found.second):
            line, column = documents[name].line_column(start)
            where.append(f"{one_line(name)}:{line}:{column}")
        yield f"{found.kind:20} {where[0]} {where[1]} {one_line(found.why)}\n"


def _record(entry: Entry) -> dict[str, Any]:
    record = asdict(entry)
    record["earliest"], record["latest"] = entry.earliest.isoformat(), entry.latest.isoformat()
    return record


def _line(entry: Entry) -> str:
    where = f"{one_line(entry.document)}:{entry.line}:{entry.column}"
    note_ = f" [{one_line(entry.note)}]" if entry.note else ""
    words = f"“{one_line(entry.text, 60)}” … {one_line(entry.evidence, 140)}"
    return f"{entry.value:20} {where} {words}{note_}\n"
