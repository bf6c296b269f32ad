"""Findings as a table in a notebook: what calls for attention first, every text escaped."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from osint.model import Document, Verdict
from osint.report.headline import document_name
from osint.report.safe import html_text, one_line
from osint.report.words import BY_CONCERN, SIGNS

MOST_ROWS = 200


class Shown(Protocol):
    """A finding that knows its document."""

    @property
    def document(self) -> Document: ...
    @property
    def verdict(self) -> Verdict: ...
    @property
    def check(self) -> str: ...
    @property
    def quote(self) -> str: ...
    @property
    def why(self) -> str: ...
    @property
    def line(self) -> int: ...


def table(findings: Iterable[Shown]) -> str:
    """An HTML table of at most MOST_ROWS findings."""
    ordered = sorted(findings, key=lambda finding: BY_CONCERN.index(finding.verdict))
    rows = "".join(_row(finding) for finding in ordered[:MOST_ROWS])
    left = len(ordered) - MOST_ROWS
    more = f"<p>{left} more are not shown.</p>" if left > 0 else ""
    if not ordered:
        return "<p>No statement was found that could be checked.</p>"
    head = "<tr><th></th><th>Verdict</th><th>Check</th><th>Statement</th><th>Why</th><th>Where</th></tr>"
    return f"<table><thead>{head}</thead><tbody>{rows}</tbody></table>{more}"


def _row(finding: Shown) -> str:
    where = f"{one_line(document_name(finding.document), 60)}:{finding.line}"
    cells = (
        SIGNS[finding.verdict],
        finding.verdict,
        finding.check,
        f"“{one_line(finding.quote, 160)}”",
        one_line(finding.why),
        where,
    )
    return "<tr>" + "".join(f"<td>{html_text(cell)}</td>" for cell in cells) + "</tr>"
