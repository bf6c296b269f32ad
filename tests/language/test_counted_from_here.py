"""Figures that name no other end are counted from the place that the text was about."""

from __future__ import annotations

import pytest

from tests.checks.claims import verdicts_of

TRUE_AND_FALSE = (
    ("Ein Brand zerstörte ein Lagerhaus in Celle. Bis Hannover sind es {} Kilometer.", 38, 110),
    ("Rosenheim liegt am Inn. Nach München sind es etwa {} Kilometer.", 50, 140),
    ("Rosenheim liegt am Inn. Rund {} Kilometer entfernt liegt München.", 50, 140),
    ("Göttingen liegt an der Leine. Kassel ist gut {} Kilometer entfernt.", 38, 105),
    ("Görlitz liegt in Sachsen. Dresden liegt {} Kilometer weiter westlich, Zittau 28.", 85, 230),
    ("Husum liegt an der Nordsee. Die dänische Grenze ist {} Kilometer entfernt.", 45, 125),
    ("Vitoria es una ciudad del norte de España. Bilbao queda a {} km.", 50, 135),
    ("El incendio empezó en Ronda. Málaga está a unos {} km.", 65, 175),
    ("Ayamonte está en Huelva. Hasta Sevilla hay {} km.", 125, 340),
    ("Cáceres es tranquila. La frontera con Portugal está a unos {} km.", 80, 220),
    ("Un homme a été arrêté à Mâcon. Lyon est à {} km.", 60, 165),
    ("Un homme a été arrêté à Mâcon. Jusqu'à Lyon, il y a {} km.", 60, 165),
    ("Perpignan est au bord de la mer. La frontière espagnole est à environ {} km.", 25, 68),
    ("La rapina è avvenuta a Pavia. Milano dista circa {} km.", 32, 88),
    ("La rapina è avvenuta a Pavia. Fino a Milano ci sono {} km.", 32, 88),
    ("O assalto ocorreu em Guimarães. Braga fica a {} km.", 18, 49),
    ("O assalto ocorreu em Guimarães. Dali até ao Porto são {} km.", 45, 125),
    ("Breda ligt in Brabant. Tilburg ligt op {} kilometer.", 22, 60),
    ("Breda ligt in Brabant. Naar Tilburg is het {} kilometer.", 22, 60),
)


@pytest.mark.parametrize(("text", "true", "false"), TRUE_AND_FALSE)
def test_a_figure_is_counted_from_the_place_of_the_text(text: str, true: int, false: int) -> None:
    assert verdicts_of(text.format(true), "distance") == ["consistent"]
    assert verdicts_of(text.format(false), "distance") == ["doubtful"]


@pytest.mark.parametrize(
    ("text", "true", "false"),
    [
        ("Weimar liegt in Thüringen. Jena liegt 18 Kilometer weiter {}.", "östlich", "westlich"),
        ("Salamanca está en España. Cáceres queda a 175 km al {}.", "sur", "norte"),
        ("Mâcon est en Bourgogne. Dijon est à 115 km au {}.", "nord", "sud"),
        ("Como è sul lago. Milano è 40 km più a {}.", "sud", "nord"),
        ("Manaus fica no Amazonas. Parintins fica a 370 km a {}.", "leste", "oeste"),
    ],
)
def test_so_is_a_side(text: str, true: str, false: str) -> None:
    assert verdicts_of(text.format(true), "direction") == ["consistent"]
    assert verdicts_of(text.format(false), "direction") == ["doubtful"]


@pytest.mark.parametrize(
    "text",
    [
        "Ein Boot kenterte vor der Küste. Lampedusa ist 30 km entfernt.",
        "La frontera está a 12 km.",
        "Der Zug von Köln nach Hannover blieb stehen. Göttingen ist 200 km entfernt.",
        "Les troupes avancent de Kherson vers Mykolaïv. Odessa est à 60 km.",
    ],
)
def test_where_the_text_does_not_say_from_where_it_stays_open(text: str) -> None:
    assert verdicts_of(text, "distance") == ["unresolved"]


@pytest.mark.parametrize(
    "text",
    [
        "Sucre es una capital. La Paz está a 3.650 metros, en el altiplano.",
        "Sevilla está parada. Hasta Madrid hay 50 km de atascos.",
        "Milano è ferma. A Torino ci sono 50 km di coda.",
        "Hubo un choque en Sevilla y a 30 km de Madrid.",
    ],
)
def test_heights_queues_and_new_places_are_no_distances(text: str) -> None:
    assert verdicts_of(text, "distance") == []


def test_how_far_a_border_is_is_not_how_long() -> None:
    near = "Görlitz liegt in Sachsen. Die polnische Grenze ist 2 Kilometer {}."
    assert verdicts_of(near.format("entfernt"), "border-length") == []
    assert verdicts_of(near.format("lang"), "border-length") == ["inconsistent"]


@pytest.mark.parametrize(
    ("text", "true", "false"),
    [
        ("Über Taganrog flogen Drohnen. Die Stadt im Süden Russlands liegt {} km westlich von Rostow am Don.", 60, 165),
        ("Drei Männer kamen aus Kiew nach Taganrog. Die russische Stadt liegt {} km westlich von Rostow am Don.", 60, 165),
        ("Trois drones sont tombés à Taganrog. La ville russe se trouve à {} km de Rostov-sur-le-Don.", 60, 165),
        ("Un homme a été retrouvé mort à Albertville. La commune est située à {} km de Chambéry.", 40, 110),
    ],
)  # fmt: skip
def test_the_town_of_an_area_is_one_that_lies_there(text: str, true: int, false: int) -> None:
    assert verdicts_of(text.format(true), "distance") == ["consistent"]
    assert not {"consistent", "unresolved"} & set(verdicts_of(text.format(false), "distance"))


def test_it_is_none_that_lies_elsewhere() -> None:
    text = "Über Taganrog flogen Drohnen. Die Stadt im Süden Polens liegt 60 km von Rostow am Don."
    assert verdicts_of(text, "distance") == ["unresolved"]


def test_a_town_is_no_village_with_a_longer_name() -> None:
    text = "Saint-Étienne est à {} km de Lyon."
    assert verdicts_of(text.format(50), "distance") == ["consistent"]
    assert verdicts_of(text.format(135), "distance") == ["inconsistent"]
