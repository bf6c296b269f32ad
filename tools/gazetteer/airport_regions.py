"""The first-order region of each airport: by the name that airportsdata gives it, where a town of that
region lies near."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path

from osint.gazetteer.rows import DEMONYM, Row
from osint.support.fold import fold
from tools.gazetteer.airports import FILE, id_of

NEAR_DEG = 0.5
"""How far, in degrees of latitude and of longitude, some town of the region must lie: the package puts some
airports in the region of a namesake."""


def with_regions(rows: Sequence[Row], package: Path) -> list[Row]:
    """The rows, the airports with the code of their region where it is sure."""
    told = _told(package)
    codes = _codes(rows)
    towns: dict[tuple[str, str, int], list[Row]] = defaultdict(list)
    for row in rows:
        if row.kind == "settlement":
            towns[row.country, row.admin1, int(row.latitude)].append(row)
    found = []
    for row in rows:
        code = codes.get((row.country, fold(told.get(row.id, ""))), "")
        if code and not row.admin1 and _has_town(row, code, towns):
            row = row._replace(admin1=code)
        found.append(row)
    return found


def _told(package: Path) -> dict[int, str]:
    """The id of an airport -> the name of its region."""
    with (package / FILE).open(encoding="utf8", newline="") as stream:
        return {id_of(field["icao"]): field["subd"] for field in csv.DictReader(stream)}


def _codes(rows: Iterable[Row]) -> dict[tuple[str, str], str]:
    """Country and folded name -> the code of the one region that bears it."""
    named: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in rows:
        if row.kind == "region":
            for text in (row.name, *(name.text for name in row.names if name.type != DEMONYM)):
                named[row.country, fold(text)].add(row.admin1)
    return {key: next(iter(codes)) for key, codes in named.items() if len(codes) == 1}


def _has_town(row: Row, code: str, towns: dict[tuple[str, str, int], list[Row]]) -> bool:
    about = (int(row.latitude) + step for step in (-1, 0, 1))
    return any(
        abs(town.latitude - row.latitude) <= NEAR_DEG
        and abs(town.longitude - row.longitude) <= NEAR_DEG
        for whole in about
        for town in towns.get((row.country, code, whole), ())
    )
