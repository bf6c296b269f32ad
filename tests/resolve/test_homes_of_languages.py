"""What the language of a text tells of its places: which namesake is meant, and never how surely."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document, PlaceMention
from osint.resolve import home
from osint.world import world


def _only(text: str, code: str) -> PlaceMention:
    (mention,) = pipeline.extract(Document(id="t", text=text, language=code), world()).places
    return mention


def _verdict(text: str) -> str:
    (finding,) = pipeline.geocheck(Document(id="t", text=text, language="es"), world())
    return finding.verdict


@pytest.mark.parametrize(
    ("text", "code", "country"),
    [
        ("El taller cerró en Toledo tras la riada.", "es", "ES"),
        ("Le marché rouvre à Bayonne après la crue.", "fr", "FR"),
    ],
)
def test_a_language_tells_namesakes_apart(text: str, code: str, country: str) -> None:
    place = _only(text, code).place
    assert place is not None
    assert place.country == country


@pytest.mark.parametrize("name", ["Porriño", "Cartagena", "Ronda", "Tudela"])
def test_what_is_chosen_without_it_is_no_surer(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"El taller cerró en {name} tras la riada."
    told = _only(text, "es")
    monkeypatch.setattr(home, "SPOKEN", 0.0)
    plain = _only(text, "es")
    assert (told.place, told.confidence) == (plain.place, plain.confidence)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("El dueño vive en Sevilla, cerca de Vigo.", "inconsistent"),
        ("El dueño vive en Nigrán, cerca de Vigo.", "consistent"),
    ],
)
def test_what_is_sure_without_it_is_still_called(text: str, verdict: str) -> None:
    assert _verdict(text) == verdict
