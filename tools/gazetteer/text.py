"""Reading the tab-separated files of the build."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from osint.gazetteer.rows import ABBREVIATION, ALIAS, ALTERNATE, DEMONYM, Name

_CODE = re.compile(r"[A-Z]{2,4}$")
_LATIN = re.compile(r"[ -~\u00a0-\u024f\u02b0-\u02ff\u1e00-\u1eff’‘`´ʼ–-]+$")
_CYRILLIC = re.compile(r"[ -@\u0400-\u052f’ʼ–-]+$")
_OTHER = re.compile(
    r"(?:[\u0370-\u03ff\u1f00-\u1fff ’-]{3,}|[\u0531-\u0587 -]{3,}|[\u05d0-\u05ea\u0591-\u05c7 ׳״'\"-]{2,}"
    r"|[\u0620-\u06d3\u064b-\u0652 \u200c-]{2,}|[\u0900-\u097f -]{2,}|[\u0980-\u09ff -]{2,}"
    r"|[\u10d0-\u10ff -]{3,}|[\u0e00-\u0e7f]{3,}|[\uac00-\ud7a3 ]{2,}"
    r"|[\u30a0-\u30ff・]{3,}|[\u3041-\u309f]{3,}|[\u4e00-\u9fff\u30f6\u30b1\u3005\u3040-\u309f]{2,})$"
)
"""Greek, Armenian, Hebrew, Arabic, Devanagari, Bengali, Georgian, Thai, Hangul, Katakana,
Hiragana, Han: scripts in which GeoNames' names are given as people write them."""


_GENERIC = frozenset(
    [
        "airport",
        "area",
        "army",
        "bay",
        "beach",
        "camp",
        "capital",
        "center",
        "central",
        "centre",
        "church",
        "city",
        "coast",
        "college",
        "county",
        "district",
        "east",
        "field",
        "government",
        "hill",
        "hospital",
        "island",
        "lake",
        "market",
        "municipality",
        "new",
        "north",
        "old",
        "park",
        "people",
        "police",
        "port",
        "president",
        "province",
        "region",
        "republic",
        "river",
        "road",
        "school",
        "sea",
        "south",
        "state",
        "station",
        "street",
        "town",
        "union",
        "university",
        "valley",
        "village",
        "west",
        "old town",
        "new town",
        "human",
        "federal",
        "furnace",
    ]
)
"""Words that GeoNames lists as alternate names of some place, and no text means one by them."""


def lines(path: Path, columns: int) -> Iterator[list[str]]:
    """The rows of a TSV file without comments, each padded to `columns`."""
    with path.open(encoding="utf8") as stream:
        for line in stream:
            if line.strip() and not line.startswith("#"):
                cells = line.rstrip("\n").split("\t")
                yield cells + [""] * (columns - len(cells))


def listed(cell: str) -> list[str]:
    """The parts of a cell that are separated by bars."""
    return [part.strip() for part in cell.split("|") if part.strip()]


def useful(name: str) -> bool:
    """Whether a text can hold an alternate name: airport codes and machine transliterations
    ("bladibostok" in small letters) no text holds."""
    if _OTHER.match(name):
        return any(c.isalpha() for c in name)
    if len(name) < 3 or _CODE.match(name) or name.casefold() in _GENERIC:
        return False
    if not (_LATIN.match(name) or _CYRILLIC.match(name)):
        return False
    return any(c.isupper() for c in unicodedata.normalize("NFKD", name))


def alternates(name: str, others: Iterable[str], type_: int = ALTERNATE) -> list[Name]:
    """The useful ones of `others`, each once and none equal to `name`."""
    return [
        Name(other, type_) for other in dict.fromkeys(others) if other != name and useful(other)
    ]


def demonyms(words: Iterable[str], name: str = "") -> list[Name]:
    """Demonyms with their regular plurals; words that end like "-ese" or "-ish" have none, nor
    has one whose plural is the `name` of the place ("Lao")."""
    found: dict[str, None] = {}
    for word in words:
        found[word] = None
        if f"{word}s" != name and (
            word[-1:] in "iaotdkbnrvmc"
            and not word.endswith(("men", "man", "women"))
            and "." not in word
        ):
            found[f"{word}s"] = None
    return [Name(word, DEMONYM) for word in found]


def aliases(cell: str) -> list[Name]:
    """Aliases of a curated cell; a leading * marks an abbreviation."""
    return [
        Name(part[1:], ABBREVIATION) if part.startswith("*") else Name(part, ALIAS)
        for part in listed(cell)
    ]
