"""Dead reckoning: a place that no gazetteer lists, put where the text's other statements put it.

"Ashbrook, 60 km north of Lyon and 25 km south of Dijon": if Ashbrook is unlisted, the second
statement says where it is well enough to check the first, and the first to check the second. A
statement is never checked against itself.
"""

from __future__ import annotations

from dataclasses import replace

from osint.ends.object import Found
from osint.geo.geodesic import destination
from osint.model import Party
from osint.statements.spatial import Statement

ROUGHLY = 0.9
"""Stated distances run long: the median of true ones is a tenth shorter (tolerances.json)."""
SPREAD, LEAST_KM = 0.25, 2.5
"""Radius of a reckoned spot: the share of the distance that direction and figure leave open."""
FARTHEST_KM = 200.0
MOST_SPOTS = 30
"""Statements that may put one name somewhere; a text says it of "the village" without end."""


def placed(found: tuple[Statement, ...]) -> tuple[Statement, ...]:
    """The statements, with unlisted subjects put where the nearest other statement puts them."""
    if len(found) < 2:
        return found
    subjects = [statement.subject.party for statement in found]
    spots: dict[str, list[tuple[Statement, Party]]] = {
        subject.text: [] for subject in subjects if _is_unlisted(subject)
    }
    for statement in found if spots else ():
        put = spots.get(statement.subject.party.text)
        if put is not None and len(put) < MOST_SPOTS and (spot := _spot(statement)) is not None:
            put.append((statement, spot))
    return tuple([_placed(statement, spots) for statement in found])


def _placed(statement: Statement, spots: dict[str, list[tuple[Statement, Party]]]) -> Statement:
    subject = statement.subject.party
    if not _is_unlisted(subject):
        return statement
    known = [
        spot
        for other, spot in spots[subject.text]
        if other is not statement and other.object.party != statement.object.party
    ]
    if not known:
        return statement
    best = min(known, key=lambda spot: spot.radius_km)
    if subject.point is not None and subject.radius_km <= best.radius_km:
        return statement
    return replace(statement, subject=Found(best, statement.subject.end, sure=False))


def _is_unlisted(party: Party) -> bool:
    return party.place is None and not party.candidates and party.kind in ("unknown", "area")


def _spot(statement: Statement) -> Party | None:
    """Where a statement puts its subject, None when it does not say."""
    quantity, origin = statement.quantity, statement.object.party
    if quantity is None or statement.direction is None or origin.point is None:
        return None
    figures = [end for end in (quantity.low_si, quantity.high_si) if end is not None]
    distance = sum(figures) / len(figures) / 1000.0
    if distance > FARTHEST_KM or origin.kind != "settlement":
        return None
    subject = statement.subject.party
    words = f"{quantity.text} {statement.direction_text} of {origin.text}"
    return replace(
        subject,
        name=f"{subject.text} (put by “{words}”)",
        kind="area",
        point=destination(origin.point, statement.direction, distance * ROUGHLY),
        radius_km=max(LEAST_KM, distance * SPREAD),
        country=origin.country,
    )
