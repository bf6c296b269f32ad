"""A datum that the text names beside a coordinate: noted, not converted.

Coordinates on a national datum lie off WGS84 by what the published transformations say, at
the most: about 130 m for SK-42, 140 m for ED50, 120 m for OSGB36, 300 m for CH1903,
250 m for NAD27, 450 m for the Tokyo datum (EPSG registry).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from osint.model import CoordinateMention
from osint.support.patterns import lazily

_REACH = 30
_DATUMS: dict[str, tuple[str, int]] = {
    "SK-42": (r"(?:SK|СК)-?42|Pulkovo ?(?:19)?42|Пулково", 130),
    "ED50": (r"ED-?50|European Datum 1950", 140),
    "NAD27": (r"NAD ?-?27", 250),
    "OSGB36": (r"OSGB ?-?(?:19)?36", 120),
    "CH1903": (r"CH ?1903(?!\+)", 300),
    "Tokyo": (r"Tokyo [Dd]atum", 450),
}
_NAMED = {name: (lazily(rf"\b(?:{words})(?!\w)"), off) for name, (words, off) in _DATUMS.items()}
_ANY = lazily("|".join(f"(?:{words})" for words, _ in _DATUMS.values()))


def noted(text: str, mentions: Iterable[CoordinateMention]) -> list[CoordinateMention]:
    """The mentions, with the datum named within 30 characters of them."""
    if not _ANY.search(text):
        return list(mentions)
    return [_with_datum(text, mention) for mention in mentions]


def _with_datum(text: str, mention: CoordinateMention) -> CoordinateMention:
    if mention.datum != "WGS84" or mention.point is None:
        return mention
    around = text[max(0, mention.start - _REACH) : mention.start]
    around += "\n" + text[mention.end : mention.end + _REACH]
    for name, (pattern, metres) in _NAMED.items():
        if pattern.search(around):
            note = f"on the datum {name}: not converted, up to {metres} m off WGS84"
            return replace(mention, datum=name, note=note)
    return mention
