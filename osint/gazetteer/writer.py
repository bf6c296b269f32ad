"""Writes a gazetteer: rows in, one SQLite file out, complete or not at all."""

from __future__ import annotations

import os
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from osint.gazetteer.fold import fold
from osint.gazetteer.rows import ABBREVIATION, ALTERNATE, DEMONYM, PRIMARY, Name, Row
from osint.gazetteer.schema import DEGREE, FORMAT, HIT, ID, SCHEMA, cell_of, pack_stats
from osint.model import KINDS

Progress = Callable[[int], None]
KIND_NUMBER = {kind: number for number, kind in enumerate(KINDS)}
_PENALTY = {ALTERNATE: 1.5, ABBREVIATION: 0.5}
"""How much less a place is meant by such a name than by its own, on the scale of fame."""
_MOST_KEY = 80


class _Keys:
    """Collects the folded keys of all rows, each with its places and how it names them."""

    def __init__(self) -> None:
        self.names: dict[str, dict[int, tuple[float, int]]] = defaultdict(dict)
        self.demonyms: dict[str, dict[int, tuple[float, int]]] = defaultdict(dict)

    def add(self, row: Row, name: Name) -> None:
        key = fold(name.text)
        if not 1 < len(key) <= _MOST_KEY:
            return
        table = self.demonyms if name.type == DEMONYM else self.names
        rank = row.fame - _PENALTY.get(name.type, 0.0)
        known = table[key].get(row.id)
        if known is None or rank > known[0]:
            table[key][row.id] = (rank, name.type)


def _own(row: Row) -> Iterable[Name]:
    """Its names; its own name is the primary one, unless listed with another type (a region
    that is called as its capital is better known by a longer name)."""
    if all(name.text != row.name for name in row.names):
        yield Name(row.name, PRIMARY)
    yield from row.names


def _hits(found: Mapping[int, tuple[float, int]], populations: Mapping[int, int]) -> list[int]:
    """The places of a key, best known first: fame, then population, then the older id."""
    return sorted(found, key=lambda id_: (-found[id_][0], -populations[id_], abs(id_)))


def _pack(found: Mapping[int, tuple[float, int]], order: Iterable[int]) -> bytes:
    return b"".join(HIT.pack(id_, found[id_][1]) for id_ in order)


def write(
    path: Path,
    rows: Iterable[Row],
    meta: Mapping[str, str],
    flags: Mapping[str, int] | None = None,
    progress: Progress | None = None,
) -> int:
    """Write the gazetteer at `path` (atomically) and return how many places it holds.

    `flags` marks keys that are also common words or personal names (schema.COMMON_WORD ...);
    `progress` is called with the number of places read, about every ten thousand.
    """
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    part.unlink(missing_ok=True)
    try:
        count = _write(part, rows, meta, flags or {}, progress)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return count


def _write(
    path: Path,
    rows: Iterable[Row],
    meta: Mapping[str, str],
    flags: Mapping[str, int],
    progress: Progress | None,
) -> int:
    db = sqlite3.connect(path)
    try:
        db.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA page_size=4096;")
        db.executescript(SCHEMA)
        keys, populations, kinds, cells = _Keys(), {}, {}, defaultdict(list)
        divisions: dict[tuple[str, str], int] = {}

        def records() -> Iterable[tuple[object, ...]]:
            for count, row in enumerate(rows):
                if progress and count % 10_000 == 0:
                    progress(count)
                for name in _own(row):
                    keys.add(row, name)
                populations[row.id], kinds[row.id] = row.population, KIND_NUMBER[row.kind]
                cells[cell_of(row.latitude, row.longitude)].append(row.id)
                if row.kind in ("country", "region") and row.country:
                    code = row.admin1 if row.kind == "region" else ""
                    if row.kind == "country" or code:
                        divisions.setdefault((row.country, code), row.id)
                yield _record(row)

        db.executemany("INSERT INTO place VALUES (?,?,?,?,?,?,?,?,?,?,?)", records())
        _write_names(db, keys, populations, kinds, flags)
        db.executemany(
            "INSERT INTO division VALUES (?,?,?)",
            ((country, code, id_) for (country, code), id_ in sorted(divisions.items())),
        )
        db.executemany(
            "INSERT INTO cell VALUES (?,?)",
            ((cell, b"".join(map(ID.pack, ids))) for cell, ids in sorted(cells.items())),
        )
        facts = {"format": FORMAT, "places": str(len(populations)), **meta}
        facts["names"] = str(len(keys.names))
        db.executemany("INSERT INTO meta VALUES (?,?)", sorted(facts.items()))
        db.commit()
        return len(populations)
    finally:
        db.close()


def _record(row: Row) -> tuple[object, ...]:
    return (
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
        len(row.names),
    )


def _write_names(
    db: sqlite3.Connection,
    keys: _Keys,
    populations: Mapping[int, int],
    kinds: Mapping[int, int],
    flags: Mapping[str, int],
) -> None:
    most: dict[str, int] = {}

    def names() -> Iterable[tuple[str, int, bytes]]:
        for key in sorted(keys.names):
            found = keys.names[key]
            order = _hits(found, populations)
            tokens = key.split(" ")
            if len(tokens) > most.get(tokens[0], 0):
                most[tokens[0]] = len(tokens)
            largest = max(populations[id_] for id_ in order)
            yield (
                key,
                pack_stats(flags.get(key, 0), kinds[order[0]], largest),
                _pack(found, order),
            )

    db.executemany("INSERT INTO name VALUES (?,?,?)", names())
    db.executemany("INSERT INTO first VALUES (?,?)", sorted(most.items()))
    db.executemany(
        "INSERT INTO demonym VALUES (?,?)",
        (
            (key, _pack(found, _hits(found, populations)))
            for key, found in sorted(keys.demonyms.items())
        ),
    )
