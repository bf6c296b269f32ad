"""Measures names of other scripts that are looked up by their letters: `python -m tools.respelled_names`.

Every name of a settlement that the gazetteer has in a language's letters, and for one place only,
is looked up as if it were not there (osint/gazetteer/respelled.py). Prints, for each language, the
share of names whose place is among what is found, is the first of its country, and for which
another place of that country comes first.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from osint.gazetteer import Gazetteer
from osint.geo.geodesic import haversine_km
from osint.language.identity import languages
from osint.language.latin import letters_of
from osint.model import Place
from osint.world import world

LETTERS = {
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя ",
    "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя ",
    "ar": "ءآأؤإئابتثجحخدذرزسشصضطظعغفقكلمنهوي ",
    "fa": "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقكگلمنهوي ",
    "he": "אבגדהוזחטיךכלםמןנסעףפץצקרשת ",
}
MOST, LEAST_LETTERS, SAME_KM = 1500, 4, 30.0


def names(gazetteer: Gazetteer, letters: str) -> Iterator[tuple[str, Place]]:
    """(Name, place) of the settlements whose name is of those letters and of one place only."""
    low, high = min(letters[:-1]), max(letters[:-1]) + "\uffff"
    for key in gazetteer.store.keys_like(low, high, 1_000_000):
        hits = gazetteer.store.hits(key)
        if len(hits) == 1 and len(key) >= LEAST_LETTERS and set(key) <= set(letters):
            place = gazetteer.get(hits[0][0])
            if place is not None and place.kind == "settlement":
                yield key, place


def measure(gazetteer: Gazetteer, code: str) -> tuple[int, float, float, float]:
    """(Names, share reached, share first in its country, share with another first there)."""
    language = languages()[code]
    rows = list(names(gazetteer, LETTERS[code]))
    random.Random(5).shuffle(rows)
    reached = right = wrong = 0
    for key, place in rows[:MOST]:
        found = gazetteer.respelled(letters_of(key, language), language.vowels_written)
        reached += any(one.place.id == place.id for one in found)
        there = [one.place for one in found if one.place.country == place.country]
        if there:
            is_it = haversine_km(there[0].point, place.point) < SAME_KM
            right, wrong = right + is_it, wrong + (not is_it)
    count = min(MOST, len(rows))
    return count, reached / count, right / count, wrong / count


def main() -> int:
    """Prints the shares."""
    for code in LETTERS:
        count, reached, right, wrong = measure(world().gazetteer, code)
        print(f"{code}: {count} names, {reached:.3f} reached, {right:.3f} first, {wrong:.3f} other")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
