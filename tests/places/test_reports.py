"""Names of places in the forms of reports, alerts and lists; and persons in the same forms."""

import pytest

from tests.places.conftest import Recognise


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tsetserleg was hit by a drone in the night.", ["Tsetserleg"]),
        ("By then Tsetserleg was without electricity.", ["Tsetserleg"]),
        ("Mbaïki fell to the insurgents in May.", ["Mbaïki"]),
        ("The Tsetserleg dam held.", ["Tsetserleg"]),
        ("Shells fell on the Vovchansk front.", ["Vovchansk"]),
        ("The Kupiansk direction was quiet.", ["Kupiansk"]),
        ("The Hyesan governor's office was shut.", ["Hyesan"]),
        ("Hyesan's market was empty.", ["Hyesan"]),
        ("Village: Tsetserleg", ["Tsetserleg"]),
        ("- Tsetserleg: 4 wounded", ["Tsetserleg"]),
        ("Tsetserleg | 2 June | 4 wounded", ["Tsetserleg"]),
        ("Tsetserleg: four wounded, one house lost", ["Tsetserleg"]),
        ("Kyiv was loud all night.", ["Kyiv"]),
        ("Place: Bunia, Congo\nOwner: Smith", ["Bunia", "Congo"]),
    ],
)
def test_a_report_names_a_place(found: Recognise, text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Hatfield was hit by a bus in the night.",
        "Hatfield was hit by a stone that his son threw.",
        "By then Hatfield was without a job.",
        "Delgado fell off his horse in May.",
        "The Hatfield brothers held out.",
        "Delgado's lawyer was late.",
        "Owner: Hatfield",
    ],
)
def test_a_person_is_none(found: Recognise, text: str) -> None:
    assert found(text) == []
