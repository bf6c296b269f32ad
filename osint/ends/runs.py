"""Runs of capitalised words: names that the recogniser may have left out or cut short."""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.language.pack import Pack
from osint.support.patterns import lazily

_CAPITAL = r"[^\W\d_a-zа-яёіїєґ]"
_NAME = rf"(?:(?:al|el|ar|as|ash|an|at|az|ad|ed|es)-)?{_CAPITAL}[\w’'`.-]{{0,40}}[\w’'`]|{_CAPITAL}"
_JOINT = r"(?:of|the|de|la|del|el|al|du|des|da|do|di|der|i|upon|on|am|sur|le|les|y|e)"
RUN = lazily(
    rf"(?<![\w@])#?(?:{_NAME})(?:[ \u00a0]{{1,2}}(?:{_JOINT}[ \u00a0]){{0,2}}(?:{_NAME})(?!\w)){{0,6}}"
)
_WORD = re.compile(r"\S+")
_POSSESSIVE = re.compile(r"(?:[’']s|[’'])\Z")


def find(pack: Pack, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the runs of a stretch stand, without words at their edges that are no names."""
    not_names = pack.words("not_name")
    for match in RUN.finditer(text, start, end):
        words = [
            (m.start() + match.start(), m.end() + match.start(), m[0])
            for m in _WORD.finditer(match[0])
        ]
        while words and _is_no_name(words[0][2], not_names):
            words.pop(0)
        while words and _is_no_name(words[-1][2], not_names):
            words.pop()
        if not words:
            continue
        first, last = words[0][0], words[-1][1]
        owned = _POSSESSIVE.search(text[first:last])
        if owned:
            last -= len(owned[0])
        if text[last - 1] == "." and last - first > 3:
            last -= 1
        if last - first > 1:
            yield first, last


def _is_no_name(word: str, not_names: frozenset[str]) -> bool:
    return word.strip("#.’'").lower() in not_names
