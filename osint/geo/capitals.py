"""Capitals of countries, seats of regions and of world bodies, by GeoNames id."""

from __future__ import annotations

from functools import cache
from typing import Any

from osint.model import Place
from osint.support.verified import table_of

RENOWNED = frozenset({
    53654, 71137, 98182, 108410, 112931, 146268, 160196, 162183, 170654, 184745, 202061, 223817,
    232422, 241131, 250441, 264371, 276781, 281184, 285787, 287286, 290030, 290340, 292968,
    323786, 343300, 344979, 360630, 373303, 379252, 426272, 456172, 524901, 587084, 588409,
    593116, 611717, 616052, 618426, 625144, 658225, 683506, 703448, 727011, 756135, 785842,
    786714, 792680, 890299, 909137, 921772, 921815, 927967, 932505, 933773, 934154, 934985,
    935264, 964137, 1040652, 1070940, 1138958, 1176615, 1185241, 1221874, 1248991, 1252416,
    1273294, 1282027, 1283240, 1512569, 1526273, 1528675, 1546102, 1581130, 1609350, 1642911,
    1645457, 1651944, 1668341, 1701668, 1735161, 1816670, 1819729, 1820906, 1821274, 1821306,
    1835848, 1850147, 1871859, 1880252, 2028462, 2078127, 2081986, 2088122, 2108502, 2110257,
    2110394, 2113779, 2135171, 2139521, 2161314, 2172517, 2179537, 2198148, 2210247, 2220957,
    2240449, 2253354, 2260535, 2267057, 2274895, 2279755, 2306104, 2314302, 2352778, 2357048,
    2365267, 2374775, 2377450, 2389853, 2392087, 2399697, 2409306, 2410763, 2411585, 2413876,
    2422465, 2427123, 2440485, 2460596, 2462881, 2464470, 2507480, 2538475, 2562305, 2611396,
    2618425, 2643743, 2661552, 2673730, 2729907, 2759794, 2761369, 2800866, 2950159, 2960316,
    2964574, 2988507, 2993458, 3041563, 3041732, 3042030, 3042091, 3042237, 3042287, 3054643,
    3060972, 3067696, 3117735, 3143244, 3168070, 3169070, 3183875, 3186886, 3191281, 3193044,
    3196359, 3352136, 3370903, 3374036, 3374333, 3378644, 3382160, 3383330, 3413829, 3421319,
    3424934, 3426466, 3426691, 3435910, 3439389, 3441575, 3469058, 3489854, 3492908, 3513090,
    3513392, 3530597, 3553478, 3570675, 3571824, 3573197, 3573374, 3573890, 3575551, 3575635,
    3576022, 3576812, 3576994, 3577154, 3577430, 3577887, 3578069, 3578851, 3579132, 3579732,
    3579925, 3580661, 3582672, 3583361, 3598132, 3600949, 3617763, 3621849, 3646738, 3652462,
    3688689, 3703443, 3718426, 3871336, 3903987, 3936456, 4030723, 4032402, 4033936, 4034821,
    4035413, 4035715, 4036284, 4044012, 4140963, 4568127, 4795467, 5881576, 6094817, 6611854,
    6691831, 7303419, 7304591, 7503195, 7626461, 7828758, 12226438,
    # Geneva, The Hague, Strasbourg, Tel Aviv, Davos
    2660646, 2747373, 2973783, 293397, 2661039,
})  # fmt: skip
"""Capitals of countries and territories (GeoNames countryInfo, CC BY 4.0), and seats of world bodies:
better known than their size tells."""
SEVERAL = frozenset(("BO", "GQ", "PS", "ZA"))
"""States of which writers call different cities the capital."""
MOVED = frozenset(("BI", "BJ", "CI", "IL", "KZ", "LK", "MM", "NG", "TZ"))
"""States whose government sits elsewhere, or moved since 1990: "the Ivorian capital" of a writer may
be Abidjan."""


def is_capital(place: Place) -> bool:
    """Whether a place is the capital of its country, or one of several."""
    return place.id in _table("capitals").get(place.country or "", ())


def is_seat_of(town: Place, country: Place) -> bool:
    """Whether a town is the capital of a country, as which it may be called outside English: Алжир."""
    return country.kind == "country" and town.country == country.country and is_capital(town)


def capital_id(country: str) -> int | None:
    """The id of the capital of a country or territory (ISO 3166-1 alpha-2); of the first where
    several share the role."""
    known = _table("capitals").get(country)
    return known[0] if known else None


def may_be_capital(place: Place) -> bool:
    """Whether writers call a place that is no capital the capital of its country: the seat of
    its government or parliament, a planned one."""
    is_open = place.country in _table("open")
    return is_open or place.id in _table("called").get(place.country or "", ())


def seats_of(area: Place) -> tuple[int, ...]:
    """Ids of the towns that share the seat of a region or another area, the first of them the one
    to name; empty where the data knows none. They may lie outside it: Port Moresby, of Central
    Province."""
    if area.kind == "region":
        found = _table("seats").get(area.country or "", {}).get(area.admin1_code or "", ())
    else:
        found = _table("areas").get(str(area.id), ())
    return (found,) if isinstance(found, int) else tuple(found)


def seated_areas() -> tuple[int, ...]:
    """Ids of the areas below first-order divisions whose seats are known: departments, provinces."""
    return tuple(map(int, _table("areas")))


@cache
def seated_in(town: int) -> tuple[int, ...]:
    """Ids of the departments and provinces of which a town, by its id, is the seat."""
    areas = _table("areas").items()
    return tuple(
        int(area) for area, seat in areas if town in (seat if isinstance(seat, list) else (seat,))
    )


@cache
def _table(name: str) -> Any:
    """A table of osint/data/seats.json."""
    return table_of("seats.json")[name]
