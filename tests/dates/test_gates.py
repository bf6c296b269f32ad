"""A text that a gate stops holds no date of the kind; whatever may hold one is read."""

from __future__ import annotations

import pytest

from osint.extract import dates
from osint.extract.dates.gates import may_name_day, may_name_weekday
from osint.language.dates import WORDS

WEEKDAYS = [word for word, (cls, _) in WORDS.items() if cls == "W"]


@pytest.mark.parametrize("word", WEEKDAYS)
def test_every_name_of_a_weekday_passes(word: str) -> None:
    assert may_name_weekday(f"They left on {word.capitalize()}.", None)


@pytest.mark.parametrize(
    "text",
    ["The shop shuts on Mondays.", "Friday's vote was put off.", "Il est parti vendredi dernier."],
)
def test_weekdays_of_other_forms_and_languages_pass(text: str) -> None:
    assert any(mention.weekday is not None for mention in dates.find(text, None))
    assert may_name_weekday(text, None)


def test_a_day_in_words_passes_without_a_figure() -> None:
    assert may_name_day("He was born on the thirtieth of February.", None)
    assert may_name_day("He left on 30/2.", None)


@pytest.mark.parametrize(
    "text",
    [
        "She reigned from 1830 to 1825.",
        "They met on the 31st, from the 19th on.",
        "It was 2024-13-01.",
    ],
)
def test_figures_of_which_a_period_may_be_made_pass(text: str) -> None:
    assert may_name_day(text, None)


@pytest.mark.parametrize(
    "text", ["Some 40 people came.", "In 2019 it had 3 wells.", "Rooms 12 and 30 were empty."]
)
def test_a_number_that_stands_alone_names_no_day(text: str) -> None:
    assert not may_name_day(text, None)


@pytest.mark.parametrize(
    "text", ["The mayor thanked the crews.", "Nothing was said of the money that week."]
)
def test_plain_prose_is_not_read_for_days(text: str) -> None:
    assert not may_name_weekday(text, None)
    assert not may_name_day(text, None)
    assert all(mention.weekday is None for mention in dates.find(text, None))
