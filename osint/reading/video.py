"""Videos by their QuickTime metadata (MP4, MOV, M4V, 3GP): where and when they were recorded, and
with what. Pictures and sound are not looked at, and not read: only the boxes about them are.

Sources: Apple's "QuickTime File Format Specification" (movie header, user data, metadata keys)
and ISO/IEC 14496-12. The creation time of the movie header is Universal Time by that standard,
but some cameras write their local clock there, so the text names the field.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import IO

from osint.errors import InputError
from osint.model import Document
from osint.positions import Stretch, Stretches
from osint.reading.files import open_bytes
from osint.reading.hints import Hints
from osint.reading.inputs import Input
from osint.support.named_tuple import NamedTuple

_QUICKTIME_EPOCH = datetime(1904, 1, 1, tzinfo=UTC)
_LARGEST_VALUE = 65_536
_MOST_BOXES = 20_000
_CONTAINERS = (b"moov", b"udta", b"meta", b"ilst", b"trak")
_KEYS = {
    "com.apple.quicktime.location.ISO6709": "position",
    "com.apple.quicktime.creationdate": "taken",
    "com.apple.quicktime.make": "make",
    "com.apple.quicktime.model": "model",
    "com.apple.quicktime.software": "software",
    "com.apple.quicktime.title": "title",
    "com.apple.quicktime.description": "description",
    "com.android.version": "android",
}
_USER_DATA = {
    b"\xa9xyz": "position",
    b"\xa9day": "taken",
    b"\xa9mak": "make",
    b"\xa9mod": "model",
    b"\xa9swr": "software",
    b"\xa9nam": "title",
    b"\xa9des": "description",
    b"\xa9cmt": "description",
}


_ISO_6709 = re.compile(
    r"(?P<latitude>[+-]\d{2,6}(?:\.\d{1,12})?)(?P<longitude>[+-]\d{3,7}(?:\.\d{1,12})?)"
    r"(?P<altitude>[+-]\d{1,5}(?:\.\d{1,6})?)?"
)
_CUT = b"\0cut"


class _Box(NamedTuple):
    kind: bytes
    start: int  # of what it holds
    end: int


def claims(head: bytes) -> bool:
    """Whether a file begins as QuickTime and MP4 files do."""
    return head[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip")


def read(source: Input, hints: Hints) -> Iterator[Document | InputError]:
    """The document of a video's metadata.

    Raises:
        InputError: it is damaged, or holds neither place nor time nor title.
    """
    with open_bytes(source) as stream:
        if not stream.seekable():
            message = "is a video through a pipe; give the file"
            raise InputError(message, path=source.name, kind="unreadable")
        found = _facts(stream, stream.seek(0, 2), source.name)
    lines = []
    if point := _point(found.get("position", "")):
        lines.append((point, "QuickTime location"))
    lines += [
        (found[key], f"QuickTime {key}") for key in ("title", "description") if found.get(key)
    ]
    taken, field = _taken(found)
    if taken is not None:
        lines.append((f"Recorded {taken.isoformat(sep=' ')}", field))
    if not lines:
        message = "holds no place, time or title in its metadata (platforms often remove it)"
        raise InputError(message, path=source.name, kind="no-text")
    yield _document(source.name, lines, taken, field, found)


def _document(
    name: str,
    lines: list[tuple[str, str]],
    taken: datetime | None,
    field: str,
    found: dict[str, str],
) -> Document:
    stretches, at = [], 0
    for text, unit in lines:
        stretches.append(Stretch(at, None, None, unit))
        at += len(text) + 1
    camera = " ".join(found[key] for key in ("make", "model") if key in found)
    shown = (
        ("camera", camera),
        ("software", found.get("software", "")),
        ("altitude_m", _altitude(found.get("position", ""))),
        ("location_as_written", found.get("position", "")),
    )
    return Document(
        id=name,
        text="\n".join(text for text, _ in lines),
        published=taken,
        published_from=field if taken else None,
        path=name,
        metadata=tuple((key, value[:200]) for key, value in shown if value),
        positions=Stretches(stretches),
    )


def _facts(stream: IO[bytes], size: int, name: str) -> dict[str, str]:
    """What the movie says of itself by our names; the metadata keys before the older user data."""
    found: dict[str, str] = {}
    keys: list[str] = []
    is_cut = False
    for box in _boxes(stream, size):
        if box.kind == _CUT:
            is_cut = True
        elif box.kind == b"mvhd":
            _add(found, "header", _movie_time(_held(stream, box)))
        elif box.kind == b"keys":
            keys = _key_names(_held(stream, box))
        elif box.kind in _USER_DATA:
            value = _held(stream, box)
            _add(found, _USER_DATA[box.kind], _itunes(value) or _counted(value))
        elif keys and 0 < int.from_bytes(box.kind, "big") <= len(keys):
            named = _KEYS.get(keys[int.from_bytes(box.kind, "big") - 1])
            if named is not None:
                found[named] = _itunes(_held(stream, box))
    if is_cut and not found:
        message = "is cut off or damaged: what it says of itself is missing"
        raise InputError(message, path=name, kind="damaged")
    return {key: " ".join(value.split()) for key, value in found.items() if value.strip()}


def _add(found: dict[str, str], key: str, value: str) -> None:
    if value and key not in found:
        found[key] = value


def _boxes(stream: IO[bytes], size: int) -> Iterator[_Box]:
    """The boxes of a file, those inside containers behind their own, no more than _MOST_BOXES; one
    of the kind _CUT where the next box is longer than what is there."""
    stack, seen = [(0, size)], 0
    while stack:
        at, stop = stack.pop()
        while at + 8 <= stop and seen < _MOST_BOXES:
            seen += 1
            box = _box(stream, at, stop)
            if box is None:
                yield _Box(_CUT, at, stop)
                break
            yield box
            at = box.end
            if box.kind in _CONTAINERS:
                inside = box.start + (4 if _has_version(stream, box) else 0)
                stack.append((at, stop))
                at, stop = inside, box.end


def _box(stream: IO[bytes], at: int, stop: int) -> _Box | None:
    stream.seek(at)
    head = stream.read(16)
    if len(head) < 8:
        return None
    length, start = int.from_bytes(head[:4], "big"), at + 8
    if length == 1 and len(head) == 16:
        length, start = int.from_bytes(head[8:], "big"), at + 16
    elif length == 0:
        length = stop - at
    if length < start - at or at + length > stop:
        return None
    return _Box(head[4:8], start, at + length)


def _has_version(stream: IO[bytes], box: _Box) -> bool:
    """Whether a "meta" box begins with four bytes of version, as in MP4 and not in QuickTime."""
    if box.kind != b"meta":
        return False
    stream.seek(box.start)
    return stream.read(8)[4:8] not in (b"hdlr", b"keys", b"ilst")


def _held(stream: IO[bytes], box: _Box) -> bytes:
    stream.seek(box.start)
    return stream.read(min(box.end - box.start, _LARGEST_VALUE))


def _movie_time(held: bytes) -> str:
    """The creation time of a movie header, in ISO 8601; empty where it was left at zero."""
    form = ">Q" if held[:1] == b"\1" else ">I"
    if len(held) < 4 + struct.calcsize(form):
        return ""
    (seconds,) = struct.unpack_from(form, held, 4)
    if not 2_082_844_800 < seconds < 6_000_000_000:  # before 1970: not set, or counted otherwise
        return ""
    return (_QUICKTIME_EPOCH + timedelta(seconds=seconds)).isoformat()


def _key_names(held: bytes) -> list[str]:
    names: list[str] = []
    at = 8
    while at + 8 <= len(held) and len(names) < 1000:
        length = int.from_bytes(held[at : at + 4], "big")
        if length < 8:
            break
        names.append(held[at + 8 : at + length].decode("utf-8", "replace"))
        at += length
    return names


def _itunes(held: bytes) -> str:
    """The text of a "data" box: length, "data", type 1 (UTF-8), locale, text."""
    if held[4:8] != b"data" or held[8:12] != b"\0\0\0\1":
        return ""
    return held[16 : int.from_bytes(held[:4], "big")].decode("utf-8", "replace").strip("\0 ")


def _counted(held: bytes) -> str:
    """A text of user data: its length and language in two bytes each, then the text."""
    length = int.from_bytes(held[:2], "big")
    return held[4 : 4 + length].decode("utf-8", "replace").strip("\0 ") if length else ""


def _point(written: str) -> str | None:
    """The position in degrees with letters; None for a receiver without a fix."""
    match = _ISO_6709.match(written)
    if match is None:
        return None
    latitude = _degrees(match["latitude"], 2)
    longitude = _degrees(match["longitude"], 3)
    if abs(latitude) > 90 or abs(longitude) > 180 or (latitude == 0 and longitude == 0):
        return None
    return (
        f"{abs(latitude):.6f}° {'S' if latitude < 0 else 'N'}, "
        f"{abs(longitude):.6f}° {'W' if longitude < 0 else 'E'}"
    )


def _degrees(written: str, width: int) -> float:
    """An angle of ISO 6709: degrees, or degrees and minutes, or both and seconds in one number."""
    whole, _, fraction = written[1:].partition(".")
    parts = [whole[:width], *(whole[at : at + 2] for at in range(width, len(whole), 2))]
    parts[-1] += f".{fraction}"
    value = sum((float(part) / 60.0**power for power, part in enumerate(parts)), 0.0)
    return -value if written[0] == "-" else value


def _altitude(written: str) -> str:
    """The third figure of an ISO 6709 string, in metres."""
    match = _ISO_6709.match(written)
    return f"{float(match['altitude']):.1f}" if match and match["altitude"] else ""


def _taken(found: dict[str, str]) -> tuple[datetime | None, str]:
    """When it was recorded, and by which field."""
    for key, field in (("taken", "QuickTime creationdate"), ("header", "QuickTime movie header")):
        written = found.get(key, "")
        for form in ("%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%d %H:%M:%S%z", "%Y-%m-%dT%H:%M:%S"):
            try:
                return datetime.strptime(written, form), field
            except ValueError:
                continue
    return None, ""
