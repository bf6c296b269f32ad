"""What changed since an earlier run: `geocheck --since` and `case diff`."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path

from osint.cli.opening import written_text
from osint.errors import UsageError
from osint.reading import Input
from osint.report.baseline import lies_in
from osint.report.difference import Change, Seen, compare, load, normal, seen, summary
from osint.report.formats.jsonl import dump, result_records
from osint.report.model import DocumentResult, Options, Unread
from osint.report.records import Record
from osint.report.redact import blanked, decimals, exported, redacted
from osint.support.frozen import replace

FORMATS = ("text", "json", "jsonl")
SCHEMA = "osint-changes/1"
_PART = re.compile(r"#.*|:\d+\Z", re.DOTALL)
"""What names the part of a file that a document is."""


def read_run(path: str) -> list[Seen]:
    """The findings of a run written with -f json or -f jsonl.

    Raises:
        InputError: it cannot be read, or is no such file.
    """
    return load(written_text(path, "the findings of a run"), path)


def changes_since(
    path: str,
    results: Iterable[DocumentResult],
    options: Options,
    looked_at: Callable[[str], bool],
    checks: Collection[str] = (),
) -> list[Change]:
    """The changes of a run against an earlier one, in the documents that it read and those `looked_at`
    (asked once all are read), of `checks` alone where they are named.

    They are as coarse as `options` and the cases ask; what was written coarser is recognised so.
    """
    before = [one for one in read_run(path) if not checks or one.check in checks]
    coarse = {one.document: one.decimals for one in before}
    limits: dict[str, int | None] = {}
    alike: list[Record] = []
    shown: list[Record] = []
    for result in results:
        document = normal(result.document.id)
        limits[document] = decimals(options, result.case)
        digits = coarse.get(document)
        alike += result_records(result if digits is None else redacted(result, digits))
        for each in exported((result,), options):
            shown += result_records(each)
    after = seen(alike)
    words = {one.key: told for one, told in zip(after, seen(shown), strict=True)}
    names = {*limits, *filter(looked_at, coarse)}
    found = []
    for change in compare(before, after, names):
        was, now = change.before, change.after
        digits = limits.get(was.document, options.redact) if was else None
        if was and digits is not None:
            was = replace(was, quote=blanked(was.quote, digits), why=blanked(was.why, digits))
        found.append(Change(change.kind, was, now and words[now.key]))
    return found


def is_read_whole(
    document: str, *, inputs: Iterable[Input], paths: Iterable[str], unread: Iterable[Unread]
) -> bool:
    """Whether a run read the whole file of a document, or it is gone from a folder that was read."""
    path = _PART.sub("", document)
    if path in {normal(one.path) for one in unread}:
        return False
    if path in {normal(source.name) for source in inputs}:
        return True
    folders = [normal(each) for each in paths if Path(each).is_dir()]
    return any(lies_in(path, folder) for folder in folders) and not os.path.lexists(path)


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
