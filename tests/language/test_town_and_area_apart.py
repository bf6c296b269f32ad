"""A town and the area it lies in, then a figure: the figure is the town's, and a region's capital no nation's."""

from __future__ import annotations

import pytest

import osint

TRUE = (
    "Lörrach liegt im Südwesten von Baden-Württemberg, nur rund 60 Kilometer von Freiburg entfernt.",
    "Eschwege liegt im Osten von Hessen, rund 40 Kilometer südöstlich von Kassel und etwa 95 Kilometer nordöstlich von Fulda.",
    "Pirna liegt im Freistaat Sachsen, etwa 20 Kilometer südöstlich von Dresden.",
    "Jaca es una ciudad de la provincia de Huesca, en el norte de Aragón, a unos 110 km al norte de Zaragoza.",
    "Ocurrió en Jaca, en la provincia de Huesca, a unos 110 km al norte de Zaragoza.",
    "L'avion est tombé à Étampes, dans l'Essonne, à une cinquantaine de kilomètres au sud de Paris.",
    "Vimercate si trova in Lombardia, a una ventina di chilometri a nord-est di Milano.",
    "Medina del Campo está a unos 45 kilómetros de la capital vallisoletana.",
    "Fulda liegt 115 Kilometer nordöstlich der hessischen Landeshauptstadt.",
    "Huancayo está a 200 km de la capital peruana.",
)
FALSE = (
    "Lörrach liegt im Südwesten von Baden-Württemberg, nur rund 260 Kilometer von Freiburg entfernt.",
    "Eschwege liegt im Osten von Hessen, rund 40 Kilometer nordwestlich von Kassel.",
    "Pirna liegt im Freistaat Sachsen, etwa 120 Kilometer südöstlich von Dresden.",
    "Jaca es una ciudad de la provincia de Huesca, en el norte de Aragón, a unos 110 km al sur de Zaragoza.",
    "Ocurrió en Jaca, en la provincia de Huesca, a unos 410 km al norte de Zaragoza.",
    "L'avion est tombé à Étampes, dans l'Essonne, à une cinquantaine de kilomètres au nord de Paris.",
    "Vimercate si trova in Lombardia, a una ventina di chilometri a sud-ovest di Milano.",
    "Medina del Campo está a unos 145 kilómetros de la capital vallisoletana.",
    "Fulda liegt 340 Kilometer nordöstlich der hessischen Landeshauptstadt.",
    "Huancayo está a 900 km de la capital peruana.",
)


def _verdicts(sentence: str) -> list[tuple[str, str]]:
    return [(finding.check, finding.verdict) for finding in osint.geocheck(sentence)]


@pytest.mark.parametrize("sentence", TRUE)
def test_the_figure_is_told_of_the_town(sentence: str) -> None:
    told = _verdicts(sentence)
    assert ("distance", "consistent") in told
    assert not {"inconsistent", "doubtful"} & {verdict for _, verdict in told}


@pytest.mark.parametrize("sentence", FALSE)
def test_a_wrong_figure_is_called(sentence: str) -> None:
    assert {"inconsistent"} & {verdict for _, verdict in _verdicts(sentence)}
