"""The side of a border or a coast that a text names."""

from __future__ import annotations

import pytest

from osint import geocheck


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Chania is on the northern coast of Crete.", "consistent"),
        ("Chania is on the southern coast of Crete.", "doubtful"),
        ("Ierapetra is on the southern coast of Crete.", "consistent"),
        ("Ierapetra is on the northern coast of Crete.", "doubtful"),
        ("Vladivostok is 130 km from the North Korean border.", "consistent"),
        ("Agadez lies near Niger's northern border with Algeria.", "inconsistent"),
        ("Maradi lies near Niger's southern border with Nigeria.", "consistent"),
        ("Maradi lies near Niger's northern border with Nigeria.", "doubtful"),
        ("Maradi lies near its northern border with Nigeria.", "unresolved"),
        ("Maradi is 40 km from the southern border with Nigeria.", "consistent"),
        ("Maradi is 400 km from the southern border with Nigeria.", "inconsistent"),
    ],
)
def test_the_side_is_checked_too(text: str, verdict: str) -> None:
    assert [finding.verdict for finding in geocheck(text)] == [verdict]


def test_the_reason_names_the_side() -> None:
    (finding,) = geocheck("Chania is on the southern coast of Crete.")
    assert "that is not the south of Crete" in finding.why
