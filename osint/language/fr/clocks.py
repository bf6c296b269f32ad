"""French words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {
    "heure locale": None, "heures locales": None, "heure de Paris": "Europe/Paris",
    "heures de Paris": "Europe/Paris", "heure française": "Europe/Paris",
    "heure de Moscou": "Europe/Moscow", "heure de Kiev": "Europe/Kyiv",
    "heure de Kyiv": "Europe/Kyiv", "heure de New York": "America/New_York",
    "heure suisse": "Europe/Zurich",
}  # fmt: skip
"""What follows a clock -> the IANA zone, None for the clock of the place."""
BEFORE: dict[str, str | None] = {}
"""What stands before a clock -> the IANA zone, None for the clock of the place."""
HOURS = ("heures", "heure")
