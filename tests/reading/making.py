"""Small files of each kind, made here: nothing real is in them."""

from __future__ import annotations

import struct
import zipfile
from io import BytesIO

_ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)


def pdf(*pages: list[str], title: str = "") -> bytes:
    """A PDF with a line of Latin text per string on each page."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 "
               "/BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]  # fmt: skip
    kids = []
    for lines in pages:
        shown = " T* ".join(f"({line}) Tj" for line in lines)
        content = f"BT /F1 11 Tf 14 TL 50 780 Td {shown} ET"
        objects.append(f"<< /Length {len(content)} >>\nstream\n{content}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {len(objects)} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    objects.append(f"<< /Title ({title}) /Author (A. Writer) >>")
    return _assembled(objects)


def _assembled(objects: list[str]) -> bytes:
    out, offsets = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    count = len(objects) + 1
    return (
        out
        + (
            f"xref\n0 {count}\n0000000000 65535 f \n{table}trailer\n<< /Size {count} /Root 1 0 R "
            f"/Info {count - 1} 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
        ).encode()
    )


def packed(files: dict[str, str | bytes]) -> bytes:
    """A ZIP archive."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def odt(body: str, meta: str = "", head: str = "") -> bytes:
    """An OpenDocument text with the body's markup."""
    content = (
        f'<?xml version="1.0"?>{head}<office:document-content {_ODF}><office:body><office:text>'
        f"{body}</office:text></office:body></office:document-content>"
    )
    facts = f'<?xml version="1.0"?><office:document-meta {_ODF}><office:meta>{meta}</office:meta></office:document-meta>'
    kind = "application/vnd.oasis.opendocument.text"
    return packed({"mimetype": kind, "content.xml": content, "meta.xml": facts})


def jpeg(*, latitude: tuple[int, int, int] | None = None, letters: str = "NE",
         longitude: tuple[int, int, int] = (25, 16, 8), taken: bytes = b"2021:06:07 08:09:10",
         caption: bytes = b"", xmp: str = "") -> bytes:  # fmt: skip
    """The beginning of a JPEG with EXIF of these values; there is no picture in it."""
    entries: list[tuple[int, int, int, bytes]] = []
    if caption:
        entries.append((0x010E, 2, len(caption) + 1, caption + b"\0"))
    exif = [(0x9003, 2, 20, taken + b"\0")] if taken else []
    gps = []
    if latitude:
        for tag, letter, parts in ((1, letters[0], latitude), (3, letters[1], longitude)):
            packed_parts = b"".join(struct.pack(">LL", part, 1) for part in parts)
            gps += [(tag, 2, 2, letter.encode() + b"\0"), (tag + 1, 5, 3, packed_parts)]
    tiff = _tiff(entries, exif, gps)
    segments = b"\xff\xe1" + struct.pack(">H", len(tiff) + 8) + b"Exif\0\0" + tiff
    if xmp:
        packet = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + xmp.encode() + b"</x:xmpmeta>"
        segments += b"\xff\xe1" + struct.pack(">H", len(packet) + 2) + packet
    return b"\xff\xd8" + segments + b"\xff\xd9"


_Entry = tuple[int, int, int, bytes]


def _tiff(first: list[_Entry], exif: list[_Entry], gps: list[_Entry]) -> bytes:
    """Three directories of a TIFF in one block, each followed by its longer values."""

    def size(entries: list[_Entry], pointers: int) -> int:
        longer = sum(len(value) for *_, value in entries if len(value) > 4)
        return 6 + 12 * (len(entries) + pointers) + longer

    begin_exif = 8 + size(first, 2)
    begin_gps = begin_exif + size(exif, 0)
    pointers = [
        (0x8769, 4, 1, struct.pack(">L", begin_exif)),
        (0x8825, 4, 1, struct.pack(">L", begin_gps)),
    ]
    out = b"MM\0*\0\0\0\x08"
    for entries in ([*first, *pointers], exif, gps):
        at, longer = len(out) + 6 + 12 * len(entries), b""
        out += struct.pack(">H", len(entries))
        for tag, kind, count, value in entries:
            out += struct.pack(">HHL", tag, kind, count)
            out += value.ljust(4, b"\0") if len(value) <= 4 else struct.pack(">L", at + len(longer))
            longer += value if len(value) > 4 else b""
        out += b"\0\0\0\0" + longer
    return out


def box(kind: bytes, *held: bytes) -> bytes:
    """A box of a QuickTime or MP4 file."""
    inside = b"".join(held)
    return struct.pack(">L", len(inside) + 8) + kind + inside


def video(
    *, facts: dict[str, str] | None = None, xyz: str = "", made: int = 0, size: int = 1000
) -> bytes:
    """A video without pictures: a header with its creation time in seconds since 1904, Apple's
    metadata by their keys, and the position that Android phones write."""
    keys, items = b"", b""
    for number, (key, value) in enumerate((facts or {}).items(), 1):
        keys += struct.pack(">L", len(key) + 8) + b"mdta" + key.encode()
        text = box(b"data", b"\0\0\0\1\0\0\0\0", value.encode())
        items += box(struct.pack(">L", number), text)
    meta = box(b"meta", box(b"hdlr", b"\0" * 24),
               box(b"keys", struct.pack(">LL", 0, len(facts or {})), keys), box(b"ilst", items))  # fmt: skip
    place = struct.pack(">HH", len(xyz), 0x15C7) + xyz.encode()
    moov = box(b"moov", box(b"mvhd", b"\0\0\0\0" + struct.pack(">L", made) + b"\0" * 92),
               meta if facts else b"", box(b"udta", box(b"\xa9xyz", place)) if xyz else b"")  # fmt: skip
    return box(b"ftyp", b"qt  \0\0\0\0") + box(b"mdat", b"\0" * size) + moov
