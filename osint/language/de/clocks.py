"""German words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {
    "Ortszeit": None, "Lokalzeit": None, "MEZ": "Europe/Berlin", "MESZ": "Europe/Berlin",
    "deutscher Zeit": "Europe/Berlin", "Moskauer Zeit": "Europe/Moscow",
    "Kiewer Zeit": "Europe/Kyiv", "New Yorker Zeit": "America/New_York",
    "Londoner Zeit": "Europe/London", "Pekinger Zeit": "Asia/Shanghai",
    "Berliner Zeit": "Europe/Berlin", "Pariser Zeit": "Europe/Paris",
    "Wiener Zeit": "Europe/Vienna", "Warschauer Zeit": "Europe/Warsaw",
    "Teheraner Zeit": "Asia/Tehran", "Tokioter Zeit": "Asia/Tokyo",
    "Istanbuler Zeit": "Europe/Istanbul", "Jerusalemer Zeit": "Asia/Jerusalem",
    "Washingtoner Zeit": "America/New_York",
}  # fmt: skip
"""What follows a clock -> the IANA zone, None for the clock of the place."""
BEFORE: dict[str, str | None] = {}
"""What stands before a clock -> the IANA zone, None for the clock of the place."""
HOURS = ("Uhr",)
DIFFERENCE = ("Zeitverschiebung", "Zeitunterschied", "Zeitdifferenz")
BETWEEN, AND, IS_APART = ("zwischen",), ("und",), ("beträgt", "ist")
