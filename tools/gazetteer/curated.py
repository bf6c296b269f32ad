"""The curated files: places that no package has, and names added to places that one has."""

from __future__ import annotations

import math
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from osint.gazetteer.rows import ALIAS, ALTERNATE, Name, Row
from osint.model import KINDS
from osint.support.fold import fold
from tools.gazetteer.text import aliases, demonyms, lines, listed

NOT_PLACES = ("airports.tsv", "codes.tsv", "countries.tsv", "names.tsv", "points.tsv", "rivers.tsv")


def rows(folder: Path) -> Iterator[Row]:
    """A row for each line of the files of places. Columns: kind, name, latitude, longitude,
    radius_km, country, admin1, fame, aliases, demonyms, population."""
    for path in sorted(folder.glob("*.tsv")):
        if path.name in NOT_PLACES:
            continue
        for cells in lines(path, 11):
            yield _row(cells, path.name)


def _row(cells: list[str], file: str) -> Row:
    kind, name, latitude, longitude, radius, country, admin1, fame, other, people, count = cells
    if kind not in KINDS:
        raise SystemExit(f"{file}: {name}: no such kind: {kind}")
    lat, lon = float(latitude), float(longitude)
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        raise SystemExit(f"{file}: {name}: {lat}, {lon} is no point")
    key = f"{kind} {name} {country} {admin1}".encode()
    return Row(
        id=-(zlib.crc32(key) & 0x3FFFFFFF),
        name=name,
        latitude=lat,
        longitude=lon,
        radius_km=float(radius),
        kind=kind,
        country=country,
        admin1=admin1,
        fame=float(fame),
        population=int(count or 0),
        names=(*aliases(other), *_typed(kind, name), *demonyms(listed(people))),
    )


def _typed(kind: str, name: str) -> Iterable[Name]:
    """Other orders of the word of kind: "Lake Khanka" and "Khanka Lake", "Amur River" and "Amur"."""
    words = {"river": "River", "lake": "Lake", "mountain": "Mount", "island": "Island"}
    word = words.get(kind)
    if word is None or (name.endswith(("s", "Range")) and kind == "mountain"):
        return
    core = name.removeprefix(f"{word} ").removesuffix(f" {word}").strip()
    if kind == "mountain":
        if core != name:
            yield Name(f"{core} {word}", ALIAS)
        return
    if kind == "island" and core == name:
        if " " not in name:
            yield Name(f"{name} Island", ALIAS)
        return
    yield Name(f"{word} {core}", ALIAS)
    yield Name(f"{core} {word}", ALIAS)


def extra_names(path: Path) -> dict[str, list[Name]]:
    """Names added to places: "US.CA" or a GeoNames id -> names. Columns: place, aliases
    (a leading * marks an abbreviation), demonyms."""
    found: dict[str, list[Name]] = defaultdict(list)
    for place, other, people in lines(path, 3):
        found[place].extend(aliases(other))
        found[place].extend(demonyms(listed(people)))
    return found


def with_extra(rows_: Iterable[Row], extra: Mapping[str, list[Name]]) -> Iterator[Row]:
    """The rows, with the names of `extra` added; every key of it must be met."""
    left = set(extra)
    for row in rows_:
        keys = [str(row.id)]
        if row.kind == "region":
            keys.append(f"{row.country}.{row.admin1}")
        for key in keys:
            if key in extra:
                left.discard(key)
                row = _renamed(row, extra[key])
        yield row
    if left:
        raise SystemExit(f"names.tsv: no such place: {', '.join(sorted(left))}")


def with_codes(rows_: Iterable[Row], path: Path) -> Iterator[Row]:
    """The rows, the towns of `path` in the regions that it gives them; each must be met."""
    codes = dict(lines(path, 2))
    for row in rows_:
        code = codes.pop(str(row.id), None)
        yield row if code is None else row._replace(admin1=code)
    if codes:
        raise SystemExit(f"{path.name}: no such place: {', '.join(sorted(codes))}")


def _renamed(row: Row, names: Iterable[Name]) -> Row:
    """The row with these names added; one that begins with "=" becomes its own name."""
    name, added = row.name, []
    for other in names:
        if other.text.startswith("="):
            name = other.text[1:]
            added.append(Name(row.name, ALTERNATE))
        else:
            added.append(other)
    fresh = {other.text for other in added}
    kept = [n for n in row.names if n.text not in fresh and n.text != name]
    return row._replace(name=name, names=(*kept, *(n for n in added if n.text != name)))


def settled(
    curated: Iterable[Row], towns: Sequence[Row]
) -> tuple[list[Row], dict[int, tuple[Name, ...]], dict[int, float]]:
    """Curated rows that are no town of `towns`, with their region filled in from the nearest
    town; and, for those that are, the names and the fame to add to the town."""
    grid: dict[tuple[int, int], list[Row]] = defaultdict(list)
    for town in towns:
        grid[int(town.latitude), int(town.longitude)].append(town)
    left, names, fames = [], {}, {}
    for row in curated:
        near = _near(row, grid) if row.country and row.radius_km <= 30 else []
        own = {fold(row.name), *(fold(name.text) for name in row.names)}
        same = [t for km, t in near if km < 12 and row.kind == "settlement" and _named(t, own)]
        if same:
            names[same[0].id] = (Name(row.name, ALIAS), *row.names)
            fames[same[0].id] = row.fame
            continue
        if near and near[0][0] < 60 and not row.admin1:
            row = row._replace(admin1=near[0][1].admin1)
        left.append(row)
    return left, names, fames


def _named(town: Row, keys: set[str]) -> bool:
    return any(fold(text) in keys for text in (town.name, *(name.text for name in town.names)))


def _near(row: Row, grid: Mapping[tuple[int, int], list[Row]]) -> list[tuple[float, Row]]:
    """(distance_km, town) of the towns of the row's country in the cells about it."""
    shrink = math.cos(math.radians(row.latitude))
    found = []
    for i in range(int(row.latitude) - 1, int(row.latitude) + 2):
        for j in range(int(row.longitude) - 1, int(row.longitude) + 2):
            for town in grid.get((i, j), ()):
                if town.country == row.country:
                    north, east = row.latitude - town.latitude, row.longitude - town.longitude
                    found.append((math.hypot(north, east * shrink) * 111.2, town))
    return sorted(found, key=lambda pair: pair[0])


def merged(curated: Iterable[Row], found: Iterable[Row]) -> Iterator[Row]:
    """All rows of `curated`, and those of `found` that none of them replaces: same kind, same
    folded name, and no farther than the curated radius."""
    taken: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in curated:
        yield row
        for text in (row.name, *(name.text for name in row.names)):
            taken[row.kind, fold(text)].append(row)
    for row in found:
        if row.kind in ("sea", "river", "lake", "airport", "base") and any(
            abs(other.latitude - row.latitude) < 25 for other in taken[row.kind, fold(row.name)]
        ):
            continue
        yield row
