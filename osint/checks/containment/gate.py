"""Whether a text may say at all that one place lies in another.

Told from where names stand and what stands between them, before anybody asks which places they
are: two of three articles of news end here.
"""

from __future__ import annotations

from itertools import pairwise

from osint.checks.containment import patterns as containment_patterns
from osint.checks.containment import unrecognised as containment_unread
from osint.checks.containment.patterns import (
    A_KIND,
    BRACKET,
    COMMA,
    IN,
    KIND_IN,
    KIND_OF,
    LIES,
    ON,
    OWN,
    REGION_OF,
    SITE_IN,
)
from osint.model import Extraction

_FORMS = (COMMA, IN, OWN, KIND_OF, REGION_OF, BRACKET, A_KIND, KIND_IN, LIES, ON, SITE_IN)
"""Every gap of a statement matches one of these, the commonest first."""


_PLAIN = frozenset((", ", " in ", " in the ", " ("))
"""Gaps that are one of these forms, told without a pattern."""


def may_state(extraction: Extraction) -> bool:
    """Whether `containment_grammar.statements` could find anything."""
    text, spans = extraction.masked or extraction.document.text, extraction.spans_of_places
    return any(
        _relates(containment_patterns.gap(text, first, second)) for first, second in pairwise(spans)
    ) or any(containment_unread.may_hold_unread(text, span.start) for span in spans)


def _relates(gap: str) -> bool:
    return gap in _PLAIN or (gap != "" and any(form.fullmatch(gap) for form in _FORMS))
