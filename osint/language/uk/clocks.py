"""Ukrainian words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {
    "за місцевим часом": None, "за київським часом": "Europe/Kyiv",
    "київського часу": "Europe/Kyiv", "за Києвом": "Europe/Kyiv",
    "за московським часом": "Europe/Moscow", "за Гринвічем": "Etc/UTC",
}  # fmt: skip
"""What follows a clock -> the IANA zone, None for the clock of the place."""
HOURS = ("годин", "години", "година", "год")
