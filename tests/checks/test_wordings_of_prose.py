"""Distances, directions and nearness in the wordings of newspapers, reports and travel writing: each form
is read, and its error is called."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts

FAR = "distance=consistent", "direction=consistent"
WAY_WRONG = "distance=consistent", "direction=inconsistent"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Andorra la Vella, tucked into the Pyrenees about 150 km north of Barcelona, was full.",
            FAR,
        ),
        ("Gjirokastër, the valley's last northern stronghold, is 170 km south of Tirana.", FAR),
        (
            "Gjirokastër, the valley's last northern stronghold, is 170 km north of Tirana.",
            WAY_WRONG,
        ),
        ("Arequipa, at 2,300 metres, is 230 km west of Puno.", FAR),
        ("Arequipa, at 2,300 metres, is 230 km east of Puno.", WAY_WRONG),
        ("Subotica, a town of 90,000 some 165 km north of Belgrade, was quiet.", FAR),
        ("Subotica, a town of 90,000 some 165 km south of Belgrade, was quiet.", WAY_WRONG),
        ("Subotica is two hours' drive - 190 km - north of Belgrade.", FAR),
        ("Subotica is two hours' drive - 190 km - south of Belgrade.", WAY_WRONG),
        ("The road from Skopje to Ohrid covers 170 km.", ("distance=consistent",)),
        ("The road from Skopje to Ohrid is 50 km long.", ("distance=inconsistent",)),
        ("Between Skopje and Ohrid there are 170 km of bends.", ("distance=consistent",)),
        ("Between Skopje and Ohrid there are 40 km.", ("distance=inconsistent",)),
        ("Passau, 80 km up the Danube from Linz, was flooded.", ("distance=consistent",)),
        ("Linz lies 80 km down the Danube from Passau.", ("distance=consistent",)),
        ("Linz lies 8 km down the Danube from Passau.", ("distance=inconsistent",)),
        ("Subotica, two and a half hours north of Belgrade, was quiet.", ("direction=consistent",)),
        (
            "Subotica, two and a half hours south of Belgrade, was quiet.",
            ("direction=inconsistent",),
        ),
        ("Brest is on the western tip of Brittany, west of Rennes.", ("direction=consistent",)),
        ("Brest is on the western tip of Brittany, east of Rennes.", ("direction=inconsistent",)),
        ("Ruse faces Giurgiu across the Danube.", ("proximity=consistent",)),
        ("Varna faces Giurgiu across the Danube.", ("proximity=inconsistent",)),
        ("Ruse lies across the river from Giurgiu.", ("proximity=consistent",)),
        ("The team of Ruse faces Giurgiu on Sunday.", ()),
        ("Sighet, a border town about 415 km north of Bucharest, was quiet.", FAR),
        ("Subotica, on the edge of the plain and 165 km from Belgrade, was quiet.", FAR[:1]),
        ("Tabriz and Urmia lie on either shore of the lake, some 120 km apart.", FAR[:1]),
        (
            "Tabriz and Urmia lie on either shore of the lake, 720 km apart.",
            ("distance=inconsistent",),
        ),
        ("Petržalka aside, Hainburg is next door to Bratislava.", ("proximity=consistent",)),
        ("Kraków is next door to Bratislava.", ("proximity=inconsistent",)),
    ],
)
def test_each_wording_is_read_and_its_error_called(text: str, expected: tuple[str, ...]) -> None:
    assert tuple(verdicts(text)) == expected


def test_what_a_figure_is_counted_from_is_not_what_lies_near() -> None:
    text = "Zaranj lies about 900 kilometres from Kabul, close to Iran."
    assert verdicts(text) == ["distance=consistent", "proximity=consistent"]


@pytest.mark.parametrize(
    "text",
    [
        "The road from Skopje to Ohrid is closed for 5 km.",
        "The road from Skopje to Ohrid is 15 km longer than the railway.",
        "The road from Skopje to Ohrid was 20 km from completion.",
        "The trip from Skopje to Ohrid is 15 km shorter by rail.",
        "The railway from Skopje to Ohrid is 20 km behind its plan.",
        "The motorway between Skopje and Ohrid runs 30 km west of Bitola.",
    ],
)
def test_what_a_way_lacks_or_passes_is_not_its_length(text: str) -> None:
    assert "distance=inconsistent" not in verdicts(text)


def test_so_much_of_something_between_two_towns_may_be_a_part_of_the_way() -> None:
    assert verdicts("Between Skopje and Ohrid there are 12 km of new cycle paths.") == [
        "distance=unresolved"
    ]


def test_the_town_beside_the_other_end_is_meant_before_a_larger_one_abroad() -> None:
    assert verdicts("Gateshead is just across the Tyne from Newcastle.") == ["proximity=consistent"]
    assert verdicts("Maitland is just up the road from Newcastle, Australia.") == [
        "proximity=consistent"
    ]


@pytest.mark.parametrize(
    ("way", "verdict"),
    [("west", "consistent"), ("north", "consistent"), ("east", "inconsistent")],
)
def test_a_line_is_not_doubted_for_the_point_that_is_nearest(way: str, verdict: str) -> None:
    text = f"Chernivtsi lies {way} of the Romanian border."
    assert verdicts(text) == [f"direction={verdict}"]
