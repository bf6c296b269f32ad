"""Files that are ZIP archives (DOCX, ODT, XLSX): opened only if they unpack to a sane size."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO

from osint.errors import InputError
from osint.limits import MAX_PACKED_ENTRIES, MAX_UNPACKED_BYTES

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
DAMAGE = (
    zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, OSError, ValueError,
    OverflowError,
)  # fmt: skip
"""What the standard library raises on archives that are badly made."""
DECLARES = "declares a document type or entities, which is unsafe; save it again"
_HEAD_BYTES = 1024


def checked(data: bytes, name: str, what: str) -> zipfile.ZipFile:
    """The archive of a document. `what` is what it should be, for messages.

    Raises:
        InputError: it is no ZIP archive, is damaged, locked, or unpacks to too much.
    """
    if data.startswith(_OLE):
        message = (
            f"is a password-protected or old Office file; save it as {what} without a password"
        )
        raise InputError(message, path=name, kind="encrypted")
    try:
        archive = zipfile.ZipFile(BytesIO(data))
        entries = archive.infolist()
    except DAMAGE as error:
        message = f"is not a readable {what} file ({error}); save it again"
        raise InputError(message, path=name, kind="damaged") from error
    total = sum(entry.file_size for entry in entries)
    if total > MAX_UNPACKED_BYTES or len(entries) > MAX_PACKED_ENTRIES:
        message = f"unpacks to {total / 1e6:,.0f} MB in {len(entries):,} parts, which is too much"
        raise InputError(message, path=name, kind="too-long")
    if any(entry.flag_bits & 1 for entry in entries):
        raise InputError("is protected by a password", path=name, kind="encrypted")
    if any(entry.filename.lower().endswith("vbaproject.bin") for entry in entries):
        message = f"contains macros; save it as a plain {what}"
        raise InputError(message, path=name, kind="unsafe")
    _refuse_declarations(archive, name)
    return archive


def _refuse_declarations(archive: zipfile.ZipFile, name: str) -> None:
    """No office program writes a document type or entities: what they hide would be lost."""
    for each in archive.namelist():
        if each.lower().endswith(".xml"):
            head = entry(archive, each, name, MAX_UNPACKED_BYTES, stop=_HEAD_BYTES)
            if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
                raise InputError(DECLARES, path=name, kind="unsafe")


def entry(
    archive: zipfile.ZipFile, inner: str, name: str, limit: int, stop: int | None = None
) -> bytes:
    """The bytes of a part, unpacked no further than the limit whatever the archive states; with
    `stop` only so many from its beginning.

    Raises:
        InputError: the part is missing, damaged or too large.
    """
    try:
        with archive.open(inner) as stream:
            data = stream.read(limit + 1 if stop is None else stop)
    except KeyError as error:
        raise InputError(f"has no {inner} in it", path=name, kind="damaged") from error
    except DAMAGE as error:
        raise InputError(f"is damaged: {error}", path=name, kind="damaged") from error
    if len(data) > limit:
        raise InputError(f"its {inner} unpacks to too much", path=name, kind="too-long")
    return data


def needs(package: str, name: str) -> InputError:
    """What to install where the library for a kind of file is missing."""
    message = f"reading this needs {package}: pip install 'osint-geocheck[documents]'"
    return InputError(message, path=name, kind="missing-package")
