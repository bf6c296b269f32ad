"""GitHub workflow commands: annotations on the lines of a pull request.

GitHub shows at most ten of a kind for a step, so at most ten are written, the worst first. Public
logs never quote a source whose case limits sharing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from osint.model import Finding
from osint.report.model import DocumentResult, Expectation, Report, Tally, as_expected
from osint.report.safe import github_data, github_property, one_line
from osint.report.words import BY_CONCERN, comparison, expectation_words

MEDIA_TYPE = "text/plain"

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
    ranked: list[tuple[int, int, str]] = []
    for result in report.results:
        tally.add(result)
        for finding, expectation in result.pairs():
            if _worth_a_note(finding, expectation):
                rank = (as_expected(finding, expectation), BY_CONCERN.index(finding.verdict))
                annotation = _annotation(result, finding, expectation)
                ranked.append((rank[0] * 10 + rank[1], len(ranked), annotation))
    ranked.sort()
    yield from (annotation for _, _, annotation in ranked[:MAX_ANNOTATIONS])
    counts = ", ".join(f"{tally.verdicts[v]} {v}" for v in BY_CONCERN if tally.verdicts[v])
    left_out = len(ranked) - MAX_ANNOTATIONS
    more = f"; {left_out} more not annotated" if left_out > 0 else ""
    yield f"osint geocheck: {counts or 'nothing to check'}{more}\n"


def _worth_a_note(finding: Finding, expectation: Expectation | None) -> bool:
    if expectation is not None and expectation.verdict is not None:
        return not expectation.met(finding.verdict)
    return finding.verdict in ("inconsistent", "doubtful") or not as_expected(finding, expectation)


def _annotation(result: DocumentResult, finding: Finding, expectation: Expectation | None) -> str:
    document, claim = result.document, finding.claim
    line, column, unit = document.position(claim.start)
    level = "error" if not as_expected(finding, expectation) else _LEVELS[finding.verdict]
    place = [f"title={github_property(f'{finding.verdict} {claim.check}')}"]
    if document.path:
        spot = [] if line is None else [f"line={line}", f"col={column}"]
        place = [f"file={github_property(document.path)}", *spot, *place]
    parts = [] if _is_limited(result) else [f"“{_quote(result, finding)}”", finding.why]
    if line is None and unit:
        parts.append(f"{document.path}, {unit}")
    parts += [comparison(finding), expectation_words(expectation, finding.verdict)]
    message = github_data("\n".join(one_line(part) for part in parts if part) or finding.verdict)
    return f"::{level} {','.join(place)}::{message}\n"


def _quote(result: DocumentResult, finding: Finding) -> str:
    return one_line(result.document.text[finding.claim.start : finding.claim.end], 200)


def _is_limited(result: DocumentResult) -> bool:
    return result.case is not None and result.case.sharing in LIMITED
