"""The letters of states that are words by themselves ("Bangor, ME"), where a town of theirs stands."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts

NAME = "containment"

TOWNS = (
    "Mobile, AL",
    "Fairbanks, AK",
    "Hartford, CT",
    "Wilmington, DE",
    "Hilo, HI",
    "Pocatello, ID",
    "Muncie, IN",
    "Bangor, ME",
    "Biloxi, MS",
    "Tulsa, OK",
    "Salem, OR",
)


@pytest.mark.parametrize("town", TOWNS)
@pytest.mark.parametrize(
    "frame",
    [
        "The plane came down near {}.",
        "Site: {}",
        "{} was quiet.",
        "Route: {} - Reno, NV",
        "KTST ({}) closed.",
        "{} 46000",
    ],
)
def test_they_are_read_behind_a_town_that_lies_there(town: str, frame: str) -> None:
    assert f"{NAME}=consistent" in verdicts(frame.format(town), NAME)


@pytest.mark.parametrize(
    "text",
    [
        "We may go to Salem, OR we may stay.",
        "She asked Paris, OK?",
        "They met in Potsdam, DE, in May.",
        "They met in Surabaya, ID, in May.",
        "They met in Dourados, MS, in May.",
        "They met in Durrës, AL, in May.",
        "Take Dayton, IN that case.",
        "WE MET IN TULSA, OK-",
        "Send it to Bangor, ME-style.",
    ],
)
def test_a_word_or_another_land_in_those_letters_accuses_nothing(text: str) -> None:
    assert not {f"{NAME}=inconsistent", f"{NAME}=doubtful"} & set(verdicts(text, NAME))


@pytest.mark.parametrize(
    "text", ["They met in Tulsa, NV.", "They met in Hartford, Oregon, in May."]
)
def test_a_town_beside_other_letters_is_still_held_against_them(text: str) -> None:
    assert verdicts(text, NAME) != [f"{NAME}=consistent"]


@pytest.mark.parametrize(
    "text",
    [
        "Site: Memphis, Tennesee",
        "Site: near Nashville, Tennesse",
        "Site: Anaheim, Califronia",
        "Site: Duluth, Minnisota",
        "Site: Budapest, Hungery",
        "Site: Quito, Equador",
        "Site: Fargo, North Dekota",
        "Site: near Joliet Illinois",
        "The plane came down near Waco Texas.",
    ],
)
def test_a_slip_in_the_name_of_the_own_region_or_a_missing_comma_is_read_over(text: str) -> None:
    assert verdicts(text, NAME) == [f"{NAME}=consistent"]


@pytest.mark.parametrize(
    "text",
    [
        "Site: Memphis, Missisippi",
        "Site: Budapest, Austira",
        "Site: Quito, Perru",
        "They met in Paris, Francis said.",
        "They met in Rome, Itallian police said.",
        "Site: near Joliet Ontario",
    ],
)
def test_a_slip_in_another_name_accuses_nothing(text: str) -> None:
    assert not {f"{NAME}=inconsistent", f"{NAME}=doubtful"} & set(verdicts(text, NAME))
