"""Which script a text is written in."""

from __future__ import annotations

from collections import Counter

from osint.support.cache import Remembered
from osint.support.patterns import lazily

SCRIPTS: tuple[tuple[str, str], ...] = (
    ("Cyrillic", "Ѐ-ԯ"),
    ("Arabic", "؀-ۿݐ-ݿࢠ-ࣿﭐ-﷿ﹰ-ﻼ"),
    ("Hebrew", "א-ת"),
    ("Japanese", "ぁ-ヿｦ-ﾟ"),
    ("Hangul", "가-힣ᄀ-ᇿ"),
    ("Han", "一-鿿㐀-䶿"),
    ("Greek", "Ͱ-Ͽἀ-῿"),
    ("Georgian", "Ⴀ-ჿ"),
    ("Armenian", "Ա-և"),
    ("Devanagari", "ऀ-ॿ"),
    ("Bengali", "ঀ-৿"),
    ("Gurmukhi", "਀-੿"),
    ("Gujarati", "઀-૿"),
    ("Odia", "଀-୿"),
    ("Tamil", "஀-௿"),
    ("Telugu", "ఀ-౿"),
    ("Kannada", "ಀ-೿"),
    ("Malayalam", "ഀ-ൿ"),
    ("Sinhala", "඀-෿"),
    ("Thai", "ก-๛"),
    ("Lao", "ກ-ໟ"),
    ("Tibetan", "ༀ-࿿"),
    ("Burmese", "က-႟"),
    ("Khmer", "ក-៿"),
    ("Ethiopic", "ሀ-፿"),
)
"""Scripts other than Latin, with their ranges of letters."""
LETTERS = "".join(ranges for _, ranges in SCRIPTS)
"""The letters of all of them, as the content of a set in a pattern."""
OTHER = lazily(f"[{LETTERS}]")
_EACH = {name: lazily(f"[{ranges}]") for name, ranges in SCRIPTS}
_LATIN = lazily("[A-Za-zÀ-ɏḀ-ỿ]")


def script_of(text: str) -> str:
    """The script of most letters of a text; "" where it has no letter."""
    others = () if text.isascii() else OTHER.findall(text)
    if not others:
        return "Latin" if _LATIN.search(text) else ""
    counts = Counter(map(_SCRIPT_OF.__getitem__, others))
    if counts["Japanese"] and counts["Japanese"] * 8 >= counts["Han"]:
        counts["Japanese"] += counts["Han"]
    best = max(_EACH, key=counts.__getitem__)
    dense = 3 if best in ("Han", "Japanese", "Hangul") else 1
    return best if counts[best] * dense >= len(_LATIN.findall(text)) else "Latin"


def _script_of_letter(letter: str) -> str:
    return next(name for name, each in _EACH.items() if each.match(letter))


_SCRIPT_OF = Remembered(_script_of_letter, 20_000)
