"""The length of a border that a case file states by hand."""

from __future__ import annotations

from osint.checks.border_length import NAME, Detail
from osint.extract import quantities
from osint.judging.verdict import stated_interval
from osint.model import Claim, Party, Span
from osint.support.frozen import replace


def claim(span: Span, subject: Party | None, other: Party | None, words: str) -> Claim | None:
    """The claim that a border is as long as the words say; None without either."""
    if subject is None:
        return None
    made = restated(Claim(NAME, span.start, span.end, subject, other), words)
    return made if made.stated else None


def restated(claim: Claim, words: str) -> Claim:
    """The claim with the first length in the words as its figure; as it was without one."""
    length = next((q for q in quantities.find(words) if q.dimension == "length"), None)
    if length is None:
        return claim
    return replace(claim, stated=stated_interval(length))


def settled(claim: Claim) -> Claim:
    """The claim without doubts about which border is meant: the case has said it."""
    if not isinstance(claim.detail, Detail):
        return claim
    return replace(claim, detail=replace(claim.detail, why=None))
