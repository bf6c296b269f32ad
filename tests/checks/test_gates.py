"""What stops a text before its names are told apart or its dates read stops nothing that would
have been found: with the gates held open, the findings are the same."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osint import pipeline
from osint.checks.calendar import gate as date_gate
from osint.checks.containment import gate as containment_gate
from osint.checks.proximity import grammar as near_phrases
from osint.model import Document, Finding
from osint.world import world

FILLER = (
    " The committee met again in the old hall, and those who came had little to say of what was "
    "decided there before them."
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


def findings(text: str, *names: str) -> list[Finding]:
    document = Document("one", text, published=date(2021, 6, 9))
    return pipeline.geocheck(document, world(), names)


@settings(max_examples=300, deadline=None)
@given(st.lists(SENTENCE, min_size=1, max_size=3), WRITTEN)
def test_no_statement_about_dates_is_stopped(
    sentences: list[str], written: Callable[[str], str]
) -> None:
    text = written(FILLER.join(sentences) + FILLER)
    found = findings(text, "weekday", "calendar")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(date_gate, "may_pair_weekday", lambda *_: True)
        patch.setattr(date_gate, "may_contradict", lambda *_: True)
        assert findings(text, "weekday", "calendar") == found


def test_most_ordinary_sentences_are_stopped() -> None:
    quiet = (
        "Prices rose in March, the bank said on Tuesday; 300 people in 12 towns were asked in 2019."
        + FILLER * 2
    )
    extraction = pipeline.extract(Document("one", quiet), world())
    assert not date_gate.may_contradict(extraction, world())
    assert not containment_gate.may_state(extraction)


def texts() -> list[str]:
    path = Path(__file__).parent.parent / "acceptance" / "statements.jsonl"
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [row["text"] for row in rows if row["check"] in ("containment", "proximity")]


def test_no_statement_of_containment_or_nearness_is_stopped() -> None:
    every = texts()
    assert len(every) > 200
    found = [findings(text, "containment", "proximity") for text in every]
    assert sum(map(bool, found)) > 0.9 * len(every)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(containment_gate, "may_state", lambda *_: True)
        patch.setattr(near_phrases, "_may_have_subject", lambda *_: True)
        assert [findings(text, "containment", "proximity") for text in every] == found
