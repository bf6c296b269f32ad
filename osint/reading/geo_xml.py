"""KML and GPX, read as a stream of elements. Document types and entities are refused: they are
what XML bombs and file inclusion are made of, and neither format needs them."""

from __future__ import annotations

from typing import NoReturn
from xml.parsers import expat

from osint.errors import InputError
from osint.limits import MAX_GEO_DEPTH
from osint.reading.geo_point import GeoPoint, geo_point, within_limit

_OWNERS = {"Placemark", "wpt", "rte", "trk", "GroundOverlay", "PhotoOverlay"}
_TRACK_POINTS = ("wpt", "rtept", "trkpt")
_TEXTS = {
    "name": "name", "description": "description", "desc": "description", "cmt": "description",
    "when": "time", "time": "time", "begin": "time",
}  # fmt: skip
_LONGEST_TEXT = 100_000


def points_of_xml(data: bytes, file: str) -> list[GeoPoint]:
    """The points of a KML or GPX file.

    Raises:
        InputError: it is neither, damaged, declares a document type, or is out of range.
    """
    reader = _Reader(file)
    try:
        reader.parser.Parse(data, True)
    except LookupError as error:
        message = f"is in an encoding that is not known ({error}); save it in UTF-8"
        raise InputError(message, path=file, line=1, kind="encoding") from error
    except expat.ExpatError as error:
        raise InputError(
            f"is not valid XML: {expat.ErrorString(error.code)}", path=file,
            line=error.lineno, column=error.offset + 1,
        ) from error  # fmt: skip
    return reader.points


class _Reader:
    """Collects the points of the elements that own them: placemarks, waypoints, tracks."""

    def __init__(self, file: str) -> None:
        self.points: list[GeoPoint] = []
        self._file = file
        self._path: list[str] = []
        self._text: list[str] = []
        self._owned: dict[str, str] = {}
        self._track: list[tuple[str, str]] = []  # latitude, longitude of a track's points
        self._waiting: list[tuple[str, str, str]] = []  # latitude, longitude, role
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = self._refuse
        self.parser.EntityDeclHandler = self._refuse
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters

    def _refuse(self, *_: object) -> NoReturn:
        raise InputError(
            "declares a document type or entities, which is unsafe; remove the declaration",
            path=self._file,
        )

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        name = tag.rpartition(" ")[2]
        if not self._path and name not in ("kml", "gpx"):
            raise InputError(
                f"is XML, but neither KML nor GPX: it begins <{name}>", path=self._file
            )
        self._path.append(name)
        if len(self._path) > MAX_GEO_DEPTH:
            raise InputError("is nested too deeply", path=self._file)
        self._text = []
        if name in _OWNERS:
            self._owned, self._track, self._waiting = {}, [], []
        if name in _TRACK_POINTS:
            self._track.append((attributes.get("lat", ""), attributes.get("lon", "")))

    def _characters(self, text: str) -> None:
        if len(self._text) < _LONGEST_TEXT:
            self._text.append(text)

    def _end(self, tag: str) -> None:
        name = self._path.pop()
        parent = self._path[-1] if self._path else ""
        if name in _TEXTS and (parent in _OWNERS or parent in ("TimeStamp", "TimeSpan")):
            self._owned.setdefault(_TEXTS[name], "".join(self._text).strip())
        elif name == "coordinates":
            self._geometry(parent, "".join(self._text).split())
        elif name == "coord" and parent in ("Track", "MultiTrack"):
            longitude, latitude, *_ = [*"".join(self._text).split(), "", ""]
            self._track.append((latitude, longitude))
        elif name in _OWNERS:
            self._own(name)
        self._text = []

    def _geometry(self, kind: str, tuples: list[str]) -> None:
        """The points of a KML geometry: longitude,latitude[,altitude] and blanks between."""
        positions = [item.split(",") for item in tuples]
        if any(len(position) < 2 for position in positions):
            raise InputError(
                f"has a position without a latitude: {' '.join(tuples)[:40]!r}", path=self._file
            )
        pairs = [(position[1], position[0]) for position in positions]
        if kind == "LinearRing" and pairs:
            self._add(*_middle(pairs, self._file), " (middle of its box)")
        elif kind == "LineString" and pairs:
            self._add(*pairs[0], " (start)")
            self._add(*pairs[-1], " (end)")
        else:
            for pair in pairs:
                self._add(*pair)

    def _own(self, name: str) -> None:
        """The points of an element that ends, now that its name is known."""
        if name == "wpt" and self._track:
            self._add(*self._track[-1])
        elif self._track:
            self._add(*self._track[0], " (start)")
            self._add(*self._track[-1], " (end)")
        for latitude, longitude, role in self._waiting:
            label = (self._owned.get("name", "") + role).strip()
            self.points.append(
                geo_point(
                    latitude.strip(), longitude.strip(), self._file, name=label,
                    description=self._owned.get("description", ""),
                    time=self._owned.get("time", ""),
                )
            )  # fmt: skip
        within_limit(self.points, self._file)
        self._track, self._waiting = [], []

    def _add(self, latitude: str, longitude: str, role: str = "") -> None:
        self._waiting.append((latitude, longitude, role))


def _middle(pairs: list[tuple[str, str]], file: str) -> tuple[str, str]:
    """The middle of the box around a ring, to five decimals."""
    points = [geo_point(latitude, longitude, file).point for latitude, longitude in pairs]
    latitudes, longitudes = [p.latitude for p in points], [p.longitude for p in points]
    return (
        f"{(min(latitudes) + max(latitudes)) / 2:.5f}",
        f"{(min(longitudes) + max(longitudes)) / 2:.5f}",
    )
