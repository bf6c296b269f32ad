"""A coordinate said to lie near or on a border, or off a coast."""

from __future__ import annotations

from osint.checks.coordinates.detail import Detail
from osint.checks.coordinates.place import written
from osint.checks.coordinates.twins import MODEL, shown
from osint.geo.sovereignty import ZONE_KM
from osint.judging import nearness
from osint.judging.distance import between
from osint.judging.measurement import Measured
from osint.model import Claim, Finding, Party, Verdict
from osint.support.frozen import replace
from osint.world import World

AT_SEA = "border"
"""A row of the table of nearness: at sea "near the coast" reaches as far as near a border on land."""
SHORE_KM = 5.0
"""How far inland the data's coast may lie seaward of the real one: what is off the coast may be
said to be on land by so much."""


def judge(claim: Claim, subject: Party, detail: Detail, world: World) -> Finding:
    """How far a point lies from the line that it is said to be near, on or off."""
    line = detail.end.party
    measured = between(subject, line, world)
    computed = measured.computed
    decided = replace(claim, object=line)
    if computed is None or computed.best is None:
        why = (
            f"{measured.why_not}." if measured.why_not else f"{line.name} cannot be measured from."
        )
        return Finding(decided, "unresolved", why, model=MODEL)
    verdict, where = _verdict(subject, detail, measured, world)
    why = f"{written(subject)} is {where}{shown(computed.best)} from the {line.name}."
    return Finding(
        decided, verdict, why, computed=computed, nearest=measured.nearest, model=MODEL,
        data=measured.data,
    )  # fmt: skip


def _verdict(
    subject: Party, detail: Detail, measured: Measured, world: World
) -> tuple[Verdict, str]:
    """The verdict, and what is to be said of where the point lies."""
    computed, line = measured.computed, detail.end.party
    assert computed is not None and computed.best is not None and subject.point is not None
    nearest = computed.low if computed.low is not None else computed.best
    at_sea = line.kind == "coast" and not world.borders.is_land(subject.point)
    if detail.is_near and at_sea and not detail.is_off_shore:
        return nearness.reach(AT_SEA).verdict(nearest), "at sea, "
    if not (detail.is_off_shore and line.kind == "coast"):
        reach = nearness.reach(nearness.kind_of(line, touching=not detail.is_near))
        return reach.verdict(nearest), ""
    if at_sea:
        return ("consistent" if computed.best <= ZONE_KM else "inconsistent"), "at sea, "
    return ("doubtful" if computed.best <= SHORE_KM else "inconsistent"), "on land, "
