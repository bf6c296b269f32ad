"""KML and GPX, read as a stream of elements. Document types and entities are refused: they are
what XML bombs and file inclusion are made of, and neither format needs them."""

from __future__ import annotations

from typing import NoReturn
from xml.parsers import expat

from osint.errors import InputError
from osint.limits import MAX_GEO_DEPTH
from osint.reading.columns import names_of_roles, plain_name
from osint.reading.geo_json import MOST_PROPERTIES
from osint.reading.geo_point import GeoFeature, geo_point, plain, within_limit

_OWNERS = {"Placemark", "wpt", "rte", "trk", "GroundOverlay", "PhotoOverlay"}
_TRACK_POINTS = ("wpt", "rtept", "trkpt")
_TEXTS = {
    "name": "name", "description": "description", "desc": "description", "cmt": "description",
    "when": "time", "time": "time", "begin": "time",
}  # fmt: skip
_FIELDS = ("Data", "SimpleData")
_LONGEST_TEXT = 100_000


def features_of_xml(data: bytes, file: str) -> list[GeoFeature]:
    """The placemarks of a KML file, the waypoints, routes and tracks of a GPX file.

    Raises:
        InputError: it is neither, damaged, or declares a document type.
    """
    reader = _Reader(file, data)
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
    return reader.features


class _Reader:
    """Collects the points of the elements that own them: placemarks, waypoints, tracks."""

    def __init__(self, file: str, data: bytes) -> None:
        self._data = data
        self.features: list[GeoFeature] = []
        self._file = file
        self._path: list[str] = []
        self._text: list[str] = []
        self._owned: dict[str, str] = {}
        self._extended: dict[str, str] = {}  # the user's own fields of a placemark
        self._field = ""
        self._place = (1, 1)
        self._begin = 0
        self._fault: str | None = None
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
            self._owned, self._track, self._waiting, self._fault = {}, [], [], None
            self._begin = self.parser.CurrentByteIndex
            self._extended = {}
            self._place = (
                self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1,
            )  # fmt: skip
        if name in _FIELDS:
            self._field = attributes.get("name", "")
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
        elif name == "SimpleData" or (name == "value" and parent == "Data"):
            self._extended.setdefault(self._field, plain("".join(self._text)))
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
            self._fault = f"has a position without a latitude: {' '.join(tuples)[:40]!r}"
            return
        pairs = [(position[1], position[0]) for position in positions]
        if kind == "LinearRing" and pairs:
            try:
                self._add(*_middle(pairs, self._file), " (middle of its box)")
            except InputError as error:
                self._fault = error.message
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
        self.features.append(self._feature())
        within_limit(self.features, self._file)
        self._track, self._waiting, self._fault = [], [], None

    def _feature(self) -> GeoFeature:
        """The element that ends; a position that cannot be read costs its geometry only."""
        name, time = self._owned.get("name", ""), self._owned.get("time", "")
        points = []
        for latitude, longitude, role in self._waiting:
            try:
                points.append(
                    geo_point(
                        latitude.strip(), longitude.strip(), self._file, name=(name + role).strip()
                    )
                )
            except InputError as error:
                self._fault = self._fault or error.message
        time = time or next(
            (v for k, v in self._extended.items() if plain_name(k) in names_of_roles()["date"]), ""
        )
        told = [plain(self._owned.get("description", "")), *self._phrases(name)]
        raw = self._data[self._begin : self.parser.CurrentByteIndex].decode("utf-8", "replace")
        return GeoFeature(
            plain(name), "\n".join(dict.fromkeys(filter(None, told))), time.strip(),
            tuple(points), *self._place, self._fault, raw,
        )  # fmt: skip

    def _phrases(self, name: str) -> list[str]:
        """The user's own fields of more than one word."""
        fields = list(self._extended.values())[:MOST_PROPERTIES]
        return [value for value in fields if " " in value and value != name]

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
