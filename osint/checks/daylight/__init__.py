"""Daylight: the light that a text tells of, against place, day and clock.

What it recognises
    Words for the light beside a clock time, in a sentence that names a place: "at dusk, around
    17:10, in Kharkiv on 18 October 2024", "at 2:30 p.m. local time, in pitch darkness", "sunset
    at 16:40", "in broad daylight at 11 p.m.", "moonlit", "under a full moon"; and a post said
    to have been made minutes later, whose own instant is the clock; "shadows pointing
    north-east", "the sun stood in the west"; of a day without a clock, "a full moon over Aleppo",
    "the sun did not rise". The clock of a post is not that of what it shows. "Friday night",
    "until dawn", "from dusk to 5 a.m." and what is denied or imagined are no such statement.

How it is computed
    The sun's true elevation (Meeus, Astronomical Algorithms, chapter 25; the moon's by chapter
    47) for every place, day and clock that the sentence allows, and over the extent of the
    place. The clock is that of the place unless another zone is named. The day is the
    sentence's, else the days up to publication. Polar day and night follow from the elevation.

Error model
    Each kind of light has bounds of elevation as people use the words: dawn from the first grey
    (-19°) to some time after sunrise (+5°), night below -3°, a low sun up to 22°. Some degrees
    more are doubtful: careless words. A direction may be 35° off, 30° more are doubtful. A clock
    in whole hours may be half an hour off, "around" too. Where only some of the places or days
    fit, it is consistent; where none is known, unresolved.

Examples
    PASS: The video was filmed at dusk, around 17:50 local time, in Kharkiv on 18 October 2024.
    PASS: In Murmansk it was pitch dark at 10:30 p.m. on 20 December 2023.
    FAIL: The video was filmed at dusk, around 13:10 local time, in Kharkiv on 18 October 2024.
    FAIL: In Murmansk the sun set at 10:30 p.m. on 20 December 2023.
    PASS: At 16:00 on 21 June 2024 in Kyiv the shadows pointed east.
    FAIL: At 16:00 on 21 June 2024 in Kyiv the shadows pointed west.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from osint.checks.daylight.kinds import (
    DAY_KINDS,
    EITHER,
    FALLING,
    FULL_MOON,
    KINDS,
    MOON_KINDS,
    NO_SHADOW_DEG,
)
from osint.checks.daylight.pointing import SHADOW, Direction, told
from osint.checks.daylight.scene import Instant, Scene, Statement, scenes, statements
from osint.geo.directions import name_of
from osint.model import Claim, Extraction, Finding, Interval, Place, Verdict
from osint.world import World

if TYPE_CHECKING:
    from osint.checks.daylight.sky import Off

NAME = "daylight"
MODEL = "sun and moon by Meeus, Astronomical Algorithms"
DATA = ("IANA time zone database (tzdata)", "OpenStreetMap time zones")


def find(extraction: Extraction, world: World) -> Iterator[Claim]:
    """The words for light with a clock beside them."""
    del world
    text = extraction.text
    for statement in statements(text, extraction):
        detail = scenes(statement, extraction)
        yield Claim(NAME, statement.start, statement.end, detail=detail)


def check(claim: Claim, world: World) -> Finding:
    """Whether sun or moon stood as the words say."""
    del world
    scene = claim.detail
    assert isinstance(scene, Scene)
    found = [_off(scene.statement, instant, place) for place, instant in scene.readings()]
    if not found:
        return _open(claim, scene.missing)
    best = min(found, key=lambda off: _misfit(off, scene.statement.kind))
    verdict = _verdict(best, scene)
    if verdict == "unresolved":
        return _open(claim, scene.missing)
    computed = Interval(best.low_deg, best.high_deg, "°", best=best.elevation_deg)
    return Finding(claim, verdict, _why(best, scene), computed=computed, model=MODEL, data=DATA)


def _misfit(off: Off, kind: str) -> tuple[bool, float, float]:
    """The worse a reading, the more: of two halves of a day that do not fit, the one in which the
    sun moves as the words say is meant ("the sun rose at 6:05")."""
    way = KINDS[kind].way if kind in KINDS else EITHER
    moves_else = off.by_deg > 0 and way != EITHER and off.falling != (way == FALLING)
    return moves_else, off.by_deg, abs(off.elevation_deg)


def _off(statement: Statement, instant: Instant, place: Place) -> Off:
    from osint.checks.daylight import sky  # few texts need it

    kind = statement.kind
    if _is_of_day(statement):
        return (sky.phase_off if kind in MOON_KINDS else sky.day_off)(kind, instant, place)
    direction = told(kind)
    if direction is not None:
        return sky.direction_off(direction, instant, place)
    return (sky.moon_off if kind in MOON_KINDS else sky.sun_off)(kind, instant, place)


def _is_of_day(statement: Statement) -> bool:
    """Whether it is said of a whole day: a full moon alone may have its clock."""
    timed = statement.clock is not None or statement.post is not None
    return statement.kind in DAY_KINDS and not (timed and statement.kind == FULL_MOON)


def _verdict(best: Off, scene: Scene) -> Verdict:
    if best.by_deg <= 0:
        return "consistent"
    if not scene.sure:
        return "unresolved"
    return "doubtful" if best.by_deg <= best.careless_deg else "inconsistent"


def _open(claim: Claim, missing: str) -> Finding:
    why = f"The light cannot be checked: {missing}."
    return Finding(claim, "unresolved", why, model=MODEL, data=DATA)


def _why(best: Off, scene: Scene) -> str:
    if (direction := told(scene.statement.kind)) is not None:
        return _why_direction(best, direction)
    if _is_of_day(scene.statement):
        return _why_day(best, scene.statement.kind)
    kind = scene.statement.kind
    said = KINDS[kind].said if kind in KINDS else kind.replace("-", " ")
    height = best.elevation_deg
    where = f"{abs(height):.1f}° {'above' if height >= 0 else 'below'} the horizon"
    moving = "" if not best.way_wrong else f" and {'falling' if best.falling else 'rising'}"
    fits = f"which fits {said}" if best.by_deg <= 0 else f"which does not fit {said}"
    lit = f" and {best.lit:.0%} lit" if best.lit is not None else ""
    return f"At {best.shown} the {best.body} over {best.place} stood {where}{moving}{lit}, {fits}."


def _why_day(best: Off, kind: str) -> str:
    said = f"a {kind.replace('-', ' ')}".replace("a no ", "a day without ")
    fits = f"which fits {said}" if best.by_deg <= 0 else f"not {said}"
    if best.lit is not None:
        return f"On {best.shown} the moon was {best.lit:.0%} lit, {fits}."
    rises = "rose no higher" if best.elevation_deg == best.high_deg else "went no lower"
    side = "above" if best.elevation_deg >= 0 else "below"
    height = f"{abs(best.elevation_deg):.1f}° {side} the horizon"
    return f"On {best.shown} the sun over {best.place} {rises} than {height}, {fits}."


def _why_direction(best: Off, direction: Direction) -> str:
    if best.elevation_deg < NO_SHADOW_DEG:
        depth = f"{-best.elevation_deg:.1f}° below the horizon"
        return f"At {best.shown} the sun over {best.place} stood {depth} and cast no shadow."
    assert best.azimuth_deg is not None
    body = "a shadow pointed" if direction.body == SHADOW else "the sun stood"
    seen = f"{name_of(best.azimuth_deg)} ({best.azimuth_deg:.0f}°)"
    fits = "which fits" if best.by_deg <= 0 else "not"
    return (
        f"At {best.shown} in {best.place} {body} {seen}, {fits} {name_of(direction.azimuth_deg)}."
    )
