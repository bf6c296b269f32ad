"""Stretches of capitalised words that the gazetteer knows, longest first at each word."""

from __future__ import annotations

from collections.abc import Callable

from osint.extract.places.known import Known, group_of, own_features
from osint.extract.places.lexicon import Fitted
from osint.extract.places.scan import Words
from osint.extract.places.scorer import Scorer
from osint.extract.places.small_letters import is_well_known
from osint.gazetteer import Gazetteer, fold
from osint.gazetteer.rows import NAME_TYPES
from osint.language.en.names import (
    CALENDAR,
    COMPASS,
    DEGREES,
    DIVISIONS,
    FUNCTION,
    NATURE,
    STREETS,
    TITLES,
    word_set,
)
from osint.support.cache import Remembered

_NO_NAMES = (
    FUNCTION
    | CALENDAR
    | COMPASS
    | DIVISIONS
    | NATURE
    | STREETS
    | TITLES
    | word_set(
        "city town village police department government university college school council court office "
        "company bank church hospital state union army navy force party press news"
    )
)
"""Never the name of a place by themselves, whatever the gazetteer says ("Of" is in Turkey)."""

LONGEST = 7
"""Most capitalised words in one name."""

MOST_KEPT = 20_000
"""Spellings remembered; some ten megabytes at most."""


class Names:
    """The gazetteer as the recogniser asks it: by spelling, each asked once.

    `known(surface)` is what is known of a spelling, None when it names no place; `most(word)`
    the most words of a name that begins with `word`, 0 when none does; `most_small(word)` the same
    of a word in small letters, and `small(phrase)` the well-known name that a phrase in small
    letters is.
    """

    def __init__(self, gazetteer: Gazetteer, fitted: Fitted) -> None:
        self.gazetteer, self.fitted = gazetteer, fitted
        self.scorer = Scorer(fitted.recognition, fitted.pairs)
        self.known: Callable[[str], Known | None] = Remembered(self._look_up, MOST_KEPT).__getitem__
        self.most: Callable[[str], int] = Remembered(self._most, MOST_KEPT).__getitem__
        self.most_small: Callable[[str], int] = Remembered(self._most_small, MOST_KEPT).__getitem__
        self.small: Callable[[str], Known | None] = Remembered(self._small, MOST_KEPT).__getitem__

    def _most(self, word: str) -> int:
        first = fold(f"{word} x").split()[0]  # as the first of several words: "St" is "saint"
        most = min(LONGEST, self.gazetteer.max_tokens(first))
        return most or int(self.known(word) is not None)

    def _small(self, phrase: str) -> Known | None:
        known = self.known(phrase.title())
        return known if is_well_known(phrase, known, self.fitted.given_names) else None

    def _most_small(self, word: str) -> int:
        most = self.most(word.title())
        return most if most > 1 or self.small(word) is not None else 0

    def is_spelled(self, surface: str, known: Known) -> bool:
        """Whether the best known place of a name is written with the mark that closes `surface`."""
        hits = self.gazetteer.store.hits(known.key)
        return bool(hits) and self.gazetteer.store.glance(hits[0][0])[0].endswith(surface[-1])

    def _look_up(self, surface: str) -> Known | None:
        key = fold(surface)
        if len(key) < 2 or (key in _NO_NAMES and not (key == "us" and surface[:2] != "Us")):
            return None
        if surface in DEGREES:
            return None
        store = self.gazetteer.store
        hits = store.hits(key)
        people = store.demonym_hits(key)
        if not hits and not people:
            return None
        name, kind, fame = store.glance((hits or people)[0][0])
        if surface[:4] in ("The ", "THE ") and not name.startswith("The "):
            return None
        how, count = "demonym", len(people)
        people_fame = store.glance(people[0][0])[2] if people else 0.0
        if not people or (hits and people_fame <= fame + 1):
            how, count = NAME_TYPES[hits[0][1]], len(hits)
        elif hits:
            _, kind, fame = store.glance(people[0][0])
        known = Known(
            key, kind, fame, how, count, group_of(kind, fame, how),
            key in self.fitted.common_words and not (surface.isupper() and len(key) < 4), 0.0,
        )  # fmt: skip
        weights = self.fitted.recognition
        score = sum([weights.get(name, 0.0) for name in own_features(surface, known, self.fitted)])
        return known._replace(score=score)


def spans_at(text: str, words: Words, at: int, names: Names) -> list[tuple[int, Known]]:
    """The names that begin with word `at`: (word after the name, what is known), longest first."""
    texts, starts, ends, joins = words
    if at + 1 == len(joins) or not joins[at + 1]:
        known = names.known(texts[at])
        return [(at + 1, known)] if known is not None else []
    most = names.most(texts[at])
    if not most:
        return []
    start = starts[at]
    last, limit = at + 1, min(at + most, len(starts))
    while last < limit and joins[last]:
        last += 1
    found = []
    for end in range(last, at, -1):
        known = names.known(text[start : ends[end - 1]])
        if known is not None:
            found.append((end, known))
    return found
