"""The compact form in which the repository carries the gazetteer: columns of text in xz files.

A row's columns stand in files of their own kind, since like compresses with like: `where`
holds ids and points, `what` the rest of a place, `names-N` how it is called, `somewhere` the
settlements without a point. All are in the order of kind, country, region and name. Only the standard library is needed to unpack.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from osint.gazetteer.rows import Name, Row
from osint.gazetteer.somewhere import Somewhere, Unit, Unplaced
from osint.model import KINDS

NAME_FILES = 3
FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 26}]
_COLUMNS = {
    "where": ("id", "latitude", "longitude"),
    "what": ("name", "radius", "kind", "country", "admin1", "population", "fame"),
}


class Unpacked(NamedTuple):
    """What a folder holds: the rows, facts about them, and the keys that are common words too."""

    rows: Iterator[Row]
    meta: dict[str, str]
    common_words: tuple[str, ...]
    somewhere: Somewhere


def pack(
    rows: Iterable[Row],
    meta: Mapping[str, str],
    common_words: Iterable[str],
    folder: Path,
    somewhere: Somewhere | None = None,
) -> None:
    """Write the rows, the facts about them, the keys that are also common words and the
    settlements without a point into `folder`, replacing what is there."""
    ordered = sorted(rows, key=lambda r: (KINDS.index(r.kind), r.country, r.admin1, r.name, r.id))
    folder.mkdir(parents=True, exist_ok=True)
    for file, names in _COLUMNS.items():
        columns = {name: "\n".join(map(str, _column(ordered, name))) for name in names}
        _write(folder / f"{file}.xz", json.dumps({"meta": dict(meta), "columns": columns}))
    _write(folder / "words.xz", "\n".join(sorted(common_words)))
    units, settlements = somewhere or Somewhere((), ())
    rounded = [
        unit._replace(
            latitude=round(unit.latitude, 3),
            longitude=round(unit.longitude, 3),
            radius_km=round(unit.radius_km, 1),
        )
        for unit in sorted(units)
    ]
    _write(
        folder / "somewhere.xz",
        json.dumps({"units": rounded, "settlements": sorted(settlements)}, ensure_ascii=False),
    )
    size = -(-len(ordered) // NAME_FILES)
    for number in range(NAME_FILES):
        part = ordered[number * size : (number + 1) * size]
        lines = ("\t".join(f"{name.type}{name.text}" for name in row.names) + "\n" for row in part)
        _write(folder / f"names-{number}.xz", "".join(lines))


def _write(path: Path, text: str) -> None:
    path.write_bytes(lzma.compress(text.encode(), lzma.FORMAT_XZ, filters=FILTERS))


def _column(rows: Sequence[Row], name: str) -> Iterator[object]:
    """One column; numbers that grow or lie close are written as differences."""
    before = 0
    for row in rows:
        if name in ("id", "latitude", "longitude"):
            value = row.id if name == "id" else round(getattr(row, name) * 100_000)
            yield value - before
            before = value
        elif name == "radius":
            yield round(row.radius_km * 10)
        elif name == "fame":
            yield round(row.fame * 10)
        elif name == "kind":
            yield KINDS.index(row.kind)
        else:
            yield getattr(row, name)


def unpack(folder: Path) -> Unpacked:
    """What `pack` wrote into `folder`."""
    columns: dict[str, str] = {}
    meta: dict[str, str] = {}
    for file in _COLUMNS:
        data = json.loads(_read(folder / f"{file}.xz"))
        columns.update(data["columns"])
        meta.update(data["meta"])
    words = tuple(_read(folder / "words.xz").split())
    return Unpacked(_rows(folder, columns), meta, words, _somewhere(folder))


def _somewhere(folder: Path) -> Somewhere:
    data = json.loads(_read(folder / "somewhere.xz"))
    return Somewhere(
        tuple(Unit(*row) for row in data["units"]),
        tuple(Unplaced(name, local, tuple(units)) for name, local, units in data["settlements"]),
    )


def _read(path: Path) -> str:
    return lzma.decompress(path.read_bytes()).decode()


def _names(folder: Path) -> Iterator[tuple[Name, ...]]:
    for number in range(NAME_FILES):
        for line in _read(folder / f"names-{number}.xz").split("\n")[:-1]:
            yield tuple(Name(part[1:], int(part[0])) for part in line.split("\t") if part)


def _sums(column: str) -> Iterator[int]:
    total = 0
    for difference in column.split("\n"):
        total += int(difference)
        yield total


def _rows(folder: Path, columns: Mapping[str, str]) -> Iterator[Row]:
    split = {name: columns[name].split("\n") for name in _COLUMNS["what"]}
    for (
        id_,
        name,
        latitude,
        longitude,
        radius,
        kind,
        country,
        admin1,
        population,
        fame,
        names,
    ) in zip(
        _sums(columns["id"]),
        split["name"],
        _sums(columns["latitude"]),
        _sums(columns["longitude"]),
        split["radius"],
        split["kind"],
        split["country"],
        split["admin1"],
        split["population"],
        split["fame"],
        _names(folder),
        strict=True,
    ):
        yield Row(
            id_,
            name,
            latitude / 100_000,
            longitude / 100_000,
            int(radius) / 10,
            KINDS[int(kind)],
            country,
            admin1,
            int(population),
            int(fame) / 10,
            names,
        )
