"""What English says of countries, lakes and coasts: a land by its continent, its capital in the next
sentence, the side of an island; each as it is true, and made false."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Paraguay is a South American country.", "containment=consistent"),
        ("Paraguay is an African country.", "containment=inconsistent"),
        ("Togo, a West African nation of nine million, voted.", "containment=consistent"),
        ("Togo, an East African nation of nine million, voted.", "containment=inconsistent"),
        ("Laos is a Southeast Asian state.", "containment=consistent"),
        ("Chad is an Asian country.", "containment=inconsistent"),  # and no Chad in Russia
        ("Tunisia, an African country house of fashion, closed.", ""),
        ("Lebanon is a country in Asia.", "containment=consistent"),
        ("Lebanon is a country in Africa.", "containment=inconsistent"),
        ("Gdansk is a city in Europe.", "containment=consistent"),
        ("Pune is a city in Africa.", "containment=inconsistent"),
        ("Las Palmas is a city in Africa.", "containment=unresolved"),
        ("Honolulu is a city in Oceania.", "containment=unresolved"),
    ],
)
def test_a_land_is_told_by_its_continent(text: str, expected: str) -> None:
    assert verdicts(text, "containment") == expected.split()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Togo borders Ghana. Its capital is Lome.", ["consistent"]),
        ("Togo borders Ghana. Its capital is Niamey.", ["doubtful"]),
        ("Togo borders Ghana. Its capital, Niamey, is far.", ["doubtful"]),
        ("Slovenia borders Italy. Its capital is Maribor.", ["doubtful"]),
        ("Slovenia borders Italy. Its capital is Ljubljana.", ["consistent"]),
        ("Togo borders Ghana; its capital and largest city is Lome.", ["consistent"]),
        ("Togo borders Ghana. Its capital is Accra.", []),  # either may be meant
        ("Togo fell silent. Its capital is Niamey.", []),
        ("The club left. Its capital is Niamey.", []),
    ],
)
def test_its_capital_is_that_of_the_country_before(text: str, expected: list[str]) -> None:
    found = verdicts(text, "containment")
    assert found == [f"containment={verdict}" for verdict in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lake Sevan lies in Armenia.", "consistent"),
        ("Lake Sevan lies in Iran.", "inconsistent"),
        ("Lake Balaton is in Slovakia.", "inconsistent"),
        ("Lake Ladoga is in Finland.", "unresolved"),  # near, and once its shore
        ("Lake Geneva is in Wisconsin.", "consistent"),
        ("Lake Tahoe is in Canada.", "unresolved"),
    ],
)
def test_a_lake_with_a_known_shore_is_refuted_far_from_it(text: str, expected: str) -> None:
    assert verdicts(text, "containment") == [f"containment={expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Palermo lies on the north coast of Sicily.", "consistent"),
        ("Palermo lies on the west coast of Sicily.", "unresolved"),
        ("Heraklion lies on the north coast of Crete.", "consistent"),
        ("Heraklion lies on the south coast of Crete.", "doubtful"),
        ("Oban lies on the west coast of Scotland.", "consistent"),
        ("Gothenburg lies on the west coast of Sweden.", "consistent"),
        ("Constanta overlooks the Black Sea.", "consistent"),
        ("Constanta overlooks the Baltic Sea.", "inconsistent"),
        ("Constanta faces the Black Sea fleet.", None),
        ("Nepal lies between India and China.", "consistent"),
        ("Nepal lies between India and Iran.", None),
        ("Ruse lies on the Danube opposite Giurgiu.", "consistent"),
    ],
)
def test_the_side_of_a_coast_is_where_the_sea_lies(text: str, expected: str | None) -> None:
    found = set(verdicts(text, "proximity"))
    assert found == ({f"proximity={expected}"} if expected else set())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lille lies in the Nord department of France.", "consistent"),
        ("Lille lies in the Nord department of Spain.", "inconsistent"),
        ("He lives in the Riverina region of New South Wales.", "consistent"),
        ("He lives in the Riverina region of Victoria.", "unresolved"),
        ("He lives in the Sahel region of Gao.", "consistent"),
        ("Place: Tougan; Country: Burkina Faso; Dead: 3", "consistent"),
        ("Place: Tougan; Country: Kenya; Dead: 3", "inconsistent"),
        ("Health zone: Beni. Province: Nord-Kivu. Cases: 14", "consistent"),
        ("Site: Lodwar. Country: Kenya. Dead: 14", "consistent"),
        ("Site: Lodwar. Country: Mali. Dead: 14", "inconsistent"),
        ("Location: Lodwar\nCountry: Kenya", "consistent"),
        ("Location: Lodwar\nCountry: Mali", "inconsistent"),
    ],
)
def test_what_holds_a_place_is_checked_by_its_country_too(text: str, expected: str) -> None:
    assert verdicts(text, "containment")[-1] == f"containment={expected}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Turkish border is 45 km from Aleppo.", ["consistent"]),
        ("The Turkish border is 245 km from Aleppo.", ["inconsistent"]),
        ("The Turkish border lies 40 km north of Aleppo.", ["consistent"]),
        ("The Turkish border is 900 km long.", []),
        ("A new 90 km motorway between Split and Zagreb was begun.", ["unresolved"]),
        ("The 90 km motorway between Split and Zagreb was begun.", ["doubtful"]),
    ],
)
def test_a_line_or_a_way_may_stand_first(text: str, expected: list[str]) -> None:
    assert verdicts(text, "distance") == [f"distance={verdict}" for verdict in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Noon in Delhi is 6:30 a.m. in London.", "consistent"),
        ("Noon in Delhi is 9:30 a.m. in London.", "inconsistent"),
        ("When it is 8 a.m. in Lima, it is 2 p.m. in Madrid.", "consistent"),
        ("When it is 8 a.m. in Lima, it is 6 p.m. in Madrid.", "inconsistent"),
        ("9 a.m. in New York is 1 p.m. in London.", "unresolved"),  # for some weeks of the year
        ("Tbilisi time is four hours ahead of GMT.", "consistent"),
        ("Tbilisi time is six hours ahead of GMT.", "inconsistent"),
    ],
)
def test_clocks_of_two_towns(text: str, expected: str) -> None:
    assert verdicts(text, "timezone") == [f"timezone={expected}"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The camp at 36.2, 37.1 lies near Aleppo.", ["consistent"]),
        ("The camp at 36.2, 42.1 lies near Aleppo.", ["inconsistent"]),
        ("The wreck lies at 58.90, 18.25, 17 km east of Nynashamn.", ["consistent"]),
        ("The wreck lies at 58.90, 18.25, 170 km west of Nynashamn.", ["doubtful"]),
        ("The epicentre of the quake was at 38.25, 21.90 near Patras.", ["consistent"]),
        ("The epicentre of the quake was at 36.25, 27.90 near Patras.", ["inconsistent"]),
        ("The camp (13.47, 22.20) is in Adre.", ["consistent"]),
        ("The camp (15.47, 22.20) is in Adre.", ["inconsistent"]),
        ("The rate for the base (1.25, 3.40) was cut in Adre.", []),
        ("The price of the unit was at 12.58, 43.33 percent up in Adre.", []),
        ("The ship at 12.5, 13.5 knots came near Aden.", []),
        ("Shares of the unit at 36.2, 37.1 in Moscow fell.", []),
    ],
)
def test_a_site_stands_at_a_short_coordinate(text: str, expected: list[str]) -> None:
    assert verdicts(text, "coordinates") == [f"coordinates={verdict}" for verdict in expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Osijek lies at the confluence of the Drava and the Danube.", ["consistent"] * 2),
        (
            "Zagreb lies at the confluence of the Drava and the Danube.",
            ["doubtful", "inconsistent"],
        ),
        ("The Sava River joins the Danube at Belgrade.", ["consistent"] * 2),
        ("The Sava River joins the Danube at Vienna.", ["unresolved", "consistent"]),
        ("Osijek stands where the Drava meets the Danube.", ["consistent"] * 2),
        ("Kotor sits on the coast of Montenegro.", ["consistent"]),
        ("Bled sits on the coast of Slovenia.", ["inconsistent"]),
        ("Lesotho is surrounded by South Africa.", ["consistent"]),
        ("The Gambia is surrounded by Mali except for its coast.", ["inconsistent"]),
    ],
)
def test_rivers_meet_and_small_towns_share_the_name_of_their_area(
    text: str, expected: list[str]
) -> None:
    assert [one.partition("=")[2] for one in verdicts(text, "proximity")] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jos, a garrison town 200 km northeast of Abuja, fell.", ["consistent"] * 2),
        ("Jos, a garrison town 600 km northeast of Abuja, fell.", ["inconsistent", "consistent"]),
        ("Jos, a harbour town 200 km southwest of Abuja, fell.", ["consistent", "inconsistent"]),
        ("Linz, on the Danube midway between Vienna and Krems, was quiet.", ["inconsistent"]),
    ],
)
def test_a_garrison_town_is_a_town(text: str, expected: list[str]) -> None:
    found = verdicts(text, "distance", "direction", "proximity")
    assert [one.partition("=")[2] for one in found] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Fighting went on northwest of Bakhmut near Yahidne; south of Bakhmut near Andriivka.",
            ["consistent"] * 2,
        ),
        (
            "Fighting went on southeast of Bakhmut near Yahidne; south of Bakhmut near Andriivka.",
            ["doubtful", "consistent"],
        ),
        (
            "Fighting went on northwest of Bakhmut near Yahidne and Berkhivka, and south of Bakhmut near Andriivka.",
            ["consistent"] * 3,
        ),
    ],
)
def test_the_side_of_the_next_item_is_not_told_of_the_last(text: str, expected: list[str]) -> None:
    assert [one.partition("=")[2] for one in verdicts(text, "direction")] == expected
