"""A distance that a case file states by hand."""

from __future__ import annotations

from dataclasses import replace

from osint.checks.distance import NAME, Detail
from osint.extract import quantities
from osint.judging.verdict import stated_interval
from osint.model import Claim, Party, Span


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
    return replace(claim, stated=stated_interval(length), detail=Detail(hedge=length.hedge))


def settled(claim: Claim) -> Claim:
    """The claim without doubts about who is meant: the case has said it."""
    if not isinstance(claim.detail, Detail):
        return claim
    detail = replace(claim.detail, subject_why=None, object_why=None, sure=True)
    return replace(claim, detail=detail)
