"""What changed since an earlier run: `geocheck --since` and `case diff`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from osint.cli.opening import written_text
from osint.errors import UsageError
from osint.report.difference import Change, Seen, compare, load, seen, summary
from osint.report.formats.jsonl import dump, result_records
from osint.report.model import DocumentResult

FORMATS = ("text", "json", "jsonl")
SCHEMA = "osint-changes/1"


def read_run(path: str) -> list[Seen]:
    """The findings of a run written with -f json or -f jsonl.

    Raises:
        InputError: it cannot be read, or is no such file.
    """
    return load(written_text(path, "the findings of a run"), path)


def changes_since(path: str, results: Iterable[DocumentResult]) -> list[Change]:
    """The changes of a run against an earlier one, in the documents that it looked at."""
    before = read_run(path)
    records, documents = [], []
    for result in results:
        documents.append(result.document.id)
        records += list(result_records(result))
    return list(compare(before, seen(records), documents))


def written(changes: list[Change], form: str, unread: int = 0) -> Iterator[str]:
    """The changes as text, JSON or JSON Lines; `unread` inputs of the later run told nothing.

    Raises:
        UsageError: another format was asked for.
    """
    if form not in FORMATS:
        raise UsageError(f"changes are written as {', '.join(FORMATS)}, not as {form}")
    if form == "jsonl":
        yield from (dump(change.record()) for change in changes)
    elif form == "json":
        rows = [change.record() for change in changes]
        record = {"schema": SCHEMA, "changes": rows} | ({"unread": unread} if unread else {})
        yield dump(record, indent=2)
    else:
        yield from (f"{change.line()}\n" for change in changes)
        yield f"{summary(changes, unread)}\n"
