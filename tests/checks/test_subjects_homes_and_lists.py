"""What is told of a person, a thing or a list is not told of the name that stands beside it; the
same form with a real error is still called."""

from __future__ import annotations

import pytest

import osint
from tests.checks.claims import accuses


def _told(text: str, check: str) -> list[tuple[str, str]]:
    """The subject as the text writes it, and the verdict, of each finding."""
    found = osint.geocheck(text, only=[check])
    return [(f.claim.subject.text, f.verdict) for f in found if f.claim.subject is not None]


@pytest.mark.parametrize(
    "text",
    [
        "Engineers trained in Toulouse in France are 5 km from Nairobi.",
        "Engineers trained in Toulouse are near Nairobi.",
        "Nurses from France are 5 km from Nairobi.",
        "A man born in Graz is 40 km from Accra.",
        "A woman raised in Graz is in Kenya.",
        "The ship, built in Hamburg, located 40 km from Accra, was burning.",
        "The battery, made by a firm in Osaka, located 30 km from Lagos, failed.",
        "Fires burned in Graz and within 16 km of Vienna.",
        "They took Graz city and areas within 16 km of Vienna.",
        "They left Graz and came within 20 km of Vienna.",
        "Fighters from Graz came within 20 km of Vienna.",
        "Graz, birthplace of a rival of Milan, located in Austria, has trams.",
        "Linz, the home of a club that beat Milan, located in Austria, is quiet.",
        "Graz, a twin city of Milan, is located in Austria.",
        "In Vienna, the minister visited Milan, located in Italy, on Monday.",
        "They left Vienna, a rival of Milan, located in Italy.",
        "Springs near Homs dried up.",
        "Buffalo near Lagos died.",
        "The line from Graz to Vienna (30 km of track) is late.",
        "A convoy moved from Damascus to Geneva (a few kms a day).",
        "The camp is only a few kms from Damascus to Geneva talks.",
    ],
)
def test_a_home_or_a_neighbour_is_not_accused(text: str) -> None:
    assert not accuses(text)


@pytest.mark.parametrize(
    "text",
    [
        "Toulouse in France is 5 km from Nairobi.",
        "Toulouse is near Nairobi.",
        "A depot in Graz is 5 km from Vienna.",
        "Graz, a town built 40 km from Accra, was burning.",
        "Hamburg, located 40 km from Accra, was burning.",
        "Graz lies within 50 km of Vienna.",
        "Graz, which is within 50 km of Vienna, is quiet.",
        "Graz, a town within 50 km of Vienna, is quiet.",
        "Milan, the home of a rival of Graz, located in Austria, has trams.",
        "Graz, a rival of Milan, located in Italy, has trams.",
        "Graz, a twin city of Milan, is located in Italy.",
        "In Vienna, the minister visited Milan, located in Austria, on Monday.",
        "Yesterday, the mayor visited Milan, located in Austria.",
        "Split is 20 km from Zagreb.",
        "Rotterdam near Homs is quiet.",
        "Nice, France, is 10 km from Paris.",
        "The line from Graz to Vienna (30 km) is late.",
        "Only a few kms separate Damascus from Geneva.",
    ],
)
def test_a_real_error_of_that_form_is_called(text: str) -> None:
    assert accuses(text)


@pytest.mark.parametrize(
    "text",
    [
        "The contest covers Asia, Oceania.",
        "Fighters came from the Middle East, North Africa, and South Asia.",
        "They moved through Nedryhailiv, Korovyntsi, Romny, Andriiashivka and further to Poltava.",
        "Robert A. Montgomery, MD, spoke.",
        "The siege of Marawi, Lanao del Norte, went on.",
        "A village in Austria is 4 km from Hungary.",
    ],
)
def test_what_states_nothing_of_two_places_does_not_hold(text: str) -> None:
    assert "consistent" not in {f.verdict for f in osint.geocheck(text)}


@pytest.mark.parametrize(
    ("text", "check", "told"),
    [
        ("The siege of Marawi, Lanao del Sur, went on.", "containment", ("Marawi", "consistent")),
        ("Iligan, Lanao del Norte, was quiet.", "containment", ("Iligan", "consistent")),
        ("He lives in Harlem, New York.", "containment", ("Harlem", "consistent")),
        ("Graz is within 160 km of Vienna.", "distance", ("Graz", "consistent")),
        ("Austria is 0 km from Hungary.", "distance", ("Austria", "consistent")),
        ("From Graz to Vienna it is 145 km.", "distance", ("Graz", "consistent")),
    ],
)
def test_what_states_it_holds(text: str, check: str, told: tuple[str, str]) -> None:
    assert _told(text, check) == [told]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Kharkiv, whose outskirts are barely {} km from the Russian border, is cold.", (30, 300)),
        ("Sana'a, Yemen's capital, and Aden, its second city, are about {} km apart.", (300, 900)),
    ],
)
def test_a_figure_behind_a_clause_of_its_own(text: str, figures: tuple[int, int]) -> None:
    near, far = figures
    assert [v for _, v in _told(text.format(near), "distance")] == ["consistent"]
    assert [v for _, v in _told(text.format(far), "distance")] == ["inconsistent"]


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("Lyon and Marseille, both in France, were flooded.", ["consistent", "consistent"]),
        ("Lyon and Marseille, both in Spain, were flooded.", ["inconsistent", "inconsistent"]),
        ("In Lagos, Nigeria, where he had landed, talks went on.", ["consistent"]),
        ("In Lagos, Ghana, where he had landed, talks went on.", ["inconsistent"]),
        ("They fled the slums of Baghdad (Sadr City) for Basra.", []),
        ("They fled Sadr City (Baghdad) for Basra.", ["consistent"]),
    ],
)
def test_places_that_share_a_country(text: str, verdicts: list[str]) -> None:
    assert [v for _, v in _told(text, "containment")] == verdicts


@pytest.mark.parametrize(
    "text",
    [
        "They hold everything west of Sirte, east of Misrata and north of Bani Walid.",
        "Lake Van's largest town, Van, lies on its eastern shore.",
        "Lake Geneva is deep. Lausanne lies on its northern shore.",
    ],
)
def test_what_goes_on_from_a_possible_reading_and_a_shore_of_a_lake(text: str) -> None:
    assert not accuses(text)


@pytest.mark.parametrize(
    "text",
    [
        "Sirte, east of Misrata and north of Bani Walid, is quiet.",
        "Spain has many ports, and Madrid is on its coast.",
    ],
)
def test_the_same_of_a_certain_reading_and_of_a_coast(text: str) -> None:
    assert accuses(text)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("They met in Berkeley, California, and in Charlottesville, Virginia.", True),
        ("The cities of Sloviansk, Kramatorsk and then Horlivka fell.", False),
        ("Flights to Cairo, Georgia and Armenia were cancelled.", False),
        ("Flights to Delhi, India and Pakistan were cancelled.", True),
        ("He lives in Cairo, Georgia.", True),
        ("Ms Paris in France spoke.", False),
        ("The film Chicago in Illinois opened.", False),
        ("The port of Vancouver in Canada closed.", True),
    ],
)
def test_a_district_of_its_seat_is_a_list_and_a_state_is_not(text: str, holds: bool) -> None:
    assert ("consistent" in [v for _, v in _told(text, "containment")]) is holds
