"""What other languages say lies in what: "in X in Y" weighs less than "X, Y"."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document, Finding
from osint.world import world
from tests.checks.claims import verdicts


def _found(text: str, language: str) -> list[Finding]:
    document = Document(id="t", text=text, language=language)
    return pipeline.geocheck(document, world(), ("containment",))


@pytest.mark.parametrize(
    ("text", "language", "verdict"),
    [
        ("Die Bombe explodierte in Augsburg in Bayern.", "de", "consistent"),
        ("Die Bombe explodierte in Augsburg in der Provinz Hessen.", "de", "doubtful"),
        (
            "Die Bombe lag nach Angaben der Warte in Augsburg in der Provinz Hessen.",
            "de",
            "unresolved",
        ),
        (
            "Das Zentrum lag nach Angaben der Warte in Augsburg in der Provinz Hessen, 20 km von Fulda.",
            "de",
            "unresolved",
        ),
        ("Die Bombe explodierte in Augsburg (Hessen).", "de", "inconsistent"),
        ("El puente de Sevilla en Portugal fue cerrado ayer.", "es", "doubtful"),
        ("Un incendie a touché Lyon, en Italie, hier soir.", "fr", "inconsistent"),
        ("Взрыв прогремел вчера в Полтаве в Польше.", "ru", "doubtful"),
        ("Das Beben war in Straßburg im Süden Deutschlands zu spüren.", "de", "inconsistent"),
        ("Lima ist eine Stadt im südamerikanischen Chile.", "de", "inconsistent"),
        ("Marseille se trouve dans l'Oise.", "fr", "unresolved"),
        ("Завод построили в Харькове, СССР.", "ru", "consistent"),
    ],
)
def test_a_place_and_an_area(text: str, language: str, verdict: str) -> None:
    assert [f.verdict for f in _found(text, language)] == [verdict]


def test_a_doubtful_reading_says_that_the_words_are_open() -> None:
    (finding,) = _found("Die Bombe explodierte in Augsburg in der Provinz Hessen.", "de")
    assert "can be read in another way" in finding.why


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Goma liegt im Osten des Kongo.", "consistent"),
        ("Goma im Ostkongo wurde angegriffen.", "consistent"),
        ("Brazzaville liegt im Kongo.", "consistent"),
        ("Nairobi liegt im Kongo.", "inconsistent"),
        ("Guadalajara está en Madrid.", "unresolved"),
        ("Alcobendas está en Madrid.", "consistent"),
    ],
)
def test_of_two_countries_of_a_name_either_is_meant(text: str, verdict: str) -> None:
    assert verdicts(text, "containment") == [f"containment={verdict}"]
