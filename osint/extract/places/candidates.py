"""Stretches of capitalised words that the gazetteer knows, longest first at each word."""

from __future__ import annotations

from collections.abc import Callable

from osint.extract.places.known import Known, group_of, own_features
from osint.extract.places.lexicon import Fitted
from osint.extract.places.scan import Words
from osint.extract.places.scorer import Scorer
from osint.extract.places.small_letters import MOST_WORDS, is_well_known
from osint.gazetteer import Gazetteer, fold
from osint.gazetteer.rows import NAME_TYPES
from osint.language.en.names import (
    CALENDAR,
    COMPASS,
    DEGREES,
    DIVISIONS,
    ELSEWHERE,
    FIRST_ORDER,
    FUNCTION,
    NATURE,
    PARTICLES,
    STREETS,
    TITLES,
    word_set,
)
from osint.support.cache import Remembered
from osint.support.fold import ARTICLE, FOLDED, sankt_of

_NO_NAMES = (
    FUNCTION
    | CALENDAR
    | COMPASS
    | DIVISIONS
    | ELSEWHERE
    | NATURE
    | STREETS
    | TITLES
    | word_set(
        "city town village police department government university college school council court office "
        "company bank church hospital state union army navy force party press news"
    )
)
"""Never the name of a place by themselves, whatever the gazetteer says ("Of" is in Turkey)."""

ALIAS = NAME_TYPES.index("alias")
LONGEST = 7
"""Most capitalised words in one name."""

MOST_KEPT = 40_000
"""Spellings remembered; some ten megabytes at most."""


class Names:
    """The gazetteer as the recogniser asks it: by spelling, each asked once.

    `known(surface)` is what is known of a spelling, None when it names no place; `most(word)`
    the most words of a name that begins with `word`, 0 when none does; `well_known(word)` the keys
    of the few names that begin with `word` and are known well enough to be read in small letters,
    each with the words that must stand in a text besides.
    """

    def __init__(self, gazetteer: Gazetteer, fitted: Fitted) -> None:
        self.gazetteer, self.fitted = gazetteer, fitted
        self.scorer = Scorer(fitted.recognition, fitted.pairs)
        self.known: Callable[[str], Known | None] = Remembered(self._look_up, MOST_KEPT).__getitem__
        self.most: Callable[[str], int] = Remembered(self._most, MOST_KEPT).__getitem__
        self.well_known: Callable[[str], dict[str, frozenset[str]]] = Remembered(
            self._well_known, MOST_KEPT
        ).__getitem__

    def _most(self, word: str) -> int:
        most = min(LONGEST, self.gazetteer.max_tokens(_as_first(word)))
        return most or int(self.known(word) is not None)

    def _well_known(self, word: str) -> dict[str, frozenset[str]]:
        found = {}
        for key in self.gazetteer.store.well_known(_as_first(word)):
            _, *others = key.split()
            if others:
                found[key] = frozenset(others) - FOLDED
            elif self._is_well_known(word):
                found[key] = frozenset()
            elif self._is_well_known(f"{ARTICLE} {word}"):
                found[key] = frozenset([ARTICLE])
        return {key: others for key, others in found.items() if key.count(" ") < MOST_WORDS}

    def _is_well_known(self, phrase: str) -> bool:
        return is_well_known(phrase, self.known(phrase.title()), self.fitted.given_names)

    def is_spelled(self, surface: str, known: Known) -> bool:
        """Whether the best known place of a name is written with the mark that closes `surface`."""
        hits = self.gazetteer.store.hits(known.key)
        return bool(hits) and self.gazetteer.store.glance(hits[0][0])[0].endswith(surface[-1])

    def barred(self, word: str) -> Known | None:
        """What is known of a word that names no place by itself, though one is called so."""
        key = fold(word)
        return self._known_by(key, word) if key in _NO_NAMES else None

    def town(self, word: str) -> Known | None:
        """What is known of the town that a people's name is too ("Norman"); None where no town's
        own name is the word."""
        key, store = fold(word), self.gazetteer.store
        hits = store.hits(key)
        for id_, _ in hits:
            name, kind, fame = store.glance(id_)
            if kind == "settlement" and fold(name) == key:
                group = group_of(kind, fame, "primary")
                return Known(key, kind, fame, "primary", len(hits), group, False, 0.0)
        return None

    def _look_up(self, surface: str) -> Known | None:
        key = fold(surface)
        if len(key) < 2 or (key in _NO_NAMES and not (key == "us" and surface[:2] != "Us")):
            return None
        if surface in DEGREES or surface in PARTICLES:
            return None
        found = self._known_by(key, surface)
        if found is None and surface[1:2] in "tT" and (sankt := sankt_of(key)):
            found = self._known_by(sankt, surface)
        return found

    def _known_by(self, key: str, surface: str) -> Known | None:
        store = self.gazetteer.store
        hits = store.hits(key)
        people = store.demonym_hits(key)
        if not hits and not people:
            hits = () if "\n" in surface else self._division(key)
            if not hits:
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
            key in self.fitted.surnames or key in self.fitted.given_names,
        )  # fmt: skip
        weights = self.fitted.recognition
        score = sum([weights.get(name, 0.0) for name in own_features(surface, known, self.fitted)])
        return known._replace(score=score)

    def _division(self, key: str) -> tuple[tuple[int, int], ...]:
        """The division of a listed name and a noun: "Kayes Region"."""
        *name, noun = key.split()
        if not name or noun not in FIRST_ORDER or name[-1] in DIVISIONS:
            return ()
        found = self.gazetteer.key_candidates(key)[:1]
        return tuple((c.place.id, ALIAS) for c in found if c.place.kind == "region")


def _as_first(word: str) -> str:
    """The key of a word as the first of several: "St" is "saint"."""
    return fold(f"{word} x").split()[0]


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
    if last == limit < len(starts) and joins[last] and texts[last].lower() in FIRST_ORDER:
        last += 1
    found = []
    for end in range(last, at, -1):
        known = names.known(text[start : ends[end - 1]])
        if known is not None:
            found.append((end, known))
    return found
