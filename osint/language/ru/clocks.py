"""Russian words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {
    "по местному времени": None, "местного времени": None,
    "по московскому времени": "Europe/Moscow", "московского времени": "Europe/Moscow",
    "мск": "Europe/Moscow", "МСК": "Europe/Moscow", "по Москве": "Europe/Moscow",
    "по киевскому времени": "Europe/Kyiv", "киевского времени": "Europe/Kyiv",
    "по Гринвичу": "Etc/UTC", "по всемирному времени": "Etc/UTC",
    "по владивостокскому времени": "Asia/Vladivostok", "по минскому времени": "Europe/Minsk",
    "по екатеринбургскому времени": "Asia/Yekaterinburg", "по самарскому времени": "Europe/Samara",
    "по омскому времени": "Asia/Omsk", "по новосибирскому времени": "Asia/Novosibirsk",
    "по красноярскому времени": "Asia/Krasnoyarsk", "по иркутскому времени": "Asia/Irkutsk",
    "по якутскому времени": "Asia/Yakutsk", "по камчатскому времени": "Asia/Kamchatka",
    "по астанинскому времени": "Asia/Almaty", "по ташкентскому времени": "Asia/Tashkent",
    "по Киеву": "Europe/Kyiv", "по берлинскому времени": "Europe/Berlin",
    "по парижскому времени": "Europe/Paris", "по лондонскому времени": "Europe/London",
    "по тегеранскому времени": "Asia/Tehran", "по пекинскому времени": "Asia/Shanghai",
    "по стамбульскому времени": "Europe/Istanbul", "среднеевропейского времени": "Europe/Berlin",
    "по среднеевропейскому времени": "Europe/Berlin", "по местному": None,
    "времени по Гринвичу": "Etc/UTC",
    "по московскому": "Europe/Moscow",
    "по киевскому": "Europe/Kyiv",
    "по тбилисскому времени": "Asia/Tbilisi",
    "по ереванскому времени": "Asia/Yerevan",
    "по бакинскому времени": "Asia/Baku",
    "по дамасскому времени": "Asia/Damascus",
    "по иерусалимскому времени": "Asia/Jerusalem",
    "по багдадскому времени": "Asia/Baghdad",
    "по кабульскому времени": "Asia/Kabul",
    "по токийскому времени": "Asia/Tokyo",
    "по вашингтонскому времени": "America/New_York",
    "по нью-йоркскому времени": "America/New_York",
    "по варшавскому времени": "Europe/Warsaw",
    "по дубайскому времени": "Asia/Dubai",
    "по сеульскому времени": "Asia/Seoul",
    "по каирскому времени": "Africa/Cairo",
}  # fmt: skip
"""What follows a clock -> the IANA zone, None for the clock of the place."""
BEFORE: dict[str, str | None] = {
    "по местному времени": None,
    "по московскому времени": "Europe/Moscow",
    "по киевскому времени": "Europe/Kyiv",
    "по Гринвичу": "Etc/UTC",
}
"""What stands before a clock -> the IANA zone, None for the clock of the place."""
HOURS = ("часов", "часа", "час", "ч")
AT = ("в", "около")
"""May stand between a zone and a clock."""
OF_DAY = (
    "утра",
    "дня",
    "вечера",
    "ночи",
    "понедельника",
    "вторника",
    "среды",
    "четверга",
    "пятницы",
    "субботы",
    "воскресенья",
)
"""Words for a part of a day that stand between a clock and its zone."""
DIFFERENCE = ("разница во времени", "Разница во времени")
BETWEEN, AND, IS_APART = ("между",), ("и",), ("составляет", "составляла", "равна", "—", "–")
