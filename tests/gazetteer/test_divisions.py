"""Regions carry their own names: one that is called as a city of its country holds that city."""

from __future__ import annotations

import pytest

from osint.gazetteer import Gazetteer
from osint.support.fold import fold
from tools.gazetteer.divisions import bare
from tools.gazetteer.region_rows import agrees

LARGE = 20_000
BESIDE = {
    "AR.01", "AZ.67", "BG.58", "BY.05", "CI.98", "DO.37", "HR.20", "HU.16", "KZ.01", "LA.27",
    "LV.12", "LV.24", "LV.33", "MZ.04", "PE.15", "RU.47", "TW.03", "UA.13", "UZ.14", "YE.16",
}  # fmt: skip
"""Regions about a city that is a region of its own: Moscow Oblast, Lima, Kyiv Oblast."""
NAMESAKES = {
    "CN.03", "CO.37", "IR.37", "JP.14", "JP.15", "JP.23", "MD.72", "RU.61", "US.DE", "US.OR",
    "US.WA", "US.WY", "VE.15", "VN.56", "ZA.07",
}  # fmt: skip
"""Regions whose name a town elsewhere in the country bears too: Oregon, Ohio; Mie in Oita."""


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open()


def test_a_region_named_as_a_city_holds_it(gazetteer: Gazetteer) -> None:
    wrong, right = set(), 0
    for country, code in gazetteer.store.division_codes():
        region = gazetteer.region(country, code)
        if region is None or region.kind != "region":
            continue
        towns = [
            candidate.place
            for name in {region.name, bare(region.name) or region.name}
            for candidate in gazetteer.candidates(name)
            if candidate.place.kind == "settlement"
            and candidate.place.country == country
            and candidate.how in ("primary", "alias")
        ]
        if not any(town.population >= LARGE for town in towns):
            continue
        if any(town.admin1_code == code for town in towns):
            right += 1
        else:
            wrong.add(f"{country}.{code}")
    assert wrong <= BESIDE | NAMESAKES
    assert right > 1000


@pytest.mark.parametrize(
    ("city", "region"),
    [
        ("Shiraz", "Fars"),
        ("Mashhad", "Razavi Khorasan"),
        ("Tabriz", "East Azerbaijan"),
        ("Zahedan", "Sistan and Baluchestan"),
        ("Bandar Abbas", "Hormozgan"),
        ("Rabat", "Rabat-Salé-Kénitra"),
        ("Agadir", "Souss-Massa"),
        ("Marrakesh", "Marrakesh-Safi"),
    ],
)
def test_cities_of_renumbered_countries(gazetteer: Gazetteer, city: str, region: str) -> None:
    assert gazetteer.lookup(city)[0].admin1 == region


@pytest.mark.parametrize(
    ("name", "others", "same"),
    [
        ("Tehran", ["Fārs", "Fars Province"], False),
        ("Grodno", ["Hrodzienskaja voblasć", "Grodnenskaya"], True),
        ("North Lebanon", ["Ash Shimāl", "North Lebanon"], True),
        ("Oriental", ["Rabat-Salé-Kénitra"], False),
    ],
)
def test_a_code_alone_names_no_region(name: str, others: list[str], same: bool) -> None:
    assert agrees(name, others) is same


def test_every_country_is_found_by_its_name(gazetteer: Gazetteer) -> None:
    for code in gazetteer.countries():
        country = gazetteer.country(code)
        assert country is not None
        found = gazetteer.lookup(country.name)
        assert country.id in {place.id for place in found if place.kind == "country"}, country.name
        assert fold(country.name)
    assert gazetteer.lookup("Laos")[0].country == "LA"
    assert gazetteer.lookup("New Zealand")[0].country == "NZ"


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("طهران", "IR"), ("حلب", "SY"), ("北京", "CN"), ("東京", "JP"), ("서울", "KR"),
        ("חיפה", "IL"), ("Θεσσαλονίκη", "GR"), ("თბილისი", "GE"), ("Երևան", "AM"),
        ("दिल्ली", "IN"), ("ঢাকা", "BD"), ("العراق", "IQ"), ("ایران", "IR"), ("中国", "CN"),
    ],
)  # fmt: skip
def test_names_in_other_scripts(gazetteer: Gazetteer, name: str, country: str) -> None:
    assert gazetteer.lookup(name)[0].country == country


def test_towns_that_the_packages_lack(gazetteer: Gazetteer) -> None:
    assert any(place.country == "CL" for place in gazetteer.lookup("San Fernando"))
