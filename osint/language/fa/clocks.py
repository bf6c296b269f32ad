"""Persian words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {
    "به وقت محلی": None,
    "وقت محلی": None,
    "به وقت تهران": "Asia/Tehran",
    "به وقت ایران": "Asia/Tehran",
    "به وقت مسکو": "Europe/Moscow",
    "به وقت کابل": "Asia/Kabul",
    "به وقت گرینویچ": "Etc/UTC",
    "گرینویچ": "Etc/UTC",
    "به وقت بغداد": "Asia/Baghdad",
    "به وقت دمشق": "Asia/Damascus",
    "به وقت اسرائیل": "Asia/Jerusalem",
    "به وقت ترکیه": "Europe/Istanbul",
    "به وقت کی‌یف": "Europe/Kyiv",
    "به وقت لندن": "Europe/London",
    "به وقت واشنگتن": "America/New_York",
}
"""What follows a clock -> the IANA zone, None for the clock of the place."""
BEFORE: dict[str, str | None] = {
    "به وقت محلی": None,
    "به وقت تهران": "Asia/Tehran",
}
"""What stands before a clock -> the IANA zone, None for the clock of the place."""
HOURS: tuple[str, ...] = ()
