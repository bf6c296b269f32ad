"""Sentences of findings, as a copy editor would leave them."""

from __future__ import annotations

import pytest

import osint


def why(text: str, check: str) -> str:
    return osint.geocheck(text, only=check)[0].why


@pytest.mark.parametrize(
    ("text", "check", "said"),
    [
        (
            "The lorry had covered the 460 km from Oslo to Bergen.",
            "distance",
            "which fits “460 km” as the distance travelled.",
        ),
        ("Tartu is 170 km from Tallinn.", "distance", "which fits “170 km”."),
        (
            "Inari lies in northern Finland.",
            "containment",
            "Inari is in Finland, which fits “northern”: 5% of Finland lies farther north.",
        ),
        (
            "It was filmed at https://www.google.com/maps/@60.3929,5.3241,12z in Trondheim.",
            "coordinates",
            "60.39290, 5.32410 is in Norway, 431 km from the centre of Trondheim",
        ),
        (
            "It rose at 16:25 EEST (13:25 UTC).",
            "timezone",
            "16:25 EEST (UTC+3) and 13:25 UTC are the same moment.",
        ),
        (
            "The flight from Lima to Cusco took 80 minutes.",
            "travel-time",
            "apart in a straight line, and covering that in 80 minutes means 430 km/h",
        ),
        (
            "On the 30th day of the war in Ukraine, 26 March 2022, shells fell.",
            "interval",
            "was day 31 of the war in Ukraine, counted from February 24, 2022, which fits day 30.",
        ),
        (
            "It hailed in Pointe-Noire, in the Central African Republic.",
            "containment",
            "in the Republic of the Congo",
        ),
    ],
)
def test_the_sentence(text: str, check: str, said: str) -> None:
    assert said in why(text, check)
