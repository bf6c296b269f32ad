"""Italian words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {
    "ora locale": None, "ora italiana": "Europe/Rome", "ora di Mosca": "Europe/Moscow",
    "ora di Kiev": "Europe/Kyiv", "ore locali": None,
}  # fmt: skip
"""What follows a clock -> the IANA zone, None for the clock of the place."""
BEFORE: dict[str, str | None] = {}
"""What stands before a clock -> the IANA zone, None for the clock of the place."""
HOURS = ("ore",)
