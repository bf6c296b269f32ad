"""Stretches of capitalised words that the gazetteer knows, longest first at each word."""

from __future__ import annotations

from typing import NamedTuple

from osint.extract.places.cues import (
    CALENDAR,
    COMPASS,
    DIVISIONS,
    FUNCTION,
    NATURE,
    STREETS,
    TITLES,
    word_set,
)
from osint.extract.places.lexicon import Fitted
from osint.extract.places.scan import Words
from osint.gazetteer import Gazetteer, fold
from osint.gazetteer.rows import NAME_TYPES

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

MOST_KEPT = 200_000
"""Spellings remembered; a few tens of megabytes at most."""

_GROUPS = {
    "country": "C", "region": "R", "county": "K", "macro-region": "M", "disputed": "C",
    "sea": "W", "river": "W", "lake": "W", "island": "I", "settlement": "S",
}  # fmt: skip


class Known(NamedTuple):
    """What is known of a spelling, whatever the text: about its best known bearer."""

    key: str
    kind: str
    fame: float
    how: str  # primary, alias, alternate, abbreviation, demonym
    bearers: int  # how many places bear the name
    group: str  # coarse class: D demonym, C country, R region, S2-S7 settlement by fame ...
    common: bool  # one word that is also a common word
    score: float  # the weights of the features that no text changes


class Names:
    """The gazetteer as the recogniser asks it: by spelling, each asked once."""

    def __init__(self, gazetteer: Gazetteer, fitted: Fitted) -> None:
        self.gazetteer, self.fitted = gazetteer, fitted
        self._known: dict[str, Known | None] = {}
        self._most: dict[str, int] = {}

    def known(self, surface: str) -> Known | None:
        """What is known of a spelling, None when it names no place."""
        try:
            return self._known[surface]
        except KeyError:
            pass
        if len(self._known) > MOST_KEPT:
            self._known.clear()
        found = self._known[surface] = self._look_up(surface)
        return found

    def most(self, word: str) -> int:
        """The most words of a name that begins with `word`; 0 when none does."""
        try:
            return self._most[word]
        except KeyError:
            pass
        if len(self._most) > MOST_KEPT:
            self._most.clear()
        first = fold(f"{word} x").split()[0]  # as the first of several words: "St" is "saint"
        most = min(LONGEST, self.gazetteer.max_tokens(first))
        if not most and self.known(word):
            most = 1
        self._most[word] = most
        return most

    def _look_up(self, surface: str) -> Known | None:
        key = fold(surface)
        if len(key) < 2 or (key in _NO_NAMES and not (key == "us" and surface[:2] != "Us")):
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
            key, kind, fame, how, count, _group(kind, fame, how),
            key in self.fitted.common_words and not (surface.isupper() and len(key) < 4), 0.0,
        )  # fmt: skip
        weights = self.fitted.recognition
        score = sum([weights.get(name, 0.0) for name in own_features(surface, known, self.fitted)])
        return known._replace(score=score)


def _group(kind: str, fame: float, how: str) -> str:
    """The coarse class of a name."""
    if how == "demonym":
        return "D"
    group = _GROUPS.get(kind, "P")
    return "S" + str(min(7, max(2, int(fame)))) if group == "S" else group


def own_features(surface: str, known: Known, fitted: Fitted) -> list[str]:
    """The features of a spelling that no text changes."""
    group, first, key = known.group, known.group[0], known.key
    words = surface.count(" ") + surface.count("-") + 1
    out = [
        "b", f"g={group}", f"h={known.how}|{group}", f"c={min(6, known.bearers.bit_length())}|{first}",
        f"f={int(known.fame * 2)}|{first}", f"w={key}", f"l={min(words, 3)}|{first}",
    ]  # fmt: skip
    if words > 1:
        return out
    if surface.isupper():
        out.append(f"caps|{min(len(surface), 4)}|{first}")
    else:
        out.append(f"len={min(len(key), 7)}|{first}")
    if known.common:
        out += ["common", f"common|{group}"]
    if key in fitted.given_names:
        out += ["given", f"given|{group}"]
    if key in fitted.surnames:
        out += ["surname", f"surname|{group}"]
    return out


def spans_at(text: str, words: Words, at: int, names: Names) -> list[tuple[int, Known]]:
    """The names that begin with word `at`: (word after the name, what is known), longest first."""
    starts, ends, joins = words
    start = starts[at]
    if at + 1 == len(joins) or not joins[at + 1]:
        known = names.known(text[start : ends[at]])
        return [(at + 1, known)] if known is not None else []
    most = names.most(text[start : ends[at]])
    if not most:
        return []
    last, limit = at + 1, min(at + most, len(starts))
    while last < limit and joins[last]:
        last += 1
    found = []
    for end in range(last, at, -1):
        known = names.known(text[start : ends[end - 1]])
        if known is not None:
            found.append((end, known))
    return found
