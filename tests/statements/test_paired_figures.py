"""Figures that a sentence gives to two places in turn, and whose a figure behind an aside is."""

from __future__ import annotations

import pytest

from osint.model import Document, Finding
from osint.pipeline import geocheck
from osint.world import world


def found(text: str, check: str = "distance", title: str | None = None) -> list[Finding]:
    """The findings of a check on a text."""
    document = Document(id="text", text=text, title=title)
    return [f for f in geocheck(document, world()) if f.claim.check == check]


def ends(finding: Finding) -> tuple[str, str]:
    """The names of both ends."""
    claim = finding.claim
    assert claim.subject is not None and claim.object is not None
    return claim.subject.name, claim.object.name


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("Traun lies 10 and 17 km from Linz and Wels respectively.", ["consistent"] * 2),
        ("Traun lies 10 and 170 km from Linz and Wels.", ["consistent", "inconsistent"]),
        ("Leoben is 45 and 40 km northwest of Graz and Weiz.", ["consistent"] * 2),
        ("Leoben is 145 and 40 km northwest of Graz and Weiz.", ["inconsistent", "consistent"]),
    ],
)
def test_each_figure_is_its_own_place_s(text: str, verdicts: list[str]) -> None:
    assert [f.verdict for f in sorted(found(text), key=ends, reverse=False)] == verdicts


def test_a_year_before_a_figure_is_no_distance() -> None:
    (only,) = found("Traun was rebuilt in 1998 and lies 10 km from Linz and the Danube.")
    assert only.claim.stated is not None and only.claim.stated.low == 10


@pytest.mark.parametrize(("km", "verdict"), [(130, "consistent"), (430, "inconsistent")])
def test_an_area_in_an_aside_is_not_the_subject(km: int, verdict: str) -> None:
    (only,) = found(f"Kyiv, the capital of Kyiv region, is {km} km from Chernihiv.")
    assert ends(only) == ("Kyiv", "Chernihiv")
    assert only.verdict == verdict


@pytest.mark.parametrize(("km", "verdict"), [(350, "consistent"), (1200, "inconsistent")])
def test_a_border_is_its_owner_s(km: int, verdict: str) -> None:
    text = f"Niger has a border of 956 km with Algeria. The border with Libya is {km:,} km."
    assert [f.verdict for f in found(text, "border-length")] == ["consistent", verdict]


def test_a_state_is_no_town_of_the_state_beside_it() -> None:
    told = found("Elko is a city in Nevada, USA.", "containment")
    assert told and all("California" not in f.why for f in told)


@pytest.mark.parametrize(("km", "verdict"), [(110, "consistent"), (312, "inconsistent")])
def test_a_namesake_of_a_great_city_is_not_taken_for_certain(km: int, verdict: str) -> None:
    text = (
        "Ensenada (in Spanish “inlet”) is a port in Mexico. Lying"
        f" {km} km south of San Diego, it draws Spanish cruise ships."
    )
    (only,) = found(text, title="Ensenada, Baja California")
    assert only.verdict == verdict


@pytest.mark.parametrize(
    ("figures", "verdicts"),
    [
        ("35, 40 and 50", ["consistent"] * 3),
        ("35, 140 and 50", ["consistent", "inconsistent", "consistent"]),
    ],
)
def test_three_figures_are_three_places_in_turn(figures: str, verdicts: list[str]) -> None:
    told = found(f"Kumanovo, Tetovo and Veles lie {figures} km from Skopje.")
    assert [f.verdict for f in sorted(told, key=ends)] == verdicts


def test_two_figures_before_one_place_are_the_two_subjects() -> None:
    told = found("Kumanovo and Veles lie 135 and 42 km from Skopje.")
    assert [f.verdict for f in sorted(told, key=ends)] == ["inconsistent", "consistent"]
