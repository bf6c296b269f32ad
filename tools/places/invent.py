"""Invented documents: our own sentence templates, filled with places that belong together.

A local paper writes of its town, its neighbours, its county and state; a report from abroad of a
country, its cities and its neighbours. The labels are exact, and every name that has namesakes is
a lesson in choosing between them.
"""

from __future__ import annotations

import random
import re
import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import NamedTuple

import names as census

from osint.gazetteer import Gazetteer
from osint.model import KINDS, Place
from tools.places.corpora import ROOT
from tools.places.us import AP_STATES, POSTAL_STATES

TEMPLATES = ROOT / "tools" / "training"
_SLOT = re.compile(r"\[([A-Z]+?)(\d?)(x?)(CAPS|LOW|TAG)?\]|\{([A-Z]+)\}")
_PAPERS = (
    "Daily Mail",
    "New Yorker",
    "Sun",
    "Guardian",
    "Mirror",
    "Express",
    "Wall Street Journal",
)
_MONTHS = "January February March April May June July August September October November December"
_FIXED = {"WASHINGTON": 4140963, "NEWYORK": 5128581, "USA": 6252001, "USADJ": 6252001}
_WORDS = {
    "USA": ("United States", "U.S.", "US", "U.S."), "USADJ": ("American", "U.S.", "US"),
    "NEWYORK": ("New York",), "WASHINGTON": ("Washington",),
}  # fmt: skip
_ENGLISH = ("GB", "CA", "AU", "IE", "NZ", "ZA", "IN")


class Invented(NamedTuple):
    """A document and the place of each of its names."""

    id: str
    text: str
    labels: dict[tuple[int, int], int]  # span -> place id


class Atlas:
    """The gazetteer's settlements and divisions, by where they are."""

    def __init__(self, gazetteer: Gazetteer, tricky: Collection[str]) -> None:
        self.gazetteer = gazetteer
        self.tricky: dict[str, list[tuple[int, int]]] = defaultdict(list)
        database = sqlite3.connect(f"{gazetteer.store.path.resolve().as_uri()}?mode=ro", uri=True)
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
    database = sqlite3.connect(f"{gazetteer.store.path.resolve().as_uri()}?mode=ro", uri=True)
    for (key,) in database.execute("SELECT key FROM demonym ORDER BY key"):
        place = gazetteer.demonym(key)
        if place is not None and key.isascii() and len(key) > 3:
            found[place.id].append(" ".join(word.capitalize() for word in key.split()))
    database.close()
    return found


def invented(
    gazetteer: Gazetteer, count: int, seed: int, tricky: Collection[str]
) -> Iterator[Invented]:
    """`count` documents; the same seed gives the same documents.

    `tricky` are words that are names of places and something else: they are drawn more often.
    """
    rng = random.Random(seed)
    atlas = Atlas(gazetteer, tricky)
    lines = {
        name: [
            line
            for line in (TEMPLATES / f"{name}.tpl").read_text(encoding="utf-8").splitlines()
            if line and not line.startswith("//")
        ]
        for name in ("local", "world", "encyclopedia", "social")
    }
    for number in range(count):
        style = rng.choices(("local", "world", "encyclopedia", "social"), (48, 26, 20, 6))[0]
        scene = _local(rng, atlas, tricky) if style == "local" else _abroad(rng, atlas)
        length = {"local": (5, 16), "world": (4, 12), "encyclopedia": (3, 7), "social": (1, 2)}[
            style
        ]
        chosen = _choose(rng, lines[style], scene, rng.randint(*length), style)
        if chosen:
            text, labels = _fill(rng, chosen, scene, atlas.demonyms)
            yield Invented(f"invented:{style}:{number}", text, labels)


def _slots(line: str) -> set[str]:
    return {m[1] + m[2] + m[3] for m in _SLOT.finditer(line) if m[1]}


def _choose(
    rng: random.Random, lines: list[str], scene: dict[str, Place], length: int, style: str
) -> list[str]:
    """Lines whose places the scene has; the first names the main place."""
    usable = [
        line
        for line in lines
        if _slots(line) <= {*scene, "ST", "BIGST", "ODDST"}
        and ("STATE" in scene or not _slots(line) & {"ST"})
    ]
    for slot, region in (("BIGST", "BIGREGION"), ("ODDST", "ODDREGION")):
        if region not in scene:
            usable = [line for line in usable if slot not in line]
    if not usable:
        return []
    main = {"local": "HOME", "world": "CITY1", "encyclopedia": "[SUBJECT]", "social": ""}[style]
    first = [line for line in usable if main in line] or usable
    body = rng.sample(usable, min(length, len(usable)))
    if style == "encyclopedia":
        body = [line for line in body if "[SUBJECT]" not in line]
    title = ["[SUBJECT], [REGION]\n"] if style == "encyclopedia" and "REGION" in scene else []
    return [*title[: rng.randint(0, 1)], rng.choice(first), *body]


def _local(rng: random.Random, atlas: Atlas, tricky: Collection[str]) -> dict[str, Place]:
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


def _abroad(rng: random.Random, atlas: Atlas) -> dict[str, Place]:
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


def _person(rng: random.Random) -> str:
    first = census.get_first_name()
    middle = f" {rng.choice('ABCDEFGHJKLMRSTW')}." if rng.random() < 0.15 else ""
    return f"{first}{middle} {census.get_last_name()}"


def _fill(
    rng: random.Random, lines: list[str], scene: dict[str, Place], demonyms: dict[int, list[str]]
) -> tuple[str, dict[tuple[int, int], int]]:
    """The text of the lines, and which place each name in it is."""
    random.seed(rng.random())  # the package `names` draws from the module's generator
    people: list[str] = []
    parts: list[str] = []
    labels: dict[tuple[int, int], int] = {}
    length = 0
    for line in lines:
        done = 0
        for match in _SLOT.finditer(line):
            before = line[done : match.start()]
            parts.append(before)
            length += len(before)
            done = match.end()
            if match[5]:
                word = _word(rng, match[5], people)
            else:
                word, place = _name(rng, match, scene, demonyms)
                labels[length, length + len(word)] = place.id
            parts.append(word)
            length += len(word)
        rest = line[done:] + rng.choice((" ", " ", "\n", "\n\n"))
        parts.append(rest)
        length += len(rest)
    return "".join(parts), labels


def _word(rng: random.Random, slot: str, people: list[str]) -> str:
    """What stands for a slot that is no place."""
    if slot == "PERSON":
        people.append(_person(rng))
        return people[-1]
    if slot == "LAST":
        return rng.choice(people).split()[-1] if people else census.get_last_name()
    if slot == "FIRST":
        return census.get_first_name()
    if slot == "MONTH":
        return rng.choice(_MONTHS.split())
    if slot == "YEAR":
        return str(rng.randint(1850, 2020))
    if slot == "PAPER":
        return rng.choice(_PAPERS)
    return str(rng.randint(2, 28 if slot == "DAY" else 90))


def _name(
    rng: random.Random,
    match: re.Match[str],
    scene: dict[str, Place],
    demonyms: dict[int, list[str]],
) -> tuple[str, Place]:
    slot, style = match[1] + match[2] + match[3], match[4]
    if slot in ("ST", "BIGST", "ODDST"):
        place = scene[{"ST": "STATE", "BIGST": "BIGREGION", "ODDST": "ODDREGION"}[slot]]
        return _short(rng, place), place
    place = scene[slot]
    if slot in _WORDS:
        return rng.choice(_WORDS[slot]), place
    if slot.startswith("DEMONYM"):
        return rng.choice(demonyms[place.id]), place
    name = place.name
    if slot.startswith("BARE"):
        name = re.sub(r" (County|Parish|Borough)$", "", name)
    if style == "CAPS":
        name = name.upper()
    elif style == "LOW":
        name = name.lower()
    elif style == "TAG":
        name = name.replace(" ", "")
    return name, place


def _short(rng: random.Random, state: Place) -> str:
    """An abbreviation of a US state or Canadian province, or its name."""
    drawn = rng.random()
    if drawn < 0.6 and state.name in AP_STATES:
        return AP_STATES[state.name]
    if drawn < 0.8 and state.name in POSTAL_STATES:
        return POSTAL_STATES[state.name]
    return state.name
