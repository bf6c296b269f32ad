"""Months before which a day is a figure with a full stop, of languages whose nouns have a capital."""

from __future__ import annotations

MONTHS = (
    "Januar", "Jänner", "Februar", "Feber", "März", "April", "Mai", "Juni", "Juli", "August",
    "September", "Oktober", "November", "Dezember",
)  # fmt: skip
