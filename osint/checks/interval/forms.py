"""How intervals between dates are written: the patterns, made of the words of the language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from osint.language.en import intervals as words


def any_of(listed: Iterable[str]) -> str:
    """The words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(listed, key=lambda w: (-len(w), w)))


_NUMBER = rf"(?P<n>\d{{1,4}}(?:\.\d)?|(?:{any_of(words.NUMBERS)})(?:-(?:{any_of(words.NUMBERS)}))?)"
_HEDGE = rf"(?:(?P<hedge>{any_of((*words.ABOUT, *words.EXACTLY))})\s)?"
_UNIT = rf"(?P<unit>{any_of(words.UNITS)})"
_WAYS = any_of((*words.AGO, *words.AFTER, *words.BEFORE, *words.LATER, *words.EARLIER))


@cache
def counted() -> re.Pattern[str]:
    """ "five days after", "about two and a half years later", "a week ago"."""
    return re.compile(
        rf"\b{_HEDGE}{_NUMBER}(?P<half>\s{words.HALF})?[\s-]{_UNIT}(?:\s(?:{any_of(words.EXACTLY)}))?"
        rf"\s(?P<way>{_WAYS})\b",
        re.IGNORECASE,
    )


@cache
def anniversaries() -> re.Pattern[str]:
    """ "the 10th anniversary of", "tenth anniversary of"."""
    return re.compile(
        rf"\b(?P<n>\d{{1,3}}(?:st|nd|rd|th)|{any_of(words.ORDINALS)})[\s-]"
        rf"(?:{any_of(words.ANNIVERSARY)})(?:\s(?:{any_of(words.OF)}))\b",
        re.IGNORECASE,
    )


@cache
def days_of_war() -> re.Pattern[str]:
    """ "the 500th day of the war", "day 500 of the full-scale invasion"."""
    war = any_of(words.WAR_WORDS)
    return re.compile(
        rf"\b(?:the\s(?P<nth>\d{{1,4}})(?:st|nd|rd|th)\s{words.DAY_OF}|day\s(?P<n>\d{{1,4}})\sof)\s"
        rf"(?:the\s|russia['’]s\s|israel['’]s\s)?(?P<war>(?:[\w-]{{1,14}}\s)?(?:{war}))\b",
        re.IGNORECASE,
    )


@cache
def ages() -> re.Pattern[str]:
    """ "aged 60", "at the age of 60", "60 years old", "60-year-old"."""
    return re.compile(
        rf"\b(?:(?:{any_of(words.AGED)})\s(?P<n>\d{{1,3}})\b(?!\s?(?:[-–]|to\b|and\b|or\b))"
        rf"|(?P<m>\d{{1,3}})(?:\s|-)(?:{any_of(words.YEARS_OLD)})\b)",
        re.IGNORECASE,
    )


@cache
def births() -> re.Pattern[str]:
    """What stands before a date of birth."""
    return re.compile(rf"\b(?:{any_of(words.BORN)})(?:\s(?:on|in))?\s(?:the\s)?$", re.IGNORECASE)


@cache
def deaths() -> re.Pattern[str]:
    """What stands before a date of death."""
    return re.compile(rf"\b(?:{any_of(words.DIED)})\b[^.;]{{0,60}}$", re.IGNORECASE)


@cache
def apposed_after() -> re.Pattern[str]:
    """Between an interval and the date it comes to: ", on ", " on ", " (", ", "."""
    return re.compile(
        rf"(?:,\s|\s?\(|\s[–—-]\s|\s)(?:(?:{any_of(words.APPOSED_BEFORE)})\s)?(?:the\s)?$|,\s$"
    )


@cache
def apposed_before() -> re.Pattern[str]:
    """Between a date and the interval that leads to it: ", ", " (", " came "."""
    return re.compile(
        rf"(?:,\s|\s\(|\s[–—-]\s|\s(?:{any_of(words.CAME)})\s|,?\s(?:and|or)\s(?=\S))"
        rf"(?:(?:{any_of(words.EXACTLY)})\s)?$"
    )


@cache
def object_gap() -> re.Pattern[str]:
    """Between "after" and the date of what it counts from: " the ", " the treaty of ", " "."""
    joined = any_of(("of", "on", "in", "from", "dated"))
    article = any_of(words.ARTICLES)
    return re.compile(
        rf"\s(?:(?:{article})\s)?$|\s(?:[^.!?;,()]{{0,70}}?\s)?(?:{joined})\s(?:the\s)?$"
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
