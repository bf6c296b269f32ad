"""A verdict by the tolerance that a case sets, in the place of the fitted one."""

from __future__ import annotations

from dataclasses import replace

from osint.case.model import Tolerance
from osint.geo.units import KM
from osint.model import Finding, Interval, Verdict

CARELESS = 2.0
"""Up to this many times the tolerance a figure is doubtful, beyond it inconsistent."""


def judged(finding: Finding, tolerance: Tolerance | None) -> Finding:
    """The finding with the verdict that the case's tolerance gives.

    Only lengths are judged anew; a finding without both figures stays as it is.
    """
    if tolerance is None or finding.verdict == "unresolved":
        return finding
    stated, computed = in_km(finding.claim.stated), in_km(finding.computed)
    if stated is None or computed is None:
        return finding
    verdict = verdict_of(stated, computed, tolerance)
    if verdict == finding.verdict:
        return finding
    why = f"{finding.why} By the case's tolerance ({words(tolerance)}) this is {verdict}."
    return replace(finding, verdict=verdict, why=why)


def verdict_of(
    stated: tuple[float, float], computed: tuple[float, float], tolerance: Tolerance
) -> Verdict:
    """The verdict on two ranges in kilometres."""
    gap = max(computed[0] - stated[1], stated[0] - computed[1], 0.0)
    figure = stated[0] if computed[1] < stated[0] else stated[1]
    allowed = max(tolerance.km, figure * tolerance.percent / 100)
    if gap <= allowed:
        return "consistent"
    return "doubtful" if gap <= CARELESS * allowed else "inconsistent"


def in_km(interval: Interval | None) -> tuple[float, float] | None:
    """Both ends of a length in kilometres, open ends as 0 and infinity; None if no length."""
    if interval is None or interval.unit not in KM:
        return None
    factor = KM[interval.unit]
    low = 0.0 if interval.low is None else interval.low * factor
    high = float("inf") if interval.high is None else interval.high * factor
    return low, high


def words(tolerance: Tolerance) -> str:
    """The tolerance in words: `10 % or 2 km`."""
    parts = []
    if tolerance.percent:
        parts.append(f"{tolerance.percent:g} %")
    if tolerance.km:
        parts.append(f"{tolerance.km:g} km")
    return " or ".join(parts) or "none"
