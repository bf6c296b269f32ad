"""Where a text may say without a figure that something lies in an area or at a water: told from
where names and a few words stand, before anybody asks which places they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from osint.language.pack import Pack
from osint.language.traits import COMPOUND
from osint.model import Span
from osint.support.named_tuple import NamedTuple
from osint.support.pattern_store import compiled
from osint.support.patterns import lazily

CHECK = "containment"
"""The check whose statements these are."""
NEAR = 90
"""Characters before an area in which the words stand that make it an area of something."""
BEHIND = 40
"""Characters behind a name in which the kind of place stands that it owns."""
_FIELD = lazily(r",(?<=\w,) ?(?=[A-Z][\w’'-]{1,30}(?: [A-Z][\w’'-]{1,30}){0,3}\s{0,3}(?:\n|\Z))")
"""The comma before the last name of a line: an address in a field of a record."""
_TOKEN = lazily(r"[^\W_][\w’'-]{0,60}|[^\w\s\"“”„«»‘`*#]")
"""A word or a mark; quotation marks are no words."""
_STOPS = frozenset(".!?;:")
_ABBREVIATION = 5
"""Letters of a capitalised word whose full stop may be its own: "Lt. Gen.", "Washington D.C."."""
REACH = 5
"""Words before "in" of which one may say what kind of place it is that lies there."""


def openings(spans: Sequence[Span], text: str, pack: Pack) -> Iterator[int]:
    """Where a sentence is worth a row although no figure and no bearing stands in it."""
    yield from (match.start() for match in pack.triggers.found_in(text))
    yield from hits(spans, text, pack)
    yield from led(text, pack)


def hits(spans: Sequence[Span], text: str, pack: Pack) -> Iterator[int]:
    """Where the names stand that may close such a statement: behind "in", a comma or the like that
    follows a name or what a place is called; right behind a name or a kind of place; before a kind
    that a further name follows ("the Syrian town of")."""
    yield from (match.end() for match in _FIELD.finditer(text))
    yield from (match.start() for match in letters(pack).finditer(text))
    words = _words(pack)
    for span in spans:
        if text[span.start - 1 : span.start] == "-":
            continue
        before = _TOKEN.findall(text, max(0, span.start - NEAR), span.start)
        if _may_close(before, words) or _owns(text, span.end, before, words):
            yield span.start


@cache
def letters(pack: Pack) -> re.Pattern[str]:
    """The letters of a state behind a name and a comma, of those that are words by themselves."""
    codes = "|".join(sorted(pack.words("state_letters")))
    return compiled(rf", (?<=[A-Za-z.], )(?P<code>{codes or '(?!)'})(?=[\s.,;:)/-]|\Z)(?!-\w)")


def led(text: str, pack: Pack) -> Iterator[int]:
    """Where the triggers stand that serve only before a name, and one follows: "on the Danube"."""
    words = _words(pack)
    for match in pack.lead_triggers.found_in(text):
        for word in _TOKEN.findall(text, match.end(), match.end() + BEHIND):
            small = word.lower()
            if _is_name(word, words):
                yield match.start()
            elif small in words.passed or small in words.kinds or small in words.leads:
                continue
            break


class _Words(NamedTuple):
    """The words about an area that rules read, each a single token in small letters."""

    passed: frozenset[str]
    """What may stand between an area and the word that leads to it: "the eastern city"."""
    leads: frozenset[str]
    """What leads from a place to its area: "in"; a mark."""
    of: frozenset[str]
    """What leads to it only from what a place is called: "the north of"."""
    kinds: frozenset[str]
    """The last words of what a place is called."""
    before_of: frozenset[str]
    """Those, and what a part of an area is called."""
    capitals: frozenset[str]
    led: frozenset[str]
    """What may stand between a place and the word that leads to its area: "is situated"."""
    reached: frozenset[str]
    """What may stand there a few words before."""
    not_names: frozenset[str]

    def may_pass(self, word: str) -> bool:
        """Whether a word may stand between an area and what leads to it: any with a hyphen may."""
        return word in self.passed or ("-" in word[1:] and COMPOUND in self.passed)


@cache
def _words(pack: Pack) -> _Words:
    kinds = pack.about_areas("kinds")
    return _Words(
        pack.about_areas("passed") | kinds,
        pack.about_areas("leads"),
        pack.about_areas("noun_leads"),
        kinds,
        kinds | pack.words("compass"),
        frozenset(phrase.split()[-1] for phrase in pack.words("capital")),
        pack.about_areas("led"),
        pack.about_areas("reached"),
        pack.words("not_name"),
    )


def _may_close(before: list[str], words: _Words) -> bool:
    """Whether the name behind these words may be an area that they put something in."""
    small = [word.lower() for word in before]
    at = len(before) - 1
    while at >= 0 and words.may_pass(small[at]):
        if small[at] in words.capitals:
            return True
        at -= 1
    if at < 0:
        return bool(before)
    word = small[at]
    if word[-2:] in ("'s", "’s") or _is_name(before[at], words):
        return True
    if word in words.of:
        return not words.before_of.isdisjoint(small[max(0, at - 2) : at])
    return word in words.leads and at > 0 and _is_led(before, small, at, words)


def _owns(text: str, end: int, before: list[str], words: _Words) -> bool:
    """Whether what a place is called stands behind a name, and a further name behind that, or
    before them what says it of one ("is the only Finnish city")."""
    behind = _TOKEN.findall(text, end, end + BEHIND)
    for word, after in pairwise(behind):
        small = word.lower()
        if word in words.kinds:
            is_said = any(each.lower() in words.led for each in before[-3:])
            return is_said or after in words.leads or _is_name(after, words)
        if small not in words.passed:
            return False
    return False


def _is_led(before: list[str], small: list[str], at: int, words: _Words) -> bool:
    """Whether what leads to an area, at a place among the words, follows what may lie in it."""
    word = small[at - 1]
    if word in _STOPS:
        is_short = at > 1 and len(before[at - 2]) <= _ABBREVIATION
        return word == "." and is_short and _is_name(before[at - 2], words)
    if word in words.led or word in words.capitals or _is_name(before[at - 1], words):
        return True
    near = small[max(0, at - REACH) : at]
    is_called = not (words.kinds.isdisjoint(near) and words.reached.isdisjoint(near))
    return is_called and _holds_name(before[:at], words)


def _holds_name(before: list[str], words: _Words) -> bool:
    return any(_is_name(word, words) for word in before)


def _is_name(word: str, words: _Words) -> bool:
    """Whether a word is written as names are, in a script with capitals."""
    return word[0].isalpha() and not word[0].islower() and word.lower() not in words.not_names
