"""Nearness that a case file states by hand."""

from __future__ import annotations

from osint.checks.proximity import NAME
from osint.checks.proximity.judging import Detail
from osint.model import Claim, Party, Span
from osint.support.frozen import replace


def claim(span: Span, subject: Party | None, other: Party | None, words: str) -> Claim | None:
    """The claim that one end is near the other; None without both. The words are not read."""
    if subject is None or other is None:
        return None
    return Claim(NAME, span.start, span.end, subject, other, detail=Detail())


def settled(claim: Claim) -> Claim:
    """The claim without doubts about who is meant: the case has said it."""
    if not isinstance(claim.detail, Detail):
        return claim
    return replace(claim, detail=replace(claim.detail, readings=()))
