"""A coordinate beside the name of a town: called where it lies elsewhere, fitting where it does not."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world
from tests.checks.claims import accuses, verdicts, verdicts_of

CALLED = ("inconsistent", "doubtful")


def _verdict(text: str) -> str:
    findings = pipeline.geocheck(Document(id="a", text=text), world(), ("coordinates",))
    return findings[0].verdict if findings else "silent"


@pytest.mark.parametrize(
    ("name", "own", "other"),
    [
        ("Lupeni, Romania", "45.3597, 23.2383", "47.1500, 23.8667"),  # a village of the name too
        ("Kirkby", "53.4811, -2.8922", "55.8660, -3.9802"),  # several towns of one country
        ("Marina di Carrara, Italy", "44.0384, 10.0414", "46.6682, 11.1595"),
        ("Hisai-motomachi, Japan", "34.6667, 136.4667", "35.7260, 139.4851"),
        ("Bahlā’, Oman", "22.9652, 57.2986", "23.6703, 58.1891"),
        ("Halle (Saale)", "51.4816, 11.9795", "52.6906, 7.2910"),
        ("Caacupé, Paraguay", "-25.3858, -57.1422", "-27.3306, -55.8667"),
    ],
)
def test_a_town_and_another_one(name: str, own: str, other: str) -> None:
    assert _verdict(f"The clip was filmed in {name} ({own}).") == "consistent"
    assert _verdict(f"The clip was filmed in {name} ({other}).") in CALLED


def test_a_coordinate_is_no_witness_for_itself() -> None:
    """Many towns are called Lancaster: that the text puts a point there proves nothing."""
    assert _verdict("Filmed in Lancaster (32.9595, -117.1153).") != "consistent"
    assert _verdict("Filmed in Lancaster (54.0466, -2.8007).") == "consistent"


def test_a_village_may_be_missing() -> None:
    """No town of that name is in the country: a hamlet that no list has may be meant."""
    assert _verdict("Filmed in Peschanka (51.3250, 37.7286).") == "unresolved"


@pytest.mark.parametrize(
    "put",
    [
        "Sweetwater is in Nebraska.",
        "Sweetwater, Nebraska is a village.",
        "Sweetwater is a village in Nebraska.",
        "Sweetwater is in Beaver Township, Nebraska.",
    ],
)
def test_a_village_that_no_gazetteer_has_where_the_text_puts_it_is_no_namesake(put: str) -> None:
    assert not accuses(f"{put} Sweetwater is located at 41.0444, -99.0075.")


def test_but_a_town_that_lies_where_the_text_puts_it_is_meant() -> None:
    assert accuses("Kearney is a town in Nebraska. Kearney is located at 46.0444, -99.0075.")


HOME = "Reports came from Gaza City and Khan Younis. The coordinates for {} are: {}."


@pytest.mark.parametrize(
    ("town", "right", "wrong"),
    [
        ("Nuseirat camp", "31.449, 34.393", ("36.449, 34.393", "31.449, 39.393")),
        ("Bani Suheila", "31.342, 34.325", ("26.342, 34.325", "31.342, 39.325")),
    ],
)
def test_a_point_where_the_text_is_not(town: str, right: str, wrong: tuple[str, ...]) -> None:
    assert verdicts(HOME.format(town, right), "coordinates") == ["coordinates=consistent"]
    for point in wrong:
        assert verdicts(HOME.format(town, point), "coordinates")[0] in (
            "coordinates=doubtful",
            "coordinates=inconsistent",
        )


def test_a_point_in_a_country_that_the_text_names_may_be_of_a_namesake_there() -> None:
    text = "Drills in Turkey ended. " + HOME.format("Bani Suheila", "36.342, 34.325")
    assert verdicts(text, "coordinates") == ["coordinates=unresolved"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HAMA Suran nahiyah\nLatitude: 35.2912, Longitude: 36.7437", "consistent"),
        ("HAMA Suran nahiyah\nLatitude: 40.2912, Longitude: 36.7437", "inconsistent"),
        ("Homes in Homs (34.7, 36.71) shook.", "consistent"),
        ("Homes in Homs (29.7, 36.71) shook.", "inconsistent"),
    ],
)
def test_forms_of_records_and_brackets(text: str, expected: str) -> None:
    assert verdicts(text, "coordinates") == [f"coordinates={expected}"]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The column was filmed at 50.1355, 19.4020 in Chrzanów.", "consistent"),
        ("The column was filmed at 55.1355, 19.4020 in Chrzanów.", "doubtful"),
        ("Die Kolonne wurde bei 56.5465, 6.5953 in Rheinberg gefilmt.", "doubtful"),
        ("The ship Grimma (55.1355, 19.4020) was seen on Monday.", "unresolved"),
    ],
)
def test_no_town_lies_far_out_at_sea(text: str, verdict: str) -> None:
    assert verdicts_of(text, "coordinates") == [verdict]
