"""Ukrainian words of clocks and their zones."""

from __future__ import annotations

PHRASES: dict[str, str | None] = {
    "за місцевим часом": None, "за київським часом": "Europe/Kyiv",
    "київського часу": "Europe/Kyiv", "за Києвом": "Europe/Kyiv",
    "за московським часом": "Europe/Moscow", "за Гринвічем": "Etc/UTC",
    "за мінським часом": "Europe/Minsk", "за берлінським часом": "Europe/Berlin",
    "за варшавським часом": "Europe/Warsaw", "за лондонським часом": "Europe/London",
    "за паризьким часом": "Europe/Paris", "за тегеранським часом": "Asia/Tehran",
    "за пекінським часом": "Asia/Shanghai", "за стамбульським часом": "Europe/Istanbul",
    "за центральноєвропейським часом": "Europe/Berlin", "за всесвітнім часом": "Etc/UTC",
    "місцевого часу": None, "московського часу": "Europe/Moscow",
    "за московським": "Europe/Moscow",
    "за київським": "Europe/Kyiv",
    "за тбіліським часом": "Asia/Tbilisi",
    "за єрусалимським часом": "Asia/Jerusalem",
    "за токійським часом": "Asia/Tokyo",
    "за вашингтонським часом": "America/New_York",
    "за нью-йоркським часом": "America/New_York",
    "за багдадським часом": "Asia/Baghdad",
    "за кабульським часом": "Asia/Kabul",
    "за Москвою": "Europe/Moscow",
    "за Варшавою": "Europe/Warsaw",
}  # fmt: skip
"""What follows a clock -> the IANA zone, None for the clock of the place."""
BEFORE: dict[str, str | None] = {
    "за місцевим часом": None,
    "за київським часом": "Europe/Kyiv",
    "за московським часом": "Europe/Moscow",
}
"""What stands before a clock -> the IANA zone, None for the clock of the place."""
HOURS = ("годин", "години", "година", "год")
AT = ("о", "об", "близько")
"""May stand between a zone and a clock."""
OF_DAY = (
    "ранку",
    "дня",
    "вечора",
    "ночі",
    "понеділка",
    "вівторка",
    "середи",
    "четверга",
    "п'ятниці",
    "суботи",
    "неділі",
)
"""Words for a part of a day that stand between a clock and its zone."""
DIFFERENCE = ("різниця в часі", "Різниця в часі", "різниця у часі", "Різниця у часі")
BETWEEN, AND, IS_APART = ("між",), ("і", "та", "й"), ("становить", "складає", "—", "–")
