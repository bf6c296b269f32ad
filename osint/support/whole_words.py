"""One pattern for many whole words, written so that the engine of `re` skips to their first letters.

A pattern that begins with a look-behind or an alternation is tried at every character; one that
begins with a set of letters is searched for by that set, which is several times as fast on prose.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from osint.support.start_store import table
from osint.support.word_choice import one_of


def whole_words(words: Iterable[str], *, exact: Iterable[str] = (), inside: str = r"\w") -> str:
    r"""The source of a pattern that finds each of the words, in any case, not inside another word.

    `exact` are abbreviations, found in their own case only, between a blank and a further word.
    `inside` is what may not stand before a word, as the content of a set; a blank of a word stands
    for any white space. The longest of several words wins. Without words nothing is found.
    """
    listed, own = sorted(words), sorted(exact)
    name = "\n".join((__name__, inside, *listed, "", *own))
    return table(name, lambda: _source(listed, own, inside))


def _source(words: list[str], exact: list[str], inside: str) -> str:
    any_case = _by_letter(words, lambda letter: {letter, letter.lower()[:1], letter.upper()[:1]})
    own_case = _by_letter(exact, lambda letter: {letter})
    if not any_case and not own_case:
        return "(?!)"
    parts = [rf"(?<=[{_set(first)}])(?i:{rest})(?!\w)" for first, rest in any_case.items()]
    parts += [rf"(?<=\s{_set(first)})(?:{rest})(?=\s\w)" for first, rest in own_case.items()]
    letters = _set({letter for first in (*any_case, *own_case) for letter in first})
    return rf"[{letters}](?<![{inside}][\s\S])(?:{'|'.join(parts)})"


def _by_letter(words: Iterable[str], forms: Callable[[str], set[str]]) -> dict[str, str]:
    """First letter in its forms -> a pattern of what follows it, in a fixed order."""
    rests: dict[str, set[str]] = {}
    for word in words:
        rests.setdefault("".join(sorted(forms(word[0]))), set()).add(word[1:])
    return {first: one_of(rests[first], r"\s+") for first in sorted(rests)}


def _set(letters: Iterable[str]) -> str:
    return "".join(re.escape(letter) for letter in sorted(letters))
