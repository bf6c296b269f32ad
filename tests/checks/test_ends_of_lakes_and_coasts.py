"""The end of a long lake, the part of a coast, and the border of an area whose town bears its name."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts_of

SIDES = (
    # due north of the middle of a lake that runs from north to south
    ("Bujumbura lies at the northeastern end of Lake Tanganyika.", "consistent"),
    ("Bujumbura lies at the southeastern end of Lake Tanganyika.", "doubtful"),
    ("Mpulungu lies at the southeastern end of Lake Tanganyika.", "consistent"),
    ("Mpulungu lies at the northeastern end of Lake Tanganyika.", "doubtful"),
    # a country with one coast: its north is that of the coast
    ("Lamu lies on the north coast of Kenya.", "consistent"),
    ("Mombasa lies on the north coast of Kenya.", "doubtful"),
    ("Sirte lies on the southern coast of Libya.", "doubtful"),
    ("Bosaso lies on the southern coast of Somalia.", "doubtful"),
    ("Kismayo lies on the southern coast of Somalia.", "consistent"),
)


@pytest.mark.parametrize(("text", "verdict"), SIDES)
def test_which_end_or_part_is_named(text: str, verdict: str) -> None:
    assert verdicts_of(text, "proximity") == [verdict]


BORDERS = (
    ("Tamanrasset borders Mali.", "unresolved"),  # the province, of which the data have a circle
    ("Tamanrasset borders Egypt.", "inconsistent"),
)


@pytest.mark.parametrize(("text", "verdict"), BORDERS)
def test_the_border_of_what_bears_the_name_of_a_town(text: str, verdict: str) -> None:
    assert verdicts_of(text, "proximity") == [verdict]
