"""Reports that osint itself wrote: a folder of texts often holds one, which is not read back."""

from __future__ import annotations

from typing import Final

from osint.support.generator import MARK

WHY: Final = "a report that osint wrote"
_SUFFIXES: Final = (".html", ".kml", ".geojson", ".csv", ".jsonl", ".md")
_HEAD_BYTES: Final = 2_000
_MARKS: Final = (
    f'<meta name="generator" content="{MARK}">'.encode(),
    f"<!-- {MARK} -->".encode(),
    f'"generator": "{MARK}"'.encode(),
)
_COLUMNS: Final = b"document,line,column,check,verdict,quote,"
_KEYS: Final = (b'{"document": ', b'"check": ', b'"verdict": ')


def may_be(name: str) -> bool:
    """Whether a report could have a name like this one."""
    return name.lower().endswith(_SUFFIXES)


def is_own(head: bytes) -> bool:
    """Whether a file with this beginning is a report of `osint geocheck`."""
    head = head[:_HEAD_BYTES].removeprefix(b"\xef\xbb\xbf")
    if head.startswith(_COLUMNS) or any(mark in head for mark in _MARKS):
        return True
    return head.startswith(_KEYS[0]) and all(key in head for key in _KEYS)
