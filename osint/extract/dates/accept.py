"""Which parsed expressions a running text really means as time, judged by what stands beside them.

Words such as "May", "march", "fall", "second" or a bare number are time only in company.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from osint.extract.dates.parser import Expression
from osint.language.dates import AFTER_EVE, EVES, FIGURES_ONLY, WORDS
from osint.language.en import date_context as words
from osint.language.en.feast_days import BY_COUNTRY
from osint.support.patterns import lazily

LOOK = 24
"""Characters before and behind an expression in which words may tell what it is."""


def any_listed(listed: Iterable[str]) -> str:
    """The words as alternatives, the longest first; "word*" takes what goes on."""
    found = sorted(listed, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\*", "[a-z]{0,8}") for word in found)


def with_words(pattern: str, listed: Iterable[str], flags: int = 0) -> re.Pattern[str]:
    """A pattern with one of the words where "<>" stands."""
    return lazily(lambda: pattern.replace("<>", any_listed(listed)), flags)


def _before(listed: Iterable[str], flags: int = 0) -> re.Pattern[str]:
    """One of the words, and the blank behind it, at the end."""
    return with_words(r"\b(?:<>)\s$", listed, flags)


def _after(listed: Iterable[str]) -> re.Pattern[str]:
    """One of the words, at the beginning, behind a blank."""
    return with_words(r"^\s(?:<>)\b", listed)


_PREPOSITION = with_words(r"(?:^|\W)(?:<>|[—–(/\[-])\W{0,2}$", words.BEFORE_TIME, re.IGNORECASE)
_STRICT_PREPOSITION = with_words(
    r"(?:^|\W)(?:<>|year of|[(\[])\W{0,2}$", words.BEFORE_YEAR, re.IGNORECASE
)
_NAME_BEFORE, _NAME_AFTER = lazily(r"[A-Z][a-z]+[ ]$"), lazily(r"^[ ][A-Z][a-z]+")
_SHORT_MONTHS = frozenset(
    word for word, (cls, _) in WORDS.items() if cls == "M" and len(word) == 3 and word.isascii()
) - {words.MAY}
_SPEAKS = _after(words.SPEAKS)
_YEAR_BEFORE = with_words(r"\b[12]\d{3}(?:,|,? (?:<>))\s$", words.YEAR_JOINTS)
_OWN = with_words(r"\b(?:<>)\s(?:very\s)?$", words.OWN, re.IGNORECASE)
_MEASURED = _after(words.MEASURED)
_STREET = with_words(r"^\s(?:[A-Z][a-z]+\s){0,2}(?:<>)\b", words.STREETS)
_NAMED_DAY = with_words(r"\s(?:<>)\b", words.PAPERS)
_NO_HOLIDAY = with_words(r"^\s(?:<>)", words.AFTER_HOLIDAY)
_COUNTRYS = lazily(r"\b[A-Z][a-z]+(?:[’']s?|n|ese|ish)\s$")
_SENTENCE_START = lazily(r"(?:^|[.!?:;\n\"“”»«‘(]|\n\s*|[.!?][\"”’)]\s?)\s*$")
_MONEY = lazily(r"(?:[$£€¥#№]|No\.?|US\$|\d[.,:/-]?)$|(?:[$£€¥#№]|No\.?|US\$)\s$")
_COUNTED = with_words(
    r"^\s?(?:%|°|per cent|(?:<>))\b|^\s?[%°]|^[,.:]\d|^[-–/]\d", words.COUNTED, re.IGNORECASE
)
_NUMBERED = _before(words.NUMBERED, re.IGNORECASE)
AGE = with_words(r"[-\s](?:<>)\b", words.OLD)
_OF_SOME_AGE = with_words(r"[-\s](?:<>)\b", words.OF_SOME_AGE)
_NEXT_WORD = lazily(r"^\s([^\W\d_]+)")
_SPAN_BEFORE, _SPAN_AFTER = lazily(r"\d\s?[-–]\s?$"), lazily(r"\s?[-–]\s?\d")
_GOES_ON, _HYPHENATED = lazily(r"[./]\d"), lazily(r"-[A-Za-z]")
_CAPITAL_AFTER = lazily(r"\s[A-Z]")
_PLURAL = lazily(r"\s(?:[a-z]{3,20}\s)?[a-z]{3,20}s\b")
_POSSESSIVE = lazily(r"^[’']s\b")
_MARCHES, _IN_MARCH = _after(words.AFTER_THE_VERB_MARCH), _before(words.BEFORE_THE_MONTH_MARCH)
_JOINED = with_words(r"(?:^|\W)(?:<>)\W*$", words.JOINS)
_FALLS, _EACH_FALL = _after(words.AFTER_THE_VERB_FALL), _before(words.EARLY_LATE)
_IN_FALL = lazily(
    lambda: (
        rf"\b(?:{any_listed(words.BEFORE_A_SEASON)})\s$|\b(?:{any_listed(words.BEFORE_THE_SEASON)})\sthe\s$"
    )
)
_IN_THE_FALL = _before(words.BEFORE_THE_SEASON)
_DETERMINED = _before(words.BEFORE_NOUNS, re.IGNORECASE)
_NOUN_AFTER = with_words(r"^\s(?!(?:<>)\b)[a-z]", words.AFTER_A_SEASON)
_NAME_GOES_ON = lazily(r"^\s[A-Z]|^[-’]")
ENDS_THERE = with_words(r"^\s(?!(?:<>)\b)\w", words.GOES_ON)
_OF_THE = lazily(rf"^\s{words.OF_THE.replace(' ', chr(92) + 's')}\b")
_HALF_OF, _HALF_NAME = _after(words.HALF_OF_A_MATCH), with_words(r"^\s(?:<>)", words.HALF_NAMES)
_IN_HALF = _before(words.DURING)
_PAST_GOES_ON = with_words(r"^\s(?!(?:<>)\b)\w|^-", words.AFTER_THE_PAST)
_IN_THE_PAST = _before(words.BEFORE_THE_PAST, re.IGNORECASE)
_PART_GOES_ON = lazily(r"^\s[A-Z]|^-|^[’']s")
_IN_THE_MORNING = _before(words.BEFORE_A_PART_OF_DAY, re.IGNORECASE)
_BARE_CLOCK = lazily(r"^\d{1,2}h$|^\d{1,4}ish$|^\d{1,2}[ap]\.?$", re.IGNORECASE)
_AT = _before(words.BEFORE_A_BARE_CLOCK)
_CLOCK_GOES_ON = lazily(r"^[:/]\d")
_VERSE = with_words(r"\d[:/]$|\b(?:<>)\s$", words.BOOKS)
_ON_PAIR = _before(words.BEFORE_A_PAIR)
_UNIT_GOES_ON = lazily(r"^[-’]?[a-z]|^-")
_THE_DAY_THAT = _after(words.AFTER_THE_DAY)
_IN_THE_DAY = with_words(r"\b(?:<>)\s(?:the\s)?$", words.BEFORE_THE_DAY)
_OF_CENTURY = _before(words.BEFORE_THE_CENTURY)
_HALF_YEARS = lazily(r"\b\d{4}/$")  # "the 2023/24 season"
_BEFORE_UNITS = _before(words.BEFORE_UNITS, re.IGNORECASE)
_LARGE = with_words(r"\b(?:<>)\s(?:of\s)?$", words.LARGE)
_AFTER_UNITS = with_words(r"\s(?:<>)\b", words.AFTER_UNITS)
_COMPOUND = lazily(r"^-(?!long\b)[a-z]")
_SUCH, _DAY_OF = _before(words.SUCH), _after(words.AFTER_A_DAY)


def accepted(text: str, start: int, end: int, found: Expression) -> bool:
    """Whether the expression at start..end means time."""
    before, after = text[max(0, start - LOOK) : start], text[end : end + LOOK]
    if before[-1:].isalnum() or (before[-1:] in "_$£€" and before):
        return False
    if text[start].isdigit() and before.endswith(("$ ", "£ ", "€ ")):
        return False
    if "M" in found.shape and _wants_figures(text[start:end]):
        return False
    bare = found.shape.replace("d", "").replace(".", "").replace("F", "")
    judge = _JUDGES.get(bare) if found.cls != "6" else None
    if judge is not None and not judge(before, after, text[start:end]):
        return False
    if "C" in found.shape and _OWN.search(before) is not None:
        return False  # "in his 60s" is an age
    if "T" in found.shape and _MEASURED.match(after) is not None:
        return False
    if found.cls == "1" and text[start:end].lower().endswith(words.SEASON):
        return False  # of a sport, as a rule: no part of the year
    if found.cls == "6":
        return _duration(before, after, text[start:end], found)
    return not (found.shape[-1:] in "ODJ" and _GOES_ON.match(after) is not None)


def _wants_figures(words: str) -> bool:
    """Whether a short month that is a word as well ("лист", a letter) stands without figures."""
    if words.isascii() or any(letter.isdigit() for letter in words):
        return False
    return not FIGURES_ONLY.isdisjoint(words.lower().replace(".", " ").split())


def _year(before: str, after: str, word: str) -> bool:
    number = int("".join(filter(str.isdecimal, word)) or 0)
    if _SPAN_BEFORE.search(before) or _SPAN_AFTER.match(after):
        return False
    if _MONEY.search(before) or _COUNTED.match(after):
        return False
    if _HYPHENATED.match(after) or _NUMBERED.search(before):
        return False
    if _STREET.match(after):
        return False
    if not 1000 <= number <= 2150:
        return False
    if _CAPITAL_AFTER.match(after) and before.endswith("the ") and 1900 <= number <= 2050:
        return True
    if _YEAR_BEFORE.search(before):
        return not _plural_after(after)
    if number < 1800 or number > 2060 or number % 100 == 0 or number in range(1000, 1800):
        return _STRICT_PREPOSITION.search(before) is not None and not _plural_after(after)
    if _PREPOSITION.search(before):
        return True
    return not _plural_after(after) or (number >= 1900 and number not in (1950, 2000, 2020, 2050))


def _plural_after(after: str) -> bool:
    return _PLURAL.match(after) is not None


def _month(before: str, after: str, word: str) -> bool:
    name = word.strip(". ").lower()
    led = _PREPOSITION.search(before) is not None
    if name in words.AMBIGUOUS_MONTHS:
        if _NAME_AFTER.match(after) and not led:
            return False
        if name == words.MAY and not led:
            return _POSSESSIVE.match(after) is not None
        if name == words.MARCH and _MARCHES.match(after):
            return _IN_MARCH.search(before) is not None
    if not word.endswith(".") and name in _SHORT_MONTHS and not led:
        return False
    if _SPEAKS.match(after) and not _STRICT_PREPOSITION.search(before):
        return False
    if led:
        return not (_JOINED.search(before) and _NAME_AFTER.match(after))
    if name not in words.NAMES_OF_PEOPLE:
        return True
    return not (_NAME_AFTER.match(after) or _NAME_BEFORE.search(before))


def _season(before: str, after: str, word: str) -> bool:
    if _NAME_GOES_ON.match(after):
        return False
    if word.lower().split()[-1] not in words.FALL_SPRING:
        return not (_DETERMINED.search(before) or " " in word) or _NOUN_AFTER.match(after) is None
    if _FALLS.match(after):
        return _EACH_FALL.search(before) is not None
    if _IN_FALL.search(before):
        return True
    return word.lower().startswith("the ") and _IN_THE_FALL.search(before) is not None


def _weekday(before: str, after: str, word: str) -> bool:
    name = word.strip(". ").lower()
    if _NAMED_DAY.match(after) is not None:
        return False
    if name in words.ALSO_WORDS:
        return word.endswith(".")
    if len(name) <= 4 and _NAME_AFTER.match(after):
        return False
    return not (name.isascii() and word[0].islower() and len(name) < 6)


def _now(before: str, after: str, word: str) -> bool:
    if word.lower() in words.NOT_NOW:
        return False
    return not (word.lower() == words.NOW and after.startswith("-"))


def _day_before(before: str, after: str, word: str) -> bool:
    """ "Накануне" alone is the day before; with a noun behind it, the eve of something."""
    if word.lower() not in EVES:
        return True
    follower = _NEXT_WORD.match(after)
    return follower is None or follower[1].lower() in AFTER_EVE


def _the_nth(before: str, after: str, word: str) -> bool:
    """ "On the 18th" ends its phrase; "the 18th floor" goes on."""
    return ENDS_THERE.match(after) is None


def _week_number(before: str, after: str, word: str) -> bool:
    return word[0].islower() and _OF_THE.match(after) is None


def _half(before: str, after: str, word: str) -> bool:
    """ "The first half" is of a year where figures are reported, of a match elsewhere."""
    if _HALF_OF.match(after) or "-" in word:
        return "-" in word and _HALF_NAME.match(after) is None
    return _IN_HALF.search(before) is not None


def _vague_time(before: str, after: str, word: str) -> bool:
    """ "In the past", "the future": nouns, not "the past decade" or "the future king"."""
    if _PAST_GOES_ON.match(after):
        return False
    return _IN_THE_PAST.search(before) is not None


def _adverb(before: str, after: str, word: str) -> bool:
    """ "Daily" in the name of a paper says no time."""
    if word[0].isupper():
        return _SENTENCE_START.search(before) is not None and not _CAPITAL_AFTER.match(after)
    return True


def _part_of_day(before: str, after: str, word: str) -> bool:
    if _PART_GOES_ON.match(after):
        return False
    return word.lower() == words.OVERNIGHT or _IN_THE_MORNING.search(before) is not None


def _noon(before: str, after: str, word: str) -> bool:
    return not (word[0].isupper() and before.strip())


def _clock(before: str, after: str, word: str) -> bool:
    if _BARE_CLOCK.match(word):
        return _AT.search(before) is not None
    return not _CLOCK_GOES_ON.match(after) and not _VERSE.search(before)


def _pair(before: str, after: str, word: str) -> bool:
    """ "2/15" alone: a date only after "on", "by", "since" and the like."""
    if word == "9/11":
        return True
    if "/" not in word:
        return False
    return _ON_PAIR.search(before) is not None


def _holiday(before: str, after: str, word: str) -> bool:
    if not (word[0].isupper() or " " in word):
        return False
    if word.lower() in BY_COUNTRY and _COUNTRYS.search(before) is not None:
        return False  # "Ukraine's Independence Day" is another day
    return _NO_HOLIDAY.match(after) is None


def _the_unit(before: str, after: str, word: str) -> bool:
    name = word.lower().split()[-1]
    if _UNIT_GOES_ON.match(after) or _THE_DAY_THAT.match(after):
        return False
    if name == words.DAY:
        return _IN_THE_DAY.search(before) is not None
    if name in words.LONG_UNITS:
        return _OF_CENTURY.search(before) is not None
    return True


def _code(before: str, after: str, word: str) -> bool:
    return word[0].isupper() and not before[-1:].isalnum() and word[0] == "Q"


_JUDGES = {
    "Y": _year, "M": _month, "Z": _season, "W": _weekday, "X": _now, "R": _day_before, "P": _part_of_day,
    "K": _noon, "p": _vague_time, "+": _vague_time, "UD": _week_number, "U#": _week_number, "O": _the_nth, "Oq": _half, "O-q": _half, "A": _adverb, "T": _clock, "J": _pair, "H": _holiday, "U": _the_unit, "Q": _code,
}  # fmt: skip


def _duration(before: str, after: str, word: str, found: Expression) -> bool:
    if (
        _OF_SOME_AGE.match(after)
        or (_COMPOUND.match(after) and not AGE.match(after))
        or word.lower() == words.A_WEEKEND
    ):
        return False
    if _HALF_YEARS.search(before) or (before.endswith(words.AS) and word.startswith(words.MANY)):
        return False
    if found.shape == "dU":
        return True
    if found.shape == "U":
        if _LARGE.search(before):
            return False
        return _BEFORE_UNITS.search(before) is not None or _AFTER_UNITS.match(after) is not None
    if word.lower() in words.QUARTERS or (found.shape == "aU" and _SUCH.search(before)):
        return False
    return not (
        found.shape == "aU" and _DAY_OF.match(after) and word[0] == "a" and words.DAY in word
    )
