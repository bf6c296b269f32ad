"""Lengths between the only two dates of a sentence, whatever words stand between.

Such a reading is likely and no more: a length that fits is consistent, one that does not is at most
doubtful.
"""

from __future__ import annotations

import re
from functools import cache

from osint.checks.interval.dated import Dated, Dates
from osint.checks.interval.forms import Form, number
from osint.checks.interval.stated import DAYS, Found, Length, made
from osint.extract.dates.days import sentence_about
from osint.extract.templates import starting
from osint.language.en import intervals as words
from osint.model import Span
from osint.support.pattern_store import compiled
from osint.support.patterns import any_of

REACH = 90
"""Characters from a length to the date that it counts from, at most."""
_SHORT = ("hour", "day", "week", "fortnight", "month")
_YEAR_DAYS = 300


def _lengths() -> str:
    """ "five days", "two years and two months", "a quarter of a century", "a 48-hour truce"."""
    count = rf"\d{{1,4}}(?:\.\d)?|(?:{any_of((*words.NUMBERS, words.HUNDRED))})(?:[-\s](?:{any_of((*words.NUMBERS, words.HUNDRED))})){{0,3}}"
    units = any_of((*words.UNITS, *words.HOURS))
    hedges = any_of((*words.ABOUT, *words.EXACTLY))
    return (
        rf"\b(?:(?P<hedge>{hedges})\s)?(?:(?P<century>{any_of(words.CENTURIES)})|(?P<jubilee>{any_of(words.JUBILEES)})\b"
        rf"|(?P<nth>\d{{1,3}})(?:{any_of(words.NTH)})\s(?:{any_of(words.ANNIVERSARY)})\b"
        rf"|(?P<n>{count})(?P<half>\s{words.HALF})?(?P<gap>[\s-])(?P<unit>{units})\b"
        rf"(?:\s{words.AND[0]}\s(?P<n2>{count})\s(?P<unit2>{units})\b)?)"
    )


LENGTH = Form(
    _lengths,
    (
        *(f"{gap}{unit}" for unit in (*words.UNITS, *words.HOURS) for gap in " -"),
        *words.CENTURIES,
        *words.JUBILEES,
        *words.ANNIVERSARY,
    ),
)


def read(match: re.Match[str], dates: Dates) -> Found | None:
    """The length with the two dates of its sentence; None where it lies between no two."""
    around = sentence_about(dates.text, match.start() + 1, match.end())
    if (on := _gone_on(match, dates)) is not None:
        return on
    named = starting(dates.all(), *around)
    if (
        len(named) != 2
        or _is_unreal(dates.text, around)
        or not _is_alone(match, dates.text, around)
    ):
        return None
    if _is_broken(match, named[0], named[1], dates.text):
        return None
    length = _length(match)
    if length.unit in _SHORT and any(_is_year(each) for each in named):
        return None
    pair = _pair(match, named[0], named[1], dates.text, around)
    if pair is None:
        return None
    where = min(match.start(), named[0].start), max(match.end(), named[1].end)
    found = made("interval", length, where, pair[0].moment, pair[1].moment)
    is_within = (
        match["nth"] is None
        and dates.text[max(0, match.start() - 4) : match.start()].lower() == f"{words.FOR[0]} "
    )
    return found._replace(stated=found.stated._replace(is_loose=True, total=is_within))


def _is_broken(match: re.Match[str], one: Dated, two: Dated, text: str) -> bool:
    """Whether a line ends between the three, or both dates are the same day or year."""
    stretch = text[min(match.start(), one.start) : max(match.end(), two.end)]
    return "\n" in stretch or one.moment[1:3] == two.moment[1:3]


def _gone_on(match: re.Match[str], dates: Dates) -> Found | None:
    """ "It sank on 3 May. Nine days on, on 12 May, ..."."""
    way = _ways().match(dates.text, match.end())
    if way is None or way[1] != words.ON_LATER or match["n"] is None:
        return None
    base, then = dates.last_before(match.start()), dates.after(way.end())
    if base is None or then is None:
        return None
    return made("interval", _length(match), (base.start, then.end), base.moment, then.moment)


def _pair(
    match: re.Match[str], one: Dated, two: Dated, text: str, around: Span
) -> tuple[Dated, Dated] | None:
    """The earlier and the later of two dates, as the words about the length put them."""
    ahead, behind = (
        text[around.start : match.start()].lower(),
        text[match.end() : around.end].lower(),
    )
    in_time = sorted((one, two), key=lambda each: each.moment.first)
    first, last = in_time[0], in_time[1]
    if _is_kept(match):
        return first, last
    if _as_of().match(behind) and _since().search(ahead):
        return one, two
    if one.moment.yearless != two.moment.yearless:
        return None
    way = _ways().match(behind)
    if way is not None:
        return _counted(way[1], match, one, two, text)
    parted = _parted().match(behind) or (
        _held().search(ahead) and two.end <= match.start() and _between().search(ahead)
    )
    if parted:
        return first, last
    completed = _completed().search(ahead) and _closed().match(behind)
    if completed and one.end <= match.start():
        return first, last
    spent = _spent().search(ahead) and match.end() <= one.start
    if spent and _spans().search(text[match.end() : one.start].lower()):
        return one, two
    if match["gap"] == "-" and match.end() <= one.start:
        between = text[one.end : two.start].lower()
        began = _began().search(text[match.end() : one.start].lower())
        return (one, two) if began and _ended().search(between) else None
    return None


def _counted(
    way: str, match: re.Match[str], one: Dated, two: Dated, text: str
) -> tuple[Dated, Dated] | None:
    if way in words.AFTER or way in words.BEFORE or way == words.ON_FROM:
        base = one if one.start >= match.end() else two
        other = two if base is one else one
        gap = text[match.end() : base.start]
        if base.start < match.end() or len(gap) > REACH or ";" in gap:
            return None
        return (other, base) if way in words.BEFORE else (base, other)
    if one.end > match.start():  # "Fifteen years earlier, in 1999, ...; the new one came in 2014"
        return (one, two) if way in words.EARLIER else None
    return (one, two) if way in words.LATER or way.startswith(words.ON_LATER) else None


def _is_alone(match: re.Match[str], text: str, around: Span) -> bool:
    """Whether the sentence states no other length."""
    others = LENGTH.pattern.finditer(text, around.start, around.end)
    return all(
        (other.start() < match.end() and match.start() < other.end())
        or (_is_kept(other) and not _is_kept(match))
        for other in others
    )


def _is_kept(match: re.Match[str]) -> bool:
    """Whether a length is told as the day that is kept after it: an anniversary, a jubilee."""
    return bool(match["jubilee"] or match["nth"])


def _is_unreal(text: str, around: Span) -> bool:
    return _unreal().search(text, around.start, around.end) is not None


def _length(match: re.Match[str]) -> Length:
    for name, years in (("century", words.CENTURIES), ("jubilee", words.JUBILEES)):
        if match[name]:
            return Length(match, float(years[match[name].lower()]), "year")
    if match["nth"]:
        return Length(match, float(match["nth"]), "year")
    unit = _unit(match["unit"])
    count = _count(match["n"]) + 0.5 * bool(match["half"])
    if match["unit2"]:
        less = _unit(match["unit2"])
        return Length(match, count * DAYS[unit] / DAYS[less] + _count(match["n2"]), less)
    return Length(match, count, unit)


def _unit(written: str) -> str:
    low = written.lower()
    return words.HOURS[1] if low in words.HOURS else words.UNITS[low]


def _count(written: str) -> float:
    """A number in digits or words, with hundreds."""
    before, hundred, rest = written.lower().replace("-", " ").partition(words.HUNDRED)
    if not hundred:
        return number(written.replace(" ", "-"))
    above = number(before.strip().replace(" ", "-")) if before.strip() else 1.0
    return above * 100 + (number(rest.strip().replace(" ", "-")) if rest.strip() else 0.0)


def _is_year(each: Dated) -> bool:
    return (each.moment.last - each.moment.first).days > _YEAR_DAYS


@cache
def _ways() -> re.Pattern[str]:
    ways = any_of((*words.AFTER, *words.BEFORE, *words.LATER, *words.EARLIER))
    return compiled(rf"(?:\s{words.TO_THE_DAY})?\s({ways}|{words.ON_FROM}|{words.ON_LATER}(?=,))\b")


@cache
def _as_of() -> re.Pattern[str]:
    return compiled(rf"\s(?:{any_of(words.AS_OF)})\s")


@cache
def _since() -> re.Pattern[str]:
    return compiled(rf"\b{words.SINCE[0]}\s")


@cache
def _parted() -> re.Pattern[str]:
    return compiled(rf"\s(?:(?:{any_of(words.HAVE)})\s)?(?:{any_of(words.PARTED_BY)})\b")


@cache
def _held() -> re.Pattern[str]:
    return compiled(rf"\b(?:{any_of(words.HELD)})\s$")


@cache
def _between() -> re.Pattern[str]:
    return compiled(rf"\b(?:{words.BETWEEN}|{words.FROM})\s")


@cache
def _completed() -> re.Pattern[str]:
    return compiled(rf"\b(?:{any_of(words.COMPLETED)})\s$")


@cache
def _closed() -> re.Pattern[str]:
    return compiled(rf"\s?[.;,)–—]|\s*$|\s(?:{any_of(words.ON)})\s")


@cache
def _spent() -> re.Pattern[str]:
    return compiled(
        rf"\b(?:{any_of((*words.SPENT, *words.LASTED))})\s(?:{words.FOR[0]}\s)?$|\b{words.FOR[0]}\s$"
    )


@cache
def _spans() -> re.Pattern[str]:
    return compiled(
        rf"^(?:\s[\w'’-]{{1,20}}){{0,5}},?\s(?:{words.FROM}|{words.BETWEEN})\s(?:{words.THE}\s)?$"
    )


@cache
def _began() -> re.Pattern[str]:
    return compiled(rf"\b(?:{any_of(words.BEGAN)})\b[^.;]{{0,20}}$")


@cache
def _ended() -> re.Pattern[str]:
    return compiled(rf"\b(?:{any_of(words.ENDED)})\b")


@cache
def _unreal() -> re.Pattern[str]:
    return compiled(rf"\b(?:{any_of(words.UNREAL)})\b|[?]", re.IGNORECASE)
