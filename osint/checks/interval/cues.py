"""Words about a length that tell between which days it lies."""

from __future__ import annotations

import re
from functools import cache

from osint.language.en import intervals as words
from osint.support.pattern_store import compiled
from osint.support.patterns import any_of

_BEFORE, _AFTER = (*words.BEFORE, *words.LINKS[0]), (*words.AFTER, *words.LINKS[1], words.INTO)


@cache
def ways() -> re.Pattern[str]:
    """Behind a length: " after", " to the day before", " on from", " on,"."""
    listed = any_of((*_AFTER, *_BEFORE, *words.LATER, *words.EARLIER, *words.AGO))
    return compiled(
        rf"(?:\s(?:{any_of(words.TO_THE)}))?\s({listed}|{words.ON_FROM}|{words.ON_LATER}(?=\s?[,.;)–—]|\s?$))(?!\w)",
        re.IGNORECASE,
    )


def is_after(way: str) -> bool:
    """Whether what follows the word is what is counted from."""
    return way in _AFTER or way == words.ON_FROM


def is_before(way: str) -> bool:
    return way in _BEFORE


def is_later(way: str) -> bool:
    return way in words.LATER or way.startswith(words.ON_LATER)


@cache
def as_of() -> re.Pattern[str]:
    """Behind a length that goes on to a day: " as of "."""
    return compiled(rf"\s(?:{any_of(words.AS_OF)})\s")


@cache
def since() -> re.Pattern[str]:
    """The word before the day from which something went on."""
    return compiled(rf"\b{words.SINCE[0]}\s")


@cache
def parted() -> re.Pattern[str]:
    """Behind a length: " have passed", " between"."""
    return compiled(
        rf"\s(?:(?:{any_of(words.THAT)})\s)?(?:(?:{any_of(words.HAVE)})\s)?(?:{any_of(words.PARTED_BY)}|{words.BETWEEN})\b"
    )


@cache
def held() -> re.Pattern[str]:
    """Before a length: "lay "."""
    return compiled(rf"\b(?:{any_of(words.HELD)})\s$")


@cache
def between() -> re.Pattern[str]:
    return compiled(rf"\b(?:{words.BETWEEN}|{words.FROM})\s")


@cache
def completed() -> re.Pattern[str]:
    """Before a length that is over: "after "."""
    return compiled(rf"\b(?:{any_of((*words.COMPLETED, words.FOR[0]))})\s$")


@cache
def closed() -> re.Pattern[str]:
    """Behind a length that ends its clause, or says how the time was spent."""
    return compiled(rf"\s?[.;:,)–—]|\s*$|\s(?:{any_of((*words.ON, *words.STATES))})\b")


@cache
def reached() -> re.Pattern[str]:
    """Between a length that is over and the day on which it was, or had begun: " in the jungle on ",
    ", by ", "; he had gone in on "."""
    on, the = any_of((*words.ON, *words.AS_OF, words.OF[0])), rf"(?:{words.THE}\s)?"
    had = rf";\s(?:{any_of(words.SUBJECTS)})\s{words.HAVE[1]}\s[^.;,]{{1,40}}"
    return compiled(
        rf"(?:(?:\s(?!(?:{any_of(words.AND)})\b)[\w'’-]{{1,20}}){{0,4}}|,|{had})\s(?:{on})\s{the}",
        re.IGNORECASE,
    )


@cache
def within() -> re.Pattern[str]:
    """Before a length that is the most."""
    return compiled(rf"\b(?:{any_of(words.WITHIN)})\s$")


@cache
def spent() -> re.Pattern[str]:
    """Before a length that was spent: "ruled for "."""
    return compiled(
        rf"\b(?:{any_of((*words.SPENT, *words.LASTED))})\s(?:{words.FOR[0]}\s)?$|\b{words.FOR[0]}\s$"
    )


@cache
def ended_behind() -> re.Pattern[str]:
    """Behind a length that was over on a day: " of rule ended on "."""
    return compiled(
        rf"(?:\s(?!(?:{any_of(words.AND)})\b)[\w'’-]{{1,20}}){{0,4}}\s(?:{any_of(words.ENDED)})\s"
    )


@cache
def to_the_day() -> re.Pattern[str]:
    """Behind a length that is exact and ends its clause: " to the day."."""
    return compiled(rf"\s(?:{any_of(words.TO_THE)})\s?(?:[.;,)]|$)")


@cache
def having_spent() -> re.Pattern[str]:
    """Before a length that was spent until the later of two days: "having served for "."""
    return compiled(
        rf"\b{words.HAVING}\s(?:{any_of(words.SPENT)})\s(?:(?:{any_of((words.FOR[0], *words.EXACTLY))})\s)*$"
    )


@cache
def opened_joint() -> re.Pattern[str]:
    """Between the days of "from the first tremor on X until the last on Y, three months"."""
    return compiled(rf"[^.;,]{{0,50}}\s(?:{any_of(words.UP_TO)})\s[^.;,]{{0,40}}")


@cache
def spans() -> re.Pattern[str]:
    """Between such a length and the first day: " years in prison, from "."""
    return compiled(
        rf"^(?:\s[\w'’-]{{1,20}}){{0,5}},?\s(?:{words.FROM}|{words.BETWEEN})\s(?:{words.THE}\s)?$"
    )


@cache
def began() -> re.Pattern[str]:
    """Before the day on which something began."""
    return compiled(rf"\b(?:{any_of(words.BEGAN)})\b[^.;,]{{0,24}}$", re.IGNORECASE)


@cache
def ended() -> re.Pattern[str]:
    return compiled(rf"\b(?:{any_of(words.ENDED)})\b")


@cache
def lasting() -> re.Pattern[str]:
    """Between the day on which something ended and how long it had lasted: ", lasting "."""
    return compiled(rf",?\s(?:{any_of((*words.LASTED, *words.PERIOD))})\s")


@cache
def lasted() -> re.Pattern[str]:
    """Before how long something had gone on: "lasted "."""
    return compiled(rf"\b(?:{any_of(words.LASTED)})\s(?:{words.FOR[0]}\s)?$")


@cache
def then_ended() -> re.Pattern[str]:
    """Between that and the day on which it ended: " and ended on ", ", ending with a verdict on "."""
    ended = rf"(?:{any_of(words.ENDED)})\b[^.;,]{{0,40}}\s"
    return compiled(rf"(?:,|,?\s(?:{any_of(words.AND)}))\s{ended}")


@cache
def it_lasted() -> re.Pattern[str]:
    """Before a length, what tells it of the sentence before: "it lasted ", "the siege had lasted "."""
    article = rf"(?:{any_of(words.ARTICLES)})\s(?:[\w'’-]{{1,20}}\s)?"
    subject = rf"(?:{any_of(words.PRONOUNS)}|{article}(?P<noun>[\w'’-]{{1,20}}))"
    return compiled(
        rf"{subject}\s(?:{words.HAVE[1]}\s)?(?:{any_of(words.LASTED)})\s(?:{words.FOR[0]}\s)?",
        re.IGNORECASE,
    )


@cache
def summed() -> re.Pattern[str]:
    """Behind a length that ends its clause, or sums it up: " in all."."""
    return compiled(rf"(?:\s(?:{any_of(words.IN_ALL)}))?(?:\s?[.;,)–—]|\s*$)")


@cache
def forward() -> re.Pattern[str]:
    """Before a length that lies between two days of the sentence: "fast forward "."""
    return compiled(
        rf"\b(?:{any_of(words.FORWARD)}|{words.TOOK}(?:\s[\w'’-]{{1,20}}){{0,3}}|(?:{any_of(words.BY)})\s[^.;]{{1,60}}\s{words.AS_OF[1]})\s$"
    )


@cache
def marking() -> re.Pattern[str]:
    """Before a length that goes on to publication; nothing where it opens the sentence."""
    return compiled(rf"(?:\b(?:{any_of(words.MARKING)})\s|^\W{{0,3}})$")


@cache
def apposed() -> re.Pattern[str]:
    """Between a span of days and its length: " - ", ", or "."""
    return compiled(rf"\s?[,(:–—]\s?(?:{words.JOINERS[1]}\s)?|\s-\s")


@cache
def apposed_day() -> re.Pattern[str]:
    """Before a day that a comma parts from what is counted from: ", on "."""
    return compiled(rf"[,:]\s(?:(?:{any_of(words.ON)})\s)?(?:{words.THE}\s)?$")


@cache
def told_aside() -> re.Pattern[str]:
    """Before a day that is told of what is counted from: ", which began on ", ", held on "."""
    lead = any_of((*words.THAT, words.WHO, *words.HELD_ON))
    return compiled(
        rf",\s(?:{lead})\b[^,;]{{0,30}}\s(?:{any_of(words.ON)})\s(?:{words.THE}\s)?$|,\s(?:{lead})\s(?:{any_of(words.ON)})\s$"
    )


@cache
def still() -> re.Pattern[str]:
    return compiled(rf"\b(?:{any_of(words.STILL)})\b")


@cache
def until() -> re.Pattern[str]:
    """Behind a length, before the day it goes on to: ", until "."""
    late = any_of(words.UP_TO[1:])
    return compiled(
        rf",?\s(?:{words.UP_TO[0]}\s|(?:{late})\s(?:{words.THE}\s)?(?:[\w'’-]{{1,20}}\s){{0,5}})$"
    )


@cache
def since_behind() -> re.Pattern[str]:
    """Behind a length, before the day from which it is counted: ", since "."""
    return compiled(rf",?\s{words.SINCE[0]}\s(?:{words.THE}\s)?(?:[\w'’-]{{1,20}}\s){{0,5}}$")


@cache
def unreal() -> re.Pattern[str]:
    """Words of a sentence that make a length no distance between the days it names."""
    return compiled(
        rf"(?<!\b{words.SUBJECTS[0]}\s)\b(?:{any_of(words.UNREAL)})\b|\b{words.SUBJECTS[0]}\s(?:{any_of(words.UNREAL)})\b(?!\s(?:{any_of(words.BE_OR_TAKE)})\b)|[?]",
        re.IGNORECASE,
    )
