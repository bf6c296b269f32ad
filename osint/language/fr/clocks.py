"""French words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {
    "heure locale": None, "heures locales": None, "heure de Paris": "Europe/Paris",
    "heures de Paris": "Europe/Paris", "heure française": "Europe/Paris",
    "heure de Moscou": "Europe/Moscow", "heure de Kiev": "Europe/Kyiv",
    "heure de Kyiv": "Europe/Kyiv", "heure de New York": "America/New_York",
    "heure suisse": "Europe/Zurich", "heure de Londres": "Europe/London",
    "heure de Madrid": "Europe/Madrid", "heure de Berlin": "Europe/Berlin",
    "heure de Rome": "Europe/Rome", "heure de Washington": "America/New_York",
    "heure de Pékin": "Asia/Shanghai", "heure de Tokyo": "Asia/Tokyo",
    "heure de Téhéran": "Asia/Tehran", "heure de Jérusalem": "Asia/Jerusalem",
    "heure de Dakar": "Africa/Dakar", "heure de Abidjan": "Africa/Abidjan",
    "heure de Kinshasa": "Africa/Kinshasa", "heure de Tunis": "Africa/Tunis",
    "locale": None, "locales": None, "TU": "Etc/UTC", "heure GMT": "Etc/UTC",
}  # fmt: skip
"""What follows a clock -> the IANA zone, None for the clock of the place."""
BEFORE: dict[str, str | None] = {}
"""What stands before a clock -> the IANA zone, None for the clock of the place."""
HOURS = ("heures", "heure")
OF_DAY = (
    "du matin", "du soir", "de l'après-midi", "de l’après-midi", "lundi", "mardi", "mercredi", "jeudi", "vendredi",
    "samedi", "dimanche",
)  # fmt: skip
"""Words for a part of a day, and days, that stand between a clock and its zone."""
DIFFERENCE = ("décalage horaire",)
BETWEEN, AND, IS_APART = ("entre",), ("et",), ("est de", "atteint")
KEEPS, KEPT_IN = ("est", "vit"), ("à", "à l'heure", "à l’heure", "en")
