"""Every input format by name, with the suffixes of its files.

The reader of a format is `read(source, hints)` of the module `osint.reading.NAME`, imported when
the first such file is read. Where several formats share a suffix, or `sniffed` says that most
files of that suffix are something else, the module's `claims(head)` tells by the first bytes.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from osint.support.named_tuple import NamedTuple

HEAD_BYTES = 65_536
"""How much of a file `claims` is shown."""


class Format(NamedTuple):
    """An input format. `sniffed`: only what `claims` recognises is read."""

    name: str
    suffixes: tuple[str, ...]
    sniffed: bool = False


FORMATS = (
    Format("telegram", (".json",), sniffed=True),
    Format("x_archive", (".js",), sniffed=True),
    Format("whatsapp", (".txt",), sniffed=True),
    Format("picture", (".jpg", ".jpeg", ".heic", ".tif", ".tiff", ".webp", ".png"), sniffed=True),
    Format("video", (".mp4", ".mov", ".m4v", ".3gp"), sniffed=True),
    Format("subtitles", (".srt", ".vtt")),
    Format("telegram_page", (".html",), sniffed=True),
    Format("telegram_preview", (".html", ".htm"), sniffed=True),
    Format("mail", (".eml", ".mbox")),
    Format("mhtml", (".mhtml", ".mht")),
    Format("pdf", (".pdf",)),
    Format("docx", (".docx",)),
    Format("odt", (".odt",)),
    Format("xlsx", (".xlsx",)),
    Format("warc", (".warc", ".warc.gz", ".warc.zst", ".arc", ".arc.gz", ".wet", ".wet.gz")),
    Format("text", (".txt", ".text", ".md", ".markdown")),
    Format("page", (".html", ".htm", ".xhtml")),
    Format("jsonl", (".jsonl", ".ndjson")),
    Format("table", (".csv", ".tsv")),
    Format("parquet", (".parquet",)),
    Format("geo", (".kml", ".kmz", ".gpx", ".geojson")),
    Format("case", (".yaml", ".yml")),
)
"""In the order in which they are asked."""


def of_suffix(name: str) -> list[Format]:
    """The formats that a file of this name may have."""
    return [each for each in FORMATS if name.lower().endswith(each.suffixes)]


def known_suffixes() -> list[str]:
    """All suffixes, sorted."""
    return sorted({suffix for each in FORMATS for suffix in each.suffixes})


def module(name: str) -> Any:
    """The reader of a format."""
    return import_module(f"osint.reading.{name}")


def recognise(name: str, head: bytes) -> str | None:
    """The format of a file by its name and first bytes; None when no reader wants it.

    A file of an unknown suffix is text.
    """
    candidates = of_suffix(name)
    plain = next((each for each in candidates if not each.sniffed), None)
    for each in candidates:
        if each.sniffed and module(each.name).claims(head):
            return each.name
    if plain is not None:
        return plain.name
    return None if candidates else "text"
