"""What is called, and what is not, of a direction or a figure that misses by far: the figure that fits
tells which place is meant, and what happened near a place may lie about it."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (  # the figure fits: the place is the one that is meant
            "Qayyarah, some 65 km south of Mosul, was quiet.",
            ["distance=consistent", "direction=consistent"],
        ),
        (
            "Qayyarah, some 65 km north of Mosul, was quiet.",
            ["distance=consistent", "direction=inconsistent"],
        ),
        (  # neither fits: rather another village of the name
            "Qayyarah, some 400 km north of Mosul, was quiet.",
            ["distance=unresolved", "direction=unresolved"],
        ),
        (  # an event, anywhere about the place
            "The bus overturned near Bouaké, 350 km north of Abidjan.",
            ["distance=consistent", "direction=consistent"],
        ),
        (
            "The bus overturned near Bouaké, 350 km south of Abidjan.",
            ["distance=consistent", "direction=doubtful"],
        ),
        (
            "The bus overturned near Bouaké, 950 km north of Abidjan.",
            ["distance=doubtful", "direction=consistent"],
        ),
        (  # so near that the other side of the place may be meant
            "The bus overturned near Ostrava, 10 km south of Hlučín.",
            ["distance=consistent", "direction=consistent"],
        ),
        (
            "The bus overturned near Ostrava, 10 km north of Hlučín.",
            ["distance=consistent", "direction=unresolved"],
        ),
        (  # a town is no event: it is the place that the figure is of
            "The bus overturned near Bouaké, a city 350 km south of Abidjan.",
            ["distance=consistent", "direction=inconsistent"],
        ),
    ],
)
def test_of_what_happened_near_a_place(text: str, expected: list[str]) -> None:
    assert verdicts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Derna is 250 km east of Benghazi.", ["distance=consistent", "direction=consistent"]),
        ("Derna is 950 km east of Benghazi.", ["distance=inconsistent", "direction=consistent"]),
        ("Iguala is 130 km south of Mexico City.", ["distance=consistent", "direction=consistent"]),
        (
            "Iguala is 130 km north of Mexico City.",
            ["distance=consistent", "direction=inconsistent"],
        ),
        ("Derna is 50 km from Oradea.", ["distance=consistent"]),  # a village of Romania
    ],
)
def test_a_city_by_a_name_beside_its_own(text: str, expected: list[str]) -> None:
    assert verdicts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Polokwane is 190 km from the Zimbabwean border.", ["distance=consistent"]),
        ("Polokwane is 5 km from the Zimbabwean border.", ["distance=inconsistent"]),
        ("Whyalla is 5 km from Melbourne.", ["distance=unresolved"]),  # the name may be carried
        ("Bansko is a two-hour drive south of Sofia.", ["direction=consistent"]),
        ("Bansko is a two-hour drive north of Sofia.", ["direction=doubtful"]),
    ],
)
def test_of_towns_whose_country_is_told(text: str, expected: list[str]) -> None:
    assert verdicts(text) == expected


def test_the_last_of_those_that_a_bearing_is_counted_from_is_no_subject() -> None:
    text = "The well was northwest of Ljubljana and Celje and Maribor, north of Zagreb."
    assert "direction=inconsistent" not in verdicts(text)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The way from Lyon to Dijon, a distance of about 190 km, was open.", "consistent"),
        ("The way from Lyon to Dijon, a distance of about 400 km, was open.", "unresolved"),
        ("The way from Lyon to Dijon, a distance of about 1,900 km, was open.", "doubtful"),
    ],
)
def test_no_way_is_many_times_the_straight_line(text: str, verdict: str) -> None:
    assert verdicts(text) == [f"distance={verdict}"]


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
