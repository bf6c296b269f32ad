"""What changed between two runs: new findings, gone ones, and other verdicts on the same words."""

from __future__ import annotations

import json
import posixpath
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from osint.errors import InputError
from osint.model import VERDICTS, Verdict
from osint.report.model import SCHEMA
from osint.report.records import Record
from osint.report.safe import one_line
from osint.support.plural import counted

MAX_QUOTE = 110


@dataclass(frozen=True, slots=True)
class Seen:
    """A finding as a run wrote it; `number` counts the same statement within a document."""

    document: str
    id: str
    number: int
    check: str
    verdict: Verdict
    quote: str
    where: str
    why: str
    decimals: int | None = None  # of its coordinates, where they were rounded

    @property
    def key(self) -> tuple[str, str, int]:
        """What it is matched by."""
        return self.document, self.id, self.number


@dataclass(frozen=True, slots=True)
class Change:
    """`kind` is "new", "gone" or "changed"; `before` is None for what is new, `after` for what is
    gone."""

    kind: str
    before: Seen | None
    after: Seen | None

    @property
    def shown(self) -> Seen:
        """The finding to show: the later one where there is one."""
        found = self.after or self.before
        assert found is not None
        return found

    def verdicts(self) -> str:
        """The verdict, or both where it changed."""
        if self.before and self.after:
            return f"{self.before.verdict} -> {self.after.verdict}"
        return self.shown.verdict

    def record(self) -> Record:
        """The change for JSON."""
        found = self.shown
        return {
            "change": self.kind,
            "document": found.document,
            "check": found.check,
            "before": self.before.verdict if self.before else None,
            "after": self.after.verdict if self.after else None,
            "where": found.where,
            "quote": found.quote,
            "why": found.why,
            "id": found.id,
        }

    def line(self) -> str:
        """The change for people."""
        quote = one_line(self.shown.quote, MAX_QUOTE)
        return f"{one_line(self.shown.where)} {self.kind}: {self.shown.check} “{quote}” {self.verdicts()}"


def load(text: str, path: str) -> list[Seen]:
    """The findings of a run, from what `-f json` or `-f jsonl` wrote.

    Raises:
        InputError: it is neither, or from a version whose findings have no identifiers.
    """
    try:
        record = json.loads(text)
        rows = record.get("findings") if isinstance(record, dict) else None
        if rows is not None and record.get("schema") != SCHEMA:
            raise InputError(_WHAT, path=path)
        if rows is None and isinstance(record, dict) and "verdict" in record:
            rows = [record]  # one line of -f jsonl
    except ValueError:
        rows = _lines(text, path)
    except RecursionError as error:
        raise InputError(_WHAT, path=path) from error
    if not isinstance(rows, list):
        raise InputError(_WHAT, path=path)
    return seen(rows, path)


_WHAT = f"holds no findings of schema {SCHEMA}; give what `osint geocheck -f json` wrote"
_LINES = (".jsonl", ".ndjson")


def _lines(text: str, path: str) -> list[Record]:
    if not text and not path.lower().endswith(_LINES):
        raise InputError(f"is empty; {_WHAT.partition('; ')[2]}", path=path)
    rows = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip():
            try:
                rows.append(json.loads(line))
            except (ValueError, RecursionError) as error:
                raise InputError(_WHAT, path=path, line=number) from error
    return rows


def seen(rows: Iterable[Record], path: str = "") -> list[Seen]:
    """Findings from their records, in their order."""
    counts: dict[tuple[str, str], int] = {}
    found = []
    for row in rows:
        if not isinstance(row, dict) or not isinstance(row.get("id"), str):
            raise InputError(
                "its findings have no identifiers; write it again with this version", path=path
            )
        document = normal(str(row.get("document", "")))
        number = counts[document, row["id"]] = counts.get((document, row["id"]), 0) + 1
        where = f"{document}:{row.get('line', 1)}:{row.get('column', 1)}"
        if row.get("verdict") not in VERDICTS:
            raise InputError(_WHAT, path=path)
        check, quote, why = (str(row.get(key, "")) for key in ("check", "quote", "why"))
        verdict: Verdict = row["verdict"]
        digits = row.get("redacted_to_decimals")
        digits = digits if isinstance(digits, int) else None
        found.append(Seen(document, row["id"], number, check, verdict, quote, where, why, digits))
    return found


def normal(document: str) -> str:
    """A document's name without what depends on how its path was typed."""
    path, mark, part = document.replace("\\", "/").partition("#")
    return posixpath.normpath(path) + mark + part if path else document


def compare(
    before: Iterable[Seen], after: Iterable[Seen], documents: Iterable[str] | None = None
) -> Iterator[Change]:
    """The changes, in the order of the later run, those gone at the end.

    With `documents`, what is gone counts only in these: the others were not looked at.
    """
    earlier = {entry.key: entry for entry in before}
    looked_at = None if documents is None else {normal(name) for name in documents}
    for entry in after:
        was = earlier.pop(entry.key, None)
        if was is None:
            yield Change("new", None, entry)
        elif was.verdict != entry.verdict:
            yield Change("changed", was, entry)
    for was in earlier.values():
        if looked_at is None or was.document in looked_at:
            yield Change("gone", was, None)


def summary(changes: Iterable[Change], unread: int = 0) -> str:
    """The counts in words; `unread` inputs of the later run could not be read or checked."""
    kinds = [change.kind for change in changes]
    parts = [f"{kinds.count(kind)} {kind}" for kind in ("new", "changed", "gone") if kind in kinds]
    if not unread:
        return f"{', '.join(parts) or 'No finding changed'}."
    told = ", ".join(parts) or "No change found in what could be read"
    return f"{told}; {counted(unread, 'input')} could not be checked."
