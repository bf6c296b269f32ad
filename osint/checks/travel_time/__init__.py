"""Travel time: a distance, a time, and the speed they imply, against what moves.

What it recognises
    A distance covered in a time ("the convoy drove 300 km in four hours", "troops marched 40 km
    overnight", "it took the train two hours to cover 200 km"), a way between two named places
    made in a time ("drove from Kyiv to Odesa in six hours"), a journey as such ("a three-hour
    drive from Kyiv", "two hours by train from Paris to Lyon"), and something that is said to
    reach a place in a time whose distance the text gives beside it ("the cloud will reach the
    city in two hours"). Rates ("300 km a day"), totals of many vehicles and spacecraft are left
    alone.

How it is computed
    Distance over time is a speed. The distance is the stated one, or else the geodesic on WGS84
    between the two places, less their extents: no road is shorter, so a time that is too short
    for it is too short for any road. What moves follows from the verb, the noun and "by train";
    its ordinary and its greatest speed stand in osint/data/speeds.json, each with a source.
    Above a day, the distance a day counts, halts included. "Overnight" is taken as 8 to 14
    hours.

Error model
    The stated distance and time may each be off by 10 % (20 % after "about"), in favour of the
    text. Up to the ordinary speed it is consistent; up to the greatest known doubtful; beyond
    that inconsistent. A journey that takes too long is doubtful below an odd speed (a car under
    15 km/h) and inconsistent below walking pace; an event that took long ("five hours to cover
    20 km") is not judged, for anything can be delayed. A cloud of fallout is reckoned with
    winds to 50 km/h; the jet stream reaches 440 km/h, so what lies between is doubtful.

Examples
    PASS: The truck convoy drove 160 km in four hours.
    PASS: The town lies 30 km away, and the soldiers marched 30 km overnight.
    FAIL: Troops marched 400 km overnight.
    FAIL: He drove 600 km in two hours.
    FAIL: The couple drove from Kyiv to Lviv in one hour.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.checks.travel_time import journeys
from osint.checks.travel_time.journeys import Journey
from osint.language.en import quantities as words
from osint.model import Claim, Extraction, Finding, Interval, Party, Verdict
from osint.model.gaps import SAME_NAME
from osint.support.patterns import any_of, lazily
from osint.world import World, places_cited

NAME = "travel-time"
_BEFORE_NOUN = lazily(
    lambda: rf"([\w,.–-]{{1,30}})([- ])({any_of(words.TIMES)})",
    re.IGNORECASE,
)


def find(extraction: Extraction, world: World) -> Iterator[Claim]:
    """The statements that give a distance (or two places) and a time, in the order of the text."""
    return journeys.find(extraction, NAME, world)


def check(claim: Claim, world: World) -> Finding:
    """Compare the implied speed with what moves so fast."""
    journey = claim.detail
    assert isinstance(journey, Journey)
    km = journey.km or _between(claim.subject, claim.object, world)
    if km is None:
        return Finding(claim, "unresolved", "the distance to cover is not known.")
    mover, (shortest, longest) = journey.mover, journey.hours
    slow, fast = km[0] / longest, km[1] / shortest
    ordinary, possible = mover.limits(longest)
    verdict = _verdict(journey, slow, fast, ordinary, possible)
    nominal = (km[0] + km[1]) / (shortest + longest)
    if verdict == "consistent" and nominal > possible and not journey.km:
        verdict = "unresolved"
    why = _why(claim, journey, km, nominal, verdict, (ordinary, possible))
    if verdict in ("doubtful", "inconsistent") and not journey.is_sure:
        verdict, why = "unresolved", f"{why[:-1]}; another place {SAME_NAME} may be meant."
    speed = Interval(slow, fast, "km/h", best=nominal)
    limits = Interval(mover.odd_slow if journey.as_such else 0.0, possible, "km/h", best=ordinary)
    return Finding(
        claim,
        verdict,
        why,
        computed=speed,
        other=((f"speed of {mover.phrase}", limits), ("distance", Interval(*km, "km"))),
        model="distance over time" if journey.km else "geodesic on WGS84",
        data=(f"speeds: {mover.source}",) + (() if journey.km else (places_cited(),)),
    )


def _verdict(
    journey: Journey, slow: float, fast: float, ordinary: float, possible: float
) -> Verdict:
    if slow > possible:
        return "inconsistent"
    if slow > ordinary:
        return "doubtful"
    if journey.as_such and fast < journey.mover.odd_slow:
        return "inconsistent" if fast < journey.mover.too_slow else "doubtful"
    return "consistent"


def _why(
    claim: Claim,
    journey: Journey,
    km: tuple[float, float],
    speed: float,
    verdict: Verdict,
    limits: tuple[float, float],
) -> str:
    """One sentence with the division an editor can redo."""
    mover, (ordinary, possible) = journey.mover.phrase, limits
    time = _time(journey.stated_time)
    in_time = time if time.lower() == "overnight" else f"in {time}"
    if journey.km:
        what = f"{journey.stated_km} {in_time}"
    else:
        subject, target = claim.subject, claim.object
        names = (
            f"{_named(subject)} and {_named(target)}" if subject and target else "the two places"
        )
        what = f"{names} are about {_shown((km[0] + km[1]) / 2)} km apart in a straight line, and"
        what += f" covering that {in_time}"
    what += f" means {_shown(speed)} km/h"
    if verdict == "unresolved":
        most = f"more than {mover} can do ({_shown(possible)} km/h)"
        return f"{what}, {most}; from the edge of the one to that of the other it would fit."
    if verdict == "consistent" and speed > ordinary:
        return f"{what}, close to the top of the usual range for {mover} ({_shown(ordinary)} km/h)."
    if verdict == "consistent":
        return f"{what}, within the usual range for {mover} (up to {_shown(ordinary)} km/h)."
    if speed < journey.mover.odd_slow:
        return f"{what}, slow for {mover} even with detours."
    if verdict == "doubtful" and speed > possible:
        return f"{what}, about the most that {mover} can do ({_shown(possible)} km/h)."
    if verdict == "doubtful":
        return (
            f"{what}, faster than is usual for {mover} (up to {_shown(ordinary)} km/h) but below "
            f"the highest known ({_shown(possible)} km/h)."
        )
    return f"{what}, faster than {mover} can go (at most {_shown(possible)} km/h)."


def _time(said: str) -> str:
    """A time as it is said behind "in": "two-hour", which stands before a noun, as "two hours"."""
    said = said[:1].lower() + said[1:]
    before_noun = _BEFORE_NOUN.fullmatch(said)
    if before_noun is None:
        return said
    number, joint, noun = before_noun.groups()
    if joint == " " and not (number[0].isdecimal() or number in (*words.ONES, *words.HALVES)):
        return said  # "une minute"
    noun = words.TIMES[noun.lower()]
    if number in words.HALVES:
        return f"{number} {words.AN[noun]} {noun}"
    return f"{number} {noun}" if number in words.SINGLE else f"{number} {noun}s"


def _named(party: Party) -> str:
    return f"the {party.name}" if party.kind == "border" else party.name


def _shown(value: float) -> str:
    return f"{value:,.0f}" if value >= 10 else f"{value:.2g}"


def _between(start: Party | None, end: Party | None, world: World) -> tuple[float, float] | None:
    """The straight line between two ends, least and most by their extents, in km."""
    from osint.geo.geodesic import distance_km  # most texts tell of no journey
    from osint.judging import distance as measure

    if start is not None and end is not None and end.kind == "border":
        line = measure.between(start, end, world).computed
        return None if line is None else (line.low or 0.0, line.high or line.low or 0.0)
    if start is None or end is None or start.point is None or end.point is None:
        return None
    km, around = distance_km(start.point, end.point), start.radius_km + end.radius_km
    return max(0.0, km - around), km + around
