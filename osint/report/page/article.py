"""An article with its statements marked, and beside each paragraph the evidence, as HTML."""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from osint.extract.layout import unwrapped
from osint.model import Finding
from osint.report.model import DocumentResult, Expectation
from osint.report.page.gauge import gauge
from osint.report.safe import html_text, one_line
from osint.report.words import (
    BY_CONCERN,
    candidates_words,
    comparison,
    computed_words,
    expectation_words,
    point_words,
    review_words,
    taken_words,
)
from osint.support.frozen import dataclass

LONG_TEXT = 20_000
"""From this many characters on, only paragraphs with statements and their neighbours are shown."""


@dataclass(frozen=True, slots=True)
class Numbered:
    """A finding with its number on the page and what its case expects."""

    number: int
    finding: Finding
    expectation: Expectation | None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A stretch of the text without line ends."""

    start: int
    end: int


def article(result: DocumentResult, numbered: Sequence[Numbered], title: str = "") -> Iterator[str]:
    """The rows of an article: a paragraph on the left, the evidence of its statements beside it.
    A first paragraph that is the `title` is left out."""
    text = result.document.text
    paragraphs = list(_paragraphs(unwrapped(text)))
    touching = _by_paragraph(paragraphs, numbered)
    shown = _shown(len(paragraphs), touching, len(text))
    for index, paragraph in enumerate(paragraphs):
        if index not in shown:
            if index - 1 in shown or index == 0:
                yield '<div class="row gap"><p>[…]</p></div>'
            continue
        inside = touching.get(index, [])
        if index == 0 and not inside and _says(text, paragraph, title):
            continue  # the heading says it already
        cards = [n for n in inside if n.finding.claim.start >= paragraph.start]
        body = _marked(text, paragraph, inside)
        aside = "".join(card(result, entry) for entry in cards)
        evidence = f'<aside class="evidence">{aside}</aside>' if cards else ""
        kind = "row with" if cards else "row" if inside else "row plain"
        yield f'<div class="{kind}"><p dir="auto">{body}</p>{evidence}</div>\n'


def _says(text: str, paragraph: Paragraph, title: str) -> bool:
    words = text[paragraph.start : paragraph.end].lstrip("#").split()
    return words == title.split()


def _by_paragraph(
    paragraphs: Sequence[Paragraph], numbered: Sequence[Numbered]
) -> dict[int, list[Numbered]]:
    """The findings whose words touch each paragraph, by its index; a finding that lies between
    paragraphs counts to the one before."""
    starts = [paragraph.start for paragraph in paragraphs]
    found: dict[int, list[Numbered]] = {}
    for entry in numbered:
        claim = entry.finding.claim
        first = max(0, bisect_right(starts, claim.start) - 1)
        last = max(first, bisect_right(starts, claim.end - 1) - 1)
        for index in range(first, last + 1):
            found.setdefault(index, []).append(entry)
    return found


def _paragraphs(text: str) -> Iterator[Paragraph]:
    start = 0
    for line in text.split("\n"):
        if line.strip():
            yield Paragraph(start, start + len(line) + 1)
        start += len(line) + 1


def _shown(count: int, touching: dict[int, list[Numbered]], length: int) -> set[int]:
    if length < LONG_TEXT:
        return set(range(count))
    return {near for index in touching for near in (index - 1, index, index + 1)}


def _marked(text: str, paragraph: Paragraph, inside: Sequence[Numbered]) -> str:
    """The paragraph with its statements marked; where they overlap, the worst verdict shows."""
    end = min(paragraph.end - 1, len(text))
    cuts = {paragraph.start, end}
    for entry in inside:
        cuts |= {entry.finding.claim.start, entry.finding.claim.end}
    edges = sorted(cut for cut in cuts if paragraph.start <= cut <= end)
    parts: list[str] = []
    over: list[Numbered] = []
    coming = sorted(inside, key=lambda e: e.finding.claim.start, reverse=True)
    for left, right in itertools.pairwise(edges):
        while coming and coming[-1].finding.claim.start <= left:
            over.append(coming.pop())
        over = [e for e in over if e.finding.claim.end > left]
        parts.append(_piece(text[left:right], over))
        parts.extend(_reference(e) for e in over if e.finding.claim.end == right)
    return "".join(parts)


def _piece(text: str, over: Sequence[Numbered]) -> str:
    if not over:
        return html_text(text)
    verdict = min((e.finding.verdict for e in over), key=BY_CONCERN.index)
    numbers = " ".join(str(entry.number) for entry in over)
    return f'<mark class="v-{verdict}" data-f="{numbers}">{html_text(text)}</mark>'


def _reference(entry: Numbered) -> str:
    verdict, number = entry.finding.verdict, entry.number
    return (
        f'<a class="ref v-{verdict}" data-f="{number}" id="s{number}" href="#f{number}" '
        f'aria-label="Evidence {number}, {verdict}">{number}</a>'
    )


def card(result: DocumentResult, entry: Numbered) -> str:
    """The evidence of one finding."""
    finding, expectation = entry.finding, entry.expectation
    verdict, claim = finding.verdict, finding.claim
    line, column = result.document.line_column(claim.start)
    expected = expectation_words(expectation, verdict)
    met = expectation is None or expectation.met(verdict)
    badge = (
        f'<span class="expected {"met" if met else "unmet"}">{html_text(expected)}</span>'
        if expected
        else ""
    )
    return (
        f'<section class="card v-{verdict}" id="f{entry.number}" data-f="{entry.number}" '
        f'data-v="{verdict}" tabindex="-1">'
        f'<header><a class="num" href="#s{entry.number}">{entry.number}</a>'
        f'<span class="verdict">{verdict}</span><span class="check">{claim.check}</span>{badge}'
        f'<button class="locate" type="button" hidden data-f="{entry.number}">Map</button></header>'
        f'<p class="why" dir="auto">{html_text(finding.why)}</p>{gauge(finding)}'
        f"{_because(expectation)}{_details(finding, line, column)}</section>"
    )


def _because(expectation: Expectation | None) -> str:
    because = expectation.because if expectation else None
    rating = review_words(expectation)
    told = [because, rating[:1].upper() + rating[1:]]
    return "".join(f'<p class="because" dir="auto">{html_text(part)}</p>' for part in told if part)


def _details(finding: Finding, line: int, column: int) -> str:
    rows = [
        (label, value)
        for label, value in (
            ("Place", taken_words(finding.claim.subject)),
            ("Held against", taken_words(finding.claim.object)),
            ("Figures", comparison(finding)),
            *((label[:1].upper() + label[1:], computed_words(i)) for label, i in finding.other),
            ("Measured", _measured(finding)),
            ("Open", candidates_words(finding)),
            ("Model", finding.model or ""),
            ("Data", "; ".join(finding.data)),
            ("Manual", f"osint explain {finding.claim.check}"),
            ("Place in text", f"line {line}, column {column}"),
        )
        if value
    ]
    cells = "".join(
        f'<dt>{html_text(one_line(label, 60))}</dt><dd dir="auto">{html_text(value)}</dd>'
        for label, value in rows
    )
    return f"<details><summary>How this was computed</summary><dl>{cells}</dl></details>"


def _measured(finding: Finding) -> str:
    if finding.nearest is None:
        return ""
    start, end = finding.nearest
    return f"from {point_words(start)} to {point_words(end)}"
