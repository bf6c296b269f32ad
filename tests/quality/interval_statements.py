"""Statements of lengths of time, ages, anniversaries and days of a war: half true, half false.

Every form is filled with days and figures by a seeded program; a false one has its figure multiplied
or divided by 2.7, an anniversary or a day of a war is moved. `python -m tests.quality.interval_statements`
prints what is missed or judged wrongly.
"""

from __future__ import annotations

import random
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from osint.model import Document
from osint.pipeline import geocheck
from osint.world import world

SMALL = (
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)
FALSE_FACTOR = 2.7
WAR, GAZA = date(2022, 2, 24), date(2023, 10, 7)

DAYS = (
    "On {2}, {n} days after the strike of {1}, the bridge collapsed.",
    "{N} days after the raid of {1}, on {2}, engineers reached the dam.",
    "The depot was hit on {1}; {n} days later, on {2}, it burned again.",
    "He was arrested on {1} and released {n} days later, on {2}.",
    "The barge sank on {1}, {n} days before the truce of {2}.",
    "On {2}, {n} days after {1}, the road was reopened.",
    "Shelling began on {1}. {N} days later ({2}) the village was empty.",
    "The trial opened on {2}, exactly {n} days after the arrest on {1}.",
    "The siege lasted {n} days, from {1} to {2}.",
    "The outage lasted for {n} days, from {1} until {2}.",
    "The two blasts, on {1} and {2}, were {n} days apart.",
    "{N} days passed between the first launch on {1} and the second on {2}.",
    "She disappeared on {1} and was found {n} days later, on {2}.",
    "His body was found on {2}, {n} days after he went missing on {1}.",
    "On {1}, {n} days before the election of {2}, the office was searched.",
    "It took {n} days, from {1} to {2}, to clear the tunnel.",
    "The convoy left on {1} and arrived on {2}, {n} days later.",
    "The rains stopped on {2}, {n} days after they had begun on {1}.",
    "Between {1} and {2}, a period of {n} days, no train ran.",
    "The {n}-day operation ran from {1} to {2}.",
    "A ceasefire took effect on {1} and collapsed on {2}, after {n} days.",
    "On {2} - {n} days after the warning of {1} - the slope gave way.",
)
WEEKS = (
    "The hangar burned on {1}; about {n} weeks later, on {2}, the next one did.",
    "{N} weeks after the flood of {1}, on {2}, the water was drinkable again.",
    "The port was closed for {n} weeks, from {1} to {2}.",
    "The strike, which began on {1}, ended {n} weeks later, on {2}.",
    "On {2}, {n} weeks after the landslide of {1}, the search was called off.",
)
YEARS = (
    "The mine closed on {2}, {n} years after it had opened on {1}.",
    "The bridge was built in {y1} and blown up {n} years later, in {y2}.",
    "Founded in {y1}, the plant went bankrupt {n} years later, in {y2}.",
    "The border was opened in {y2}, {n} years after it had been closed in {y1}.",
    "The treaty of {1} was replaced {n} years later, on {2}.",
    "She ruled for {n} years, from {y1} to {y2}.",
)
AGO = (
    "The mayor resigned {n} days ago, on {1}.",
    "On {1}, {n} days ago, the dam broke.",
    "The last ship left {n} days ago ({1}).",
    "It has been {n} days since the outage of {1}.",
    "The tower fell {n} days ago today, on {1}.",
)
ANNIVERSARIES = (
    "On {2}, the {nth} anniversary of the crash of {1}, bells rang.",
    "{2} marks the {nth} anniversary of the fire of {1}.",
    "The {nth} anniversary of the fire of {1} was marked on {2}.",
    "Wreaths were laid on {2}, on the {nth} anniversary of the sinking on {1}.",
    "On {2}, exactly {n} years after the crash of {1}, a bell rang.",
    "Crowds gathered on {2} to mark {n} years since the massacre of {1}.",
    "On {2} the town commemorated the {nth} anniversary of its liberation on {1}.",
)
AGES = (
    "Born on {1}, he died on {2} at the age of {n}.",
    "He was born on {1} and died on {2}, aged {n}.",
    "The general, born on {1}, was killed on {2} at age {n}.",
    "She died on {2} aged {n}; she was born on {1}.",
    "The pilot ({1} - {2}) died at the age of {n}.",
    "He was {n} years old when he died on {2}; he was born on {1}.",
    "She was born on {1} and was {n} when she was shot on {2}.",
    "Born on {1}, she turned {n} on {b}.",
)
WARS = (
    "{w} was the {nth} day of Russia's full-scale invasion of Ukraine.",
    "On {w}, day {n} of the war in Ukraine, a drone hit the depot.",
    "On the {nth} day of the war in Ukraine, {w}, the power failed.",
    "{w}, the {nth} day of the full-scale war in Ukraine, was quiet.",
    "The clinic was hit on {w}, the {nth} day of the Russian invasion of Ukraine.",
    "Day {n} of Russia's invasion of Ukraine ({w}) brought snow.",
)
GAZA_WARS = (
    "On {w}, day {n} of the war in Gaza, the crossing was shut.",
    "{w} was the {nth} day of the war in Gaza.",
)


class Statement(NamedTuple):
    """A text, its day of publication, and whether what it says of time is true."""

    text: str
    published: date
    true: bool


def ordinal(number: int) -> str:
    """1st, 22nd, 113th."""
    ending = (
        "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    )
    return f"{number}{ending}"


def _written(day: date, pick: random.Random) -> str:
    month = f"{day:%B}"
    return pick.choice((f"{day.day} {month} {day.year}", f"{month} {day.day}, {day.year}"))


def _wrong(number: int, pick: random.Random) -> int:
    if number >= 6 and pick.random() < 0.5:
        return round(number / FALSE_FACTOR)
    return round(number * FALSE_FACTOR) + (3 if number < 4 else 0)


def _filled(
    form: str, pick: random.Random, true: bool, low: int, high: int, days: float
) -> Statement:
    number = pick.randint(low, high)
    end = date(2018, 1, 1) + timedelta(days=pick.randint(0, 2300))
    begin = end - timedelta(days=round(number * days))
    said = number if true else _wrong(number, pick)
    word = SMALL[said] if said <= 12 and pick.random() < 0.5 else str(said)
    place = {
        "1": _written(begin, pick),
        "2": _written(end, pick),
        "n": word,
        "N": word.capitalize(),
    }
    for key in ("1", "2"):
        form = form.replace(f"{{{key}}}", place[key])
    form = (
        form.replace("{n}-day", f"{said}-day").replace("{n}", place["n"]).replace("{N}", place["N"])
    )
    form = form.replace("{y1}", str(begin.year)).replace("{y2}", str(end.year))
    return Statement(form.replace("{nth}", ordinal(said)), end, true)


def _anniversary(form: str, pick: random.Random, true: bool) -> Statement:
    years = pick.choice((1, 2, 3, 5, 7, 10, 20, 25, 30, 40, 50, 80))
    begin = date(
        pick.randint(1910, 2014 - min(years, 20)), pick.randint(1, 12), pick.randint(1, 28)
    )
    end = begin.replace(year=begin.year + years)
    said = years if true else years + pick.choice((2, 3, 5, 10))
    for key, day in (("1", begin), ("2", end)):
        form = form.replace(f"{{{key}}}", _written(day, pick))
    return Statement(form.replace("{nth}", ordinal(said)).replace("{n}", str(said)), end, true)


def _aged(form: str, pick: random.Random, true: bool) -> Statement:
    age = pick.randint(18, 93)
    died = date(2015, 1, 1) + timedelta(days=pick.randint(0, 3300))
    born = died - timedelta(days=round(age * 365.2425) + pick.randint(5, 350))
    said = age if true else age + pick.choice((-10, 10, 7, -6))
    birthday = date(born.year + age, born.month, min(born.day, 28))
    born = born.replace(day=min(born.day, 28))
    for key, day in (("1", born), ("2", died), ("b", birthday)):
        form = form.replace(f"{{{key}}}", _written(day, pick))
    return Statement(form.replace("{n}", str(said)), died, true)


def _of_war(form: str, pick: random.Random, true: bool, begun: date, most: int) -> Statement:
    number = pick.randint(20, most)
    day = begun + timedelta(days=number - 1)
    said = number if true else number + pick.choice((-15, 10, 37, 100))
    form = form.replace("{w}", _written(day, pick))
    return Statement(form.replace("{nth}", ordinal(said)).replace("{n}", str(said)), day, true)


def statements(seed: int = 19) -> Iterator[Statement]:
    """Every form four times or more, by turns true and false."""
    pick = random.Random(seed)
    for turn in range(4):
        true = turn % 2 == 0
        for forms, low, high, days in (
            (DAYS, 2, 40, 1.0), (WEEKS, 2, 11, 7.0), (YEARS, 3, 40, 365.2425), (AGO, 3, 40, 1.0),
        ):  # fmt: skip
            for form in forms:
                yield _filled(form, pick, true, low, high, days)
        for form in ANNIVERSARIES:
            yield _anniversary(form, pick, true)
        for form in AGES:
            yield _aged(form, pick, true)
        for forms, begun, most in ((WARS, WAR, 900), (GAZA_WARS, GAZA, 400)):
            for form in forms:
                yield _of_war(form, pick, true, begun, most)


def judged(statement: Statement) -> str:
    """The verdict of the check, the worst of several; "" where it found nothing."""
    document = Document("one", statement.text, published=statement.published)
    found = [finding.verdict for finding in geocheck(document, world(), ("interval",))]
    order = ("inconsistent", "doubtful", "unresolved", "consistent")
    return next((verdict for verdict in order if verdict in found), "")


def score(seed: int = 19) -> Counter[str]:
    """Counts of statements: all, found, right, and true ones called inconsistent."""
    counts: Counter[str] = Counter()
    for statement in statements(seed):
        verdict = judged(statement)
        right = (
            verdict == "consistent" if statement.true else verdict in ("inconsistent", "doubtful")
        )
        counts.update(
            all=1, found=verdict not in ("", "unresolved"), right=right,
            false=statement.true and verdict == "inconsistent",
        )  # fmt: skip
        if not right and "-v" in sys.argv:
            kind = "true" if statement.true else "false"
            sys.stdout.write(f"{verdict or 'missed':12} {kind:5} {statement.text}\n")
    return counts


if __name__ == "__main__":
    sys.stdout.write(f"{dict(score())}\n")
