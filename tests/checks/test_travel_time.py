"""Distances, times and what moves: what can be, what can hardly be, what cannot."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osint.checks.travel_time import movers
from osint.checks.travel_time.movers import Mover
from osint.language.pack import load
from tests.checks.claims import findings, verdicts

NAME = "travel-time"

CAN = (
    "The truck convoy drove 160 km in four hours.",
    "The town lies 30 km away, and the soldiers marched 30 km overnight.",
    "It took the convoy three hours to cover the 40 km.",
    "The flight from London to New York takes seven hours.",
    "London is two hours by train from Paris.",
    "Brovary is about an hour's drive from Kyiv.",
    "It is a six-hour drive from Kyiv to Odesa.",
    "Driving from Kyiv to Odesa takes 6 hours.",
    "Refugees walked 20 km in a day.",
    "The ship sailed 1,000 nautical miles in two days.",
    "The storm moved 300 km in 24 hours.",
    "The train carried the tanks from Khabarovsk to Vladivostok overnight.",
    "A missile launched from Kaliningrad would reach Berlin in five minutes.",
    "The drone flew 300 km in two hours.",
    "An armored column advanced 40 km in two days.",
    "The jet flew from Paris to London in an hour.",
    "Smoke spread 100 miles in a day.",
    "The cyclist covered 30 km in an hour.",
    "The high-speed train covers the 1,318 km to Shanghai in four and a half hours.",
    "The trucks drove 800 km in ten hours.",
    "The ash cloud drifted 1,000 km in ten hours.",
    "Walkers covered 100 km in 24 hours.",
    "The runner covered 42 km in two hours and ten minutes.",
    "The column travelled 700 kilometers in a single night.",
    "The 500 km drive takes five hours.",
)
CANNOT = (
    "Troops marched 400 km overnight.",
    "He drove 600 km in two hours.",
    "The couple drove from Kyiv to Lviv in one hour.",
    "It is a one-hour drive from Kyiv to Lviv.",
    "Lviv, a two-hour drive from Kyiv, was quiet.",
    "Lviv is a city in Ukraine. It is a one-hour drive from Kyiv.",
    "The flight from London to New York takes two hours.",
    "It took the tanks one hour to cover 200 km.",
    "The train covered the 650 km in under an hour.",
    "A helicopter flew from Kyiv to Lviv in 30 minutes.",
    "The ship sailed from Odesa to Istanbul in one hour.",
    "The truck column covered 900 km in three hours.",
    "It takes only 20 minutes to drive from Kyiv to Odesa.",
    "Soldiers covered 120 km in three hours on foot.",
    "In two hours the convoy covered 500 km.",
    "Hikers walked 90 km in three hours.",
    "The plane flew 8,000 km in three hours.",
    "They walked the 80 km to the border in six hours.",
    "The convoy needed just 30 minutes for the 200 km from Kharkiv to Poltava.",
    "The 500 km drive takes 90 minutes.",
    "Kharkiv is half an hour from Kyiv by car.",
    "The armoured column reached Kyiv, 300 km from the border, in two hours.",
    "The truck driver covered 1,000 km in five hours.",
    "It is a 20-minute walk from Lviv to Kyiv.",
)
HARDLY = (
    "“The nuclear cloud will reach the city in just two hours,” he said of the town, which is 150 km "
    "from the border.",
    "The unit moved by rail from Moscow to Vladivostok in two days.",
    "Refugees walked 200 km in a single day.",
    "Brovary is a ten-hour drive from Kyiv.",
)
QUIET = (
    "He won the race, 305 km in 90 minutes, for his third title. She drove 600 km in two days.",
    "The satellite travelled 40,000 km in 90 minutes.",
    "The trucks drove 30,000 km in two days combined.",
    "She drives 600 km a day for two weeks and works 12 hours a day.",
    "The missile has a range of 2,500 km and was fired two hours later.",
    "The rescuers needed two hours to reach the village, 10 km from the road.",
    "The pipeline, 1,200 km long, was built in two years.",
    "He walked for two hours. The wall is 300 km long.",
    "Within hours troops had reached the town. The road is 400 km long.",
    "The match ended after two hours; the team flies home, 800 km, on Monday.",
    "The news travelled 5,000 km in an instant. Prices moved in two days.",
    "Police closed 60 km of the motorway for three hours while the convoy passed.",
    "It rained overnight. The army said it had advanced.",
    "He lives a two-hour drive from London and has a dog.",
    "In three days the company sold 400 cars, most of them within 50 km of the plant.",
    "The sun set two hours later over the hills 20 km away.",
    "",
)


@pytest.mark.parametrize("text", CAN)
def test_what_can_be_is_consistent(text: str) -> None:
    assert verdicts(text, NAME) == ["travel-time=consistent"]


@pytest.mark.parametrize("text", CANNOT)
def test_what_cannot_be_is_inconsistent(text: str) -> None:
    assert verdicts(text, NAME) == ["travel-time=inconsistent"]


@pytest.mark.parametrize("text", HARDLY)
def test_what_can_hardly_be_is_doubtful(text: str) -> None:
    assert verdicts(text, NAME) == ["travel-time=doubtful"]


@pytest.mark.parametrize("text", QUIET)
def test_what_states_no_speed_is_left_alone(text: str) -> None:
    assert not {f.verdict for f in findings(text, NAME)} & {"inconsistent", "doubtful"}


def test_the_distance_may_stand_in_the_sentence_before() -> None:
    text = "The city is 150 km from the border. “The toxic cloud will reach the city in two hours,” he said."
    (finding,) = findings(text, NAME)
    assert finding.verdict == "doubtful"
    assert "75 km/h" in finding.why
    assert finding.computed is not None and finding.computed.best == pytest.approx(75)


def test_a_stated_distance_goes_before_a_computed_one() -> None:
    text = "The tank column covered the 300 kilometers from Kharkiv to Poltava in 90 minutes."
    (finding,) = findings(text, NAME)
    assert "300 kilometers" in finding.why
    assert "tracked vehicles" in finding.why


def test_why_can_be_redone_by_hand() -> None:
    (finding,) = findings("The couple drove from Kyiv to Lviv in one hour.", NAME)
    assert "Kyiv and Lviv are about 4" in finding.why
    assert "at most 180 km/h" in finding.why


def test_every_mover_has_a_source_and_ordered_limits() -> None:
    for mover in movers.table().values():
        assert mover.source and mover.phrase
        assert 0 < mover.too_slow <= mover.odd_slow < mover.ordinary < mover.possible
        assert mover.ordinary_day < mover.possible_day


@pytest.mark.parametrize(
    ("clause", "verb", "name"),
    [
        ("The convoy", "drove", "convoy"),
        ("Troops", "drove", "convoy"),
        ("He", "drove", "car"),
        ("The helicopter", "flew", "helicopter"),
        ("The tank column", "covered", "tracked vehicles"),
        ("Soldiers", "marched", "on foot"),
        ("They | by train", "travelled", "train"),
        ("A military train", "covered", "freight train"),
        ("A cruise missile", "flew", "cruise missile"),
    ],
)
def test_what_moves_follows_from_verb_and_noun(clause: str, verb: str, name: str) -> None:
    mover = moved(clause, verb)
    assert mover is not None
    assert mover.name == name


def test_words_that_do_not_tell_what_moves() -> None:
    assert moved("He", "travelled") is None
    assert moved("The satellite", "travelled") is None


def moved(words: str, verb: str) -> Mover | None:
    """What moves; what stands behind the verb is written behind a bar."""
    before, _, after = words.lower().partition(" | ")
    return movers.of(before.split(), verb, after.split(), load("en"))


ORDER = ("consistent", "doubtful", "inconsistent")


@settings(max_examples=60, deadline=None)
@given(st.integers(5, 2000), st.integers(1, 20))
def test_more_distance_in_the_same_time_is_never_better(km: int, hours: int) -> None:
    def rank(distance: int) -> int:
        (verdict,) = verdicts(f"The convoy drove {distance} km in {hours} hours.", NAME)
        return ORDER.index(verdict.removeprefix("travel-time="))

    assert rank(km * 2) >= rank(km)


@settings(max_examples=40, deadline=None)
@given(st.integers(3, 2000), st.integers(1, 20))
def test_units_do_not_matter(miles: int, hours: int) -> None:
    km = f"The convoy drove {miles * 1.609344:.3f} km in {hours} hours."
    assert verdicts(km, NAME) == verdicts(f"The convoy drove {miles} miles in {hours} hours.", NAME)
