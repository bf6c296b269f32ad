"""The date tables of languages that are read by templates: which texts they are for, and loading.

A table is osint/language/<code>/dates.json, built from CLDR and from dates.toml beside it by
tools/build_language_dates.py. It is loaded only for a text in that language.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from functools import cache, lru_cache, partial
from typing import Any

from osint.errors import DataError
from osint.language import detect
from osint.language.en.little_words import COMMON, LITTLE, ONLY
from osint.language.identity import languages
from osint.language.made import text_of
from osint.support.char_map import CharMap
from osint.support.folders import LANGUAGE
from osint.support.patterns import lazily
from osint.support.start_store import state, table
from osint.support.text_search import small, words_of
from osint.support.verified import REMEDY

SCRIPTS: dict[str, tuple[str, tuple[str, ...]]] = {
    "arabic": ("\u0600-\u06ff", ("ar", "fa")),
    "hebrew": ("\u0590-\u05ff", ("he",)),
    "devanagari": ("\u0900-\u097f", ("hi",)),
    "hangul": ("\uac00-\ud7af", ("ko",)),
    "han": ("\u3400-\u9fff\u3040-\u30ff", ("zh", "ja")),
}
"""Name of a script -> its characters, and the languages whose dates are written in it."""
LATIN = ("de", "es", "fr", "it", "nl", "pl", "pt", "tr")
ENGLISH_EVERY = 120
"""English has one of these words at least every so many characters."""
SAMPLE = 4000
"""Characters of a text that tell its language."""
SHORT = 400
"""Characters up to which a text is looked at as one sentence."""
LEAST_WORDS = 2
"""Different ones, of one language, to tell it."""
_WORD = lazily(r"[^\W\d_]+")
_LINKS = lazily(r"(?<![^\s/@#])[^\s/@#]{0,200}+[/@#]\S{0,200}")
"""A link or a tag, tried once a word."""
_OTHER = lazily(f"[{''.join(characters for characters, _ in SCRIPTS.values())}]")


@lru_cache(maxsize=4)
def languages_of(text: str, given: str | None = None) -> tuple[str, ...]:
    """The languages, English, Russian and Ukrainian apart, whose dates may stand in a text: by its
    scripts, and for Latin script the one that is given, else whose little words are most
    frequent; a short text may also be told by its words and letters."""
    found: list[str] = []
    if not text.isascii() and _OTHER.search(text):
        for characters, codes in SCRIPTS.values():
            if re.search(f"[{characters}]", text):
                found.extend(codes)
    code = detect.read_code(given)
    latin = code if code in LATIN else _told(text) or _latin(text[:SAMPLE])
    return (*found, latin) if latin else tuple(found)


def _told(text: str) -> str | None:
    """The language of a text of a sentence or two, by its words and letters, or by a month besides."""
    if len(text) > SHORT or not detect.may_hold_others(text):
        return None
    told = detect.language_of(text)
    if told.code not in LATIN:
        return None
    named = not _plain_months(told.code).isdisjoint(_WORD.findall(fold(text)))
    return told.code if named or told.score >= detect.PLAIN else None


def _latin(sample: str) -> str | None:
    """The language of Latin script, None for English and where nothing tells."""
    if len(sample) > ENGLISH_EVERY:
        common = sum(map(sample.count, COMMON))
        if common * ENGLISH_EVERY >= len(sample):
            return None
    said = _said()
    if len(said.keys() & words_of(sample)) < LEAST_WORDS:
        return None
    words = _WORD.findall(_without_links(sample).lower())
    if len(words) < 3:
        return None
    counts = Counter(code for word in words if word in said for code in said[word])
    best = max(LATIN, key=counts.__getitem__)
    if counts[best] < max(LEAST_WORDS, len(words) / 25):
        return None
    english = LITTLE - (languages()[best].frequent - ONLY)
    if counts[best] <= 2 * sum(word in english for word in words):
        return None
    little, names = _markers(best)
    return best if len((little | names).intersection(words)) >= LEAST_WORDS else None


def _without_links(text: str) -> str:
    return _LINKS.sub(" ", text) if "/" in text or "@" in text or "#" in text else text


@cache
def _said() -> dict[str, list[str]]:
    """Word -> the languages that have it for a little word, or for a name of a month or a day; one
    that has it for both twice."""
    said: dict[str, list[str]] = {}
    for code in LATIN:
        for words in _markers(code):
            for word in words:
                said.setdefault(word, []).append(code)
    return said


@cache
def _markers(code: str) -> tuple[frozenset[str], frozenset[str]]:
    of_language = pack(code)
    names = {
        part
        for kind in ("months", "weekdays")
        for name in of_language[kind]
        for part in re.findall(r"[^\W\d_]{4,}", name.lower())
    }
    return frozenset(of_language.get("stopwords", ())), frozenset(names)


@cache
def pack(code: str) -> dict[str, Any]:
    """A language's date table.

    Raises:
        DataError: it is missing or damaged.
    """
    path = os.path.join(LANGUAGE, code, "dates.json")
    when = state(path) if os.path.exists(path) else None
    return table(f"{__name__}.{code}", partial(_read, path), when)


def _read(path: str) -> dict[str, Any]:
    import json

    try:
        found: dict[str, Any] = json.loads(text_of(path))
    except ValueError as error:
        raise DataError(f"is damaged ({error}); {REMEDY}", path=path) from error
    return found


_FOLDS = {
    **dict(zip("٠١٢٣٤٥٦٧٨٩", "0123456789", strict=True)),
    **dict(zip("۰۱۲۳۴۵۶۷۸۹", "0123456789", strict=True)),
    **dict(zip("०१२३४५६७८९", "0123456789", strict=True)),
    **dict(zip("０１２３４５６７８９", "0123456789", strict=True)),
    "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه",
    "\u200c": " ", "\u00a0": " ", "\u202f": " ", "’": "'", "׳": "'", "İ": "i", "ı": "i",
}  # fmt: skip
"""One character for another, so that offsets stay: digits of all scripts, letters that texts write
in either way, blanks."""
_PLAIN = CharMap(_FOLDS)


def fold(text: str) -> str:
    """The text in small letters and plain digits, of the same length."""
    return small(_PLAIN(text))


@lru_cache(maxsize=2)
def in_folded(text: str) -> str:
    """As `fold`, of a whole text: made once for the readers of dates and of intervals."""
    return fold(text)


def folded(code: str, kind: str) -> dict[str, Any]:
    """A part of a language's table by folded names."""
    return {fold(name): value for name, value in pack(code).get(kind, {}).items()}


@cache
def month_names(code: str) -> tuple[str, ...]:
    """The folded names of a language's months, with those of another calendar that are converted."""
    others = folded(code, "other_calendars")
    return (*folded(code, "months"), *(name for name in others if " " in others[name]))


def names_month(text: str) -> bool:
    """Whether a stretch of a text names a month, in a word or by a mark ("3月")."""
    plain = fold(text)
    if not text.isascii() and _OTHER.search(text):
        return any(_names(plain, code) for code in languages_of(text))
    words = set(_WORD.findall(plain))
    return any(words.intersection(_plain_months(code)) for code in LATIN)


@cache
def _plain_months(code: str) -> frozenset[str]:
    return frozenset(name.rstrip(".") for name in month_names(code))


def _names(plain: str, code: str) -> bool:
    mark = pack(code).get("month_mark")
    if mark and re.search(rf"\d\s?{mark}", plain):
        return True
    return any(name in plain for name in month_names(code) if len(name) > 1)
