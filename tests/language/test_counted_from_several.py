"""What happened so far from one place and from another, or between them, says nothing of the two."""

from __future__ import annotations

import pytest

from tests.checks.claims import accuses

QUIET = (
    "Das Beben ereignete sich 110 Kilometer südlich von Kassel und 60 Kilometer nördlich von Leipzig.",
    "Der Absturzort lag 110 Kilometer von Kassel und 60 Kilometer von Leipzig entfernt.",
    "Se sintió a 45 kilómetros de esa urbe, a 230 kilómetros de Salta y a 180 kilómetros de Tarija.",
    "El avión cayó a 25 km de Sevilla, a 40 km de Madrid.",
    "Le séisme a eu lieu à 110 km de Lyon et à 60 km de Paris.",
    "Il sisma è avvenuto a 110 km da Milano e a 60 km da Roma.",
    "O sismo ocorreu a 110 km de Lisboa e a 60 km de Faro.",
    # what lies between two places lies in the area that follows, and the second need not
    "Das Dorf liegt zwischen Marburg und Erfurt in Hessen.",
    "Il paese si trova tra Milano e Bologna in Liguria.",
    "The plane fell 25 km from Seville, 40 km from Madrid.",
)
CALLED = (
    "Das Beben traf Kassel, 60 Kilometer nördlich von Leipzig.",
    "El avión cayó en Sevilla, a 40 km de Madrid.",
    "Le séisme a eu lieu à Lyon, à 60 km de Paris.",
    "Il sisma è avvenuto a Milano, a 60 km da Roma.",
    "Lisboa fica a 60 km de Faro.",
    "Das Dorf liegt bei Erfurt in Hessen.",
    "Il paese si trova a Bologna in Liguria.",
    "Salta queda a 230 kilómetros de Jujuy y a 1000 kilómetros de Tarija.",
)


@pytest.mark.parametrize("sentence", QUIET)
def test_two_figures_of_what_happened(sentence: str) -> None:
    assert not accuses(sentence)


@pytest.mark.parametrize("sentence", CALLED)
def test_a_figure_of_the_place_itself(sentence: str) -> None:
    assert accuses(sentence)
