"""Compass words of a sentence: bearings ("north of"), and parts of areas ("northern Syria")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from osint.language.pack import Pack
from osint.model import Extraction
from osint.support.named_tuple import NamedTuple
from osint.support.pattern_store import compiled
from osint.support.whole_words import whole_words


class Compass(NamedTuple):
    """The compass words of a language: a pattern, and the azimuth of each in degrees; `parts` are
    those that tell a part of an area ("in the south of"), `before_names` adjectives that do so
    only right before a name ("southern Italy")."""

    pattern: re.Pattern[str]
    azimuths: dict[str, float]
    adjectives: frozenset[str]
    parts: frozenset[str]
    before_names: frozenset[str]
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
    """Made once a language, from the classes azimuth_000 to azimuth_337, letters_000 on, part_000 on
    and adjective_000 on."""
    letters, parts, before_names = (
        _azimuths(pack, head) for head in ("letters_", "part_", "adjective_")
    )
    azimuths = {**_azimuths(pack, "azimuth_"), **letters, **parts, **before_names}
    words = [word for word in azimuths if word not in letters]
    told = frozenset(parts), frozenset(before_names)
    if pack.dense:
        inner = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
        return Compass(compiled(inner or "(?!)"), azimuths, frozenset(), *told, compiled("(?!)"))
    source = whole_words(words, exact=letters, inside=r"\w-")
    nouns = sorted(pack.words("border") | pack.words("coast"))
    line = compiled(rf"\s(?:{'|'.join(map(re.escape, nouns)) or '(?!)'})\b")
    return Compass(compiled(source), azimuths, pack.words("compass_adjective"), *told, line)


def _azimuths(pack: Pack, head: str) -> dict[str, float]:
    """The words of the classes whose names begin so -> the degrees with which these names end."""
    return {
        word: tenths / 10
        for tenths in range(0, 3600, 225)
        for word in pack.words(f"{head}{tenths // 10:03d}")
    }


class Hit(NamedTuple):
    """A compass word; `is_part` says that it tells a part of the name behind it, `needs_name` that
    it does so only where that name begins right behind it, and is nothing else."""

    start: int
    end: int
    azimuth: float
    is_part: bool
    needs_name: bool = False


def of(extraction: Extraction, pack: Pack) -> tuple[Hit, ...]:
    """The compass words of a document's text, read once for a language."""
    return extraction.once(_of, pack)


def _of(extraction: Extraction, pack: Pack) -> tuple[Hit, ...]:
    text = extraction.masked or extraction.document.text
    return tuple(find(pack, text, 0, len(text)))


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
        needs_name = word.lower() in known.before_names
        if word.lower() in known.parts:
            is_part = not _is_counted_from(text[match.end() : match.end() + _LONGEST_OF], pack)
        yield Hit(match.start(), match.end(), azimuth, is_part or needs_name, needs_name)


_LONGEST_OF = 12


def _is_counted_from(behind: str, pack: Pack) -> bool:
    """Whether a word behind a compass word tells what it is seen from, and is none that owns it:
    "to the south of" and "in the south of" are parted so where the two have words of their own."""
    word = "".join(behind.split()[:1])
    return word in pack.words("of") and word not in pack.words("of_name")
