"""A datum that the text names beside a coordinate: converted where the shift to WGS84 is known
to some metres, else noted.

Coordinates on a national datum lie off WGS84 by what the published transformations say, at
the most: about 140 m for ED50, 300 m for CH1903, 250 m for NAD27, 450 m for the Tokyo datum
(EPSG registry); 130 m for SK-42 and 120 m for OSGB36, which are converted.
"""

from __future__ import annotations

from collections.abc import Iterable

from osint.extract.coordinates.helmert import OSGB36, PRECISION_M, SK_42, Datum, to_wgs84
from osint.model import CoordinateMention
from osint.support.frozen import replace
from osint.support.patterns import lazily

_REACH = 30
_DATUMS: dict[str, tuple[str, int | Datum]] = {
    "SK-42": (r"(?:SK|СК|CK)[ -]?42|Pulkovo[ -]?(?:19)?42|Пулково", SK_42),
    "ED50": (r"ED-?50|European Datum 1950", 140),
    "NAD27": (r"NAD ?-?27", 250),
    "OSGB36": (r"OSGB ?-?(?:19)?36", OSGB36),
    "CH1903": (r"CH ?1903(?!\+)", 300),
    "Tokyo": (r"Tokyo [Dd]atum", 450),
}
_WGS84_ONLY = ("geo-uri", "link", "plus-code", "geohash", "maidenhead", "gars", "iso-6709")
_HEADS = lazily(r"[\s:=]{0,4}$")
_NAMED = {name: (lazily(rf"\b(?:{words})(?!\w)"), way) for name, (words, way) in _DATUMS.items()}
_ANY = lazily("|".join(f"(?:{words})" for words, _ in _DATUMS.values()))


def noted(text: str, mentions: Iterable[CoordinateMention]) -> list[CoordinateMention]:
    """The mentions, with the datum named on their line within 30 characters of them.

    A name between two of them belongs to the second where it heads it ("SK-42: ..."), else to
    the first.
    """
    found = sorted(mentions, key=lambda mention: mention.start)
    if not any(_ANY.search(text, max(0, one.start - _REACH), one.end + _REACH) for one in found):
        return found
    ends = [None, *(mention.end for mention in found)]
    starts = [*(mention.start for mention in found[1:]), None]
    return [
        _with_datum(text, mention, before, after)
        for mention, before, after in zip(found, ends, starts, strict=False)
    ]


def _with_datum(
    text: str, mention: CoordinateMention, last: int | None, following: int | None
) -> CoordinateMention:
    if mention.datum != "WGS84" or mention.point is None or mention.notation in _WGS84_ONLY:
        return mention
    before = text[max(last or 0, mention.start - _REACH) : mention.start]
    shared, before = last is not None and "\n" not in before, before.rpartition("\n")[2]
    after = text[mention.end : min(following or len(text), mention.end + _REACH)].partition("\n")[0]
    for name, (pattern, way) in _NAMED.items():
        heading, behind = pattern.search(before), pattern.search(after)
        heads = heading and (not shared or _HEADS.match(before, heading.end()))
        if heads or (behind and not (following and _HEADS.match(after, behind.end()))):
            return _on(mention, name, way)
    return mention


def _on(mention: CoordinateMention, name: str, way: int | Datum) -> CoordinateMention:
    """A mention whose figures are on a national datum: its point on WGS84 where `way` leads
    there, with a note of how far off it is where `way` is only that, in metres."""
    if isinstance(way, int) or mention.point is None:
        note = f"on the datum {name}: not converted, up to {way} m off WGS84"
        return replace(mention, datum=name, note=note)
    note = f"converted from {name} to WGS84, to about {PRECISION_M:.0f} m"
    note = f"{mention.note}; {note}" if mention.note else note
    precision = max(mention.precision_m or 0.0, PRECISION_M)
    point = to_wgs84(mention.point, way)
    return replace(mention, point=point, precision_m=precision, datum=name, note=note)
