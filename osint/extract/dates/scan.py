"""One pass over the text: where words of time stand together, what they say, what that means."""

from __future__ import annotations

import re
from datetime import date, datetime

from osint.extract.dates.accept import accepted, before_event
from osint.extract.dates.lexer import TOKEN
from osint.extract.dates.parser import Expression, parse
from osint.extract.dates.placing import Placing
from osint.extract.dates.vocabulary import CAPITALISED, TRIGGER_CLASSES, WORDS
from osint.model import DateMention

WHOLE_LIMIT = 100
"""A text of up to so many characters is first read as one expression and nothing else."""

_SIDE = 64
"""How far to either side of a trigger its expression may reach, in characters."""


def _triggers() -> frozenset[str]:
    found = set()
    for word, (cls, _) in WORDS.items():
        if cls in TRIGGER_CLASSES:
            found.update((word.capitalize(), word.upper()))
            if word not in CAPITALISED:
                found.add(word)
    return frozenset(found)


TRIGGERS = _triggers()
ABBREVIATIONS = frozenset(
    word
    for word, (cls, _) in WORDS.items()
    if (cls in "MW" and len(word) <= 5 and word not in ("march", "april", "may", "june", "july"))
    or cls == "9"
)
"""Words after which a full stop need not end the sentence."""
_WORD = re.compile(r"[^\W\d_]+|\d{1,2}(?:st|nd|rd|th)\b|\d[\d.,:/-]*")
_FIGURE = re.compile(
    r"(?:1\d|20|21)\d\d\b|\d{1,2}:\d\d|\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{1,2}(?:st|nd|rd|th)$|(?:19|20)\d{6}$"
)
_DIGIT_FIRST = frozenset("0123456789")


def find(
    masked_text: str,
    published: date | datetime | None,
    *,
    date_order: str | None = None,
) -> tuple[DateMention, ...]:
    """The dates, times, durations and sets of a text, in its order, without overlap.

    Relative expressions are counted from `published`; without it they have no bounds.
    `date_order` ("dmy" or "mdy") reads numeric dates; None lets the text decide, and where it
    does not, both readings are kept in the bounds and the note.
    """
    whole = _whole(masked_text)
    expressions = whole or _expressions(masked_text)
    placing = Placing(masked_text, published, date_order, whole=bool(whole))
    return placing.mentions(expressions)


def _whole(text: str) -> list[tuple[int, int, Expression]]:
    """The expression that is the whole text, if it is one."""
    stripped = text.strip()
    if not stripped or len(stripped) > WHOLE_LIMIT or "\n" in stripped:
        return []
    from osint.extract.dates.bare import parse_bare

    found = parse_bare(stripped)
    offset = text.index(stripped[0])
    return [(offset + e.start, offset + e.end, e) for e in found]


def _expressions(text: str) -> list[tuple[int, int, Expression]]:
    found: list[tuple[int, int, Expression]] = []
    done = 0
    for match in _WORD.finditer(text):
        start = match.start()
        if start < done:
            continue
        word = match[0]
        if word[0] in _DIGIT_FIRST:
            if _FIGURE.match(word) is None:
                continue
        elif word not in TRIGGERS:
            continue
        first, last = _chunk(text, start, done)
        if last <= start:
            continue
        for each in parse(text[first:last]):
            each = before_event(each, text[first + each.start : first + each.end + 3])
            at, to = first + each.start, first + each.end
            if accepted(text, at, to, each):
                found.append((at, to, each))
        done = last
    return found


def _chunk(text: str, trigger: int, done: int) -> tuple[int, int]:
    """The longest stretch of vocabulary about a trigger."""
    first = _leftmost(text, trigger, max(done, trigger - _SIDE))
    last = first
    limit = min(len(text), trigger + 2 * _SIDE)
    previous = ""
    for match in TOKEN.finditer(text, first, limit):
        if text[last : match.start()].strip(" \t\n") or text.find("\n\n", last, match.start()) >= 0:
            break
        if not _known(match) or (match[0] == "." and not _abbreviated(previous)):
            break
        last = match.end()
        previous = match[0]
    return first, last


def _abbreviated(word: str) -> bool:
    """Whether a full stop after the word may belong to it ("Sept.", "Thurs.", "2014 г.")."""
    lowered = word.lower()
    return lowered in ABBREVIATIONS or lowered.isdigit()


def _leftmost(text: str, trigger: int, floor: int) -> int:
    while floor > 0 and floor < trigger and text[floor - 1].isalnum() and text[floor].isalnum():
        floor += 1
    first = trigger
    found = [m for m in TOKEN.finditer(text, floor, trigger + 24) if m.start() < trigger]
    if found and found[-1].end() > trigger:
        first = found.pop().start()  # one token of several words, such as a holiday
    for index in range(len(found) - 1, -1, -1):
        match = found[index]
        gap = text[match.end() : first]
        if not _known(match) or gap.strip(" \t\n") or "\n\n" in gap:
            break
        if match[0] == "." and not _abbreviated(found[index - 1][0] if index else ""):
            break
        first = match.start()
    return first


def _known(match: re.Match[str]) -> bool:
    if match.lastgroup != "word":
        return True
    word = match[0].lower().replace("’", "'").replace("ʼ", "'")
    return word in WORDS or (word.endswith("'s") and word[:-2] in WORDS)
