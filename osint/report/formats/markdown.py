"""Markdown (CommonMark with tables): to paste into an issue, a wiki or a newsroom's notes."""

from __future__ import annotations

from collections.abc import Iterator

from osint.model import Finding
from osint.report.formats.json_ import date_text
from osint.report.headline import document_name, headline
from osint.report.model import DataSet, DocumentResult, Expectation, Report, Tally
from osint.report.redact import precision_words
from osint.report.safe import markdown_text, web_link
from osint.report.words import (
    BY_CONCERN,
    MEANINGS,
    SIGNS,
    candidates_words,
    computed_words,
    expectation_words,
    party_words,
    review_words,
    stated_words,
)


def write(report: Report) -> Iterator[str]:
    """A section for each document, then the summary and the data."""
    tally = Tally()
    yield f"# {markdown_text(report.title or 'What was checked')}\n"
    for result in report.results:
        tally.add(result)
        if result.findings:
            yield from _document(result, paths=report.options.verbose)
    yield from _summary(tally, report)


def _document(result: DocumentResult, *, paths: bool) -> Iterator[str]:
    yield f"\n## {markdown_text(headline(result.document))}\n\n"
    for label, value in _facts(result, paths=paths):
        yield f"- {label}: {value}\n"
    yield "\n| | Check | Statement | Stated | Computed | Why |\n|---|---|---|---|---|---|\n"
    for finding, expectation in result.pairs():
        yield _row(result, finding, expectation)


def _facts(result: DocumentResult, *, paths: bool) -> Iterator[tuple[str, str]]:
    document, case, source = result.document, result.case, result.source
    if case and case.sharing:
        yield "Sharing", f"**{markdown_text(case.sharing)}**"
    if source and source.publisher:
        yield "Publisher", markdown_text(source.publisher)
    for label, url in (("Link", source and source.url), ("Archived", source and source.archived)):
        if link := web_link(url or None):
            yield label, f"<{link.replace('<', '%3C').replace('>', '%3E')}>"
    if published := date_text(document.published):
        yield "Published", published
    yield "Document", markdown_text(document_name(document, paths=paths))
    if document.sha256:
        yield "SHA-256", f"`{document.sha256}`"
    if result.redacted is not None:
        yield "Note", precision_words(result.redacted)


def _row(result: DocumentResult, finding: Finding, expectation: Expectation | None) -> str:
    claim, document = finding.claim, result.document
    line, column = document.line_column(claim.start)
    quote = markdown_text(document.text[claim.start : claim.end])
    ends = [words for words in map(party_words, (claim.subject, claim.object)) if words]
    why = [
        finding.why,
        candidates_words(finding),
        expectation_words(expectation, finding.verdict),
        review_words(expectation),
    ]
    cells = (
        f"{SIGNS[finding.verdict]} {finding.verdict}",
        claim.check,
        f"“{quote}” ({line}:{column})" + (f"<br>{markdown_text(' → '.join(ends))}" if ends else ""),
        markdown_text(stated_words(claim.stated)),
        markdown_text(computed_words(finding.computed)),
        markdown_text(" ".join(_sentence(part) for part in why if part)),
    )
    return f"| {' | '.join(cells)} |\n"


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:].rstrip(".") + "."


def _summary(tally: Tally, report: Report) -> Iterator[str]:
    yield "\n## Summary\n\n"
    if not tally.findings:
        yield "Nothing to check was found.\n"
    for verdict in BY_CONCERN:
        if tally.verdicts[verdict]:
            yield f"- **{tally.verdicts[verdict]} {verdict}**: {MEANINGS[verdict]}\n"
    if tally.unexpected:
        yield f"- **{tally.unexpected}** other than the case expects\n"
    if report.data:
        yield "\n## Data\n\n"
    for data in report.data:
        yield f"- {data_words(data)}\n"


def data_words(data: DataSet) -> str:
    """A data set as its licence asks to be cited, escaped for Markdown."""
    parts = [data.name, data.version, data.date, data.licence, data.attribution]
    return markdown_text(", ".join(dict.fromkeys(part for part in parts if part)))
