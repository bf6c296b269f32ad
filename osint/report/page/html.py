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

from osint.geo.layers import Layer
from osint.report.grouping import grouped
from osint.report.headline import document_name, headline
from osint.report.map.basemap import CREDIT, embedded
from osint.report.map.svg import map_svg
from osint.report.model import DocumentResult, Report, Tally
from osint.report.page.article import Numbered, article
from osint.report.page.disagreements import disagreements_html
from osint.report.page.sources import method_html, sources_html
from osint.report.page.timeline import timeline_html
from osint.report.redact import precision_words
from osint.report.safe import html_text, one_line
from osint.report.words import BY_CONCERN, MEANINGS, SIGNS, day_words, open_words, unread_words
from osint.support.generator import MARK
from osint.support.plural import counted

_HIDE_WHAT_FITS = (
    '<button type="button" id="fits" hidden aria-pressed="false" aria-keyshortcuts="H">'
    "Hide what fits <kbd>H</kbd></button>"
)

MOST_PROBLEMS = 12
"""Findings listed at the head of the page."""

Entry = tuple[DocumentResult, list[Numbered]]


def write(report: Report) -> Iterator[str]:
    """The page. It needs all results at once, for the numbers, the map and the summary."""
    entries, tally = _numbered(report)
    title = _title(report, entries)
    yield _head(title)
    yield f'<body><div class="page">{_masthead(title, entries, tally)}<main>'
    paths = report.options.verbose
    yield _errors(report)
    yield _attention(entries)
    yield _map(entries)
    for entry in entries:
        yield from _document(entry, single=len(entries) == 1, paths=paths)
    yield _timeline(entries, paths=paths)
    yield sources_html((result for result, _ in entries), paths=paths)
    yield f"{method_html(report)}</main></div>"
    yield f"<script>{_script()}</script></body></html>\n"


def _errors(report: Report) -> str:
    """What could not be read or checked."""
    rows = [f"{each.path}: {each.why}" if each.path else each.why for each in report.unread]
    listed = "".join(f"<li>{html_text(one_line(row))}</li>" for row in rows)
    return f"<section><h2>Could not be checked</h2><ul>{listed}</ul></section>" if rows else ""


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
        return headline(entries[0][0].document)
    return f"{len(entries)} documents checked"


def _head(title: str) -> str:
    policy = (
        "default-src 'none'; base-uri 'none'; form-action 'none'; "
        f"style-src '{_hash(_style())}'; script-src '{_hash(_script())}'"
    )
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        f'<meta name="generator" content="{MARK}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        '<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">'
        '<meta name="color-scheme" content="light dark">'
        f"<title>{html_text(one_line(title, 120))}</title>"
        f"<style>{_style()}</style></head>\n"
    )


@cache
def _asset(*name: str) -> str:
    return resources.files("osint.report").joinpath(*name).read_text(encoding="utf-8")


def _style() -> str:
    return _asset("page", "style.css")


def _script() -> str:
    return _asset("map", "map.js") + _asset("page", "script.js")


def _hash(inside: str) -> str:
    digest = hashlib.sha256(inside.encode("utf-8")).digest()
    return "sha256-" + base64.b64encode(digest).decode("ascii")


def _masthead(title: str, entries: Sequence[Entry], tally: Tally) -> str:
    labels = sorted({r.case.sharing for r, _ in entries if r.case and r.case.sharing})
    digits = sorted({r.redacted for r, _ in entries if r.redacted is not None})
    badges = "".join(f'<span class="tlp">{html_text(label)}</span>' for label in labels)
    note = f'<p class="note">{precision_words(digits[0])}</p>' if digits else ""
    return (
        f'<header class="masthead"><p class="eyebrow">Statement check{badges}</p>'
        f'<h1 dir="auto">{html_text(one_line(title, 200))}</h1>'
        f'<p class="lead">{_lead(tally, _statements(entries))}{_unread(tally)}</p>{_case_notes(entries)}{_proportions(tally)}{_filters(tally)}{note}</header>'
    )


def _case_notes(entries: Sequence[Entry]) -> str:
    """What the keeper of a case says of it, where the page shows one case."""
    notes = {(r.case.id, r.case.notes) for r, _ in entries if r.case}
    if len(notes) != 1:
        return ""
    _, text = notes.pop()
    return f'<p class="case-notes" dir="auto">{html_text(text)}</p>' if text else ""


def _unread(tally: Tally) -> str:
    said = " ".join(filter(None, (open_words(tally.left_open), unread_words(tally.unread))))
    return f" {html_text(said)}" if said else ""


def _statements(entries: Sequence[Entry]) -> int:
    """How many statements the findings are of, counted as everywhere: a distance and a direction
    of one sentence are one."""
    return sum(len(grouped(result)) for result, _ in entries)


def _lead(tally: Tally, count: int) -> str:
    if not tally.findings:
        return "No statement about places, distances or dates was found that could be checked."
    statements = counted(count, "statement")
    documents = f" in {tally.documents} documents" if tally.documents > 1 else ""
    findings = f" ({tally.findings} findings)" if count < tally.findings else ""
    bad, doubtful = tally.verdicts["inconsistent"], tally.verdicts["doubtful"]
    if bad or doubtful:
        found = [f"{n} {v}" for n, v in ((bad, "inconsistent"), (doubtful, "doubtful")) if n]
        verdict = f"{' and '.join(found)}"
    else:
        verdict = "none inconsistent"
    expected = ""
    if tally.unexpected:
        differ = "differs" if tally.unexpected == 1 else "differ"
        expected = f" {tally.unexpected} {differ} from what the case expects."
    elif tally.expected == tally.findings:
        expected = " All are as the case expects."
    elif tally.expected:
        expected = f" {tally.expected} listed in case files are as expected."
    return (
        f"{statements}{documents}{findings}, checked against computed distances, borders and "
        f"calendars: {verdict}.{expected}"
    )


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
        + (_HIDE_WHAT_FITS if tally.verdicts["consistent"] else "")
        + '<span id="shown" role="status"></span></nav>'
    )


def _attention(entries: Sequence[Entry]) -> str:
    found = [
        (result, n)
        for verdict in ("inconsistent", "doubtful")
        for result, numbered in entries
        for n in numbered
        if n.finding.verdict == verdict
    ]
    if not found:
        return ""
    rows = "".join(_problem(result, n, len(entries) > 1) for result, n in found[:MOST_PROBLEMS])
    more = len(found) - MOST_PROBLEMS
    rest = f'<p class="note">{more} more are marked in the text below.</p>' if more > 0 else ""
    return f'<section class="attention"><h2>What does not fit</h2><ul>{rows}</ul>{rest}</section>'


def _problem(result: DocumentResult, n: Numbered, of_several: bool) -> str:
    """One line of what does not fit; among several documents it names its own."""
    name = f'<cite dir="auto">{html_text(one_line(headline(result.document), 90))}</cite>'
    return (
        f'<li class="v-{n.finding.verdict}" data-v="{n.finding.verdict}"><a href="#f{n.number}">'
        f'<span class="num">{n.number}</span><span><q dir="auto">{html_text(_quote(result, n))}</q>'
        f"{name if of_several else ''}</span>"
        f'<span class="why" dir="auto">{html_text(n.finding.why)}</span></a></li>'
    )


def _quote(result: DocumentResult, entry: Numbered) -> str:
    claim = entry.finding.claim
    return one_line(result.document.text[claim.start : claim.end], 160)


def _legend(layers: Sequence[Layer]) -> str:
    """What the user's own lines and areas on the map are."""
    cited = "; ".join(html_text(one_line(layer.cited, 200)) for layer in layers)
    return f"Dashed: {cited}. " if cited else ""


def _map(entries: Sequence[Entry]) -> str:
    numbered = [(n.number, n.finding) for _, entry in entries for n in entry]
    mentioned = [result.extraction for result, _ in entries if result.extraction]
    layers = list({layer.name: layer for result, _ in entries for layer in result.layers}.values())
    svg = map_svg(numbered, embedded(), mentioned, layers)
    if not svg:
        return ""
    return (
        '<section class="map"><h2>Where</h2><figure><div class="frame">'
        f'{svg}<div class="zoom" hidden><button type="button" data-zoom="in" aria-label="Zoom in">'
        '+</button><button type="button" data-zoom="out" aria-label="Zoom out">−</button>'
        '<button type="button" data-zoom="all" aria-label="Show all">⤢</button></div></div>'
        "<figcaption>Lines are geodesics between the nearest points of both ends; circles are the "
        "extent a place was given; small dots are other places and coordinates in the text. "
        f"{_legend(layers)}{CREDIT}</figcaption></figure></section>"
    )


def _document(entry: Entry, *, single: bool, paths: bool) -> Iterator[str]:
    result, numbered = entry
    if not numbered and not single:
        return
    document = result.document
    title, name = headline(document), document_name(document, paths=paths)
    facts = [
        part
        for part in (
            result.source.publisher if result.source else None,
            day_words(document.published),
            name if title != name else None,
        )
        if part
    ]
    byline = " · ".join(html_text(one_line(part, 120)) for part in facts)
    lang = f' lang="{html_text(document.language)}"' if document.language else ""
    yield f'<article{lang}><h2 dir="auto">{html_text(one_line(title, 200))}</h2>'
    yield f'<p class="byline" dir="auto">{byline}</p>' if byline else ""
    yield from article(result, numbered, title)
    yield "</article>\n"


def _timeline(entries: Sequence[Entry], *, paths: bool) -> str:
    rows = timeline_html(entries)
    if not rows:
        return ""
    against = disagreements_html([result for result, _ in entries], paths=paths)
    return f'<section class="when"><h2>When</h2>{rows}{against}</section>'
