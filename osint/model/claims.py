"""What a text states, and what was concluded of it."""

from __future__ import annotations

import builtins
from typing import Literal

from osint.model.mentions import Place, Point
from osint.support.frozen import dataclass

VERDICTS = ("consistent", "doubtful", "inconsistent", "unresolved")
Verdict = Literal["consistent", "doubtful", "inconsistent", "unresolved"]
SEVERITY: dict[str, int] = {"consistent": 0, "unresolved": 1, "doubtful": 2, "inconsistent": 3}
"""The verdicts by how much they call for attention."""
Rank = Literal["certain", "likely", "possible"]
"""How sure a reading is: no other is allowed, one of the best, or only allowed by the words."""


@dataclass(frozen=True, slots=True)
class Interval:
    """A range of a quantity, in `unit`; None is an open end. `best` is the single best figure."""

    low: float | None
    high: float | None
    unit: str
    best: float | None = None
    text: str | None = None  # as stated


@dataclass(frozen=True, slots=True)
class Party:
    """One end of a claim: what the words were taken to mean.

    `kind` is a Place kind, or "coordinate", "border" (`country` and `other_country` share it),
    "coast", "river" or "unknown". `point` is None for what has no single point.
    `text` is as written; `name` as the gazetteer has it; `spelt` the author's words where they are
    a name of the same place and what people read uses them.
    """

    text: str
    name: str
    kind: str
    place: Place | None = None
    point: Point | None = None
    radius_km: float = 0.0
    country: str | None = None
    other_country: str | None = None
    candidates: tuple[Place, ...] = ()
    start: int | None = None
    end: int | None = None
    spelt: str | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement that can be checked: which check, where in the text, about what."""

    check: str
    start: int
    end: int
    subject: Party | None = None
    object: Party | None = None
    stated: Interval | None = None
    detail: builtins.object = None  # what only this check knows about; its own frozen type


@dataclass(frozen=True, slots=True)
class Finding:
    """What was concluded of one claim, with the evidence.

    `other` holds readings that were computed but not the one asked for (the distance to the
    territory beside that to the common border), label -> Interval. `data` names the data sets
    used ("GeoNames cities500 2025-…", "OpenStreetMap borders …").
    """

    claim: Claim
    verdict: Verdict
    why: str
    computed: Interval | None = None
    other: tuple[tuple[str, Interval], ...] = ()
    nearest: tuple[Point, Point] | None = None  # the two ends of the measured line
    model: str | None = None  # "geodesic on WGS84", "proleptic Gregorian calendar"
    data: tuple[str, ...] = ()
    reading: Rank = "certain"  # how sure it is that the words state this
    rule: str | None = None  # which rule read the statement
    next: str | None = None  # what the reader can do about an unresolved finding
