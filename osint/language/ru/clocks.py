"""Russian words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {
    "по местному времени": None, "местного времени": None,
    "по московскому времени": "Europe/Moscow", "московского времени": "Europe/Moscow",
    "мск": "Europe/Moscow", "МСК": "Europe/Moscow", "по Москве": "Europe/Moscow",
    "по киевскому времени": "Europe/Kyiv", "киевского времени": "Europe/Kyiv",
    "по Гринвичу": "Etc/UTC", "по всемирному времени": "Etc/UTC",
    "по владивостокскому времени": "Asia/Vladivostok",
}  # fmt: skip
"""What follows a clock -> the IANA zone, None for the clock of the place."""
HOURS = ("часов", "часа", "час", "ч")
