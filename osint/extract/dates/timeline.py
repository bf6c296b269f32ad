"""What documents date, in the order of time, each with the words that say so."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from osint.model import DateMention, Document, Extraction, PostMention
from osint.support.frozen import dataclass

CONTEXT = 70
"""How many characters to either side of an expression are shown as evidence."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One dated thing: its bounds (posts in UTC, dates as stated), its words.

    `kind` is "date" or "post"; `value` the TIMEX3 value, or the instant in ISO 8601.
    `evidence` is what stands about the words, on one line.
    """

    earliest: datetime
    latest: datetime
    kind: str
    value: str
    text: str
    document: str
    start: int
    end: int
    line: int
    column: int
    evidence: str
    note: str | None = None


def timeline(extractions: Iterable[Extraction]) -> list[Entry]:
    """The dates, times and posts that have bounds, earliest first; of equal ones the narrower first.

    Durations, sets and what nothing places are left out, so are impossible dates.
    """
    entries = [entry for extraction in extractions for entry in _entries(extraction)]
    return sorted(entries, key=lambda e: (e.earliest, e.latest, e.document, e.start))


def _entries(extraction: Extraction) -> Iterable[Entry]:
    document = extraction.document
    for mention in extraction.dates:
        if mention.type not in ("DATE", "TIME") or mention.impossible:
            continue
        if mention.earliest is None or mention.latest is None or mention.value.endswith("_REF"):
            continue
        yield _entry(document, mention, "date", mention.value, mention.earliest, mention.latest)
    for post in extraction.posts:
        if post.instant is not None:
            when = post.instant.astimezone(UTC).replace(tzinfo=None)
            value = when.isoformat(timespec="seconds") + "Z"
            yield _entry(document, post, "post", value, when, when)


def _entry(
    document: Document,
    mention: DateMention | PostMention,
    kind: str,
    value: str,
    earliest: datetime,
    latest: datetime,
) -> Entry:
    line, column = document.line_column(mention.start)
    return Entry(
        earliest=earliest,
        latest=latest,
        kind=kind,
        value=value,
        text=mention.text,
        document=document.id,
        start=mention.start,
        end=mention.end,
        line=line,
        column=column,
        evidence=evidence(document.text, mention.start, mention.end),
        note=mention.note,
    )


def evidence(text: str, start: int, end: int) -> str:
    """The words about an expression, cut at line ends and whole words."""
    before = text[max(0, start - CONTEXT) : start].rpartition("\n")[2]
    after = text[end : end + CONTEXT].partition("\n")[0]
    if start > CONTEXT and len(before) == CONTEXT:
        before = before.partition(" ")[2]
    if end + CONTEXT < len(text) and len(after) == CONTEXT:
        after = after.rpartition(" ")[0]
    return re.sub(r"\s+", " ", f"{before}{text[start:end]}{after}").strip()
