"""What holds for every text: real values, ordered bounds, true offsets, texts read to their end."""

from __future__ import annotations

import re
from datetime import date, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from osint.extract.dates import find
from osint.extract.dates.holidays import easter
from osint.extract.dates.period import Grain, add, containing
from osint.language.dates import WORDS

WORD = st.one_of(
    st.sampled_from(sorted(WORDS)),
    st.sampled_from(["Friday", "May", "the", "2017", "31", "20", "12:30", "3 p.m.", "1990s", "Q3"]),
    st.sampled_from([",", ".", "-", "/", "(", ")", "'s", ":", "\n"]),
    st.integers(min_value=0, max_value=99999).map(str),
    st.dates().map(date.isoformat),
)
TEXTS = st.lists(WORD, max_size=25).map(" ".join)
DAYS = st.one_of(st.none(), st.dates(), st.datetimes())


def check(text: str, published: date | datetime | None) -> None:
    last = 0
    for mention in find(text, published):
        assert text[mention.start : mention.end] == mention.text
        assert last <= mention.start < mention.end
        last = mention.end
        assert mention.value
        assert (mention.earliest is None) == (mention.latest is None)
        if mention.earliest is not None and mention.latest is not None:
            assert mention.earliest <= mention.latest, mention
        for written in re.findall(r"\b\d{4}-\d\d-\d\d\b", mention.value):
            date.fromisoformat(written)
        for written in re.findall(r"\b\d{4}-W\d\d\b", mention.value):
            date.fromisocalendar(int(written[:4]), int(written[6:]), 1)


@given(TEXTS, DAYS)
@settings(max_examples=300, deadline=None)
def test_words_of_time_in_any_order(text: str, published: date | datetime | None) -> None:
    check(text, published)
    check(f"He said that {text} was so.", published)


@given(st.text(max_size=120), DAYS)
@settings(max_examples=150, deadline=None)
def test_any_text(text: str, published: date | datetime | None) -> None:
    check(text, published)


@given(st.dates())
@settings(max_examples=100, deadline=None)
def test_a_date_written_out_is_read_back(when: date) -> None:
    for written in (f"{when.day} {when:%B} {when.year:04}", when.isoformat()):
        if when.year < 1000:
            continue
        found = find(f"It was seen on {written} there.", None)
        if when.year > 2199:
            continue
        assert [mention.value for mention in found] == [when.isoformat()]


@given(st.datetimes(min_value=datetime(200, 1, 1), max_value=datetime(9000, 1, 1)))
@settings(max_examples=100, deadline=None)
def test_every_unit_holds_its_instant(when: datetime) -> None:
    for grain in Grain:
        if grain is Grain.WEEKEND:
            continue
        unit = containing(when, grain)
        assert unit.start.replace(microsecond=0) <= when
        assert when.replace(microsecond=0) <= unit.end
        assert add(when, 0, grain) == when


@given(st.integers(min_value=1, max_value=9999))
@settings(max_examples=200, deadline=None)
def test_easter_is_a_sunday_in_spring(year: int) -> None:
    day = easter(year)
    assert day.weekday() == 6
    assert (3, 22) <= (day.month, day.day) <= (4, 25)


def test_known_easters() -> None:
    assert easter(2000) == date(2000, 4, 23)
    assert easter(2019) == date(2019, 4, 21)
    assert easter(1943) == date(1943, 4, 25)


def test_hostile_texts_are_read_to_their_end() -> None:
    for piece in ("the ", "1 ", "12-", "a", "9", "two ", "May ", "3:", "last ", "of the ", "- ",
                  "20 to ", "Friday, ", "1999-", "'", "p.m. ", "year ", "первый "):  # fmt: skip
        size = 20_000 // len(piece)
        check(piece * size, date(2021, 6, 16))
