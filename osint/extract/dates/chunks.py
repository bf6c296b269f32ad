"""Where in a text words of time stand together: the stretches worth parsing.

Most of a text is no time at all, so this pass looks at each word once and asks one dictionary.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

from osint.extract.dates.lexer import TOKEN
from osint.extract.dates.vocabulary import CAPITALISED, TRIGGER_CLASSES, WORDS
from osint.lazy_re import lazily

SIDE = 64
"""How far before a trigger its expression may begin, in characters; twice that, how far it may
reach after. Longer ones are cut: it keeps the work on any text linear."""

BLOCK = 100_000
"""How many characters are split into words at a time."""

_TAILS = "s p m d c e o q h е й я го ое его ого ше те"
"""Ends of tokens ("p.m.", "o'clock", "24-го"): they go on with a stretch but begin none."""
_HEADS = (
    "new eve christmas boxing labor labour independence memorial veterans victory thanksgiving "
    "valentine armistice black good easter"
)
"""Words of holidays ("New Year's Eve") that the lexer reads as one token."""
_SIGNS = (
    "past clock oclock Q BC BCE AD GMT UTC EST EDT PST PDT CET CEST EET EEST MSK BST IST JST KST"
)
"""Capitals that make an expression of time of the figures before or after them."""

_TAIL, _PLAIN, _TRIGGER = 0, 1, 2


def _kinds() -> dict[str, int]:
    """Every spelling of every word: whether it is only part of an expression or the sign of one."""
    kinds: dict[str, int] = {}
    for word in (*_HEADS.split(), *WORDS):
        trigger = word in WORDS and WORDS[word][0] in TRIGGER_CLASSES
        for spelling in {word, word.capitalize(), word.upper()}:
            small = word in CAPITALISED and spelling == word
            kind = _TRIGGER if trigger and not small else _PLAIN
            for mark in "'’ʼ" if "'" in spelling else "'":
                written = spelling.replace("'", mark)
                kinds[written] = max(kind, kinds.get(written, 0))
    kinds = {**dict.fromkeys((_TAILS + " " + _TAILS.upper()).split(), _TAIL), **kinds}
    kinds.update(dict.fromkeys(_SIGNS.split(), _TRIGGER))
    return kinds


_KINDS = _kinds()
_SMALL = CAPITALISED - {"may", "march"}
_TRIGGERS = frozenset(word for word, kind in _KINDS.items() if kind == _TRIGGER) | _SMALL
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
    r"|\d{1,2}(?:st|nd|rd|th)\b|\d[\d.,:/-]*+)"
)
_FIGURE = lazily(
    r"(?:1\d|20|21)\d\d\b|\d{1,2}:\d\d|\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?"
    r"|\d{1,2}(?:st|nd|rd|th)$|(?:19|20)\d{6}(?!\d)"
)
_MERIDIEM = lazily(r"\s?(?:[ap]\.?\s?m\b|[ab]\.\s?[cd]\b)", re.IGNORECASE)
_DECADE = lazily(r"['’]?s\b")
_GAP = lazily(r"[ \t]{0,40}[,\-–/()@'’.]{0,2}[ \t]{0,40}\n?[ \t]{0,40}")


def chunks(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of vocabulary about each trigger, in order, without overlap.

    The text is split into words block by block: that is the fastest way to see every word once,
    and the blocks keep the memory it takes small.
    """
    begin, done = 0, 0
    while begin < len(text):
        end = _block_end(text, begin)
        parts = _WORD.split(text[begin:end])
        starts = list(accumulate(map(len, parts), initial=begin))
        for place, word in enumerate(parts[1::2]):
            if word in _TRIGGERS or "0" <= word < ":":
                start = starts[2 * place + 1]
                if start < done or not _is_trigger(word, text, start + len(word)):
                    continue
                first = _left_end(parts, starts, 2 * place + 1, done)
                last = _right_end(text, first, start)
                if last <= start:  # what began as a holiday's name was none
                    first, last = start, _right_end(text, start, start)
                if last > start:
                    yield first, last
                    done = last
        begin = end


def _left_end(parts: list[str], starts: list[int], place: int, done: int) -> int:
    """Where the vocabulary that leads up to a trigger begins; `place` is that of the trigger."""
    trigger, at = starts[place], place
    while at > 1:
        word = parts[at - 2]
        if word not in _KINDS and not "0" <= word < ":":
            break
        start = starts[at - 2]
        if start < done or trigger - start > SIDE or not _joined(parts[at - 1], word):
            break
        at -= 2
    while at < place and _KINDS.get(parts[at]) == _TAIL:
        at += 2
    return starts[at]


def _block_end(text: str, begin: int) -> int:
    """The end of a block: a line end or a space within it, so that no word is cut."""
    end = begin + BLOCK
    if end >= len(text):
        return len(text)
    for mark in ("\n", " "):
        cut = text.rfind(mark, begin + BLOCK // 2, end)
        if cut > 0:
            return cut + 1
    return end


def _is_trigger(word: str, text: str, end: int) -> bool:
    """Whether a word, or a figure by its shape and what follows, is the sign of an expression."""
    if word in _SMALL:
        return _beside_figures(text, end - len(word), end)
    if word in _TRIGGERS or _FIGURE.match(word):
        return True
    if word[-1] == "0" and _DECADE.match(text, end):
        return True
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
    last, previous = first, ""
    for match in TOKEN.finditer(text, first, min(len(text), trigger + 2 * SIDE)):
        gap = text[last : match.start()]
        if gap and gap != " " and (gap.strip(" \t\n") or gap.count("\n") > 1):
            break
        if not _known(match) or (match[0] == "." and not _abbreviated(previous)):
            break
        last, previous = match.end(), match[0]
    return last


def _abbreviated(word: str) -> bool:
    """Whether a full stop after the word may belong to it ("Sept.", "Thurs.", "2014 г.")."""
    lowered = word.lower()
    return lowered in _ABBREVIATIONS or lowered.isdigit()


def _known(match: re.Match[str]) -> bool:
    if match.lastgroup != "word":
        return True
    word = match[0].lower().replace("’", "'").replace("ʼ", "'")
    return word in WORDS or (word.endswith("'s") and word[:-2] in WORDS)
