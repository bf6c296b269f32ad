"""Which statement a claim of a case means: the one the tool reads there, with what the case says
of its parties and figure in the place of the tool's own reading."""

from __future__ import annotations

from collections.abc import Sequence

from osint.case import by_hand
from osint.case.model import CaseClaim
from osint.case.parties import party_from_text
from osint.model import Claim, Extraction, Party, Place, Span
from osint.world import World

NOT_RECOGNISED = (
    "No statement for this check was recognised in these words (`osint explain {}` says which "
    "are); for places and distances the case can name subject, object and stated figure."
)
NO_FIGURE = (
    "`stated:` holds no figure or direction that this check can read: “{}”; write it as a text "
    "would, such as 12 km or north-west."
)


def choose(claim: CaseClaim, span: Span, found: Sequence[Claim]) -> int | None:
    """The index of the statement that the claim's quote means, or None.

    Of those of its check that overlap the quote: the one that states the claim's figure, then
    the one that shares most of the quote, then the first.
    """
    best: tuple[bool, int, int] | None = None
    chosen = None
    for index, statement in enumerate(found):
        shared = min(span.end, statement.end) - max(span.start, statement.start)
        if statement.check != claim.check or shared <= 0:
            continue
        stated = statement.stated.text if statement.stated else None
        score = (claim.stated is not None and stated == claim.stated, shared, -index)
        if best is None or score > best:
            best, chosen = score, index
    return chosen


def stated_by(
    claim: CaseClaim,
    span: Span,
    own: Claim | None,
    extraction: Extraction,
    pinned: dict[str, Place],
    world: World,
) -> Claim | None:
    """The statement to check, or None when neither the tool nor the case knows it."""
    subject = _party(claim.subject, extraction, pinned, world)
    other = _party(claim.object, extraction, pinned, world)
    if own is not None:
        return by_hand.overridden(own, subject, other, claim.stated)
    words = claim.stated or extraction.document.text[span.start : span.end]
    return by_hand.made(claim.check, span, subject, other, words)


def _party(
    words: str | None, extraction: Extraction, pinned: dict[str, Place], world: World
) -> Party | None:
    return party_from_text(words, extraction, pinned, world) if words else None
