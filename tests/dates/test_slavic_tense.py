"""Slavic verbs tell past from future; the day before; short months that are words."""

from __future__ import annotations

from datetime import date

import pytest

from osint.extract import dates

FRIDAY = date(2024, 3, 15)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Концерт пройдёт 12 ноября.", "2024-11-12"),
        ("Концерт прошёл 12 ноября.", "2023-11-12"),
        ("Виставка відкриється 12 листопада.", "2024-11-12"),
        ("Виставка відкрилася 12 листопада.", "2023-11-12"),
        ("Они встретятся во вторник.", "2024-03-19"),
        ("Они встретились во вторник.", "2024-03-12"),
        ("Мы увидимся во вторник.", "2024-03-19"),
        ("Суд вынесет приговор во вторник.", "2024-03-19"),
        ("Суд вынес приговор во вторник.", "2024-03-12"),
        ("Ми побачимося у вівторок.", "2024-03-19"),
        ("Ми бачилися у вівторок.", "2024-03-12"),
        ("В этот вторник выпал снег.", "2024-03-12"),
        ("Накануне в Туле выпал снег.", "2024-03-14"),
        ("Напередодні у Львові випав сніг.", "2024-03-14"),
        ("Рахунок від 3 лист. 2019 року.", "2019-11-03"),
    ],
)
def test_the_verb_tells_the_day(text: str, value: str) -> None:
    assert [mention.value for mention in dates.find(text, FRIDAY)] == [value]


@pytest.mark.parametrize(
    "text", ["Накануне праздника выпал снег.", "Вона отримала лист другого дня."]
)
def test_the_eve_of_something_and_a_letter_are_no_days(text: str) -> None:
    assert not any(
        mention.text.lower().startswith(("накануне", "лист"))
        for mention in dates.find(text, FRIDAY)
    )


def test_the_language_that_is_given_reads_its_dates() -> None:
    text = "7 października 2023 r."
    assert dates.find(text, None, language="pl")[0].value == "2023-10-07"
