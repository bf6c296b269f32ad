"""Reports that osint itself wrote: a folder of texts often holds one, which is not read back."""

from __future__ import annotations

import os
import re
from typing import Final

from osint.support.folders import AnyPath
from osint.support.generator import MARK

WHY: Final = "a report that osint wrote"
_SUFFIXES: Final = (".html", ".kml", ".geojson", ".csv", ".jsonl", ".md")
_HEAD_BYTES: Final = 2_000
_FOOT_BYTES: Final = 1_000_000
_MARKS: Final = (
    f'<meta name="generator" content="{MARK}">'.encode(),
    f"<!-- {MARK} -->".encode(),
    f'"generator": "{MARK}"'.encode(),
)
_HEADS: Final = (
    b"document,line,column,check,verdict,quote,",
    b"document,kind,start,end,text,latitude,longitude,",
    b"instant,sun_azimuth_deg,",
    b"# What was checked\n",
)
_COUNTED: Final = (
    rb"(?m)^(?:\d+ (?:statements?|mentions?)|Nothing(?: else)? to check) in \d+ documents?\b"
)
"""The line of counts at the end of a report in plain text, which has no mark."""
_KEYS: Final = (
    (b'{"document": ', b'"check": ', b'"verdict": '),
    (b'{"document": ', b'"kind": ', b'"start": ', b'"end": ', b'"text": '),
    (b'{"change": ', b'"document": ', b'"where": '),
    (b'{"query": ', b'"reasons": '),
    (b'{"text": ', b'"notation": ', b'"datum": '),
    (b'{"from": ', b'"to": '),
    (b'{"countries": ', b'"land_km": '),
    (b'{"place": ', b'"zone": ', b'"day": '),
    (b'{"latitude": ', b'"country_name": '),
)
"""What stands in the first line of JSON Lines, the first of them at its beginning."""
_COLUMNS: Final = ((b"verdict", b"quote", b"computed_best"), (b"place_kind", b"low_si", b"hedge"))
"""Columns that a part of a corpus has, of findings and of mentions."""


def may_be(name: str) -> bool:
    """Whether a report could have a name like this one."""
    return name.lower().endswith(_SUFFIXES)


def is_own(head: bytes) -> bool:
    """Whether a file with this beginning is a result of `osint geocheck` or `osint extract`."""
    head = head[:_HEAD_BYTES].removeprefix(b"\xef\xbb\xbf")
    if head.startswith(_HEADS) or any(mark in head for mark in _MARKS):
        return True
    line = head.partition(b"\n")[0]
    return any(line.startswith(keys[0]) and all(key in line for key in keys) for keys in _KEYS)


def is_own_part(path: AnyPath) -> bool:
    """Whether a file is a part of what `osint corpus` wrote, by the names at the end of Parquet."""
    try:
        with open(path, "rb") as stream:
            stream.seek(-8, os.SEEK_END)
            stream.seek(-8 - int.from_bytes(stream.read(4), "little"), os.SEEK_END)
            foot = stream.read(_FOOT_BYTES)
    except OSError:
        return False
    return any(all(name in foot for name in names) for names in _COLUMNS)


def is_own_file(path: AnyPath) -> bool:
    """Whether a file is a result of ours, in plain text too; False where it cannot be read, and of
    pipes and devices."""
    if not os.path.isfile(path):
        return False
    try:
        with open(path, "rb") as stream:
            head = stream.read(_HEAD_BYTES)
            stream.seek(max(0, stream.seek(0, os.SEEK_END) - _HEAD_BYTES))
            return is_own(head) or re.search(_COUNTED, stream.read(_HEAD_BYTES)) is not None
    except OSError:
        return False
