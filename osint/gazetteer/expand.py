"""Makes the SQLite gazetteer from its packed form, at build or installation time.

Needs the standard library only, so that it runs where nothing is installed yet.
"""

from __future__ import annotations

import hashlib
import lzma
import sqlite3
from pathlib import Path

from osint.gazetteer.packing import HALVES, NAMES, NUMBERS, PAIRS, TEXT, unpack
from osint.gazetteer.schema import COMMON_WORD, FORMAT
from osint.gazetteer.writer import write
from osint.geo.spheres import with_spheres, without_spheres
from osint.support.whole_file import whole_file

MAPPED = {
    **{name: f"{name}.bin" for name in ("borders", "shapes", "land", "zones")},
    "places_model": "places_model.json",
}
"""What is packed beside the gazetteer -> its file, read by memory map or whole."""
LINES = frozenset({"borders", "shapes"})
"""Those that are packed without the spheres about their lines."""


def digest(packed: Path) -> str:
    """The SHA-256 over all packed files of the gazetteer and the format, which tells one build from another."""
    total = hashlib.sha256(FORMAT.encode())
    for path in sorted(packed.glob("*.xz")):
        if path.stem in MAPPED:
            continue
        total.update(path.name.encode())
        total.update(path.read_bytes())
    return total.hexdigest()


def is_current(path: Path, packed: Path) -> bool:
    """Whether the gazetteer at `path` was made from the files in `packed` as they are."""
    if not path.is_file():
        return False
    db = sqlite3.connect(path)
    try:
        row = db.execute("SELECT value FROM meta WHERE key='packed'").fetchone()
    except sqlite3.DatabaseError:
        return False
    finally:
        db.close()
    return row is not None and row[0] == digest(packed)


def expand(packed: Path, out: Path) -> Path:
    """Make `out`/gazetteer.sqlite and the files of `MAPPED` in `out` from the files in `packed`,
    unless they are there already."""
    for name in MAPPED:
        expand_mapped(name, packed, out)
    path = out / "gazetteer.sqlite"
    if not is_current(path, packed):
        rows, meta, words, somewhere = unpack(packed)
        flags = dict.fromkeys(words, COMMON_WORD)
        write(path, rows, {**meta, "packed": digest(packed)}, flags, somewhere=somewhere)
        sum_of(path).unlink(missing_ok=True)
    if not sum_of(path).is_file():
        sum_of(path).write_text(hashlib.sha256(path.read_bytes()).hexdigest() + "\n", "ascii")
    return path


def sum_of(path: Path) -> Path:
    """Where the hash of what was expanded stands, so that damage is noticed."""
    return path.with_name(f"{path.name}.sha256")


def expand_mapped(name: str, packed: Path, out: Path) -> Path:
    """Make the file of one of `MAPPED` in `out`, atomically, unless it is there as packed."""
    path, source = out / MAPPED[name], packed / f"{name}.xz"
    if source.is_file():
        data = lzma.decompress(source.read_bytes())
        if name in LINES:
            data = with_spheres(data)
        if not path.is_file() or path.read_bytes() != data:
            with whole_file(path) as stream:
                stream.write(data)
    return path


def pack_mapped(name: str, data: bytes, packed: Path) -> None:
    """The reverse of `expand_mapped`, in the shortest of the forms for text and for numbers."""
    if name in LINES:
        data = without_spheres(data)
    packed.mkdir(parents=True, exist_ok=True)
    filters = (TEXT, NAMES, PAIRS, NUMBERS, HALVES)
    tried = (lzma.compress(data, lzma.FORMAT_XZ, filters=each) for each in filters)
    (packed / f"{name}.xz").write_bytes(min(tried, key=len))
