"""Names that a statement asks for and no entry has as spelt: they support, and never refute."""

from __future__ import annotations

import pytest

from osint.gazetteer import Gazetteer
from osint.gazetteer.sound import likeness, sound
from osint.model import Point
from osint.support.fold import fold


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ain al-Arab", "Ayn el Arab"),
        ("Deir Hafir", "Dayr Hafir"),
        ("Kostiantynivka", "Kostyantynivka"),
        ("Khan Sheikhoun", "Han Shaykhun"),
        ("Tall Abyad", "Tel Abiad"),
    ],
)
def test_spellings_of_one_name_sound_alike(one: str, other: str) -> None:
    assert sound(fold(one)) == sound(fold(other))
    assert likeness(fold(one), fold(other)) <= 0.3


@pytest.mark.parametrize(
    ("one", "other"), [("Izium", "Izmail"), ("Homs", "Hama"), ("Sumy", "Sambir")]
)
def test_other_names_do_not(one: str, other: str) -> None:
    assert sound(fold(one)) != sound(fold(other)) or likeness(fold(one), fold(other)) > 0.3


def test_a_spelling_is_found_in_its_country_only(gazetteer: Gazetteer) -> None:
    syria, ukraine = gazetteer.country("SY"), gazetteer.country("UA")
    assert gazetteer.by_sound("Deir Ezzor", area=syria)[0].name == "Deir ez-Zor"
    assert gazetteer.by_sound("Deir Ezzor", area=ukraine) == ()


def test_a_spelling_is_found_near_a_point_only(gazetteer: Gazetteer) -> None:
    front = Point(latitude=47.7, longitude=36.2)
    assert gazetteer.by_sound("Hulyaipole", near=front)[0].admin1 == "Zaporizhzhia Oblast"
    assert gazetteer.by_sound("Hulyaipole", near=Point(latitude=50.4, longitude=30.5)) == ()


def test_without_a_point_and_an_area_nothing_is_guessed(gazetteer: Gazetteer) -> None:
    assert gazetteer.by_sound("Deir Ezzor") == ()


def test_a_camp_stands_at_its_town(gazetteer: Gazetteer) -> None:
    found = gazetteer.stand_in("Callao", "anchorage", "facility")
    assert found is not None
    assert (found.kind, found.inside, found.radius_km) == ("facility", "Callao", 30.0)


def test_what_ships_lie_at_is_called_after_its_port(gazetteer: Gazetteer) -> None:
    indonesia, malaysia = gazetteer.country("ID"), gazetteer.country("MY")
    found = gazetteer.stand_in("Dumai", "Inner Anchorage", "facility", area=indonesia)
    assert found is not None
    assert found.admin1 == "Riau"
    assert gazetteer.stand_in("Dumai", "Inner Anchorage", "facility", area=malaysia) is None


def test_what_stands_at_no_town_or_at_one_of_several_is_left_open(gazetteer: Gazetteer) -> None:
    assert gazetteer.stand_in("Springfield", "airport", "airport") is None
    assert gazetteer.stand_in("Qwxyzburg", "port", "facility") is None
    illinois = gazetteer.region("US", "IL")
    there = gazetteer.stand_in("Springfield", "airport", "airport", area=illinois)
    assert there is not None
    assert there.admin1 == "Illinois"


def test_a_village_without_a_point_lies_somewhere(gazetteer: Gazetteer) -> None:
    sumy = gazetteer.region("UA", "21")
    (village,) = gazetteer.somewhere("Varachyne", area=sumy)
    assert village.inside == "Yunakivska hromada"
    assert village.radius_km >= 8
    assert gazetteer.somewhere("Варачине", area=sumy) != ()
    assert gazetteer.somewhere("Varachyne", area=gazetteer.region("UA", "15")) == ()
    assert "varachyne" not in {fold(place.name) for place in gazetteer.lookup("Varachyne")}


def test_habits_of_transliteration_make_no_other_village(gazetteer: Gazetteer) -> None:
    country = gazetteer.country("UA")
    spelt = [gazetteer.somewhere(name, country) for name in ("Verkhnia Tersa", "Verkhnya Tersa")]
    assert [place.inside for place in spelt[0]] == [place.inside for place in spelt[1]]
    assert spelt[0]
    assert gazetteer.somewhere("Verkhni Tersy", country) == ()
    assert gazetteer.listed_by_district == {"UA", "YE"}
