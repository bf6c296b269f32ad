"""The age at the head of an obituary, of which the birth is told in a later sentence."""

from __future__ import annotations

import re
from functools import cache

from osint.checks.interval import forms, life_forms
from osint.checks.interval.ages import WHO
from osint.checks.interval.dated import Dated, Dates
from osint.checks.interval.form import AFTER
from osint.checks.interval.stated import Found, Length, made, moved_years
from osint.extract.dates.days import sentence_about
from osint.language.en import intervals as words
from osint.support.pattern_store import compiled
from osint.support.patterns import any_of

_OTHERS = frozenset((*words.KIN, *words.POSSESSIVES))
_ENDS = frozenset(".;:\n")
"""Marks of which none stands within a clause."""


def read(match: re.Match[str], dates: Dates) -> Found | None:
    """ "Ann Hale, 82, of Graz, died on X. ... Ann was born on Y": one birth is told of her."""
    died = dates.next(match.end())
    gap = dates.text[match.end() : died.start] if died else "."
    if died is None or died.moment.yearless or len(gap) > AFTER or not _ENDS.isdisjoint(gap):
        return None
    births = [e for e in dates.all() if _is_birth(e, dates) and _is_of(e, match, dates)]
    if len(births) != 1 or births[0].moment.yearless:
        return None
    born = births[0]
    length = Length(match, forms.number(match["n"]), "year")
    where = min(match.start(), born.start), max(died.end, born.end)
    found = made("age", length, where, born.moment, died.moment)
    return found._replace(stated=found.stated._replace(is_loose=True))


def birthday(dates: Dates, at: int) -> Dated | None:
    """The birthday right behind "before" (" her 80th birthday"), by the only birth told before it."""
    text = dates.text
    births = [e for e in dates.all() if at - 400 < e.start < at and _is_birth(e, dates)]
    found = _own_birthday().match(text, at)
    if found is None or len(births) != 1 or (born := births[0]).moment.yearless:
        return None
    if life_forms.has_kin().search(text, sentence_about(text, born.start, at).start, at):
        return None
    moment = moved_years(born.moment, int(forms.number(found["n"])))
    return born._replace(start=at + 1, end=found.end(), moment=moment)


@cache
def _own_birthday() -> re.Pattern[str]:
    owners = any_of(words.POSSESSIVES)
    return compiled(rf"\s(?:{owners})\s{forms.NTH}\s{words.BIRTHDAY}\b", re.IGNORECASE)


def _is_birth(each: Dated, dates: Dates) -> bool:
    return dates.is_preceded(each, life_forms.births()) or dates.is_preceded(each, _born_to())


@cache
def _born_to() -> re.Pattern[str]:
    born = rf"\b{words.BORN[0]}\s{words.BORN_TO}\s[^.;]{{2,60}}\s{words.ON[0]}\s$"
    return compiled(born, re.IGNORECASE)


def _is_of(born: Dated, match: re.Match[str], dates: Dates) -> bool:
    """Whether a birth is told of whom the age is of: by name, by "she", or at the head of its sentence."""
    around = sentence_about(dates.text, born.start, born.end)
    told = re.findall(r"[^\W\d_]{2,}", dates.text[around.start : born.start])
    if not told or not _OTHERS.isdisjoint(map(str.lower, told)):
        return False
    before = dates.text[max(0, match.start() - AFTER) : match.end("name")]
    names = set(re.findall(r"[A-Z][\w'’-]+", before[before.rfind("\n") + 1 :]))
    is_head = told[0].lower() == words.BORN[0]
    return is_head or not names.isdisjoint(told) or not WHO.isdisjoint(map(str.lower, told))
