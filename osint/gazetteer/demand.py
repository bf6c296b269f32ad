"""Names that are looked up because a statement needs them, where the exact name finds nothing.

Whatever is found so may support a statement and must never refute it: it is the likeliest
reading of a name, not the place of that name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from osint.gazetteer.sound import LEAST_SOUND, LIKE, likeness, sound
from osint.gazetteer.spelling import skeleton
from osint.model import Place, Point
from osint.support.fold import fold
from osint.support.frozen import replace

if TYPE_CHECKING:
    from osint.gazetteer import Gazetteer
    from osint.gazetteer.store import Store

STAND_IN_KM = 30.0
"""How far from the middle of its town a port, camp or airfield may lie."""
_SETTLED_FAME = 1.0
"""How much better known (a factor of ten in people) one namesake must be to be meant."""
LEAST_ALIKE, MOST_LONGER = 6, 3
"""Letters of a name from which a settlement without a point may be another spelling of it, and by
how many the two differ at most: a hand writes "ya" for "ia" and "iy" for "y"."""


def by_sound(
    gazetteer: Gazetteer,
    name: str,
    near: Point | None = None,
    within_km: float = 60.0,
    area: Place | None = None,
    kind: str = "settlement",
) -> tuple[Place, ...]:
    """Places of a kind whose name may be `name` spelt by another hand, the likest first.

    They share its consonant skeleton and at least 70 % of its letters, and lie within
    `within_km` of `near`, or in `area` (a country or first-order region; of another kind its
    circle counts), or both. Without a point and an area nothing is found.
    """
    key = fold(name)
    bones = sound(key) if key.isascii() else ""
    if len(bones) < LEAST_SOUND or (near is None and area is None):
        return ()
    found: dict[int, tuple[float, Place]] = {}
    for other in gazetteer.store.sounding(bones):
        unlike = likeness(key, other)
        if unlike > LIKE:
            continue
        for id_, _ in gazetteer.store.hits(other):
            place = gazetteer.get(id_)
            if (
                place is not None
                and place.kind == kind
                and unlike < found.get(id_, (1.0,))[0]
                and _there(place, near, within_km, area)
            ):
                found[id_] = unlike, place
    ranked = sorted(found.values(), key=lambda hit: (hit[0], -hit[1].population, hit[1].id))
    return tuple(place for _, place in ranked)


def stand_in(
    gazetteer: Gazetteer, name: str, noun: str, kind: str, area: Place | None = None
) -> Place | None:
    """The place that "`name` `noun`" (Callao anchorage, Sarmada crossing) stands at: the town of
    that name with a radius of STAND_IN_KM, of `kind`.

    None when no town has the name, or several do and none of them is ten times as well known as
    the next; `area` restricts the choice.
    """
    towns = [
        place
        for place in gazetteer.lookup(name)
        if place.kind == "settlement" and _there(place, None, 0.0, area)
    ]
    if not towns:
        return None
    if len(towns) > 1:
        first, second = gazetteer.fame(towns[0].id), gazetteer.fame(towns[1].id)
        if first - second < _SETTLED_FAME:
            return None
    return site_of(towns[0], noun, kind, max(STAND_IN_KM, towns[0].radius_km))


def site_of(town: Place, noun: str, kind: str, radius_km: float) -> Place:
    """A site without an entry that stands somewhere about the town it is called after."""
    name = f"{town.name} {noun}"
    return replace(town, name=name, kind=kind, radius_km=radius_km, population=0, inside=town.name)


def somewhere(gazetteer: Gazetteer, name: str, area: Place | None = None) -> tuple[Place, ...]:
    """Settlements of that name that are known only by what they lie in; where none is written so,
    those whose names differ by the habits of transliteration alone ("Verkhnya", "Verkhnia")."""
    country = area.country if area is not None and area.kind == "country" else None
    if country is not None and country not in gazetteer.listed_by_district:
        return ()
    key, store = fold(name), gazetteer.store
    keys = [key] if store.unplaced(key) else _unplaced_alike(store, key)
    found = (replace(place, name=name.strip()) for each in keys for place in store.unplaced(each))
    return tuple(place for place in found if _there(place, None, 0.0, area))


def _unplaced_alike(store: Store, key: str) -> list[str]:
    """The keys of settlements without a point that begin as this one does and differ by the habits
    of transliteration alone."""
    head = key[:2]
    if len(key) < LEAST_ALIKE or not head.isascii() or not head.isalpha():
        return []
    bones = skeleton(key)
    return [
        other
        for other in store.unplaced_keys(head)
        if abs(len(other) - len(key)) <= MOST_LONGER and skeleton(other) == bones
    ]


def _there(place: Place, near: Point | None, within_km: float, area: Place | None) -> bool:
    """Whether a place lies near the point and in the area, each only if one is given."""
    from osint.geo.geodesic import haversine_km

    if near is not None and haversine_km(place.point, near) > within_km + place.radius_km:
        return False
    if area is None:
        return True
    if area.kind == "country":
        return place.country == area.country
    if area.kind == "region" and area.admin1_code:
        return (place.country, place.admin1_code) == (area.country, area.admin1_code)
    return haversine_km(place.point, area.point) <= area.radius_km + place.radius_km
