"""Where words stand in a text, by plain search.

A pattern that opens with a choice of words is tried at every letter that one of them begins with,
which takes ten times as long as looking for each word. So the words that a pattern cannot do without
are looked for first, and the pattern is tried only about them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from functools import cached_property, lru_cache

from osint.support.patterns import lazily
from osint.support.start_store import table

_LETTERS = lazily(r"[^\W\d_]+")
_LONGEST_WORD = 40
_NO_LETTERS = bytes(code if code > 127 or chr(code).isalpha() else 32 for code in range(256))
"""A table for texts in UTF-8: every character of ASCII that is no letter becomes a blank."""


def positions(text: str, words: Iterable[str]) -> list[int]:
    """Where any of the words begins, in the order of the text; parts of longer words count."""
    found: list[int] = []
    for word in words:
        at = text.find(word)
        while at >= 0:
            found.append(at)
            at = text.find(word, at + 1)
    found.sort()
    return found


def small(text: str) -> str:
    """The text in small letters, of the same length: a letter that would become two stays."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(one if len(one := letter.lower()) == 1 else letter for letter in text)


@lru_cache(maxsize=4)  # many look for their words in one text
def in_small(text: str) -> str:
    """As `small`, of a whole text: made once for all that look into it."""
    return small(text)


@lru_cache(maxsize=4)
def words_of(text: str) -> frozenset[str]:
    """Every run of letters of a text, in small letters: what tells at once that a word is missing."""
    parted = in_small(text).encode(errors="surrogatepass").translate(_NO_LETTERS)
    words = set(parted.decode(errors="surrogatepass").split())
    if not text.isascii():
        others = [word for word in words if not word.isascii()]
        words.difference_update(others)
        words.update(_LETTERS.findall(" ".join(others)))
    return frozenset(words)


_DIGIT, _PLAIN_DIGIT = lazily(r"\d"), lazily("[0-9]")


@lru_cache(maxsize=4)
def has_digit(text: str) -> bool:
    """Whether a text has a decimal digit of any script: many look for figures in one text."""
    if _PLAIN_DIGIT.search(text) is not None:  # a set, to which the search can skip
        return True
    return not text.isascii() and _DIGIT.search(text) is not None


LONG = 5
"""Letters from which on a word is no longer one that any text holds."""


def cover(phrases: Iterable[str], common: Set[str] = frozenset()) -> tuple[str, ...]:
    """Few words, in small letters, of which every phrase holds one: the most useful first, those
    that are `common` in texts where a phrase has no other."""
    listed = tuple(sorted(phrases))  # a set has another order in each process
    known = tuple(sorted({word for each in listed for word in _words_in(each)} & common))
    name = "\n".join((__name__, *listed, "", *known))
    return table(name, lambda: _cover(listed, frozenset(known)))


def _cover(phrases: tuple[str, ...], common: Set[str]) -> tuple[str, ...]:
    left = [_words_in(phrase) for phrase in phrases]
    chosen: list[str] = []

    def use(word: str) -> tuple[bool, int, int, str]:
        return word not in common, min(len(word), LONG), counts[word], word

    while left:
        counts = Counter(word for each in left for word in set(each))
        best = max(counts, key=use)
        chosen.append(best)
        left = [each for each in left if best not in each]
    return tuple(chosen)


def _words_in(phrase: str) -> list[str]:
    return _LETTERS.findall(small(phrase)) or [small(phrase)]


def by_word(phrases: Iterable[str], words: Sequence[str]) -> dict[str, list[str]]:
    """Each of the words that `cover` chose for some phrases, with the phrases that it is to tell."""
    found: dict[str, list[str]] = {word: [] for word in words}
    for phrase in phrases:
        own = _words_in(phrase)
        found[next(word for word in words if word in own)].append(phrase)
    return found


def reaches(phrases: Collection[str], common: Set[str] = frozenset()) -> dict[str, int]:
    """As `cover`: each word with the characters in which, to either side of where it begins, the
    phrases stand that it is to tell, with wide blanks in them."""
    told = by_word(phrases, cover(phrases, common))
    return {word: 2 * max(map(len, own)) for word, own in told.items() if own}


class Phrases:
    """Phrases to look for in texts, as a whole word or more each: by plain search, and only those of
    which the text has the word that `cover` chose for them."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self.phrases = tuple(sorted(set(phrases)))

    @cached_property
    def _by_word(self) -> dict[str, list[str]]:
        """The words that `cover` chose, each with its phrases."""
        return table("\n".join((__name__, "by word", *self.phrases)), self._parted)

    def _parted(self) -> dict[str, list[str]]:
        return by_word(self.phrases, cover(self.phrases))

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(self._by_word)

    def may_be_in(self, text: str) -> bool:
        """Whether any of them can stand in a text: a look at its words."""
        return not self._words.isdisjoint(words_of(text))

    def positions(self, text: str) -> list[int]:
        """Where any of them begins, in the order of the text, parts of longer words too."""
        words = self._words & words_of(text)
        if not words:
            return []
        return positions(in_small(text), [each for word in words for each in self._by_word[word]])


def matches(
    pattern: re.Pattern[str], text: str, needed: Mapping[str, int]
) -> Iterator[re.Match[str]]:
    """What a pattern finds of which each match holds one of some words (in small letters, whole runs
    of letters), and reaches no farther to either side of where it begins than stands beside it."""
    words = words_of(text)  # the smaller of the two is run through
    said = words.intersection(needed) if len(needed) < len(words) else needed.keys() & words
    if not said:
        return iter(())
    stretches = _about(text, {word: needed[word] for word in said})
    return (match for low, high in stretches for match in pattern.finditer(text, low, high))


def _about(text: str, words: Mapping[str, int]) -> Iterator[tuple[int, int]]:
    """The stretches about the words in a text, so many characters to either side of where each
    begins, those that meet joined."""
    lowered = in_small(text)
    found = []
    for word, reach in words.items():
        at = lowered.find(word)
        while at >= 0:
            end = at + len(word)
            if not (lowered[at - 1 : at].isalpha() or lowered[end : end + 1].isalpha()):
                found.append((max(0, at - reach), at + reach))
            at = lowered.find(word, end)
    found.sort()
    for low, high in _joined(found):
        yield low, _word_end(text, high)


def _word_end(text: str, at: int) -> int:
    """The end of the word that a place lies in, so that a pattern does not take a part for it."""
    while text[at - 1 : at + 1].isalnum() and at < len(text):
        at += 1
    return min(at, len(text))


def windows(found: list[int], before: int, after: int, length: int) -> Iterator[tuple[int, int]]:
    """The stretches about places in a text of a length, so many characters to either side, those
    that meet joined."""
    for low, high in _joined([(max(0, at - before), at + after) for at in found]):
        yield low, min(high, length)


def _joined(stretches: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Stretches in the order in which they begin, those that meet as one."""
    if not stretches:
        return
    low, high = stretches[0]
    for begin, end in stretches:
        if begin > high:
            yield low, high
            low = begin
        high = max(high, end)
    yield low, high


def word_before(text: str, at: int) -> str:
    """The word that ends before a place in a text, in small letters; "" if none stands within 40 characters."""
    words = text[max(0, at - _LONGEST_WORD) : at].lower().split()
    return words[-1] if words else ""
