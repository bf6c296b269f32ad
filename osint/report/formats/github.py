"""GitHub workflow commands: annotations on the lines of a pull request.

GitHub shows at most ten of a kind for a step, so at most ten are annotations, the worst first;
what else calls for attention follows as lines of the log. Public logs never quote a source whose
case limits sharing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from osint.model import Finding
from osint.report.model import (
    DocumentResult,
    Expectation,
    Report,
    Tally,
    as_expected,
    calls_for_attention,
)
from osint.report.place_in_file import from_here, place_in_file
from osint.report.safe import github_data, github_property, one_line
from osint.report.words import BY_CONCERN, expectation_words, expected_of, further_figures
from osint.support.named_tuple import NamedTuple

MAX_ANNOTATIONS = 10
LIMITED = ("TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED")
_LEVELS: Final[dict[str, str]] = {
    "inconsistent": "error",
    "doubtful": "warning",
    "unresolved": "notice",
    "consistent": "notice",
}


def write(report: Report) -> Iterator[str]:
    """Annotations for what calls for attention, then a line of counts."""
    tally = Tally()
    ranked: list[tuple[int, int, _Note]] = []
    for result in report.results:
        tally.add(result)
        for finding, expectation in result.pairs():
            if calls_for_attention(finding, expectation):
                rank = (as_expected(finding, expectation), BY_CONCERN.index(finding.verdict))
                note = _Note.of(result, finding, expectation)
                ranked.append((rank[0] * 10 + rank[1], len(ranked), note))
    ranked.sort(key=lambda entry: entry[:2])
    yield from (note.annotation() for _, _, note in ranked[:MAX_ANNOTATIONS])
    yield from (note.line() for _, _, note in ranked[MAX_ANNOTATIONS:])
    counts = ", ".join(f"{tally.verdicts[v]} {v}" for v in BY_CONCERN if tally.verdicts[v])
    left_out = len(ranked) - MAX_ANNOTATIONS
    more = f"; {left_out} more in the log, not annotated" if left_out > 0 else ""
    cases = expected_of(tally) if tally.expected or tally.unexpected else ""
    told = f"; {cases[0].lower()}{cases[1:-1]}" if cases else ""
    yield f"osint geocheck: {counts or 'nothing to check'}{told}{more}\n"


class _Note(NamedTuple):
    """One finding that calls for attention, as an annotation or as a line of the log."""

    level: str
    title: str
    message: str
    path: str | None
    line_number: int | None
    column: int | None

    @classmethod
    def of(cls, result: DocumentResult, finding: Finding, expectation: Expectation | None) -> _Note:
        fine = as_expected(finding, expectation)
        parts = [] if _is_limited(result) else [f"“{_quote(result, finding)}”", finding.why]
        parts += [further_figures(finding), expectation_words(expectation, finding.verdict)]
        at = place_in_file(result, finding)
        if at.line is None and at.unit:
            parts.append(f"{at.path}, {at.unit}")
        return cls(
            "error" if not fine else _LEVELS[finding.verdict].replace("error", "warning"),
            f"{finding.verdict} {finding.claim.check}",
            "\n".join(one_line(part) for part in parts if part) or finding.verdict,
            from_here(at.path) if at.path else None,
            at.line,
            at.column,
        )

    def annotation(self) -> str:
        place = [f"title={github_property(self.title)}"]
        if self.path:
            file = f"file={github_property(self.path)}"
            lines = [] if self.line_number is None else [f"line={self.line_number}"]
            columns = [] if self.column is None else [f"col={self.column}"]
            place = [file, *lines, *columns, *place]
        return f"::{self.level} {','.join(place)}::{github_data(self.message)}\n"

    def line(self) -> str:
        spot = f":{self.line_number}:{self.column}" if self.line_number is not None else ""
        where = f"{self.path}{spot} " if self.path else ""
        words = one_line(f"{where}{self.title}: {self.message}")
        return f"- {words.replace('##[', '# #[')}\n"  # nothing in a log line may be a command


def _quote(result: DocumentResult, finding: Finding) -> str:
    return one_line(result.document.text[finding.claim.start : finding.claim.end], 200)


def _is_limited(result: DocumentResult) -> bool:
    return result.case is not None and result.case.sharing in LIMITED
