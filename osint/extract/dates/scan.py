"""One pass over the text: where words of time stand together, what they say, what that means."""

from __future__ import annotations

import re
from datetime import date, datetime

from osint.extract.dates.accept import accepted
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
_WORD = re.compile(r"[^\W\d_]+|\d[\d.,:/-]*")
_FIGURE = re.compile(
    r"(?:1\d|20|21)\d\d\b|\d{1,2}:\d\d|\d{1,4}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{1,2}$"
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
            at, to = first + each.start, first + each.end
            if accepted(text, at, to, each):
                found.append((at, to, each))
        done = last
    return found


def _chunk(text: str, trigger: int, done: int) -> tuple[int, int]:
    """The longest stretch of vocabulary about a trigger."""
    first = _leftmost(text, trigger, max(done, trigger - _SIDE))
    last = trigger
    limit = min(len(text), trigger + 2 * _SIDE)
    for match in TOKEN.finditer(text, trigger, limit):
        if text[last : match.start()].strip(" \t\n") or text.find("\n\n", last, match.start()) >= 0:
            break
        if not _known(match):
            break
        last = match.end()
    return first, last


def _leftmost(text: str, trigger: int, floor: int) -> int:
    while floor > 0 and floor < trigger and text[floor - 1].isalnum() and text[floor].isalnum():
        floor += 1
    first = trigger
    spans = [(m.start(), m.end(), _known(m)) for m in TOKEN.finditer(text, floor, trigger)]
    for start, end, known in reversed(spans):
        gap = text[end:first]
        if not known or gap.strip(" \t\n") or "\n\n" in gap:
            break
        first = start
    return first


def _known(match: re.Match[str]) -> bool:
    if match.lastgroup != "word":
        return True
    word = match[0].lower().replace("’", "'").replace("ʼ", "'")
    return word in WORDS or (word.endswith("'s") and word[:-2] in WORDS)
