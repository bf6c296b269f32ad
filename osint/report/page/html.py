"""One self-contained HTML page: the article with its statements marked, the evidence beside each,
a map, a timeline, the sources with their hashes, and how everything was computed.

Nothing is ever requested: style, script, map and data are inside, and a Content-Security-Policy
with the hashes of exactly this style and script forbids everything else.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import resources
from pathlib import PurePath

from osint.report.formats.json_ import date_text
from osint.report.map.basemap import CREDIT, embedded
from osint.report.map.svg import map_svg
from osint.report.model import DataSet, DocumentResult, Report, Tally
from osint.report.page.article import Numbered, article
from osint.report.page.timeline import timeline_html
from osint.report.redact import precision_words
from osint.report.safe import html_text, one_line, web_link
from osint.report.words import BY_CONCERN, MEANINGS, SIGNS, day_words

MEDIA_TYPE = "text/html; charset=utf-8"

Entry = tuple[DocumentResult, list[Numbered]]


def write(report: Report) -> Iterator[str]:
    """The page. It needs all results at once, for the numbers, the map and the summary."""
    entries, tally = _numbered(report)
    title = _title(report, entries)
    yield _head(title)
    yield f'<body><div class="page">{_masthead(title, report, entries, tally)}<main>'
    yield _attention(entries)
    yield _map(entries)
    for entry in entries:
        yield from _document(entry, single=len(entries) == 1)
    yield _timeline(entries)
    yield _sources(entries)
    yield f"{_method(report)}</main></div>"
    yield f"<script>{_asset('script.js')}</script></body></html>\n"


def _numbered(report: Report) -> tuple[list[Entry], Tally]:
    tally = Tally()
    entries: list[Entry] = []
    count = 0
    for result in report.results:
        tally.add(result)
        numbered = []
        for finding, expectation in result.pairs():
            count += 1
            numbered.append(Numbered(count, finding, expectation))
        entries.append((result, numbered))
    return entries, tally


def _title(report: Report, entries: Sequence[Entry]) -> str:
    cases = {result.case.title for result, _ in entries if result.case}
    if report.title:
        return report.title
    if len(cases) == 1:
        return cases.pop()
    if len(entries) == 1:
        document = entries[0][0].document
        return document.title or PurePath(document.id).name
    return f"{len(entries)} documents checked"


def _head(title: str) -> str:
    policy = (
        "default-src 'none'; base-uri 'none'; form-action 'none'; "
        f"style-src '{_hash('style.css')}'; script-src '{_hash('script.js')}'"
    )
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">'
        '<meta name="color-scheme" content="light dark">'
        f"<title>{html_text(one_line(title, 120))}</title>"
        f"<style>{_asset('style.css')}</style></head>\n"
    )


@cache
def _asset(name: str) -> str:
    return resources.files("osint.report").joinpath("page", name).read_text(encoding="utf-8")


def _hash(name: str) -> str:
    digest = hashlib.sha256(_asset(name).encode("utf-8")).digest()
    return "sha256-" + base64.b64encode(digest).decode("ascii")


def _masthead(title: str, report: Report, entries: Sequence[Entry], tally: Tally) -> str:
    labels = sorted({r.case.sharing for r, _ in entries if r.case and r.case.sharing})
    digits = sorted({r.redacted for r, _ in entries if r.redacted is not None})
    badges = "".join(f'<span class="tlp">{html_text(label)}</span>' for label in labels)
    note = f'<p class="note">{precision_words(digits[0])}</p>' if digits else ""
    return (
        f'<header class="masthead"><p class="eyebrow">Statement check{badges}</p>'
        f'<h1 dir="auto">{html_text(one_line(title, 200))}</h1>'
        f'<p class="lead">{_lead(tally)}</p>{_case_notes(entries)}{_proportions(tally)}{_filters(tally)}{note}</header>'
    )


def _case_notes(entries: Sequence[Entry]) -> str:
    """What the keeper of a case says of it, where the page shows one case."""
    notes = {(r.case.id, r.case.notes) for r, _ in entries if r.case}
    if len(notes) != 1:
        return ""
    _, text = notes.pop()
    return f'<p class="case-notes" dir="auto">{html_text(text)}</p>' if text else ""


def _lead(tally: Tally) -> str:
    if not tally.findings:
        return "No statement about places, distances or dates was found that could be checked."
    statements = f"{tally.findings} statement{'s' * (tally.findings != 1)}"
    documents = f" in {tally.documents} documents" if tally.documents > 1 else ""
    bad, doubtful = tally.verdicts["inconsistent"], tally.verdicts["doubtful"]
    if bad or doubtful:
        found = [f"{n} {v}" for n, v in ((bad, "inconsistent"), (doubtful, "doubtful")) if n]
        verdict = f"{' and '.join(found)}"
    else:
        verdict = "none inconsistent"
    expected = ""
    if tally.unexpected:
        expected = f" {tally.unexpected} came out other than the case expects."
    elif tally.expected:
        expected = " All came out as the case expects."
    return f"{statements}{documents} checked against computed geography and calendars: {verdict}.{expected}"


def _proportions(tally: Tally) -> str:
    if not tally.findings:
        return ""
    parts, x = [], 0.0
    for verdict in BY_CONCERN:
        share = 1000 * tally.verdicts[verdict] / tally.findings
        if share:
            parts.append(
                f'<rect class="v-{verdict}" x="{x:.1f}" y="0" width="{max(0.0, share - 3):.1f}" height="8"/>'
            )
            x += share
    return (
        '<svg class="proportions" viewBox="0 0 1000 8" preserveAspectRatio="none" '
        f'aria-hidden="true">{"".join(parts)}</svg>'
    )


def _filters(tally: Tally) -> str:
    buttons = "".join(
        f'<button type="button" class="filter v-{verdict}" data-v="{verdict}" aria-pressed="true" '
        f'title="{MEANINGS[verdict]}"><b>{tally.verdicts[verdict]}</b> '
        f'<span class="sign">{SIGNS[verdict]}</span> {verdict}</button>'
        for verdict in BY_CONCERN
        if tally.verdicts[verdict]
    )
    return (
        f'<nav class="filters" aria-label="Show verdicts">{buttons}'
        '<span id="shown" role="status"></span></nav>'
    )


def _attention(entries: Sequence[Entry]) -> str:
    rows = [
        f'<li class="v-{n.finding.verdict}" data-v="{n.finding.verdict}"><a href="#f{n.number}">'
        f'<span class="num">{n.number}</span><q dir="auto">{html_text(_quote(result, n))}</q>'
        f'<span class="why" dir="auto">{html_text(n.finding.why)}</span></a></li>'
        for verdict in ("inconsistent", "doubtful")
        for result, numbered in entries
        for n in numbered
        if n.finding.verdict == verdict
    ][:12]
    if not rows:
        return ""
    return (
        f'<section class="attention"><h2>What does not fit</h2><ul>{"".join(rows)}</ul></section>'
    )


def _quote(result: DocumentResult, entry: Numbered) -> str:
    claim = entry.finding.claim
    return one_line(result.document.text[claim.start : claim.end], 160)


def _map(entries: Sequence[Entry]) -> str:
    numbered = [(n.number, n.finding) for _, entry in entries for n in entry]
    mentioned = [result.extraction for result, _ in entries if result.extraction]
    svg = map_svg(numbered, embedded(), mentioned)
    if not svg:
        return ""
    return (
        '<section class="map"><h2>Where</h2><figure><div class="frame">'
        f'{svg}<div class="zoom" hidden><button type="button" data-zoom="in" aria-label="Zoom in">'
        '+</button><button type="button" data-zoom="out" aria-label="Zoom out">−</button>'
        '<button type="button" data-zoom="all" aria-label="Show all">⤢</button></div></div>'
        "<figcaption>Lines are geodesics between the nearest points of both ends; circles are the "
        f"extent a place was given; small dots are other places and coordinates in the text. {CREDIT}</figcaption></figure></section>"
    )


def _document(entry: Entry, *, single: bool) -> Iterator[str]:
    result, numbered = entry
    if not numbered and not single:
        return
    document = result.document
    title = document.title or PurePath(document.id).name
    facts = [
        part
        for part in (
            result.source.publisher if result.source else None,
            day_words(document.published),
            document.id if title != document.id else None,
        )
        if part
    ]
    byline = " · ".join(html_text(one_line(part, 120)) for part in facts)
    lang = f' lang="{html_text(document.language)}"' if document.language else ""
    yield f'<article{lang}><h2 dir="auto">{html_text(one_line(title, 200))}</h2>'
    yield f'<p class="byline" dir="auto">{byline}</p>' if byline else ""
    yield from article(result, numbered)
    yield "</article>\n"


def _timeline(entries: Sequence[Entry]) -> str:
    rows = timeline_html(entries)
    return f'<section class="when"><h2>When</h2>{rows}</section>' if rows else ""


def _sources(entries: Sequence[Entry]) -> str:
    items = "".join(_source(result) for result, _ in entries)
    return f'<section class="sources"><h2>Sources</h2><ol>{items}</ol></section>'


def _source(result: DocumentResult) -> str:
    document, source = result.document, result.source
    rows = [("Document", html_text(one_line(document.id)))]
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
    title = html_text(one_line(document.title or document.id, 200))
    return f'<li><h3 dir="auto">{title}</h3><dl>{cells}</dl></li>'


def _method(report: Report) -> str:
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
