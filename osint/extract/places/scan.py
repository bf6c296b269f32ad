"""Where names may stand: runs of capitalised words, found in one pass over the text."""

from __future__ import annotations

import sys
import unicodedata
from typing import NamedTuple

from osint.lazy_re import lazily

BREAK, SPACE, LINK = 0, 1, 2
"""How a word hangs on the one before: not at all, by a space or hyphen, by "of", "de", "'s" ..."""

_LAST_LETTER = 0x1EFF  # the end of Latin Extended Additional: Latin, Greek, Cyrillic, Armenian


def _capitals() -> str:
    """A regex class of the capital letters of the alphabets up to Latin Extended Additional."""
    ranges: list[list[int]] = []
    for code in range(ord("A"), min(_LAST_LETTER, sys.maxunicode) + 1):
        if unicodedata.category(chr(code)) in ("Lu", "Lt"):
            if ranges and ranges[-1][1] == code - 1:
                ranges[-1][1] = code
            else:
                ranges.append([code, code])
    return "".join(chr(a) if a == b else f"{chr(a)}-{chr(b)}" for a, b in ranges)


CAPITAL = _capitals()

_WORD = lazily(
    rf"[{CAPITAL}](?<!\w.)"  # begins with the set of capitals, so that the search can skip to one
    r"(?:(?<=[A-Z])\.(?:[A-Z]\.){1,5}"  # U.S., D.C., U.S.S.R.
    r"|(?<=[A-Z])\.[A-Z][a-z]{1,3}\."  # W.Va.
    r"|\w*(?:['’`](?![sS]\b)\w+)?)"
)

_LINK_LIST = (
    " of | of the | and | & | de | de la | de las | de los | del | la | las | los | do | da "
    "| dos | das | du | des | le | les | d'| d’| l'| l’| upon | on | in | der | am | an der | im "
    "| bei | ob | el | al | al-| el-| ul |-al-|-el-|-e-|-i-|-ye-|-us-|-ul-|-de-|-la-|-le-|-les-"
    "|-du-|-des-|-en-|-sur-|-sous-|-lès-|-aux-|-on-|-upon-|-in-|-by-|-under-|-next-|-of-|-the-"
    "|-and-|-na-|-nad-|-d'|-d’|-l'|-l’| na | nad | pod |'s |’s |-près-|-an-der-|-am-|-im-|-ob-|s' "
    "|s’ | y | i | e "
)
_LINKS = frozenset(_LINK_LIST.split("|"))
_WIDEST = 40
"""From this width on, in characters, a gap joins nothing."""

_SPACES = " -\u00a0\n"
_SHORTENED = frozenset(
    ["St", "Mt", "Ft", "Ste", "Pt", "ST", "MT", "FT", "STE", "So", "No", "Gt", "Is", "Twp"]
)


class Words(NamedTuple):
    """The capitalised words of a text, their offsets, and how each hangs on the one before."""

    texts: list[str]
    starts: list[int]
    ends: list[int]
    joins: list[int]


def words(text: str) -> Words:
    """Every capitalised word or abbreviation of `text`, in order; linear in its length."""
    texts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    joins: list[int] = []
    last = -100
    for match in _WORD.finditer(text):
        start, end = match.span()
        gap = start - last
        if gap == 1:
            joins.append(SPACE if text[last] in _SPACES else BREAK)
        else:
            joins.append(_join(text, last, start) if gap < _WIDEST else BREAK)
        texts.append(match[0])
        starts.append(start)
        ends.append(end)
        last = end
    return Words(texts, starts, ends, joins)


def _join(text: str, before: int, start: int) -> int:
    """How the word at `start` hangs on the one that ends at `before`."""
    gap = text[before:start]
    if gap in _LINKS:
        return LINK
    if gap == ". ":
        word = text[max(0, before - 4) : before].rsplit(" ", 1)[-1]
        return SPACE if len(word) == 1 or word in _SHORTENED else BREAK
    if "\n" in gap:
        gap = _one_line(gap)
        return SPACE if gap == " " else LINK if gap in _LINKS else BREAK
    return BREAK


def _one_line(gap: str) -> str:
    """`gap` with a single line break (a hard-wrapped text) read as a space."""
    return gap if gap.count("\n") > 1 else " ".join(["", *gap.split(), ""]).replace("  ", " ")
