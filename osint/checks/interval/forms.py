"""How intervals between dates are written: the patterns, made of the words of the language."""

from __future__ import annotations

import re
from functools import cache

from osint.checks.interval.form import Form
from osint.checks.interval.stated import Length
from osint.language.en import intervals as words
from osint.support import text_search
from osint.support.pattern_store import compiled
from osint.support.patterns import any_of, lazily

THOUSANDS = r"\d{1,3}(?:,\d{3}){1,2}"
"""A count with its thousands set apart: "1,200"."""
_NUMBER = rf"(?P<n>{THOUSANDS}|(?<!\d,)\d{{1,4}}(?:\.\d)?|(?:{any_of(words.NUMBERS)})(?:-(?:{any_of(words.NUMBERS)}))?)"
_HEDGE = rf"(?:(?P<hedge>{any_of((*words.ABOUT, *words.EXACTLY))})\s)?"
_UNIT = rf"(?P<unit>{any_of(words.UNITS)})"
_DIGITS = lazily(r"\d+(?:\.\d)?")
_BLANK = lazily(r"[-\s]+")
_DAYS = r"\d{1,2},\d{3}|\d{1,4}"
_TH = any_of(words.NTH)
NTH = rf"(?P<n>\d{{1,3}}(?:{_TH})|{any_of(words.ORDINALS)})"
_NTH_COUNT = rf"\d{{1,4}}(?:{_TH})|(?:{any_of(words.ORDINALS)})"
_NTH_UNIT = any_of(words.NTH_UNITS)
BORN_BEHIND = rf",\s(?:{words.WHO}\s)?(?:(?:{any_of(words.WAS)})\s)?(?:{any_of(words.BORN)})\b"
"""Behind an age that is told beside a birth: ", who was born"."""
_WRITTEN = rf"\d{{1,3}}|(?:{any_of(words.NUMBERS)})(?:-(?:{any_of(words.NUMBERS)}))?"
_WAYS = any_of((*words.AGO, *words.AFTER, *words.BEFORE, *words.LATER, *words.EARLIER))


def _counted() -> str:
    """ "five days after", "about two and a half years later", "a week ago"."""
    return (
        rf"\b{_HEDGE}{_NUMBER}(?P<half>\s{words.HALF})?[\s-]{_UNIT}"
        rf"(?P<passed>\s(?:{any_of(words.PASSED)}))?(?:\s(?:{any_of(words.TO_THE)}))?\s(?P<way>{_WAYS})\b(?:\s(?:{any_of(words.TODAY)})\b)?"
    )


def _anniversaries() -> str:
    """ "the 10th anniversary of", "tenth anniversary of"."""
    return (
        rf"\b{NTH}[\s-]"
        rf"(?:{any_of(words.ANNIVERSARY)})(?:\s(?:{any_of(words.OF)}))\b"
    )


def _days_of_war() -> str:
    """ "the 500th day of the war", "day 500 of the full-scale invasion"."""
    war = any_of(words.WAR_WORDS)
    return (
        rf"\b(?:{words.THE}\s(?P<nth>{_DAYS})(?:{_TH})\s{words.DAY_OF}|{words.DAY}\s(?P<n>{_DAYS})\s{words.OF[0]})\s"
        rf"(?:(?:{any_of(words.OWNERS_OF_WARS)})\s)?(?P<war>(?:[\w-]{{1,14}}\s)?(?:{war}))\b"
        rf"|\b(?P<entering>{war})(?:\s(?:{any_of(words.ON)}|{words.OF[0]}|{words.AGAINST})\s[A-Z][\w-]{{1,20}})?(?:,?\s(?:(?:{any_of(words.WAS[:2])})\s)?{words.NOW})?\s(?:{any_of((*words.ENTERED, *words.INSIDE))})\s"
        rf"(?:{any_of(words.ITS)})\s(?P<its>{_NTH_COUNT})\s(?P<unit>{_NTH_UNIT})\b"
        rf"|\b(?:{any_of(words.IN_ITS)})\s(?P<in_its>{_NTH_COUNT})\s(?P<unit2>{_NTH_UNIT}),\s{words.THE}\s(?P<war2>(?:[\w-]{{1,14}}\s)?(?:{war}))\b"
    )


def _ages() -> str:
    """ "aged 60", "at the age of 60", "60 years old", "60-year-old", "turned 60", "was 60 when"."""
    return (
        rf"\b(?:(?:{any_of(words.AGED)})\s(?P<n>\d{{1,3}})\b(?!\s?(?:[-–]|(?:{any_of(words.RANGES)})\b))"
        rf"|(?:{any_of(words.MAKES)})\s(?P<makes>\d{{1,3}})\b"
        rf"|(?:{any_of(words.WAS)})\s(?:(?:{any_of(words.EXACTLY)})\s)?(?P<then>{_WRITTEN})(?:\s(?:{any_of(words.YEARS_OLD)}))?\s(?:{any_of(words.AT_THE_TIME)})\b"
        rf"|(?:{any_of(words.TURNED)})\s(?P<turned>\d{{1,3}})\b(?!\s?[-–/%.,:]\d)"
        rf"|(?P<m>{_WRITTEN})(?:\s|-)(?:{any_of(words.YEARS_OLD)})\b"
        rf"|{words.AT_AGE}\s(?P<at>\d{{2,3}})(?=[.,;)]|\s(?:{any_of(words.ON)})\s)|(?<=\w,\s)(?:{words.NOW}\s)?(?P<apposed>\d{{2}})(?={BORN_BEHIND})"
        rf"|(?:{any_of(words.SUBJECTS[1:3])})\s(?:{any_of(words.WAS[:2])})\s(?:{words.NOW}\s)?(?P<is>\d{{2}})(?=[,;]))"
    )


def _obituaries() -> str:
    """ "Hale, 82, of Graz, died", "Hale, age 82, a pilot, died"."""
    town = rf"{words.OF[0]}\s[^;,\n]{{2,40}}(?:,\s[^;,\n]{{2,30}}){{0,3}}"
    who = rf"(?-i:[A-Z][^;,\n]{{1,40}}|(?:{any_of(words.ARTICLES)})\s[^;,\nA-Z]{{2,40}})"
    return (
        rf"(?-i:(?P<name>(?:[A-Z][\w.'’-]{{0,20}},?\s){{1,3}}))(?:{any_of(words.AGED)})?\s?(?P<n>\d{{1,3}}),(?:\s(?:{town}|{who}),)?"
        rf"\s(?:{any_of(words.PASSED_ON)})\b"
    )


def _spans() -> str:
    """ "lasted 12 days", "12 days passed", "12 days apart", "a 12-day siege"."""
    return (
        rf"\b{_HEDGE}{_NUMBER}(?P<half>\s{words.HALF})?(?P<gap>[\s-]){_UNIT}\b(?!\s(?:{_WAYS})\b|-)"
        rf"(?P<passed>\s(?:{any_of(words.PASSED)})\b)?(?P<apart>\s{words.APART}\b)?"
    )


_WAY_WORDS = (*words.AGO, *words.AFTER, *words.BEFORE, *words.LATER, *words.EARLIER)
COUNTED = Form(_counted, _WAY_WORDS, (*words.UNITS, *words.PASSED, *words.TO_THE))
ANNIVERSARY = Form(_anniversaries, words.ANNIVERSARY)
DAY_OF_WAR = Form(_days_of_war, (f" {war}" for war in text_search.cover(words.WAR_WORDS)))
AGE = Form(
    _ages,
    (
        *words.AGED,
        *words.YEARS_OLD,
        *words.TURNED,
        *words.MAKES,
        *(f" {each}" for each in words.AT_THE_TIME),
        *(f"{words.AT_AGE} {digit}" for digit in range(1, 10)),
        f" {words.BORN[0]}",
        *(f"{one} {each} " for one in words.SUBJECTS[1:3] for each in words.WAS[:2]),
    ),
)
OBITUARY = Form(_obituaries, (f" {each}" for each in words.PASSED_ON))
SPAN = Form(
    _spans,
    (
        *(f"{unit}{end}" for unit in words.UNITS if unit.endswith("s")
          for end in (f" {words.FROM}", f", {words.FROM}", ".", ";", ",", " (")),
        *words.PASSED, words.APART, *(f"-{unit} " for unit in words.UNITS if unit[-1] != "s"),
    ),
)  # fmt: skip


@cache
def of_anniversary() -> re.Pattern[str]:
    """Behind "before": " the first anniversary of"."""
    return compiled(rf"\s(?:(?:{any_of(words.OWNERS)})\s)?{_anniversaries()}", re.IGNORECASE)


@cache
def apposed_after() -> re.Pattern[str]:
    """Between an interval and the date it comes to: ", on ", " on ", " (", ", "."""
    return compiled(
        rf"(?:,\s|\s?\(|\s[–—-]\s|\s)(?:(?:{any_of(words.APPOSED_BEFORE)})\s)?(?:{words.THE}\s)?$|,\s$"
    )


@cache
def apposed_before() -> re.Pattern[str]:
    """Between a date and the interval that leads to it: ", ", " (", " came "."""
    return compiled(
        rf"(?:,\s|\s\(|\s[–—-]\s|\s(?:{any_of(words.CAME)})\s|,?\s(?:{any_of(words.JOINERS)})\s(?=\S))"
        rf"(?:(?:{any_of(words.EXACTLY)})\s)?$"
    )


@cache
def until_now() -> re.Pattern[str]:
    """Before a length that goes up to publication: "it has been "."""
    return compiled(rf"\b(?:{any_of(words.BEEN)})\s$", re.IGNORECASE)


@cache
def goes_on() -> re.Pattern[str]:
    """Before a length that is the second part of one: "three months and "."""
    return compiled(rf"\b(?:{any_of(words.UNITS)})(?:,|,?\s{words.AND[0]})\s$", re.IGNORECASE)


@cache
def closes() -> re.Pattern[str]:
    """Behind a length that ends its clause."""
    return compiled(rf"\s?[.;,)–—]|\s-\s|\s*$|\s(?:{any_of(words.AND)})\b")


@cache
def span_opens() -> re.Pattern[str]:
    """Before the first date of a span: "from ", "between "."""
    return compiled(rf"\b(?:{words.FROM}|{words.BETWEEN})\s(?:{words.THE}\s)?$", re.IGNORECASE)


def _noun(hyphened: bool) -> str:
    """What a length with a hyphen is of, if it is one thing: " operation", " war of attrition"."""
    stop = any_of((*words.NO_SPAN, *words.OFFERED))
    return (
        rf"(?:\s(?!(?:{stop})\b|[a-z]{{3,20}}s\b)[\w'’-]{{1,20}})(?:\s(?!(?:{stop})\b)[\w'’-]{{1,20}}){{0,4}}"
        if hyphened
        else ""
    )


@cache
def span_lead(hyphened: bool) -> re.Pattern[str]:
    """Between a length and the first date: ", from ", " operation ran from "."""
    noun = _noun(hyphened)
    return compiled(rf"{noun},?\s{words.FROM}\s(?:{words.THE}\s)?|{noun}\s\(", re.IGNORECASE)


@cache
def span_joint() -> re.Pattern[str]:
    """Between the dates of a span."""
    return compiled(
        rf",?\s(?:{any_of((*words.UP_TO, *words.AND))})\s(?:{words.THE}\s)?|\s?[-–—]\s?"
    )


@cache
def span_close() -> re.Pattern[str]:
    """Between a span and its length: ", a period of "."""
    return compiled(rf",?\s(?:{any_of(words.PERIOD)})\s|\s?[,(–—]\s?(?:{any_of(words.PERIOD)})\s")


@cache
def led() -> re.Pattern[str]:
    """Before a length that goes from one day to another: "lasted ", "took ", "for "."""
    return compiled(
        rf"\b(?P<whole>{any_of(words.LASTED)})?(?:(?:\s|^)(?:{any_of(words.FOR)}))?\s$",
        re.IGNORECASE,
    )


@cache
def apart_lead() -> re.Pattern[str]:
    """Between "six days apart" and the two dates: ", on "."""
    return compiled(rf"(?:,\s|:\s|\s\(|\s)(?:(?:{any_of(words.ON)})\s)?(?:{words.THE}\s)?")


@cache
def range_lead(hyphened: bool) -> re.Pattern[str]:
    """Between a length and a range of days, "from" being part of the range: ", ", " war of "."""
    of, thing = words.OF[0], rf"\s(?!(?:{any_of(words.OFFERED)})\b)[\w-]{{3,20}}"
    named = rf"{_noun(True)},?\s{words.FROM}\s|{thing}(?:{thing})?(?:,\s|\s\(|\s{of}\s)|"
    return compiled(
        rf"{named * hyphened}(?:\s{of}\s[\w-]{{3,20}})?(?:,\s|\s\(|\s)(?:{words.FROM}\s)?"
    )


@cache
def and_joint() -> re.Pattern[str]:
    """Between the dates of "the blasts of X and Y"."""
    return compiled(
        rf",?\s(?:{any_of(words.AND)})\s(?:(?:{any_of(words.ON)})\s)?(?:{words.THE}\s)?"
    )


@cache
def passed_lead() -> re.Pattern[str]:
    """Between "12 days passed" and the first date: " between the first launch on "."""
    return compiled(rf"\s{words.BETWEEN}\s[^.;]{{0,80}}", re.IGNORECASE)


@cache
def passed_joint() -> re.Pattern[str]:
    """Between those dates: " and the second on "."""
    return compiled(rf",?\s(?:{any_of(words.AND)})\s[^.;]{{0,80}}", re.IGNORECASE)


@cache
def after_close() -> re.Pattern[str]:
    """Between the second date and a length that ends the sentence: ", after only "."""
    return compiled(
        rf",\s(?:{any_of(words.EXACTLY)})?\s?(?:{any_of(words.AFTER)})\s(?:{any_of(words.EXACTLY)}\s)?"
    )


@cache
def went_on_joint() -> re.Pattern[str]:
    """Between the dates of "began on X and ended on Y"."""
    return compiled(rf"[^.;]{{0,60}}(?:\s(?:{any_of(words.AND)})\s|,\s)[^.;]{{0,60}}")


@cache
def marks_before() -> re.Pattern[str]:
    """Between a day and the anniversary kept on it: " the town commemorated the "."""
    marks, owners = any_of(words.MARKS), any_of(words.OWNERS)
    return compiled(
        rf"(?:[^.;!?()]{{0,60}}\b(?:{marks})|,?\s(?:{any_of(words.ON)}))\s(?:(?:{owners})\s)?(?:(?:{any_of(words.EXACTLY)})\s)?",
        re.IGNORECASE,
    )


@cache
def marks_after() -> re.Pattern[str]:
    """Between what an anniversary is of and the day it is kept on: " fire was marked on "."""
    return compiled(
        rf"(?:\s[\w'’-]{{1,20}}){{0,6}}\s(?:{any_of(words.MARKS)})\s(?:{any_of(words.ON)})\s(?:{words.THE}\s)?",
        re.IGNORECASE,
    )


@cache
def not_yet() -> re.Pattern[str]:
    """Words that put an anniversary on another day than the one named."""
    return compiled(rf"\b(?:{any_of(words.NOT_YET)})", re.IGNORECASE)


@cache
def war_gap() -> re.Pattern[str]:
    """Between "the 500th day of the war" and its date: " in Ukraine, ", " of Ukraine (", " on "."""
    preposition = any_of((*words.ON, *words.OF, words.AGAINST))
    return compiled(
        rf"(?:\s(?:{preposition})\s(?:{words.THE}\s)?[A-Z][\w-]{{1,20}}){{0,2}}(?:,\s|\s\(|,?\s(?:{any_of(words.ON)})\s|\s[–—-]\s|\s(?:{any_of(words.CAME)})\s)(?:(?:{any_of(words.ON)})\s)?"
    )


@cache
def which_began() -> re.Pattern[str]:
    """Between a war and the day it began on: ", which began on "."""
    return compiled(
        rf"[^.;!?,()]{{0,40}}(?:,\s|\s\(|\s)(?:{any_of((*words.THAT, *words.SINCE))})\s(?:(?:{any_of(words.BEGAN)})\s)?(?:{any_of(words.ON)})?\s?(?:{words.THE}\s)?"
    )


@cache
def clause_gap() -> re.Pattern[str]:
    """Between "after" and a year that a clause gives: " it had been closed in "."""
    return compiled(
        rf"\s(?:{any_of(words.SUBJECTS)})\s[^.!?;,()]{{1,50}}\s(?:{any_of(words.ON)})\s"
    )


@cache
def object_gap() -> re.Pattern[str]:
    """Between "after" and the date of what it counts from: " the ", " the treaty of ", " "."""
    joined = any_of(words.APPOSED_BEFORE)
    article = any_of(words.ARTICLES)
    return compiled(
        rf"\s(?:(?:{article})\s)?$|\s(?:[^.!?;,()]{{0,70}}?\s)?(?:{joined})\s(?:{words.THE}\s)?$"
        rf"|\s(?:[^.!?;,()]{{1,50}}?\s)\($"
    )


def length_of(match: re.Match[str]) -> Length:
    """The length that a pattern found."""
    unit = words.UNITS[match["unit"].lower()]
    count = number(match["n"]) + 0.5 * bool(match["half"])
    if unit == "fortnight" and not match["unit"].lower().endswith("s"):
        count = max(count, 1.0)
    return Length(match, count, unit)


def number(text: str) -> float:
    """What a count or an ordinal comes to; its words may stand on two lines."""
    plain = text.lower().replace(",", "").strip(" -\n\t")
    digits = _DIGITS.match(plain)
    if digits is not None:
        return float(digits[0])
    if plain in words.ORDINALS:
        return float(words.ORDINALS[plain])
    return float(sum(words.NUMBERS[part] for part in _BLANK.split(plain) if part != words.AND[0]))
