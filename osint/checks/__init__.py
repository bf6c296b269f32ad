"""The checks, by name, in the order of the contract.

A check is a module with `NAME`, `find(extraction, world)`, `check(claim, world)` and a docstring
that is its manual. `ALL` is the registry; to add a check, add its module here.
"""

from __future__ import annotations

from types import ModuleType

from osint.checks import (
    border_length,
    calendar,
    containment,
    coordinates,
    direction,
    distance,
    figures,
    post_time,
    proximity,
    travel_time,
    twin_units,
    weekday,
)

ALL: dict[str, ModuleType] = {
    module.NAME: module
    for module in (
        distance,
        proximity,
        border_length,
        direction,
        containment,
        coordinates,
        travel_time,
        weekday,
        calendar,
        post_time,
        twin_units,
        figures,
    )
}
