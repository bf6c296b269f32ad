"""The fields of records: a town in its region, a region in its country, each with its false twin."""

from __future__ import annotations

import pytest

from tests.checks.claims import findings, verdicts

NAME = "containment"

RIGHT = (
    "Country: Peru\nCity: Arequipa",
    "City: Arequipa\nCountry: Peru",
    "Region: Silesian Voivodeship\nCountry: Poland",
    "Town: Ystad\nCounty: Skåne County\nCountry: Sweden",
    "COUNTRY: Romania\nCOUNTY: Cluj County\nVILLAGE:\nTOWN/CITY: Turda",
    "City: Graz; State: Styria; Country: Austria",
    "City: Graz, State: Styria, Country: Austria",
    "City: Braga | Country: Portugal",
    '{"city": "Braga", "country": "Portugal"}',
    "- **City:** Izmir\n- **Country:** Turkey",
    "Date: 4 May\nState: Kerala\nCity: Kochi\nNotes: none",
    "Province: Sichuan\nCountry: China\nStaff: 14",
    "Country: Mexico\nCity: Puebla",
    "Country: Guatemala\nCity: Cobán",
    "State: Bahia\nCity: Ilhéus\nCountry: Brazil",
    "Governorate: Idlib\nVillage: Binnish",
    "Oblast: Lviv Oblast\nTown: Drohobych",
    "Canton: Ticino\nCountry: Switzerland",
    "Prefecture: Nagano\nCity: Matsumoto",
    "Country: Kenya\n\nCity: Kisumu",
)
WRONG = (
    "Country: Ecuador\nCity: Arequipa",
    "City: Arequipa\nCountry: Bolivia",
    "Region: Silesian Voivodeship\nCountry: Hungary",
    "Town: Malmö\nCounty: Norrbotten County\nCountry: Sweden",
    "COUNTRY: Bulgaria\nCOUNTY: Cluj County\nVILLAGE:\nTOWN/CITY: Turda",
    "City: Graz; State: Tyrol; Country: Austria",
    "City: Graz, State: Styria, Country: Germany",
    "City: Braga | Country: France",
    '{"city": "Braga", "country": "Italy"}',
    "- **City:** Izmir\n- **Country:** Greece",
    "Date: 4 May\nState: Punjab\nCity: Kochi\nNotes: none",
    "Province: Sichuan\nCountry: Vietnam\nStaff: 14",
    "Country: Mexico\nCity: Bogotá",
    "Country: Guatemala\nCity: Tegucigalpa",
    "State: Bahia\nCity: Manaus\nCountry: Brazil",
    "Governorate: Hama\nVillage: Idlib",
    "Oblast: Odesa Oblast\nTown: Drohobych",
    "Canton: Ticino\nCountry: Austria",
    "Prefecture: Okinawa Prefecture\nCity: Matsumoto",
    "Country: Kenya\n\nCity: Kampala",
)
SILENT = (
    "Country: Norway\nSport: rowing\nCity: Lyon",  # an athlete's
    "Country: France and Spain\nCity: Tokyo",
    "Country: Georgia\nCity: Atlanta",
    "Country: none\nCity: Kampala",
    "City: Kampala\nOwner: a firm of Norway",
    "The country: we saw the city: Kampala.",
    "Province: Kyiv Oblast\nCity: Kyiv",  # is a region by itself
)


@pytest.mark.parametrize("text", RIGHT)
def test_what_a_record_puts_there_lies_there(text: str) -> None:
    assert set(verdicts(text, NAME)) == {f"{NAME}=consistent"}


@pytest.mark.parametrize("text", WRONG)
def test_what_does_not_is_called(text: str) -> None:
    assert {f"{NAME}=inconsistent", f"{NAME}=doubtful"} & set(verdicts(text, NAME))


@pytest.mark.parametrize("text", SILENT)
def test_fields_of_other_things_state_nothing(text: str) -> None:
    assert verdicts(text, NAME) == []


def test_each_area_is_stated_of_the_next_smaller_one() -> None:
    text = "Country: Sweden\nCounty: Skåne County\nTown: Ystad"
    found = [(f.claim.subject.text, f.claim.object.text) for f in findings(text, NAME)]  # type: ignore[union-attr]
    assert found == [("Skåne County", "Sweden"), ("Ystad", "Skåne County")]


def test_a_second_record_begins_where_a_label_comes_again() -> None:
    text = "City: Lyon\nCountry: France\nCity: Graz\nCountry: Austria"
    assert verdicts(text, NAME) == [f"{NAME}=consistent"] * 2


@pytest.mark.parametrize(
    ("point", "verdict"),
    [("52.1, 30.4", "unresolved"), ("58.6, 49.65", "inconsistent"), ("", "doubtful")],
)
def test_the_coordinate_of_a_record_tells_whether_the_known_town_is_meant(
    point: str, verdict: str
) -> None:
    text = f"Country: Belarus\nProvince: Gomel\nTown: Kirov\nCoordinates: {point}"
    assert verdicts(text, NAME)[-1] == f"{NAME}={verdict}"


def test_a_record_that_opens_with_its_town_ends_with_its_country() -> None:
    text = "City: Lyon\nCountry: France\nState: Styria\nCity: Graz"
    assert verdicts(text, NAME) == [f"{NAME}=consistent"] * 2
