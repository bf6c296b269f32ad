"""The data sets that findings rest on, as reports cite them and `osint data` prints them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

from osint.report.model import DataSet
from osint.support.folders import DATA


@cache
def manifests() -> tuple[dict[str, Any], ...]:
    """What each embedded data set is made of, by name: the MANIFEST files as they were built."""
    import json  # plain text cites none
    from pathlib import Path

    files = Path(DATA, "packed").glob("MANIFEST.*")
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


def map_credits(data: Iterable[DataSet]) -> list[str]:
    """The attributions that a map of findings owes, each once. The weights that recognise names
    are no part of what it shows; full reports cite what they were fitted on."""
    shown = (each.attribution for each in data if each.name != "places")
    return list(dict.fromkeys(credit for credit in shown if credit))


def input_words(row: dict[str, Any]) -> str:
    """What a data set was made from, in a few words: a package of a registry, or a corpus."""
    if "package" in row:
        registry = f" ({row['registry']})" if "registry" in row else ""
        return f"{row['package']} {row.get('version', '')}{registry}"
    return str(row.get("corpus") or row.get("source") or row.get("file") or "")
