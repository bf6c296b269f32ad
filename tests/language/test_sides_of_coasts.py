"""Coasts outside English: their side, the area or the sea that they belong to."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world

TRUE = (
    "Alicante se encuentra en la costa oriental de España.",
    "Vigo está en la costa oeste de España.",
    "Lorient se trouve sur la côte ouest de la France.",
    "Pescara si trova sulla costa orientale dell'Italia.",
    "Trapani si trova sulla costa della Sicilia.",
    "Viareggio liegt an der Westküste Italiens.",
    "Порт Находка находится на восточном побережье России.",
    "Ялта лежит на побережье Крыма.",
    "La ciudad de Antofagasta está en la costa del océano Pacífico.",
    "Sassnitz liegt an der Ostseeküste.",
    "Lorient liegt am Atlantik.",
    "Владивосток лежит на берегу Тихого океана.",
)
NOT_TRUE = (
    "Alicante se encuentra en la costa occidental de España.",
    "Vigo está en la costa este de España.",
    "Pescara si trova sulla costa occidentale dell'Italia.",
    "Trapani si trova sulla costa della Calabria.",
    "Pescara liegt an der Westküste Italiens.",
    "Порт Находка находится на западном побережье России.",
    "Туапсе лежит на побережье Крыма.",
    "La ciudad de Antofagasta está en la costa del mar Caribe.",
    "La ciudad de Antofagasta está en la costa del Caribe.",
    "Lorient est sur la côte méditerranéenne.",
    "Sassnitz liegt an der Nordseeküste.",
    "Lorient liegt am Pazifik.",
    "Владивосток лежит на берегу Атлантического океана.",
)
CALLED = (
    "Туапсе лежит на побережье Крыма.",
    "Trapani si trova sulla costa della Calabria.",
    "La ciudad de Antofagasta está en la costa del mar Caribe.",
    "Владивосток лежит на берегу Атлантического океана.",
)


def _verdicts(text: str) -> list[str]:
    return [f.verdict for f in pipeline.geocheck(Document(id="t", text=text), world())]


@pytest.mark.parametrize("text", TRUE)
def test_the_right_coast_passes(text: str) -> None:
    assert _verdicts(text) == ["consistent"]


@pytest.mark.parametrize("text", NOT_TRUE)
def test_another_coast_does_not_pass(text: str) -> None:
    assert "consistent" not in _verdicts(text)


@pytest.mark.parametrize("text", CALLED)
def test_a_coast_far_off_is_called(text: str) -> None:
    assert _verdicts(text) == ["inconsistent"]
