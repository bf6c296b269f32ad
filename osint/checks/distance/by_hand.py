"""A distance that a case file states by hand."""

from __future__ import annotations

from osint.checks.distance import NAME
from osint.checks.spatial import Detail
from osint.extract import quantities
from osint.judging.verdict import stated_interval
from osint.model import Claim, Party, Span
from osint.support.frozen import replace


def claim(span: Span, subject: Party | None, other: Party | None, words: str) -> Claim | None:
    """The claim that two ends lie as far apart as the words say; None without either."""
    if subject is None or other is None:
        return None
    made = Claim(NAME, span.start, span.end, subject, other)
    restated_ = restated(made, words)
    return restated_ if restated_.stated else None


def restated(claim: Claim, words: str) -> Claim:
    """The claim with the first length in the words as its figure; as it was without one."""
    length = next((q for q in quantities.find(words) if q.dimension == "length"), None)
    if length is None:
        return claim
    own = claim.detail if isinstance(claim.detail, Detail) else Detail()
    made = stated_interval(length)
    detail = replace(own, stated=replace(own.stated, interval=made, hedge=length.hedge))
    return replace(claim, stated=made, detail=detail)


def settled(claim: Claim) -> Claim:
    """The claim without doubts about who is meant: the case has said it."""
    if not isinstance(claim.detail, Detail):
        return claim
    return replace(claim, detail=replace(claim.detail, readings=()))
