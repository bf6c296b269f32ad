"""Coordinates in running text: every notation is one module that reads and writes it.

find("The camp is at 44.326859, 131.668647.")     # every coordinate of a text, with its span
parse("44°19'36.7\"N 131°40'07.1\"E").point       # the whole text is one coordinate
formats(point), links(point)                      # every notation, and map links
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from osint.errors import CoordinateError
from osint.extract.coordinates import map_links, scanning
from osint.extract.coordinates.registry import ALONE, NOTATIONS
from osint.model import CoordinateMention, Point
from osint.support.char_map import CharMap
from osint.support.frozen import replace
from osint.support.patterns import lazily

__all__ = ["NOTATIONS", "find", "formats", "links", "parse"]

_NUMBERS = lazily(
    r"[-+\u2212]?\d{1,9}(?:\.\d{0,30})?°?[,;\s]{1,4}[-+\u2212]?\d{1,9}(?:\.\d{0,30})?°?"
)
_ASIDE = r"[^\w\n()\[\]{}+-]{0,6}"
_LABEL = lazily(
    rf"{_ASIDE}(?:[^\d\n()\[\]{{}}]{{1,40}}[:=\n]|(?:GPS|MGRS|USNG|UTM|WGS ?84|SK-42))?{_ASIDE}"
)
_BEHIND = r"\s?\((?:WGS ?84|GPS|EPSG:4326)\)|,\d{1,2}(?:\.\d{1,2})?z"
_TAIL = lazily(rf"(?:{_BEHIND})?{_ASIDE}")
_TAIL_AT_END = lazily(rf"(?:{_BEHIND})$")
_OPENED = lazily(
    r"(?i:(?:srid=\d{1,6}; ?)?point ?z?m? ?\( ?)|[^\n]{0,60}\"coordinates\"\s{0,3}:\s{0,3}\[\s{0,9}"
)
_CLOSED = lazily(r"(?:[, ]\s?-?\d{1,5}(?:\.\d{1,9})?)?[\s)\]}]{1,20}")
"""What stands around the numbers in WKT and in GeoJSON, as QGIS and geojson.io copy a point."""
_READ = tuple(NOTATIONS.values())

_IN_ASCII = CharMap(
    {"٫": ".", **dict(zip("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789", strict=True))}
)
"""Arabic and Persian digits and their decimal mark, as notations write them; the length stays."""


def find(text: str) -> tuple[CoordinateMention, ...]:
    """The coordinates of a text, in its order; none overlap. Offsets count code points."""
    taken = _Stretches()
    plain = _IN_ASCII(text)
    found = [
        mention if plain is text else replace(mention, text=text[mention.start : mention.end])
        for mentions in _readings(plain)
        for mention in mentions
        if taken.take(mention.start, mention.end)
    ]
    if not found:
        return ()
    from osint.extract.coordinates import stated_datum

    return tuple(sorted(stated_datum.noted(text, found), key=lambda mention: mention.start))


def _readings(text: str) -> Iterator[Iterable[CoordinateMention]]:
    """What each notation reads, most particular first, only where it can stand at all."""
    for notation, start, end in scanning.places(text, _READ):
        yield notation.read(text, start, end)


class _Stretches:
    """Stretches of a text that do not overlap, kept in order."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []

    def take(self, start: int, end: int) -> bool:
        """Whether a stretch was free; it is taken from now on."""
        at = bisect_right(self._starts, start)
        before = at > 0 and self._ends[at - 1] > start
        if before or (at < len(self._starts) and self._starts[at] < end):
            return False
        self._starts.insert(at, start)
        self._ends.insert(at, end)
        return True


def parse(text: str) -> CoordinateMention:
    """The coordinate that is the whole text, in any notation, blanks around it allowed.

    Grids that running text must name (geohash, Maidenhead, GARS, GEOREF) need no name here, and
    whole degrees without letters are taken as they stand.

    Raises:
        CoordinateError: the text is no coordinate, or one that cannot be read.
    """
    stripped = _bare(text)
    found = _whole(stripped) or _whole(_unlabelled(stripped))
    if found is not None and found.point is not None:
        return found
    if found is not None:
        raise CoordinateError(f"{stripped!r} cannot be read: {found.note}")
    if _NUMBERS.fullmatch(stripped):
        raise CoordinateError(
            f"{stripped!r} is out of range: a latitude is within 90 degrees, a longitude within 180"
        )
    raise CoordinateError(f"{stripped!r} is not a coordinate that can be read")


def _whole(text: str) -> CoordinateMention | None:
    """The coordinate that is the whole text, or has only a label before it that it needs
    ("OS grid ref: "), and a datum or a zoom behind it."""
    mentions = find(text)
    for found in _joined(text, mentions) if mentions else ():
        before, after = text[: found.start], text[found.end :]
        if _LABEL.fullmatch(before) and _TAIL.fullmatch(after):
            return found
        if _OPENED.fullmatch(before) and _CLOSED.fullmatch(after):
            return found
    for notation in ALONE:
        alone = notation.parse(text)
        if alone is not None and alone.point is not None:
            return alone
    return None


def _joined(text: str, found: tuple[CoordinateMention, ...]) -> tuple[CoordinateMention, ...]:
    """The mentions, with the points of a single route as its first point."""
    if not all(mention.stop for mention in found):
        return found
    start, end = found[0].start, found[-1].end
    note = f"the first of the {len(found)} points of a route"
    return (replace(found[0], start=start, end=end, text=text[start:end], note=note),)


def _unlabelled(text: str) -> str:
    """What is left of a text without a label, "GPS: " or a line of its own, and without a datum
    or a zoom behind."""
    label, tail = _LABEL.match(text), _TAIL_AT_END.search(text)
    return _bare(text[label.end() if label else 0 : tail.start() if tail else len(text)])


def _bare(text: str) -> str:
    """A copied coordinate without what maps and sentences put around it: brackets, a full stop,
    quotation marks."""
    bare = text.strip().strip("\"'\u201c\u201d").strip()
    while bare and bare[-1] in ".,;":
        bare = bare[:-1].rstrip()
    for opening, closing in ("()", "[]", "{}"):
        if bare.startswith(opening) and bare.endswith(closing) and bare.count(opening) == 1:
            bare = bare[1:-1].strip()
    return bare


def formats(point: Point) -> dict[str, str]:
    """Notation name -> the point in that notation; notations that cannot write it are left out.

    Latitude is within 90 degrees and longitude within 180.
    """
    written = {name: module.write(point) for name, module in NOTATIONS.items() if name != "link"}
    return {name: text for name, text in written.items() if text}


def links(point: Point) -> dict[str, str]:
    """Map service -> a link to the point."""
    return map_links.links(point)
