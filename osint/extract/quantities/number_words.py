"""Numbers written in words of a language: "quatre cents", "ciento cuarenta y cinco", "dreihundert".

A language lists the words below twenty, the tens, the hundreds that are words of their own, and
the thousand; what stands between them (`number_joiners`), and whether they are written together.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from osint.language.traits import Language
from osint.support import word_choice

THOUSAND, HALF = 1000.0, 0.5
_MOST = 8
"""Words of the longest number that is read."""
_AND = 0.0
"""Stands in a row of values for a joiner."""


def source(one: Language) -> str:
    """The pattern of a number in words; matches nothing in a language that lists none."""
    if not one.numerals:
        return "(?!)"
    word = one_of(one.numerals)
    first = one_of(opening(one.numerals, one))
    joiner = one_of(one.number_joiners)
    blank = r"[\s\u00a0-]{0,2}" if one.numbers_joined else r"[\s\u00a0-]{1,2}"
    between = rf"(?:{blank}(?:{joiner})[\s\u00a0-]{{0,2}}|{blank})" if joiner else blank
    return rf"(?:{first})(?:{between}(?:{word})){{0,{_MOST}}}"


def opening(phrases: Iterable[str], one: Language) -> set[str]:
    """Phrases as they are written inside a sentence and, in scripts with capitals, where one opens."""
    found = set(phrases)
    return found | {in_capital(phrase) for phrase in found} if one.capitals else found


def in_capital(phrase: str) -> str:
    """A phrase with a capital at its head."""
    return phrase[:1].upper() + phrase[1:]


def scales(one: Language) -> str:
    """The pattern of the words that make thousands of a figure in digits ("7 mil", "7 bin")."""
    return one_of(word for word, value in one.numerals.items() if value == THOUSAND) or "(?!)"


def halves(one: Language) -> str:
    """The pattern of the words for a half behind a figure in digits ("2 i pół", "2 buçuk")."""
    half = one_of(word for word, value in one.numerals.items() if value == HALF)
    joiner = one_of(one.number_joiners)
    return rf"(?:(?:{joiner})[\s\u00a0]{{0,2}})?(?:{half})" if half else "(?!)"


def one_of(phrases: Iterable[str]) -> str:
    """An alternation of phrases, whatever their blanks are in a text."""
    return word_choice.one_of(phrases, r"\s")


def value(written: str, one: Language) -> float | None:
    """The value of what `source` matched; None where the words make no number ("twenty thirty")."""
    values = [*_values(written[:1].lower() + written[1:], one)]
    if len(values) == 1:
        return values[0]
    total = group = 0.0
    before = _AND
    for number in values:
        if number == THOUSAND:
            total, group = total + (group or 1) * THOUSAND, 0.0
        elif number != _AND:
            added = _added(group, number, is_joined=before == _AND)
            if added is None:
                return None
            group = added
        before = number
    return total + group


def _values(written: str, one: Language) -> list[float]:
    found = []
    words = re.compile(
        rf"(?P<word>{one_of(one.numerals)})|(?P<and>{one_of(one.number_joiners) or '(?!)'})"
    )
    at = 0
    while at < len(written):
        match = words.match(written, at)
        if match is None:
            at += 1
            continue
        at = match.end()
        word = " ".join(match[0].split())
        found.append(float(one.numerals[word]) if match["word"] else _AND)
    return found


def _added(group: float, number: float, is_joined: bool) -> float | None:
    """A number below a thousand with a further word of it; None where none may follow."""
    if number == 100 and 0 < group < 20:
        return group * 100
    below = group % 100
    if number >= 100:
        return group + number if group == 0 and number < THOUSAND else None
    if number == HALF:
        return group + HALF if group >= 1 and group == int(group) else None
    if number != int(number):
        return None
    if number % 10 == 0 and number >= 20:
        may_follow = below == 0 or (below < 10 and is_joined)
    elif number >= 10:
        may_follow = below in (0, 60, 80) or (number == 10 and 0 < below < 10)
    else:
        may_follow = below % 10 == 0
    return group + number if may_follow else None
