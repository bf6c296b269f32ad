"""Places that are named of a whole ("cities in Chile, including Arica"), each with its false twin."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts

NAME = "containment"

RIGHT = (
    "Roads were cut in much of Chile, including Arica.",
    "Flights were cut across Bolivia, including La Paz and Cochabamba.",
    "Several cities in Morocco, including Agadir and Tangier, were flooded.",
    "They raided many Polish cities, including Lublin and Kielce.",
    "The army holds several Sudanese towns, including Kassala.",
    "Trains stopped in Italian cities such as Bologna, Parma and Modena.",
    "They sailed to Greek islands such as Naxos and Paros.",
    "Heat hit Indian states such as Gujarat and Rajasthan.",
    "Fires burned in Spanish provinces, including Zamora and León.",
    "They took parts of eastern Kharkiv Oblast, including the towns of Kupiansk and Izium.",
    "They hold most of Anbar Province, including the cities of Ramadi and Fallujah.",
    "Storms hit towns in southern Portugal, including Faro and Lagos.",
    "Snow fell in villages in Styria, including Murau.",
    "Shops closed in towns across Wales, including Swansea and Wrexham.",
    "Prices rose in some parts of Bavaria, including Nuremberg.",
    "The strike hit ports in Peru, notably Callao and Paita.",
    "The virus reached Vietnamese cities, including Hanoi and Da Nang.",
    "Power failed throughout Cuba, including Havana.",
    "Buses run to towns in Slovenia such as Celje and Koper.",
    "Votes were counted in Kenyan cities including Nairobi, Kisumu and Mombasa.",
)
WRONG = (
    "Roads were cut in much of Chile, including Guayaquil.",
    "Flights were cut across Bolivia, including La Paz and Asunción.",
    "Several cities in Morocco, including Agadir and Oran, were flooded.",
    "They raided many Polish cities, including Lublin and Brno.",
    "The army holds several Sudanese towns, including Asmara.",
    "Trains stopped in Italian cities such as Bologna, Lyon and Modena.",
    "They sailed to Greek islands such as Naxos and Ibiza.",
    "Heat hit Indian states such as Gujarat and Balochistan.",
    "Fires burned in Spanish provinces, including Zamora and Brittany.",
    "They took parts of eastern Kharkiv Oblast, including the towns of Kupiansk and Uzhhorod.",
    "They hold most of Anbar Province, including the cities of Ramadi and Basra.",
    "Storms hit towns in southern Portugal, including Faro and Bilbao.",
    "Snow fell in villages in Styria, including Innsbruck.",
    "Shops closed in towns across Wales, including Swansea and Dublin.",
    "Prices rose in some parts of Bavaria, including Leipzig.",
    "The strike hit ports in Peru, notably Callao and Valparaíso.",
    "The virus reached Vietnamese cities, including Hanoi and Bangkok.",
    "Power failed throughout Cuba, including Port-au-Prince.",
    "Buses run to towns in Slovenia such as Celje and Graz.",
    "Votes were counted in Kenyan cities including Nairobi, Kampala and Mombasa.",
)
SILENT = (
    "The firm has offices in Chile and Peru, including Lima and Arica.",
    "Polish and Czech cities, including Brno, took part.",
    "They left Sudan for several places, including Asmara.",
    "It lists schools in Spain, including London College.",
    "Firms in Italy, including Lyon-based Alpex, agreed.",
    "Envoys in Warsaw, including Berlin, took part.",
    "Shops in Austria, including Zagreb's largest, closed.",
    "Israeli settlements, including Ariel, will grow.",
)


@pytest.mark.parametrize("text", RIGHT)
def test_members_lie_in_their_whole(text: str) -> None:
    assert set(verdicts(text, NAME)) == {f"{NAME}=consistent"}


@pytest.mark.parametrize("text", WRONG)
def test_what_lies_elsewhere_is_called(text: str) -> None:
    assert {f"{NAME}=inconsistent", f"{NAME}=doubtful"} & set(verdicts(text, NAME))


@pytest.mark.parametrize("text", SILENT)
def test_other_wholes_are_left_alone(text: str) -> None:
    assert not {f"{NAME}=inconsistent", f"{NAME}=doubtful"} & set(verdicts(text, NAME))


@pytest.mark.parametrize(
    "text",
    [
        "They struck Kyiv, Dnipro and the port city of Odesa.",
        "They struck Sloviansk, Kramatorsk and Bakhmut.",
        "He spoke in Tehran, Isfahan and Shiraz.",
    ],
)
def test_a_list_of_towns_is_no_address(text: str) -> None:
    assert verdicts(text, NAME) == []
