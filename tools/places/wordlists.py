"""Word lists of the recogniser: given names, surnames and common words that are also places.

Given names and surnames: the US Census Bureau's lists of 1990 (public domain, from the package
`names`), and a list of our own. Common words: what the training corpora write with a small letter.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import names as census

from osint.extract.places.candidates import Names

FAMOUS = 6.0
"""From this fame on a name is read as a place first ("Virginia", "Jordan", "China")."""
OWN = Path(__file__).parent.parent / "training" / "given_names.list"


def _census(name: str, most: int) -> list[str]:
    path = Path(census.__file__).parent / name
    return [line.split()[0].lower() for line in path.read_text().splitlines()[:most] if line]


def given_names(places: Names) -> list[str]:
    """Given names, but for those that are far better known as places."""
    found = set(_census("dist.male.first", 1300)) | set(_census("dist.female.first", 2600))
    for line in OWN.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            found.update(line.split())
    return sorted(word for word in found if len(word) > 2 and _fame(places, word) < FAMOUS)


def surnames(places: Names) -> list[str]:
    """Surnames that are also names of places."""
    return sorted(
        word
        for word in _census("dist.all.last", 15000)
        if len(word) > 2 and _fame(places, word) > 0
    )


def common_words(places: Names, texts: Iterable[str]) -> list[str]:
    """Words that are also names of places."""
    low: Counter[str] = Counter()
    high: Counter[str] = Counter()
    for text in texts:
        low.update(re.findall(r"(?<![\w#@./])[a-z]{2,20}(?![\w@])", text))
        high.update(word.lower() for word in re.findall(r"(?<=[a-z,] )[A-Z][a-z]{1,19}\b", text))
    return sorted(
        word
        for word, count in low.items()
        if count >= 2 and count > 0.25 * high[word] and _fame(places, word)
    )


def _fame(places: Names, word: str) -> float:
    known = places.known(word)
    return known.fame if known else 0.0
