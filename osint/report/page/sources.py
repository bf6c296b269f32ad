"""The end of the page: the sources with their hashes, how to read it, and the data it rests on."""

from __future__ import annotations

from collections.abc import Iterable

from osint.report.formats.json_ import date_text
from osint.report.headline import document_name, headline
from osint.report.model import DataSet, DocumentResult, Report
from osint.report.safe import html_text, one_line, web_link
from osint.report.words import BY_CONCERN, MEANINGS, SIGNS


def sources_html(results: Iterable[DocumentResult], *, paths: bool) -> str:
    """Where each document comes from; `paths` shows whole paths of the machine it was read on."""
    items = "".join(_source(result, paths) for result in results)
    return f'<section class="sources"><h2>Sources</h2><ol>{items}</ol></section>'


def _source(result: DocumentResult, paths: bool) -> str:
    document, source = result.document, result.source
    rows = [("Document", html_text(one_line(document_name(document, paths=paths))))]
    if source and source.publisher:
        rows.append(("Publisher", html_text(one_line(source.publisher))))
    if published := date_text(document.published):
        rows.append(("Published", published))
    for label, url in (
        ("Link", source.url if source else None),
        ("Archived", source.archived if source else None),
    ):
        if link := web_link(url):
            shown = html_text(link)
            rows.append((label, f'<a href="{shown}" rel="noreferrer noopener">{shown}</a>'))
    if source and source.retrieved:
        rows.append(("Retrieved", html_text(source.retrieved)))
    if document.sha256:
        rows.append(("SHA-256", f"<code>{html_text(document.sha256)}</code>"))
    if source and source.notes:
        rows.append(("Notes", html_text(source.notes)))
    cells = "".join(f'<dt>{label}</dt><dd dir="auto">{value}</dd>' for label, value in rows)
    title = html_text(one_line(headline(document), 200))
    return f'<li><h3 dir="auto">{title}</h3><dl>{cells}</dl></li>'


def method_html(report: Report) -> str:
    """How to read the page, and what its figures rest on."""
    verdicts = "".join(
        f'<dt class="v-{v}"><span class="sign">{SIGNS[v]}</span> {v}</dt><dd>{MEANINGS[v]}</dd>'
        for v in reversed(BY_CONCERN)
    )
    data = "".join(f"<li>{_data(entry)}</li>" for entry in report.data)
    return (
        '<section class="method"><h2>How to read this</h2>'
        "<p>A statement is compared with what geography and the calendar allow, both as ranges: what "
        "was said, with its rounding and its words such as “about”, and what was computed, with the "
        "extent of towns and the error of the data. A verdict says whether the two fit. It never "
        "says that something is true: a consistent figure may still be about the wrong place or "
        "event, and an inconsistent one may be a slip of the pen.</p>"
        f"<dl>{verdicts}</dl>"
        + (f"<h3>Data</h3><ul>{data}</ul>" if data else "")
        + f'<p class="tool">osint {html_text(report.version)}, computed offline.</p></section>'
    )


def _data(data: DataSet) -> str:
    parts = [data.name, data.version, data.date, data.licence, data.attribution]
    return html_text(", ".join(dict.fromkeys(part for part in parts if part)))
