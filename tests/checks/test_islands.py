"""Islands as ends: a small one is a spot among others, a large one is read where it lies."""

from __future__ import annotations

import pytest

from tests.checks.claims import findings, verdicts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Heligoland lies 65 km from Cuxhaven.", ["distance=consistent"]),
        ("Heligoland lies 165 km from Cuxhaven.", ["distance=inconsistent"]),
        ("Lampedusa is about 300 km north of Tripoli.", ["distance=consistent", "direction=consistent"]),
        ("Lampedusa is about 300 km south of Tripoli.", ["distance=consistent", "direction=inconsistent"]),
        ("Gotland lies 90 km east of Västervik.", ["distance=consistent", "direction=consistent"]),
        ("Gotland lies 90 km west of Västervik.", ["distance=consistent", "direction=inconsistent"]),
        ("Snake Island is a rock with no trees, located 45 km from the coast of Romania.", ["distance=consistent"]),
        ("Kharg Island, 255 km northwest of Bushehr, was struck.", ["distance=inconsistent", "direction=consistent"]),
    ],
)  # fmt: skip
def test_islands(text: str, expected: list[str]) -> None:
    assert sorted(verdicts(text)) == sorted(expected)


def test_what_happened_on_an_island_is_no_distance_of_it() -> None:
    assert verdicts("An earthquake struck Crete, 30 km south of Heraklion.") == []


def test_a_bare_direction_confirms_no_namesake_abroad() -> None:
    (only,) = findings("A house in the Ma’an area, east of Khan Younis, was hit.", "direction")
    assert only.verdict == "unresolved"


@pytest.mark.parametrize(("town", "verdict"), [("Homs", "doubtful"), ("Latakia", "inconsistent")])
def test_a_base_some_way_off_is_doubtful_and_far_off_called(town: str, verdict: str) -> None:
    assert verdicts(f"The Tiyas air base near {town} was struck.") == [f"proximity={verdict}"]


def test_countries_that_meet_only_at_sea_are_said_to() -> None:
    (only,) = findings("Malmö is 20 km from the border between Sweden and Denmark.")
    assert (only.verdict, only.why) == ("unresolved", "Sweden and Denmark meet only at sea.")
