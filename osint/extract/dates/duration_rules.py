"""How durations and sets are written: the rules that recognise them."""

from __future__ import annotations

from typing import Any

from osint.extract.dates.durations import Duration, Repeated, duration_value
from osint.extract.dates.grammar import Found, Rule, rule
from osint.extract.dates.quantity import COUNTED, quantity
from osint.extract.dates.relative import TheUnit
from osint.language.grain import Grain


def _duration(found: Found) -> Duration | None:
    made = quantity(found)
    return None if made is None else Duration(made.count, made.grain, vague=made.vague)


def _joined(found: Found) -> Duration | None:
    first, second = found.value("first"), found.value("second")
    if not isinstance(first, Duration) or not isinstance(second, Duration):
        return None
    if second.grain >= first.grain or first.vague or second.vague:
        return None
    more = (*first.more, (second.count, second.grain), *second.more)
    return Duration(first.count, first.grain, more)


def _each(found: Found) -> Repeated | None:
    grain, _ = found.value("u")
    if grain is Grain.WEEKEND:
        return Repeated("XXXX-WXX-WE")
    return Repeated("P3M" if grain is Grain.QUARTER else duration_value(1, grain))


def _each_counted(found: Found) -> Repeated | None:
    made = quantity(found)
    return None if made is None else Repeated(duration_value(made.count, made.grain))


def _each_part(found: Found) -> Repeated:
    return Repeated(f"XXXX-XX-XXT{found.value('p')}")


def _plural(found: Found) -> Duration | None:
    grain, plural = found.value("u")
    return Duration(None, grain) if plural else None


def _the_unit(found: Found) -> Any:
    grain, plural = found.value("u")
    if plural or grain < Grain.DAY or grain > Grain.YEAR or grain is Grain.SEASON:
        return None
    return TheUnit(grain)


def _nights(found: Found) -> Duration | None:
    word = found.one("p")
    plural = word is not None and word.text.lower() == "nights"
    if word is None or not (plural or (word.text.lower() == "night" and found.value("n") == 1)):
        return None
    return Duration(found.value("n"), Grain.DAY)


RULES: tuple[Rule, ...] = (
    rule(r"(?P<n>[ND])(?P<p>P)", "6", _nights, "P"),
    rule(rf"e~?{COUNTED}", "7", _each_counted, "eU"),
    rule(r"e(?:_|O|F)?(?P<u>U)", "7", _each, "eU"),
    rule(r"e(?P<p>P)", "7", _each_part, "eP"),
    rule(r"(?P<a>A)", "7", lambda f: Repeated(f.value("a")), "A"),
    rule(rf"~?{COUNTED}", "6", _duration, "U"),
    rule(r"(?P<first>6)(?:,|&)?(?P<second>6)", "6", _joined, "6"),
    rule(r"(?<=4)d(?P<u>U)", "6", _plural, "U4"),
    rule(r"(?<![do])(?P<u>U)", "6", _plural, "U"),
    rule(r"d[F_]?(?P<u>U)", "1", _the_unit, "dU"),
)
"""Rules for what is left of the units when the dates are taken."""
