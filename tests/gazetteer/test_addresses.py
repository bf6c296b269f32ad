"""Names as they are typed: a place and what it lies in, countries and their codes."""

from __future__ import annotations

import pytest

from osint.gazetteer import Gazetteer


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open()


@pytest.mark.parametrize(
    ("text", "country", "region"),
    [
        ("Cambridge, Massachusetts", "US", "Massachusetts"),
        ("Cambridge, MA", "US", "Massachusetts"),
        ("Cambridge, England", "GB", "England"),
        ("Valencia, Venezuela", "VE", "Carabobo"),
        ("Alexandria, Egypt", "EG", "Alexandria"),
        ("Odesa, UKR", "UA", "Odesa Oblast"),
        ("Perry, Oklahoma, United States", "US", "Oklahoma"),
    ],
)
def test_what_follows_a_comma_restricts(
    gazetteer: Gazetteer, text: str, country: str, region: str
) -> None:
    best = gazetteer.address(text)[0].place
    assert (best.country, best.admin1) == (country, region)


@pytest.mark.parametrize("text", ["Paris, Nowhereland", "Kharkiv, Peru", "", ",", "a,b,c,d,e,f,g"])
def test_what_lies_nowhere_there_is_not_found(gazetteer: Gazetteer, text: str) -> None:
    assert gazetteer.address(text) == ()


def test_every_alpha_3_code_means_its_country(gazetteer: Gazetteer) -> None:
    assert len(gazetteer.alpha3) >= 249
    for code, country in gazetteer.alpha3.items():
        assert gazetteer.country_code(code) == country
        assert gazetteer.country_code(code.lower()) == country


@pytest.mark.parametrize(
    ("text", "code"),
    [("Norway", "NO"), ("NO", "NO"), ("NOR", "NO"), ("new zealand", "NZ"), ("XQZ", None)],
)
def test_a_country_by_name_or_code(gazetteer: Gazetteer, text: str, code: str | None) -> None:
    assert gazetteer.country_code(text) == code


def test_codes_of_countries_are_no_names_in_texts(gazetteer: Gazetteer) -> None:
    """AND is Andorra's code, and a word."""
    assert gazetteer.lookup("AND") == ()
    assert gazetteer.lookup("Andorra")[0].kind == "country"


def test_a_search_takes_an_address(gazetteer: Gazetteer) -> None:
    assert gazetteer.search("Springfield, Illinois")[0].place.admin1 == "Illinois"
    assert gazetteer.search("Springfield", country="NZL")[:1] == ()
    assert gazetteer.search("Wellington", country="NZL")[0].place.country == "NZ"
