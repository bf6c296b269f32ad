"""What a case file states by hand for this check: two ends, and no figure."""

from __future__ import annotations

from osint.checks.containment import NAME
from osint.checks.containment.stated import Stated
from osint.model import Claim, Party, Span
from osint.support.frozen import replace


def claim(span: Span, subject: Party | None, other: Party | None, words: str) -> Claim | None:
    """The claim on two ends; None without both. The words are not read."""
    if subject is None or other is None:
        return None
    return Claim(NAME, span.start, span.end, subject, other)


def settled(claim: Claim) -> Claim:
    """The claim whose names are looked up anew: the case has said what they mean."""
    if not isinstance(claim.detail, Stated):
        return claim
    return replace(claim, detail=replace(claim.detail, meant=None))
