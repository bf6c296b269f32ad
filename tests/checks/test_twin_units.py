"""One quantity in two units: conversions, roundings, and what is no conversion."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.checks.claims import findings, verdicts

NAME = "twin-units"

RIGHT = (
    "The village lies 72 miles (116 km) from the capital.",
    "The village lies 72 miles (115 km) from the capital.",
    "The reserve covers 1,000 acres (about 405 hectares).",
    "The lake covers 419 km2 (162 sq mi).",
    "Gusts of up to 60 mph (97 km/h) were measured.",
    "The belt is 20-25 miles (32-40 km) wide.",
    "He is 5 feet 10 inches (178 cm) tall.",
    "The wall is a 12-mile-long (19-kilometer-long) line of concrete.",
    "They stopped half a mile (800 m) short of the gate.",
    "The range is 300 miles (500 km).",
    "It flies 3,000 feet (900 metres) above ground.",
    "It sails at 20 knots (37 km/h).",
    "The zone reaches 12 nautical miles (22 km) out.",
    "The shell weighs 100 pounds (45 kg).",
    "It carries 5,000 tons (4,536 tonnes) of grain.",
    "It carries 5,000 tons (5,080 tonnes) of grain.",
    "The tank held 10 million gallons (38 million liters).",
    "They walked two miles (3.2 km) to school.",
    "The town lies 72 miles, or 116 km, north of the border.",
    "The limit is 60 mph/97 km/h.",
    "It is more than 72 miles (116 km) away.",
    "The keeper is 6 ft 4 in (1.93 m) tall.",
    "The barge carries 3.5 t (7,700 lb) of coal.",
    "The storm reached 185 km/h (115 mph).",
    "The depot is less than 35 km (20 miles) off.",
    "The pipeline runs for 1.400 km (870 miles).",
    "The goalkeeper is 6'1\" (1.85 m) tall.",
    "The goalkeeper is 6′1″ (185 cm) tall.",
    "The gate is 1.98 m (6 ft 6 in) high.",
    "Highs of 15C to 30C (59F to 86F).",
    "It lay between -10C and 5C (14F and 41F).",
    "It fell from 30C to 15C (86F to 59F).",
    "It melts between 15C and 30C (86F).",
    "It spread over 20 to 30 hectares (49 to 74 acres).",
    "Gusts of 80 km/h to 105 km/h (50 mph to 65 mph).",
)
WRONG = (
    "The village lies 72 miles (160 km) from the capital.",
    "The village lies 116 km (187 miles) from the capital.",
    "The boulder weighs 200 pounds (441 kg).",
    "The reserve covers 1,000 acres (2,470 hectares).",
    "The lake covers 419 km2 (260 sq mi).",
    "Gusts of up to 60 mph (37 km/h) were measured.",
    "The belt is 20-25 miles (32-60 km) wide.",
    "It flies 3,000 feet (9,000 metres) above ground.",
    "The pipe is 10 inches (40 cm) wide.",
    "They walked two miles (1.2 km) to school.",
    "The keeper is 6 ft 4 in (2.33 m) tall.",
    "The barge carries 3.5 t (9,700 lb) of coal.",
    "The storm reached 185 km/h (145 mph).",
    "The depot is less than 35 km (30 miles) off.",
    "The pipeline runs for 1.400 km (570 miles).",
    "The goalkeeper is 6'1\" (1.58 m) tall.",
    "The goalkeeper is 6′1″ (158 cm) tall.",
    "Highs of 15C to 30C (59F to 96F).",
    "It lay between -10C and 5C (34F and 41F).",
    "It fell from 30C to 15C (86F to 79F).",
    "It melts between 15C and 30C (66F).",
    "It spread over 20 to 30 hectares (49 to 94 acres).",
    "Gusts of 80 km/h to 105 km/h (50 mph to 95 mph).",
)
QUIET = (
    "The mast stands at 12°22′40″/31°10′05″, the depot at 7′44″/E.",
    "Runners choose a 5 km or 10 mile race.",
    "The loop is 2 km (800 m of it paved).",
    "They drove 20 miles (30 km of the road was ice).",
    "He paid 200 pounds ($300) for it. The prize was $5 million (4 million euros).",
    "It lies 12 miles (and three hours by boat) from the coast.",
    "The road is 15 km (four villages) long, 3 m wide and 20 years old.",
    "Some 400 soldiers (30 km from the town) dug in. The 10-mile (5 in all) trails are open.",
    "The mill stands a few miles (5 to 7 km) upstream.",
    "It was 15C, 20C and 30C (59F, 68F and 86F).",
    "",
)


@pytest.mark.parametrize("text", RIGHT)
def test_a_conversion_is_consistent(text: str) -> None:
    assert verdicts(text, NAME) == ["twin-units=consistent"]


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_conversion_is_inconsistent(text: str) -> None:
    assert verdicts(text, NAME) == ["twin-units=inconsistent"]


@pytest.mark.parametrize("text", QUIET)
def test_what_is_no_conversion_is_left_alone(text: str) -> None:
    assert verdicts(text, NAME) == []


def test_a_careless_conversion_is_doubtful() -> None:
    assert verdicts("It is 72 miles (110 km) away.", NAME) == ["twin-units=doubtful"]


def test_nautical_miles_are_thought_of() -> None:
    (finding,) = findings("The zone reaches 200 miles (370 km) out.", NAME)
    assert finding.verdict == "doubtful"
    assert "nautical" in finding.why


def test_the_quote_runs_to_the_closing_bracket() -> None:
    text = "It is a 12-mile-long (19-kilometer-long) wall."
    (finding,) = findings(text, NAME)
    assert text[finding.claim.start : finding.claim.end] == "12-mile-long (19-kilometer-long)"


def test_why_gives_the_conversion() -> None:
    (finding,) = findings("It is 72 miles (160 km) away.", NAME)
    assert finding.why == "72 miles is 116 km, not 160 km."
    (finding,) = findings("A 3-mile (5-kilometer) tunnel, 3,321 km (2064 mi) away.", NAME)[:1]
    assert finding.why == "3 miles is 4.83 km, which fits 5 km."


@settings(max_examples=80, deadline=None)
@given(st.integers(1, 5000))
def test_a_rounded_conversion_is_always_consistent(miles: int) -> None:
    text = f"It is {miles} miles ({round(miles * 1.609344)} km) away."
    assert verdicts(text, NAME) == ["twin-units=consistent"]


@settings(max_examples=80, deadline=None)
@given(st.integers(11, 5000), st.sampled_from((0.4, 0.6, 1.5, 2.5)))
def test_a_figure_far_off_never_passes(miles: int, factor: float) -> None:
    text = f"It is {miles} miles ({round(miles * 1.609344 * factor)} km) away."
    assert verdicts(text, NAME) != ["twin-units=consistent"]


@settings(max_examples=40, deadline=None)
@given(st.integers(2, 900), st.integers(2, 900))
def test_order_does_not_matter(miles: int, km: int) -> None:
    one = verdicts(f"It is {miles} miles ({km} km) away.", NAME)
    other = verdicts(f"It is {km} km ({miles} miles) away.", NAME)
    assert one == other


def test_speeds_in_fives_are_one_speed_in_knots() -> None:
    assert verdicts("Gusts reached 215 kph (135 mph).", NAME) == ["twin-units=consistent"]
    assert verdicts("The ferry makes 70 km/h (45 mph).", NAME) == ["twin-units=doubtful"]
    assert verdicts("It makes 14 kn (26 km/h).", NAME) == ["twin-units=consistent"]
    assert verdicts("It makes 14 kn (36 km/h).", NAME) == ["twin-units=inconsistent"]


def test_inches_are_the_last_digit_of_feet_and_inches() -> None:
    assert verdicts("The door is 6 ft 6 in (1.98 m) high.", NAME) == ["twin-units=consistent"]
    assert verdicts("The door is 6 ft 6 in (1.88 m) high.", NAME) == ["twin-units=doubtful"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Debrecen lies 50 km (50 miles) from Oradea.", "distance=consistent"),
        ("Debrecen lies 60 km (400 miles) from Oradea.", "distance=inconsistent"),
        ("Debrecen lies 400 miles (60 km) from Oradea.", "distance=inconsistent"),
    ],
)
def test_a_distance_in_two_units_that_differ_is_one_statement(text: str, expected: str) -> None:
    """The figure that fits worse speaks for it."""
    assert verdicts(text, "distance") == [expected]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Highs of 44°C (111°F) were measured in Seville.", "consistent"),
        ("Highs of 44°C (101°F) were measured in Seville.", "inconsistent"),
        ("At night it was -5 C (23 F).", "consistent"),
        ("At night it was -5 C (41 F).", "inconsistent"),
        ("Lows of minus 20 degrees Celsius (minus 4 degrees Fahrenheit) are due.", "consistent"),
        ("A high of 77F/25C is forecast.", "consistent"),
        ("A high of 77F/35C is forecast.", "inconsistent"),
        ("It was 25-30°C (77-86°F) all week.", "consistent"),
        ("It was 25-30°C (67-76°F) all week.", "inconsistent"),
        ("The lake is 1.5°C (2.7°F) warmer than it was.", "consistent"),
        ("The kiln ran at 180C (350F).", "consistent"),
        ("It was 33°C (95°F) in the hall.", "doubtful"),
        ("July was 14°C (25°F) colder than May.", "consistent"),
        ("July was 14°C (57°F) colder than May.", "consistent"),
        ("July was 14°C (85°F) colder than May.", "inconsistent"),
        ("The mercury dropped by 20°C (36°F) overnight.", "consistent"),
        ("It was 20°C (36°F) in the hall.", "doubtful"),
    ],
)
def test_temperatures_are_converted(text: str, verdict: str) -> None:
    assert verdicts(text, NAME) == [f"{NAME}={verdict}"]


def test_a_miss_is_told_on_the_scale_of_heat_where_no_word_says_difference() -> None:
    (cold,) = findings("At night it was -5 C (5 F).", NAME)
    (change,) = findings("It was 14 C (85 F) colder.", NAME)
    assert cold.why == "-5 C is 23 °F, not 5 F."
    assert change.why == "14 C is 25.2 °F as a difference, not 85 F."


@pytest.mark.parametrize("text", ["Vitamin C (F) is sold out.", "Gates 30C (31C) and 4F are shut."])
def test_letters_are_no_temperatures(text: str) -> None:
    assert verdicts(text, NAME) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A swing of up to 20°C (36°F) is no rarity in Ulan-Ude.", "consistent"),
        ("The lake cooled by nearly 15°C (27°F) in a week.", "consistent"),
        ("Temperatures rose by 12°C (22°F) by noon.", "consistent"),
        ("Temperatures rose by 12°C (54°F) by noon.", "doubtful"),
        ("Temperatures rose to 12°C (54°F) by noon.", "consistent"),
        ("A cold night was followed by 12°C (54°F) at noon.", "consistent"),
        ("A drop of 15°C (59°F) was measured.", "doubtful"),
        ("The drop was 15°C (27°F).", "consistent"),
        ("By noon it was 30°C (54°F) by the lake.", "doubtful"),
        ("Nothing above 30°C (54°F) was measured.", "doubtful"),
        ("It was 30°C (54°F) above the mean.", "consistent"),
        ("Nothing above 30°C (86°F) was measured.", "consistent"),
    ],
)
def test_only_words_right_beside_a_pair_make_it_a_difference(text: str, expected: str) -> None:
    assert verdicts(text, NAME) == [f"{NAME}={expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Desks are made 2 ft 4 in to 3 ft 6 in (0.71 m to 1.07 m) high.", "twin-units=consistent"),
        (
            "Desks are made 2 ft 4 in to 3 ft 6 in (0.71 m to 2.07 m) high.",
            "twin-units=inconsistent",
        ),
        ("The drifts are from 2 to 15 metres (7 to 49 feet) deep.", "twin-units=consistent"),
        ("The drifts are from 2 to 15 metres (7 to 79 feet) deep.", "twin-units=inconsistent"),
    ],
)
def test_the_upper_end_of_a_range_is_held_against_the_upper_end(text: str, expected: str) -> None:
    assert verdicts(text, "twin-units") == [expected]


@pytest.mark.parametrize(("miles", "verdict"), [("5.8", "consistent"), ("58", "inconsistent")])
def test_a_figure_in_three_units_is_one(miles: str, verdict: str) -> None:
    km, sea = float(miles) * 1.609, float(miles) / 1.151
    text = f"Graz Airport is {sea:.1f} NM ({km:.1f} km; {miles} mi) south of Graz."
    assert f"distance={verdict}" in verdicts(text, "distance")


@pytest.mark.parametrize("miles", ["air miles", "statute miles", "road miles"])
def test_miles_by_their_full_name(miles: str) -> None:
    text = "The two are 25 {} ({} km) apart."
    assert verdicts(text.format(miles, 40), "twin-units") == ["twin-units=consistent"]
    assert verdicts(text.format(miles, 108), "twin-units") == ["twin-units=inconsistent"]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The storm crept along at 5 mph (7 km/h).", "consistent"),  # 4 knots
        ("The storm crept along at 5 mph (10 km/h).", "inconsistent"),
        ("Winds reached 65 mph (100 km/h).", "consistent"),  # 55 knots
        ("Winds reached 65 mph (125 km/h).", "inconsistent"),
        ("The eye was 215 miles (340 km) off the cape.", "consistent"),
        ("The eye was 215 miles (300 km) off the cape.", "inconsistent"),
        ("ABOUT 75 MI...120 KM OFF THE CAPE", "consistent"),
        ("ABOUT 75 MI...190 KM OFF THE CAPE", "inconsistent"),
        ("MAXIMUM SUSTAINED WINDS…65 MPH…100 KM/H", "consistent"),
        ("MAXIMUM SUSTAINED WINDS…65 MPH…180 KM/H", "inconsistent"),
        ("Gusts of 220 m.p.h. (355 km/h) were measured.", "consistent"),
        ("Gusts of 220 m.p.h. (155 km/h) were measured.", "inconsistent"),
    ],
)
def test_figures_of_weather_services_are_rounded_from_one_at_sea(text: str, verdict: str) -> None:
    assert [finding.verdict for finding in findings(text, NAME)] == [verdict]


def test_dots_of_running_text_join_no_figures() -> None:
    assert findings("They walked 5 miles... 10 km more were ahead.", NAME) == []
    assert findings("They walked 5 miles...10 km more were ahead.", NAME) == []
