"""The data sets that findings rest on, as reports cite them and `osint data` prints them."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any

from osint.report.model import DataSet

_FOLDER = "data/packed"


@cache
def manifests() -> tuple[dict[str, Any], ...]:
    """What each embedded data set is made of, by name: the MANIFEST files as they were built."""
    folder = resources.files("osint").joinpath(_FOLDER)
    files = [entry for entry in folder.iterdir() if entry.name.startswith("MANIFEST.")]
    found = [json.loads(entry.read_text(encoding="utf-8")) for entry in files]
    return tuple(sorted(found, key=lambda manifest: str(manifest["name"])))


def data_sets() -> tuple[DataSet, ...]:
    """The embedded data sets: source, version, licence, attribution, hash."""
    return tuple(
        DataSet(
            name=str(manifest["name"]),
            version=str(manifest.get("version", "")),
            date=str(manifest.get("date", "")),
            licence=str(manifest.get("licence", "")),
            attribution=str(manifest.get("attribution", "")),
            sha256=str(manifest.get("sha256", "")),
        )
        for manifest in manifests()
    )
