"""Towns called as an ordinary word: read where an address or a sentence says what they are."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world


def _names(text: str) -> list[str]:
    return [m.text for m in pipeline.extract(Document(id="t", text=text), world()).places]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A house burned down in Spring, Texas, overnight.", "Spring"),
        ("Police, Poland, gets a new bridge.", "Police"),
        ("Most is a town in the north of Bohemia.", "Most"),
        ("March is a market town in England.", "March"),
        ("Of is a town on the Black Sea.", "Of"),
    ],
)
def test_such_a_town_is_read_in_its_frame(text: str, name: str) -> None:
    assert name in _names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("In May, Texas, Ohio and Utah went to the polls.", "May"),
        ("Police, Poland's largest force, stood by.", "Police"),
        ("Most, Greece fears, will stay.", "Most"),
        ("March is a cold month in England.", "March"),
        ("Spring is a good time in Texas.", "Spring"),
        ("In March, Illinois voted.", "March"),
    ],
)
def test_the_word_is_no_town_elsewhere(text: str, name: str) -> None:
    assert name not in _names(text)


def test_a_town_that_is_called_as_a_season_has_distances() -> None:
    text = "Trains stopped. Spring, Texas, lies {} km north of Houston."
    for km, verdict in ((40, "consistent"), (300, "inconsistent")):
        found = pipeline.geocheck(Document(id="t", text=text.format(km)), world(), ("distance",))
        assert [finding.verdict for finding in found] == [verdict]
