"""A place put in a wrong region or part of its own country, or of another country of the same name's
hamlet; beside each the same words with what is true."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts

NAME = "containment"


def _called(text: str) -> set[str]:
    return set(verdicts(text, NAME)) & {f"{NAME}=inconsistent", f"{NAME}=doubtful"}


@pytest.mark.parametrize(
    ("form", "right", "wrong"),
    [
        ("Clerks walked out in Edmonton, {}.", "Alberta", "Nunavut"),
        ("The ferry left Brisbane, {}, on Sunday.", "Queensland", "Victoria"),
        ("Durban, {}, South Africa", "KwaZulu-Natal", "Limpopo"),
        ("They trained in Calgary, a city in {}.", "Alberta", "Manitoba"),
        ("Yellowknife, the capital of {}, was dark.", "the Northwest Territories", "Nunavut"),
        ("Two barns burned in Marseille in {} on Sunday.", "Provence", "Normandy"),
        ("Makassar, a port city on {}, was flooded.", "Sulawesi", "Sumatra"),
    ],
)
def test_a_city_in_another_region_of_its_country(form: str, right: str, wrong: str) -> None:
    assert verdicts(form.format(right), NAME)[0] == f"{NAME}=consistent"
    assert _called(form.format(wrong))


@pytest.mark.parametrize(
    ("form", "right", "wrong"),
    [
        ("The court in Houston, {}, rose at noon.", "Texas", "Wyoming"),
        ("He was born in Baltimore, {}, in 1951.", "Maryland", "Nevada"),
        ("A barge sank near Milwaukee, {}, at dusk.", "Wisconsin", "Utah"),
        ("The mill in Milwaukee, {}, hired forty people.", "Wisconsin", "Utah"),
        ("The derailment occurred at Winnipeg, {}, at noon.", "Manitoba", "Alberta"),
        ("Sunnyvale, {}-based Harlow makes valves.", "California", "Missouri"),
        ("Location: Juneau, {}", "Alaska", "Wyoming"),
        ("The clinic in Rancho Mirage, {}, was shut.", "California", "Idaho"),
        ("The ferry left Dover, {}, on Saturday.", "England", "Northern Ireland"),
        ("Crews left Whitehorse, {}, on Friday.", "Yukon", "Nunavut"),
        ("A pump failed in Oakland, Calif., and in Tulsa, {}, on Monday.", "Okla.", "Maine"),
    ],
)
def test_a_city_is_meant_though_hamlets_bear_its_name(form: str, right: str, wrong: str) -> None:
    assert f"{NAME}=consistent" in verdicts(form.format(right), NAME)
    assert not _called(form.format(right))
    assert _called(form.format(wrong))


@pytest.mark.parametrize(
    "text",
    [
        "The depot in Springfield, Wyoming, burned down.",
        "A barn burned down in Jackson, Vermont, on Saturday.",
        "Flagstaff is a hamlet near Denver, a village in Oregon.",
        "Offices will open in Denver, Utah and Arizona next year.",
        "Rain in Adelaide, Victoria, Tasmania",
        "Cases rose in New York, Philadelphia, Maryland and Delaware.",
        "He played for Denver, Utah, and Phoenix.",
        "Keywords: Seattle, Montana, bears",
        "The mill in Greensville, Mississippi, hired forty people.",
    ],
)
def test_a_common_name_and_a_list_accuse_no_city(text: str) -> None:
    assert not _called(text)


@pytest.mark.parametrize(
    "text",
    [
        "Clerks walked out in Columbus, Indiana.",
        "The ferry left Perth, Tasmania, on Sunday.",
        "They trained in London, a city in Ontario.",
        "Two barns burned in Newcastle in Ontario on Sunday.",
        "Clerks walked out in Houston, Alabama.",
        "Shops shut in Denver, New York, on Sunday.",  # no list has every hamlet
    ],
)
def test_namesakes_of_cities_are_accused_of_nothing(text: str) -> None:
    assert not _called(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They flew to Incheon, South Korea, on Friday.", ["consistent"]),
        ("They flew to Incheon, North Korea, on Friday.", ["inconsistent"]),
        ("Buenos Aires is in Brazil.", ["unresolved"]),  # a hamlet there is called so
        ("Buenos Aires is in Argentina.", ["consistent"]),
        ("They flew to Chester, Delaware.", ["unresolved"]),  # in a county of that name
        ("They flew to Chester, Pennsylvania.", ["consistent"]),
        ("They met in Akron in Summit County.", ["consistent"]),
        ("Troops entered Marawi, Portugal.", ["inconsistent"]),  # Marawi City is its own name
        ("Troops entered Marawi, Philippines.", ["consistent"]),
    ],
)
def test_no_namesake_is_sought_to_please_the_words(text: str, expected: list[str]) -> None:
    assert verdicts(text, NAME) == [f"{NAME}={one}" for one in expected]


@pytest.mark.parametrize(
    ("form", "right", "open_or_wrong"),
    [
        ("Apulia, in {} Italy, is dry.", "southern", "northern"),
        ("Patagonia, in {} Argentina, is windy.", "southern", "northern"),
        ("Tigray is in {} Ethiopia.", "northern", "southern"),
        ("Catalonia, in {} Spain, voted.", "northeastern", "southwestern"),
        ("Quebec is in {} Canada.", "eastern", "western"),
    ],
)
def test_a_wide_region_in_a_part_of_its_country(form: str, right: str, open_or_wrong: str) -> None:
    assert verdicts(form.format(right), NAME) == [f"{NAME}=consistent"]
    assert f"{NAME}=consistent" not in verdicts(form.format(open_or_wrong), NAME)


@pytest.mark.parametrize(
    ("form", "right", "wrong"),
    [
        ("Linz, Austria, to Parma, {} 480 km", "Italy", "Ghana"),
        ("In Salta, {}, 12 people were hurt.", "Argentina", "Oman"),
    ],
)
def test_what_stands_behind_an_address(form: str, right: str, wrong: str) -> None:
    assert not _called(form.format(right))
    assert _called(form.format(wrong))


@pytest.mark.parametrize(
    ("true", "wrong"),
    [
        (
            "A woman from Glasgow found dead in Wales has been named.",
            "Glasgow, found in Wales, is an old port.",
        ),
        (
            "A hiker from Houston found dead in Colorado was named on Monday.",
            "Houston is situated in Colorado.",
        ),
        ("A man from Seattle located in Nevada was taken home.", "Seattle, located in Nevada."),
    ],
)
def test_who_is_from_a_town_may_be_found_elsewhere(true: str, wrong: str) -> None:
    assert not _called(true)
    assert _called(wrong)
