"""The compact form in which the repository carries the gazetteer: columns in xz files.

Like compresses with like: `where` holds ids, latitudes and longitudes as planes of bytes
(columns.py), `what` the rest of a place, `names-N` how it is called, `counties` in which division a
settlement is listed (listed_towns.py), `somewhere` the settlements without a point. All are in the order
of kind, country, region and id. Only the standard library is needed to unpack.
"""

from __future__ import annotations

import json
import lzma
import sys
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from osint.gazetteer.columns import from_planes, to_planes
from osint.gazetteer.latin_letters import romanised
from osint.gazetteer.listed_towns import ANOTHER, Spot, from_bytes, to_bytes
from osint.gazetteer.rows import Name, Row
from osint.gazetteer.somewhere import Somewhere, Unit, Unplaced
from osint.gazetteer.towns import town_fame, town_radius_km
from osint.model import KINDS
from osint.support.named_tuple import NamedTuple

NAME_FILES = 3
DEGREE = 100_000
SMALL_TOWN, GRID = 100_000, 32
"""Towns of fewer people are placed to so many units of DEGREE, less than nineteen metres off: a power
of two, of which the lowest plane holds fewer bits."""
_FIRST_OTHER = "\u0370"
_LZMA = {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 26, "pb": 0}
TEXT = [_LZMA]
NAMES = [{**_LZMA, "lc": 4}]
PLANES = [{**_LZMA, "lc": 0}]
PAIRS = [{**_LZMA, "lc": 2, "lp": 2, "pb": 2}]
NUMBERS = [{**_LZMA, "lc": 0, "lp": 2, "pb": 2}]
HALVES = [{**_LZMA, "lc": 1, "lp": 1, "pb": 1}]
"""Filters for text, for names and words, for planes of bytes, for pairs of numbers of four bytes, for
single ones, and for such of two halves."""
_COLUMNS = ("radius", "kind", "country", "admin1", "population", "fame")


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
    ordered = sorted(
        map(_rounded, rows), key=lambda r: (KINDS.index(r.kind), r.country, r.admin1, r.id)
    )
    folder.mkdir(parents=True, exist_ok=True)
    _write(folder / "where.xz", b"".join(_where(ordered)), PLANES)
    columns = {name: "\n".join(_column(ordered, name)) for name in _COLUMNS}
    _write_text(folder / "what.xz", json.dumps({"meta": dict(meta), "columns": columns}))
    _write_text(folder / "words.xz", "\n".join(sorted(common_words)))
    _write_counties(folder / "counties.xz", ordered)
    _write_somewhere(folder / "somewhere.xz", somewhere or Somewhere((), ()))
    size = -(-len(ordered) // NAME_FILES)
    for number in range(NAME_FILES):
        part = ordered[number * size : (number + 1) * size]
        _write(folder / f"names-{number}.xz", "".join(map(_names_of, part)).encode(), NAMES)


def _rounded(row: Row) -> Row:
    """A row as it is packed: nobody knows the middle of a small town to a metre."""
    if row.kind != "settlement" or row.population >= SMALL_TOWN:
        return row
    latitude, longitude = (
        round(each * DEGREE / GRID) * GRID / DEGREE for each in (row.latitude, row.longitude)
    )
    return row._replace(latitude=latitude, longitude=longitude)


def _write_counties(path: Path, rows: Sequence[Row]) -> None:
    """The countries whose settlements are listed, and a byte for each of these."""
    towns = [row for row in rows if row.kind == "settlement"]
    countries = sorted({row.country for row in towns if row.county})
    told = [(_spot(row), row.county) for row in towns if row.country in countries]
    divisions = [_spot(row) for row in rows if row.kind == "county"]
    packed = to_bytes(told, divisions)
    _write(path, " ".join(countries).encode() + b"\n" + packed, PLANES)


def _spot(row: Row) -> Spot:
    return Spot(
        row.id,
        row.country,
        row.admin1,
        round(row.latitude * DEGREE),
        round(row.longitude * DEGREE),
        round(row.radius_km * 10),
    )


def _write_somewhere(path: Path, somewhere: Somewhere) -> None:
    units = [
        unit._replace(
            latitude=round(unit.latitude, 3),
            longitude=round(unit.longitude, 3),
            radius_km=round(unit.radius_km, 1),
        )
        for unit in sorted(somewhere.units)
    ]
    number = {unit.id: at for at, unit in enumerate(units)}
    settlements = sorted(somewhere.settlements)
    for settlement in settlements:
        if settlement.name != _in_latin(settlement.local_name):
            raise ValueError(f"{settlement} is not called as its local name is romanised")
    packed = {
        "units": units,
        "names": "\n".join(settlement.local_name for settlement in settlements),
        "counts": " ".join(str(len(settlement.units)) for settlement in settlements),
    }
    held = array("H", [number[id_] for settlement in settlements for id_ in settlement.units])
    if sys.byteorder == "big":
        held.byteswap()
    planes = held.tobytes()
    text = json.dumps(packed, ensure_ascii=False).encode()
    _write(path, text + b"\n" + planes[0::2] + planes[1::2], TEXT)


def _in_latin(local_name: str) -> str:
    """A name as it is, or romanised where it has other letters."""
    return local_name if local_name < _FIRST_OTHER else romanised(local_name)


def _write_text(path: Path, text: str) -> None:
    _write(path, text.encode(), TEXT)


def _write(path: Path, data: bytes, filters: list[dict[str, int]]) -> None:
    path.write_bytes(lzma.compress(data, lzma.FORMAT_XZ, filters=filters))


def _where(rows: Sequence[Row]) -> Iterator[bytes]:
    yield to_planes(row.id for row in rows)
    yield to_planes(round(row.latitude * DEGREE) for row in rows)
    yield to_planes(round(row.longitude * DEGREE) for row in rows)


def _names_of(row: Row) -> str:
    return "\t".join([row.name, *(f"{name.type}{name.text}" for name in row.names)]) + "\n"


def _column(rows: Sequence[Row], name: str) -> Iterator[str]:
    """One column; empty where a town's people say the same (towns.py)."""
    for row in rows:
        if name in ("radius", "fame"):
            own = row.radius_km if name == "radius" else row.fame
            implied = _implied(row.kind, row.population)[name == "fame"]
            yield "" if round(own * 10) == implied else str(round(own * 10))
        elif name == "kind":
            yield str(KINDS.index(row.kind))
        else:
            yield str(getattr(row, name) or "")


def _implied(kind: str, population: int) -> tuple[int, int]:
    """The radius and the fame, in tenths, that a town of so many people has; else nothing."""
    if kind != "settlement":
        return 0, 0
    return round(town_radius_km(population) * 10), round(town_fame(population) * 10)


def unpack(folder: Path) -> Unpacked:
    """What `pack` wrote into `folder`."""
    data = json.loads(_read(folder / "what.xz"))
    words = tuple(_read(folder / "words.xz").split())
    return Unpacked(_rows(folder, data["columns"]), data["meta"], words, _somewhere(folder))


def _somewhere(folder: Path) -> Somewhere:
    text, planes = lzma.decompress((folder / "somewhere.xz").read_bytes()).split(b"\n", 1)
    data = json.loads(text)
    units = tuple(Unit(*row) for row in data["units"])
    half = len(planes) // 2
    held = (
        units[low + 256 * high].id for low, high in zip(planes[:half], planes[half:], strict=True)
    )
    names = data["names"].split("\n") if data["counts"] else []
    return Somewhere(
        units,
        tuple(
            Unplaced(_in_latin(name), name, tuple(islice(held, int(count))))
            for name, count in zip(names, data["counts"].split(), strict=True)
        ),
    )


def _read(path: Path) -> str:
    return lzma.decompress(path.read_bytes()).decode()


def _names(folder: Path) -> Iterator[tuple[str, tuple[Name, ...]]]:
    for number in range(NAME_FILES):
        for line in _read(folder / f"names-{number}.xz").split("\n")[:-1]:
            own, *others = line.split("\t")
            yield own, tuple(Name(part[1:], int(part[0])) for part in others)


def _rows(folder: Path, columns: Mapping[str, str]) -> Iterator[Row]:
    where = lzma.decompress((folder / "where.xz").read_bytes())
    size = len(where) // 3
    numbers = [list(from_planes(where[at * size : (at + 1) * size])) for at in range(3)]
    split = [columns[name].split("\n") for name in _COLUMNS]
    counties = _counties(folder, numbers, dict(zip(_COLUMNS, split, strict=True)))
    for id_, latitude, longitude, (name, names), radius, kind, country, admin1, people, fame in zip(
        *numbers, _names(folder), *split, strict=True
    ):
        population = int(people or 0)
        implied = _implied(KINDS[int(kind or 0)], population)
        yield Row(
            id_,
            name,
            latitude / DEGREE,
            longitude / DEGREE,
            int(radius or implied[0]) / 10,
            KINDS[int(kind or 0)],
            country,
            admin1,
            population,
            int(fame or implied[1]) / 10,
            names,
            counties.get(id_, 0),
        )


def _counties(
    folder: Path, where: Sequence[Sequence[int]], columns: Mapping[str, Sequence[str]]
) -> dict[int, int]:
    """The division of each settlement that is listed in one, and of each such division its own id."""
    listed, packed = lzma.decompress((folder / "counties.xz").read_bytes()).split(b"\n", 1)
    countries = frozenset(listed.decode().split())
    settlement, county = str(KINDS.index("settlement")), str(KINDS.index("county"))
    towns, divisions = [], []
    for id_, latitude, longitude, kind, country, admin1, radius in zip(
        *where,
        *(columns[name] for name in ("kind", "country", "admin1", "radius")),
        strict=True,
    ):
        if country in countries and kind == settlement:
            towns.append(Spot(id_, country, admin1, latitude, longitude))
        elif country in countries and kind == county:
            divisions.append(Spot(id_, country, admin1, latitude, longitude, int(radius or 0)))
    held = zip(towns, from_bytes(packed, towns, divisions), strict=True)
    found = {town.id: division for town, division in held if division}
    return found | {division: division for division in found.values() if division != ANOTHER}
