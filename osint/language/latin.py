"""Names of other scripts in Latin letters: to compare them with a gazetteer's spellings.

The letters stand in `[latin]` of language.toml, the commonest rendering first ("х" = "kh|h");
"^ا" is the letter at the beginning of a word.
"""

from __future__ import annotations

from collections.abc import Mapping

from osint.language.traits import Language


def in_latin(name: str, language: Language) -> str:
    """The name in the commonest Latin letters; unchanged where a language has none."""
    letters = letters_of(name, language)
    return "".join(options[0] for options in letters) if letters else name


def letters_of(name: str, language: Language) -> tuple[tuple[str, ...], ...]:
    """What each letter of a name may be in Latin ones, in order; empty in a language that has no
    `[latin]` letters. Marks of vowels are left out."""
    table = language.latin
    if not table:
        return ()
    longest = max(map(len, table))
    found: list[tuple[str, ...]] = []
    at, low = 0, name.lower()
    while at < len(low):
        first = "^" if at == 0 or not low[at - 1].isalpha() else ""
        written = _longest(low, at, longest, first, table)
        if written:
            found.append(tuple(table[written].split("|")))
        elif not "\u0591" <= low[at] <= "\u05c7" and not "\u064b" <= low[at] <= "\u0652":
            found.append((low[at],))
        at += len(written.lstrip("^")) or 1
    return tuple(found)


def _longest(low: str, at: int, longest: int, first: str, table: Mapping[str, str]) -> str:
    """The longest key of a table that stands at an offset, "" where there is none."""
    for width in range(longest, 0, -1):
        for key in (first + low[at : at + width], low[at : at + width]):
            if key in table:
                return key
    return ""
