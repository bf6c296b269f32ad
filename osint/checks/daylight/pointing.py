"""Where a text says that shadows point or the sun stands: "shadows pointing north-east".

The kind of light is then told by an azimuth, "shadow 45" or "sun 270".
"""

from __future__ import annotations

import re
from functools import cache

from osint.geo.directions import WORDS, azimuth_of
from osint.language.en import light as words
from osint.support import text_search
from osint.support.named_tuple import NamedTuple
from osint.support.pattern_store import compiled
from osint.support.patterns import any_of

SHADOW, SUN = "shadow", "sun"
FITS_DEG, CARELESS_DEG = 35.0, 30.0
"""How far an azimuth may lie from one of eight compass points, and how far careless words take it:
half a point is the word's own width, the rest the reader's estimate."""
_REACH = 90
_SHADOWS, _SUN = (
    dict.fromkeys(text_search.cover(each), _REACH) for each in (words.SHADOWS, words.SUN)
)
_EITHER = _SHADOWS | _SUN
_QUARTERS = "|".join(WORDS[:: len(WORDS) // 4])
_COMPASS = rf"(?P<way>(?:{_QUARTERS})(?:[\s-]?(?:{_QUARTERS})){{0,2}})"


class Direction(NamedTuple):
    """Of what an azimuth is told, and the azimuth in degrees."""

    body: str
    azimuth_deg: float


def found_in(text: str) -> list[tuple[re.Match[str], str]]:
    """What is told of shadows and of the sun, with its kind."""
    if text_search.words_of(text).isdisjoint(_EITHER):
        return []
    found = []
    for body, pattern, needed in (
        (SHADOW, _shadows, _SHADOWS),
        (SUN, _suns, _SUN),
    ):
        for match in text_search.matches(pattern(), text, needed):
            azimuth = azimuth_of(match["way"])
            if azimuth is not None:
                found.append((match, f"{body} {azimuth:g}"))
    return found


def told(kind: str) -> Direction | None:
    """The direction that a kind of light is; None for other kinds."""
    body, blank, degrees = kind.partition(" ")
    return Direction(body, float(degrees)) if blank else None


@cache
def _shadows() -> re.Pattern[str]:
    pointing, towards = any_of(words.POINTING), any_of(words.TOWARDS)
    return compiled(
        rf"(?<![\w-])(?:{any_of(words.SHADOWS)})\b(?!\s(?:{any_of(words.OF)})\s(?:{any_of(words.NO_SHADOWS)})\b)(?:\s[\w'’-]{{1,16}}){{0,4}}?\s(?:{pointing})\s(?:(?:{towards})\s){{0,3}}"
        rf"{_COMPASS}(?![\w-])(?!\s(?:{any_of(words.OF)})\b)",
        re.IGNORECASE,
    )


@cache
def _suns() -> re.Pattern[str]:
    return compiled(
        rf"(?<![\w-])(?:{any_of(words.SUN)})\s(?:(?:{any_of(words.STANDING)})\s){{1,3}}(?:{any_of(words.IN_THE)})\s"
        rf"{_COMPASS}(?![\w-])(?:ern\ssky)?(?!\s(?:{any_of(words.OF)})\b)",
        re.IGNORECASE,
    )
