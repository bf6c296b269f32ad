"""A figure beside a direction that fits, a direction beside a figure that nearly fits, a coordinate in
a country of which the text does not speak: called, where the place that is meant is told."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts


@pytest.mark.parametrize(
    ("form", "right", "wrong"),
    [
        ("A jet crashed near Sadad town, about {} km south of Homs.", "50", ("18", "140")),
        ("The post at Deh Rawood, a town {} km southwest of Kabul, fell.", "400", ("150", "1,080")),
        ("A depot burned in Gafour, {} kilometres southwest of Tunis.", "95", ("35", "260")),
    ],
)
def test_a_figure_far_off_in_the_right_direction(
    form: str, right: str, wrong: tuple[str, ...]
) -> None:
    assert verdicts(form.format(right))[0] == "distance=consistent"
    for figure in wrong:
        assert verdicts(form.format(figure))[0] in ("distance=doubtful", "distance=inconsistent")


@pytest.mark.parametrize(
    "text",
    [
        "The village of Novosilka, 270 km south of Kyiv, was shelled.",  # villages of many places
        "Bouaké lies 280 km north of the Ivorian capital.",
    ],
)
def test_a_figure_of_what_may_be_another_place(text: str) -> None:
    assert not {"distance=doubtful", "distance=inconsistent"} & set(verdicts(text))


@pytest.mark.parametrize(("way", "expected"), [("east", "consistent"), ("west", "doubtful")])
def test_a_figure_that_only_strays_speaks_for_the_place(way: str, expected: str) -> None:
    text = f"The raid began in Shyrokyne, a village 11 km {way} of Mariupol."
    assert f"direction={expected}" in verdicts(text)


HOME = "Reports came from Gaza City and Khan Younis. The coordinates for {} are: {}."


@pytest.mark.parametrize(
    ("town", "right", "wrong"),
    [
        ("Nuseirat camp", "31.449, 34.393", ("36.449, 34.393", "31.449, 39.393")),
        ("Bani Suheila", "31.342, 34.325", ("26.342, 34.325", "31.342, 39.325")),
    ],
)
def test_a_point_where_the_text_is_not(town: str, right: str, wrong: tuple[str, ...]) -> None:
    assert verdicts(HOME.format(town, right), "coordinates") == ["coordinates=consistent"]
    for point in wrong:
        assert verdicts(HOME.format(town, point), "coordinates")[0] in (
            "coordinates=doubtful",
            "coordinates=inconsistent",
        )


def test_a_point_in_a_country_that_the_text_names_may_be_of_a_namesake_there() -> None:
    text = "Drills in Turkey ended. " + HOME.format("Bani Suheila", "36.342, 34.325")
    assert verdicts(text, "coordinates") == ["coordinates=unresolved"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HAMA Suran nahiyah\nLatitude: 35.2912, Longitude: 36.7437", "consistent"),
        ("HAMA Suran nahiyah\nLatitude: 40.2912, Longitude: 36.7437", "inconsistent"),
        ("Homes in Homs (34.7, 36.71) shook.", "consistent"),
        ("Homes in Homs (29.7, 36.71) shook.", "inconsistent"),
    ],
)
def test_forms_of_records_and_brackets(text: str, expected: str) -> None:
    assert verdicts(text, "coordinates") == [f"coordinates={expected}"]
