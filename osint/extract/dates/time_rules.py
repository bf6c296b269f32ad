"""How times of day are written: the rules that recognise them."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

from osint.extract.dates.calendar_dates import Day
from osint.extract.dates.clocks import is_year
from osint.extract.dates.durations import Duration
from osint.extract.dates.grammar import Found, Rule, rule
from osint.extract.dates.ranges import Range
from osint.extract.dates.relative import Since
from osint.extract.dates.times import At, Clock, DayPart, Instant
from osint.language.dates import CLOCK_PREPOSITIONS, WORDS
from osint.language.en.clocks import ABBREVIATIONS
from osint.language.en.dates import ABOUT, MIDDLE, NIGHT
from osint.language.grain import Grain
from osint.support.frozen import replace
from osint.support.patterns import lazily

_ZONE_LETTERS = {
    "Z": 0, **{letter: 60 * (place + 1) for place, letter in enumerate("ABCDEFGHIKLM")},
    **{letter: -60 * (place + 1) for place, letter in enumerate("NOPQRSTUVWXY")},
}  # fmt: skip
"""Minutes east of Greenwich of the zone letters of ACP 121 ("J" is the local time)."""
SEASON_MIN = 60
"""Offsets so near to each other are those of one zone, in summer and winter or over the years."""
_DIGITS = lazily(r"\d+")
_LATE = ("PM", "AF", "EV", "NI")


def _shifted(hour: int, half: str | None) -> int | None:
    """The hour on a 24-hour clock; None when it cannot be (13 a.m.)."""
    if half is None:
        return hour if 0 <= hour <= 24 else None
    if half in ("AM", "MO"):
        return hour % 12 if 0 <= hour <= 12 else None
    if half == "NI" and hour < 5:
        return hour
    if half in _LATE and 1 <= hour <= 11:
        return hour + 12
    return hour if 12 <= hour <= 23 else None


def _clock(hour: int, minute: int | None, second: int | None, half: str | None) -> Clock | None:
    shifted = _shifted(hour, half)
    if shifted is None or (minute or 0) > 59 or (second or 0) > 59:
        return None
    return Clock(shifted, minute, second, loose=half is None and hour <= 12)


def _figures(found: Found) -> Clock | None:
    """ "9:30", "15h00", "3pm", "330 p.m.", with a part of the day if one follows."""
    raw = found.value("t")[1].lower().removesuffix(ABOUT)
    numbers = _DIGITS.findall(raw)
    half = "AM" if "a" in raw else "PM" if "p" in raw else found.value("half")
    padded = raw.startswith("0") or "h" in raw or "ч" in raw
    if len(numbers[0]) > 2:
        numbers = [numbers[0][:-2], numbers[0][-2:]]
    hour, minute, second = ([int(n) for n in numbers] + [None, None])[:3]
    made = _clock(hour or 0, minute, second, half)
    return replace(made, loose=False) if made is not None and padded else made


def _number(found: Found) -> Clock | None:
    hour, minute = found.value("h"), found.value("min")
    if not isinstance(hour, int) or hour > 24 or (minute is not None and minute > 59):
        return None
    return _clock(hour, minute, None, found.value("half"))


def _slavic_hour(found: Found) -> Clock | None:
    unit, half = found.one("u"), found.value("half")
    if unit is None or unit.value[0] is not Grain.HOUR or unit.text.isascii():
        return None
    if half is not None and not isinstance(half, str):
        half = "AF" if half[0] is Grain.DAY else None
    return _number_with(found.value("h"), half)


def _slavic_number(found: Found) -> Clock | None:
    """ "4 утра"; English "one morning" is no hour."""
    word = found.one("half")
    return None if word is None or word.text.isascii() else _number(found)


def _number_with(hour: Any, half: str | None) -> Clock | None:
    return _clock(hour, None, None, half) if isinstance(hour, int) else None


def _slavic_half(found: Found) -> Clock | None:
    half = found.value("half")
    if half[0] is not Grain.DAY:
        return None
    hour = found.value("t")
    clock: Clock | None = hour if isinstance(hour, Clock) else _number_with(hour, None)
    return None if clock is None else clock.afternoon()


def _span(found: Found) -> Duration | Since | None:
    """ "The past 24h", "for 3h", "within 1/2h": figures that are a length, no time of day."""
    made = hours_written(found.value("t")[1])
    if made is None:
        return None
    if found.has("sign"):
        return Since(made.count, made.grain, 1 if found.value("sign") == 1 else -1)
    return made


def hours_written(raw: str) -> Duration | None:
    """ "24h" as hours, "1/2h" as minutes."""
    match = re.fullmatch(r"(\d+)(?:/(\d))?\s?h", raw, re.IGNORECASE)
    if match is None:
        return None
    if match[2]:
        return Duration(60 * int(match[1]) / int(match[2]), Grain.MINUTE)
    return Duration(int(match[1]), Grain.HOUR)


def _pointed(found: Found) -> Clock | None:
    """ "О 10.10": figures with a point after a preposition of time."""
    word, raw = found.one("at"), found.value("pair")[1]
    numbers = [int(number) for number in _DIGITS.findall(raw)]
    if word is None or word.text.lower() not in CLOCK_PREPOSITIONS or "." not in raw:
        return None
    made = _clock(numbers[0], numbers[1], None, None)
    return None if made is None else replace(made, loose=False)


def _middle(found: Found) -> Clock | None:
    """ "Mid day", "mid-night"."""
    word, whole = found.one("m"), found.one("x")
    if word is None or whole is None or word.text.lower() != MIDDLE:
        return None
    if whole.cls == "P":
        return Clock(24) if whole.value == "NI" and whole.text.lower() in NIGHT else None
    return Clock(12) if whole.value == (Grain.DAY, False) else None


def _minutes_from(found: Found) -> Clock | None:
    """ "15 minutes from 1pm", "ten minutes before midnight"."""
    unit = found.value("unit")
    return _past(found) if unit[0] is Grain.MINUTE else None


def _joined_of_part(found: Found) -> Clock | None:
    """ "At 730 in the evening"."""
    hour, minute = divmod(found.value("t"), 100) if isinstance(found.value("t"), int) else (99, 0)
    return _clock(hour, minute, None, found.value("half")) if hour <= 12 else None


def _past(found: Found) -> Clock | None:
    """ "half past three", "a quarter to noon", "20 past 3pm"."""
    base = found.value("base")
    clock = base if isinstance(base, Clock) else _number_with(base, None)
    minutes = found.value("m")
    if found.has("unit") and found.value("unit")[0] is not Grain.MINUTE:
        return None
    if found.has("q"):
        minutes = 30 if isinstance(found.value("q"), float) else 15
    if clock is None or not isinstance(minutes, int) or not 1 <= minutes <= 59:
        return None
    if found.has("m") and not found.has("unit") and minutes < 10:
        return None  # "5 to 6 pm" is a range
    before = found.has("to")
    hour = clock.hour - 1 if before else clock.hour
    if hour < 0:
        return None
    return replace(clock, hour=hour, minute=60 - minutes if before else minutes, loose=False)


def _quarter_unit(found: Found) -> Clock | None:
    unit = found.value("q")
    if isinstance(unit, tuple) and unit[0] is not Grain.QUARTER:
        return None
    return _past(found)


def _noon(found: Found) -> Clock:
    return Clock(found.value("k"))


def _zoned(found: Found) -> Clock | None:
    clock: Clock = found.value("t")
    zone = found.all("z")[-1]
    return replace(clock, zone=zone.value, also=_also(zone.text, zone.value))


def _also(abbreviation: str, taken: int | None) -> tuple[int, ...]:
    """The offsets of other zones that share an abbreviation ("IST": India, Israel, Ireland)."""
    meant = ABBREVIATIONS.get(abbreviation.upper(), ())
    if taken is None or max(meant, default=0) - min(meant, default=0) <= SEASON_MIN:
        return ()
    return tuple(offset for offset in meant if offset != taken)


def _wire_time(found: Found) -> Clock | None:
    """ "0930 GMT"."""
    digits = found.all("t")[0].text
    if len(digits) != 4 or not digits.isdigit():
        return None
    made = _clock(int(digits[:2]), int(digits[2:]), None, None)
    zone = found.all("z")[-1]
    if made is None:
        return None
    return replace(made, zone=zone.value, loose=False, also=_also(zone.text, zone.value))


def _wire_after_day(found: Found) -> Clock | None:
    """ "3 March 0930 GMT"; 2021 is a year there."""
    has_year = isinstance(day := found.value("day"), Day) and day.year is not None
    return _wire_time(found) if has_year or not is_year(found.all("t")[0].text) else None


def _range(found: Found) -> Range | None:
    first, last = found.value("first"), found.value("last")
    last = last if isinstance(last, Clock) else _number_with(last, None)
    first = first if isinstance(first, Clock) else _number_with(first, None)
    if first is None or last is None or first.hour > 24 or last.hour > 24:
        return None
    if first.loose and last.hour >= 12 and first.hour + 12 <= last.hour:
        first = first.afternoon()
    if last.loose and (last.hour, last.minute or 0) <= (first.hour, first.minute or 0):
        last = last.afternoon()
    if (last.hour, last.minute or 0) < (first.hour, first.minute or 0):
        last = replace(last, hour=last.hour + 24)  # into the next day
    if first.zone is None and last.zone is not None:
        first = replace(first, zone=last.zone)
    return Range(first, last)


def _instant(found: Found) -> Instant | None:
    name, raw = found.value("i")
    if name != "instant":
        return None
    match = re.match(r"(\d+)-(\d+)-(\d+)[T ](\d+):(\d+)(?::(\d+))?(?:[.,]\d+)?\s?(Z|[+-].*)?", raw)
    if match is None:
        return None
    parts = [int(part) for part in match.groups()[:6] if part is not None]
    try:
        when = datetime(*parts)  # type: ignore[arg-type]
    except ValueError:
        return None
    return Instant(when, _zone(match[7]), Grain.SECOND if match[6] else Grain.MINUTE)


def _group(found: Found) -> Instant | None:
    """A military date-time group: day, hour and minute, zone letter, month, year."""
    name, raw = found.value("i")
    if name != "group":
        return None
    match = re.match(r"(\d\d)(\d\d)(\d\d)([A-Z])\s?([A-Z]{3})[A-Z]*\s?(\d+)", raw.upper())
    month = int(WORDS[match[5].lower()][1]) if match else 0
    if match is None or match[4] not in _ZONE_LETTERS:
        return None
    day, hour, minute = (int(match[part]) for part in (1, 2, 3))
    year = int(match[6]) if len(match[6]) == 4 else 2000 + int(match[6])
    try:
        when = datetime(year, month, day, hour, minute)
    except ValueError:
        return None
    return Instant(when, _ZONE_LETTERS[match[4]], Grain.MINUTE)


def _stamped_name(found: Found) -> At | None:
    """ "2022-02-24 at 9.30.12": what phones call their pictures."""
    (name, raw), (other, clock) = found.value("date"), found.value("t")
    if name != "ymd" or other != "numeric" or len(set(re.findall(r"\D", clock))) != 1:
        return None
    year, month, day = (int(part) for part in _DIGITS.findall(raw))
    hour, minute, second = (int(part) for part in _DIGITS.findall(clock))
    made = _clock(hour, minute, second, None)
    return None if made is None else At(Day(month, day, year), replace(made, loose=False))


def _hours_written(found: Found) -> Clock | None:
    """ "1945 hrs", "2015 hours": four figures after a date, or after "at"."""
    item, unit = found.one("t"), found.value("u")
    if item is None or len(item.text) != 4 or not item.text.isdigit():
        return None
    if unit[0] is not Grain.HOUR or not unit[1]:
        return None
    made = _clock(int(item.text[:2]), int(item.text[2:]), None, None)
    return None if made is None else replace(made, loose=False)


def _zone(text: str | None) -> int | None:
    if not text:
        return None
    if text == "Z":
        return 0
    digits = text[1:].replace(":", "")
    minutes = int(digits[:2]) * 60 + int(digits[2:])
    return -minutes if text[0] == "-" else minutes


def _part(found: Found) -> DayPart:
    return DayPart(found.value("p"))


RULES: tuple[Rule, ...] = (
    rule(r"(?<![UDNq])d?(?P<sign>[lpnv])(?P<t>T)", "6", _span, "T"),
    rule(r"(?<=[4w])(?P<t>T)", "6", _span, "T"),
    rule(r"d?(?P<m>m)-?(?P<x>[PU])", "2", _middle, "m"),
    rule(r"(?P<i>I)", "3", _group, "I"),
    rule(r"(?P<date>I),?k?(?P<t>I)", "3", _stamped_name, "I"),
    rule(r"(?<=[kMWDO1,I])(?P<out>(?P<t>[YD#])(?P<u>U))", "2", _hours_written, "U"),
    rule(r"(?P<i>I)", "3", _instant, "I"),
    rule(r"(?P<at>k)(?P<out>(?P<pair>J))", "2", _pointed, "kJ"),
    rule(r"(?P<t>T)u?(?:(?:id?)?(?P<half>P|B))?", "2", _figures, "T"),
    rule(r"(?P<h>[DN])-?(?P<min>[DN#])?u?id?(?P<half>[PB])", "2", _number, ""),
    rule(r"(?P<h>[DN])-?(?P<min>[DN#])?u?(?P<half>B)", "2", _number, "B"),
    rule(r"(?P<h>[DN])u", "2", _number, "u"),
    rule(r"k(?P<out>(?P<h>[DN])(?=z))", "2", _number, "z"),
    rule(r"(?P<h>[DN])(?P<half>P)", "2", _slavic_number, "P"),
    rule(r"(?P<h>[DN])(?P<u>U)(?P<half>P|U)", "2", _slavic_hour, "U"),
    rule(r"k(?P<out>(?P<h>[DN])(?P<u>U))", "2", _slavic_hour, "Uk"),
    rule(r"(?P<t>2)(?P<half>U)", "2", lambda f: _only_slavic(f), "U"),
    rule(r"k(?P<out>(?P<t>[DN])(?P<half>U))", "2", lambda f: _only_slavic(f), "Uk"),
    rule(r"(?:(?<![13])d)?(?P<k>K)", "2", _noon, "K"),
    rule(r"a?(?P<q>[qU])[pL](?P<base>2|[DN])", "2", _quarter_unit, ""),
    rule(r"a?(?P<q>[qU])(?P<to>t)(?P<base>2|[DN])", "2", _quarter_unit, "t"),
    rule(r"(?P<m>[DN])(?P<unit>U)?[pL](?P<base>2)", "2", _past, "2"),
    rule(r"(?P<m>[DN])(?P<unit>U)?(?P<to>t)(?P<base>2)", "2", _past, "2t"),
    rule(r"(?P<m>[DN])(?P<unit>U)f(?P<base>2)", "2", _minutes_from, "2Uf"),
    rule(r"(?P<m>[DN])(?P<unit>U)(?P<to>E)(?P<base>2)", "2", _minutes_from, "2UE"),
    rule(r"(?<=k)(?P<t>[Y#])id(?P<half>P)", "2", _joined_of_part, "P"),
    rule(r"(?P<t>[#D]|(?<!M|1)(?<!1,|M[DO])(?<!M[DO],)Y)(?P<z>z+)", "2", _wire_time, "z"),
    rule(r"(?:M(?:[DO],?)?|(?P<day>1),?)(?P<out>(?P<t>Y)(?P<z>z+))", "2", _wire_after_day, "Yz"),
    rule(r"(?P<t>2)\(?(?P<z>z+)\)?", "2", _zoned, "2z"),
    rule(r"[fb]?(?P<first>2|[DN])[-t/]+f?k?(?P<last>2)", "5", _range, "2"),
    rule(r"b(?P<first>2|[DN])&(?P<last>2)", "5", _range, "2"),
    rule(r"[fb]?(?P<first>2)(?:-|t)(?P<last>[DN])(?![MUVO/])", "5", _range, "2"),
)
"""Rules for times of day; the last two make ranges of them."""


def _only_slavic(found: Found) -> Clock | None:
    item = found.one("half")
    return None if item is None or item.text.lower() != "дня" else _slavic_half(found)
