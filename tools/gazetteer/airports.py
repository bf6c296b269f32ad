"""Airports with scheduled names: airportsdata, those with an IATA code, and names in use for the great
ones from a curated file."""

from __future__ import annotations

import csv
import re
import zlib
from collections.abc import Iterator
from pathlib import Path

from osint.gazetteer.rows import ALIAS, ALTERNATE, Name, Row
from tools.gazetteer.text import aliases, lines

_MILITARY = re.compile(
    r"\b(?:Air Base|Air Force Base|Airbase|AFB|Air Station|NAS|Air Reserve|RAF|Army Air|AB)\b", re.I
)
_GENERIC = frozenset(
    ["International", "Regional", "Municipal", "County", "City", "Metro", "Airport", "Field"]
)

_IN_MINUTES = frozenset(
    [
        "EBAW",
        "EBBE",
        "EBBL",
        "EBBR",
        "EBBX",
        "EBCI",
        "EBCV",
        "EBFN",
        "EBFS",
        "EBKT",
        "EBLG",
        "EBMB",
        "EBOS",
        "EBSU",
        "EBUL",
        "EBWE",
        "ELLX",
    ]
)
"""ICAO codes of Belgium and Luxembourg of which the package writes degrees, minutes and seconds as if they
were decimals: 50.5405 for 50°54'05", up to 36 km off. Each was held against its town."""
FILE = "airportsdata/airports.csv"
WELL_KNOWN = 5.0
"""The fame of an airport that the curated file has."""


def rows(package: Path, curated: Path) -> Iterator[Row]:
    """A row for each airport with an IATA code, and each military field with a name. `curated` has IATA
    codes and the names in use for those airports."""
    in_use = {code: tuple(aliases(other)) for code, other in lines(curated, 2)}
    with (package / FILE).open(encoding="utf8", newline="") as stream:
        for field in csv.DictReader(stream):
            military = bool(_MILITARY.search(field["name"]))
            if not field["name"] or not (field["iata"] or military):
                continue
            row = _row(field, military)
            if names := in_use.get(field["iata"]):
                row = row._replace(names=(*row.names, *names), fame=WELL_KNOWN)
            yield row


def id_of(icao: str) -> int:
    """The id of an airport by its ICAO code; below 0, as all that are not GeoNames'."""
    return -(zlib.crc32(f"airport {icao}".encode()) & 0x3FFFFFFF)


def _row(field: dict[str, str], military: bool) -> Row:
    name = field["name"].strip()
    international = "International" in name
    return Row(
        id=id_of(field["icao"]),
        name=name if re.search(r"Air|Field|Base|RAF|NAS|Aero|Helip", name) else f"{name} Airport",
        latitude=_degrees(field["lat"], field["icao"]),
        longitude=_degrees(field["lon"], field["icao"]),
        radius_km=3.0,
        kind="base" if military else "airport",
        country=field["country"],
        fame=4.0 if international else 3.5 if military else 2.0,
        names=tuple(_names(name, field["city"], field["country"], international)),
    )


def _degrees(written: str, icao: str) -> float:
    """A latitude or longitude of the package; those of _IN_MINUTES are all north and east."""
    if icao not in _IN_MINUTES:
        return float(written)
    degrees, _, rest = written.partition(".")
    minutes, seconds = rest.ljust(4, "0")[:2], rest.ljust(4, "0")[2:]
    return round(int(degrees) + int(minutes) / 60 + int(seconds) / 3600, 4)


def _names(name: str, city: str, country: str, international: bool) -> Iterator[Name]:
    short = re.sub(r"\b(?:International|Intl|Municipal|Regional|County) ", "", name)
    if short != name:
        yield Name(short, ALIAS)
    plain = re.sub(r"\b(?:International |Intl )?Airport$", "", name).strip()
    rest = plain.removeprefix(city).strip(" -/") if city else ""
    if rest and rest != plain and len(rest) > 3 and rest not in _GENERIC:
        yield Name(f"{rest} Airport", ALIAS)
        yield Name(f"{rest} International Airport", ALIAS)
        if international or plain.startswith(("London", "Paris", "Moscow", "Tokyo", "Chicago")):
            yield Name(rest, ALTERNATE)
    if city and international and not name.startswith(city):
        yield Name(f"{city} Airport", ALIAS)
        yield Name(f"{city} International Airport", ALIAS)
    if name.endswith(" Air Force Base"):
        yield Name(f"{name[:-15]} AFB", ALIAS)
        yield Name(f"{name[:-15]} Air Base", ALIAS)
    if name.endswith((" Air Base", " AFB")):
        yield Name(f"{name.rsplit(' A', 1)[0]} airbase", ALIAS)
