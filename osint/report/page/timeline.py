"""The dates that documents state, in the order of time: as a line, as a record, as HTML."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from osint.extract.dates.timeline import Entry, timeline
from osint.model import Verdict
from osint.report.headline import headline
from osint.report.model import DocumentResult
from osint.report.page.article import Numbered
from osint.report.records import Record
from osint.report.safe import html_text, one_line
from osint.report.words import day_words, period_words
from osint.support.frozen import dataclass

MOST = 120
"""Rows of a timeline on a page; there may be thousands of dates."""
PAUSE = timedelta(days=60)
"""A longer time between two rows is told."""


def line(entry: Entry) -> str:
    """An entry on one line: `2017-04-20  wire.txt:3:5  “Thursday, April 20”  …`."""
    where = f"{one_line(entry.document)}:{entry.line}:{entry.column}"
    note = f"  ({one_line(entry.note)})" if entry.note else ""
    return (
        f"{entry.value}  {where}  “{one_line(entry.text, 60)}”  {one_line(entry.evidence)}{note}\n"
    )


def record(entry: Entry) -> Record:
    """An entry as a JSON-ready record."""
    return {
        "document": entry.document,
        "kind": entry.kind,
        "value": entry.value,
        "earliest": entry.earliest.isoformat(),
        "latest": entry.latest.isoformat(),
        "text": entry.text,
        "start": entry.start,
        "end": entry.end,
        "line": entry.line,
        "column": entry.column,
        "evidence": entry.evidence,
        **({"note": entry.note} if entry.note else {}),
    }


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the page's timeline: a date, what is said of it, and the finding on it, if any."""

    when: datetime
    shown: str
    label: str
    words: str
    evidence: str
    kind: str
    number: int | None = None
    verdict: Verdict | None = None


def timeline_html(results: Sequence[tuple[DocumentResult, list[Numbered]]]) -> str:
    """The timeline as a list, or "" when fewer than two dates are known."""
    rows = sorted(_rows(results), key=lambda row: (row.when, row.kind, row.words))
    if len(rows) < 2:
        return ""
    parts = []
    for n, row in enumerate(rows[:MOST]):
        gap = row.when - rows[n - 1].when if n else timedelta(0)
        if gap > PAUSE:
            parts.append(f'<li class="pause">{_gap_words(gap)}</li>')
        parts.append(_row(row, is_same=n > 0 and row.shown == rows[n - 1].shown))
    left_out = len(rows) - MOST
    more = f"<p>{left_out} later dates are left out here.</p>" if left_out > 0 else ""
    return f'<ol class="timeline">{"".join(parts)}</ol>{more}'


def _rows(results: Sequence[tuple[DocumentResult, list[Numbered]]]) -> list[Row]:
    """The publications, dates and posts of all documents."""
    by_id = {result.document.id: numbered for result, numbered in results}
    rows = [
        _of_entry(entry, by_id.get(entry.document, []))
        for entry in timeline(r.extraction for r, _ in results if r.extraction is not None)
    ]
    for result, _ in results:
        document = result.document
        if document.published is not None:
            when = _as_datetime(document.published)
            title = one_line(headline(document), 80)
            shown = day_words(document.published)
            rows.append(Row(when, shown, "Published: ", title, title, "published"))
    return rows


def _of_entry(entry: Entry, numbered: Sequence[Numbered]) -> Row:
    over = next(
        (
            one
            for one in numbered
            if one.finding.claim.start < entry.end and entry.start < one.finding.claim.end
        ),
        None,
    )
    return Row(
        when=entry.earliest,
        shown=_span_words(entry),
        label="Post: " if entry.kind == "post" else "",
        words=" ".join(entry.text.split()),
        evidence=entry.evidence,
        kind=entry.kind,
        number=over.number if over else None,
        verdict=over.finding.verdict if over else None,
    )


def _span_words(entry: Entry) -> str:
    """When, as exactly as it is known: a minute, a day, or a month, year or season by its value."""
    if entry.kind == "post":
        return f"{day_words(entry.earliest)}, {entry.earliest:%H:%M} UTC"
    if entry.latest - entry.earliest < timedelta(days=1):
        return day_words(entry.earliest)
    return one_line(period_words(entry.value), 24)


def _row(row: Row, *, is_same: bool) -> str:
    verdict = f" v-{row.verdict}" if row.verdict else ""
    link = (
        f' <a class="ref v-{row.verdict}" data-f="{row.number}" href="#f{row.number}">{row.number}</a>'
        if row.number
        else ""
    )
    day = "" if is_same else html_text(row.shown)
    before, found, after = row.evidence.partition(row.words)
    if not found:
        before, after = "", ""
    return (
        f'<li class="t-{row.kind}{verdict}"><time>{day}</time><span dir="auto">{row.label}'
        f"<i>{html_text(before)}</i><b>{html_text(row.words)}</b><i>{html_text(after)}</i>"
        f"{link}</span></li>"
    )


def _gap_words(gap: timedelta) -> str:
    years = gap.days / 365.25
    return f"{years:.0f} years" if years >= 1.5 else f"{gap.days / 30.44:.0f} months"


def _as_datetime(value: object) -> datetime:
    """A date or instant, in UTC where it has a zone, without one in the end."""
    when = value if isinstance(value, datetime) else datetime.fromisoformat(str(value))
    return when if when.tzinfo is None else when.astimezone(UTC).replace(tzinfo=None)
