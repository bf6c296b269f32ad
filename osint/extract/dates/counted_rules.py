"""How units counted from a date that the words name are written: the rules that recognise them."""

from __future__ import annotations

from osint.extract.dates.grammar import Found, Rule, rule
from osint.extract.dates.quantity import COUNTED, quantity
from osint.extract.dates.relative import Counted, SpanFrom
from osint.extract.dates.times import DayPart
from osint.language.grain import Grain


def _from(found: Found) -> Counted | None:
    made = quantity(found)
    if made is None:
        return None
    sign, date = found.value("s", 1), found.value("date")
    if made.grain < Grain.DAY and not isinstance(date, DayPart):
        return None  # "30 minutes later this week"
    return Counted(made.count, made.grain, sign or 1, date, vague=made.vague)


def _lasting_from(found: Found) -> SpanFrom | None:
    """ "For ten days from 18 December"."""
    made = quantity(found)
    if made is None or made.vague or made.grain < Grain.DAY:
        return None
    return SpanFrom(made.count, made.grain, found.value("date"))


RULES: tuple[Rule, ...] = (
    rule(rf"(?<=4){COUNTED},?f(?P<date>1)", "6", _lasting_from, "U1"),
    rule(rf"~?{COUNTED}(?P<s>[EL])(?P<date>1)", "1", _from, "U1"),
    rule(rf"{COUNTED}(?P<s>f)(?P<date>1)", "1", _from, "U1"),
)
"""Rules for units counted from a date."""
