"""How many of which unit: the start of every counted expression."""

from __future__ import annotations

import re

from osint.extract.dates.grammar import Found
from osint.language.grain import Grain
from osint.support.frozen import dataclass

QUANTITY = r"(?:(?P<vague>a?_?Vo?(?P<vn>N)?)|(?:a(?=[ND]))?(?P<num>[ND#Y](?!\.?M))|(?P<pair>J)|(?P<hq>q)(?:-|aU?o?|od?|a)*|(?P<one>a))"
UNITS = r"[-_]*(?P<u>U)(?:&a?(?P<half>q)(?!o))?"
COUNTED = QUANTITY + UNITS
"""A number or "a few", then a unit, then perhaps "and a half"."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A count of units; `count` None when not said, `vague` when it is only "a few"."""

    count: float | None
    grain: Grain
    vague: bool
    plural: bool


def quantity(found: Found) -> Quantity | None:
    """The quantity a rule built on COUNTED matched."""
    grain, plural = found.value("u")
    half = found.value("half", 0.0)
    if found.has("vague"):
        if not plural:
            return None  # "some day"
        known = next(item.value for item in found.all("vague") if item.cls == "V")
        exact = found.all("vague")[-1].text in ("couple", "pair", "of") and known == 2
        return Quantity(known, grain, not exact, True)
    if found.has("pair"):
        written = found.value("pair")[1]
        if re.fullmatch(r"\d+\.\d+", written):
            return Quantity(float(written), grain, False, plural)
        above, below = (int(n) for n in re.findall(r"\d+", written))
        fraction = "/" in written and 0 < above < below <= 4
        return _normal(above / below, grain) if fraction else None
    if found.has("hq"):
        return _normal(0.5, grain)
    number = found.one("num")
    if number is not None:
        if not plural and number.cls == "Y" and "-" not in found.match[0]:
            return None  # "the 2008 season", but "a 2000-year reign"
        count = number.value + half
        return Quantity(count, grain, False, plural)
    return None if plural else Quantity(1 + half, grain, False, False)


def _normal(count: float, grain: Grain) -> Quantity:
    """Half an hour is thirty minutes, half a year six months."""
    smaller = {
        Grain.HOUR: (60, Grain.MINUTE),
        Grain.MINUTE: (60, Grain.SECOND),
        Grain.YEAR: (12, Grain.MONTH),
        Grain.DAY: (24, Grain.HOUR),
    }
    if grain in smaller:
        factor, finer = smaller[grain]
        return Quantity(count * factor, finer, False, True)
    if grain is Grain.DECADE:
        return Quantity(count * 10, Grain.YEAR, False, True)
    if grain is Grain.CENTURY:
        return Quantity(count * 100, Grain.YEAR, False, True)
    return Quantity(count, grain, False, True)
