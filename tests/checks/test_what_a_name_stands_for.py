"""What a name stands for where a larger bearer of it, or another part of the sentence, is not meant."""

from __future__ import annotations

import pytest

from tests.checks.claims import OURS, verdicts, verdicts_of

CHECKS = (*OURS, "containment")
FAR = "distance=consistent", "direction=consistent"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # A site by its noun, and neither the town nor the water of that name.
        ("Kryvyi Rih lies 130 km north of the Kakhovka dam.", FAR),
        (
            "Kryvyi Rih lies 350 km north of the Kakhovka dam.",
            ("distance=inconsistent", "direction=consistent"),
        ),
        # What happened off a place or opposite it is what the figure belongs to.
        ("The dhow sank off Zanzibar, 40 km from Dar es Salaam.", ("distance=unresolved",)),
        ("The dhow sank off Zanzibar, 400 km from Dar es Salaam.", ("distance=doubtful",)),
        (
            "Aqaba lies close to Eilat, 280 km south of Amman.",
            ("proximity=consistent", *FAR),
        ),
        (
            "Aqaba lies close to Eilat, 680 km south of Amman.",
            ("proximity=consistent", "distance=doubtful", "direction=consistent"),
        ),
        # Several places, of which the last is none of the first.
        (
            "Clashes broke out near Hama, south of Idlib and west of Aleppo.",
            ("direction=consistent", "direction=unresolved"),
        ),
        (
            "Hama lies south of Idlib and west of Aleppo.",
            ("direction=consistent", "direction=doubtful"),
        ),
        ("It has plants in Alberta, Botswana in southern Africa and Peru.", ()),
        (
            "It has plants in Alberta in southern Africa and in Peru.",
            ("containment=doubtful",),
        ),
        # The province of a town has the town's other spellings.
        (
            "They hold the town of Al-Bukamal in Deir Ezzor province.",
            ("containment=consistent",),
        ),
        ("They hold the town of Jarabulus in Deir Ezzor province.", ("containment=inconsistent",)),
        # A known site by its own name, before a city by another name of its.
        ("Families walked to Yida in South Sudan.", ("containment=consistent",)),
        ("Families walked to Yida in Finland.", ("containment=doubtful",)),
        ("The Kakhovka dam in Ukraine burst.", ("containment=consistent",)),
        # The circle about a town ends at a border.
        (
            "They searched the Sur Bahir neighbourhood of West Jerusalem.",
            ("containment=unresolved",),
        ),
        # The city that the text is about, and its little namesake abroad.
        (
            "Shells fell on Donetsk and Makiivka. Officials in Donetsk, Russia, were silent.",
            ("containment=unresolved",),
        ),
        (
            "Shells fell on Kyiv and Irpin. Officials in Donetsk, Russia, were silent.",
            ("containment=consistent",),
        ),
        # The area of a town lies where the town does.
        ("Depots burned in the As-Safira area, south-east of Aleppo.", ("direction=consistent",)),
        ("Depots burned in the As-Safira area, north-west of Aleppo.", ("direction=doubtful",)),
        # "North of" what holds the place: the far side of it.
        ("A house was hit in Rafah, south of the Gaza Strip.", ("direction=consistent",)),
        ("A house was hit in Rafah, north of the Gaza Strip.", ("direction=doubtful",)),
    ],
)
def test_what_a_name_stands_for(text: str, expected: tuple[str, ...]) -> None:
    assert verdicts(text, *CHECKS) == list(expected)


def test_the_parts_of_a_country_are_named_as_its_people_see_them() -> None:
    assert verdicts("Gao is in northern Mali.", *CHECKS) == ["containment=consistent"]
    assert verdicts("Gao is in southern Mali.", *CHECKS) == ["containment=unresolved"]
    assert verdicts("Agadez is in northern Niger.", *CHECKS) == ["containment=consistent"]
    assert verdicts("Sikasso is in northern Mali.", *CHECKS) == ["containment=inconsistent"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Posn: 03:41S - 114:25E, Outer Berth, Banjarmasin, Vietnam. A bulk carrier was boarded.",
            ["inconsistent"],
        ),
        (
            "Posn: 03:41S - 114:25E, Outer Berth, Banjarmasin, Indonesia. A bulk carrier was boarded.",
            ["consistent"],
        ),
    ],
)
def test_a_point_tells_the_country_of_every_town_of_its_line(
    text: str, expected: list[str]
) -> None:
    assert verdicts_of(text, "containment") == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("More than 70 per cent (13 out of 18)", "consistent"),
        ("More than 50 per cent (13 out of 18)", "consistent"),
        ("More than 26 per cent (13 out of 18)", "doubtful"),
        ("Less than 25 per cent (4 out of 18)", "consistent"),
        ("Less than 90 per cent (4 out of 18)", "doubtful"),
    ],
)
def test_a_bound_far_from_its_own_counts_is_doubted(said: str, expected: str) -> None:
    assert verdicts_of(f"{said} of the missions were turned back.", "figures") == [expected]
