"""KML, KMZ, GeoJSON and GPX: files of named points, read as a document that lists them.

Each point becomes a line "Name: 44.326859° N, 131.668647° E" with the digits of the file, its
description below, so that whatever reads texts reads these too. Of a line its two ends are
listed, of an area the middle of its box, and they are called so.
"""

from __future__ import annotations

import hashlib
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from io import BytesIO

from osint.errors import InputError
from osint.limits import MAX_ARCHIVE_BYTES
from osint.model import Document
from osint.reading.files import read_bytes
from osint.reading.geo_json import points_of_geojson
from osint.reading.geo_point import GeoPoint
from osint.reading.geo_xml import points_of_xml
from osint.reading.hints import Hints
from osint.reading.inputs import Input

_ZIP = b"PK\x03\x04"


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The documents of a file of points.

    Raises:
        InputError: as `read_geo_file`.
    """
    yield read_geo_file(read_bytes(source), source.name)


def read_geo_file(data: bytes, name: str) -> Document:
    """The document that lists the points of a file.

    Raises:
        InputError: it is none of the formats, damaged, unsafe (document type declarations,
            archives that unpack to too much), without points, or out of range.
    """
    points = read_geo_points(data, name)
    return Document(
        id=name,
        text="\n".join(_lines(points)),
        path=name,
        sha256=hashlib.sha256(data).hexdigest(),
    )


def read_geo_points(data: bytes, name: str) -> list[GeoPoint]:
    """The points of a KML, KMZ, GeoJSON or GPX file, in its order.

    Raises:
        InputError: as `read_geo_file`.
    """
    content = _kml_of_archive(data, name) if data[:4] == _ZIP else data
    head = content[:200].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head[:1] in (b"{", b"["):
        points = points_of_geojson(content, name)
    else:
        points = points_of_xml(content, name)
    if not points:
        raise InputError("holds no points", path=name)
    return points


def _lines(points: Iterable[GeoPoint]) -> Iterable[str]:
    for item in points:
        label = f"{item.name}: " if item.name else ""
        time = f" ({item.time})" if item.time else ""
        yield f"{label}{_angle(item.latitude, 'NS')}, {_angle(item.longitude, 'EW')}{time}"
        if item.description and item.description != item.name:
            yield item.description


def _angle(written: str, letters: str) -> str:
    value = float(written)
    digits = written.lstrip("+-") if "e" not in written.lower() else f"{abs(value):.9f}"
    whole, _, fraction = digits.partition(".")
    return f"{int(whole)}{'.' + fraction[:9] if fraction else ''}° {letters[value < 0]}"


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
    except (
        zipfile.BadZipFile, zlib.error, EOFError, OSError, OverflowError, RuntimeError,
        NotImplementedError, UnicodeError, ValueError,
    ) as error:  # fmt: skip
        raise InputError(f"is a damaged or locked archive ({error})", path=name) from error
    if len(content) > MAX_ARCHIVE_BYTES:
        raise InputError(
            f"unpacks to more than {MAX_ARCHIVE_BYTES // 1_000_000} MB; unpack and split it",
            path=name,
        )
    return content
