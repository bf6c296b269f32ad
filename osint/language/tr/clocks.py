"""Turkish words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {
    "yerel saatle": None,
    "TSİ": "Europe/Istanbul",
    "TSI": "Europe/Istanbul",
    "Türkiye saatiyle": "Europe/Istanbul",
    "Moskova saatiyle": "Europe/Moscow",
    "Kiev saatiyle": "Europe/Kyiv",
    "Greenwich saatiyle": "Etc/UTC",
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
    "Greenwich saatiyle": "Etc/UTC",
    "Tahran saatiyle": "Asia/Tehran",
    "Bağdat saatiyle": "Asia/Baghdad",
    "Bakü saatiyle": "Asia/Baku",
    "Şam saatiyle": "Asia/Damascus",
}
"""What stands before a clock -> the IANA zone, None for the clock of the place."""
HOURS: tuple[str, ...] = ()
