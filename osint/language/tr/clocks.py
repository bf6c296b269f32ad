"""Turkish words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {
    "yerel saatle": None,
}
"""What follows a clock -> the IANA zone, None for the clock of the place."""
BEFORE: dict[str, str | None] = {
    "yerel saatle": None,
    "yerel saat ile": None,
    "TSİ": "Europe/Istanbul",
    "TSI": "Europe/Istanbul",
    "Türkiye saatiyle": "Europe/Istanbul",
    "Moskova saatiyle": "Europe/Moscow",
    "Kiev saatiyle": "Europe/Kyiv",
    "GMT ile": "Etc/UTC",
}
"""What stands before a clock -> the IANA zone, None for the clock of the place."""
HOURS: tuple[str, ...] = ()
