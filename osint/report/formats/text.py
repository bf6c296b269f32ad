"""Plain text for people: a line to paste and a sentence that explains, and a summary at the end.

    wire.txt:3:5 inconsistent distance “Paris is 12 km from Berlin”
        ✗ Paris and Berlin are 878 km apart.
          stated “12 km”, computed 878 km (860 to 895)

Text of the input never reaches the terminal as it is: control and direction marks are spelled
out. Lines are never wrapped. Colour is plain ANSI, and only when asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from osint.model import Finding
from osint.report.location import location
from osint.report.model import DocumentResult, Expectation, Options, Report, Tally, as_expected
from osint.report.safe import one_line, visible
from osint.report.words import (
    BY_CONCERN,
    SIGNS,
    candidates_words,
    comparison,
    computed_words,
    expectation_words,
    review_words,
)

MEDIA_TYPE = "text/plain"

MAX_QUOTE = 110
REPEAT_FROM = 12  # findings: from here on the summary repeats what calls for attention
REPEAT_MOST = 10

_CODES: Final[dict[str, str]] = {
    "consistent": "32",
    "doubtful": "33;1",
    "inconsistent": "31;1",
    "unresolved": "36",
    "dim": "2",
    "bold": "1",
}


def write(report: Report) -> Iterator[str]:
    """The findings of each document as they come, then the summary."""
    options = report.options
    tally = Tally()
    shown = False
    attention: list[str] = []
    data: dict[str, None] = {}  # names of data sets, in the order of their first use
    for result in report.results:
        tally.add(result)
        pairs = [pair for pair in result.pairs() if not options.quiet or _worth_repeating(*pair)]
        if pairs or (options.verbose and not options.quiet):
            yield "\n" * shown + _heading(result, options)
            shown = True
        for finding, expectation in pairs:
            data.update(dict.fromkeys(finding.data))
            if _worth_repeating(finding, expectation) and len(attention) < REPEAT_MOST:
                attention.append(_first_line(result, finding, options))
            yield from _finding(result, finding, expectation, options)
    if tally.documents:
        yield from _summary(tally, attention, data, options)


def _heading(result: DocumentResult, options: Options) -> str:
    document = result.document
    title = document.title or (result.case.title if result.case else None)
    parts = [one_line(document.id)]
    if title:
        parts.append(one_line(title, 80))
    if document.published:
        parts.append(f"published {document.published.isoformat()[:10]}")
    if result.case and result.case.sharing:
        parts.append(one_line(result.case.sharing))
    if result.redacted is not None:
        parts.append(f"coordinates rounded to {result.redacted} decimals")
    return _paint(" · ".join(parts), "bold", options) + "\n"


def _worth_repeating(finding: Finding, expectation: Expectation | None) -> bool:
    if expectation is not None:
        return not expectation.met(finding.verdict)
    return finding.verdict in ("inconsistent", "doubtful")


def _first_line(result: DocumentResult, finding: Finding, options: Options) -> str:
    document, claim = result.document, finding.claim
    where = location(document, claim.start)
    verdict = _paint(finding.verdict, finding.verdict, options)
    quote = one_line(document.text[claim.start : claim.end], MAX_QUOTE)
    return f"{where} {verdict} {claim.check} “{quote}”\n"


def _finding(
    result: DocumentResult,
    finding: Finding,
    expectation: Expectation | None,
    options: Options,
) -> Iterator[str]:
    yield _first_line(result, finding, options)
    sign = _paint(SIGNS[finding.verdict], finding.verdict, options)
    yield f"    {sign} {one_line(finding.why)}\n"
    for detail in _details(finding, expectation, options):
        yield "      " + _paint(visible(detail), "dim", options) + "\n"


def _details(finding: Finding, expectation: Expectation | None, options: Options) -> Iterator[str]:
    if figures := comparison(finding):
        yield figures
    if candidates := candidates_words(finding):
        yield candidates
    if note := expectation_words(expectation, finding.verdict):
        because = expectation.because if expectation else None
        if because:
            yield f"{note}: {one_line(because)}"
        elif options.verbose or not as_expected(finding, expectation):
            yield note
    if rating := review_words(expectation):
        yield rating
    if options.verbose:
        for label, interval in finding.other:
            yield f"{one_line(label)}: {computed_words(interval)}"
        sources = "; ".join(one_line(name) for name in finding.data)
        if finding.model or sources:
            yield " · ".join(part for part in (finding.model, sources) if part)


def _summary(
    tally: Tally, attention: list[str], data: Iterable[str], options: Options
) -> Iterator[str]:
    if tally.findings and not options.quiet:
        yield "\n"
    if tally.findings > REPEAT_FROM and attention and not options.quiet:
        yield from attention
        yield "\n"
    yield f"{_counts(tally, options)}\n"
    if tally.expected or tally.unexpected:
        yield _expected(tally, options)
    if data and not options.quiet:
        yield _paint(f"Checked against {one_line('; '.join(data))}.", "dim", options) + "\n"


def _counts(tally: Tally, options: Options) -> str:
    documents = f"{tally.documents} document{'s' * (tally.documents != 1)}"
    if not tally.findings:
        return f"Nothing to check in {documents}."
    counts = [
        _paint(f"{tally.verdicts[verdict]} {verdict}", verdict, options)
        for verdict in BY_CONCERN
        if tally.verdicts[verdict]
    ]
    findings = f"{tally.findings} statement{'s' * (tally.findings != 1)}"
    empty = f" ({tally.empty} without any)" if tally.empty else ""
    return f"{findings} in {documents}{empty}: {', '.join(counts)}."


def _expected(tally: Tally, options: Options) -> str:
    total = tally.expected + tally.unexpected
    if not tally.unexpected:
        return f"All {total} as the case files expect.\n" if total > 1 else "As the case expects.\n"
    words = f"{tally.unexpected} of {total} other than the case files expect."
    return _paint(words, "inconsistent", options) + "\n"


def _paint(text: str, code: str, options: Options) -> str:
    return f"\x1b[{_CODES[code]}m{text}\x1b[0m" if options.color else text
