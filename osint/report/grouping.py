"""Findings that belong to one statement: "36 km (22 miles) south-east of Kharkiv" is one, whose
distance, direction and second unit are checked each for itself."""

from __future__ import annotations

from osint.model import SEVERITY, Finding, Verdict
from osint.report.model import DocumentResult, Expectation
from osint.support.named_tuple import NamedTuple

Pair = tuple[Finding, Expectation | None]
TOGETHER = frozenset({"distance", "direction", "twin-units"})
"""Checks of which several look at one and the same phrase."""


class Grouped(NamedTuple):
    """The findings of one statement, in the order of the text."""

    pairs: tuple[Pair, ...]

    @property
    def start(self) -> int:
        """Where it begins."""
        return min(finding.claim.start for finding, _ in self.pairs)

    @property
    def end(self) -> int:
        """Where it ends."""
        return max(finding.claim.end for finding, _ in self.pairs)

    @property
    def worst(self) -> Verdict:
        """The verdict that weighs most."""
        return max((finding.verdict for finding, _ in self.pairs), key=SEVERITY.__getitem__)

    def spans(self) -> list[tuple[int, int]]:
        """The words of each finding."""
        return [(finding.claim.start, finding.claim.end) for finding, _ in self.pairs]


def grouped(result: DocumentResult) -> list[Grouped]:
    """The statements of a document. What a case lists stands alone, under its own name."""
    groups: list[Grouped] = []
    for pair in sorted(result.pairs(), key=lambda pair: (pair[0].claim.start, pair[0].claim.end)):
        if groups and _belongs(pair, groups[-1]):
            groups[-1] = Grouped((*groups[-1].pairs, pair))
        else:
            groups.append(Grouped((pair,)))
    return groups


def _belongs(pair: Pair, statement: Grouped) -> bool:
    finding, expectation = pair
    claim = finding.claim
    checks = {other.claim.check for other, _ in statement.pairs}
    return (
        expectation is None
        and all(entry is None for _, entry in statement.pairs)
        and claim.check in TOGETHER
        and checks <= TOGETHER
        and claim.check not in checks
        and claim.start < statement.end
    )
