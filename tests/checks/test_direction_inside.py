"""What lies "north of" the area that holds it; towns some way from their own country; airports of
one name."""

from __future__ import annotations

import pytest

from tests.checks.claims import findings


@pytest.mark.parametrize(
    ("text", "check", "verdict"),
    [
        ("Rafah, south of the Gaza Strip, was calm.", "direction", "consistent"),
        ("Agadez, north of Niger, was quiet.", "direction", "consistent"),
        ("Zinder, north of Niger, was quiet.", "direction", "doubtful"),
        ("Ashkelon, north of the Gaza Strip, was calm.", "direction", "consistent"),  # outside it
        ("Malatya lies 30 km from Turkey.", "distance", "doubtful"),
        ("Malatya lies 30 km from the Turkish border.", "distance", "inconsistent"),
        ("Manas Airport lies 25 km from Bishkek.", "distance", "consistent"),
        ("Manas Airport lies 300 km from Bishkek.", "distance", "inconsistent"),
    ],
)
def test_words_about_what_holds_a_place(text: str, check: str, verdict: str) -> None:
    assert [f.verdict for f in findings(text, check)] == [verdict]
