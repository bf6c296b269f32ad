"""Countries that are a spot on the map have capitals as others do."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Valletta is the capital of Malta.", "consistent"),
        ("Birkirkara is the capital of Malta.", "inconsistent"),
        ("Envoys met in Manama, the capital of Bahrain.", "consistent"),
        ("Envoys met in Riffa, the capital of Bahrain.", "inconsistent"),
        ("Vaduz is the capital of Liechtenstein.", "consistent"),
        ("Balzers is the capital of Liechtenstein.", "inconsistent"),
        ("Apia is the capital of Samoa.", "consistent"),
    ],
)
def test_capitals(text: str, verdict: str) -> None:
    found = pipeline.geocheck(Document(id="t", text=text), world(), ("containment",))
    assert [finding.verdict for finding in found] == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Tartu is the second-largest city in Estonia.", "consistent"),
        ("Lasnamäe is the second-largest city in Estonia.", "unresolved"),
        ("Abobo is the second-largest city in Ivory Coast.", "unresolved"),
        ("Bouaké is the second-largest city in Ivory Coast.", "consistent"),
        ("Mosul is the second-largest city in Iraq.", "consistent"),
    ],
)
def test_a_quarter_has_no_rank_among_cities(text: str, verdict: str) -> None:
    found = pipeline.geocheck(Document(id="t", text=text), world(), ("containment",))
    assert [finding.verdict for finding in found] == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Sale lies 190 km east of Melbourne.", "consistent"),
        ("Salé lies 190 km east of Melbourne.", "inconsistent"),
    ],
)
def test_a_name_as_it_is_written_is_no_other_one(text: str, verdict: str) -> None:
    found = pipeline.geocheck(Document(id="t", text=text), world(), ("distance",))
    assert [finding.verdict for finding in found] == [verdict]
