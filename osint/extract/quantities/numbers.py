"""Numbers as written: digits with separators, fractions, number words, and the vague ones ("several",
"dozens of").

Everything here reads a list of tokens backwards from the unit, because the unit was found first.
"""

from __future__ import annotations

import re

from osint.language.en import quantities as english
from osint.language.quantities import NUMBERED_NOUNS, ONES, PARTS, SCALES, TENS, VAGUE, WITH
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import any_of, lazily


class Tokens(NamedTuple):
    """The tokens of a stretch of text, in lower case, and what is needed to tell where they stand:
    the stretch in pieces, gaps and tokens in turn, and its offset. Few are ever asked where."""

    words: list[str]
    pieces: list[str]
    offset: int

    def start(self, index: int) -> int:
        """Where a token begins in the text."""
        return self.offset + sum(map(len, self.pieces[: 2 * index + 1]))


class Number(NamedTuple):
    """A number phrase: its bounds, the vague word if it is one, and its first token's index."""

    low: float
    high: float
    vague: str | None
    first: int


_SPACE = "\u00a0\u202f\u2009 "
_TOKEN = lazily(
    r"([½¼¾⅓⅔⅛]"
    rf"|(?:{any_of(english.ABBREVIATED)})\.(?=\s?\d)"
    r"|[\u0400-\u04ff]{1,12}[’'ʼ][\u0400-\u04ff]{1,12}"
    r"|[^\W\d_]{1,20}"
    rf"|\d{{1,3}}(?:[,{_SPACE}'’]\d{{3}}){{1,4}}(?:\.\d{{1,6}})?(?!\d)"
    r"|(?<!\d)\d{1,30}(?!\d)(?:[.,]\d{1,6})?"
    r"|[^\s\d])"
)

_BLANK_IN = lazily(r"\d \d{3}(?!\d)")
_LONGEST_NAME = 24
NUMBERED = lazily(
    r"(?<![^\W_])(?-i:[A-ZА-ЯІЇЄҐ]{1,3})[-‑–]?\Z"
    rf"|(?<!\w)(?:{any_of(NUMBERED_NOUNS)})\s\Z",
    re.IGNORECASE,
)
"""What stands right before a figure that is part of a name: "A", "M-", "Highway "."""

DASHES = frozenset("-–—−‐‑")
_GROUPING = lazily(rf"[{_SPACE}'’]")
_GROUPED, _DECIMAL = lazily(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?"), lazily(r"\d+(?:[.,]\d+)?")
GLYPHS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125}

GLUE = WITH | {english.AND, *english.ARTICLES, english.OF, english.THE, "-", "–", "‑"}
_SHORTEST = 3  # letters of a word with an apostrophe
_RUN = 9  # tokens of the longest number phrase looked at


def digits(text: str) -> float | None:
    """The value of a number in digits; None if it is none.

    A comma before exactly three digits groups thousands; any other comma is a decimal sign.
    """
    if not text[:1].isdecimal():
        return None
    bare = _GROUPING.sub("", text)
    if _GROUPED.fullmatch(bare):
        return float(bare.replace(",", ""))
    # "5109,176,206" is no number of any notation, nor is a word that \d alone takes for one.
    return float(bare.replace(",", ".")) if _DECIMAL.fullmatch(bare) else None


def tokens_of(text: str, start: int, end: int) -> Tokens:
    """The tokens of text[start:end]."""
    pieces = _TOKEN.split(text[start:end])
    if _BLANK_IN.search(text, start, end) is not None:
        pieces = _without_names(pieces, text, start)
    return Tokens([_plain(piece) for piece in pieces[1::2]], pieces, start)


def _plain(piece: str) -> str:
    """A token in lower case, with one sort of apostrophe inside a word."""
    low = piece.lower()
    return low if len(low) < _SHORTEST or low.isalpha() else low.replace("'", "’").replace("ʼ", "’")


def _without_names(pieces: list[str], text: str, start: int) -> list[str]:
    """The pieces, where the first group of a figure that blanks part belongs to a name before it
    ("Highway 25 110 km", "the A1 120 km") with that group as a token of its own."""
    found = pieces[:1]
    for gap, token in zip(pieces[2::2], pieces[1::2], strict=True):
        own, blank, rest = token.partition(" ")
        at = start + sum(map(len, found))
        if blank and NUMBERED.search(text[max(0, at - _LONGEST_NAME) : at]) is not None:
            found += [own, blank]
            token = rest
        found += [token, gap]
    return found


def ending_at(tokens: list[str], last: int) -> Number | None:
    """The longest number phrase whose final token is `tokens[last]`; None if there is none."""
    first = last
    while first >= 0 and last - first < _RUN and is_numeric(tokens[first]):
        first -= 1
    for start in range(first + 1, last + 1):
        words = tokens[start : last + 1]
        if words[0] in GLUE and words[0] not in english.ARTICLES:
            continue
        bounds = _value(words)
        if bounds is not None:
            vague = next((word for word in words if word in VAGUE), None)
            if vague in SCALES and words[0] != vague:
                vague = None  # "two tens of", in languages that count so
            return Number(bounds[0], bounds[1], vague, start)
    return None


def is_numeric(word: str) -> bool:
    """Whether a word in lower case may be part of a number phrase."""
    return (
        word[0].isdecimal()
        or word in GLYPHS
        or word in ONES
        or word in TENS
        or word in SCALES
        or word in PARTS
        or word in VAGUE
        or word in GLUE
        or word == "/"
    )


def _value(words: list[str]) -> tuple[float, float] | None:
    """The value of a complete number phrase, as (low, high); None if it is not one."""
    low, at = _head(words)
    if low is None:
        return None
    high = low[1]
    bottom = low[0]
    while at < len(words) and words[at] in SCALES:
        bottom, high, at = bottom * SCALES[words[at]], high * SCALES[words[at]], at + 1
    if at == len(words):
        return bottom, high
    rest = _rest(words[at:], bottom if at > 1 or not words[0][0].isdecimal() else 0.0)
    return None if rest is None else (bottom + rest, high + rest)


def _head(words: list[str]) -> tuple[tuple[float, float] | None, int]:
    """The first part of a number phrase and how many words it takes."""
    word = words[0]
    if word in VAGUE:
        bounds = VAGUE[word]
        at = 1
    elif word in english.ARTICLES and len(words) > 1:
        if words[1] in english.FEW:
            bounds, at = VAGUE[words[1]], 2
        elif words[1] in PARTS:
            bounds, at = (PARTS[words[1]],) * 2, 2
        elif words[1] in SCALES:
            bounds, at = (1.0, 1.0), 1
        else:
            return None, 0
    elif word in PARTS:
        bounds, at = (PARTS[word],) * 2, 1
    elif word[0].isdecimal():
        value = digits(word)
        if value is None:
            return None, 0
        bounds, at = (value, value), 1
        if len(words) >= 3 and words[1] == "/" and words[2][0].isdecimal():
            below = digits(words[2]) or 0.0
            return ((value / below,) * 2, 3) if below else (None, 0)
    elif word in GLYPHS:
        bounds, at = (GLYPHS[word],) * 2, 1
    else:
        return _small(words)
    if at < len(words) and words[at] == english.OF:
        at += 1
        if at < len(words) and words[at] in english.ARTICLES:
            at += 1
    elif words[at - 1] in PARTS and at < len(words) and words[at] in english.ARTICLES:
        at += 1
    return bounds, at


def _small(words: list[str]) -> tuple[tuple[float, float] | None, int]:
    """A number below a hundred in words ("twenty-five", "three quarters of a")."""
    word = words[0]
    if word in TENS:
        value, at = TENS[word], 1
        if at < len(words) and words[at] in DASHES:
            at += 1
        if at < len(words) and 0 < ONES.get(words[at], 0) < 10:
            return (value + ONES[words[at]],) * 2, at + 1
        return (value, value), 1
    if word in SCALES and word not in english.NO_HEADS:
        return (1.0, 1.0), 0
    if word not in ONES:
        return None, 0
    value, at = ONES[word], 1
    if at < len(words) and words[at] in DASHES and at + 1 < len(words):
        at += 1
    if at < len(words) and words[at] in PARTS:
        value *= PARTS[words[at]]
        at += 1
        while at < len(words) and words[at] in (english.OF, *english.ARTICLES):
            at += 1
        return (value, value), at
    return (value, value), 1


def _rest(words: list[str], above: float) -> float | None:
    """What follows the head: "and a half", "1/2", "hundred and fifty"; None if it does not fit."""
    words = [word for word in words if word not in DASHES]
    if words and (words[0] == english.AND or (words[0] in WITH and words[-1] in PARTS)):
        words = words[1:]
    if not words:
        return None
    if words[0] in GLYPHS and len(words) == 1:
        return GLYPHS[words[0]]
    bounds = _value(words)
    if bounds is None or bounds[0] != bounds[1]:
        return None
    value = bounds[0]
    is_part = 0 < value < 1
    return value if is_part or (above >= 100 and value < above) else None
