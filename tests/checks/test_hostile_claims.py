"""Texts made to be slow: a test that hangs here is a pattern that backtracks."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts

TEXTS = {
    "borders": "Kursk is 5 km from the border. " * 400,
    "a list": "Kyiv is " + "5 km from Lviv and " * 400,
    "near": "near the border " * 2000,
    "its border": "the a an its border " * 2000,
    "brackets": "Kyiv (((((" * 500 + " 5 km from Lviv",
    "from and to": "from Kyiv to " * 400 + " is 5 km",
    "directions": "north of south of " * 2000,
    "towns": "The city of the town of the village " * 400 + " is 5 km from Kyiv",
}


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_it_ends_and_invents_nothing(name: str) -> None:
    assert len(verdicts(TEXTS[name])) <= 2000
