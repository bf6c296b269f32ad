"""The verdict on a place that is said to lie in an area, from where its namesakes lie."""

from __future__ import annotations

from collections.abc import Sequence

from osint.geo.capitals import RENOWNED, is_capital
from osint.geo.geodesic import haversine_km
from osint.geo.inside import Relation, is_listed_in, surely_in
from osint.geo.sovereignty import is_continent, lands_of, names_are_reused
from osint.judging import in_nature
from osint.judging.containment import (
    FAMOUS,
    SAINT,
    UNCHANGED,
    WELL_KNOWN,
    is_common,
    is_too_wide,
    may_be_missing,
)
from osint.judging.waters import WATERS
from osint.model import Place, Verdict
from osint.support.fold import fold

MILLION = 1_000_000
CITY_PEOPLE = 200_000
"""Inhabitants from which a bare name means that city, whatever hamlets share it."""
SURE_PEOPLE = 50_000
"""Inhabitants from which a city is meant by its bare name (DESIGN: what makes an end sure)."""
SAME_CITY_KM = 60.0
"""Up to so far off, a second settlement of a city's name is a quarter or a suburb of it; set by hand."""
TOWN_PEOPLE = 10_000
"""Inhabitants from which a place is meant by its name and country, however large a namesake; and, for
each settlement of its name in its country, from which it is meant though another region be told. Of
37,410 American hamlets of fewer than 500 people 3.0% would be taken for such a town elsewhere if they
were not listed, of 1,915 British ones none; of 667 addresses of that kind in 5,660 real documents eight
name a hamlet that is not."""
FAR_LARGER, WIDELY_LARGER, LARGER = 150, 100, 3
"""Times the people of a place from which a city or a capital of its name is meant whatever country or
area is told; a capital of what only some list calls so from fewer. Santiago of Chile has 107 times those
of Santiago in Panama, Dhaka 250 times those of Dhaka in India. Set by hand."""
TIMES_LARGER = 4
"""Times the people of a namesake from which a city is what everybody knows by the name; set by hand."""
LITTLE_PEOPLE = 5_000
"""Inhabitants below which a place may well have a namesake that no gazetteer lists."""
ANOTHER_TOWN_KM = 100.0
"""From another town that far away, a place in its district is no longer meant."""
FAR_SITE_KM = 300.0
"""From a country farther off than this, a known site is no second one of its name there; set by hand."""
AIRFIELD_KM = 10.0
"""How far outside the circle about its town an airfield is told of as in it: of 5,568 airports with an
IATA code in airportsdata nine in ten lie within 9.6 km of the town that is listed as theirs."""
COUNTY_RADII, COUNTY_KM = 1.5, 30.0
"""How far outside the circle about its towns, in radii and kilometres on top, nothing of a county
lies."""
GREAT_WATER_KM, ANOTHER_WATER_KM = 20.0, 150.0
"""Radius from which a water is meant by its bare name, and how far off no arm or headwater of it is
meant."""
ANOTHER_REGION_KM = 500.0
"""So far from the countries of a wider region no other one is told of as lying there: where the Sahel
or Central Europe ends is a matter of use."""
Size = str
"""How small a place is that the text calls what it does: a quarter of a town, a village at most, a
town at most; "" for anything."""
QUARTER: Size = "quarter"
HAMLET: Size = "hamlet"
TOWN_AT_MOST: Size = "town"
SUMMIT_KM = 3.0
"""How far from a country's land the point of a mountain may stand whose summit is on its border."""
_WIDE_LANDS = ("island", "peninsula", "macro-region")
"""Kinds of wide land of which a text would tell more where it means a hamlet in them."""
SITES = frozenset(("airport", "base", "facility"))
PLAIN = frozenset(
    ("settlement", "region", "county", "airport", "island", "peninsula", "base", "disputed")
)
"""Kinds whose names the gazetteer has well enough to say that there is none elsewhere."""
_WEAKER: dict[Verdict, Verdict] = {"inconsistent": "doubtful", "doubtful": "unresolved"}


def verdict(relation: Relation, places: Sequence[Place], size: Size, said: str) -> Verdict:
    """The verdict on the relation most in favour, for words that allow one reading. `size` tells
    how small the text calls the place, `said` its name as the text has it."""
    if relation.where == "in":
        return "consistent"
    place, area = relation.place, relation.area
    is_nation = area.kind == "region" and area.country == "GB"  # England is named like a country
    wide = area.kind == "country" or is_nation
    if in_nature.is_natural(area):
        return in_nature.verdict(relation, places)
    if place.kind == "country" and lands_of(area) is not None:
        is_far = relation.km is not None and relation.km > ANOTHER_REGION_KM
        return "inconsistent" if is_far or is_continent(area) else "unresolved"
    if place.kind in WATERS and area.kind == "country":
        is_far = relation.km is not None and relation.km > ANOTHER_WATER_KM
        return "inconsistent" if is_far and place.radius_km >= GREAT_WATER_KM else "unresolved"
    if is_too_wide(place, area):
        return "unresolved"
    if is_airport_of(relation):
        return "consistent"
    is_summit = place.kind == "mountain" and (relation.km or 0.0) <= SUMMIT_KM
    if relation.where == "near" and is_summit:
        return "unresolved"  # the border runs over it, or so the records of both sides have it
    if relation.where in ("near", "disputed"):
        return "doubtful" if wide or relation.where == "disputed" else "unresolved"
    if area.kind == "settlement":
        far = relation.km is not None and relation.km > ANOTHER_TOWN_KM + 2 * area.radius_km
        is_named_alone = place.kind != "facility" or len(places) == 1  # each old town has a Kremlin
        is_told = far and place.kind in SITES and size != QUARTER and is_named_alone
        return "doubtful" if is_told else "unresolved"
    is_wider = area.kind != "country" and place.radius_km > area.radius_km > 0
    if is_wider or _is_of_the_name(place, area):
        return "unresolved"
    if area.kind == "county" and area.country == place.country:
        return _outside_county(relation, places, size)
    is_site = place.kind == "facility" and place.id < 0  # by the curated list, none off a town
    if is_site and area.kind == "country" and (relation.km or 0.0) > FAR_SITE_KM:
        return "unresolved" if size or names_are_reused(places, area.country) else "doubtful"
    if area.kind == "area" or place.kind not in PLAIN or not place.country:
        return "unresolved"  # an area is a quarter as well, and quarters are in no list
    if _may_be_named_after(place, area):
        return "unresolved"
    small = size == HAMLET and place.population > FAMOUS
    if small or names_are_reused(places, area.country):
        missing = small or may_be_missing(place, places, area.country, wide)
        if missing and not size and is_meant_anywhere(relation, places, said):
            return "doubtful"
        return "unresolved" if missing else "inconsistent"
    if may_be_missing(place, places, area.country, wide):
        tiny = size in (HAMLET, TOWN_AT_MOST) or place.population < LITTLE_PEOPLE
        return "doubtful" if wide and not tiny else "unresolved"
    return "inconsistent"


def is_airport_of(relation: Relation) -> bool:
    """Whether an airport or air base lies so near a town that it is told of as in it."""
    is_field = relation.place.kind in ("airport", "base") and relation.area.kind == "settlement"
    return is_field and relation.km is not None and relation.km <= AIRFIELD_KM


def is_meant_anywhere(relation: Relation, places: Sequence[Place], said: str) -> bool:
    """Whether a town is put in another region of its own country, and so few settlements there bear
    its name that a hamlet which no list has would hardly be told of without a word more, even where
    names are carried from elsewhere: there is one Edmonton in Canada, and a dozen Houstons in America,
    of which one has two million people. `said` is the name as the text has it."""
    place, area = relation.place, relation.area
    if area.kind != "region" or place.country != area.country or place.kind != "settlement":
        return False
    name = fold(place.name)
    is_named = name == fold(said) or said.startswith(SAINT)
    others = sum(
        other.kind == "settlement"
        and other.country == place.country
        and fold(other.name) == name
        and haversine_km(other.point, place.point) > SAME_CITY_KM
        for other in places
    )
    if is_named and names_are_reused((), place.country):
        return place.population >= TOWN_PEOPLE * (1 + others)
    return place.population >= CITY_PEOPLE and not others


def _outside_county(relation: Relation, places: Sequence[Place], size: Size) -> Verdict:
    """A county or department is drawn by the circle about its towns, where these are not listed: only a
    town of some size far outside it is not in it, and where names are carried from elsewhere nothing is."""
    place, area, km = relation.place, relation.area, relation.km
    if is_listed_in(place, area) is not None and size in ("", TOWN_AT_MOST):
        is_sole = place.population >= FAMOUS or not is_common(place, places, area.country)
        if place.population < WELL_KNOWN or not is_sole or names_are_reused((), area.country):
            return "unresolved"
        return "inconsistent" if area.country in UNCHANGED else "doubtful"
    is_far = km is not None and km > COUNTY_RADII * area.radius_km + COUNTY_KM
    is_known = place.kind == "settlement" and place.population >= WELL_KNOWN and not size
    if not is_far or not is_known or names_are_reused(places, area.country):
        return "unresolved"
    return "inconsistent" if place.population >= FAMOUS else "doubtful"


def _is_of_the_name(place: Place, area: Place) -> bool:
    """Whether the region of the place is named after the area: West Papua was part of Papua."""
    return area.kind == "region" and fold(area.name) in fold(place.admin1 or "").split()


def weaker(found: Verdict) -> Verdict:
    """A verdict on words that allow another reading."""
    return _WEAKER.get(found, found)


def _may_be_named_after(place: Place, area: Place) -> bool:
    """Whether the place bears the name of one in the area, as American towns do of old ones there
    that no gazetteer of today lists: Memphis in Egypt, Troy in Turkey."""
    if place.kind == "region":
        return False
    is_overseas = place.country not in ("GB", "IE") and names_are_reused((), place.country)
    return is_overseas and not names_are_reused((), area.country) and place.population < MILLION


def by_another_name(relation: Relation, places: Sequence[Place], said: str) -> Place | None:
    """The town that a name is the own name of, where the place in the area is a little one that
    only some list also calls so: Dubrovnik, and Dobrovnik in Slovenia; or a river, where the words
    about the name tell of a town (`places` has the likeliest first): Dnipro, and the Dnieper."""
    place = relation.place
    is_river = place.kind == "river" and places[0].kind == "settlement"
    is_little = place.kind == "settlement" and place.population < TOWN_PEOPLE
    if not (is_river or is_little) or fold(place.name) == fold(said):
        return None
    greatest = _largest_named(said, places)
    if greatest is None or surely_in(greatest, relation.area):
        return None
    return greatest if greatest.population >= max(WELL_KNOWN, 10 * place.population) else None


def _largest_named(said: str, places: Sequence[Place]) -> Place | None:
    """The largest of the settlements whose own name is the one that a text has."""
    named = (p for p in places if p.kind == "settlement" and fold(p.name) == fold(said))
    return max(named, key=lambda p: p.population, default=None)


def capital_meant(relation: Relation, places: Sequence[Place], said: str) -> Place | None:
    """The capital of another country that a name beside a country means, where the place there is
    a little one, or one that only some list also calls so: Anantnag in India was Islamabad. `said`
    is the name as the text has it."""
    place, area = relation.place, relation.area
    if area.kind != "country" or place.kind != "settlement" or place.id in RENOWNED:
        return None
    is_own = f"{fold(place.name)} ".startswith(f"{fold(said)} ")  # Santiago de Cuba is Santiago
    times = FAR_LARGER if is_own and place.population >= TOWN_PEOPLE else LARGER
    for other in places:
        is_it = fold(other.name) == fold(said) and is_capital(other)
        if is_it and other.country != area.country:
            is_larger = other.population >= max(WELL_KNOWN, times * place.population)
            return other if is_larger else None
    return None


def overshadowed(relation: Relation, places: Sequence[Place]) -> Place | None:
    """The city a hundred times larger that a text which names only a country, or an island, would
    mean, and which lies elsewhere."""
    place, area = relation.place, relation.area
    if not places or area.kind not in ("country", *_WIDE_LANDS) or place.kind != "settlement":
        return None
    if place.population >= TOWN_PEOPLE or place.id in RENOWNED:
        return None
    greatest = max(places, key=lambda one: one.population if one.kind == "settlement" else 0)
    least = CITY_PEOPLE if area.kind == "country" else SURE_PEOPLE
    if greatest.population < least or surely_in(greatest, area):
        return None
    times = FAR_LARGER if area.kind == "country" else WIDELY_LARGER
    return greatest if greatest.population > times * place.population else None


def best_known(relation: Relation, places: Sequence[Place]) -> Place | None:
    """The city of a name where none that bears it lies in a country, and a far smaller one stands first
    only because nothing in the text is near to any: Athens of Greece rather than that of Georgia."""
    place = relation.place
    if relation.where != "out" or relation.area.kind != "country" or place.kind != "settlement":
        return None
    greatest = _largest_named(place.name, places)
    if greatest is None or greatest.population < max(FAMOUS, TIMES_LARGER * place.population):
        return None
    return greatest


def outshone(relation: Relation, places: Sequence[Place], said: str) -> Place | None:
    """The city of a name where only what has that name beside its own lies at the edge of the area:
    Marseille, and Marseille-en-Beauvaisis, which is nearly in Normandy."""
    place = relation.place
    if (
        relation.where == "disputed"
        and relation.area.kind == "region"
        and fold(place.name) != fold(said)
    ):
        return places[0]  # Donetsk was Aleksandrovka
    if relation.where != "near" or place.kind != "settlement" or fold(place.name) == fold(said):
        return None
    greatest = _largest_named(said, places)
    if greatest is None or greatest.population < max(CITY_PEOPLE, FAR_LARGER * place.population):
        return None
    return greatest
