"""The full-resolution length table, and how it stands against published figures."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from osint.geo.border_file import LAKE, LAND, RIVER, SEA
from tools.borders.lines import Sides

HEADER = "country_a,country_b,land_km,river_km,lake_km,sea_km"
PUBLISHED = Path(__file__).with_name("published_lengths.csv")
"""Lengths of borders on land after the CIA World Factbook (public domain), in whole kilometres."""
TOLERANCE = 0.12

Table = dict[tuple[str, str], tuple[float, float, float, float]]


def table(lengths: dict[Sides, dict[int, float]]) -> Table:
    """(country, country) in alphabetical order -> kilometres (on land, river, lake, sea)."""
    sums: dict[tuple[str, str], dict[int, float]] = defaultdict(lambda: defaultdict(float))
    for (left, right), kinds in lengths.items():
        first, second = sorted((left[:2], right[:2]))
        if first != second:
            for kind, km in kinds.items():
                sums[first, second][kind] += km
    return {pair: _row(kinds) for pair, kinds in sorted(sums.items())}


def _row(kinds: dict[int, float]) -> tuple[float, float, float, float]:
    on_land = kinds.get(LAND, 0.0) + kinds.get(RIVER, 0.0) + kinds.get(LAKE, 0.0)
    return on_land, kinds.get(RIVER, 0.0), kinds.get(LAKE, 0.0), kinds.get(SEA, 0.0)


def as_csv(rows: Table) -> str:
    """The table as the text of a CSV file, two decimals."""
    lines = [f"{a},{b}," + ",".join(f"{km:.2f}" for km in row) for (a, b), row in rows.items()]
    return "\n".join([HEADER, *lines]) + "\n"


def published() -> dict[tuple[str, str], float]:
    """Published lengths on land, kilometres."""
    rows = [line.split(",") for line in PUBLISHED.read_text("utf-8").splitlines()[1:]]
    return {(min(a, b), max(a, b)): float(km) for a, b, km in rows}


def against_published(rows: Table) -> tuple[int, int, list[str]]:
    """How many published pairs over 100 km agree within TOLERANCE, of how many; the others."""
    agree, off = 0, []
    known = {pair: km for pair, km in published().items() if km > 100.0}
    for pair, km in known.items():
        ours = rows.get(pair, (0.0,))[0]
        if abs(ours / km - 1.0) <= TOLERANCE:
            agree += 1
        else:
            off.append(f"{pair[0]}-{pair[1]}: {ours:.0f} km here, {km:.0f} published")
    return agree, len(known), off
