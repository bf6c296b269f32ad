"""The tolerances in force as text, for `osint explain`."""

from __future__ import annotations

from osint.judging import nearness, tolerances
from osint.judging.wording import km


def distance() -> str:
    """The table of the distance check."""
    part = tolerances.table()["distance"]
    shorter, floor = tolerances.shorter(), tolerances.floor_km()
    lines = [
        "Tolerances (osint/data/tolerances.json)",
        f"    source: {part['source']}; {part['statements']} statements, by {part['fitted_by']}",
        "    stated           consistent        doubtful",
    ]
    last = 0.0
    for row in part["bands"]:
        top = row["below_km"]
        span = f"{last:g} to {top:g} km" if top else f"{last:g} km and more"
        lines.append(
            f"    {span:16} {shorter.consistent:.2f} to {row['longer']:.2f} x"
            f"    {shorter.doubtful:.2f} to {row['longer_doubtful']:.2f} x"
        )
        last = top or last
    lines += [
        f"    and {floor.consistent:g} km (doubtful: {floor.doubtful:g} km) in any case;"
        f" by road another {part['by_road']:.2f} shorter;",
        f"    measured from within {part['extent_share']:.0%} of a town's radius"
        f" ({part['extent_share_line']:.0%} where the other end is a border), and from anywhere in a"
        " region",
    ]
    return "\n".join(lines)


def proximity() -> str:
    """The table of the proximity check."""
    part = tolerances.table()["proximity"]
    lines = [
        "Tolerances (osint/data/tolerances.json)",
        f"    source: {part['source']}",
        "    near ...                                    median   consistent to   doubtful to",
    ]
    for kind in part["kinds"]:
        reach = nearness.reach(kind)
        lines.append(
            f"    {reach.label:42}  {km(reach.median_km):>7}  {km(reach.p95_km):>14}"
            f"  {km(reach.p99_km):>12}"
        )
    part = tolerances.table()["between"]
    lines += [
        f"between two places (source: {part['source']})",
        f"    the two are seen at least {part['consistent_degrees']:g} degrees apart"
        f" (doubtful: {part['doubtful_degrees']:g});",
        f"    halfway, and equidistant: each distance within {part['halfway_consistent']:.0%}"
        f" of the sum of both about its half (doubtful: {part['halfway_doubtful']:.0%})",
    ]
    return "\n".join(lines)


def border_length() -> str:
    """The table of the border-length check."""
    part = tolerances.table()["border_length"]
    return (
        "Tolerances (osint/data/tolerances.json)\n"
        f"    source: {part['source']}\n"
        f"    within {part['consistent']:.0%} consistent, within {part['doubtful']:.0%} doubtful,"
        f" {part['floor_km']:g} km in any case"
    )


def direction() -> str:
    """The table of the direction check."""
    part = tolerances.table()["direction"]
    return (
        "Tolerances (osint/data/tolerances.json)\n"
        f"    source: {part['source']}\n"
        f"    up to {part['consistent_degrees']:g} degrees consistent,"
        f" up to {part['doubtful_degrees']:g} doubtful"
    )
