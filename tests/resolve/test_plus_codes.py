"""Short Plus Codes: the locality beside them, and what decides between its namesakes."""

from __future__ import annotations

from typing import cast

import pytest

from osint.extract.coordinates import find, plus_code
from osint.gazetteer import Gazetteer
from osint.model import CoordinateMention, Document, Place, PlaceMention, Point
from osint.resolve.plus_codes import place_coordinates


def place(id: int, name: str, latitude: float, longitude: float, **more: str) -> Place:
    point = Point(latitude=latitude, longitude=longitude)
    kind = more.pop("kind", "settlement")
    return Place(id=id, name=name, point=point, radius_km=2.0, kind=kind, **more)


NORTH = place(1, "Beryozovka", 56.02, 93.02, country="RU", admin1_code="91")
SOUTH = place(2, "Beryozovka", 46.01, 30.01, country="UA", admin1_code="17")
LONE = place(3, "Zarubino", 42.63, 131.08, country="RU", admin1_code="59")
OREL = place(5, "Orlovka", 50.2, 60.2, country="RU", admin1_code="1")
ORYOL = place(6, "Orlovka", 48.7, 20.75, country="SK", admin1_code="2")
UKRAINE = place(4, "Ukraine", 49.0, 32.0, country="UA", kind="country")


class Names:
    """A gazetteer of a few places."""

    def lookup(self, name: str) -> tuple[Place, ...]:
        places = (NORTH, SOUTH, LONE, UKRAINE, OREL, ORYOL)
        return tuple(p for p in places if p.name == name)


def placed(text: str, *mentions: PlaceMention) -> tuple[CoordinateMention, ...]:
    gazetteer = cast(Gazetteer, Names())
    return place_coordinates(Document("d", text), find(text), mentions, gazetteer)


def short(where: Place, north: float = 0.003, east: float = 0.004) -> tuple[str, Point]:
    """A short code beside a place, and the point that it means."""
    point = Point(latitude=where.point.latitude + north, longitude=where.point.longitude + east)
    code = plus_code.encode(point)
    return code[4:], plus_code.cell(code).point


def named(text: str, where: Place) -> PlaceMention:
    start = text.index(where.name)
    return PlaceMention(start, start + len(where.name), where.name, where, 0.9)


@pytest.mark.parametrize("form", ["{} Zarubino", "{}, Zarubino", "Zarubino {}", "Zarubino, {}."])
def test_the_only_place_of_its_name(form: str) -> None:
    code, point = short(LONE)
    (found,) = placed(form.format(code))
    assert found.point == point
    assert found.name == "Zarubino"
    assert found.precision_m == 10.0


def test_a_full_coordinate_decides_between_namesakes() -> None:
    code, point = short(SOUTH)
    near = f"{point.latitude + 0.001:.6f}, {point.longitude:.6f}"
    text = f"{near}\n{code} Beryozovka"
    assert placed(text)[1].point == point


def test_the_meaning_of_the_name_beside_decides() -> None:
    code, point = short(NORTH)
    text = f"{code} Beryozovka"
    (found,) = placed(text, named(text, NORTH))
    assert found.point == point


def test_a_country_of_the_text_decides() -> None:
    code, point = short(SOUTH)
    text = f"In Ukraine, at {code} Beryozovka"
    (found,) = placed(text, named(text, UKRAINE))
    assert found.point == point


def test_the_namesake_in_which_the_code_falls_is_meant() -> None:
    code, point = short(OREL, north=0.02, east=0.03)
    (found,) = placed(f"{code} Orlovka")
    assert found.point == point


def test_a_code_far_from_every_namesake_stays_open() -> None:
    code, _ = short(OREL, north=0.25, east=0.2)
    (found,) = placed(f"{code} Orlovka")
    assert found.point is None


def test_an_unsure_reading_of_the_name_does_not_decide() -> None:
    code, _ = short(OREL, north=0.25, east=0.2)
    text = f"{code} Orlovka"
    unsure = PlaceMention(len(code) + 1, len(text), "Orlovka", OREL, 0.3)
    assert placed(text, unsure)[0].point is None


def test_namesakes_that_nothing_decides_stay_open() -> None:
    code, _ = short(NORTH)
    (found,) = placed(f"{code} Beryozovka")
    assert found.point is None
    assert found.note is not None
    assert "2 places" in found.note


def test_an_unknown_name_is_no_locality() -> None:
    (found,) = placed("Q238+63 Nowhereville")
    assert found.point is None
    assert found.note == "a short Plus Code without a known place beside it"


def test_full_codes_and_other_notations_are_left_as_they_are() -> None:
    text = "8QJVQ238+63 and 42.7531, 133.0158"
    assert placed(text) == find(text)
