"""Symmetric forms: "between A and B", "from A to B", "A and B are 20 km apart"."""

from __future__ import annotations

import re

from osint.ends import object as objects
from osint.ends.context import Reading
from osint.ends.object import Found
from osint.extract import sentences
from osint.model import QuantityMention
from osint.statements import connectors as links
from osint.statements import subject as subjects
from osint.support.patterns import lazily

_BETWEEN = lazily(
    r"\bbetween\s+(?:the\s(?:two\s)?(?:neighbou?ring\s)?(?:capitals|cities|towns|villages|ports),?\s(?:of\s)?)?",
    re.IGNORECASE,
)
_TO_FROM = lazily(r"\bto\s+", re.IGNORECASE)
_IT_IS = lazily(r",?\s(?:it\s)?(?:is|was)\s*")
_SEPARATED = lazily(r"\b(?:separated by|at a distance of)\s*\Z")
_FROM_TO = lazily(r"\bfrom\s+", re.IGNORECASE)
_DISTANCE_NOUN = lazily(
    r"\b(?:distance|drive|road|journey|trip|way|route|flight|miles|kilomet(?:er|re)s|stretch|gap)\b",
    re.IGNORECASE,
)
_COPULA_TAIL = lazily(
    r"(?:\s(?:by|via)\s\w{1,12})?[\s,]{1,2}(?:is|was|being|equals|measures|amounts to|comes to|of|"
    r"which is|stands at|:|at)\s*\Z"
)
_AFTER = lazily(
    r"(?:\s?\([^()]{1,40}\))?(?:\s\w{1,12}){0,2}?\s(?:between|from|separates?|separated)\s+"
)
_PART = lazily(r"\bof\s\w")  # "1,300 km of border between A and B" is a length, no distance
_APART = lazily(r"(?:\s?\([^()]{1,40}\))?\sapart\b")


def pair(
    reading: Reading, quantity: QuantityMention, begin: int, start: int, end: int, link: links.Link
) -> tuple[Found, Found, int, int] | None:
    """Both parties of the symmetric forms, with the bounds of the quote."""
    text = reading.text
    match = _AFTER.match(text, quantity.end, end)
    if match is not None and not _PART.search(match[0]):
        words = "to" if match[0].endswith(("from ", "from\u00a0")) else "and"
        both = _two(reading, match.end(), sentences.clause_end(text, match.end(), end), words)
        if both is not None:
            return both[0], both[1], begin, both[1].end
    if _APART.match(text, quantity.end):
        names = reading.between(start, begin)
        if len(names) >= 2:
            return (
                subjects.found(reading, names[-2]),
                subjects.found(reading, names[-1]),
                names[-2].start,
                link.end,
            )
    if _SEPARATED.search(text, max(start, begin - 30), begin):
        names = reading.between(start, begin)
        if len(names) == 2:
            one, two = (subjects.found(reading, name) for name in names)
            return one, two, names[0].start, quantity.end
    if not _COPULA_TAIL.search(text, max(start, begin - 30), begin):
        return None
    return _said_before(reading, begin, start, quantity.end)


def _said_before(
    reading: Reading, begin: int, start: int, end: int
) -> tuple[Found, Found, int, int] | None:
    """ "The distance between A and B is", "from A to B it is", before the figure."""
    text = reading.text
    is_distance = _DISTANCE_NOUN.search(text, start, begin) is not None
    for pattern, words in ((_BETWEEN, "and"), (_FROM_TO, "to"), (_TO_FROM, "from")):
        if pattern is not _FROM_TO and not is_distance:
            continue
        for match in pattern.finditer(text, start, begin):
            both = _two(reading, match.end(), begin, words)
            if both is None or len(text[both[1].end : begin]) >= 40:
                continue
            if is_distance or _IT_IS.fullmatch(text, both[1].end, begin):
                one, two = both if words != "from" else (both[1], both[0])
                return one, two, match.start(), end
    return None


def _two(reading: Reading, at: int, limit: int, joint_words: str) -> tuple[Found, Found] | None:
    """ "A and B" or "A to B" at `at`, by the words that may join them."""
    join = lazily(rf",?\s+(?:{joint_words})\s+(?:the\s+)?(?:(?:city|town|village)\s+of\s+)?")
    first = objects.read(reading, at, limit)
    if first is None:
        return None
    position = first.end
    joint = join.match(reading.text, position, limit)
    if joint is None:
        # "from Kharkiv, Ukraine, to Kursk"
        names = reading.between(position, limit)
        whole = names[0] if names else None
        if whole is not None and reading.text[position : whole.start] == ", ":
            joint = join.match(reading.text, whole.end, limit)
    if joint is None:
        return None
    second = objects.read(reading, joint.end(), limit)
    return None if second is None else (first, second)
