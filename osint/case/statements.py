"""Which statement a claim of a case means: the one the tool reads there, with what the case says
of its parties and figure in the place of the tool's own reading."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from osint.case.model import CaseClaim
from osint.case.parties import figure_from_text, party_from_text
from osint.model import Claim, Extraction, Place, Span
from osint.world import World

NOT_RECOGNISED = (
    "No statement for the check {} was recognised in these words; "
    "the case can name its subject, object and stated figure."
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
    if own is None and claim.subject is None and claim.object is None:
        return None
    base = own or Claim(check=claim.check, start=span.start, end=span.end)
    if claim.subject is not None:
        party = party_from_text(claim.subject, extraction, pinned, world)
        base = replace(base, subject=party)
    if claim.object is not None:
        party = party_from_text(claim.object, extraction, pinned, world)
        base = replace(base, object=party)
    if claim.stated is not None:
        base = replace(base, stated=figure_from_text(claim.stated))
    elif base.stated is None and own is None:
        words = extraction.document.text[span.start : span.end]
        base = replace(base, stated=figure_from_text(words))
    return base
