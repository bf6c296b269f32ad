"""Arabic words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {
    "بالتوقيت المحلي": None, "بالتوقيت المحلى": None, "بتوقيت غرينتش": "Etc/UTC",
    "بتوقيت جرينتش": "Etc/UTC", "بتوقيت غرينيتش": "Etc/UTC", "تغ": "Etc/UTC", "ت.غ": "Etc/UTC", "ت غ": "Etc/UTC",
    "بتوقيت موسكو": "Europe/Moscow", "بتوقيت تركيا": "Europe/Istanbul",
    "بتوقيت القدس": "Asia/Jerusalem", "بتوقيت مكة": "Asia/Riyadh", "بتوقيت القاهرة": "Africa/Cairo",
    "بتوقيت دمشق": "Asia/Damascus", "بتوقيت بغداد": "Asia/Baghdad", "بتوقيت بيروت": "Asia/Beirut",
    "بتوقيت كييف": "Europe/Kyiv",
    "بتوقيت عمان": "Asia/Amman",
    "بتوقيت عمّان": "Asia/Amman",
    "بتوقيت الرياض": "Asia/Riyadh",
    "بتوقيت السعودية": "Asia/Riyadh",
    "بتوقيت طهران": "Asia/Tehran",
    "بتوقيت إسطنبول": "Europe/Istanbul",
    "بتوقيت أبوظبي": "Asia/Dubai",
    "بتوقيت الإمارات": "Asia/Dubai",
    "بتوقيت طرابلس": "Africa/Tripoli",
    "بتوقيت تونس": "Africa/Tunis",
    "بتوقيت الجزائر": "Africa/Algiers",
    "بتوقيت الخرطوم": "Africa/Khartoum",
    "بتوقيت صنعاء": "Asia/Aden",
    "بتوقيت واشنطن": "America/New_York",
    "بتوقيت لندن": "Europe/London",
    "بتوقيت باريس": "Europe/Paris",
    "بتوقيت كابل": "Asia/Kabul",
    "بتوقيت فلسطين": "Asia/Jerusalem",
}  # fmt: skip
"""What follows a clock -> the IANA zone, None for the clock of the place."""
BEFORE: dict[str, str | None] = {
    "بالتوقيت المحلي": None,
}
"""What stands before a clock -> the IANA zone, None for the clock of the place."""
HOURS: tuple[str, ...] = ()
OF_DAY = (
    "من", "يوم", "صباح", "صباحا", "صباحًا", "مساء", "مساءً", "فجر", "فجرا", "ظهر", "ظهرا", "بعد ظهر", "عصر", "ليل", "ليلا",
    "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد", "اليوم",
)  # fmt: skip
"""Words for a part of a day that stand between a clock and its zone."""
