"""Small charts of a finding: stated against computed on a scale, or on a compass."""

from __future__ import annotations

from math import cos, floor, log10, radians, sin

from osint.geo.units import KM
from osint.model import Finding, Interval
from osint.report.words import figure

WIDTH, LEFT, RIGHT = 320, 62, 12
WITHOUT_SCALE = ("figures", "coordinates")
"""Checks whose two figures are not one stated and one computed."""
DEGREES = ("deg", "degree", "degrees", "°")


def gauge(finding: Finding) -> str:
    """SVG of stated and computed, or "" where there are no two comparable figures."""
    stated, computed = finding.claim.stated, finding.computed
    if stated is None or computed is None or finding.claim.check in WITHOUT_SCALE:
        return ""
    if stated.unit in DEGREES and computed.unit in DEGREES:
        return _compass(stated, computed)
    shown = _in_unit(stated, computed.unit)
    if shown is None:
        return ""
    return _scale(shown, computed)


def _in_unit(interval: Interval, unit: str) -> Interval | None:
    if interval.unit == unit:
        return interval
    if interval.unit not in KM or unit not in KM:
        return None
    factor = KM[interval.unit] / KM[unit]
    ends = [None if end is None else end * factor for end in (interval.low, interval.high)]
    return Interval(ends[0], ends[1], unit, text=interval.text)


def _scale(stated: Interval, computed: Interval) -> str:
    ends = (stated.low, stated.high, computed.low, computed.high, computed.best)
    known = [end for end in ends if end is not None]
    if not known or max(known) <= 0 or min(known) < 0:
        return ""
    top = max(known) * 1.12
    rows = [
        _bar("stated", stated, 6, top, None),
        _bar("computed", computed, 25, top, computed.best),
    ]
    label = f"Stated and computed on one scale, in {computed.unit}"
    return (
        f'<svg class="gauge" viewBox="0 0 {WIDTH} 62" role="img" aria-label="{label}">'
        f"{''.join(rows)}{_axis(top, computed.unit)}</svg>"
    )


def _bar(name: str, interval: Interval, y: int, top: float, best: float | None) -> str:
    low = interval.low if interval.low is not None else interval.high or 0.0
    start = _x(interval.low if interval.low is not None else 0.0, top)
    end = _x(interval.high if interval.high is not None else top, top)
    if interval.low is None and interval.high is None:
        return ""
    parts = [f'<text x="{LEFT - 8}" y="{y + 9}" class="g-label">{name}</text>']
    if end - start < 3:
        middle = _x(low, top)
        parts.append(
            f'<rect class="g-{name} g-tick" x="{middle - 1.5:.1f}" y="{y}" width="3" height="12"/>'
        )
    else:
        is_open = interval.low is None or interval.high is None
        kind = f"g-{name} g-open" if is_open else f"g-{name}"
        parts.append(
            f'<rect class="{kind}" x="{start:.1f}" y="{y}" width="{end - start:.1f}" height="12" rx="2"/>'
        )
    if best is not None:
        parts.append(f'<circle class="g-best" cx="{_x(best, top):.1f}" cy="{y + 6}" r="4.5"/>')
    return "".join(parts)


def _axis(top: float, unit: str) -> str:
    step = nice_step(top / 3.2)
    parts = [f'<path class="g-axis" d="M{LEFT} 43.5H{WIDTH - RIGHT}"/>']
    value = 0.0
    while value <= top:
        x = _x(value, top)
        words = figure(round(value, 6), "") if value else "0"
        words = words.removesuffix(".0")
        is_last = value + step > top
        shown = f"{words} {unit}" if is_last else words
        anchor = "end" if is_last and x > WIDTH - 40 else "middle"
        parts.append(
            f'<path class="g-axis" d="M{x:.1f} 41v5"/>'
            f'<text class="g-num" text-anchor="{anchor}" x="{x:.1f}" y="57">{shown}</text>'
        )
        value += step
    return "".join(parts)


def nice_step(rough: float) -> float:
    """1, 2 or 5 times a power of ten, at least `rough`."""
    if rough <= 0:
        return 1.0
    power = 10.0 ** floor(log10(rough))
    return next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough * 0.999)


def _x(value: float, top: float) -> float:
    return LEFT + (WIDTH - LEFT - RIGHT) * min(1.0, max(0.0, value / top))


def _compass(stated: Interval, computed: Interval) -> str:
    if computed.best is None or stated.low is None or stated.high is None:
        return ""
    parts = ['<circle class="c-rim" cx="45" cy="45" r="34"/>']
    for angle, name in ((0, "N"), (90, "E"), (180, "S"), (270, "W")):
        x, y = _on_rim(angle, 41)
        parts.append(f'<text class="c-name" x="{x:.1f}" y="{y + 3:.1f}">{name}</text>')
    parts.append(_sector(stated.low, stated.high))
    x, y = _on_rim(computed.best, 33)
    parts.append(f'<path class="c-needle" d="M45 45L{x:.1f} {y:.1f}"/>')
    parts.append('<circle class="g-best" cx="45" cy="45" r="3"/>')
    label = f"Compass: computed {figure(round(computed.best), 'deg')}, the stated sector shaded"
    return f'<svg class="compass" viewBox="0 0 90 90" role="img" aria-label="{label}">{"".join(parts)}</svg>'


def _sector(low: float, high: float) -> str:
    span = (high - low) % 360.0
    if span < 1.0:
        low, span = low - 2.0, 4.0
    (x1, y1), (x2, y2) = _on_rim(low, 34), _on_rim(low + span, 34)
    large = 1 if span > 180.0 else 0
    return f'<path class="c-sector" d="M45 45L{x1:.1f} {y1:.1f}A34 34 0 {large} 1 {x2:.1f} {y2:.1f}z"/>'


def _on_rim(azimuth: float, radius: float) -> tuple[float, float]:
    angle = radians(azimuth)
    return 45 + radius * sin(angle), 45 - radius * cos(angle)
