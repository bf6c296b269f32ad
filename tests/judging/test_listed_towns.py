"""Towns that are listed with their department, province or raion: the list tells, not a circle."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.geo.inside import is_listed_in, surely_in
from osint.model import Document, Place
from osint.world import world
from tests.checks.claims import findings


def _verdicts(text: str) -> list[str]:
    return [f.verdict for f in pipeline.geocheck(Document(id="t", text=text), world())]


def _place(name: str, kind: str, country: str) -> Place:
    named = world().gazetteer.lookup(name)
    return next(p for p in named if p.kind == kind and p.country == country)


@pytest.mark.parametrize(
    ("text", "verdict"),
    (
        # within the circle of both, and in one of them
        ("Versailles se trouve dans le département des Yvelines.", "consistent"),
        ("Versailles se trouve dans le département de l'Essonne.", "inconsistent"),
        ("Dole est dans le Jura.", "consistent"),
        ("Dole est dans le département de la Côte-d'Or.", "inconsistent"),
        ("Ronda está en la provincia de Málaga.", "consistent"),
        ("Ronda está en la provincia de Cádiz.", "inconsistent"),
        ("Leuven lies in Flemish Brabant.", "consistent"),
        ("Leuven lies in Antwerp Province.", "inconsistent"),
        # divisions that bear the name of a town elsewhere
        ("Alcalá de Henares está en la provincia de Madrid.", "consistent"),
        ("Alcalá de Henares está en la provincia de Guadalajara.", "inconsistent"),
        ("Châtellerault est dans le département de la Vienne.", "consistent"),
        ("Châtellerault est dans le département de l'Indre.", "inconsistent"),
        ("Colmar est dans le Haut-Rhin.", "consistent"),
        ("Mulhouse est dans le Bas-Rhin.", "inconsistent"),
        # the province of a town that is called as it is
        ("Namur liegt in der Provinz Namur.", "consistent"),
        ("Namur liegt in der Provinz Lüttich.", "inconsistent"),
        # namesakes abroad take nothing from a town at home
        ("Vigo está en la provincia de Pontevedra.", "consistent"),
        ("Vigo está en la provincia de Sevilla.", "inconsistent"),
    ),
)
def test_the_list_decides_where_divisions_do_not_change(text: str, verdict: str) -> None:
    assert _verdicts(text) == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    (
        ("Imola si trova in provincia di Bologna.", "consistent"),
        ("Imola si trova in provincia di Ravenna.", "unresolved"),  # and once might have been
        ("Imola si trova in provincia di Lecce.", "doubtful"),
        ("Uman lies in Uman Raion.", "consistent"),
        ("Uman lies in Cherkasy Raion.", "doubtful"),
        ("Dubno lies in Rivne Raion.", "unresolved"),
    ),
)
def test_the_list_is_of_today_where_they_do(text: str, verdict: str) -> None:
    assert _verdicts(text) == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    (
        ("Honfleur se trouve dans le Calvados.", "consistent"),
        ("Honfleur se trouve dans la Seine-Maritime.", "unresolved"),  # may have a namesake
        ("Annecy se trouve en Savoie.", "doubtful"),  # the old land
        ("Annecy est dans le département de la Savoie.", "inconsistent"),
        ("Calais est dans le Nord.", "unresolved"),  # of the country
        ("Calais est dans le département du Nord.", "inconsistent"),
        ("Nantes est dans la Loire.", "unresolved"),  # the river
        ("Nantes lies in the Loire department.", "inconsistent"),
        ("Troyes lies in the Marne region.", "unresolved"),
        ("Troyes lies in the Marne department.", "inconsistent"),
        ("Plymouth lies in Devon.", "consistent"),  # a unit of its own
        ("Leicester lies in Leicestershire.", "consistent"),
    ),
)
def test_what_else_a_name_may_mean_keeps_it_open(text: str, verdict: str) -> None:
    assert _verdicts(text) == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    (
        ("Nantes, capitale historique de la Bretagne, est calme.", "unresolved"),
        ("Nantes, capitale de la Bretagne, est calme.", "inconsistent"),
        ("Нант, историческая столица Бретани, был спокоен.", "unresolved"),
        ("Нант, столица Бретани, был спокоен.", "inconsistent"),
    ),
)
def test_a_capital_of_old_is_none_of_today(text: str, verdict: str) -> None:
    assert _verdicts(text) == [verdict]


def test_the_reason_names_the_division_that_holds_the_town() -> None:
    (finding,) = findings("Cannes se trouve dans le Var.", "containment")
    assert finding.why.startswith("Cannes is not in Var but in Alpes-Maritimes, Provence-")


def test_a_division_holds_no_other_of_the_lists() -> None:
    namur, liege = _place("Namur", "county", "BE"), _place("Liège", "county", "BE")
    assert is_listed_in(namur, liege) is False
    assert not surely_in(namur, liege)


def test_nothing_tells_of_a_town_without_a_list() -> None:
    athlone = _place("Athlone", "settlement", "IE")
    assert is_listed_in(athlone, _place("County Offaly", "county", "IE")) is None
