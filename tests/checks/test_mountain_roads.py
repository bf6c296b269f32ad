"""Roads through mountains: several times the straight line, and never an error for it."""

from __future__ import annotations

import pytest

from osint import geocheck


def verdicts(text: str) -> list[str]:
    return [finding.verdict for finding in geocheck(text) if finding.check == "distance"]


@pytest.mark.parametrize(
    "text",
    [
        "Punakha is 72 km by road from Thimphu.",
        "Gilgit is 560 km by road from Islamabad.",
        "Leh is 473 km by road from Manali.",
        "Coroico is 95 km by road from La Paz.",
        "Davos is 58 km by road from Chur.",
        "Khorog is 525 km by road from Dushanbe.",
        "Briançon is 117 km by road from Grenoble.",
        "Stepantsminda is 155 km by road from Tbilisi.",
    ],
)
def test_a_true_mountain_road_is_never_called(text: str) -> None:
    assert verdicts(text) in (["consistent"], ["unresolved"])


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Davos is 310 km by road from Chur.", "inconsistent"),
        ("Leh is 1,900 km by road from Srinagar.", "doubtful"),
        ("Davos is 9 km by road from Chur.", "inconsistent"),
        ("Osh is 61 km by road from Bishkek.", "inconsistent"),
        ("Davos is 130 km by road from Chur.", "doubtful"),
        ("Davos is 130 km from Chur.", "inconsistent"),
    ],
)
def test_what_no_road_explains_is_called(text: str, verdict: str) -> None:
    assert verdicts(text) == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Zermatt lies 40 km from Saas-Fee by road.", "consistent"),
        ("Briançon is 117 km from Grenoble by car.", "consistent"),
        ("Davos lies 310 km from Chur by road.", "inconsistent"),
        ("Davos lies 9 km from Chur by road.", "inconsistent"),
    ],
)
def test_what_kind_of_way_it_is_may_be_said_behind_both_places(text: str, verdict: str) -> None:
    assert verdicts(text) == [verdict]


def test_the_farther_two_places_lie_apart_the_less_a_road_can_wind() -> None:
    assert verdicts("Perth is 2,700 km by road from Adelaide.") == ["consistent"]
    assert verdicts("Perth is 6,700 km by road from Adelaide.") == ["doubtful"]
    assert verdicts("Perth is 16,700 km by road from Adelaide.") == ["inconsistent"]
