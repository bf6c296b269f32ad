"""The compact form in which the repository carries the gazetteer: columns of text in xz files.

A row's columns stand in files of their own kind, since like compresses with like: `where`
holds ids and points, `what` the rest of a place, `names-N` how it is called. All are in the
order of kind, country, region and name. Only the standard library is needed to unpack.
"""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from osint.gazetteer.rows import Name, Row
from osint.model import KINDS

NAME_FILES = 3
_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 26}]
_COLUMNS = {
    "where": ("id", "latitude", "longitude"),
    "what": ("name", "radius", "kind", "country", "admin1", "population", "fame"),
}


def pack(rows: Iterable[Row], meta: Mapping[str, str], folder: Path) -> None:
    """Write the rows and the facts about them into `folder`, replacing what is there."""
    ordered = sorted(rows, key=lambda r: (KINDS.index(r.kind), r.country, r.admin1, r.name, r.id))
    folder.mkdir(parents=True, exist_ok=True)
    for file, names in _COLUMNS.items():
        columns = {name: "\n".join(map(str, _column(ordered, name))) for name in names}
        _write(folder / f"{file}.xz", json.dumps({"meta": dict(meta), "columns": columns}))
    size = -(-len(ordered) // NAME_FILES)
    for number in range(NAME_FILES):
        part = ordered[number * size : (number + 1) * size]
        lines = ("\t".join(f"{name.type}{name.text}" for name in row.names) for row in part)
        _write(folder / f"names-{number}.xz", "\n".join(lines))


def _write(path: Path, text: str) -> None:
    path.write_bytes(lzma.compress(text.encode(), lzma.FORMAT_XZ, filters=_FILTERS))


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


def unpack(folder: Path) -> tuple[Iterator[Row], dict[str, str]]:
    """The rows of `folder`, and the facts about them."""
    columns: dict[str, str] = {}
    meta: dict[str, str] = {}
    for file in _COLUMNS:
        data = json.loads(_read(folder / f"{file}.xz"))
        columns.update(data["columns"])
        meta.update(data["meta"])
    return _rows(folder, columns), meta


def _read(path: Path) -> str:
    return lzma.decompress(path.read_bytes()).decode()


def _names(folder: Path) -> Iterator[tuple[Name, ...]]:
    for number in range(NAME_FILES):
        for line in _read(folder / f"names-{number}.xz").split("\n"):
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
