"""A town said to lie on a border that is a continent away, and on coasts of a side."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("In South Sudan most cross at Joda, on the border with Sudan.", "unresolved"),
        ("Nashik lies on the border with Sudan.", "inconsistent"),
        ("Zermatt is on the border with Italy.", "consistent"),
        ("Galle lies on the southwest coast.", "consistent"),
        ("Galle lies on the northeast coast.", "unresolved"),
        ("Hilo is a town on the east coast.", "consistent"),
    ],
)
def test_what_may_be_another_place(text: str, verdict: str) -> None:
    assert verdicts(text, "proximity") == [f"proximity={verdict}"]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("Mariupol, 100 km south of Donetsk on the Sea of Azov, fell.", "Mariupol, 100 km south of Donetsk on the Baltic Sea, fell."),
        ("Galveston, 50 miles southeast of Houston on the Gulf of Mexico, is shut.", "Galveston, 50 miles southeast of Houston on the Sea of Japan, is shut."),
    ],
)  # fmt: skip
def test_a_water_behind_an_offset_is_the_subject_s(right: str, wrong: str) -> None:
    assert verdicts(right, "proximity") == ["proximity=consistent"]
    assert verdicts(wrong, "proximity") == ["proximity=doubtful"]
