"""How durations and sets are written: the rules that recognise them."""

from __future__ import annotations

from typing import Any

from osint.extract.dates.calendar_makers import bare_year
from osint.extract.dates.durations import Duration, Repeated, duration_value
from osint.extract.dates.grammar import Found, Rule, rule
from osint.extract.dates.quantity import COUNTED, quantity
from osint.extract.dates.relative import TheUnit
from osint.extract.dates.times import Clock
from osint.language.grain import Grain
from osint.support.frozen import replace


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


def _each_nth(found: Found) -> Repeated | None:
    """ "Every third day", "every other week"."""
    grain, plural = found.value("u")
    count = found.value("n") if found.has("n") else 2
    return None if plural or not 1 <= count <= 31 else Repeated(duration_value(count, grain))


def _set_at(found: Found) -> Repeated | None:
    """ "Each Monday at 4pm", "daily at noon"."""
    made, clock = found.value("set"), found.value("t")
    if not isinstance(made, Repeated) or not isinstance(clock, Clock):
        return None
    if not made.value.startswith("XXXX") and made.value != "P1D":
        return None
    day = "XXXX-XX-XX" if made.value == "P1D" else made.value
    return None if "T" in day else replace(made, value=f"{day}T{clock.text()}")


def _day_of_set(found: Found) -> Repeated | None:
    """ "The 19th of every month"."""
    made, day = found.value("set"), found.value("n")
    if not isinstance(made, Repeated) or made.value != "P1M" or not 1 <= day <= 31:
        return None
    return Repeated(f"XXXX-XX-{day:02}")


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


def _year_of_unit(found: Found) -> Any:
    """ "The 2008 season", "the 2019 quarter": of a year, not so many of them."""
    _, plural = found.value("unit")
    return None if plural else bare_year(found)


def _nights(found: Found) -> Duration | None:
    word = found.one("p")
    plural = word is not None and word.text.lower() == "nights"
    if word is None or not (plural or (word.text.lower() == "night" and found.value("n") == 1)):
        return None
    return Duration(found.value("n"), Grain.DAY)


RULES: tuple[Rule, ...] = (
    rule(r"(?P<n>[ND])(?P<p>P)", "6", _nights, "P"),
    rule(rf"e~?{COUNTED}", "7", _each_counted, "eU"),
    rule(r"e(?:r|(?P<n>O))(?P<u>U)", "7", _each_nth, "eU"),
    rule(r"e(?:_|F)?(?P<u>U)", "7", _each, "eU"),
    rule(r"e(?P<p>P)", "7", _each_part, "eP"),
    rule(r"(?P<a>A)", "7", lambda f: Repeated(f.value("a")), "A"),
    rule(r"(?P<set>7),?[k4]?(?P<t>2)", "7", _set_at, "72"),
    rule(r"d?(?P<n>[OD])o(?P<set>7)", "7", _day_of_set, "7o"),
    rule(rf"d?~?{COUNTED}", "6", _duration, "U"),
    rule(r"(?P<out>(?P<year>Y))(?=(?P<unit>U))", "1", _year_of_unit, "YU"),
    rule(r"(?P<first>6)(?:,|&)?(?P<second>6)", "6", _joined, "6"),
    rule(r"(?<=4)d(?P<u>U)", "6", _plural, "U4"),
    rule(r"(?<![do])(?P<u>U)", "6", _plural, "U"),
    rule(r"d[F_]?(?P<u>U)", "1", _the_unit, "dU"),
)
"""Rules for what is left of the units when the dates are taken."""
