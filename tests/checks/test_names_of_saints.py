"""Names of towns that end as an owner's do, and those that a hashtag runs together."""

from __future__ import annotations

import pytest

import osint
from tests.checks.claims import verdicts_of


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("He was born in St. John's, Newfoundland and Labrador.", "consistent"),
        ("He was born in St. John’s, Alberta.", "doubtful"),
        ("St. George's is the capital of Grenada.", "consistent"),
        ("St. George's is the capital of Barbados.", "inconsistent"),
        ("A nightclub burned down in #SantaMaria, Brazil.", "consistent"),
        ("The ferry to #FortWilliam, Scotland, was late.", "consistent"),
        ("Rain in #SaltLakeCity, Utah.", "consistent"),
        ("Rain in #CapeTown, Finland.", "inconsistent"),
    ],
)
def test_the_whole_name_is_read(text: str, verdict: str) -> None:
    assert verdicts_of(text, "containment")[:1] == [verdict]


def test_an_owner_is_named_without_its_ending() -> None:
    texts = ["St. John's mayor spoke.", "She left St. John's, he said.", "St. John's was quiet."]
    named = [[place.text for place in osint.extract(text).places] for text in texts]
    assert named == [["St. John"], ["St. John's"], ["St. John's"]]


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("Small quake near Ridgecrest, California #earthquake", ["consistent"]),
        ("A fire in Davao, Philippines #fire #help", ["consistent"]),
        ("A fire in Davao, Kenya #fire #help", ["inconsistent"]),
        ("Roads are flooded in #Davao, Kenya", ["inconsistent"]),
    ],
)
def test_a_hashtag_ends_an_address(text: str, verdicts: list[str]) -> None:
    assert verdicts_of(text, "containment") == verdicts
