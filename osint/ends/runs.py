"""Runs of capitalised words: names that the recogniser may have left out or cut short."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from osint.language.pack import Pack, load
from osint.language.traits import BASE
from osint.model import Spanned
from osint.support.pattern_store import compiled
from osint.support.patterns import lazily

_ROAD_NUMBER = lazily(r"[ \u00a0]\d{1,3}(?![\d.,]\d|\w)")
_CAPITAL = r"[^\W\d_a-zа-яёіїєґ]"


@cache
def _run() -> re.Pattern[str]:
    """Capitalised words in a row, small joints between them."""
    prefix, article, joint = (
        _either(load(BASE).words(name)) for name in ("name_prefix", "name_article", "name_joint")
    )
    name = rf"(?:{prefix}-|{article}[ \u00a0])?{_CAPITAL}[\w’'`.-]{{0,40}}[\w’'`]|{_CAPITAL}"
    more = rf"(?:[ \u00a0]{{1,2}}(?:{joint}[ \u00a0]){{0,2}}(?:{name})(?!\w)){{0,6}}"
    return compiled(rf"(?<![\w@])(?:{name}){more}")


@cache
def _leading(pack: Pack) -> frozenset[str]:
    """Words at the head of a run that are no part of a name."""
    letters = {word.lower() for word in pack.words("compass_letters")}
    return pack.words("not_name") | letters


def _either(words: frozenset[str]) -> str:
    return "(?:" + "|".join(sorted(words, key=lambda word: (-len(word), word))) + ")"


_WORD = lazily(r"\S+")
HEADING = 3
"""Letters of an abbreviation: USA, UAE, NSW."""
_COMPOUND = lazily(r"[A-Z]\w+-[a-z]{4,12}\Z")
"""A name and what it is the first part of: "Texas-based"."""
_POSSESSIVE, _OWNED = lazily(r"(?:[’']s|[’'])\Z"), "s’'"
"""The ending of an owner, and what it ends in."""
_MARKS = frozenset(("'", "’"))
"""What stands for a letter left out: "It's"."""


def find(pack: Pack, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the runs of a stretch stand, without words at their edges that are no names."""
    for match in _run().finditer(text, start, end):
        words = _names(match, pack)
        if not words:
            continue
        for at, (begins, ends, word) in enumerate(words):
            if "-" in word and _COMPOUND.search(word):
                words[at:] = [(begins, ends - len(word) + word.rindex("-"), "")]
                break
        first, last = words[0][0], words[-1][1]
        if text[last - 1] in _OWNED and (owned := _POSSESSIVE.search(text, first, last)):
            last = owned.start()
        if text[last - 1] == "." and last - first > 3:
            last -= 1
        if len(words) > 1:
            yield from _parts(text, first, last)
        elif last - first > 1:
            yield first, last


def _names(run: re.Match[str], pack: Pack) -> list[tuple[int, int, str]]:
    """The words of a run, without those at its edges that are no names: where each begins and ends,
    and the word."""
    leading, not_names = _leading(pack), pack.words("not_name")
    whole = run[0]
    if " " not in whole and "\u00a0" not in whole:  # one word, as most are
        return [] if _is_no_name(whole, leading) else [(*run.span(), whole)]
    words = [(*match.span(), match[0]) for match in _WORD.finditer(run.string, *run.span())]
    while words and _is_no_name(words[0][2], leading):
        words.pop(0)
    if len(words) > 2 and words[1][2].islower() and words[0][2].lower() in pack.words("compass"):
        words = words[2:]  # "21 nm East of Basilan"
    while words and _is_no_name(words[-1][2], not_names):
        words.pop()
    for at, (one, two) in enumerate(pairwise([word.lower() for _, _, word in words])):
        if one in pack.words("compass") and two in pack.words("of") and words[at + 1][2].isupper():
            return words[at + 2 :]  # "290 NM EAST OF MANILA"
    return words


def _parts(text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """A run as the names that it holds: "IDLIB Maaret Misrin" is a heading and a name."""
    begin = first
    words = [match.span() for match in _WORD.finditer(text, first, last)]
    for (start, end), (following, behind) in pairwise(words):
        one, two = text[start:end], text[following:behind]
        begins = len(one) > 1 and len(two) > 1 and two[0].isupper()
        if begins and _is_heading(one) != _is_heading(two):
            yield begin, end
            begin = following
    if last - begin > 1:
        yield begin, last


def _is_heading(word: str) -> bool:
    """Whether a word stands in capitals, and is longer than an abbreviation."""
    return len(word) > HEADING and word.isupper() and word.isalpha()


def _is_no_name(word: str, not_names: frozenset[str]) -> bool:
    said = word.strip(".’'").lower()
    return said in not_names or (
        said[-1:] == "s" and said[-2:-1] in _MARKS and said[:-2] in not_names
    )


def is_road(text: str, name: Spanned, pack: Pack) -> bool:
    """Whether the name of a country opens the number of a road: "on U.S. 87"; not "in the US 20 years"."""
    return (
        text[name.start : name.end].lower() in pack.words("road_of")
        and _ROAD_NUMBER.match(text, name.end) is not None
        and not text[max(0, name.start - 4) : name.start].lower().endswith("the ")
    )


def is_half(text: str, name: Spanned, pack: Pack) -> bool:
    """Whether a name is half of two that share the rest: "North and South Korea"."""
    words = pack.words("compass")
    if text[name.start : name.end].lower() not in words:
        return False
    behind = text[name.end : name.end + 24].lower().split()[:2]
    return len(behind) == 2 and behind[0] in pack.words("joiner") and behind[1] in words
