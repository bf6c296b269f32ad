"""A statement about dates is found in a text of any length, wherever it stands in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osint import pipeline
from osint.model import Document
from osint.world import world

FILLER = (
    " The committee met again in the old hall, and those who came had little to say of what was "
    "decided there before them. "
)
MONTHS = "January February March April May June July August September October November December"
MONTH = st.sampled_from([*MONTHS.split(), "Feb.", "Sept.", "Jun", "december"])
DAY = st.sampled_from(["Monday", "Tuesday", "Fri.", "SUNDAY", "Wednesday morning", "a Saturday"])
NUMBER = st.integers(1, 31).map(str)
ORDINAL = st.sampled_from(["first", "third", "ninth", "twenty-seventh", "thirtieth"])
YEAR = st.integers(2015, 2026).map(str)
DATE = st.one_of(
    st.builds("{} {}, {}".format, MONTH, NUMBER, YEAR),
    st.builds("{} {} {}".format, NUMBER, MONTH, YEAR),
    st.builds("{} {}".format, MONTH, NUMBER),
    st.builds("the {}th of {}".format, NUMBER, MONTH),
    st.builds("{} {}".format, MONTH, YEAR),
    st.builds("{}.{}.{}".format, NUMBER, st.integers(1, 12), YEAR),
    st.builds("{}-{:02}-{:02}".format, YEAR, st.integers(1, 12), st.integers(1, 31)),
    st.builds("{} {}-{}".format, MONTH, NUMBER, NUMBER),
    st.builds("Christmas Day {}".format, YEAR),
    st.builds("{} {}".format, st.sampled_from(["spring", "Winter", "summer"]), YEAR),
    st.builds("{}{}{}".format, NUMBER, st.sampled_from(["Mar", "Feb", "nov"]), YEAR),
    st.builds("the last day of {}".format, YEAR),
    st.sampled_from(["the thirty-first of April", "the first of May 2019", "Xmas 2023"]),
)
SENTENCE = st.one_of(
    st.builds("It happened on {}.".format, DATE),
    st.builds("It happened on {}, {}.".format, DAY, DATE),
    st.builds("They arrived on {} ({}).".format, DAY, DATE),
    st.builds("The fair of {}, {}, was quiet.".format, DATE, DAY),
    st.builds("The rule was in force from {} to {}.".format, DATE, DATE),
    st.builds("He worked there between {} and {}.".format, DATE, DATE),
    st.builds("The bridge fell on {}, two years after the flood of {}.".format, DATE, DATE),
    st.builds("They met {} at 10:30.".format, DAY),
    st.builds("{} {}: doors open at noon.".format, DAY, DATE),
    st.builds("It stood from the {} to the {} of {}.".format, ORDINAL, ORDINAL, MONTH),
)
WRITTEN = st.sampled_from([str, str.lower, str.upper])


def findings(text: str) -> list[tuple[str, str, str]]:
    document = Document("one", text, published=date(2021, 6, 9))
    found = pipeline.geocheck(document, world(), ("weekday", "calendar"))
    return [(f.claim.check, f.verdict, text[f.claim.start : f.claim.end]) for f in found]


@settings(max_examples=200, deadline=None)
@given(SENTENCE, WRITTEN)
def test_the_same_alone_and_within_a_long_text(
    sentence: str, written: Callable[[str], str]
) -> None:
    alone = findings(written(sentence))
    assert findings(written(f"{FILLER * 4}\n\n{sentence}\n\n{FILLER * 4}")) == alone


@pytest.mark.parametrize("before", [0, 1, 40])
@pytest.mark.parametrize(
    ("sentence", "check", "verdict"),
    [
        ("The strike ran from 3 May 2016 to the last day of 2015.", "calendar", "inconsistent"),
        ("monday january 1, 2015: doors open at noon.", "weekday", "inconsistent"),
        ("thursday january 1, 2015: doors open at noon.", "weekday", "consistent"),
        ("They signed on September the thirty-first.", "calendar", "inconsistent"),
        ("They signed on the thirty-first of April.", "calendar", "inconsistent"),
    ],
)
def test_forms_that_a_gate_once_stopped(
    before: int, sentence: str, check: str, verdict: str
) -> None:
    found = findings(FILLER * before + sentence + FILLER * before)
    assert (check, verdict) in [(name, said) for name, said, _ in found]
