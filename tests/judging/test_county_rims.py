"""Counties are circles: at the rim of one, in the midst of the next, a place is not surely in it."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world


def _verdicts(text: str) -> list[str]:
    return [f.verdict for f in pipeline.geocheck(Document(id="t", text=text), world())]


@pytest.mark.parametrize(
    "text",
    (
        "Leuven ligt in de provincie Vlaams-Brabant.",
        "Turnhout ligt in de provincie Antwerpen.",
        "Huy liegt in der Provinz Lüttich.",
        "Ronda está en la provincia de Málaga.",
        "Козинка находится в Белгородской области.",
    ),
)
def test_a_place_of_a_county_is_in_it(text: str) -> None:
    assert _verdicts(text) == ["consistent"]


@pytest.mark.parametrize(
    "text",
    (
        "Athlone lies in County Offaly.",
        "Watford lies in Bedfordshire.",
        "Fürth liegt im Regierungsbezirk Oberfranken.",
        "Козинка находится в Брянской области.",
    ),
)
def test_a_place_of_its_neighbour_is_not(text: str) -> None:
    assert _verdicts(text) == ["unresolved"]
