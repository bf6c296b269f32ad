"""Polish words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {
    "czasu lokalnego": None,
    "czasu miejscowego": None,
    "czasu polskiego": "Europe/Warsaw",
    "czasu warszawskiego": "Europe/Warsaw",
    "czasu moskiewskiego": "Europe/Moscow",
    "czasu kijowskiego": "Europe/Kyiv",
    "czasu ukraińskiego": "Europe/Kyiv",
    "czasu Greenwich": "Etc/UTC",
    "czasu uniwersalnego": "Etc/UTC",
    "czasu londyńskiego": "Europe/London",
    "czasu berlińskiego": "Europe/Berlin",
    "czasu tureckiego": "Europe/Istanbul",
    "czasu środkowoeuropejskiego": "Europe/Berlin",
    "czasu izraelskiego": "Asia/Jerusalem",
    "czasu irańskiego": "Asia/Tehran",
    "czasu nowojorskiego": "America/New_York",
    "czasu pekińskiego": "Asia/Shanghai",
}
"""What follows a clock -> the IANA zone, None for the clock of the place."""
BEFORE: dict[str, str | None] = {
    "czasu lokalnego": None,
    "czasu polskiego": "Europe/Warsaw",
    "czasu moskiewskiego": "Europe/Moscow",
}
"""What stands before a clock -> the IANA zone, None for the clock of the place."""
HOURS: tuple[str, ...] = ()
