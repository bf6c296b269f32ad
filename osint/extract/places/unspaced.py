"""Names in scripts that write no blanks between words: by the longest match."""

from __future__ import annotations

from collections.abc import Iterator

from osint.extract.places.known import Found
from osint.extract.places.lookup import Lookup
from osint.extract.places.weights import (
    BASE,
    DIVISION,
    FAME_FROM,
    LEAST,
    NO_CAPITALS,
    PER_FAME,
    SEVERAL,
)
from osint.support.patterns import lazily

MOST_LETTERS = 9
_RUN = lazily(r"[぀-ヿ㐀-䶿一-鿿·・]{2,200}")
_KANA = lazily("[ァ-ヺー]")


def without_blanks(text: str, start: int, end: int, lookup: Lookup) -> Iterator[Found]:
    """Names by the longest match, in a script that writes no blanks."""
    for run in _RUN.finditer(text, start, end):
        at = run.start()
        while at < run.end() - 1:
            found = _longest(text, at, run.end(), lookup)
            if found is None:
                at += 1
            else:
                yield found
                at = found.end


def _longest(text: str, at: int, end: int, lookup: Lookup) -> Found | None:
    language = lookup.language
    kana = _KANA.match(text[at]) is not None
    if kana and at and _KANA.match(text[at - 1]):
        return None
    for stop in range(min(end, at + MOST_LETTERS), at + 1, -1):
        if kana and stop < end and _KANA.match(text[stop]) and _KANA.match(text[stop - 1]):
            continue
        surface = text[at:stop]
        known = lookup.known(surface)
        if known is None or surface in language.common or surface in language.not_names:
            continue
        score = BASE + NO_CAPITALS + PER_FAME * (min(known.fame, 7.0) - FAME_FROM - 0.4)
        if known.kind in ("country", "disputed"):
            score = 2.0
        elif surface[-1] in language.divisions and len(surface) > 2:
            score += DIVISION
        if stop - at > 2:
            score += SEVERAL
        if text[at - 1 : at] in language.before or at == 0:
            score += 0.5
        if text[stop : stop + 1] in language.kinds and stop < end and stop - at > 1:
            score += 1.0
        if score > LEAST and not _is_tail(text, at, lookup):
            return Found(at, stop, surface, known, score)
    return None


def _is_tail(text: str, at: int, lookup: Lookup) -> bool:
    """Whether one character of foreign names opens the clause, or what a place follows, before a
    name: that is the end of a longer one, which is not listed ("模|苏尔" for Mosul)."""
    language = lookup.language
    if at == 0 or text[at - 1] not in language.transcribed:
        return False
    return at == 1 or text[at - 2] in language.before or _RUN.match(text, at - 2) is None
