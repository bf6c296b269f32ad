"""Ages that a text states beside a date of birth."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from osint.checks.interval import forms, life_forms
from osint.checks.interval.dated import Dated, Dates
from osint.checks.interval.form import AFTER
from osint.checks.interval.stated import DAYS, Found, Kind, Length, Moment, gap_days, made
from osint.extract.dates.days import sentence_about
from osint.extract.dates.lifespans import dash
from osint.extract.mention_search import starting
from osint.language.en import intervals as words
from osint.model import Span
from osint.model.gaps import PUBLICATION
from osint.support.patterns import any_of

MOST_AGE, OTHERS = 130, frozenset(words.TELLS_OF_OTHERS)
_OF_OTHERS = OTHERS.union(words.KIN, words.POSSESSIVES)
WHO, _BLANKS = frozenset(words.SUBJECTS[1:3]), (" ", "\n")
_AND_SO = tuple(f", {who} " for who in WHO)
LONGEST_OPENING = 3
"""Words before a date of birth that opens its sentence: "Born on the"."""


def read(match: re.Match[str], dates: Dates) -> Found | None:
    """ "born on X, he died on Y, aged 60", "born in X, she was 60 when she fled on Y"."""
    told_at = match["at"] or match["apposed"] or match["is"]
    count = forms.number(next(age for age in match.groups() if age))
    if not 0 < count <= MOST_AGE:
        return None
    around = sentence_about(dates.text, match.start(), match.end())
    named = starting(dates.all(), *around)
    told = dates.text[around.start : around.end].lower()
    pair = _lifetime(named, dates) if any(word in told for word in words.DIED) else None
    born = pair[0] if pair else _born(named, dates) or _made(match, named, dates)
    earlier = _born_before(match, named, dates, around) if born is None else None
    born = born or (earlier[0] if earlier else None)
    if born is None or born.moment.yearless or _is_of_other(match, born, dates.text, around):
        return None
    then = pair[1] if pair else _then(match, named, born, dates, around)
    then = then or (earlier[1] if earlier else None)
    if then is None and (match["apposed"] or match["is"] or match["m"]):
        then = _told_on(named, born, dates)
    if match["at"] and then is None:
        then = dates.after(match.end()) or _at_head(match, named, born, around)
    behind = then is None and match["n"] and _right_before(match, named, born, dates.text, around)
    then = behind or then
    is_over = pair is not None or (then is not None and _died(then, dates))
    sooner = _sooner(match, count, named, born, then, dates) if is_over and not told_at else None
    then = sooner or then
    is_now, is_open = match["is"] or match["apposed"], False
    if then is None and (is_now or not _is_past(match, dates.text, around)):
        then, is_open = _of_sentence(match, count, named, born, dates)
    if told_at and then is None and (match["at"] or dates.published() is None):
        return None
    if (
        match["at"]
        and not _told_of_death(match, dates.text, around)
        and not _fits(born, then, count)
    ):
        return None  # "at 12, she left school"
    if (
        then is None
        and not is_now
        and (match["then"] or match["turned"] or _is_past(match, dates.text, around))
    ):
        return None
    if then is None and any(_died(each, dates) for each in named if each != born):
        return None
    now = then.moment if then else None if is_open else dates.published()
    ends = [(match.start(), match.end()), (born.start, born.end)]
    if then is not None:
        ends.append((then.start, then.end))
    where = min(start for start, _ in ends), max(end for _, end in ends)
    missing = "" if now else f"no {PUBLICATION} is given to count to"
    if is_open:
        missing = "the sentence does not tell of which day the age is"
    kind: Kind = "birthday" if match["turned"] and _is_beside(match, then, dates) else "age"
    found = made(kind, Length(match, count, "year"), where, born.moment, now, missing)
    is_loose = bool(told_at or match["makes"] or behind or sooner or earlier) or not (
        pair or _is_born(born, dates)
    )
    return found._replace(stated=found.stated._replace(is_loose=is_loose))


def _born_before(
    match: re.Match[str], named: Sequence[Dated], dates: Dates, around: Span
) -> tuple[Dated, Dated] | None:
    """The birth in the sentence before "She died in 2020, aged 70" and "In 1972, at the age of 22, he", and
    the day of the age; both in the bracket of a life before "She died aged 70"."""
    text, last = dates.text, around.start - 1
    head = len(text[:last].rstrip())
    is_at = match["n"] or match["at"] or text.endswith(f" {words.AT_AGE} ", 0, match.start())
    if len(named) > 1 or not is_at or text[head : last + 1] not in _BLANKS:
        return None
    before = sentence_about(text, last, last)
    days = starting(dates.all(), before.start, last)
    pair = _lifetime(days, dates)
    births = [pair[0]] if pair else [each for each in days if _is_born(each, dates)]
    if len(births) != 1 or not (named or pair):
        return None
    told, behind = text[before.start : births[0].start], text[births[0].end : last].lower()
    lead = text[around.start : match.start()]
    spoken = f"{told} {behind} {lead}".lower().split()
    is_of_other = (
        not _OF_OTHERS.isdisjoint(told.lower().split()) or len(WHO.intersection(spoken)) > 1
    )
    if is_of_other or life_forms.has_kin().search(behind):
        return None
    if died := life_forms.subject_died().match(lead):
        is_of_it = died["name"] is None or died["name"] in told.split()
        day = pair[1] if pair else named[0]
        return (births[0], day) if is_of_it and (pair or _died(day, dates)) else None
    if not named or not OTHERS.isdisjoint(lead.lower().split()):
        return None
    then = named[0]
    if text[then.end : match.start()] != ", ":
        return None
    is_told = lead.partition(" ")[0].lower() in WHO and text[match.end() :][:1] in ("", ".")
    return (births[0], then) if is_told or text[match.end() :].startswith(_AND_SO) else None


def _of_sentence(
    match: re.Match[str], count: float, named: Sequence[Dated], born: Dated, dates: Dates
) -> tuple[Dated | None, bool]:
    """The day of "the 28-year-old, born in 1990, was arrested in 2018", where the age is not that of
    publication; and whether it stays open of which day it is."""
    around = sentence_about(dates.text, match.start(), match.end())
    told = match[0].lower().split()
    is_told = match["m"] or match["n"] or match["apposed"] or (match["is"] and words.WAS[0] in told)
    has_died = any(_died(each, dates) for each in named if each != born)
    if not is_told or words.NOW in told or has_died:
        return None, False
    lead = dates.text[max(around.start, match.start() - 9) : match.start()].lower()
    lead_words = [each for each in re.split(r"\W", lead) if each and each not in words.ARTICLES]
    was_then, now = lead_words[-1:] == [words.WHEN[-1]], dates.published()
    off_now = _off(born, now, count) if now else 1.0
    if off_now == 0 and not was_then:
        return None, False
    others = [each for each in named if each != born and _is_in_life(each, born, now)]
    is_wide = dates.tells_stretch(around)
    fit = others and not is_wide and not any(_off(born, each.moment, count) for each in others)
    if not fit and not was_then and off_now <= 1:
        return None, False
    if fit or (len(others) == 1 and not is_wide):
        return others[0], False
    return None, bool(others or is_wide or was_then)


def _is_in_life(each: Dated, born: Dated, now: Moment | None) -> bool:
    """Whether a date that tells its year lies behind a birth and not behind publication."""
    moment = each.moment
    is_told = not (moment.yearless or moment.guessed) and born.moment.last < moment.first
    return is_told and (now is None or moment.first <= now.last)


def _off(born: Dated, moment: Moment, count: float) -> float:
    """By how many years an age misses the whole years from a birth to a day; 0 where it fits."""
    gap = gap_days(born.moment, moment, count, "year")
    off = max(gap.low / DAYS["year"] - count - 1, count - gap.high / DAYS["year"])
    return off if off >= 0.003 else 0.0


def _is_beside(match: re.Match[str], then: Dated | None, dates: Dates) -> bool:
    """Whether the day is told right behind the words "turned 60": not "turned 60 and quit in 2011"."""
    if then is None or then.moment.yearless or then.moment.guessed:
        return False
    gap = dates.text[match.end() : then.start].lower()
    return gap.strip() in words.ON and then.moment.first.year == then.moment.last.year


def _told_on(named: Sequence[Dated], born: Dated, dates: Dates) -> Dated | None:
    """The day on which somebody said how old a person is: "police said on 3 June 2019"."""
    others = [each for each in named if each != born]
    is_said = len(others) == 1 and dates.is_preceded(others[0], life_forms.said())
    return others[0] if is_said else None


def _at_head(
    match: re.Match[str], named: Sequence[Dated], born: Dated, around: Span
) -> Dated | None:
    """The day of "At 97, the veteran, who was born on X, laid a wreath on Y"."""
    others = [each for each in named if each != born]
    return others[0] if match.start() == around.start and len(others) == 1 else None


def _right_before(
    match: re.Match[str], named: Sequence[Dated], born: Dated, text: str, around: Span
) -> Dated | None:
    """The day of "Born in 1931, she became a minister in 1979, at the age of 48."."""
    others = [each for each in named if each != born]
    opens = text[around.start : born.start].count(" ") <= LONGEST_OPENING
    if len(others) != 1 or not opens or text[others[0].end : match.start()] != ", ":
        return None
    told = text[born.end : others[0].start].lower()
    if life_forms.did().match(told) is None or not OTHERS.isdisjoint(told.split()):
        return None  # "she lost her son in 1979, aged 12"
    return others[0] if text[match.end() : match.end() + 1] in ("", ".", ";", ",") else None


def _is_of_other(match: re.Match[str], born: Dated, text: str, around: Span) -> bool:
    """Whether an age is that of another person: "with his son, aged 12", "killed an 84-year-old"."""
    if life_forms.born_behind().match(text, match.end()):
        return False
    if life_forms.of_other().search(text, around.start, match.start()):
        return True
    if match.end() <= born.start and not match["m"]:
        return life_forms.another_born().search(text, match.end(), born.start) is not None
    if match["at"] and life_forms.kin_who().search(text, born.end, match.start()):
        return True
    if not match["m"] or "-" not in match[0] or born.end > match.start():
        return False
    led = life_forms.with_article().search(text, born.end, match.start())
    return led is not None and led[1].lower() not in words.PREDICATES


def _sooner(
    match: re.Match[str],
    count: float,
    named: Sequence[Dated],
    born: Dated,
    then: Dated | None,
    dates: Dates,
) -> Dated | None:
    """The day nearest before an age that is told of it, not of the death that the sentence tells as
    well: "born in 1950, he married in 1975, aged 25, and died in 2010"."""
    before = [each for each in named if born.end <= each.start and each.end <= match.start()]
    if then is None or not before or before[-1] in (born, then):
        return None
    near, gap = before[-1], dates.text[before[-1].end : match.start()].lower()
    if not match["n"] or ";" in gap or len(gap) > AFTER or any(word in gap for word in words.DIED):
        return None
    is_behind = then.start >= match.end() and then != dates.after(match.end())
    is_behind = is_behind or dates.text[then.end : then.end + 1] == ")"
    fits = not _off(born, near.moment, count) and _off(born, then.moment, count)
    return near if is_behind or fits else None


def _told_of_death(match: re.Match[str], text: str, around: Span) -> bool:
    """Whether the clause of an age tells of a death: "died on 1 July 2012 at 49"."""
    clause = text[around.start : match.start()].rpartition(", ")[2].lower()
    return any(word in clause for word in words.DIED)


def _fits(born: Dated, then: Dated | None, count: float) -> bool:
    """Whether somebody was so many years old on a day."""
    if then is None:
        return False
    years = (then.moment.first - born.moment.first).days / DAYS["year"]
    return count - 0.01 <= years < count + 1.01


def _born(named: Sequence[Dated], dates: Dates) -> Dated | None:
    found = [each for each in named if _is_born(each, dates)]
    return found[0] if len(found) == 1 else None


def _is_born(each: Dated, dates: Dates) -> bool:
    if dates.is_preceded(each, life_forms.births()):
        return True
    return life_forms.births_after().match(dates.text, each.end) is not None


def _made(match: re.Match[str], named: Sequence[Dated], dates: Dates) -> Dated | None:
    """The day of "the dam, finished in 1964, burst when it was 44 years old", "founded in 1976, turns 40"."""
    made_on = [each for each in named if dates.is_preceded(each, life_forms.makings())]
    if len(made_on) != 1 or not (match["m"] or match["turned"] or match["then"] or match["n"]):
        return None
    gap = dates.text[made_on[0].end : match.start()]
    of_it = re.search(rf"\b{words.SUBJECTS[0]}\s(?:{any_of(words.WAS)})\s$", gap)
    if made_on[0].start > match.end():  # "was four years old when ...; it was founded on"
        of_it = life_forms.it_was_made().search(dates.text, match.end(), made_on[0].start)
    if match["m"] or (
        match["turned"] and dates.after(match.end()) is not None
    ):  # "The bridge, built in 1894, is 130 years old in 2024"
        of_it = of_it or life_forms.is_of_it().fullmatch(gap)
    is_apposed = (match["turned"] and gap == ", ") or (match["n"] and gap.startswith(", "))
    return made_on[0] if of_it or is_apposed else None


def _died(each: Dated, dates: Dates) -> bool:
    return dates.is_preceded(each, life_forms.deaths())


def _then(
    match: re.Match[str], named: Sequence[Dated], born: Dated, dates: Dates, around: Span
) -> Dated | None:
    """The day at which the age is counted: of death, or the one behind "was 60 when", "turned 60"."""
    if match["then"] or match["turned"] or match["makes"]:
        after = [each for each in named if each.start >= match.end() and each != born]
        gap = dates.text[match.end() : after[0].start] if after else ";"
        near = after[0] if ";" not in gap and len(gap) <= AFTER else None
        return near or dates.told_after(match.end())
    at_once = dates.after(match.end())
    if (match["n"] or match["m"]) and at_once is not None and at_once != born:
        return at_once
    died = [each for each in named if each != born and _died(each, dates)]
    if not died and len(named) == 2 and _is_of_then(match, named, born, dates, around):
        return next(each for each in named if each != born)
    return died[0] if len(died) == 1 else None


def _is_of_then(
    match: re.Match[str], named: Sequence[Dated], born: Dated, dates: Dates, around: Span
) -> bool:
    """Whether the age is told of the only other day: "at the time of the crash on X he was 60 years
    old", "burst in 2008, when it was 44 years old"."""
    text = dates.text
    ahead = text[around.start : match.start()].lower()
    gap = text[named[1].end : match.start()]
    told_then = re.search(rf"\b(?:{words.AT_THE_TIME[1]})\b", ahead)
    if match["n"] and not dates.is_preceded(born, life_forms.births()) and gap:
        return (
            len(gap) <= AFTER and "," not in gap
        )  # "built in 1970, was pulled down in 2018 at the age of 48"
    if match["n"]:
        behind = re.match(rf"\s(?:{any_of(words.AT_THE_TIME)})\b", text[match.end() :])
        return behind is not None and any(
            each.start > match.end() for each in named if each != born
        )
    when = re.fullmatch(rf",\s(?:{any_of(words.WHEN)})\s\w{{2,4}}\s(?:{any_of(words.WAS)})\s", gap)
    return bool(match["m"] and born in named and (told_then or when))


def _lifetime(named: Sequence[Dated], dates: Dates) -> tuple[Dated, Dated] | None:
    """The two dates of "(3 May 1960 - 9 June 2021)"."""
    text = dates.text
    for first, second in itertools.pairwise(named):
        joined = dash().fullmatch(text[first.end : second.start])
        opened = life_forms.opened_bracket().search(text, max(0, first.start - 24), first.start)
        if joined and opened and life_forms.closed_bracket().match(text, second.end):
            return first, second
    return None


def _is_past(match: re.Match[str], text: str, around: Span) -> bool:
    """Whether the age is that of another time than publication ("was 20 when the war began")."""
    after = text[match.end() : around.end].lower()
    before = text[around.start : match.start()].lower()
    return bool(
        re.search(rf"\b(?:{any_of(words.WHEN)})\b", after)
        or re.search(rf"\b(?:{any_of(words.THEN_DID)})\b[^.;]{{0,12}}$", before)
        or (match["n"] and not life_forms.born_behind().match(text, match.end()))
    )
