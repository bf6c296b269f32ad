"""A way in which intervals are written: a pattern that is tried only about words that it needs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from osint.support import text_search
from osint.support.pattern_store import Late, compiled
from osint.support.text_search import Phrases

BEFORE, AFTER = 70, 90
"""How far before and behind such a word a form reaches."""
_LED = 24
"""Characters in which the word before a unit stands, where it counts the unit."""
_PARTS = frozenset(" \n-")
"""What parts a number from its unit."""


class Form(Late):
    """A pattern, and the phrases without one of which it cannot match; before them must stand one of
    some words, if any are named. So most texts are passed over by a look at their words. A phrase
    that a blank leads may open the text. `stems` stand for all words that begin with them, `parted`
    for those among them that a blank, a line break or a hyphen stands before, and before that none of
    letters alone but one of `led`; but any in a text with the word `beside`, which is found near them."""

    def __init__(
        self,
        source: Callable[[], str],
        needs: Iterable[str] = (),
        before: Iterable[str] = (),
        stems: Iterable[str] = (),
        parted: Iterable[str] = (),
        led: Iterable[str] = (),
        beside: str = "",
    ) -> None:
        self._source, self._pattern = source, None
        listed = sorted(set(needs))
        self._needs, self._stems, self._before = Phrases(listed), tuple(stems), tuple(before)
        self._words_before = Phrases(self._before)
        self._parted, self._led = tuple(parted), frozenset(led)
        self._beside = beside
        self._openings = (*(need[1:] for need in listed if need[0] == " "), *self._parted)

    _pattern: re.Pattern[str] | None

    @property
    def signs(self) -> tuple[str, ...]:
        """Phrases of which a text must hold one; none where only parts of words tell."""
        return self._before or self._needs.phrases

    def load(self) -> None:
        """Compile the pattern."""
        _ = self.pattern

    @property
    def pattern(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self._pattern is None:
            self._pattern = compiled(self._source(), re.IGNORECASE)
        return self._pattern

    def matches(self, text: str) -> Iterator[re.Match[str]]:
        """What it finds in a text."""
        if found := self._hits(text):
            for low, high in text_search.windows(found, BEFORE, AFTER, len(text)):
                yield from self.pattern.finditer(text, low, high)

    def _hits(self, text: str) -> list[int]:
        """Where what it needs stands, in the order of the text."""
        if self._before and not self._words_before.may_be_in(text):
            return []
        small = text_search.in_small(text)
        found = self._needs.positions(text)
        if self._stems:
            found += text_search.positions(small, self._stems)
        if self._parted:
            any_is_led = self._beside in small
            found += [
                at - 1
                for at in text_search.positions(small, self._parted)
                if small[at - 1 : at] in _PARTS
                and (any_is_led or self._is_led(small[max(0, at - _LED) : at]))
            ]
        if self._before:
            found = [
                at for at in found if small[max(0, at - 16) : at].rstrip().endswith(self._before)
            ]
        if self._openings and small.startswith(self._openings):
            found.append(0)
        return sorted(found)

    def _is_led(self, before: str) -> bool:
        """Whether what stands before a parted word, with what parts it, may be a part of what is
        looked for; at the head of a line or behind a dash nothing need be."""
        word = before[:-1].replace("-", " ").rpartition(" ")[2]
        return not word.isalpha() or word in self._led or before[-1] == "\n"
