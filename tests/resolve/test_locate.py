"""Which place a name means in its text. Every text here is our own."""

from __future__ import annotations

import pytest

from osint.gazetteer import Gazetteer
from osint.model import CoordinateMention, Document, Place, PlaceMention, Point
from osint.resolve import locate


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open()


def mentions(
    gazetteer: Gazetteer, text: str, title: str | None = None, at: Point | None = None
) -> list[PlaceMention]:
    coordinates = (CoordinateMention(0, 0, "", at, "decimal"),) if at else ()
    document = Document(id="t", text=text, title=title)
    return list(locate(document, text, coordinates, gazetteer))


def place_of(found: list[PlaceMention], text: str) -> Place:
    place = next(m for m in found if m.text == text).place
    assert place is not None
    return place


@pytest.mark.parametrize(
    ("text", "name", "country", "region"),
    [
        ("The couple drove from Paris, Texas, to Dallas.", "Paris", "US", "TX"),
        ("The summit in Paris ended early, France said.", "Paris", "FR", None),
        ("A port strike began in Long Beach, CA, on Friday.", "Long Beach", "US", "CA"),
        ("He is a nurse from Bangor, Maine.", "Bangor", "US", "ME"),
        ("Snow fell in Moscow, Idaho, and in Boise.", "Moscow", "US", "ID"),
        ("Snow fell in Moscow and in Tula.", "Moscow", "RU", None),
        ("London, Ontario, is west of Toronto.", "London", "CA", "08"),
        ("In Georgia, voters in Atlanta and Macon queued.", "Georgia", "US", "GA"),
        ("In Georgia, voters in Tbilisi and Batumi queued.", "Georgia", "GE", None),
        ("Cordoba and Rosario lie on Argentina's plains.", "Cordoba", "AR", None),
        ("Lawmakers in Washington met the envoy of Japan.", "Washington", "US", "DC"),
        ("Apple growers in Yakima and Spokane, Washington, worry.", "Washington", "US", "WA"),
    ],
)
def test_namesakes_are_told_apart_by_their_text(
    gazetteer: Gazetteer, text: str, name: str, country: str, region: str | None
) -> None:
    place = place_of(mentions(gazetteer, text), name)
    assert place.country == country
    if region:
        assert place.admin1_code == region


def test_a_country_is_no_building_and_no_village(gazetteer: Gazetteer) -> None:
    text = "Ukraine, Russia, Cuba, Peru and China voted; Lebanon and Jordan did not."
    for mention in mentions(gazetteer, text):
        assert mention.place is not None
        assert mention.place.kind == "country", mention.text


def test_one_sense_in_one_document(gazetteer: Gazetteer) -> None:
    text = "A fire in Athens, Georgia, hurt two. Athens police said so. Athens has 127,000 people."
    found = [m for m in mentions(gazetteer, text) if m.text == "Athens"]
    assert len(found) == 3
    assert {m.place.admin1_code for m in found if m.place} == {"GA"}


def test_two_addresses_make_two_places(gazetteer: Gazetteer) -> None:
    text = "Buses run from Springfield, Illinois, to Springfield, Missouri."
    found = [m.place for m in mentions(gazetteer, text) if m.text == "Springfield"]
    assert [place and place.admin1_code for place in found] == ["IL", "MO"]


def test_neighbours_decide(gazetteer: Gazetteer) -> None:
    text = (
        "The school boards of Lebanon, Nashville, Murfreesboro and Gallatin met on Monday. "
        "Tennessee pays for the buses, and the Lebanon board asked for more."
    )
    found = [m.place for m in mentions(gazetteer, text) if m.text == "Lebanon"]
    assert all(place is not None and place.admin1_code == "TN" for place in found)


def test_coordinates_of_the_document_decide(gazetteer: Gazetteer) -> None:
    candidates = [p for p in gazetteer.lookup("Springfield") if p.name == "Springfield"]
    rare = candidates[-1]
    text = "The photograph was taken at the edge of Springfield."
    found = mentions(gazetteer, text, at=rare.point)
    place = place_of(found, "Springfield")
    assert abs(place.point.latitude - rare.point.latitude) < 0.5


def test_the_title_is_heard(gazetteer: Gazetteer) -> None:
    text = "Troy is a city. It lies 12 miles north of Albany."
    assert place_of(mentions(gazetteer, text, title="Troy, New York"), "Troy").admin1_code == "NY"
    offsets = [(m.start, m.end, m.text) for m in mentions(gazetteer, text, title="Troy, New York")]
    assert all(text[start:end] == name for start, end, name in offsets)


def test_a_place_that_cannot_be_there_is_not_chosen(gazetteer: Gazetteer) -> None:
    text = "Vladivostok is a village in Lancashire, England, six miles from Preston."
    found = next(m for m in mentions(gazetteer, text) if m.text == "Vladivostok")
    assert found.place is None
    assert found.candidates
    assert "no place of this name" in found.why


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Moscow demanded an apology, diplomats said.", "Moscow"),
        ("Analysts studied Pyongyang's statement.", "Pyongyang"),
        ("Washington has accused the group of theft.", "Washington"),
        ("Relations between Kyiv and Budapest are tense.", "Kyiv"),
    ],
)
def test_seats_of_government_that_act_are_metonyms(
    gazetteer: Gazetteer, text: str, name: str
) -> None:
    found = next(m for m in mentions(gazetteer, text) if m.text == name)
    assert found.role == "metonym"


def test_seats_of_government_as_towns(gazetteer: Gazetteer) -> None:
    found = mentions(gazetteer, "The train from Moscow to Minsk was late.")
    assert [m.role for m in found] == ["toponym", "toponym"]


def test_demonyms_have_their_role_and_their_country(gazetteer: Gazetteer) -> None:
    found = mentions(gazetteer, "Russian and North Korean officers met two Syrians.")
    assert [(m.role, m.place and m.place.country) for m in found] == [
        ("demonym", "RU"),
        ("demonym", "KP"),
        ("demonym", "SY"),
    ]


def test_confidence_is_a_share_and_candidates_come_best_first(gazetteer: Gazetteer) -> None:
    text = "Richmond, Lancaster, Bristol, Cambridge and Newport were named."
    for mention in mentions(gazetteer, text):
        assert 0 <= mention.confidence <= 1
        assert len(mention.candidates) <= 10
        assert mention.why
        if mention.place is not None:
            assert mention.candidates[0] == mention.place


def test_small_places_of_the_far_east(gazetteer: Gazetteer) -> None:
    text = (
        "Soldiers arrived at the Sergeevka training camp in Russia, near the border with China. "
        "Trains passed Khasan, and the Amur froze at Khabarovsk."
    )
    found = mentions(gazetteer, text)
    sergeevka = place_of(found, "Sergeevka")
    assert abs(sergeevka.point.latitude - 44.34) < 0.1
    assert place_of(found, "Khasan").country == "RU"
    assert place_of(found, "Amur").country != "IN"


def test_a_text_without_places(gazetteer: Gazetteer) -> None:
    assert mentions(gazetteer, "") == []
    assert mentions(gazetteer, "nothing to see here, said the clerk.") == []


def test_many_namesakes_and_nothing_to_tell_them_apart(gazetteer: Gazetteer) -> None:
    for name in ("San José", "Santa Cruz", "Union", "Kirchdorf", "Aleksandrovka"):
        for mention in mentions(gazetteer, f"They met near {name} in spring."):
            assert 0 <= mention.confidence <= 1


@pytest.mark.parametrize(
    ("text", "name", "is_named"),
    [
        ("Mr Diallo gave it to Kirkland, who banked it in Dakar. Thiès and Senegal had none.", "Kirkland", False),
        ("Mr Diallo met her in Kirkland, Washington, and in Dakar. Thiès is in Senegal.", "Kirkland", True),
        ("He drove from Seattle to Kirkland, then flew to Dakar. Thiès is in Senegal.", "Kirkland", True),
    ],
)  # fmt: skip
def test_a_surname_is_no_small_town_of_a_land_that_nothing_else_names(
    gazetteer: Gazetteer, text: str, name: str, is_named: bool
) -> None:
    assert (name in {mention.text for mention in mentions(gazetteer, text)}) is is_named
