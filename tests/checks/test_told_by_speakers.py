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


@pytest.mark.parametrize(
    "text",
    [
        "Refugees from Mosul in Anbar province on Monday asked for tents.",
        "Fans from Lyon in Turin on Monday were calm.",
    ],
)
def test_who_comes_from_a_place_may_be_elsewhere(text: str) -> None:
    assert verdicts_of(text, "containment") == []


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("They fled from Graz in Austria on Monday.", "consistent"),
        ("They fled from Graz in Italy on Monday.", "inconsistent"),
        ("The train from Lyon in France on Monday was late.", "consistent"),
    ],
)
def test_from_where_somebody_goes_is_still_checked(text: str, verdict: str) -> None:
    assert verdicts_of(text, "containment") == [verdict]
