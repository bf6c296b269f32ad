"""A name that villages and a city bear: which one a statement means."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts_of


@pytest.mark.parametrize(
    ("text", "check", "verdict"),
    [
        ("Troops entered Oleksandrivka, 6 km southeast of Marinka.", "distance", "consistent"),
        ("Troops entered Oleksandrivka, 6 km northwest of Marinka.", "direction", "inconsistent"),
        ("A bus crashed near Santiago, Panama.", "containment", "consistent"),
        ("A bus crashed near Santiago, Poland.", "containment", "inconsistent"),
        ("The plant is in Oktyabrsky District of Kursk Oblast.", "containment", "unresolved"),
        ("The plant is in Oktyabrsky, Poland.", "containment", "inconsistent"),
        ("Logan Airport is 5 km from Boston.", "distance", "consistent"),
        ("JFK Airport is 250 km from New York.", "distance", "inconsistent"),
    ],
)
def test_it_is_the_one_that_the_words_allow(text: str, check: str, verdict: str) -> None:
    assert verdicts_of(text, check)[:1] == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Posn: 03:20N - 006:10E, around 60 nm south of Brass, Nigeria.", "consistent"),
        ("Posn: 03:20N - 006:10E, around 60 nm north of Brass, Nigeria.", "doubtful"),
        ("Posn: 03:20N - 008:10E, around 160 nm east of Brass, Nigeria.", "consistent"),
        ("Posn: 03:20N - 008:10E, around 160 nm north of Brass, Nigeria.", "unresolved"),
    ],
)
def test_a_position_aside_of_its_direction_does_not_fit(text: str, verdict: str) -> None:
    assert verdicts_of(text, "coordinates")[:1] == [verdict]


@pytest.mark.parametrize(
    ("text", "check", "verdict"),
    [
        ("Timbuktu is 15 km from the Niger.", "distance", "consistent"),
        ("Timbuktu is 150 km from the Niger.", "distance", "inconsistent"),
        ("Timbuktu is 15 km from Niger.", "distance", "inconsistent"),
        ("Salto is 2 km from the Uruguay.", "distance", "consistent"),
        ("Asuncion lies on the Paraguay.", "proximity", "consistent"),
        ("Niamey is the capital of Niger.", "containment", "consistent"),
    ],
)
def test_a_river_has_the_article_that_its_country_has_not(
    text: str, check: str, verdict: str
) -> None:
    assert verdicts_of(text, check)[:1] == [verdict]
