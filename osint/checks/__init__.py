"""The checks, by name, in the order of the contract.

A check is a module with `NAME`, `find(extraction, world)`, `check(claim, world)` and a docstring
that is its manual. `ALL` is the registry; to add a check, add its module here.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

_MODULES = (
    "distance",
    "proximity",
    "border_length",
    "direction",
    "containment",
    "coordinates",
    "travel_time",
    "weekday",
    "calendar",
    "post_time",
    "twin_units",
    "figures",
)

ALL: dict[str, ModuleType] = {
    name.replace("_", "-"): import_module(f"osint.checks.{name}")
    for name in _MODULES
    if find_spec(f"osint.checks.{name}") is not None
}
