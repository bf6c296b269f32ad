"""Numbers in words: every part of them counts, and what makes no number is none."""

from __future__ import annotations

import pytest

from osint.extract import quantities
from osint.extract.quantities import other

WRITTEN = [
    ("fr", "à quatre cents kilomètres", 400),
    ("fr", "à soixante-dix kilomètres", 70),
    ("fr", "à quatre-vingt-dix kilomètres", 90),
    ("fr", "à deux mille trois cents kilomètres", 2300),
    ("fr", "à 2 mille 300 kilomètres", 2300),
    ("es", "a ciento cuarenta y cinco kilómetros", 145),
    ("es", "a medio centenar de kilómetros", 50),
    ("es", "unos 7 mil kilómetros", 7000),
    ("pt", "a cento e vinte quilómetros", 120),
    ("it", "a duecentocinquanta chilometri", 250),
    ("it", "a trentotto chilometri", 38),
    ("de", "zweihundertfünfzig Kilometer", 250),
    ("de", "einundzwanzig Kilometer", 21),
    ("nl", "vijfendertig kilometer", 35),
    ("pl", "trzydziestu pięciu kilometrów", 35),
    ("tr", "yüz kırk kilometre", 140),
    ("tr", "1 bin 200 kilometre", 1200),
    ("ar", "نحو ستمئة كيلومتر", 600),
    ("ar", "خمسة وعشرين كيلومترا", 25),
    ("fa", "صد و چهل کیلومتر", 140),
    ("he", "שלושים וחמישה קילומטרים", 35),
    ("zh", "一百二十公里", 120),
    ("ja", "百五十キロ", 150),
    ("ko", "삼십오 킬로미터", 35),
]
SLAVIC = [
    ("в четырёхстах километрах", 400),
    ("двести пятьдесят километров", 250),
    ("две тысячи пятьсот километров", 2500),
    ("два десятка километров", 20),
    ("полторы сотни километров", 150),
    ("за дві сотні кілометрів", 200),
    ("за п’ятнадцять кілометрів", 15),
    ("за тридцять п'ять кілометрів", 35),
]


@pytest.mark.parametrize(("code", "text", "km"), WRITTEN)
def test_a_number_in_words_is_read_whole(code: str, text: str, km: float) -> None:
    (found,) = other.find(text, 0, len(text), code)
    assert (found.low, found.high) == (km, km)


@pytest.mark.parametrize(("text", "km"), SLAVIC)
def test_a_number_in_slavic_words_is_read_whole(text: str, km: float) -> None:
    (found,) = quantities.find(text)
    assert (found.low, found.high) == (km, km)


@pytest.mark.parametrize("text", ["десятки километров", "сотни километров"])
def test_tens_and_hundreds_alone_stay_vague(text: str) -> None:
    (found,) = quantities.find(text)
    assert found.low is not None and found.high is not None and found.low < found.high


def test_words_that_make_no_number_are_none() -> None:
    text = "entre veinte treinta kilómetros"
    assert not list(other.find(text, 0, len(text), "es"))
