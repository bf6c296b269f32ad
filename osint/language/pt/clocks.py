"""Portuguese words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {
    "hora local": None, "horário local": None, "hora de Brasília": "America/Sao_Paulo",
    "horário de Brasília": "America/Sao_Paulo", "hora de Lisboa": "Europe/Lisbon",
    "hora de Moscovo": "Europe/Moscow", "horário de Moscou": "Europe/Moscow",
    "hora de Londres": "Europe/London", "hora de Paris": "Europe/Paris",
    "hora de Madri": "Europe/Madrid", "hora de Berlim": "Europe/Berlin",
    "hora de Kiev": "Europe/Kyiv", "hora de Moscou": "Europe/Moscow",
    "hora de Nova York": "America/New_York", "hora de Washington": "America/New_York",
    "hora de Pequim": "Asia/Shanghai", "hora de Teerã": "Asia/Tehran",
}  # fmt: skip
"""What follows a clock -> the IANA zone, None for the clock of the place."""
BEFORE: dict[str, str | None] = {}
"""What stands before a clock -> the IANA zone, None for the clock of the place."""
HOURS = ("horas", "hora")
