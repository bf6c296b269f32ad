"""Writes a gazetteer: rows in, one SQLite file out, complete or not at all."""

from __future__ import annotations

import sqlite3
from array import array
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path

from osint.gazetteer.rows import DEMONYM, PRIMARY, Name, Row
from osint.gazetteer.schema import (
    DEGREE,
    FORMAT,
    HIT,
    ID,
    SCHEMA,
    WELL_KNOWN,
    cell_of,
    counts_as_well_known,
    pack_stats,
)
from osint.gazetteer.somewhere import Somewhere
from osint.gazetteer.sound import LEAST_SOUND, sound
from osint.model import KINDS
from osint.support.fold import fold
from osint.support.named_tuple import NamedTuple
from osint.support.whole_file import whole_path

Progress = Callable[[int], None]
KIND_NUMBER = {kind: number for number, kind in enumerate(KINDS)}
_LESS = (0.0, 0.0, 1.5, 0.5, 0.5)
"""How much less a place is meant by a name of each type than by its own, in fame."""
_MOST_KEY = 80
_REPORT_EVERY = 10_000
SOUNDING = ("settlement", "area", "facility", "base")
"""Kinds of places that are looked for by sound."""


_STAGING = """
CREATE TEMP TABLE entry (key TEXT, rank REAL, people INTEGER, id INTEGER, type INTEGER,
    kind INTEGER, flags INTEGER, is_demonym INTEGER);
"""
_IN_ORDER = """
SELECT key, id, type, kind, people, flags FROM entry WHERE is_demonym = ?
ORDER BY key, rank, people DESC, abs(id), type
"""
Entry = tuple[str, float, int, int, int, int, int, bool]


class _Index:
    """What is looked up otherwise than by name, collected from the rows as they pass."""

    def __init__(self) -> None:
        self.divisions: dict[tuple[str, str], int] = {}
        self.cells: dict[int, array[int]] = defaultdict(lambda: array("i"))
        self.count = 0

    def add(self, row: Row) -> None:
        """Take in one row."""
        self.count += 1
        self.cells[cell_of(row.latitude, row.longitude)].append(row.id)
        if row.country and (row.kind == "country" or (row.kind == "region" and row.admin1)):
            code = row.admin1 if row.kind == "region" else ""
            self.divisions.setdefault((row.country, code), row.id)


def _entries(row: Row) -> Iterator[Entry]:
    """The keys of a row, with what ranks it among the other places of the key."""
    kind = KIND_NUMBER[row.kind]
    flags = WELL_KNOWN * counts_as_well_known(row.kind, round(row.fame * 10) / 10)
    for name in _own(row):
        key = fold(name.text)
        if 1 < len(key) <= _MOST_KEY:
            rank = _LESS[name.type] - row.fame
            people = row.population
            yield key, rank, people, row.id, name.type, kind, flags, name.type == DEMONYM


def _own(row: Row) -> Iterator[Name]:
    """Its names; its own name is the primary one, unless listed with another type (a region
    that is called as its capital is better known by a longer name). A demonym that is spelt as
    the name ("New Zealand troops") takes nothing from it."""
    if not any(name.text == row.name and name.type != DEMONYM for name in row.names):
        yield Name(row.name, PRIMARY)
    yield from row.names


def write(
    path: Path,
    rows: Iterable[Row],
    meta: Mapping[str, str],
    flags: Mapping[str, int] | None = None,
    progress: Progress | None = None,
    somewhere: Somewhere | None = None,
) -> int:
    """Write the gazetteer at `path`, whole or not at all; returns how many places it holds.

    `flags` marks keys that are also something else (schema.COMMON_WORD);
    `progress` is called with the number of places read, every ten thousand.
    """
    with whole_path(path) as part:
        return write_at(part, rows, meta, flags, progress, somewhere)


def write_at(
    path: Path,
    rows: Iterable[Row],
    meta: Mapping[str, str],
    flags: Mapping[str, int] | None = None,
    progress: Progress | None = None,
    somewhere: Somewhere | None = None,
) -> int:
    """As `write`, in place: where there must be no file yet."""
    db = sqlite3.connect(path)
    try:
        count = _fill(db, rows, meta, flags or {}, progress)
        _fill_somewhere(db, somewhere or Somewhere((), ()))
        db.commit()
    finally:
        db.close()
    return count


def _fill(
    db: sqlite3.Connection,
    rows: Iterable[Row],
    meta: Mapping[str, str],
    flags: Mapping[str, int],
    progress: Progress | None,
) -> int:
    db.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA page_size=4096;")
    db.executescript(SCHEMA)
    db.executescript(_STAGING)
    index = _Index()
    for part in _batches(rows):
        _insert(db, "place", 12, _records(part, index, progress))
        _insert(db, "temp.entry", 8, (entry for row in part for entry in _entries(row)))
    most: dict[str, int] = {}
    names = _insert(db, "name", 3, _names(_by_key(db, demonyms=False), flags, most))
    _insert(db, "first", 2, sorted(most.items()))
    _insert(db, "demonym", 2, ((key, _packed(hits)) for key, hits in _by_key(db, demonyms=True)))
    divisions = sorted(index.divisions.items())
    _insert(db, "division", 3, ((country, code, id_) for (country, code), id_ in divisions))
    cells = sorted(index.cells.items())
    _insert(db, "cell", 2, ((cell, b"".join(map(ID.pack, ids))) for cell, ids in cells))
    counts = {"places": str(index.count), "names": str(names)}
    _insert(db, "meta", 2, sorted({**meta, **counts, "format": FORMAT}.items()))
    _insert(db, "sound", 2, _sounds(db))
    db.execute("DROP TABLE temp.entry")
    db.commit()
    return index.count


def _sounds(db: sqlite3.Connection) -> Iterator[tuple[str, str]]:
    """Each consonant skeleton with the names of settlements, quarters, camps and bases in Latin
    letters that have it; of the other names of a place only those whose skeleton is not that of its
    own name."""
    found: dict[str, set[str]] = defaultdict(set)
    own: dict[int, str] = {}
    kinds = [KIND_NUMBER[kind] for kind in SOUNDING]
    chosen = (
        f"SELECT key, id, type FROM entry WHERE kind IN ({','.join('?' * len(kinds))}) "
        "AND is_demonym = 0 AND key < '{' ORDER BY type"
    )
    for key, id_, type_ in db.execute(chosen, kinds):
        bones = sound(key)
        if len(bones) < LEAST_SOUND or (type_ != PRIMARY and own.get(id_) == bones):
            continue
        if type_ == PRIMARY:
            own[id_] = bones
        found[bones].add(key)
    for bones, keys in sorted(found.items()):
        yield bones, "\n".join(sorted(keys))


def _fill_somewhere(db: sqlite3.Connection, somewhere: Somewhere) -> None:
    _insert(db, "unit", 7, somewhere.units)
    found: dict[str, list[bytes]] = defaultdict(list)
    for unplaced in somewhere.settlements:
        for key in sorted({fold(unplaced.name), fold(unplaced.local_name)}):
            found[key].extend(map(ID.pack, unplaced.units))
    rows = ((key, b"".join(dict.fromkeys(ids))) for key, ids in sorted(found.items()))
    _insert(db, "unplaced", 2, rows)


def _batches(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """The rows in lists of ten thousand, so that no more of a large import is held at once."""
    source = iter(rows)
    while part := list(islice(source, _REPORT_EVERY)):
        yield part


def _insert(
    db: sqlite3.Connection, table: str, columns: int, rows: Iterable[tuple[object, ...]]
) -> int:
    """Insert the rows and return how many there were."""
    cursor = db.executemany(f"INSERT INTO {table} VALUES ({','.join('?' * columns)})", rows)
    return cursor.rowcount


def _records(
    rows: Iterable[Row], index: _Index, progress: Progress | None
) -> Iterator[tuple[object, ...]]:
    if progress:
        progress(index.count)
    for row in rows:
        index.add(row)
        yield (
            row.id,
            row.name,
            round(row.latitude * DEGREE),
            round(row.longitude * DEGREE),
            round(row.radius_km * 10),
            KIND_NUMBER[row.kind],
            row.country,
            row.admin1,
            row.population,
            round(row.fame * 10),
            sum(_is_counted(name.text[:1]) for name in row.names),
            row.county,
        )


def _is_counted(letter: str) -> bool:
    """Whether a name that begins so counts among a place's names. How many it has says how well
    known it is; the ranker's weights were fitted with those in Latin and Cyrillic letters."""
    return letter < "\u0370" or "\u0400" <= letter < "\u0530"


class _Hit(NamedTuple):
    id: int
    type: int
    kind: int
    people: int
    flags: int


def _by_key(db: sqlite3.Connection, demonyms: bool) -> Iterator[tuple[str, list[_Hit]]]:
    """Each key with its places, best known first (fame, population, older id), each once."""
    staged = db.cursor().execute(_IN_ORDER, (demonyms,))
    for key, found in groupby(staged, itemgetter(0)):
        hits: dict[int, _Hit] = {}
        for _, *of_place in found:
            hits.setdefault(of_place[0], _Hit(*of_place))
        yield key, list(hits.values())


def _packed(hits: Iterable[_Hit]) -> bytes:
    return b"".join(HIT.pack(hit.id, hit.type) for hit in hits)


def _names(
    by_key: Iterable[tuple[str, list[_Hit]]], flags: Mapping[str, int], most: dict[str, int]
) -> Iterator[tuple[str, int, bytes]]:
    """The rows of the table of names; `most` learns the longest name of each first word."""
    for key, hits in by_key:
        first, _, rest = key.partition(" ")
        words = rest.count(" ") + 2 if rest else 1
        if words > most.get(first, 0):
            most[first] = words
        people = max(hit.people for hit in hits)
        yield (
            key,
            pack_stats(flags.get(key, 0) | hits[0].flags, hits[0].kind, people),
            _packed(hits),
        )
