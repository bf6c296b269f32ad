"""Statements made from the gazetteer with fixed seeds, true and false, and what the checks say."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from random import Random

from osint import pipeline
from osint.ask import measure
from osint.errors import UsageError
from osint.geo.geodesic import haversine_km
from osint.model import Document, Place
from osint.world import World

FALSE_BY = 2.7
LEAST_KM, MOST_KM = 30.0, 900.0
"""Areas nearer than this are measured in steps of islets; farther ones nobody states."""
NEAR_KM, FAR_KM = 40.0, 400.0

ISLANDS = (
    *("Sicily", "Sardinia", "Corsica", "Crete", "Cyprus", "Gotland", "Sakhalin", "Hokkaido"),
    *("Java", "Borneo", "Timor", "Tasmania", "Newfoundland", "Luzon", "Jamaica", "Madagascar"),
)
COUNTRIES = (
    *("Albania", "Algeria", "Belgium", "Bulgaria", "Cuba", "Egypt", "Estonia", "Finland"),
    *("Germany", "Greece", "Haiti", "Hungary", "Iran", "Italy", "Japan", "Kuwait", "Libya"),
    *("Malta", "Morocco", "Norway", "Oman", "Poland", "Portugal", "Romania", "Somalia"),
    *("South Korea", "Spain", "Sri Lanka", "Sweden", "Syria", "Tunisia", "Turkey", "Yemen"),
)
REGIONS = (
    *("Texas", "Florida", "Bavaria", "Brittany", "Andalusia", "Rostov Oblast", "Kansas"),
    *("Tuscany", "Hokkaido", "Kerala", "Manitoba", "Queensland", "Punjab, Pakistan"),
)
DIVISIONS = {
    "UA": "Raion", "RU": "District", "IN": "District", "CN": "County", "US": "County",
    "GB": "District", "DE": "district", "PL": "County", "TR": "District", "IR": "County",
    "IQ": "District", "SY": "District", "AF": "District", "PK": "District", "NG": "District",
    "KE": "County", "PH": "District", "VN": "District", "KZ": "District", "YE": "District",
}  # fmt: skip


def verdicts(texts: Iterable[str], check: str, world: World) -> Iterator[str]:
    """The gravest verdict of a check on each text; "silent" where it found nothing."""
    order = ("inconsistent", "doubtful", "unresolved", "consistent")
    for number, text in enumerate(texts):
        document = Document(id=str(number), text=text)
        found = {f.verdict for f in pipeline.geocheck(document, world, (check,))}
        yield next((verdict for verdict in order if verdict in found), "silent")


def areas(world: World, count: int = 50) -> list[tuple[str, str]]:
    """(A true, a false statement) of the distance of two areas, in kilometres or miles."""
    random = Random(16)
    names = [*ISLANDS, *COUNTRIES, *REGIONS]
    found: list[tuple[str, str]] = []
    while len(found) < count:
        one, other = random.sample(names, 2)
        try:
            found_km = measure(one, other, world)
        except UsageError:
            continue
        km = found_km.interval.best
        if km is None or not LEAST_KM < km < MOST_KM:
            continue
        most = max([km, *(interval.best or km for _, interval in found_km.other)])
        false = most * FALSE_BY if random.random() < 0.5 else km / FALSE_BY
        miles = random.random() < 0.3
        said = [
            f"{_plain(x / 1.609344)} miles" if miles else f"{_plain(x)} km" for x in (km, false)
        ]
        found.append((f"{one} is {said[0]} from {other}.", f"{one} is {said[1]} from {other}."))
    return found


def main() -> None:
    """Print the share of each verdict on a hundred distances of areas, true and false."""
    world = World()
    pairs = areas(world, 100)
    for name, texts in (("true", [t for t, _ in pairs]), ("false", [f for _, f in pairs])):
        said = list(verdicts(texts, "distance", world))
        sys.stdout.write(f"{name}: {dict(shares(said))}\n")
        right = ("consistent",) if name == "true" else ("inconsistent", "doubtful")
        odd = [text for text, verdict in zip(texts, said, strict=True) if verdict not in right]
        sys.stdout.writelines(f"  {text}\n" for text in odd)


def _plain(figure: float) -> int:
    """A figure as a writer gives it: two digits that count."""
    step = 10 if figure >= 100 else 1
    return max(1, round(figure / step) * step)


def divisions(world: World, of_each: int = 10) -> list[str]:
    """True sentences on districts, raions and counties of twenty countries."""
    random = Random(17)
    texts = []
    counties = sorted(world.gazetteer.store.of_kind("county"), key=lambda place: place.id)
    for code, noun in DIVISIONS.items():
        country = world.gazetteer.country(code)
        rows = [p for p in counties if p.country == code and p.admin1 and p.name.isascii()]
        bare = Counter(_bare(place, noun) for place in rows)  # a name of two tells neither
        rows = [place for place in rows if bare[_bare(place, noun)] == 1]
        for place in random.sample(rows, min(of_each, len(rows))):
            texts.append(
                f"{_bare(place, noun)} {noun} is in {place.admin1}, {country.name if country else ''}."
            )
    return texts


def _bare(place: Place, noun: str) -> str:
    """The name of a division without what it is."""
    return place.name.removesuffix(f" {noun}").removesuffix(" District").removesuffix(" County")


def misplaced(world: World, count: int = 300, *, with_country: bool = True) -> list[str]:
    """Towns of GeoNames with the coordinates of another one of the country, 40 to 400 km away."""
    return [_filmed(town, other, with_country, world) for town, other in _pairs(world, count)]


def placed(world: World, count: int = 300, *, with_country: bool = True) -> list[str]:
    """The same towns with their own coordinates."""
    return [_filmed(town, town, with_country, world) for town, _ in _pairs(world, count)]


def _pairs(world: World, count: int) -> Iterator[tuple[Place, Place]]:
    random = Random(18)
    known = world.gazetteer.store.of_kind("settlement")
    towns = [p for p in known if p.population > 20_000 and p.geonameid is not None]
    by_country: dict[str | None, list[Place]] = {}
    for town in towns:
        by_country.setdefault(town.country, []).append(town)
    while count > 0:
        town = random.choice(towns)
        other = random.choice(by_country[town.country])
        if NEAR_KM < haversine_km(town.point, other.point) < FAR_KM:
            count -= 1
            yield town, other


def _filmed(town: Place, at: Place, with_country: bool, world: World) -> str:
    country = world.gazetteer.country(town.country or "")
    name = f"{town.name}, {country.name}" if with_country and country else town.name
    return f"Filmed in {name} ({at.point.latitude:.4f}, {at.point.longitude:.4f})."


def regions_without_their_city(world: World, least: int = 50_000) -> list[str]:
    """Regions that bear the name of a city of their country which lies in another region."""
    found = []
    for region in world.gazetteer.store.of_kind("region"):
        cities = [
            place
            for place in world.gazetteer.lookup(region.name)
            if place.kind == "settlement"
            and place.country == region.country
            and place.population >= least
            and place.name == region.name
        ]
        if cities and all(place.admin1_code != region.admin1_code for place in cities):
            found.append(f"{region.name} ({region.country})")
    return found


def shares(found: Iterable[str]) -> Counter[str]:
    """How often each verdict was given."""
    return Counter(found)


if __name__ == "__main__":
    main()
