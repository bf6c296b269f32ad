"""Comments in a file that leave findings out: `<!-- osint: ignore distance -- reason -->`.

A comment beside other words speaks of its line; one that has a line to itself speaks of the
paragraph below. Without names of checks it speaks of all of them. In case files the comment is
`# osint: ignore`, and speaks of the claim that it stands in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from osint.report.model import DocumentResult
from osint.support.frozen import dataclass, replace
from osint.support.patterns import lazily

_COMMENT = lazily(
    r"(?:<!--|#)[ \t]{0,5}osint:[ \t]{0,3}ignore\b(?P<checks>(?:[ \t,]{1,3}[a-z]{1,20}(?:-[a-z]{1,20}){0,2}){0,20})"
    r"[ \t]{0,5}(?:--[ \t](?P<reason>[^\n]{0,500}?))?[ \t]{0,5}(?:-->|$)",
    re.MULTILINE,
)
MARK = "osint:"


@dataclass(frozen=True, slots=True)
class Ignore:
    """One comment: its line, the lines it speaks of (last included), and its checks (empty: all)."""

    line: int
    first: int
    last: int
    checks: tuple[str, ...]
    reason: str

    def covers(self, check: str, first: int, last: int) -> bool:
        """Whether a finding of a check on these lines is left out."""
        return first <= self.last and self.first <= last and self.covers_check(check)

    def covers_check(self, check: str) -> bool:
        """Whether it speaks of a check."""
        return not self.checks or check in self.checks


def read(text: str) -> tuple[Ignore, ...]:
    """The comments of a file's text that leave findings out."""
    if MARK not in text:
        return ()
    lines = text.split("\n")
    found = []
    for number, line in enumerate(lines, 1):
        match = _COMMENT.search(line) if MARK in line else None
        if match is None:
            continue
        checks = tuple(re.findall(r"[a-z-]+", match["checks"]))
        first = last = number
        if line.strip() == match.group().strip():
            first, last = _paragraph_below(lines, number)
        found.append(Ignore(number, first, last, checks, (match["reason"] or "").strip()))
    return tuple(found)


def _paragraph_below(lines: list[str], number: int) -> tuple[int, int]:
    """The lines from the first that is not empty to the last before an empty one."""
    first = number
    while first < len(lines) and not lines[first].strip():
        first += 1
    last = first
    while last < len(lines) and lines[last].strip():
        last += 1
    return first + 1, max(first + 1, last)


def unknown_checks(ignores: Iterable[Ignore], known: Iterable[str]) -> list[tuple[int, str]]:
    """Names in comments that are no check, with their lines."""
    known = frozenset(known)
    return [(i.line, check) for i in ignores for check in i.checks if check not in known]


def without_ignored(result: DocumentResult, ignores: tuple[Ignore, ...]) -> DocumentResult:
    """The result without what the comments leave out; it says how many findings those were."""
    if not ignores or not result.findings:
        return result
    document = result.document
    kept = []
    for finding, expectation in result.pairs():
        claim = finding.claim
        first = document.line_column(claim.start)[0]
        last = document.line_column(max(claim.start, claim.end - 1))[0]
        if not any(ignore.covers(claim.check, first, last) for ignore in ignores):
            kept.append((finding, expectation))
    return replace(
        result,
        findings=tuple(finding for finding, _ in kept),
        expectations=tuple(entry for _, entry in kept) if result.expectations else (),
        ignored=len(result.findings) - len(kept),
    )
