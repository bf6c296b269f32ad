"""KML, KMZ, GeoJSON and GPX: each placemark, waypoint or feature is a small document.

Its points become lines "Name: 44.326859° N, 131.668647° E" with the digits of the file, what it
says stands below, and its time stamp is its date: so its text is held against its own geometry
and day. Of a line the two ends are listed, of an area the middle of its box, and they are called
so. A geometry that cannot be read is left aside with a warning.
"""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterator
from io import BytesIO

from osint.errors import InputError
from osint.limits import MAX_ARCHIVE_BYTES
from osint.model import Document
from osint.positions import Position, Positions, Throughout
from osint.reading.aligned import AlignedWords
from osint.reading.decoding import empty
from osint.reading.files import read_bytes
from osint.reading.geo_json import features_of_geojson
from osint.reading.geo_point import GeoFeature
from osint.reading.geo_xml import features_of_xml
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.reading.packed import DAMAGE
from osint.reading.published import parse_published
from osint.reading.written_angle import angle

_ZIP = b"PK\x03\x04"


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The documents of a geographic file, one a feature that says something.

    Raises:
        InputError: as `geo_features`.
    """
    yield from geo_documents(read_bytes(source), source.name)


def geo_documents(data: bytes, name: str) -> Iterator[Document | InputError]:
    """The documents of a geographic file; a feature that is nothing but a fault is an error.

    Raises:
        InputError: as `geo_features`.
    """
    features = geo_features(data, name)
    digest = hashlib.sha256(data).hexdigest()
    given = False
    for number, feature in enumerate(features, 1):
        text = "\n".join(_lines(feature))
        if text:
            given = True
            unit = f"feature {number}"
            yield Document(
                id=name if len(features) == 1 else f"{name}#{number}",
                text=text,
                published=parse_published(feature.time) if feature.time else None,
                published_from="time stamp of the feature" if feature.time else None,
                path=name,
                sha256=digest,
                warnings=_warnings(feature, name),
                positions=_positions(feature, unit),
            )
        elif feature.fault:
            given = True
            where = name if feature.line or len(features) == 1 else f"{name}#{number}"
            yield InputError(feature.fault, path=where, line=feature.line, column=feature.column)
    if not given:
        raise InputError("holds no points and no texts", path=name)


def geo_features(data: bytes, name: str) -> list[GeoFeature]:
    """The features of a KML, KMZ, GeoJSON or GPX file, in its order.

    Raises:
        InputError: it is none of the formats, damaged, or unsafe (document type declarations,
            archives that unpack to too much).
    """
    content = _kml_of_archive(data, name) if data[:4] == _ZIP else data
    if not content.strip():
        raise empty(name)
    head = content[:200].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head[:1] in (b"{", b"["):
        return features_of_geojson(content, name)
    return features_of_xml(content, name)


def _positions(feature: GeoFeature, unit: str) -> Positions:
    if feature.line is None or feature.column is None or not feature.raw:
        return Throughout(Position(feature.line, feature.column, unit))
    return AlignedWords(feature.raw, feature.line, feature.column, unit)


def _warnings(feature: GeoFeature, name: str) -> tuple[str, ...]:
    if not feature.fault:
        return ()
    where = f"{name}:{feature.line}" if feature.line else name
    said = f" of {feature.name!r}" if feature.name and feature.name not in feature.fault else ""
    return (f"{where}: the geometry{said} is left aside: {feature.fault}",)


def _lines(feature: GeoFeature) -> Iterator[str]:
    time = f" ({feature.time})" if feature.time else ""
    for item in feature.points:
        label = f"{item.name}: " if item.name else ""
        latitude, longitude = angle(item.latitude, "NS"), angle(item.longitude, "EW")
        yield f"{label}{latitude}, {longitude}{time}"
    if feature.name and not feature.points:
        yield f"{feature.name}{time}"
    if feature.description and feature.description != feature.name:
        yield feature.description


def _kml_of_archive(data: bytes, name: str) -> bytes:
    """The KML file of a KMZ archive, unpacked no further than the limit."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = [e for e in archive.infolist() if e.filename.lower().endswith(".kml")]
            if not entries:
                raise InputError("is an archive without a KML file in it", path=name)
            entry = next((e for e in entries if "/" not in e.filename), entries[0])
            with archive.open(entry) as stream:
                content = stream.read(MAX_ARCHIVE_BYTES + 1)
    except DAMAGE as error:
        raise InputError(f"is a damaged or locked archive ({error})", path=name) from error
    if len(content) > MAX_ARCHIVE_BYTES:
        raise InputError(
            f"unpacks to more than {MAX_ARCHIVE_BYTES // 1_000_000} MB; unpack and split it",
            path=name,
        )
    return content
