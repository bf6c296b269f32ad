"""Where in a text words of time stand together: the stretches worth parsing.

Most of a text is no time at all, so one pattern jumps from figure to figure and to what begins like
a sign of time; only there are words told apart and looked up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from osint.extract.dates.lexer import MONTH_CODES, TOKEN, ZONE_NAMES
from osint.language.dates import (
    CAPITALISED,
    DECADE_ENDINGS,
    DECADE_NOUNS,
    HOLIDAY_HEADS,
    TRIGGER_CLASSES,
    WORDS,
)
from osint.language.prefixes import prefix_pattern
from osint.support.cache import Remembered
from osint.support.pattern_store import compiled
from osint.support.patterns import lazily
from osint.support.start_store import kept

SIDE = 64
"""How far before a trigger its expression may begin, in characters; twice that, how far it may
reach after. Longer ones are cut: it keeps the work on any text linear."""

_PREFIX = 4
"""Letters of a sign that the pattern compares. With more it would find fewer words in vain, but take
longer to compile."""

_TAILS = "s p m d c e o q h е й я го ое его ого ше те"
"""Ends of tokens ("p.m.", "o'clock", "24-го"): they go on with a stretch but begin none."""
_HEADS = frozenset(HOLIDAY_HEADS)
_BEGINNINGS = _HEADS.union(ZONE_NAMES)
"""Words that may be the first of a token of several."""
_SIGNS = (
    "past clock oclock Q BC BCE AD GMT UTC EST EDT PST PDT CET CEST EET EEST MSK BST IST JST KST"
)
"""Capitals that make an expression of time of the figures before or after them."""

MOST_WORDS = 4000
"""Words beside signs of time whose kind is remembered."""
_NONE, _TAIL, _PLAIN, _TRIGGER = -1, 0, 1, 2


_ALWAYS = {
    **dict.fromkeys((_TAILS + " " + _TAILS.upper()).split(), _TAIL),
    **dict.fromkeys(_SIGNS.split(), _TRIGGER),
}
_SMALL = CAPITALISED - {"may", "march"}


def _kind_of(written: str) -> int:
    """What a word as it is written is of an expression: its end, a part, the sign of one; none at all
    where it is no word of time, or written as none is ("mOnday")."""
    marks = _APOSTROPHES.intersection(written)
    plain = written.replace("".join(marks), "'") if len(marks) == 1 else written
    word = plain.lower()
    is_spelling = plain in (word, word.capitalize(), word.upper()) and len(marks) < 2
    if is_spelling and (word in WORDS or word in _HEADS):
        is_small = word in CAPITALISED and plain == word
        is_sign = word in WORDS and WORDS[word][0] in TRIGGER_CLASSES
        kind = _TRIGGER if is_sign and not is_small else _PLAIN
        return max(kind, _ALWAYS.get(written, kind))
    return _ALWAYS.get(written, _NONE)


_KIND = Remembered(_kind_of, MOST_WORDS)


_APOSTROPHES = frozenset("'’ʼ")
_ABBREVIATIONS = frozenset(
    word
    for word, (cls, _) in WORDS.items()
    if (cls in "MW" and len(word) <= 5 and word not in ("march", "april", "may", "june", "july"))
    or cls == "9"
) | frozenset("mdce")
"""Words after which a full stop need not end the sentence."""

_WORD = lazily(
    r"([a-z]++(?![^\W\d_]|['’ʼ][а-яіїєґ])"  # what most words are, and the fastest to find
    r"|[^\W\d_]++(?:['’ʼ](?=[а-яіїєґ])[^\W\d_]+)?"
    r"|\d{1,2}(?:st|nd|rd|th)\b|\d[\d.,:/_-]*+)"
)
_FIGURE = lazily(
    r"(?:1\d|20|21)\d\d\b|\d{1,2}:\d\d|\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{4}_\d\d_\d\d"
    r"|\d{1,2}(?:st|nd|rd|th)$|(?:19|20)\d{6}(?!\d)"
)
_MERIDIEM = lazily(r"\s?(?:[ap]\s?\.?\s?m\b|[ab]\.\s?[cd]\b)", re.IGNORECASE)
_GROUP = lazily(rf"[a-z]\s?(?:{MONTH_CODES})", re.IGNORECASE)
_HOURS = lazily(r"\s?h\b")
_LENGTH_WORDS = sorted(
    word for word, (cls, _) in WORDS.items() if cls in "lpvnw4" and word.isascii()
)
_LENGTH_BEFORE = lazily(rf"\b(?:{'|'.join(_LENGTH_WORDS)})\s(?:~\s?)?$", re.IGNORECASE)
"""What stands before a length of time: "the last 24h", "for 3h"."""
_DECADE = lazily(rf"['’]?s\b|(?:{DECADE_ENDINGS})\s(?:{DECADE_NOUNS})")
_PLAIN_WORD = lazily(r"[ \t]*+\n?[ \t]*+([a-zA-Z]{2,}+)(?![^\W\d_]|['’ʼ])")
_NEXT_TOKEN = lazily(rf"[ \t]*+\n?[ \t]*+(?:{TOKEN.pattern})", TOKEN.flags)
_GAP = lazily(r"[ \t]{0,40}[,\-–/()@'’._]{0,2}[ \t]{0,40}\n?[ \t]{0,40}")


def chunks(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of vocabulary about each trigger, in order, without overlap."""
    done = 0
    for start, word in _candidates(text):
        if start < done or not _is_trigger(word, text, start + len(word)):
            continue
        first = _left_end(text, start, done)
        last = _right_end(text, first, start)
        if last <= start:  # what began as a holiday's name was none
            first, last = start, _right_end(text, start, start)
        if last > start:
            yield first, last
            done = last


def _candidates(text: str) -> Iterator[tuple[int, str]]:
    """The figures of a text and the signs of time among its words, each with where it begins."""
    if word := _sign_at(text, 0):
        yield 0, word
    for match in _candidate_pattern().finditer(text):
        start = match.start() + 1
        if match[1] is not None:
            if "0" <= match[0] < ":":
                yield match.start(), match[0]
            start = match.end()  # where a word may begin: "5min"
        if word := _sign_at(text, start):
            yield start, word


@cache
def _candidate_pattern() -> re.Pattern[str]:
    return compiled(_candidate_source())


@kept
def _candidate_source() -> str:
    """Finds figures (group 1) and, behind anything but a letter from a to z, what begins like a sign.
    It begins with one set of characters, so that the search can skip to them."""
    listed = triggers()
    latin = prefix_pattern([word for word in listed if word.isascii()], _PREFIX)
    other = prefix_pattern([word for word in listed if not word.isascii()], 1)
    return rf"[^a-zA-Z](?:{latin}|{other}|(?<=\d)(\d?(?:st|nd|rd|th)\b|[\d.,:/_-]*+))"


def triggers() -> set[str]:
    """Every spelling of every sign of time."""
    spelt = {
        spelling.replace("'", mark)
        for word in WORDS
        for spelling in (word, word.capitalize(), word.upper())
        for mark in _APOSTROPHES
    }
    return {word for word in spelt.union(_ALWAYS) if _kind_of(word) == _TRIGGER} | _SMALL


def _sign_at(text: str, start: int) -> str:
    """The word that begins at a place if it is a sign of time, else nothing."""
    before = text[start - 1 : start]
    if before.isalpha():  # within a word, for sure: a run of letters is not read again from each
        return ""
    match = _WORD.match(text, start, start + SIDE)
    if match is None or (_KIND[match[0]] != _TRIGGER and match[0] not in _SMALL):
        return ""
    return "" if _within_word(text, start) else match[0]


def _within_word(text: str, start: int) -> bool:
    """Whether the letters at a place go on with a word: of other letters than a to z, or one that an
    apostrophe joins ("п'ять")."""
    before = text[start - 1 : start]
    if before not in _APOSTROPHES:
        return before.isalnum() and not before.isdecimal()
    begin = max(0, start - SIDE)
    begin = max(begin, text.rfind(" ", begin, start) + 1)
    words = _WORD.finditer(text, begin, start + 1)
    return any(match.start() < start < match.end() for match in words)


def _left_end(text: str, trigger: int, done: int) -> int:
    """Where the vocabulary that leads up to a trigger begins."""
    passed: list[tuple[int, str]] = []
    for start, word, gap in _words_before(text, trigger):
        if not "0" <= word < ":" and _KIND[word] == _NONE:
            break
        if start < done or trigger - start > SIDE or not _joined(gap, word):
            break
        passed.append((start, word))
    while passed and _KIND[passed[-1][1]] == _TAIL:
        passed.pop()
    return passed[-1][0] if passed else trigger


def _words_before(text: str, end: int) -> Iterator[tuple[int, str, str]]:
    """The words before a place, the nearest first: where each begins, the word, the gap behind it.

    What stands between two blanks is split into words by itself; without blanks no further back
    than twice `SIDE`.
    """
    low, gap = max(0, end - 2 * SIDE), ""
    while end > low:
        begin = max(low, text.rfind(" ", low, end) + 1)
        part = text[begin:end]
        pieces = ["", part, ""] if part.isalpha() else _WORD.split(part)
        at, gap = end - len(pieces[-1]), pieces[-1] + gap
        for place in range(len(pieces) - 2, 0, -2):
            at -= len(pieces[place])
            yield at, pieces[place], gap
            gap = pieces[place - 1]
            at -= len(gap)
        end, gap = begin - 1, " " + gap


def _is_trigger(word: str, text: str, end: int) -> bool:
    """Whether a word, or a figure by its shape and what follows, is the sign of an expression."""
    if word in _SMALL:
        return _beside_figures(text, end - len(word), end)
    if _FIGURE.match(word) or _KIND[word] == _TRIGGER:
        return True
    if word.rstrip("-")[-1:] == "0" and _DECADE.match(text, end):
        return True
    if len(word) == 6 and _GROUP.match(text, end):
        return True
    if len(word) <= 3 and _HOURS.match(text, end):
        return (
            _LENGTH_BEFORE.search(text, max(0, end - len(word) - SIDE), end - len(word)) is not None
        )
    return len(word) <= 5 and _MERIDIEM.match(text, end) is not None


def _beside_figures(text: str, start: int, end: int) -> bool:
    """ "14 nov" and "dec 5" are dates, "sun" and "sat" are not."""
    near = text[max(0, start - 4) : start] + text[end : end + 3]
    return any(character.isdigit() for character in near)


def _joined(gap: str, before: str) -> bool:
    """Whether nothing but space and light punctuation parts two words."""
    if gap == " " or not gap:
        return True
    if _GAP.fullmatch(gap) is None:
        return False
    return "." not in gap or gap == "." or _abbreviated(before)


def _right_end(text: str, first: int, trigger: int) -> int:
    """The end of the vocabulary that begins at `first`."""
    last, previous, limit = first, "", min(len(text), trigger + 2 * SIDE)
    while True:
        match = _PLAIN_WORD.match(text, last, limit)  # most stretches end before a plain word
        token = match[1].lower() if match is not None else ""
        if match is None or token in _BEGINNINGS:
            match = _NEXT_TOKEN.match(text, last, limit)
            if match is None:
                return last
            token = match[match.lastgroup or 0]
            if match.lastgroup == "word" and not _known(token):
                return last
            if token == "." and not _abbreviated(previous):
                return last
        elif token not in WORDS:
            return last
        last, previous = match.end(), token


def _abbreviated(word: str) -> bool:
    """Whether a full stop after the word may belong to it ("Sept.", "Thurs.", "2014 г.")."""
    lowered = word.lower()
    return lowered in _ABBREVIATIONS or lowered.isdigit()


def _known(token: str) -> bool:
    word = token.lower().replace("’", "'").replace("ʼ", "'")
    return word in WORDS or (word.endswith("'s") and word[:-2] in WORDS)
