"""Plain text for people: problems first and alone, each with its sentence, and a summary.

    wire.txt · published 2024-03-02

    3:5 inconsistent distance
      Paris is 12 km from Berlin, the minister said.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^
      ✗ Paris and Berlin are 878 km apart.

Text of the input never reaches the terminal as it is: control and direction marks are spelled
out. Lines are wrapped at the width of a terminal, and never elsewhere. Colour is plain ANSI.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final

from osint.model import Finding
from osint.report.finding_id import STANDARD_INPUT
from osint.report.grouping import Grouped, grouped
from osint.report.model import (
    DocumentResult,
    Expectation,
    Options,
    Report,
    Tally,
    as_expected,
    calls_for_attention,
)
from osint.report.safe import one_line, visible
from osint.report.sentence import MARK, marked, wrapped
from osint.report.words import (
    BY_CONCERN,
    SIGNS,
    candidates_words,
    computed_words,
    expectation_words,
    expected_of,
    further_figures,
    open_words,
    review_words,
    taken_words,
    undated_words,
    unread_words,
)
from osint.support.patterns import lazily
from osint.support.plural import counted

_COUNT = lazily(rf"\d+ ({'|'.join(BY_CONCERN)})\b")
INDENT = "  "
NEXT = "→ "

_CODES: Final[dict[str, str]] = {
    "consistent": "32",
    "doubtful": "33;1",
    "inconsistent": "31;1",
    "unresolved": "36",
    "dim": "2",
    "bold": "1",
}


def write(report: Report) -> Iterator[str]:
    """The problems of each document as they come (with `verbose` every finding), then counts."""
    options = report.options
    tally, verdicts = Tally(), Counter[str]()
    shown = 0
    data: dict[str, None] = {}  # names of data sets, in the order of their first use
    for result in report.results:
        tally.add(result)
        found = grouped(result)
        verdicts.update(statement.worst for statement in found)
        entries = [e for e in (_of_interest(s, options) for s in found) if e]
        if entries or options.verbose:
            yield "\n" * bool(shown) + _heading(result, options)
        for entry in entries:
            for finding, _ in entry.pairs:
                data.update(dict.fromkeys(finding.data))
            yield "\n"
            yield from _entry(result, entry, options)
        shown += len(entries) + options.verbose
    if tally.documents and not options.quiet:
        yield "\n" * bool(shown)
        yield from _summary(tally, verdicts, options)
        if data and options.verbose:
            words = one_line(f"Checked against {'; '.join(data)}.")
            yield from _lines(words, "", options, "dim")


def _of_interest(statement: Grouped, options: Options) -> Grouped | None:
    """The statement with what is to be shown of it, or None."""
    if options.verbose:
        return statement
    pairs = tuple(pair for pair in statement.pairs if _is_problem(*pair, options))
    return Grouped(pairs) if pairs else None


def _is_problem(finding: Finding, expectation: Expectation | None, options: Options) -> bool:
    if calls_for_attention(finding, expectation):
        return True
    is_free = expectation is None or expectation.undecided
    return is_free and options.fail_on == "unresolved" and finding.verdict == "unresolved"


def _heading(result: DocumentResult, options: Options) -> str:
    document = result.document
    title = document.title or (result.case.title if result.case else None)
    parts = ["standard input" if document.id == STANDARD_INPUT else one_line(document.id)]
    if title:
        parts.append(one_line(title, 80))
    if document.published:
        parts.append(f"published {document.published.isoformat()[:10]}")
    if result.case and result.case.sharing:
        parts.append(one_line(result.case.sharing))
    if result.redacted is not None:
        parts.append(f"coordinates rounded to {counted(result.redacted, 'decimal')}")
    lines = wrapped(" · ".join(parts), options.width, INDENT)
    return "".join(f"{_paint(line, 'bold', options)}\n" for line in lines)


def _entry(result: DocumentResult, entry: Grouped, options: Options) -> Iterator[str]:
    """One statement: where it stands, its sentence with marks, and what was found of it."""
    document = result.document
    line, column, unit = document.position(entry.start)
    spot = one_line(unit) if line is None and unit else f"{line}:{column}"
    worst = entry.worst
    checks = ", ".join(dict.fromkeys(finding.claim.check for finding, _ in entry.pairs))
    claims = [expectation.claim_id for _, expectation in entry.pairs if expectation]
    where = _paint(spot, "bold", options)
    claim = f" · {one_line(', '.join(dict.fromkeys(claims)))}" if claims else ""
    yield f"{where} {_paint(worst, worst, options)} {checks}{_paint(claim, 'dim', options)}\n"
    width = options.width - len(INDENT) if options.width else None
    for shown in marked(document.text, entry.spans(), width):
        yield f"{INDENT}{shown.text}\n"
        if shown.marks:
            yield f"{INDENT}{_painted_marks(shown.marks, worst, options)}\n"
    said = set()
    for finding, expectation in entry.pairs:
        key = (finding.verdict, finding.why, finding.next, expectation)
        if key not in said:  # distance and direction that lack the same place say it once
            said.add(key)
            yield from _finding(finding, expectation, options)
    if options.verbose:
        for detail in dict.fromkeys(_evidence(entry)):
            yield from _lines(visible(detail), INDENT + "  ", options, "dim")


def _painted_marks(marks: str, verdict: str, options: Options) -> str:
    at = marks.index(MARK)
    return marks[:at] + _paint(marks[at:], verdict, options)


def _finding(finding: Finding, expectation: Expectation | None, options: Options) -> Iterator[str]:
    sign = SIGNS[finding.verdict]
    first = True
    for text in _lines_of(one_line(finding.why), INDENT + "  ", options):
        lead = f"{INDENT}{_paint(sign, finding.verdict, options)} " if first else INDENT + "  "
        yield f"{lead}{text}\n"
        first = False
    if finding.next:
        yield from _lines(NEXT + one_line(finding.next), INDENT + "  ", options)
    for detail in _details(finding, expectation, options):
        yield from _lines(visible(detail), INDENT + "  ", options, "dim")


def _details(finding: Finding, expectation: Expectation | None, options: Options) -> Iterator[str]:
    if note := expectation_words(expectation, finding.verdict):
        because = expectation.because if expectation else None
        if not as_expected(finding, expectation) or options.verbose or because:
            yield f"{note}: {one_line(because)}" if because else note
    if rating := review_words(expectation):
        yield rating
    if not options.verbose:
        return
    if figures := further_figures(finding):
        yield figures
    if candidates := candidates_words(finding):
        yield candidates
    for label, interval in finding.other:
        yield f"{one_line(label)}: {computed_words(interval)}"


def _evidence(entry: Grouped) -> Iterator[str]:
    """What a statement's names were taken to be, by which rule it was read, how it was computed."""
    findings = [finding for finding, _ in entry.pairs]
    for finding in findings:
        for party in (finding.claim.subject, finding.claim.object):
            if party is not None and party.place is not None:
                yield taken_words(party)
    rules = [f"rule {one_line(finding.rule)}" for finding in findings if finding.rule]
    how = dict.fromkeys((*rules, *(finding.model for finding in findings if finding.model)))
    if how:
        yield " · ".join(how)


def _lines_of(text: str, indent: str, options: Options) -> list[str]:
    """A text wrapped in the room that an indent leaves."""
    return wrapped(text, options.width - len(indent) if options.width else None)


def _lines(text: str, indent: str, options: Options, paint: str | None = None) -> Iterator[str]:
    for line in _lines_of(text, indent, options):
        yield f"{indent}{_paint(line, paint, options) if paint else line}\n"


def _summary(tally: Tally, verdicts: Counter[str], options: Options) -> Iterator[str]:
    yield from _painted_lines(_counts(tally, verdicts), options)
    if tally.expected or tally.unexpected:
        yield from _lines(
            expected_of(tally), "", options, "inconsistent" if tally.unexpected else None
        )
    if tally.undecided:
        left = counted(tally.undecided, "claim")
        yield f"{left} still to be decided by a person: `osint case check` lists them.\n"
    left_out = [
        f"{count} {how}"
        for count, how in ((tally.accepted, "accepted by the baseline"),
                           (tally.ignored, "ignored by comments"))
        if count
    ]  # fmt: skip
    if left_out:
        yield f"Left out: {', '.join(left_out)}.\n"
    if tally.left_open:
        yield from _lines(open_words(tally.left_open), "", options)
    if tally.unread:
        yield from _lines(unread_words(tally.unread), "", options)
    if tally.undated and not options.verbose:
        yield from _lines(undated_words(tally.undated, tally.documents), "", options)
    rest = [v for v in ("unresolved", "consistent") if verdicts[v]]
    if rest and not options.verbose:
        hint = f"-v shows {' and '.join(rest)} ones with their evidence."
        yield from _lines(hint, "", options, "dim")


def _painted_lines(text: str, options: Options) -> Iterator[str]:
    """The counts, each in the colour of its verdict."""
    for line in _lines_of(text, "", options):
        painted = _COUNT.sub(lambda found: _paint(found[0], found[1], options), line)
        yield f"{painted}\n"


def _counts(tally: Tally, verdicts: Counter[str]) -> str:
    documents = counted(tally.documents, "document")
    if not verdicts:
        nothing = "Nothing else" if tally.accepted or tally.ignored else "Nothing"
        return f"{nothing} to check in {documents}."
    counts = [f"{verdicts[verdict]} {verdict}" for verdict in BY_CONCERN if verdicts[verdict]]
    count = verdicts.total()
    total = counted(count, "statement")
    empty = f" ({tally.empty} without any)" if tally.empty else ""
    return f"{total} in {documents}{empty}: {', '.join(counts)}."


def _paint(text: str, code: str, options: Options) -> str:
    return f"\x1b[{_CODES[code]}m{text}\x1b[0m" if options.color and text else text
