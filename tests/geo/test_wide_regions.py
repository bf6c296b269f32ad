"""Wide regions by the divisions that they are made of: circles hold what lies beside them."""

from __future__ import annotations

import pytest

from osint.geo.wide_regions import is_told_in, is_told_in_part
from osint.model import Place
from osint.support.verified import table_of
from osint.world import world
from tests.checks.claims import verdicts_of


def _place(name: str, kind: str, country: str | None = None) -> Place:
    named = world().gazetteer.lookup(name)
    return next(p for p in named if p.kind == kind and country in (None, p.country))


def test_every_region_and_every_code_is_in_the_gazetteer() -> None:
    gazetteer, data = world().gazetteer, table_of("wide_regions.json")
    codes = {f"{country}.{code}".rstrip(".") for country, code in gazetteer.store.division_codes()}
    codes.add("IL.00")  # the Golan Heights, by GeoNames no region
    for name, listed in data["divisions"].items():
        assert any(area.name == name for area in gazetteer.lookup(name)), name
        assert {code.lstrip("~!") for code in listed.split()} <= codes, name
    for parts in data["parts"].values():
        assert set(parts.values()) <= data["divisions"].keys()


@pytest.mark.parametrize(
    ("town", "country", "area", "told"),
    (
        ("Bakhmut", "UA", "Donbas", True),
        ("Kharkiv", "UA", "Donbas", False),
        ("Pavlohrad", "UA", "Donbas", None),  # counted in by some
        ("Konya", "TR", "Asia Minor", True),
        ("Edirne", "TR", "Asia Minor", False),
        ("Istanbul", "TR", "Asia Minor", None),  # on both sides
        ("Dhaka", "BD", "Bengal", True),
        ("Rabat", "MA", "Sahara", None),  # no list
    ),
)
def test_a_division_tells(town: str, country: str, area: str, told: bool | None) -> None:
    named = [p for p in world().gazetteer.lookup(area) if p.kind != "settlement"]
    assert is_told_in(_place(town, "settlement", country), named[0]) is told


def test_a_part_of_a_country_is_told_by_its_divisions() -> None:
    odesa, ukraine = _place("Odesa", "settlement", "UA"), _place("Ukraine", "country")
    assert is_told_in_part(odesa, ukraine, 270.0) is False
    assert is_told_in_part(odesa, ukraine, 180.0) is True
    assert is_told_in_part(odesa, ukraine, 225.0) is None
    assert is_told_in_part(odesa, _place("Odesa Oblast", "region", "UA"), 270.0) is None


@pytest.mark.parametrize(
    ("text", "verdict"),
    (
        ("Bakhmut is in the Donbas.", "consistent"),
        ("Kharkiv is in the Donbas.", "unresolved"),
        ("Omsk is in Siberia.", "consistent"),
        ("Perm is in Siberia.", "unresolved"),
        ("Yalta is in Crimea.", "consistent"),
        ("Henichesk is in Crimea.", "unresolved"),
        ("Tiraspol is in Transnistria.", "consistent"),
        ("Chișinău is in Transnistria.", "unresolved"),
        ("Kagoshima is on Kyushu.", "consistent"),
        ("Shimonoseki is on Kyushu.", "unresolved"),
        ("Erbil is in Iraqi Kurdistan.", "consistent"),
        ("Mosul is in Iraqi Kurdistan.", "unresolved"),
        ("Lyon is in the Donbas.", "inconsistent"),  # far off is still refuted
        ("Garowe is in Somaliland.", "inconsistent"),
    ),
)
def test_what_only_a_circle_holds_is_open(text: str, verdict: str) -> None:
    assert verdicts_of(text, "containment") == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    (
        ("Odesa is in southern Ukraine.", "consistent"),
        ("Odesa is in western Ukraine.", "unresolved"),
        ("Vinnytsia is in central Ukraine.", "consistent"),
        ("Vinnytsia is in eastern Ukraine.", "doubtful"),
        ("Chennai is in southern India.", "consistent"),
        ("Mumbai is in southern India.", "unresolved"),
    ),
)
def test_custom_tells_the_parts_of_some_countries(text: str, verdict: str) -> None:
    assert verdicts_of(text, "containment") == [verdict]
