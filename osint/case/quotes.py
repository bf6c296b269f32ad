"""Where a claim's quote stands in its source; white space may differ, nothing else."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

from osint.case.model import Case, CaseClaim, error_at
from osint.errors import CaseError
from osint.model import Document, Span

_WORD = re.compile(r"\S+")


def locate(case: Case, claim: CaseClaim, document: Document) -> Span:
    """The span of the claim's quote in the text; of several, the one that `occurrence` counts.

    Raises:
        CaseError: the words are not there, or not as often as `occurrence` says.
    """
    spans = find(claim.quote, document.text)
    if not spans:
        raise _error(case, claim, f"these words are not in source {claim.source}: {claim.quote!r}")
    if len(spans) < claim.occurrence:
        often = "once" if len(spans) == 1 else f"{len(spans)} times"
        raise _error(
            case,
            claim,
            f"source {claim.source} has these words {often}, not {claim.occurrence} times",
        )
    return spans[claim.occurrence - 1]


def find(quote: str, text: str) -> list[Span]:
    """Every place where the quote stands, with any white space between its words. Linear in the
    length of the text, whatever the quote."""
    needle = " ".join(quote.split())
    flat, in_flat, in_text = _flattened(text)
    found: list[Span] = []
    at = flat.find(needle) if needle else -1
    while at >= 0:
        first, last = bisect_right(in_flat, at) - 1, bisect_right(in_flat, at + len(needle) - 1) - 1
        start = in_text[first] + at - in_flat[first]
        end = in_text[last] + at + len(needle) - in_flat[last]
        found.append(Span(start, end))
        at = flat.find(needle, at + len(needle))
    return found


@lru_cache(maxsize=8)
def _flattened(text: str) -> tuple[str, list[int], list[int]]:
    """The text with single blanks between its words; where each word begins in it, and in the
    text itself."""
    in_flat, in_text, words, at = [], [], [], 0
    for match in _WORD.finditer(text):
        in_flat.append(at)
        in_text.append(match.start())
        words.append(match.group())
        at += len(match.group()) + 1
    return " ".join(words), in_flat, in_text


def _error(case: Case, claim: CaseClaim, message: str) -> CaseError:
    return error_at(case, claim.where, f"claim {claim.id}: {message}")
