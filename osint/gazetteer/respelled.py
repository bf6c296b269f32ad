"""Settlements whose name another script writes otherwise than the gazetteer lists it.

A name comes as what each of its letters may be in Latin ones. Keys that share its consonant
skeleton (sound.py) are compared with it: by the letters where the script writes vowels, else by a
pattern that lets a short vowel stand between any two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, product
from typing import TYPE_CHECKING

from osint.gazetteer.sound import ARTICLES, LEAST_SOUND, bones_of, likeness, sound
from osint.gazetteer.store import Candidate
from osint.model import Place
from osint.support.fold import fold
from osint.support.named_tuple import NamedTuple

if TYPE_CHECKING:
    from osint.gazetteer import Gazetteer

Letters = tuple[tuple[str, ...], ...]

MOST_SKELETONS = 48
UNLIKE = 0.2
"""Share of the letters that a key may differ in."""
ALIKE = 2
"""Consonants that a further name must share with a place's own at its beginning."""
LEAST_LETTERS = 4
"""Shorter names are too many in any list."""
_DOUBLE = re.compile(r"(.)\1")


class Respelled(NamedTuple):
    """A place, the folded name it has here, and the share of letters that this differs in."""

    unlike: float
    key: str
    place: Place
    fame: float


def respelled(gazetteer: Gazetteer, letters: Letters, vowels_written: bool) -> list[Respelled]:
    """The settlements that a name may mean, the likest first, then the best known.

    Measured on the names that the gazetteer has in those letters, each taken away in turn, 1,500
    a language (`python -m tools.respelled_names`): of Russian ones the place is among them for
    80 %, the first in its country for 75 % and another there for 6 %; Ukrainian 75, 72 and 5,
    Arabic 62, 57 and 6, Persian 54, 52 and 4, Hebrew 69, 64 and 8.
    """
    found: dict[int, Respelled] = {}
    for key, unlike in _keys(gazetteer, letters, vowels_written).items():
        for candidate in gazetteer.key_candidates(key):
            place = candidate.place
            known = found.get(place.id)
            if place.kind != "settlement" or not _is_its_own(key, candidate):
                continue
            if known is None or unlike < known.unlike:
                found[place.id] = Respelled(unlike, key, place, candidate.fame)
    return sorted(found.values(), key=lambda one: (one.unlike, -one.fame, one.place.id))


def _is_its_own(key: str, candidate: Candidate) -> bool:
    """Whether a key is a spelling of a place's own name: of the many names that a place has
    elsewhere, some sound like anything."""
    if candidate.how != "alternate":
        return True
    return sound(key)[:ALIKE] == sound(fold(candidate.place.name))[:ALIKE]


def _keys(gazetteer: Gazetteer, letters: Letters, vowels_written: bool) -> dict[str, float]:
    if len(letters) < LEAST_LETTERS:
        return {}
    first = "".join(options[0] for options in letters)
    pattern = _pattern(letters, "" if vowels_written else "[aeiouy]?")
    found: dict[str, float] = {}
    for bones in _skeletons(letters):
        for key in gazetteer.store.sounding(bones):
            single = _DOUBLE.sub(r"\1", key)
            if any(map(pattern.fullmatch, (key, single, single.replace(" ", "")))):
                found[key] = 0.0
            elif vowels_written:
                unlike = likeness(first, key)
                if unlike <= UNLIKE:
                    found[key] = min(unlike, found.get(key, 1.0))
    return found


def _skeletons(letters: Letters) -> Iterator[str]:
    """The skeletons that the letters allow."""
    options = [_unlike(choices) for choices in letters]
    made = ("".join(choice) for choice in islice(product(*options), MOST_SKELETONS))
    yield from dict.fromkeys(bones for bones in map(sound, made) if len(bones) >= LEAST_SOUND)


@lru_cache(maxsize=512)
def _unlike(choices: tuple[str, ...]) -> tuple[str, ...]:
    """One of those choices that leave the same in a skeleton."""
    return tuple({bones_of(choice): choice for choice in reversed(choices)}.values())


def _pattern(letters: Letters, between: str) -> re.Pattern[str]:
    """What a key must be; between its letters a vowel may stand that the script does not write."""
    parts = [
        " ?"
        if choices == (" ",) or choices == ("-",)
        else f"(?:{'|'.join(map(re.escape, choices))})"
        for choices in letters
    ]
    return re.compile(f"(?:(?:{'|'.join(sorted(ARTICLES))}) )?{between.join(parts)}{between}h?")
