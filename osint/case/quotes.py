"""Where a claim's quote stands in its source; white space may differ, nothing else."""

from __future__ import annotations

import re

from osint.case.model import Case, CaseClaim
from osint.errors import CaseError
from osint.model import Document, Span


def locate(case: Case, claim: CaseClaim, document: Document) -> Span:
    """The span of the claim's quote in the text.

    Raises:
        CaseError: the words are not there, or not as many times as `occurrence` says, or are
            there more than once and nothing says which.
    """
    spans = find(claim.quote, document.text)
    if not spans:
        raise _error(case, claim, f"these words are not in source {claim.source}: {claim.quote!r}")
    if len(spans) < claim.occurrence:
        raise _error(
            case, claim, f"source {claim.source} has these words {len(spans)} times, not more"
        )
    return spans[claim.occurrence - 1]


def find(quote: str, text: str) -> list[Span]:
    """Every place where the quote stands, with any white space between its words."""
    pattern = r"\s+".join(re.escape(word) for word in quote.split())
    return [Span(*match.span()) for match in re.finditer(pattern, text)]


def _error(case: Case, claim: CaseClaim, message: str) -> CaseError:
    return CaseError(
        f"claim {claim.id}: {message}",
        path=case.info.path,
        line=claim.where.line,
        column=claim.where.column,
    )
