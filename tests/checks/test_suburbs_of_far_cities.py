"""A place told of beside a metropolis of another world; each with its true twin."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts


@pytest.mark.parametrize(
    ("text", "own", "other"),
    [
        ("Shells fell on Hostomel, a suburb of {}.", "Kyiv", "Osaka"),
        ("Shells fell on Kvitneve village near {}.", "Brovary", "Toulouse"),
        ("They live in Tegel, a suburb of {}.", "Berlin", "Tokyo"),
    ],
)
def test_no_village_of_that_name_is_missing_there(text: str, own: str, other: str) -> None:
    assert verdicts(text.format(own), "proximity") == ["proximity=consistent"]
    assert verdicts(text.format(other), "proximity") == ["proximity=doubtful"]


@pytest.mark.parametrize(
    "text",
    [
        "They live in Lavington, near Nairobi.",
        "He grew up in Santa Rosa near Lima.",
        "They live in Nikolskoye near Tashkent.",
    ],
)
def test_a_name_that_is_carried_may_be_anothers(text: str) -> None:
    assert verdicts(text, "proximity") == ["proximity=unresolved"]
