"""Clock times with the words that say whose clock it is, read from a text.

    05:10 a.m. Kyiv time · 1100 PM AST · 0210 GMT · 7:10 EEST · noon local time · 10h15 UTC+3 · 0530Z

Finds what stands on the clock, not on which day; `osint.extract.dates.find` dates it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from osint.language import clocks as words
from osint.support import text_search
from osint.support.named_tuple import NamedTuple
from osint.support.pattern_store import compiled
from osint.support.patterns import lazily
from osint.support.start_store import kept
from osint.support.word_choice import one_of

DAY_MIN = 24 * 60
SIDE = 40
"""How far before a clock the words of its zone may stand."""
EAST = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
"""Scripts that put no blank before a figure."""


class Zone(NamedTuple):
    """Whose clock: the `offsets_min` that its words may mean, or the `iana` zone they name, or the
    span of a `name` before "time", or nothing of these for "local time"."""

    start: int
    end: int
    text: str
    offsets_min: tuple[int, ...] = ()
    iana: str | None = None
    name: tuple[int, int] | None = None

    @property
    def is_utc(self) -> bool:
        """Whether its words can only mean UTC."""
        return self.offsets_min == (0,)


class Clock(NamedTuple):
    """A time of day: `minutes` after midnight, two where the half of the day is not said; `exact`
    where minutes are written; `about` where the words blur it."""

    start: int
    end: int
    minutes: tuple[int, ...]
    exact: bool
    about: bool
    zone: Zone | None

    @property
    def last(self) -> int:
        """Where the clock ends, its zone included."""
        return max(self.end, self.zone.end) if self.zone is not None else self.end


def find(text: str) -> list[Clock]:
    """The clock times of a text, in its order."""
    found: list[Clock] = []
    done = 0
    for start in _beginnings(text):
        match = _clocks().match(text, start) if start >= done else None
        if match is None:
            continue
        done = match.end()
        if match["four"] and match[0] == match["four"] and is_year(match["four"]):
            low = max(0, match.start() - SIDE)
            if _MONTH_BEFORE.search(text, low, match.start()):
                zone = _zone(text, done)
                if zone and found and _IN_DATE.fullmatch(text, found[-1].end, match.start()):
                    found[-1] = found[-1]._replace(zone=found[-1].zone or zone)
                continue
        clock = _clock(match, text)
        if clock is not None:
            found.append(clock)
            done = clock.last
    return found


def is_year(digits: str) -> bool:
    """Whether four digits may be a year of our time as well as a time of day."""
    return "1900" <= digits < "2060"


_MONTH_BEFORE = lazily(
    r"(?:\d[^\W\d_]{0,2}\.? (?:([^\W\d_]{2}) )?[^\W\d_]{3,12}\.?(?(1) \1)|[^\W\d_]{3,12}\.? \d\d?[^\W\d_]{0,2},) \Z"
)
"""A day and its month, in either order, as a year may follow them."""
_BRACKETED = lazily(lambda: rf"\s?\(\d\d?\s(?:{one_of(words.HOURS)})\b")
_IN_DATE = lazily(r"[^.;:!?()\[\]\n]{0,30}")
"""What may stand between a clock and the year of its day, whose zone is the clock's."""


def _beginnings(text: str) -> list[int]:
    """Where a clock may begin: at a figure, or a word for noon."""
    figures = [match.start() for match in _FIGURE.finditer(text)]
    noons = [at - 1 for at in text_search.positions(text, _NOON_ENDS) if at]
    return sorted(figures + noons)


_FIGURE = lazily(r"\d(?<!\d\d)")
_NOON_ENDS = tuple(sorted({word[1:] for word in words.NOON}))
"""The words for noon without their first letter, which may be a capital."""


def _cased(listed: Iterable[str]) -> str:
    """The words in small letters, and as they begin a sentence or a title."""
    return one_of({form for word in listed for form in (word, word.capitalize(), word.title())})


_OF_YEAR = r"(?<=19\d\d|20[0-5]\d)-(?:0[1-9]|1[0-2])(?![\d:])"
"""The month behind a year: "2022-04" is no clock of a zone, whatever follows."""


@cache
def _clocks() -> re.Pattern[str]:
    return compiled(_source_of_clocks())


@kept
def _source_of_clocks() -> str:
    halves = {words.MORNING, words.MORNING.upper(), words.AFTERNOON, words.AFTERNOON.upper()}
    comma = rf",(?=[0-5]\d\s(?:\(\d\d?,\d\d\s)?(?:{one_of(words.PHRASES)})\b)"
    half = rf"[{''.join(sorted(halves))}]\s?\.?\s?[mM]\b\.?"
    zones = [zone for zone in words.PHRASES if zone.startswith(words.HOURS)]
    hours = rf"(?!\s(?:{one_of(zones)})\b)\s?(?:{one_of(words.HOURS)})\b"
    return (
        rf"(?:(?<![\w.:,/$€£+-])|(?<=\.\.\.)|(?<=[{EAST}])|(?<=[a-zA-Z.)]/)|(?<=:\d\d-)(?=\d?\d:\d\d\s?[A-Z]{{2,5}}\b))(?:(?:12\s)?(?P<noon>{_cased(words.NOON)})\b"
        rf"|(?P<run>(?:1[0-2]|0?[1-9])[0-5]\d)\s?(?P<run_half>{half})"
        rf"|(?P<four>[0-2]\d[0-5]\d)(?!{_OF_YEAR})(?:{hours}|(?=\s?[^\W\d_]|\s?[+-]))"
        rf"|(?P<hour>[0-2]?\d)(?:[:.hH{words.HOUR_MARKS}]|{comma}|(?P<apart>\s[hH]\s))(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\d:])[{words.MINUTE_MARKS}]?(?:\s?(?P<half>{half})|{hours})?"
        rf"|(?P<bare>[0-2]?\d)(?:\s?(?P<bare_half>{half})|{hours}|(?=\s?[A-Z]{{1,5}}\b)))"
    )


@cache
def _zones() -> re.Pattern[str]:
    return compiled(_source_of_zones())


@kept
def _source_of_zones() -> str:
    universal = {form for word in words.UNIVERSAL for form in (word.upper(), word.capitalize())}
    universal |= {word for word in words.UNIVERSAL if len(word) > 1}
    time, season = _cased(words.TIME), _cased(words.SEASON)
    offset = r"[+−-]\s?\d{1,2}(?::?[0-5]\d)?(?![-./]?\d)"
    name = r"[A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20}){0,2}?"
    return (
        rf"(?:[\s,]{{1,2}}(?:{one_of(words.OF_DAY)})\b){{0,4}}[\s,]{{0,2}}(?P<open>\()?(?:(?P<universal>{one_of(universal)})(?:\s?(?P<shift>{offset}))?\b"
        rf"|(?P<offset>{offset})|(?P<short>{one_of(words.ABBREVIATIONS)})\b"
        rf"|(?P<phrase>{one_of(words.PHRASES)})\b"
        rf"|(?P<local>(?:{_cased(words.LOCAL)})(?: (?:{time}))?)\b"
        rf"|(?P<name>{name})(?: (?:{season}))? (?:{time})\b|(?P<alone>{one_of(each.title() for each in words.ALONE)})\b)(?(open)(?:\)|(?=;)))"
    )


def _clock(match: re.Match[str], text: str) -> Clock | None:
    zone = _zone(text, match.end()) or _zone_before(text, match.start())
    is_bare = match["bare"] is not None and match["bare_half"] is None and zone is None
    if is_bare and (match[0] == match["bare"] or not _BRACKETED.match(text, match.end())):
        return None  # but for "15 heures (14 heures GMT)"
    if (match["run"] or (match["four"] and match[0] == match["four"])) and zone is None:
        return None
    if match["apart"] and zone is None:
        return None  # "9 h 30" is a time that something takes as well
    about = text_search.word_before(text, match.start()) in words.ABOUT
    if match["noon"]:
        noon = (words.NOON[match["noon"].lower()],)
        return Clock(match.start(), match.end(), noon, True, about, zone)
    hour, minute, half = _parts(match)
    if hour > 24 or (half and not 1 <= hour <= 12):
        return None
    minutes = _minutes_of_day(hour, minute, half, match)
    return Clock(match.start(), match.end(), minutes, match["bare"] is None, about, zone)


def _minutes_of_day(
    hour: int, minute: int, half: str | None, match: re.Match[str]
) -> tuple[int, ...]:
    if half:
        afternoon = half[0].lower() == words.AFTERNOON
        return (hour % 12 * 60 + minute + afternoon * DAY_MIN // 2,)
    first = (hour * 60 + minute) % DAY_MIN
    if match["four"] or hour == 0 or hour > 12 or (match["hour"] or "").startswith("0"):
        return (first,)
    return (first, (first + DAY_MIN // 2) % DAY_MIN)


def _parts(match: re.Match[str]) -> tuple[int, int, str | None]:
    if match["run"]:
        return int(match["run"][:-2]), int(match["run"][-2:]), match["run_half"]
    if match["four"]:
        return int(match["four"][:2]), int(match["four"][2:]), None
    if match["bare"]:
        return int(match["bare"]), 0, match["bare_half"]
    return int(match["hour"]), int(match["minute"]), match["half"]


def _zone(text: str, at: int) -> Zone | None:
    match = _zones().match(text, at)
    if match is None:
        return None
    groups = ("universal", "offset", "short", "phrase", "local", "name", "alone")
    group = next(name for name in groups if match[name])
    start, end = (
        match.start(group),
        match.end() - (match[0][-1:] == ")" and match["open"] is not None),
    )
    shown = text[start:end]
    if group == "universal":
        return Zone(start, end, shown, (minutes_of(match["shift"]),))
    if group == "offset":
        if _TO_CLOCK.match(text, start) and not _IN_FULL.search(text, max(0, start - SIDE), start):
            return None
        return Zone(start, end, shown, (minutes_of(match["offset"]),))
    if group == "short":
        by_day = words.BY_DAY.get(shown)
        offsets_min = () if by_day else words.ABBREVIATIONS[shown]
        return Zone(start, end, shown, offsets_min, iana=by_day)
    if group == "phrase":
        return Zone(start, end, shown, iana=words.PHRASES[match["phrase"]])
    if group == "local":
        return Zone(start, end, shown)
    if group == "alone":
        return Zone(start, end, shown, iana=words.NAMED[shown.lower()])
    known = words.NAMED.get(match["name"].lower())
    return Zone(start, end, shown, iana=known, name=match.span("name"))


def _zone_before(text: str, at: int) -> Zone | None:
    """ "Yerel saatle 21.40", "北京时间21:40"."""
    match = _before().search(text, max(0, at - SIDE), at)
    if match is None:
        return None
    zone = words.BEFORE[match[1]]
    return Zone(match.start(1), match.end(1), match[1], iana=zone)


@cache
def _before() -> re.Pattern[str]:
    return compiled(_source_of_before())


@kept
def _source_of_before() -> str:
    return rf"({one_of(words.BEFORE)})(?:\s(?:{one_of(words.AT)})|,)?\s?$"


_TO_CLOCK = lazily(r"-(?<=\S-)\d{1,2}:[0-5]\d\s?[A-Z]{2,5}\b")
"""A hyphen to the end of a period, "9:00-10:00 PST", which is no offset but behind a time in full."""
_IN_FULL = lazily(r"T\d\d:\d\d\Z|:\d\d:\d\d(?:[.,]\d{1,9})?\Z")


def minutes_of(written: str | None) -> int:
    """The minutes ahead of UTC of an offset as written ("+3", "-03:30", "+0530"); 0 for none."""
    if not written:
        return 0
    digits = re.sub(r"\D", "", written)
    hours, rest = (digits, "0") if len(digits) < 3 else (digits[:-2], digits[-2:])
    minutes = int(hours) * 60 + int(rest)
    return -minutes if written[0] in "-−" else minutes
