"""Compass words of a sentence: bearings ("north of"), and parts of areas ("northern Syria")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from osint.language.pack import Pack
from osint.support.named_tuple import NamedTuple
from osint.support.pattern_store import compiled
from osint.support.whole_words import whole_words


class Compass(NamedTuple):
    """The compass words of a language: a pattern, and the azimuth of each in degrees."""

    pattern: re.Pattern[str]
    azimuths: dict[str, float]
    adjectives: frozenset[str]
    line: re.Pattern[str]  # the noun of a border or a coast, right behind

    def is_side(self, match: re.Match[str]) -> bool:
        """Whether a compass word names the side of a line: "the northern border"."""
        is_adjective = match[0].lower() in self.adjectives
        return is_adjective and self.line.match(match.string, match.end()) is not None


def side_of(words: str, pack: Pack) -> float | None:
    """The azimuth of the side of a line that words name: "the northern border"."""
    known = compass(pack)
    for match in known.pattern.finditer(words):
        if known.is_side(match):
            return known.azimuths.get(match[0].lower())
    return None


@cache
def compass(pack: Pack) -> Compass:
    """Made once a language, from the classes azimuth_000 to azimuth_337 and letters_000 on."""
    azimuths: dict[str, float] = {}
    letters: list[str] = []
    for degrees in range(0, 3600, 225):
        key = f"{degrees // 10:03d}"
        for word in pack.words(f"azimuth_{key}"):
            azimuths[word] = degrees / 10
        for word in pack.words(f"letters_{key}"):
            azimuths[word] = degrees / 10
            letters.append(word)
    words = [word for word in azimuths if word not in letters]
    if pack.dense:
        inner = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
        return Compass(compiled(inner or "(?!)"), azimuths, frozenset(), compiled("(?!)"))
    source = whole_words(words, exact=letters, inside=r"\w-")
    nouns = sorted(pack.words("border") | pack.words("coast"))
    line = compiled(rf"\s(?:{'|'.join(map(re.escape, nouns)) or '(?!)'})\b")
    return Compass(compiled(source), azimuths, pack.words("compass_adjective"), line)


class Hit(NamedTuple):
    """A compass word; `is_part` says that it tells a part of the name behind it."""

    start: int
    end: int
    azimuth: float
    is_part: bool


def find(pack: Pack, text: str, start: int, end: int) -> Iterator[Hit]:
    """The compass words of a stretch."""
    known = compass(pack)
    for match in known.pattern.finditer(text, start, end):
        word = " ".join(match[0].split())
        azimuth = known.azimuths.get(word)
        if azimuth is None:
            azimuth = known.azimuths.get(word.lower())
        if azimuth is None:
            continue
        if known.is_side(match):
            continue
        after = text[match.end() : match.end() + 2]
        is_part = word.lower() in known.adjectives and after[:1].isspace() and after[1:].isupper()
        yield Hit(match.start(), match.end(), azimuth, is_part)
