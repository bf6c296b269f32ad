"""Other places of the same name, and other spellings of it."""

from __future__ import annotations

from collections.abc import Sequence

from osint.geo.geodesic import haversine_km
from osint.model import Place
from osint.support.fold import fold


def rivals(chosen: Place | None, candidates: Sequence[Place]) -> list[Place]:
    """The candidates that are elsewhere: not the chosen place, nor the district about it."""
    if chosen is None:
        return list(candidates)
    return [p for p in candidates if p is not chosen and _are_apart(p, chosen)]


def _are_apart(one: Place, two: Place) -> bool:
    reach_km = SAME_KM + one.radius_km + two.radius_km
    north_km = LEAST_DEGREE_KM * abs(one.point.latitude - two.point.latitude)
    return north_km > reach_km or haversine_km(one.point, two.point) > reach_km


LEAST_DEGREE_KM = 111.0
"""A degree of latitude on the mean sphere has 111.19 km: two points are at least so far apart."""
SAME_KM = 25.0
"""Candidates nearer to each other than this count as one place."""


def is_spelling(written: str, name: str) -> bool:
    """Whether a name as written is a spelling of the gazetteer's, no older or foreign name."""
    if written in (name, name.partition(" (")[0], *name.split(" / ")):
        return True  # "Halle" is "Halle (Saale)", San Sebastián "Donostia / San Sebastián"
    one, other = fold(written), fold(name)
    if one == other.replace(" ", ""):
        return True  # as a hashtag runs it together
    if one == other or (other.startswith(one + " ") and _is_addition(name[len(written) :])):
        return True
    if 2 * min(len(one), len(other)) < ALIKE * (len(one) + len(other)):
        return False  # the shorter has not letters enough
    from difflib import SequenceMatcher  # costs a start some milliseconds, and few texts need it

    return SequenceMatcher(None, one, other).ratio() >= ALIKE


def _is_addition(rest: str) -> bool:
    """Whether the rest of a name only says which place of the name it is: "Frankfurt am Main",
    "Cartagena de Indias"; "Nueva York" is no Nueva."""
    return rest[:1] == " " and rest[1:2].islower()


ALIKE = 0.75
"""Similarity from which a name is a spelling of the gazetteer's ("Izium", "Izyum")."""
