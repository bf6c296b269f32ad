"""CSV and TSV of one's own: a name, a latitude and a longitude in each row, and what else is known.

Columns are found by their heads, in any order and case: name, lat or latitude, lon, lng or
longitude, and, where there are such, kind, country (ISO 3166-1 alpha-2), admin1, population,
radius_km, aliases (divided by | or ;).
"""

from __future__ import annotations

import csv
import math
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from osint.errors import DataError
from osint.gazetteer.rows import ALIAS, Name, Row
from osint.model import KINDS

_HEADS = {
    "name": ("name", "place", "title", "label"),
    "latitude": ("latitude", "lat", "y"),
    "longitude": ("longitude", "lon", "lng", "long", "x"),
}
_LEAST_FAME = 3.0
MOST_KM = 20_000
"""No place is larger: half the way round the Earth."""


def rows(path: Path, alternate_names: Path | None = None) -> Iterator[Row]:
    """A row for each line with a name and a point.

    Raises:
        DataError: a column is missing, or a line has no readable point; it is named.
    """
    if alternate_names is not None:
        raise DataError("a table carries its own names", path=str(alternate_names))
    with path.open(encoding="utf-8-sig", newline="") as stream:
        head = stream.readline()
        stream.seek(0)
        delimiter = max("\t;,", key=head.count)
        reader = csv.DictReader(stream, delimiter=delimiter)
        columns = {(field or "").strip().lower(): field for field in reader.fieldnames or ()}
        chosen = {}
        for wanted, heads in _HEADS.items():
            found = next((columns[name] for name in heads if name in columns), None)
            if found is None:
                raise DataError(f"the table has no column {wanted}", path=str(path), line=1)
            chosen[wanted] = found
        for cells in reader:
            row = _row(cells, chosen, columns, path, reader.line_num)
            if row is not None:
                yield row


def _row(
    cells: Mapping[str, str],
    chosen: Mapping[str, str],
    columns: Mapping[str, str],
    path: Path,
    line: int,
) -> Row | None:
    name = (cells[chosen["name"]] or "").strip()
    if not name:
        return None
    try:
        latitude, longitude = (float(cells[chosen[key]]) for key in ("latitude", "longitude"))
        people = int(float(_cell(cells, columns, "population") or 0))
        radius = float(_cell(cells, columns, "radius_km") or 1.0)
    except (ValueError, TypeError, OverflowError) as error:
        raise DataError(
            f"{name} has a number that cannot be read", path=str(path), line=line
        ) from error
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise DataError(
            f"{latitude}, {longitude} is not a point on Earth: degrees, latitude first",
            path=str(path),
            line=line,
        )
    if not 0 <= radius <= MOST_KM:
        message = f"{name} has a radius_km of {radius:g}; it is from 0 to {MOST_KM:,}"
        raise DataError(message, path=str(path), line=line)
    kind = _cell(cells, columns, "kind").lower()
    aliases = _cell(cells, columns, "aliases").replace(";", "|").split("|")
    return Row(
        id=-(zlib.crc32(f"own {name} {latitude:.4f} {longitude:.4f}".encode()) & 0x7FFFFFFF or 1),
        name=name,
        latitude=latitude,
        longitude=longitude,
        radius_km=max(0.1, radius),
        kind=kind if kind in KINDS else "settlement",
        country=_cell(cells, columns, "country").upper()[:2],
        admin1=_cell(cells, columns, "admin1"),
        population=max(0, people),
        fame=max(_LEAST_FAME, math.log10(max(0, people) + 1)),
        names=tuple(Name(alias.strip(), ALIAS) for alias in aliases if alias.strip()),
    )


def _cell(cells: Mapping[str, str], columns: Mapping[str, str], head: str) -> str:
    return (cells.get(columns[head]) or "").strip() if head in columns else ""
