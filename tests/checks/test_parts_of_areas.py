"""Parts of areas: "northern Niger", "in the north of Niger"."""

from __future__ import annotations

import pytest

from osint import geocheck


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Agadez lies in the north of Niger.", "consistent"),
        ("Diffa, in the far north-west of Niger, was hit.", "inconsistent"),
        ("Shots were heard in Diffa, in the south-east of Niger.", "consistent"),
        ("Wadi Halfa is a town in the far north of Sudan.", "consistent"),
        ("Wadi Halfa is a town in the south of Sudan.", "inconsistent"),
        ("Zaranj lies within the south-west of Afghanistan.", "consistent"),
    ],
)
def test_a_part_that_a_noun_names(text: str, verdict: str) -> None:
    found = [(finding.check, finding.verdict) for finding in geocheck(text)]
    assert found == [("containment", verdict)]


def test_north_of_an_area_is_no_part_of_it() -> None:
    (finding,) = geocheck("Agadez lies to the north of Nigeria.")
    assert (finding.check, finding.verdict) == ("direction", "consistent")
    (finding,) = geocheck("Agadez lies to the south of Nigeria.")
    assert (finding.check, finding.verdict) == ("direction", "inconsistent")


def test_the_reason_quotes_the_part_alone() -> None:
    (finding,) = geocheck("Agadez lies in the north of Niger.")
    assert "fits “north”" in finding.why


def test_a_whole_is_not_in_its_part() -> None:
    assert [f.verdict for f in geocheck("Gaza Strip, North Gaza")] == ["unresolved"]
    assert [f.verdict for f in geocheck("North Gaza, Gaza Strip")] == ["consistent"]


@pytest.mark.parametrize(
    ("text", "verdict", "area"),
    [
        ("A depot in Tal al-Hawa in western Gaza city was hit.", "consistent", "Gaza,"),
        ("A depot in Beit Hanoun, in northern Gaza, was hit.", "consistent", "the Gaza Strip"),
        ("A depot in Beit Hanoun, in southern Gaza, was hit.", "inconsistent", "the Gaza Strip"),
    ],
)
def test_the_part_of_a_city_is_not_that_of_the_area_about_it(
    text: str, verdict: str, area: str
) -> None:
    (finding,) = geocheck(text)
    assert finding.verdict == verdict
    assert f"is in {area}" in finding.why


def test_the_letters_of_a_body_name_no_place() -> None:
    assert list(geocheck("The MoH in Gaza spoke of twelve cases.")) == []
    assert list(geocheck("A UNRWA school in Beit Hanoun was hit.")) == []
    assert [f.verdict for f in geocheck("The talks were held in PARIS in France.")] == [
        "consistent"
    ]
