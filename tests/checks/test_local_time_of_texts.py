"""A local time whose sentence names no place, by the places of the whole text."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts

TEXT = (
    "The bus left Arusha for Moshi in Tanzania. It burned on 4 May 2023. It was {} when help came."
)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("14:30 local time (11:30 UTC)", "14:30 local time (09:30 UTC)"),
        ("2:30 p.m. (1130 GMT)", "2:30 p.m. (1530 GMT)"),
    ],
)
def test_what_holds_and_its_twin(right: str, wrong: str) -> None:
    assert verdicts(TEXT.format(right), "timezone") == ["timezone=consistent"]
    assert verdicts(TEXT.format(wrong), "timezone") == ["timezone=inconsistent"]


def test_one_name_may_be_of_who_speaks() -> None:
    text = "A spokesman for Peru confirmed it. The ship was hit at 10:00 local time (05:00 UTC)."
    assert verdicts(text, "timezone") == ["timezone=doubtful"]


def test_without_a_place_it_stays_open() -> None:
    text = "The ship was hit at 10:00 local time (05:00 UTC)."
    assert verdicts(text, "timezone") == ["timezone=unresolved"]
