"""Weekdays of a night that two days share: "the night of Tuesday to Wednesday, 5 to 6 May 2020"."""

from __future__ import annotations

from datetime import date, timedelta

from osint.model import DateMention
from osint.support.frozen import replace
from osint.support.instants import moved
from osint.support.patterns import lazily

NIGHT = "TNI"
_BESIDE = lazily(r",? \(?(?:[^\W\d_]{1,4} )?")
_EVE = lazily(r",? \(?(?:[^\W\d_]{1,4} )?\d{1,2}\.? ?(?:[^\W\d_]{1,4}|[–—-]) ?")
"""Between the night and its second date, that of the first: ", с 5 на 6 мая"."""
_DAYS = lazily(r"(\d{4}-\d\d-\d\d)/(\d{4}-\d\d-\d\d)")
_DAY = lazily(r"\d{4}-\d\d-\d\d")
_TO = lazily(r" ?(?:[^\W\d_]{1,4}|[–—-]) ?")
_ONE = timedelta(days=1)


def first_day(first: DateMention, second: DateMention, text: str) -> DateMention | None:
    """The day on which a night begins whose weekdays and dates stand side by side, with its weekday."""
    between = text[first.end : second.start]
    if not first.value.endswith(NIGHT) or first.weekday is None or second.earliest is None:
        return None
    if any(map(str.isdigit, first.text)):
        return None
    days = _DAYS.fullmatch(second.value)
    if days is not None and _BESIDE.fullmatch(between):
        one, two = map(date.fromisoformat, days.groups())
        if two - one == _ONE:
            return replace(second, value=days[1], weekday=first.weekday)
    if _DAY.fullmatch(second.value) and _EVE.fullmatch(between):
        eve = moved(second.earliest, -_ONE)
        shown = f"{eve.year:04}-{eve.month:02}-{eve.day:02}"
        return replace(second, value=shown, earliest=eve, weekday=first.weekday)
    return None


def told_behind(
    night: DateMention, one: DateMention, two: DateMention, text: str
) -> DateMention | None:
    """The same of "the night of 5-6 May 2020 (Tuesday to Wednesday)": weekdays behind the dates."""
    if not night.value.endswith(NIGHT) or night.weekday is not None:
        return None
    if None in (one.weekday, two.weekday) or not (one.text.isalpha() and two.text.isalpha()):
        return None
    is_beside = text[night.end : one.start] in (" (", ", ")
    if not is_beside or not _TO.fullmatch(text, one.end, two.start):
        return None
    day = _DAY.match(night.value)
    return replace(night, value=day[0], weekday=one.weekday) if day is not None else None
