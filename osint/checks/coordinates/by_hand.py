"""What a case file states by hand for this check: two ends, and no figure."""

from __future__ import annotations

from osint.checks.coordinates import NAME
from osint.model import Claim, Party, Span


def claim(span: Span, subject: Party | None, other: Party | None, words: str) -> Claim | None:
    """The claim on two ends; None without both. The words are not read."""
    if subject is None or other is None:
        return None
    return Claim(NAME, span.start, span.end, subject, other)
