"""Where names may stand: runs of capitalised words, found in one pass over the text."""

from __future__ import annotations

import sys
import unicodedata
from functools import lru_cache
from itertools import accumulate

from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily
from osint.support.start_store import kept

BREAK, SPACE, LINK, INNER = 0, 1, 2, 3
"""How a word hangs on the one before: not at all, by a space or hyphen, by "of", "de", "'s" ..., by
what joins words of a listed name alone ("Marina di Carrara") and says nothing of its neighbours."""

_LAST_LETTER = 0x1EFF  # the end of Latin Extended Additional: Latin, Greek, Cyrillic, Armenian


@kept
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
    rf"([{CAPITAL}](?<!\w.)"  # begins with the set of capitals, so that the search can skip to one
    r"(?:(?<=[A-Z])\.(?:[A-Z]\.){1,5}"  # U.S., D.C., U.S.S.R.
    r"|(?<=[A-Z])\.[A-Z][a-z]{1,3}\."  # W.Va.
    r"|\w{0,99}(?:['’`‘ʻʼ](?![sS]\b)\w{1,99}){0,2}))"  # the longest name has 85 letters
)

_LINK_LIST = (
    " of | of the | and | & | de | de la | de las | de los | del | la | las | los | do | da "
    "| dos | das | du | des | le | les | d'| d’| l'| l’| upon | on | in | der | am | an der | im "
    "| bei | ob | el | al | al-| el-| ul |-al-|-el-|-e-|-i-|-ye-|-us-|-ul-|-de-|-la-|-le-|-les-"
    "|-du-|-des-|-en-|-sur-|-sous-|-lès-|-aux-|-on-|-upon-|-in-|-by-|-under-|-next-|-of-|-the-"
    "|-and-|-na-|-nad-|-d'|-d’|-l'|-l’| na | nad | pod |'s |’s |-près-|-an-der-|-am-|-im-|-ob-|s' "
    "|s’ | y | i | e "
)
_INNER_LIST = (
    " and the | di | della | delle | dello | dei | degli | sul | sulla | d'en | de l'| de l’| nell'| nell’"
    "| sull'| sull’| dell'| dell’| es | as | ash | an | ad | ed | et | ez | ez-| az | al ‘| es-"
    "|-e ‘|-et-|-lez-|-au-|-super-|-à-|-op-den-|-aan-de-|-aan-den-|-de-l'|-de-l’|-on-the-|-by-the-"
    "|-in-the-|-sur-la-|-sur-le-|-sur-l'|-sur-l’| aan den | op | in der | vor der | unter | im "
    "| i la | i el | u | pri | lui | aux |-e |-ye | ‘"
)
_JOINS = {**dict.fromkeys(" -\u00a0\n", SPACE), **dict.fromkeys(_INNER_LIST.split("|"), INNER)}
_JOINS |= dict.fromkeys(_LINK_LIST.split("|"), LINK)
_WIDEST = 40
"""From this width on, in characters, a gap joins nothing."""

_SHORTENED = frozenset(
    ["St", "Mt", "Ft", "Ste", "Pt", "ST", "MT", "FT", "STE", "So", "No", "Gt", "Is", "Twp"]
)


class Words(NamedTuple):
    """The capitalised words of a text, their offsets, and how each hangs on the one before."""

    texts: list[str]
    starts: list[int]
    ends: list[int]
    joins: list[int]


@lru_cache(maxsize=2)  # what the recogniser of places reads, others read too
def words(text: str) -> Words:
    """Every capitalised word or abbreviation of `text`, in order; linear in its length."""
    parts = _WORD.split(text)  # gap, word, gap, word ... gap: faster than matches one by one
    texts, gaps = parts[1::2], parts[2:-1:2]
    bounds = list(accumulate(map(len, parts)))
    known = _JOINS.get
    joins = [BREAK] if texts else []
    joins += [
        join
        if (join := known(gap, -1)) >= 0
        else _join(gap, before)
        if "\n" in gap or gap == ". "
        else BREAK
        for gap, before in zip(gaps, texts, strict=False)
    ]
    return Words(texts, bounds[0:-1:2], bounds[1::2], joins)


def words_below(heading: str, text: str) -> Words:
    """The words of a text that stands below a heading, which ends its paragraph."""
    if not heading:
        return words(text)
    above, below, shift = words(heading), words(text), len(heading)
    return Words(
        above.texts + below.texts,
        above.starts + [start + shift for start in below.starts],
        above.ends + [end + shift for end in below.ends],
        above.joins + below.joins,
    )


def _join(gap: str, before: str) -> int:
    """How a word hangs on the one before, across a stop or a line break."""
    if gap == ". ":
        return SPACE if len(before) == 1 or before in _SHORTENED else BREAK
    if len(gap) >= _WIDEST:
        return BREAK
    return _JOINS.get(_one_line(gap), BREAK)


def _one_line(gap: str) -> str:
    """`gap` with a single line break (a hard-wrapped text) read as a space."""
    return gap if gap.count("\n") > 1 else " ".join(["", *gap.split(), ""]).replace("  ", " ")
