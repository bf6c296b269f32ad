"""Lengths of time beside their first and their last day: "lasted 12 days, from 3 to 15 May"."""

from __future__ import annotations

import re

from osint.checks.interval import forms
from osint.checks.interval.dated import Dated, Dates
from osint.checks.interval.stated import Found, is_misread, made
from osint.extract.dates.days import sentence_about
from osint.extract.mention_search import starting
from osint.language.en import intervals as words

REACH = 120
"""How far from the length its two dates may stand, in characters."""


def read(match: re.Match[str], dates: Dates) -> Found | None:
    """The length with the two dates it lies between; None where no two stand so beside it."""
    if forms.goes_on().search(dates.text, max(0, match.start() - 20), match.start()):
        return None  # "six months and ten days"
    length = forms.length_of(match)
    led = forms.led().search(dates.text, max(0, match.start() - 24), match.start())
    hyphened = match["gap"] == "-"
    opens = match.start() == 0 or dates.text[match.start() - 2 : match.start()] in (". ", "\n\n")
    pair = None
    if led or hyphened or opens or match["passed"] or match["apart"]:
        pair = _behind(match, dates) or dates.range_after(match.end(), hyphened)
    pair = pair or _before(match, dates)
    if pair is None:
        return None
    first, second = pair
    where = min(match.start(), first.start), max(match.end(), second.end)
    found = made("interval", length, where, first.moment, second.moment)
    total = hyphened or (led is not None and not led["whole"])
    if hyphened and is_misread(found.stated):
        return None  # "the 100-year exhibition (1-30 June)"
    lead = dates.text[match.end() : first.start + len(words.FROM)].lower().split()
    is_aside = hyphened and first.start == second.start and words.FROM not in lead
    return found._replace(stated=found.stated._replace(total=total, is_loose=is_aside))


def _behind(match: re.Match[str], dates: Dates) -> tuple[Dated, Dated] | None:
    """ "... 12 days, from X to Y", "12 days passed between the first on X and the second on Y"."""
    text, first = dates.text, dates.next(match.end())
    if first is None or first.start - match.end() > REACH:
        return None
    second = dates.next(first.end)
    lead = text[match.end() : first.start]
    if second is None or second.start - first.end > REACH:
        return None
    gap = text[first.end : second.start]
    if match["apart"]:
        held = forms.apart_lead().fullmatch(lead) and forms.and_joint().fullmatch(gap)
        return (first, second) if held else None
    if forms.span_lead(match["gap"] == "-").fullmatch(lead) and forms.span_joint().fullmatch(gap):
        return first, second
    passed = match["passed"] and forms.passed_lead().fullmatch(lead)
    return (first, second) if passed and forms.passed_joint().fullmatch(gap) else None


def _before(match: re.Match[str], dates: Dates) -> tuple[Dated, Dated] | None:
    """ "Between X and Y, a period of 12 days", "the blasts of X and Y were 12 days apart", "began on X
    and ended on Y, after 12 days"."""
    text = dates.text
    around = sentence_about(text, match.start(), match.end())
    named = [each for each in starting(dates.all(), *around) if each.end <= match.start()]
    if len(named) < 2:
        return None
    first, second = named[-2:]
    gap, lead = text[first.end : second.start], text[second.end : match.start()]
    if match["apart"]:
        joined = forms.and_joint().fullmatch(gap) and len(lead) <= REACH // 2
        return (first, second) if joined and len(named) == 2 else None
    if not forms.closes().match(text, match.end()):
        return None
    if forms.span_close().fullmatch(lead) and forms.span_joint().fullmatch(gap):
        return (first, second) if forms.span_opens().search(text[: first.start][-12:]) else None
    after = forms.after_close().fullmatch(lead) and forms.went_on_joint().fullmatch(gap)
    return (first, second) if after and len(named) == 2 else None
