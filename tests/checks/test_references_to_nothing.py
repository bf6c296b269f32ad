"""Words such as "the city" of which a text does not say which place they mean: no town that bears them
as a nickname is held against what is said, and one that the text names is."""

from __future__ import annotations

import pytest

from tests.checks.claims import findings

NAME = "containment"


@pytest.mark.parametrize(
    "text",
    [
        "It was cold. The city is the capital of Chile.",
        "The city is in Norway.",
        "The capital is in Kenya.",
        "The port is in Oman, they said.",
        "The village lies in northern Chad.",
    ],
)
def test_what_no_name_stands_for_stays_open(text: str) -> None:
    found = findings(text, NAME)
    assert {one.verdict for one in found} <= {"unresolved"}
    assert all("does not say which place" in (one.why or "") for one in found)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("We drove to Bergen. The city is in Norway.", "consistent"),
        ("We drove to Bergen. The city is in Iceland.", "inconsistent"),
        ("We flew to Quito. The city is the capital of Ecuador.", "consistent"),
        ("We flew to Quito. The city is the capital of Chile.", "inconsistent"),
    ],
)
def test_what_a_name_stands_for_is_checked(text: str, verdict: str) -> None:
    assert [one.verdict for one in findings(text, NAME)] == [verdict]
