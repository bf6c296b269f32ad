"""Pictures by their metadata (EXIF, XMP): where and when they were taken, with what, and what
their caption says. The picture itself is not looked at.

Metadata can be changed by anyone and is often removed by platforms: the text says which field
each line is from, and a finding names it.
"""

from __future__ import annotations

import hashlib
import logging
import struct
from collections.abc import Iterator
from datetime import datetime
from io import BytesIO
from typing import Any

from osint.errors import InputError
from osint.model import Document
from osint.positions import Stretch, Stretches
from osint.reading.files import read_binary
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.reading.packed import needs
from osint.support.frozen import replace
from osint.support.patterns import lazily

# What exifread raises on metadata that is badly made.
FAULTS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
    struct.error,
)
_MARKS = (
    b"Exif\0\0",
    b"http://ns.adobe.com/xap",
    b"<x:xmpmeta",
    b"eXIf",
    b"EXIF",
    b"II*\0",
    b"MM\0*",
)
_XMP_LONGEST = 2_000_000
_XMP_VALUES = lazily(
    r"(?:exif|photoshop|xmp|dc|drone-dji|GPano):(?P<name>GPSLatitude|GPSLongitude|GpsLatitude|GpsLongitude|"
    r"DateTimeOriginal|DateCreated|CreateDate|City|State|Country|Headline)"
    r"(?:=\"(?P<value>[^\"<>]{1,300})\"|>(?P<text>[^<>]{1,300})<)"
)
_XMP_ANGLE = lazily(r"(\d{1,3}),(\d{1,2}(?:\.\d{1,12})?)(?:,(\d{1,2}(?:\.\d{1,9})?))?([NSEW])")
_CAPTIONS = ("Image ImageDescription", "Image XPTitle", "Image XPComment", "Image XPSubject")


def claims(head: bytes) -> bool:
    """Whether a picture may hold such metadata in its beginning."""
    return any(mark in head for mark in _MARKS)


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The document of a picture's metadata.

    Raises:
        InputError: exifread is not installed, or the picture holds no place, time or caption.
    """
    try:
        import exifread
        from exifread.core.exceptions import ExifError
    except ImportError as error:
        raise needs("exifread", source.name) from error
    logging.getLogger("exifread").setLevel(logging.CRITICAL)
    data = read_binary(source)
    try:
        tags: dict[str, Any] = exifread.process_file(BytesIO(data), details=False)
    except (*FAULTS, ExifError):
        tags = {}
    lines = [*_position(tags), *_captions(tags)]
    taken, field = _taken(tags)
    lines += list(_xmp(data, has_position=bool(_position(tags))))
    faults = list(_faults(tags, taken))
    if taken is None and not lines:
        message = "holds no place, time or caption in its metadata (platforms often remove it)"
        raise InputError("; ".join(faults) or message, path=source.name, kind="no-text")
    if taken is not None:
        lines.append((f"Taken {taken.isoformat(sep=' ')}", field))
    document = _document(lines, taken, field, tags, source.name, data)
    yield replace(document, warnings=tuple(f"{source.name}: {fault}" for fault in faults))


def _document(
    lines: list[tuple[str, str]],
    taken: datetime | None,
    field: str,
    tags: dict[str, Any],
    name: str,
    data: bytes,
) -> Document:
    stretches, at = [], 0
    for text, unit in lines:
        stretches.append(Stretch(at, None, None, unit))
        at += len(text) + 1
    shown = (
        (
            "camera",
            " ".join(str(tags[key]) for key in ("Image Make", "Image Model") if key in tags),
        ),
        ("software", str(tags.get("Image Software", ""))),
        ("altitude_m", _number(tags.get("GPS GPSAltitude"))),
        ("bearing_deg", _number(tags.get("GPS GPSImgDirection"))),
        ("gps_time", str(tags.get("GPS GPSDate", ""))),
        ("offset", str(tags.get("EXIF OffsetTimeOriginal", ""))),
    )
    return Document(
        id=name,
        text="\n".join(text for text, _ in lines),
        published=taken,
        published_from=field if taken else None,
        path=name,
        sha256=hashlib.sha256(data).hexdigest(),
        metadata=tuple((key, value[:200]) for key, value in shown if value),
        positions=Stretches(stretches),
    )


def _position(tags: dict[str, Any]) -> list[tuple[str, str]]:
    """The point of the GPS fields, if its figures make one."""
    parts = []
    for axis, limit in (("Latitude", 90), ("Longitude", 180)):
        value, letter = tags.get(f"GPS GPS{axis}"), str(tags.get(f"GPS GPS{axis}Ref", "")).strip()
        angle = _angle(getattr(value, "values", ()))
        if angle is None or angle > limit or letter[:1] not in tuple("NSEW"):
            return []
        parts.append(f"{angle:.6f}° {letter[:1]}")
    if parts[0].startswith("0.000000") and parts[1].startswith("0.000000"):
        return []  # a receiver without a fix
    return [(", ".join(parts), "EXIF GPSLatitude, GPSLongitude")]


def _faults(tags: dict[str, Any], taken: datetime | None) -> Iterator[str]:
    """What its fields say that no place and no day is, one sentence each."""
    for axis, limit in (("Latitude", 90), ("Longitude", 180)):
        value = tags.get(f"GPS GPS{axis}")
        if value is None:
            continue
        angle = _angle(getattr(value, "values", ()))
        if angle is None or angle > limit:
            yield f"its EXIF GPS{axis} is no {axis.lower()}: {str(value)[:60]}"
    stated = f"{tags.get('EXIF DateTimeOriginal', '')}".strip(" :0\0")
    if stated and taken is None:
        yield f"its EXIF DateTimeOriginal is no time: {stated[:40]!r}"


def _angle(values: Any) -> float | None:
    try:
        degrees, minutes, seconds = (float(value) for value in list(values)[:3])
    except FAULTS:
        return None
    if not (0 <= minutes < 60 and 0 <= seconds < 60 and degrees >= 0):
        return None
    return degrees + minutes / 60 + seconds / 3600


def _number(tag: Any) -> str:
    try:
        return f"{float(tag.values[0]):.1f}"
    except FAULTS:
        return ""


def _taken(tags: dict[str, Any]) -> tuple[datetime | None, str]:
    """When the picture was taken, and by which field; with its zone where the file has it."""
    for field, zone in (
        ("EXIF DateTimeOriginal", "EXIF OffsetTimeOriginal"),
        ("EXIF DateTimeDigitized", "EXIF OffsetTimeDigitized"),
    ):
        stated = f"{tags.get(field, '')}".strip()
        for written, form in ((f"{stated}{tags.get(zone, '')}", "%Y:%m:%d %H:%M:%S%z"),
                              (stated, "%Y:%m:%d %H:%M:%S")):  # fmt: skip
            try:
                return datetime.strptime(written.strip(), form), field
            except ValueError:
                continue
    return None, ""


def _captions(tags: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for key in _CAPTIONS:
        value = tags.get(key)
        if value is None:
            continue
        text = str(value.values if isinstance(value.values, str) else value).strip("\0 ")
        if isinstance(value.values, list):  # the fields of Windows are UTF-16 in bytes
            text = bytes(v for v in value.values if isinstance(v, int) and 0 <= v < 256).decode(
                "utf-16-le", "ignore"
            )
        if " " in text.strip("\0 "):
            yield " ".join(text.strip("\0 ").split()), key.replace("Image ", "EXIF ")


def _xmp(data: bytes, *, has_position: bool) -> Iterator[tuple[str, str]]:
    """Place names and headline of the XMP packet, and its position where EXIF has none."""
    start = data.find(b"<x:xmpmeta")
    end = data.find(b"</x:xmpmeta", start) if start >= 0 else -1
    if end < 0 or end - start > _XMP_LONGEST:
        return
    text = data[start:end].decode("utf-8", "replace")
    found = {m["name"]: (m["value"] or m["text"]).strip() for m in _XMP_VALUES.finditer(text)}
    pair = [_xmp_angle(found.get(f"GPS{axis}", "")) for axis in ("Latitude", "Longitude")]
    if not has_position and all(pair):
        yield f"{pair[0]}, {pair[1]}", "XMP GPSLatitude, GPSLongitude"
    place = ", ".join(found[key] for key in ("City", "State", "Country") if found.get(key))
    if place:
        yield place, "XMP City, State, Country"
    if found.get("Headline"):
        yield found["Headline"], "XMP Headline"


def _xmp_angle(written: str) -> str | None:
    match = _XMP_ANGLE.fullmatch(written)
    if match is None:
        return None
    value = int(match[1]) + float(match[2]) / 60 + float(match[3] or 0) / 3600
    return f"{value:.6f}° {match[4]}"
