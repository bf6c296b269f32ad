"""Holidays that a text names, with the day or the weekday that it gives them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from osint.extract.dates.holidays import Holiday, easter, named, orthodox_easter
from osint.language.en import feast_days as words
from osint.model import DateMention, Extraction
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import any_of, lazily
from osint.support.text_search import word_before

_A = rf"(?:(?:{any_of(words.ARTICLES)}) )"
_FALLS = lazily(rf" (?:{any_of(words.FALLS)}) (?:{any_of(words.THE)} )?")
_IS = lazily(
    rf" (?:{any_of(words.FALLS)}) {_A}?|, {_A}| \({_A}?|,? {words.WHICH} (?:{any_of(words.FALLS)}) {_A}?"
)
_BEFORE = lazily(r"(?:\A|[.!?:;,(\n“\"]|[^\W_]+)\s?\Z")
_BEHIND = lazily(r" (?P<word>[^\W\d_]+)")
_IN = lazily(rf" (?:(?:{any_of(words.IN)}) )?")
_YEAR, _DAY = lazily(r"\d{4}"), lazily(r"\d{4}-(\d\d)-(\d\d)")
_CLOSES = lazily(r"[,.;)!?\n]|\Z")


class Feast(NamedTuple):
    """A holiday of a text; whether words before it make it that of an eastern church."""

    holiday: Holiday
    is_eastern: bool

    def days(self, year: int) -> tuple[date, ...]:
        """The days that it may fall on in a year, the usual one first."""
        day = self.holiday.of(year).start.date()
        behind = words.FROM_EASTER.get(self.holiday.key)
        if behind is None:
            return (day,)
        eastern = orthodox_easter(year) + timedelta(days=behind)
        return (eastern,) if self.is_eastern else (easter(year) + timedelta(days=behind), eastern)


Beside = tuple[Feast, int, DateMention, int | None]


def feast_of(mention: DateMention, text: str) -> Feast | None:
    """The holiday that a mention names, if it has one day everywhere."""
    holiday = named(mention.text) if mention.text[:1].isalpha() else None
    if holiday is None or holiday.key in words.NOT_EVERYWHERE.difference(words.IN_STATES):
        return None
    behind = _BEHIND.match(text, mention.end)
    if behind is not None and behind["word"].lower() in words.OBSERVED:
        return None
    found = _BEFORE.search(text[max(0, mention.start - 24) : mention.start])
    before = found[0].strip().lower() if found is not None else "-"
    is_movable = holiday.key in words.FROM_EASTER
    if before in words.OF_ANOTHER_CHURCH:
        return Feast(holiday, True) if is_movable else None
    is_plain = not before[-1:].isalpha() or before in words.ON
    return Feast(holiday, False) if is_plain and before != "-" else None


def beside(extraction: Extraction) -> tuple[Beside, ...]:
    """Each holiday with the date or weekday that the text gives it: the holiday, where it stands among
    the dates, the date and the year meant. Found once for the checks of both."""
    return extraction.once(_beside, None)


def _beside(extraction: Extraction, _: None) -> tuple[Beside, ...]:
    return tuple(_each(extraction))


def _each(extraction: Extraction) -> Iterator[Beside]:
    dates, text = extraction.dates, extraction.text
    for at, mention in enumerate(dates):
        feast = feast_of(mention, text) if mention.weekday is None else None
        other = dates[at + 1] if feast is not None and at + 1 < len(dates) else None
        if feast is None or other is None:
            continue
        if not _are_joined(mention, other, text):
            continue
        year = _year(feast.holiday, at, extraction)
        if feast.holiday.key not in words.IN_STATES or _is_in_states(feast, other, year):
            yield feast, at, other, year


def _is_in_states(feast: Feast, other: DateMention, year: int | None) -> bool:
    """Whether a date that is given to a holiday of the United States lies where no other country keeps it."""
    since, least = words.IN_STATES[feast.holiday.key]
    day = _DAY.fullmatch(other.value)
    if year is None or year < since or day is None:
        return False
    return int(day[1]) == feast.days(year)[0].month and int(day[2]) >= least


def _are_joined(feast: DateMention, other: DateMention, text: str) -> bool:
    """Whether the words between a holiday and a date or weekday, and about both, say that it is that."""
    between = text[feast.end : other.start]
    if other.weekday is not None and other.text.isalpha():
        return _IS.fullmatch(between) is not None
    if _FALLS.fullmatch(between):
        return True
    closes = _CLOSES.match(text, other.end)
    if closes is None or not other.year_stated:
        return False
    if between == " (":
        return closes[0] == ")"
    before = word_before(text, feast.start)
    is_put = before in words.PUT_ON or (closes[0] == "," and before[-1:] in ("", ".", "!", "?"))
    return between == ", " and is_put


def _year(holiday: Holiday, at: int, extraction: Extraction) -> int | None:
    """The year of a holiday: beside its name, behind its date, or at the head of the clause."""
    dates, text, other = extraction.dates, extraction.text, extraction.dates[at + 1]
    if holiday.year is not None:
        return holiday.year
    if other.year_stated and _YEAR.match(other.value):
        return int(other.value[:4])
    behind = dates[at + 2] if at + 2 < len(dates) else None
    is_year = behind is not None and _YEAR.fullmatch(behind.value) is not None
    if behind is not None and is_year and _IN.fullmatch(text, other.end, behind.start):
        return int(behind.value)
    before = dates[at - 1] if at else None
    if before is None or not _YEAR.fullmatch(before.value):
        return None
    gap = text[before.end : dates[at].start]
    return int(before.value) if gap in (" ", ", ") else None
