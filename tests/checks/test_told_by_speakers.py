""" "In X in Y, officials said": the one who says so closes what is said."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts_of


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Five people fell ill in Mosul in Nineveh province, officials said.", "consistent"),
        ("Five people fell ill in Mosul in Anbar province, officials said.", "inconsistent"),
        ("The bill passed in Berlin in Germany, local media reported.", "consistent"),
        ("The bill passed in Berlin in France, local media reported.", "inconsistent"),
        ("A plant closed in London in Ontario, the company announced.", "consistent"),
        ("Traders met in Bamako in Niger, the army said.", "inconsistent"),
    ],
)
def test_the_speaker_closes_an_address(text: str, verdict: str) -> None:
    assert verdicts_of(text, "containment") == [verdict]


def test_a_time_is_no_area() -> None:
    assert (
        verdicts_of("The talks in Paris in November, officials said, failed.", "containment") == []
    )
