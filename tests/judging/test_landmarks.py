"""Monuments and mountains that the whole world knows by one name are refuted as cities are; what may
have a copy or a namesake is not."""

from __future__ import annotations

import pytest

from osint import geocheck


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The Eiffel Tower stands in Paris.", "consistent"),
        ("The Eiffel Tower stands in London.", "inconsistent"),
        ("The Colosseum is in Rome.", "consistent"),
        ("The Colosseum is in Madrid.", "inconsistent"),
        ("The Colosseum is in Ohio.", "doubtful"),  # names are carried there, and buildings too
        ("The Burj Khalifa is in Dubai.", "consistent"),
        ("The Burj Khalifa is in Kuwait.", "inconsistent"),
        ("Mount Everest is in Nepal.", "consistent"),
        ("Mount Everest is in Switzerland.", "inconsistent"),
        ("Mount Fuji is in China.", "inconsistent"),
        ("Mount Ararat is in Armenia.", "unresolved"),  # it is seen from there
        ("The Kremlin is in Kazan.", "unresolved"),  # one of many
        ("Mount Olympus is in Cyprus.", "unresolved"),
    ],
)
def test_where_a_landmark_stands(text: str, verdict: str) -> None:
    assert [finding.verdict for finding in geocheck(text)] == [verdict]


@pytest.mark.parametrize(
    "text", ["Sherlock Holmes is in London.", "Mr Wells stands in London.", "He is in London."]
)
def test_what_is_no_site_is_not_said_to_lie_in_a_town(text: str) -> None:
    assert geocheck(text) == []
