"""Capitals of countries and seats of regions: shared, moved, outside their region, called so."""

from __future__ import annotations

import pytest

from osint.geo.capitals import may_be_capital, seats_of
from osint.support.verified import table_of
from osint.world import world
from tests.checks.claims import verdicts

NAME = "containment"

CAPITALS = (
    ("New Delhi is the capital of India.", "consistent"),
    ("Chennai is the capital of India.", "inconsistent"),
    ("La Paz is the capital of Bolivia.", "consistent"),
    ("Cochabamba is the capital of Bolivia.", "inconsistent"),
    ("Bloemfontein is the capital of South Africa.", "consistent"),
    ("Durban is the capital of South Africa.", "inconsistent"),
    ("Lobamba is the capital of Eswatini.", "consistent"),
    ("Manzini is the capital of Eswatini.", "inconsistent"),
    ("Malabo is the capital of Equatorial Guinea.", "consistent"),
    ("Bata is the capital of Equatorial Guinea.", "inconsistent"),
    ("The Hague is the capital of the Netherlands.", "unresolved"),
    ("Utrecht is the capital of the Netherlands.", "inconsistent"),
    ("Port Sudan, the capital of Sudan since the war, was hit.", "unresolved"),
    ("Kassala, the capital of Sudan since the war, was hit.", "inconsistent"),
    ("Bairiki is the capital of Kiribati.", "consistent"),
    ("Tel Aviv is the capital of Israel.", "unresolved"),
    ("Haifa is the capital of Israel.", "inconsistent"),
    ("Hargeisa is the capital of Somaliland.", "consistent"),
    ("Berbera is the capital of Somaliland.", "inconsistent"),
    ("Cardiff is the capital of Wales.", "consistent"),
    ("Swansea is the capital of Wales.", "inconsistent"),
)
OF_OLD = (
    ("Turku was the capital of Finland until 1812.", "consistent"),
    ("In 1965 Belize City was the capital of Belize.", "consistent"),
    ("Entebbe was the capital of Uganda until 1962.", "consistent"),
    ("Kuopio was the capital of Finland until 1812.", "unresolved"),
    ("Kuopio was the capital of Finland.", "doubtful"),
    ("Kuopio is the capital of Finland.", "inconsistent"),
    ("Istanbul is the capital of Turkey.", "doubtful"),
    ("Toronto is the capital of Canada.", "inconsistent"),
    ("Istanbul was the capital of Turkey.", "unresolved"),
    ("Izmir is the capital of Turkey.", "inconsistent"),
    ("Luang Prabang is the capital of Laos.", "unresolved"),
)
SEATS = (
    ("Kramatorsk is the administrative centre of Donetsk Oblast.", "consistent"),
    ("Mariupol is the administrative centre of Donetsk Oblast.", "doubtful"),
    ("Chandigarh is the capital of Haryana.", "consistent"),
    ("Gurugram is the capital of Haryana.", "inconsistent"),
    ("Bydgoszcz is the capital of the Kuyavian-Pomeranian Voivodeship.", "consistent"),
    ("Toruń is the capital of the Kuyavian-Pomeranian Voivodeship.", "consistent"),
    ("Grudziądz is the capital of the Kuyavian-Pomeranian Voivodeship.", "inconsistent"),
    ("Goma is the capital of North Kivu.", "consistent"),
    ("Butembo is the capital of North Kivu.", "inconsistent"),
    ("Bukavu is the capital of North Kivu.", "inconsistent"),
    ("Bukavu is the capital of South Kivu.", "consistent"),
    ("Hetauda is the capital of Bagmati Province.", "consistent"),
    ("Saint Petersburg is the administrative centre of Leningrad Oblast.", "consistent"),
    ("Vyborg is the administrative centre of Leningrad Oblast.", "doubtful"),
    ("Malakal is the capital of Upper Nile State.", "consistent"),
    ("Renk is the capital of Upper Nile State.", "inconsistent"),
    ("Diffa is the capital of Niger.", "inconsistent"),
    ("Bhisho is the capital of the Eastern Cape.", "consistent"),
    ("East London is the capital of the Eastern Cape.", "inconsistent"),
)


@pytest.mark.parametrize(("text", "verdict"), CAPITALS + OF_OLD + SEATS)
def test_what_a_city_is_there(text: str, verdict: str) -> None:
    assert verdicts(text, NAME) == [f"{NAME}={verdict}"]


def test_a_seat_outside_its_region_is_its_seat() -> None:
    assert verdicts("Moscow is the administrative centre of Moscow Oblast.", NAME) == [
        f"{NAME}=consistent"
    ]
    assert verdicts("Moscow lies in Moscow Oblast.", NAME) == [f"{NAME}=unresolved"]


def test_what_is_called_the_capital_is_none() -> None:
    for country, ids in table_of("seats.json")["called"].items():
        for place_id in ids:
            place = world().gazetteer.get(place_id)
            assert place is not None and place.country == country and may_be_capital(place)


def test_every_seat_is_a_town_of_its_country() -> None:
    gazetteer = world().gazetteer
    for country, regions in table_of("seats.json")["seats"].items():
        for admin1 in regions:
            region = gazetteer.region(country, admin1)
            assert region is not None, (country, admin1)
            for place_id in seats_of(region):
                place = gazetteer.get(place_id)
                assert place is not None and place.kind == "settlement", (country, admin1)
                assert place.country == country, (country, admin1)


def test_the_seat_of_a_region_is_the_regional_capital() -> None:
    assert verdicts("Fresno lies 255 km from the state capital.", "distance") == [
        "distance=consistent"
    ]
    assert verdicts("Fresno lies 155 km from the state capital.", "distance") == [
        "distance=inconsistent"
    ]


def test_a_seat_and_the_country_of_its_region_are_both_told() -> None:
    text = "Diffa is the capital of the Diffa region of Niger."
    assert verdicts(text, NAME) == [f"{NAME}=consistent"] * 2


def test_what_is_the_capital_stands_before_the_offset() -> None:
    told = "Culiacán, 200 km northwest of Mazatlán, is the capital of {}."
    assert verdicts(told.format("Sinaloa"), NAME) == [f"{NAME}=consistent"]
    assert verdicts(told.format("Sonora"), NAME) == [f"{NAME}=inconsistent"]
    other = "Mazatlán, 200 km southeast of Culiacán, is the capital of Sinaloa."
    assert verdicts(other, NAME) == [f"{NAME}=inconsistent"]


def test_the_capital_of_one_area_is_not_that_of_the_area_it_lies_in() -> None:
    text = "Graz, the capital of Styria, is in Austria."
    assert verdicts(text, NAME) == [f"{NAME}=consistent"] * 2
    assert f"{NAME}=inconsistent" in verdicts("Graz, the capital of Austria, is green.", NAME)


def test_a_capital_told_before_another_is_not_the_others() -> None:
    text = "The capital of Moldova is Chisinau, the capital of Romania is Bucharest."
    assert verdicts(text, NAME) == [f"{NAME}=consistent"] * 2
    text = "The capital of Moldova is Chisinau, the capital of Romania is Cluj-Napoca."
    assert verdicts(text, NAME) == [f"{NAME}=consistent", f"{NAME}=inconsistent"]
