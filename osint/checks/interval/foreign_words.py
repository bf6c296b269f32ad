"""The words of a language for lengths of time, as patterns over folded text.

A language's `intervals.py` holds
    UNITS        day, week, month, year -> their words
    ONE, WHOLE   units that mean one of them without a number; words for a length -> number and unit
    NUMBERS      words for numbers besides the language's `numerals`
    FIRST        what stands before a length -> what it says: "later", "ago", "" for nothing
    BEHIND       what stands behind it: "after" and "before" what follows, "later", "earlier", "ago";
                 "of" turns what stood before into "after" or "before"
    NEXT         words for a day so many days later: "the next day"
    LASTED       verbs for all of a time; SPENT words for a time within a longer one
    BORN, AGED   words for a birth; for an age, `{n}` in them being the years
    IN_YEAR      words for the year of a life, one more than the age: "on his {n}th year"
    DIED         what opens a sentence on the death of who was told of before
    KIN          nouns for another person, whose age stands behind them, in one string
    ANNIVERSARY, ORDINALS
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from types import ModuleType

from osint.extract.quantities import number_words
from osint.language.clocks import OTHERS
from osint.language.date_packs import fold
from osint.language.identity import languages
from osint.language.traits import Language
from osint.support.named_tuple import NamedTuple
from osint.support.pattern_store import compiled
from osint.support.patterns import lazily

_THOUSANDS = r"\d{1,3}(?:[ .,]\d{3}){1,2}(?!\d)"
_DIGITS = rf"(?:{_THOUSANDS}|\d{{1,4}}(?:[.,]\d)?)"
_GROUPED = lazily(_THOUSANDS)
_ORDINAL_END = r"(?:-?[^\W\d_]{1,3}|\.?[ºª°]|\.)?"


class IntervalWords(NamedTuple):
    """A language's patterns, over text that `fold` made, and the values of what they find."""

    length: re.Pattern[str]
    anniversary: re.Pattern[str]
    age: re.Pattern[str]
    lasted: re.Pattern[str]
    spent: re.Pattern[str]
    born: re.Pattern[str]
    died: re.Pattern[str]
    dead: re.Pattern[str]
    kin: re.Pattern[str]
    units: dict[str, str]
    lengths: dict[str, tuple[float, str]]
    first: dict[str, str]
    behind: dict[str, str]
    hedges: dict[str, str]
    ordinals: dict[str, int]
    language: Language
    next_days: frozenset[str]

    def number(self, written: str) -> float | None:
        """The value of a number in digits or words; None where the words make none."""
        if written[0].isdigit():
            if _GROUPED.fullmatch(written):
                return float(re.sub(r"\D", "", written))
            return float(written.replace(",", "."))
        return number_words.value(written, self.language)


@cache
def of(code: str) -> IntervalWords | None:
    """The words of a language; None where it has none."""
    if code not in OTHERS:
        return None
    words = import_module(f"osint.language.{code}.intervals")
    language = languages()[code]
    known = _known(code, words, language)
    blank, edge, start = r"[\s\u00a0]{1,2}", r"(?!\w)", r"(?<![\w.,:/-])"
    if not language.spaces or language.script == "Hangul":
        blank, edge, start = r"\s?", "", r"(?<![\d.,:/-])"
    if any(map(str.isalpha, language.prefixes)):
        start = r"(?<![\d.,:/-])(?<!\w\w)"  # "and", "in" are joined to a word
    units = {fold(word): unit for unit, each in words.UNITS.items() for word in each}
    ordinals = _ordinals(code, words, language)
    hedges = {fold(word): kind for kind, each in language.hedges.items() for word in each}
    lengths = {
        fold(word): (float(n), unit) for word, (n, unit) in getattr(words, "WHOLE", {}).items()
    }
    lengths |= {fold(word): (1.0, units[fold(word)]) for word in getattr(words, "ONE", ())}
    later = {fold(word): (float(n), "day") for word, n in getattr(words, "NEXT", {}).items()}
    lengths |= later
    died = [fold(each) for each in getattr(words, "DIED", ())]
    number = rf"(?:{_DIGITS}|{number_words.source(known)})"
    parts = _Parts(words, blank, edge, start, number, _any(units), _any(hedges), _any(lengths))
    return IntervalWords(
        compiled(parts.length()),
        compiled(parts.anniversary(ordinals)),
        compiled(parts.age()),
        compiled(_any(map(fold, words.LASTED))),
        compiled(rf"{start}(?:{_any(map(fold, getattr(words, 'SPENT', ())))})"),
        compiled(rf"{start}(?:{_any(map(fold, words.BORN))})"),
        compiled(rf"\s*(?:{_any(died)}){edge}"),
        compiled(rf"{start}(?:{_any(each.split()[-1] for each in died)}){edge}"),
        compiled(
            rf"{start}(?:{_any(map(fold, getattr(words, 'KIN', '').split()))})\W{{1,3}}(?:[^\W\d]+\s){{0,2}}\Z"
        ),
        units,
        lengths,
        {fold(word): role for word, role in words.FIRST.items()},
        {fold(word): role for word, role in words.BEHIND.items()},
        hedges,
        ordinals,
        known,
        frozenset(later),
    )


class _Parts(NamedTuple):
    """The pieces that a language's patterns are made of."""

    words: ModuleType
    blank: str
    edge: str
    start: str
    number: str
    units: str
    hedges: str
    lengths: str

    def length(self) -> str:
        """ "about five days after", "three days ago", "in two weeks"."""
        first, behind = (_any(map(fold, each)) for each in (self.words.FIRST, self.words.BEHIND))
        hedge = rf"(?:(?P<hedge>{self.hedges}){self.blank})?"
        return (
            rf"{self.start}(?:(?P<first>{first}){self.blank})?{hedge}"
            rf"(?:(?P<n>{self.number})(?:{self.blank}|-)?(?P<unit>{self.units})|(?P<whole>{self.lengths})){self.edge}"
            rf"(?:{self.blank}(?P<behind>{behind})(?:{self.edge}|(?<=['’])))?"
        )

    def anniversary(self, ordinals: Iterable[str]) -> str:
        """ "tenth anniversary", "10th anniversary", "anniversary the tenth"."""
        words = _any(map(fold, self.words.ANNIVERSARY))
        nth = rf"(?:{self.number}{_ORDINAL_END}|{_any(ordinals)})"
        return (
            rf"{self.start}(?:(?P<n>{nth}){self.blank}(?:{words})"
            rf"|(?:{words}){self.blank}(?P<m>{_any(ordinals)})){self.edge}"
        )

    def age(self) -> str:
        """ "aged 61", "at the age of 61"; a group named y... has the year of a life."""
        forms = (
            re.escape(fold(each))
            .replace(r"\ ", r"\s")
            .replace(r"\{n\}", rf"(?P<{kind}{at}>{self.number})")
            for kind, said in (("n", self.words.AGED), ("y", getattr(self.words, "IN_YEAR", ())))
            for at, each in enumerate(said)
        )
        return rf"{self.start}(?:{'|'.join(forms)}){self.edge}"


def _any(phrases: Iterable[str]) -> str:
    return number_words.one_of(phrases) or "(?!)"


def _known(code: str, words: ModuleType, language: Language) -> Language:
    """The language with its numerals as folded text has them."""
    numerals: Mapping[str, float] = language.numerals
    if not numerals:
        numerals = {
            word: float(value)
            for word, (kind, value) in _dates(code).items()
            if kind == "N" and value
        }
    numerals = {**numerals, **getattr(words, "NUMBERS", {})}
    return language._replace(
        numerals={fold(word): value for word, value in numerals.items()},
        number_joiners=tuple(map(fold, language.number_joiners)),
    )


def _ordinals(code: str, words: ModuleType, language: Language) -> dict[str, int]:
    if not language.numerals:
        return {
            fold(word): int(value) for word, (kind, value) in _dates(code).items() if kind == "O"
        }
    return {fold(word): value for word, value in getattr(words, "ORDINALS", {}).items()}


def _dates(code: str) -> Mapping[str, tuple[str, float]]:
    """The vocabulary of dates of a language that has its numbers there, by classes of words."""
    found: Mapping[str, tuple[str, float]] = import_module(f"osint.language.{code}.dates").WORDS
    return found
