"""Where a text may say that something lies in an area: told from where names stand, before anybody
asks which places they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from osint.language.pack import Pack
from osint.model import Span
from osint.support.pattern_store import compiled
from osint.support.patterns import lazily

CHECK = "containment"
"""The check whose statements these are."""
NEAR = 110
"""Characters before an area in which the name of what lies in it begins."""
CLOSE = 40
"""Characters before a name in which the word stands that makes it an area."""
_NAME = lazily(r"[^\W\d_a-zа-яёіїєґ]")
_FIELD = lazily(r"\w, ?(?=[A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,3}\s{0,3}(?:\n|\Z))")
"""The comma before the last name of a line: an address in a field of a record."""
_MARKS = lazily(r"[,(’']")
_BESIDE = lazily(r"[^\W\d_a-zа-яёіїєґ][\w’'-]{1,40} \Z")
"""A name that stands right before another: "Palmer Alaska"."""


def hits(spans: Sequence[Span], text: str, pack: Pack) -> Iterator[int]:
    """Where the names stand that may close such a statement: behind "in", a comma or the like,
    with another name before; right behind another name; as "the capital"."""
    yield from (match.end() for match in _FIELD.finditer(text))
    lead, capital = _lead(pack), _capital(pack)
    for span in spans:
        start = span.start
        close = text[max(0, start - CLOSE) : start]
        leads = (_MARKS.search(close) or lead.search(close)) and _NAME.search(
            text, max(0, start - NEAR), start
        )
        if leads or _BESIDE.search(close) or capital.search(close):
            yield start


@cache
def _lead(pack: Pack) -> re.Pattern[str]:
    return compiled(_one_of(pack.words("area_lead") | pack.words("title_kind")), re.IGNORECASE)


@cache
def _capital(pack: Pack) -> re.Pattern[str]:
    return compiled(_one_of(pack.words("capital")) + r",?\s{1,2}\Z", re.IGNORECASE)


def _one_of(words: frozenset[str]) -> str:
    return rf"\b(?:{'|'.join(map(re.escape, sorted(words, key=lambda w: (-len(w), w))))})\b"
