"""Forms that say several things at once, or that turn the order round: each with its false twin."""

from __future__ import annotations

import pytest

import osint

CALLED = {"inconsistent", "doubtful"}


def found(text: str, check: str) -> dict[tuple[str, str], str]:
    """(subject, object) -> verdict."""
    return {
        (f.claim.subject.name, f.claim.object.name): f.verdict
        for f in osint.geocheck(text, only=(check,))
        if f.claim.subject is not None and f.claim.object is not None
    }


TULLN, BADEN = ("Tulln", "Vienna"), ("Baden", "Vienna")


def test_respectively_gives_each_name_its_own_figure() -> None:
    text = "Tulln and Baden, {} km {} and {} km {} of Vienna, respectively, were flooded."
    true = text.format(30, "northwest", 25, "southwest")
    assert found(true, "distance") == {TULLN: "consistent", BADEN: "consistent"}
    assert found(true, "direction") == {TULLN: "consistent", BADEN: "consistent"}
    swapped = found(text.format(30, "southeast", 150, "southwest"), "direction")
    assert swapped[TULLN] in CALLED and swapped[BADEN] == "consistent"
    assert found(text.format(30, "northwest", 150, "southwest"), "distance")[BADEN] in CALLED


def test_respectively_gives_each_place_its_figure() -> None:
    text = "Graz is {} km and 160 km from Vienna and Linz, respectively."
    assert found(text.format(145), "distance") == {
        ("Graz", "Vienna"): "consistent",
        ("Graz", "Linz"): "consistent",
    }
    assert found(text.format(400), "distance")["Graz", "Vienna"] in CALLED


@pytest.mark.parametrize(
    "form",
    [
        "Tulln and Stockerau (both {} of Vienna) were flooded.",
        "Tulln and Stockerau lie {} of Vienna.",
        "People fled Tulln and Stockerau, both {} of Vienna.",
        "Troops took Tulln and Stockerau villages {} of Vienna.",
    ],
)
def test_two_places_share_a_bearing(form: str) -> None:
    pairs = [TULLN, ("Stockerau", "Vienna")]
    true, false = (found(form.format(b), "direction") for b in ("northwest", "southeast"))
    assert [true[pair] for pair in pairs] == ["consistent"] * 2
    assert {false[pair] for pair in pairs} <= CALLED


INVERTED = (
    "{} of Vienna lies St. Pölten.",
    "To the {} of Vienna lies St. Pölten.",
    "{} of Vienna, St. Pölten was quiet.",
)


@pytest.mark.parametrize("form", INVERTED)
def test_the_bearing_first(form: str) -> None:
    pair = ("Sankt Pölten", "Vienna")
    assert found(form.format("West").replace("the W", "the w"), "direction")[pair] == "consistent"
    assert found(form.format("East").replace("the E", "the e"), "direction")[pair] in CALLED


@pytest.mark.parametrize(
    "form",
    [
        "Vienna - Linz: {} km",
        "Vienna to Linz ({} km)",
        "Vienna–Linz {} km",
        "Route: Vienna - Linz, {} km.",
        "Vienna to Linz is about {} km.",
    ],
)
def test_a_line_of_a_route(form: str) -> None:
    pair = ("Vienna", "Linz")
    assert found(form.format(185), "distance")[pair] == "consistent"
    assert found(form.format(60), "distance")[pair] in CALLED


@pytest.mark.parametrize(
    "drive", ["30 minutes' drive", "a two-and-a-half-hour drive", "about an hour's drive"]
)
def test_a_drive_in_a_direction(drive: str) -> None:
    text = f"Linz, {drive} {{}} of Vienna, was quiet."
    pair = ("Linz", "Vienna")
    assert found(text.format("west"), "direction")[pair] == "consistent"
    assert found(text.format("east"), "direction")[pair] in CALLED


def test_where_a_site_lies_in_an_area_and_by_two_towns() -> None:
    text = "The Hatzor Airbase is an air force base located in the Southern District, south of Gedera, and {} of Ashdod."
    pair = ("Hatzor Air Base", "Ashdod")
    assert found(text.format("east"), "direction")[pair] == "consistent"
    assert found(text.format("west"), "direction")[pair] != "consistent"


def test_a_crossing_between_two_states() -> None:
    near = found("The Karkamış border crossing between Syria and Turkey was closed.", "proximity")
    assert near == {("Karkamış", "Syria–Turkey border"): "consistent"}
    far = found("The Ankara border crossing between Syria and Turkey was closed.", "proximity")
    assert set(far.values()) <= CALLED and far


def test_a_town_on_the_border_with() -> None:
    text = "{}, a town on the border with Germany, was quiet."
    assert set(found(text.format("Kufstein"), "proximity").values()) == {"consistent"}
    assert set(found(text.format("Graz"), "proximity").values()) <= CALLED


def test_a_town_on_a_shore_with_its_distance() -> None:
    text = "Siófok, on the southern shore of Lake Balaton, {} km from Budapest, was full."
    pair = ("Siófok", "Budapest")
    assert found(text.format(105), "distance")[pair] == "consistent"
    assert found(text.format(400), "distance")[pair] != "consistent"
