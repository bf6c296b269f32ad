"""Places that belong together: the surroundings of a town, a country and its cities."""

from __future__ import annotations

import random
import sqlite3
from collections import defaultdict
from collections.abc import Collection
from pathlib import Path

from osint.gazetteer import Gazetteer
from osint.model import KINDS, Place

_FIXED = {"WASHINGTON": 4140963, "NEWYORK": 5128581, "USA": 6252001, "USADJ": 6252001}
_ENGLISH = ("GB", "CA", "AU", "IE", "NZ", "ZA", "IN")


class Atlas:
    """The gazetteer's settlements and divisions, by where they are."""

    def __init__(self, gazetteer: Gazetteer, tricky: Collection[str]) -> None:
        self.gazetteer = gazetteer
        self.tricky: dict[str, list[tuple[int, int]]] = defaultdict(list)
        database = sqlite3.connect(
            f"{Path(gazetteer.store.path).resolve().as_uri()}?mode=ro", uri=True
        )
        settlement, county = KINDS.index("settlement"), KINDS.index("county")
        self.settlements: dict[str, list[tuple[int, int]]] = defaultdict(list)
        self.by_region: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
        self.counties: dict[tuple[str, str], list[int]] = defaultdict(list)
        for id_, name, kind, country, region, population in database.execute(
            "SELECT id, name, kind, country, admin1, population FROM place ORDER BY id"
        ):
            if kind == settlement:
                self.settlements[country].append((id_, population))
                if name.lower() in tricky:
                    self.tricky[country].append((id_, population))
                self.by_region[country, region].append((id_, population))
            elif kind == county:
                self.counties[country, region].append(id_)
        database.close()
        self.demonyms = _demonyms(gazetteer)
        self.countries = sorted(
            code for code in self.settlements if gazetteer.country(code) is not None
        )

    def pick(self, rng: random.Random, rows: list[tuple[int, int]], power: float) -> Place | None:
        """A settlement of `rows`, the likelier the more people live there."""
        if not rows:
            return None
        weights = [(population + 50) ** power for _, population in rows]
        return self.gazetteer.get(rng.choices(rows, weights)[0][0])


def _demonyms(gazetteer: Gazetteer) -> dict[int, list[str]]:
    """The adjectives and peoples of each place, capitalised."""
    found: dict[int, list[str]] = defaultdict(list)
    database = sqlite3.connect(f"{Path(gazetteer.store.path).resolve().as_uri()}?mode=ro", uri=True)
    for (key,) in database.execute("SELECT key FROM demonym ORDER BY key"):
        place = gazetteer.demonym(key)
        if place is not None and key.isascii() and len(key) > 3:
            found[place.id].append(" ".join(word.capitalize() for word in key.split()))
    database.close()
    return found


def local_scene(rng: random.Random, atlas: Atlas, tricky: Collection[str]) -> dict[str, Place]:
    """A town with its surroundings, most often in the United States."""
    scene: dict[str, Place] = {}
    _elsewhere(rng, atlas, scene)
    country = "US" if rng.random() < 0.75 else rng.choice(_ENGLISH)
    home = atlas.pick(rng, atlas.settlements[country], 0.5)
    if rng.random() < 0.25:
        home = atlas.pick(rng, atlas.tricky[country], 0.4) or home
    for _ in range(8):
        if home is None or len(atlas.gazetteer.lookup(home.name)) >= 3 or rng.random() < 0.4:
            break
        home = atlas.pick(rng, atlas.settlements[country], 0.5)
    if home is None:
        return scene
    scene["HOME"] = home
    region = (country, home.admin1_code or "")
    near = [
        place
        for place in atlas.gazetteer.near(home.point, 45, 80)
        if place.kind == "settlement"
        and place.id != home.id
        and place.population > 400
        and place.country == country
    ]
    rng.shuffle(near)
    near.sort(key=lambda place: place.population < 2500 and place.name.lower() not in tricky)
    for at, place in enumerate(near[:3], 1):
        scene[f"NEAR{at}"] = place
    counties = [p for p in map(atlas.gazetteer.get, atlas.counties.get(region, ())) if p]
    counties.sort(key=lambda p: _apart(p, home))
    for at, place in enumerate(counties[:3]):
        scene["COUNTY" if at == 0 else f"COUNTY{at + 1}"] = place
        scene["BARE" if at == 0 else f"BARE{at + 1}"] = place
    state = atlas.gazetteer.region(*region)
    if state is not None and rng.random() < 0.6:
        scene["STATE"] = state
    far = atlas.pick(rng, atlas.by_region[region], 0.6)
    if far is not None:
        scene["FAR"] = far
    _big(rng, atlas, scene, country)
    abroad = atlas.gazetteer.country(rng.choice(atlas.countries))
    if abroad is not None:
        scene["COUNTRY"] = abroad
        if atlas.demonyms.get(abroad.id):
            scene["DEMONYM"] = abroad
    return scene


def _elsewhere(rng: random.Random, atlas: Atlas, scene: dict[str, Place]) -> None:
    """A town that has nothing to do with the rest, given with its state; and two fixed cities."""
    for _ in range(6):
        odd = atlas.pick(
            rng, (atlas.tricky if rng.random() < 0.4 else atlas.settlements)["US"], 0.15
        )
        state = atlas.gazetteer.region("US", odd.admin1_code or "") if odd else None
        if odd and state and len(atlas.gazetteer.lookup(odd.name)) > 2:
            scene["ODD"], scene["ODDREGION"] = odd, state
            break
    for slot, id_ in _FIXED.items():
        place = atlas.gazetteer.get(id_)
        if place is not None:
            scene[slot] = place


def _namesake(rng: random.Random, atlas: Atlas, country: str) -> Place | None:
    """A small settlement, more often than not one that shares its name."""
    if rng.random() < 0.3:
        place = atlas.pick(rng, atlas.tricky.get(country, []), 0.15)
        if place is not None:
            return place
    rows = atlas.settlements[country]
    place = None
    for _ in range(5):
        place = atlas.pick(rng, rows, 0.15)
        if place and len(atlas.gazetteer.lookup(place.name)) > 1:
            break
    return place


def _big(rng: random.Random, atlas: Atlas, scene: dict[str, Place], country: str) -> None:
    big = atlas.pick(rng, atlas.settlements[country], 1.1)
    if big is not None:
        scene["BIG"] = big
        state = atlas.gazetteer.region(country, big.admin1_code or "")
        if state is not None:
            scene["BIGREGION"] = state


def _apart(a: Place, b: Place) -> float:
    return abs(a.point.latitude - b.point.latitude) + 0.8 * abs(
        a.point.longitude - b.point.longitude
    )


def world_scene(rng: random.Random, atlas: Atlas) -> dict[str, Place]:
    """A country, its cities and some other countries."""
    scene: dict[str, Place] = {}
    _elsewhere(rng, atlas, scene)
    weights = [
        sum(population for _, population in atlas.settlements[code]) ** 0.35 + 1
        for code in atlas.countries
    ]
    codes: list[str] = []
    while len(codes) < 3:
        code = rng.choices(atlas.countries, weights)[0]
        if code not in codes:
            codes.append(code)
    for at, code in enumerate(codes):
        country = atlas.gazetteer.country(code)
        if country is None:
            continue
        suffix = "" if at == 0 else str(at + 1)
        scene[f"COUNTRY{suffix}"] = country
        if atlas.demonyms.get(country.id):
            scene[f"DEMONYM{suffix}"] = country
    rows = atlas.settlements[codes[0]]
    first = atlas.pick(rng, rows, 0.9)
    if first is None:
        return {}
    scene["CITY1"] = scene["BIG"] = first
    second = atlas.pick(rng, rows, 0.6)
    third = atlas.pick(rng, rows, 0.3)
    other = atlas.pick(rng, atlas.settlements[codes[1]], 0.9)
    subject = _namesake(rng, atlas, codes[0])
    for slot, place in (
        ("CITY2", second),
        ("CITY3", third),
        ("CITY2x", other),
        ("SUBJECT", subject),
    ):
        if place is not None:
            scene[slot] = place
    base = subject if subject is not None else first
    if subject is not None and rng.random() < 0.7:
        close = [
            place
            for place in atlas.gazetteer.near(subject.point, 60, 60)
            if place.kind == "settlement" and place.id != subject.id
        ]
        close.sort(key=lambda place: -place.population)
        for slot, place in zip(("CITY1", "CITY2"), close, strict=False):
            scene[slot] = place
        if len(close) > 2:
            scene["CITY3"] = rng.choice(close[2:])
    region = atlas.gazetteer.region(codes[0], base.admin1_code or "-")
    if region is not None:
        scene["REGION"] = scene["STATE"] = region
    if rng.random() < 0.15:
        scene = {slot: place for slot, place in scene.items() if slot != "COUNTRY"}
    return scene
