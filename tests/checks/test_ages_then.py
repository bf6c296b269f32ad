"""Ages told of the other day of a sentence: of a person whose birth opens it, of a thing that was built."""

from __future__ import annotations

import pytest

from osint import geocheck


def verdicts(text: str, check: str) -> list[str]:
    return [finding.verdict for finding in geocheck(text) if finding.check == check]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Born in 1931, she became a minister in 1979, at the age of 48.", ["consistent"]),
        ("Born in 1931, she became a minister in 1979, at the age of 58.", ["doubtful"]),
        ("Born on 3 May 1931, the singer was jailed on 4 June 1979, aged 48.", ["consistent"]),
        ("Born on 3 May 1931, the singer was jailed on 4 June 1979, aged 38.", ["doubtful"]),
        ("Born in 1931, she lost her son in 1979, aged 12.", []),
        ("Born in 1931, she married a banker in 1979, aged 58.", []),
        ("The bridge, built in 1894, is 130 years old in 2024.", ["consistent"]),
        ("The bridge, built in 1894, is 110 years old in 2024.", ["doubtful"]),
        ("Built in 1894, the bridge turned 130 in 2024.", ["consistent"]),
        ("Built in 1894, the bridge turned 110 in 2024.", ["doubtful"]),
        ("Founded in 1894, the club turned 20 players away in 2024.", []),
        ("The chapel, built in 1894, is 30 years older than the inn of 1924.", []),
    ],
)
def test_ages(text: str, expected: list[str]) -> None:
    assert verdicts(text, "interval") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The zone is 10 miles wide -- 16 kilometers -- on both sides.", ["consistent"]),
        ("The zone is 10 miles wide -- 26 kilometers -- on both sides.", ["inconsistent"]),
        ("They walked 12 miles — 19 kilometers — in the rain.", ["consistent"]),
        ("They walked 12 miles — 29 kilometers — in the rain.", ["inconsistent"]),
        ("The road is 5 km – 40 miles from the sea it ends.", []),
    ],
)
def test_a_conversion_between_dashes(text: str, expected: list[str]) -> None:
    assert verdicts(text, "twin-units") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The talks open at 09:00 BST (08:00 GMT).", ["consistent"]),
        ("The talks open at 09:00 BST (10:00 GMT).", ["inconsistent"]),
    ],
)
def test_british_summer_time(text: str, expected: list[str]) -> None:
    assert verdicts(text, "timezone") == expected
