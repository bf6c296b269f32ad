"""Distances between areas are measured from edge to edge, in texts as on the command line."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import World


@pytest.fixture(scope="module")
def world() -> World:
    return World()


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Slovenia is 140 km from Slovakia.", "consistent"),
        ("Slovenia is 700 km from Slovakia.", "inconsistent"),
        ("Finland is 40 km from Estonia.", "consistent"),
        ("Finland is 500 km from Estonia.", "inconsistent"),
        ("Corsica is 12 km from Sardinia.", "consistent"),
        ("Cyprus is 400 km from Turkey.", "inconsistent"),
        ("Spain is 14 km from Morocco.", "consistent"),
        ("Spain is 300 km from Morocco.", "inconsistent"),
        ("Oregon is 610 km from Arizona.", "consistent"),
        ("Oregon is 2,000 km from Arizona.", "inconsistent"),
        ("Cuba is 150 km from Florida.", "consistent"),
        ("Cuba is 800 km from Florida.", "inconsistent"),
    ],
)
def test_areas(text: str, verdict: str, world: World) -> None:
    document = Document(id="t", text=text)
    extraction = pipeline.extract(document, world)
    findings = pipeline.check_extraction(extraction, world, ("distance",))
    assert [finding.verdict for finding in findings] == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("A mine in Mendoza province, 15 km from the border with Chile, was closed.", "unresolved"),
        (
            "A mine in Mendoza province, 950 km from the border with Chile, was closed.",
            "inconsistent",
        ),
        ("They met in the Sumy region, 40 km from the Russian border.", "unresolved"),
        ("They met in the Lviv region, 40 km from the Russian border.", "inconsistent"),
    ],
)
def test_a_figure_behind_an_area_may_be_of_a_place_in_it(
    text: str, verdict: str, world: World
) -> None:
    found = pipeline.geocheck(Document(id="t", text=text), world, ("distance",))
    assert [finding.verdict for finding in found] == [verdict]
