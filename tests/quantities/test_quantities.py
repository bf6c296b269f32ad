"""Quantities in running text: numbers, ranges, units and hedges."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osint import extract
from osint.extract.quantities import find, hedge_class, one
from osint.model import QuantityMention

LENGTHS = (
    ("150 km", 150, 150, "km"),
    ("150km", 150, 150, "km"),
    ("1,500 kilometres", 1500, 1500, "km"),
    ("1\u00a0500 km", 1500, 1500, "km"),
    ("1.5 kilometers", 1.5, 1.5, "km"),
    ("2,5 км", 2.5, 2.5, "km"),
    ("17-kilometer", 17, 17, "km"),
    ("150-km-long", 150, 150, "km"),
    ("20-25 km", 20, 25, "km"),
    ("20 – 25 km", 20, 25, "km"),
    ("20 to 25 miles", 20, 25, "mi"),
    ("20 km to 25 km", 20, 25, "km"),
    ("between 20 and 25 km", 20, 25, "km"),
    ("half a mile", 0.5, 0.5, "mi"),
    ("a half mile", 0.5, 0.5, "mi"),
    ("a quarter of a mile", 0.25, 0.25, "mi"),
    ("three-quarters of a mile", 0.75, 0.75, "mi"),
    ("2½ miles", 2.5, 2.5, "mi"),
    ("2 1/2 miles", 2.5, 2.5, "mi"),
    ("one and a half miles", 1.5, 1.5, "mi"),
    ("about a mile and a half", 1.5, 1.5, "mi"),
    ("twenty-five miles", 25, 25, "mi"),
    ("two hundred and fifty kilometres", 250, 250, "km"),
    ("a hundred miles", 100, 100, "mi"),
    ("a dozen miles", 12, 12, "mi"),
    ("several miles", 3, 12, "mi"),
    ("a couple of miles", 2, 3, "mi"),
    ("a few hundred metres", 200, 900, "m"),
    ("dozens of kilometres", 24, 99, "km"),
    ("hundreds of kilometres", 200, 999, "km"),
    ("10 nautical miles", 10, 10, "nmi"),
    ("12 nm", 12, 12, "nmi"),
    ("300 yards", 300, 300, "yd"),
    ("3,000 ft", 3000, 3000, "ft"),
    ("three leagues", 3, 3, "league"),
    ("40 versts", 40, 40, "verst"),
    ("150 километров", 150, 150, "km"),
    ("двух километрах", 2, 2, "km"),
    ("30 кілометрів", 30, 30, "km"),
)

HEDGED = (
    ("about 40 km", "about", 40, 40),
    ("approximately 40 km", "about", 40, 40),
    ("roughly 40 km", "about", 40, 40),
    ("some 40 km", "about", 40, 40),
    ("c. 40 km", "about", 40, 40),
    ("~40 km", "about", 40, 40),
    ("40 km or so", "about", 40, 40),
    ("nearly 40 km", "under", 40, 40),
    ("almost 40 km", "under", 40, 40),
    ("just under 40 km", "under", 40, 40),
    ("a little over 40 km", "over", 40, 40),
    ("just over 40 km", "over", 40, 40),
    ("less than 40 km", "below", None, 40),
    ("no more than 40 km", "below", None, 40),
    ("up to 40 km", "below", None, 40),
    ("within 40 km", "below", None, 40),
    ("under 40 km", "below", None, 40),
    ("within about 40 km", "below", None, 40),
    ("more than 40 km", "above", 40, None),
    ("at least 40 km", "above", 40, None),
    ("over 40 km", "above", 40, None),
    ("40 km or more", "above", 40, None),
    ("only 40 km", "only", 40, 40),
    ("just 40 km", "only", 40, 40),
    ("only about 40 km", "about", 40, 40),
    ("dozens of km", "vague", 24, 99),
    ("около 40 км", "about", 40, 40),
    ("менее 40 км", "below", None, 40),
    ("понад 40 км", "above", 40, None),
)

OTHERS = (
    ("two and a half hours' drive", "duration", 2.5, "hour"),
    ("an hour's drive", "duration", 1, "hour"),
    ("an hour and a half by car", "duration", 1.5, "hour"),
    ("2 hours 30 minutes", "duration", 2.5, "hour"),
    ("a half-hour walk", "duration", 0.5, "hour"),
    ("72 hours", "duration", 72, "hour"),
    ("60 km/h", "speed", 60, "km/h"),
    ("30 miles per hour", "speed", 30, "mph"),
    ("12 knots", "speed", 12, "kn"),
    ("Mach 5", "speed", 5, "Mach"),
    ("419.5 km2", "area", 419.5, "km2"),
    ("162 square miles", "area", 162, "mi2"),
    ("12,000 North Korean soldiers", "count", 12000, "soldiers"),
    ("150 thousand troops", "count", 150_000, "troops"),
    ("1.5 million people", "count", 1_500_000, "people"),
)

NOTHING = (
    "the deal is worth $5 m",
    "a £5m transfer",
    "Route 66 and mile 12",
    "kilometres of cable",
    "once a day",
    "In 2019 the government said",
    "the 38th parallel",
)


def only(text: str) -> QuantityMention:
    (mention,) = find(text)
    assert text[mention.start : mention.end] == mention.text
    return mention


@pytest.mark.parametrize(("text", "low", "high", "unit"), LENGTHS)
def test_length(text: str, low: float, high: float, unit: str) -> None:
    mention = only(f"It lies {text} from here.")
    assert (mention.low, mention.high, mention.unit) == (low, high, unit)
    assert mention.dimension == "length"


@pytest.mark.parametrize(("text", "kind", "low", "high"), HEDGED)
def test_hedge(text: str, kind: str, low: float | None, high: float | None) -> None:
    mention = only(f"It lies {text} from here.")
    assert (hedge_class(mention.hedge), mention.low, mention.high) == (kind, low, high)


@pytest.mark.parametrize(("text", "dimension", "value", "unit"), OTHERS)
def test_other_dimensions(text: str, dimension: str, value: float, unit: str) -> None:
    mention = only(text)
    assert (mention.dimension, mention.low, mention.unit) == (dimension, value, unit)


@pytest.mark.parametrize("text", NOTHING)
def test_no_quantity(text: str) -> None:
    assert find(text) == ()


def test_si_is_in_metres_and_seconds() -> None:
    assert only("3 miles").low_si == pytest.approx(4828.032)
    assert only("2 hours").low_si == 7200
    assert only("36 km/h").low_si == pytest.approx(10)


def test_a_number_is_read_whole_or_not_at_all() -> None:
    assert only(f"It is {10**23} km away.").low == 1e23
    assert not find(f"It is {'9' * 50} km away.")


def test_a_road_number_is_not_part_of_the_figure() -> None:
    assert only("along U.S. Route 61 and 30 miles west").low == 30


def test_twin_units_are_two_mentions() -> None:
    assert [m.text for m in find("72 miles (116 km) north")] == ["72 miles", "116 km"]


def test_one_reads_a_string_that_states_one_quantity() -> None:
    found = one("less than 150 km")
    assert found is not None and found.high == 150
    assert one("no figure") is None and one("5 km, 6 miles") is None


def test_hostile_input_ends() -> None:
    for text in ("1" * 40_000 + " km", "and a half " * 8000 + "km", "1,000," * 8000 + " km"):
        assert len(find(text)) < 20_000


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="0123456789,.-– akmile½/andhlf\n", max_size=80))
def test_spans_are_those_of_the_text_in_order_without_overlap(text: str) -> None:
    last = 0
    for mention in find(text):
        assert text[mention.start : mention.end] == mention.text
        assert mention.start >= last
        last = mention.end


@settings(max_examples=100, deadline=None)
@given(st.integers(min_value=1, max_value=999_999))
def test_separators_do_not_change_a_number(value: int) -> None:
    assert only(f"{value:,} km").low == only(f"{value} km").low == value


@pytest.mark.parametrize("text", ["² km", "a ² days", "1/² km", "the ²people of ² people"])
def test_a_superscript_alone_is_no_number(text: str) -> None:
    assert find(f"It is {text} away.") == ()


@pytest.mark.parametrize("before", ["the", "of the", "many of the young", "recent", "most", "by"])
@pytest.mark.parametrize("unit", ["people", "days", "miles", "soldiers"])
def test_a_unit_behind_plain_words_measures_nothing(before: str, unit: str) -> None:
    assert find(f"It has seen {before} {unit} there.") == ()


@pytest.mark.parametrize(
    "words",
    [
        "12 people",
        "12 of the people",
        "12 young Russian people",
        "dozens of people",
        "12 or so people",
    ],
)
def test_a_count_may_stand_some_words_before(words: str) -> None:
    found = find(f"He saw {words} there.")
    assert [mention.dimension for mention in found] == (
        [] if words in ("12 of the people", "12 or so people") else ["count"]
    )


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("The turning is on Highway 25 110 km from Gospić.", 110.0),
        ("A lorry burned on the A1 120 km south of Graz.", 120.0),
        ("The convoy held on the M-4 350 km from Voronezh.", 350.0),
        ("The Boeing 747 400 km off the coast turned back.", 400.0),
        ("The tram 9 12 000 km later was sold.", 12_000.0),
        ("Колонна стояла на трассе М-4 110 км от Воронежа.", 110.0),
        ("The network has 25 110 km of highway.", 25_110.0),
        ("About 1 200 km of road are closed.", 1_200.0),
        ("In all the highways 1 and 2 are 1 200 km long.", 1_200.0),
        ("The highway, 25 110 km long, is the longest.", 25_110.0),
    ],
)
def test_a_number_of_a_road_is_no_group_of_thousands(text: str, length: float) -> None:
    (found,) = [one for one in find(text) if one.dimension == "length"]
    assert found.low == length and text[found.start : found.end] == found.text


def test_a_road_of_another_language_is_no_group_of_thousands() -> None:
    text = "Der Unfall geschah auf der A7 120 km südlich von Kassel, und die Straße ist gesperrt."
    found = extract(text).quantities
    assert [(one.low, one.text) for one in found] == [(120.0, "120 km")]
