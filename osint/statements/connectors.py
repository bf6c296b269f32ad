"""What stands between a figure and its object: "(116 km) by road north-west of", "away from".

One scan from the end of the figure to the first word of the object, collecting the direction and
the way of measuring.
"""

from __future__ import annotations

from typing import NamedTuple

from osint.geo.directions import azimuth_of
from osint.language.ru import inflection as cyrillic
from osint.support.patterns import lazily

_COMPASS = (
    r"(?:north|south|east|west)(?:ern|erly|wards?)?(?:[\s–—‐‑-]{0,2}(?:north|south|east|west)"
    r"(?:ern|erly|wards?)?){0,2}"
)
_SHORT = r"[NSEW](?:\.?[NSEW]){0,2}\.?"
DIRECTION = lazily(
    r"(?:\b(?:due|just|directly|slightly|roughly|further|farther|almost|approximately|to|"
    r"immediately|straight|mostly)\s+){0,3}(?:the\s+)?"
    rf"(?:(?P<words>(?i:{_COMPASS}))(?:(?:\s+by\s+|/)(?i:{_COMPASS}))?"
    rf"|(?P<short>{_SHORT})(?:\s+by\s+[NSEW])?)(?![^\W_]|-\w)"
)
_TWIN = lazily(
    r"\s?(?:[(\[/][^()\[\]\n]{1,60}[)\]]?|(?:,?\s?or|,|;)\s(?:about\s)?\d[\d.,]{0,8}\s?"
    r"(?:km|mi|miles?|kilomet(?:er|re)s?|m|ft|feet)\b,?)"
)
_MODE = lazily(
    r",?\s?(?:(?:travell?ing\s|travel\s)?(?:by|via|on|along)\s(?:the\s)?(?:paved\s|main\s|sealed\s)?"
    r"(?P<way>road|rail|railway|train|car|bus|highway|motorway|freeway|ferry|boat|ship|river|land|"
    r"foot|sea|route)s?\b|(?:in\sa\sstraight\sline|as\sthe\scrow\sflies|by\sair|by\splane|"
    r"straight\sline|straight-line)|(?P<drive>drive|ride|walk|hike|journey|trip|march|"
    r"road distance|driving distance|driving)\b)"
)
_FILLER = lazily(
    r",?\s?(?:away|distant|off|inland|offshore|further|farther|miles|kilometers|kilometres|long|"
    r"distance|or so|or more|or less|approximately|upstream|downstream|upriver|downriver|upland|"
    r"up|down|out|outside|back|apart|in length|road|only|across|air|and|\))(?![^\W_])"
)
_PREPOSITION = lazily(
    r",?\s(?P<word>from|of|outside(?: of)?|beyond|short of|inside|off|behind|before|past|to|above|below|"
    r"от|від|до)\s+"
)


_ABBREVIATED = lazily(r"\.(?=\s[a-z])")


class Link(NamedTuple):
    """What joins a figure to its object.

    `object_at` is where the object begins, None when no preposition follows (then `end` is the
    end of what was read). `direction` is the azimuth of the subject seen from the object.
    """

    object_at: int | None
    preposition: str
    end: int
    direction: float | None
    direction_text: str | None
    direction_start: int
    by_road: bool
    away: bool


def read(text: str, at: int, limit: int) -> Link:
    """Reads from the end of the figure up to the object."""
    azimuth: float | None = None
    words: str | None = None
    began = at
    road = away = False
    position = at + 1 if _ABBREVIATED.match(text, at, limit) else at
    for _ in range(8):
        preposition = _PREPOSITION.match(text, position, limit)
        direction = _direction(text, position, limit) if azimuth is None else None
        if direction is not None:
            began, position, words, azimuth = direction
            continue
        if preposition is not None:
            word = preposition["word"]
            return Link(preposition.end(), word, position, azimuth, words, began, road, away)
        step = _TWIN.match(text, position, limit)
        if step is None:
            mode = _MODE.match(text, position, limit)
            if mode is not None:
                road = road or mode["way"] is not None or mode["drive"] is not None
                step = mode
        if step is None:
            step = _FILLER.match(text, position, limit)
            away = away or (step is not None and step[0].endswith(("away", "apart")))
        if step is None or step.end() == position:
            break
        position = step.end()
    return Link(None, "", position, azimuth, words, began, road, away)


def _direction(text: str, at: int, limit: int) -> tuple[int, int, str, float] | None:
    """(start, end, words, azimuth) of a direction at `at`, after at most a comma and a space."""
    start = at
    while start < limit and text[start] in " ,(-\u00a0" and start - at < 3:
        start += 1
    match = DIRECTION.match(text, start, limit)
    if match is None:
        quarter = cyrillic.DIRECTION.match(text, start, limit)
        if quarter is None:
            return None
        return start, quarter.end(), quarter[0], cyrillic.azimuth(quarter.groupdict())
    words = match["words"] or match["short"]
    azimuth = azimuth_of(words)
    return None if azimuth is None else (start, match.end(), words, azimuth)
