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
            "It hailed in Pointe-Noire, in the Central African Republic.",
            "containment",
            "in the Republic of the Congo",
        ),
    ],
)
def test_the_sentence(text: str, check: str, said: str) -> None:
    assert said in why(text, check)
