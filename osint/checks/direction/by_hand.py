"""A direction that a case file states by hand."""

from __future__ import annotations

from osint.checks.direction import NAME
from osint.checks.spatial import Detail
from osint.geo.directions import azimuth_of
from osint.model import Claim, Interval, Party, Span
from osint.support.frozen import replace

HALF_STEP_DEG = 22.5
"""Half of the step between the eight winds: how far a named direction reaches to either side."""


def claim(span: Span, subject: Party | None, other: Party | None, words: str) -> Claim | None:
    """The claim that the subject lies of the other as the words say; None without either."""
    if subject is None or other is None:
        return None
    made = restated(Claim(NAME, span.start, span.end, subject, other), words)
    return made if made.stated else None


def restated(claim: Claim, words: str) -> Claim:
    """The claim with the first word, or two, that name a direction; as it was without one."""
    parts = words.split()
    for size in (2, 1):
        for at in range(len(parts) - size + 1):
            text = " ".join(parts[at : at + size]).strip(".,;:()")
            azimuth = azimuth_of(text)
            if azimuth is not None:
                low, high = azimuth - HALF_STEP_DEG, azimuth + HALF_STEP_DEG
                stated = Interval(low, high, "degrees", azimuth, text)
                own = claim.detail if isinstance(claim.detail, Detail) else Detail()
                detail = replace(own, stated=replace(own.stated, azimuth=azimuth))
                return replace(claim, stated=stated, detail=detail)
    return claim


def settled(claim: Claim) -> Claim:
    """The claim without doubts about who is meant: the case has said it."""
    if not isinstance(claim.detail, Detail):
        return claim
    return replace(claim, detail=replace(claim.detail, readings=()))
