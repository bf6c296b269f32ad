"""A direction without a figure in languages other than English: called where it is the opposite one."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts


@pytest.mark.parametrize(
    ("text", "true", "false"),
    [
        ("Celle liegt {} von Hannover.", "nordöstlich", "südwestlich"),
        ("In Celle, {} von Hannover, brannte es.", "nordöstlich", "südwestlich"),
        ("Segovia está al {} de Madrid.", "noroeste", "sureste"),
        ("Hubo un robo en Segovia, al {} de Madrid.", "norte", "sur"),
        ("Dijon se trouve au {} de Lyon.", "nord", "sud"),
        ("Pavia si trova a {} di Milano.", "sud", "nord"),
        ("Setúbal fica a {} de Lisboa.", "sul", "norte"),
        ("Haarlem ligt ten {} van Amsterdam.", "westen", "oosten"),
    ],
)
def test_the_opposite_side_is_called(text: str, true: str, false: str) -> None:
    assert verdicts(text.format(true), "direction") == ["direction=consistent"]
    assert verdicts(text.format(false), "direction") == ["direction=inconsistent"]
