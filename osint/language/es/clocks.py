"""Spanish words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {
    "hora local": None, "locales": None, "horas locales": None, "hora canaria": "Atlantic/Canary",
    "hora de Canarias": "Atlantic/Canary", "hora de Moscú": "Europe/Moscow", "hora de Kiev": "Europe/Kyiv",
    "hora peninsular": "Europe/Madrid", "hora de España": "Europe/Madrid",
    "hora de Nueva York": "America/New_York", "hora del Este": "America/New_York",
    "hora de Londres": "Europe/London", "hora de Israel": "Asia/Jerusalem",
    "hora de París": "Europe/Paris", "hora de Madrid": "Europe/Madrid",
    "hora de Berlín": "Europe/Berlin", "hora de Roma": "Europe/Rome",
    "hora de Estambul": "Europe/Istanbul", "hora de Teherán": "Asia/Tehran",
    "hora de Jerusalén": "Asia/Jerusalem", "hora de El Cairo": "Africa/Cairo",
    "hora de Washington": "America/New_York", "hora de Pekín": "Asia/Shanghai",
    "hora de Tokio": "Asia/Tokyo", "hora de Bogotá": "America/Bogota",
    "hora de Lima": "America/Lima", "hora de Caracas": "America/Caracas",
    "hora de Buenos Aires": "America/Argentina/Buenos_Aires",
    "hora de Santiago": "America/Santiago", "hora de Ciudad de México": "America/Mexico_City",
}  # fmt: skip
"""What follows a clock -> the IANA zone, None for the clock of the place."""
BEFORE: dict[str, str | None] = {}
"""What stands before a clock -> the IANA zone, None for the clock of the place."""
HOURS = ("horas", "hora")
OF_DAY = ("de la mañana", "de la tarde", "de la noche", "de la madrugada", "del mediodía")
"""Words for a part of a day that stand between a clock and its zone."""
DIFFERENCE = ("diferencia horaria", "diferencia de horario", "diferencia de hora")
BETWEEN, AND, IS_APART = ("entre",), ("y",), ("es de", "son")
