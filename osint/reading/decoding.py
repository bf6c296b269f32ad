"""Bytes to text: which encoding, and what cannot be text at all."""

from __future__ import annotations

import codecs

from osint.errors import InputError, UsageError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ARCHIVES = (b"PK\x03\x04", b"\x1f\x8b", b"7z\xbc\xaf\x27\x1c", b"Rar!\x1a\x07", b"\xfd7zXZ")
_BINARY_MAGIC = (
    b"%PDF-",
    *_ARCHIVES,
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\x7fELF",
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\x0b\x1b\x08"))
"""Those that no text has."""


def empty(name: str) -> InputError:
    """What is said of a file, or of standard input, in which there is nothing."""
    message = "standard input is empty" if name == "-" else "the file is empty"
    return InputError(message, path=name, kind="no-text")


def decode(data: bytes, *, path: str, encoding: str | None = None) -> str:
    """The text of a file's bytes, line ends as they are.

    The encoding is the one given, else that of a byte order mark, else UTF-8.

    Raises:
        InputError: empty, binary, or not text in that encoding; says which byte and what to do.
        UsageError: an encoding that does not exist.
    """
    if not data.strip(b" \t\r\n\xef\xbb\xbf"):
        raise empty(path)
    named = encoding or marked(data) or _unmarked_utf16(data)
    if named is None:
        _refuse_binary(data, path)
    try:
        text = data.decode(named or "utf-8")
    except LookupError as error:
        raise UsageError(
            f"there is no encoding called {encoding!r}; try utf-8 or cp1251"
        ) from error
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(
            f"byte {error.start} is not valid {error.encoding}; give --encoding (cp1251, latin-1, …)",
            path=path,
            line=line,
            kind="encoding",
        ) from error
    if "\0" in text[:4096]:
        raise InputError(_BINARY, path=path, kind="encoding")
    return text


_BINARY = "looks like a binary file, not a text; extract its text first"
_ARCHIVE = "is packed; unpack it and give what is in it"
_MISNAMED = "is an Office file or PDF of another name; end the name in .docx, .xlsx, .odt or .pdf"
_OFFICE_HEADS = (b"[Content_Types].xml", b"mimetypeapplication/vnd.oasis")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLD_OFFICE = "is an Office file of before 2007 (.doc, .xls, .msg); save it as DOCX, XLSX or PDF"
_OF_MACROS = (".docm", ".xlsm", ".dotm")
_MACROS = "is an Office file with macros; save it as a plain DOCX or XLSX"
_RTF = "is an RTF file; save it as DOCX, ODT or PDF"
_OF_SLIDES = (".pptx", ".ppsx", ".odp", ".key", ".pages", ".epub")
_SLIDES = "is of a kind that is not read; save it as PDF"
_OF_LAYERS = (".gpkg", ".shp")
_LAYER = "is a layer of a map, not a text; give it with --layer beside the text it belongs to"


def marked(data: bytes) -> str | None:
    return next((name for mark, name in _MARKS if data.startswith(mark)), None)


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Latin text is zero."""
    head = data[:512]
    if len(head) < 8 or len(head) % 2:
        head = head[: len(head) // 2 * 2]
    half = len(head) // 2
    if half < 4:
        return None
    odd, even = head[1::2].count(0), head[0::2].count(0)
    if odd > 0.8 * half and even == 0:
        return "utf-16-le"
    if even > 0.8 * half and odd == 0:
        return "utf-16-be"
    return None


def _refuse_binary(data: bytes, path: str) -> None:
    head = data[:4096]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if head.startswith(_BINARY_MAGIC) or b"\0" in head or controls > len(head) // 20:
        raise InputError(_what_binary(path.lower(), head), path=path, kind="encoding")
    if head.startswith(b"{\\rtf"):
        raise InputError(_RTF, path=path, kind="encoding")


def _what_binary(name: str, head: bytes) -> str:
    """What to do with a file that is no text, by its name and first bytes."""
    if name.endswith(_OF_LAYERS):
        return _LAYER
    if head.startswith(_OLE):
        return _OLD_OFFICE
    if name.endswith(_OF_MACROS):
        return _MACROS
    if name.endswith(_OF_SLIDES):
        return _SLIDES
    if head.startswith(b"%PDF-") or any(each in head for each in _OFFICE_HEADS):
        return _MISNAMED
    return _ARCHIVE if head.startswith(_ARCHIVES) else _BINARY
