"""The curated files: places that no package has, and names added to places that one has."""

from __future__ import annotations

import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from osint.gazetteer.fold import fold
from osint.gazetteer.rows import Name, Row
from osint.model import KINDS
from tools.gazetteer.text import aliases, demonyms, lines, listed

NOT_PLACES = ("countries.tsv", "names.tsv", "points.tsv")


def rows(folder: Path) -> Iterator[Row]:
    """A row for each line of the files of places. Columns: kind, name, latitude, longitude,
    radius_km, country, admin1, fame, aliases, demonyms."""
    for path in sorted(folder.glob("*.tsv")):
        if path.name in NOT_PLACES:
            continue
        for cells in lines(path, 10):
            yield _row(cells, path.name)


def _row(cells: list[str], file: str) -> Row:
    kind, name, latitude, longitude, radius, country, admin1, fame, other, people = cells
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
        names=(*aliases(other), *_typed(kind, name), *demonyms(listed(people))),
    )


def _typed(kind: str, name: str) -> Iterable[Name]:
    """Other orders of the word of kind: "Lake Khanka" and "Khanka Lake", "Amur River" and "Amur"."""
    from osint.gazetteer.rows import ALIAS

    words = {"river": "River", "lake": "Lake", "mountain": "Mount", "island": "Island"}
    word = words.get(kind)
    if word is None or name.endswith(("s", "Range")) and kind == "mountain":
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
    if kind == "river":
        yield Name(core, ALIAS)


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
                row = row._replace(names=(*row.names, *extra[key]))
        yield row
    if left:
        raise SystemExit(f"names.tsv: no such place: {', '.join(sorted(left))}")


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
