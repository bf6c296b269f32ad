"""Below the timeline: where the dates of the documents cannot all hold."""

from __future__ import annotations

from collections.abc import Sequence

from osint.extract.dates.order import Contradiction, contradictions
from osint.extract.dates.timeline import evidence
from osint.report.headline import document_name
from osint.report.model import DocumentResult
from osint.report.safe import html_text, one_line

MOST = 40
"""Disagreements shown on a page."""
_LABELS = {
    "differs": "Two sources date one event differently",
    "before-cause": "Dated before what it is said to follow",
    "older-post": "A post older than what it is said to show",
}


def disagreements_html(results: Sequence[DocumentResult], *, paths: bool) -> str:
    """Each disagreement with both places and their words, or "" where there is none; `paths` shows
    whole paths of the machine. They are for a person to judge: no verdict is given."""
    read = [result.extraction for result in results if result.extraction is not None]
    found = contradictions(read)
    if not found:
        return ""
    by_id = {result.document.id: result for result in results}
    items = "".join(_item(each, by_id, paths) for each in found[:MOST])
    left_out = len(found) - MOST
    more = f"<p>{left_out} more are left out here.</p>" if left_out > 0 else ""
    return (
        '<div class="disagree"><h3>Where the dates disagree</h3><p>Pointed out to be judged by a person; '
        f"one of the two may simply tell of another event.</p><ul>{items}</ul>{more}</div>"
    )


def _item(each: Contradiction, by_id: dict[str, DocumentResult], paths: bool) -> str:
    places = "".join(_place(by_id[place[0]], place, paths) for place in (each.first, each.second))
    why = "" if each.kind == "differs" else f" <span>{html_text(one_line(each.why))}</span>"
    return f'<li class="d-{each.kind}"><b>{_LABELS[each.kind]}.</b>{why}<dl>{places}</dl></li>'


def _place(result: DocumentResult, place: tuple[str, int, int], paths: bool) -> str:
    _, start, end = place
    document = result.document
    line, _, unit = document.position(start)
    name = one_line(document_name(document, paths=paths))
    where = f"{name}, {unit}" if line is None and unit else f"{name}, line {line}" if line else name
    words = one_line(document.text[start:end])
    before, found, after = evidence(document.text, start, end).partition(words)
    quote = f"{html_text(before)}<b>{html_text(found)}</b>{html_text(after)}"
    return f'<dt>{html_text(where)}</dt><dd dir="auto">{quote}</dd>'
