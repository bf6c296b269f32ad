"""Anniversaries that a thing keeps of its own beginning."""

from __future__ import annotations

import re

from osint.checks.interval import life_forms
from osint.checks.interval.dated import Dated, Dates
from osint.checks.interval.stated import DAYS, Stated, gap_days, off_days
from osint.language.en import intervals as words

FAR_DAYS = 18 * DAYS["year"]
"""Days by which an anniversary is off by decades, with the years of both ends rounded."""


def is_far_off(match: re.Match[str], named: list[Dated], stated: Stated, dates: Dates) -> bool:
    """Whether it is decades off, with no other subject between: "founded in 1913 and marked its"."""
    begun, then = named
    assert stated.earlier is not None and stated.later is not None
    gap = gap_days(stated.earlier, stated.later, stated.number, stated.unit)
    if then != dates.after(match.end()) or off_days(gap, stated.number * DAYS["year"]) < FAR_DAYS:
        return False
    told = dates.text[begun.end : match.start()].replace(",", " ").lower().split()
    is_own = told[-1:] and told[-1] in words.POSSESSIVES and told[-2:-1] and told[-2] in words.MARKS
    if not is_own or not {*told[:-2]} <= {*words.AND, words.RELATIVE[0]}:
        return False
    begins = life_forms.makings(), life_forms.births()
    return any(dates.is_preceded(begun, each) for each in begins)
