"""How intervals between dates are written: the patterns, made of the words of the language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache

from osint.language.en import intervals as words
from osint.support import text_search
from osint.support.patterns import any_of

_NUMBER = rf"(?P<n>\d{{1,4}}(?:\.\d)?|(?:{any_of(words.NUMBERS)})(?:-(?:{any_of(words.NUMBERS)}))?)"
_HEDGE = rf"(?:(?P<hedge>{any_of((*words.ABOUT, *words.EXACTLY))})\s)?"
_UNIT = rf"(?P<unit>{any_of(words.UNITS)})"
_TH = any_of(words.NTH)
_WAYS = any_of((*words.AGO, *words.AFTER, *words.BEFORE, *words.LATER, *words.EARLIER))


def _counted() -> str:
    """ "five days after", "about two and a half years later", "a week ago"."""
    return (
        rf"\b{_HEDGE}{_NUMBER}(?P<half>\s{words.HALF})?[\s-]{_UNIT}"
        rf"\s(?P<way>{_WAYS})\b"
    )


def _anniversaries() -> str:
    """ "the 10th anniversary of", "tenth anniversary of"."""
    return (
        rf"\b(?P<n>\d{{1,3}}(?:{_TH})|{any_of(words.ORDINALS)})[\s-]"
        rf"(?:{any_of(words.ANNIVERSARY)})(?:\s(?:{any_of(words.OF)}))\b"
    )


def _days_of_war() -> str:
    """ "the 500th day of the war", "day 500 of the full-scale invasion"."""
    war = any_of(words.WAR_WORDS)
    return (
        rf"\b(?:{words.THE}\s(?P<nth>\d{{1,4}})(?:{_TH})\s{words.DAY_OF}|{words.DAY}\s(?P<n>\d{{1,4}})\s{words.OF[0]})\s"
        rf"(?:(?:{any_of(words.OWNERS_OF_WARS)})\s)?(?P<war>(?:[\w-]{{1,14}}\s)?(?:{war}))\b"
    )


def _ages() -> str:
    """ "aged 60", "at the age of 60", "60 years old", "60-year-old"."""
    return (
        rf"\b(?:(?:{any_of(words.AGED)})\s(?P<n>\d{{1,3}})\b(?!\s?(?:[-–]|(?:{any_of(words.RANGES)})\b))"
        rf"|(?P<m>\d{{1,3}})(?:\s|-)(?:{any_of(words.YEARS_OLD)})\b)"
    )


class Form:
    """A pattern, and the words without one of which it cannot match; what stands `behind` them must
    be one of some words. So most texts are passed over by plain search."""

    def __init__(
        self, source: Callable[[], str], needs: Iterable[str], behind: Iterable[str] = ("",)
    ) -> None:
        self._source, self._pattern = source, None
        self._needs, self._behind = tuple(sorted(set(needs))), tuple(behind)

    _pattern: re.Pattern[str] | None

    @property
    def pattern(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self._pattern is None:
            self._pattern = re.compile(self._source(), re.IGNORECASE)
        return self._pattern

    def matches(self, text: str, lowered: str) -> Iterator[re.Match[str]]:
        """What it finds in a text; `lowered` is the text in small letters."""
        found = [
            at
            for at in text_search.positions(lowered, self._needs)
            if lowered[max(0, at - 16) : at].rstrip().endswith(self._behind)
        ]
        for low, high in text_search.windows(found, BEFORE, AFTER, len(text)):
            yield from self.pattern.finditer(text, low, high)


BEFORE, AFTER = 70, 90
"""How far before and behind such a word a form reaches."""
_WAY_WORDS = (*words.AGO, *words.AFTER, *words.BEFORE, *words.LATER, *words.EARLIER)
_NTH = tuple(f"{end} {words.DAY_OF}" for end in words.NTH)
COUNTED = Form(_counted, _WAY_WORDS, words.UNITS)
ANNIVERSARY = Form(_anniversaries, words.ANNIVERSARY)
DAY_OF_WAR = Form(_days_of_war, (*_NTH, *(f"{words.DAY} {digit}" for digit in range(1, 10))))
AGE = Form(_ages, (*words.AGED, *words.YEARS_OLD))


@cache
def births() -> re.Pattern[str]:
    """What stands before a date of birth."""
    return re.compile(
        rf"\b(?:{any_of(words.BORN)})(?:\s(?:{any_of(words.ON)}))?\s(?:{words.THE}\s)?$",
        re.IGNORECASE,
    )


@cache
def deaths() -> re.Pattern[str]:
    """What stands before a date of death."""
    return re.compile(rf"\b(?:{any_of(words.DIED)})\b[^.;]{{0,60}}$", re.IGNORECASE)


@cache
def apposed_after() -> re.Pattern[str]:
    """Between an interval and the date it comes to: ", on ", " on ", " (", ", "."""
    return re.compile(
        rf"(?:,\s|\s?\(|\s[–—-]\s|\s)(?:(?:{any_of(words.APPOSED_BEFORE)})\s)?(?:{words.THE}\s)?$|,\s$"
    )


@cache
def apposed_before() -> re.Pattern[str]:
    """Between a date and the interval that leads to it: ", ", " (", " came "."""
    return re.compile(
        rf"(?:,\s|\s\(|\s[–—-]\s|\s(?:{any_of(words.CAME)})\s|,?\s(?:{any_of(words.JOINERS)})\s(?=\S))"
        rf"(?:(?:{any_of(words.EXACTLY)})\s)?$"
    )


@cache
def object_gap() -> re.Pattern[str]:
    """Between "after" and the date of what it counts from: " the ", " the treaty of ", " "."""
    joined = any_of(words.APPOSED_BEFORE)
    article = any_of(words.ARTICLES)
    return re.compile(
        rf"\s(?:(?:{article})\s)?$|\s(?:[^.!?;,()]{{0,70}}?\s)?(?:{joined})\s(?:{words.THE}\s)?$"
        rf"|\s(?:[^.!?;,()]{{1,50}}?\s)\($"
    )


def number(text: str) -> float:
    """What a count or an ordinal comes to."""
    plain = text.lower()
    digits = re.match(r"\d+(?:\.\d)?", plain)
    if digits is not None:
        return float(digits[0])
    if plain in words.ORDINALS:
        return float(words.ORDINALS[plain])
    return float(sum(words.NUMBERS[part] for part in plain.split("-")))
