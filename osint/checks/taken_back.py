"""Claims of dates, spans and lengths in a sentence that denies, asks or only imagines them.

The statements of places are left out where they are read; those of the other checks here.
"""

from __future__ import annotations

from osint.checks import place_statements
from osint.extract.languages import language_at, stretches
from osint.language.traits import BASE
from osint.model import Claim, Extraction
from osint.statements import denial

ASKED = frozenset(("border-length", "travel-time", "figures"))
"""Checks whose claims are what their sentence says: a question asks them."""
BESIDE = frozenset(("weekday", "calendar", "interval", "timezone", "daylight", "post-time"))
"""Checks of dates: a question that names one still gives it."""


def is_taken_back(claim: Claim, extraction: Extraction) -> bool:
    """Whether the sentence of a claim takes back what it states."""
    if claim.check not in ASKED and claim.check not in BESIDE:
        return False
    text = extraction.text
    parts = stretches(text, extraction.document.language)
    code = language_at(parts, claim.start) if parts else BASE
    pack = next((pack for pack in place_statements.packs(parts) if pack.code == code), None)
    return pack is not None and denial.is_denied(
        text, claim.start, claim.end, pack, is_aside=claim.check in BESIDE
    )
