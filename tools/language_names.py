"""Writes the names of countries, cities and regions that a language has and the gazetteer lacks into
its names.tsv.

    python -m tools.language_names SUBDIVISIONS   (needs `pip install babel wordfreq`)

All are from CLDR (Unicode licence). SUBDIVISIONS is the folder of names that tools/region_names.py
tells of; the cities are those that the time zones of the world are called after. Rows above the
first mark "# CLDR" are written by hand and stay; what they name is not written again.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from osint.extract.places.lookup import Lookup
from osint.gazetteer import Gazetteer
from osint.geo.geodesic import haversine_km
from osint.language.spellings import spellings
from osint.model import Place, Point
from tools.language_words import LANGUAGES
from tools.region_names import by_code, regions

MARK = "# CLDR: names of countries that the gazetteer lacks"
MARK_OF_CITIES = "# CLDR: names of cities that the gazetteer lacks"
MARK_OF_REGIONS = "# CLDR: names of regions that the gazetteer lacks"
NEAR_KM = 60.0
"""How far a city lies from the point of its time zone, which is rounded to minutes, at most."""
LEAST_PEOPLE = 30_000
_ZONE = re.compile(r"^\w\w\t([+-]\d{4}(?:\d\d)?)([+-]\d{5}(?:\d\d)?)\t(\S+)", re.MULTILINE)
_NO_NAME = re.compile(r"[\d,()\[\]（）、]")


def missing(code: str, gazetteer: Gazetteer) -> dict[str, str]:
    """Name -> "=XX" of the countries that the gazetteer does not know by that name."""
    from babel import Locale

    found = {}
    for territory, name in Locale(code).territories.items():
        country = gazetteer.country(territory) if len(territory) == 2 else None
        if country is None:
            continue
        known = gazetteer.lookup(name)
        if not known or known[0].country != territory:
            found[name] = f"={territory}"
    return found


def cities(code: str, gazetteer: Gazetteer, lookup: Lookup) -> dict[str, str]:
    """Name -> the gazetteer's name of the cities that the language's look-up does not find."""
    from babel import Locale

    english, own = Locale("en").time_zones, Locale(code).time_zones
    found = {}
    for zone, point in _points():
        name = (own.get(zone) or {}).get("city")
        if not name or _NO_NAME.search(name) or lookup.find(name) is not None:
            continue
        latin = (english.get(zone) or {}).get("city") or zone.rpartition("/")[2].replace("_", " ")
        place = _city(latin, point, gazetteer)
        if place is not None:
            found[name] = place.name
    return found


def _city(name: str, point: Point, gazetteer: Gazetteer) -> Place | None:
    """The settlement of that name at a point, if its own name means it before all others."""
    for candidate in gazetteer.lookup(name):
        near = haversine_km(candidate.point, point) <= NEAR_KM
        if candidate.kind != "settlement" or candidate.population < LEAST_PEOPLE or not near:
            continue
        first = next(iter(gazetteer.lookup(candidate.name)), None)
        if first is not None and haversine_km(first.point, candidate.point) <= NEAR_KM:
            return candidate
    return None


def _points() -> Iterator[tuple[str, Point]]:
    """The zones of the world, with the points that the time zone database gives them."""
    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    for latitude, longitude, zone in _ZONE.findall(table):
        yield zone, Point(latitude=_degrees(latitude, 2), longitude=_degrees(longitude, 3))


def _degrees(written: str, whole: int) -> float:
    sign, digits = (-1 if written[0] == "-" else 1), written[1:]
    seconds = int(digits[whole + 2 :] or 0)
    return sign * (int(digits[:whole]) + int(digits[whole : whole + 2]) / 60 + seconds / 3600)


def _rows(mark: str, found: dict[str, str]) -> list[str]:
    return [mark, *(f"{name}\t{meaning}" for name, meaning in sorted(found.items()))]


def main(arguments: list[str]) -> int:
    """Rewrites the part of each names.tsv below the marks."""
    if len(arguments) != 1:
        print(__doc__)
        return 2
    gazetteer, subdivisions = Gazetteer.open(), Path(arguments[0])
    meant = by_code(subdivisions, gazetteer)
    for folder in sorted(path.parent for path in LANGUAGES.glob("*/names.tsv")):
        path = folder / "names.tsv"
        own = path.read_text(encoding="utf-8").partition(MARK)[0]
        path.write_text(own or f"{MARK}\n", encoding="utf-8")
        spellings.cache_clear()
        lookup = Lookup(gazetteer, folder.name)
        rows = _rows(MARK, missing(folder.name, gazetteer))
        rows += _rows(MARK_OF_CITIES, cities(folder.name, gazetteer, lookup))
        rows += _rows(MARK_OF_REGIONS, regions(subdivisions, lookup, meant))
        path.write_text(own + "\n".join(rows) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
