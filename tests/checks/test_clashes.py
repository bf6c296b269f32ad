"""What a text says of a place that no gazetteer has, and that cannot all be true."""

from __future__ import annotations

import pytest

from osint.model import Document, Finding
from osint.pipeline import geocheck
from osint.world import world


def found(text: str, check: str = "distance") -> list[Finding]:
    """The findings of a check on a text."""
    document = Document(id="text", text=text)
    return [f for f in geocheck(document, world()) if f.claim.check == check]


TWO = "Velmora is a hamlet in Austria. It lies {} km {} of Linz and 40 km west of Steyr."


def test_figures_that_fit_one_spot_stand() -> None:
    told = {f.verdict for f in found(TWO.format(30, "southwest"))}
    assert told == {"consistent", "unresolved"}  # of the one the other leaves too wide a circle


@pytest.mark.parametrize(("km", "way"), [(260, "southwest"), (200, "north")])
def test_figures_that_no_spot_fits_are_told_together(km: int, way: str) -> None:
    told = found(TWO.format(km, way))
    assert [f.verdict for f in told] == ["inconsistent", "inconsistent"]
    assert len({(f.claim.start, f.claim.end) for f in told}) == 1


def test_a_direction_alone_may_exclude_another() -> None:
    text = "Velmora is a hamlet. It lies 60 km {} of Graz and 85 km south of Linz."
    fitting = found(text.format("northwest"), "direction")
    wrong = found(text.format("southeast"), "direction")
    assert {f.verdict for f in fitting} == {"consistent"}
    assert "inconsistent" in {f.verdict for f in wrong}


THREE = (
    "Velmora is a hamlet. It lies 45 km south of Linz, 25 km southwest of Steyr and {} km west"
    " of Vienna."
)


def test_of_three_the_odd_one_is_called_alone() -> None:
    called = [f for f in found(THREE.format(900)) if f.verdict == "inconsistent"]
    assert len(called) == 1
    assert "not “900 km” as the text says" in called[0].why


def test_of_three_that_agree_none_is_called() -> None:
    assert {f.verdict for f in found(THREE.format(160))} <= {"consistent", "unresolved"}


AREA = "Velmora is a village in {}. It lies {} km from Vienna."


@pytest.mark.parametrize(
    ("area", "km", "verdict"),
    [
        ("Tyrol", 400, "unresolved"),
        ("Tyrol", 90, "inconsistent"),
        ("Carinthia", 900, "inconsistent"),
    ],
)
def test_a_figure_may_not_lead_out_of_the_place_s_area(area: str, km: int, verdict: str) -> None:
    (only,) = found(AREA.format(area, km))
    assert only.verdict == verdict
    if verdict == "inconsistent":
        assert f"which the text puts in {area}" in only.why


def test_a_direction_may_not_lead_out_of_the_place_s_area() -> None:
    text = "Velmora is a village in Burgenland. It lies 60 km {} of Vienna."
    assert {f.verdict for f in found(text.format("northwest"), "direction")} == {"inconsistent"}
    assert {f.verdict for f in found(text.format("southeast"), "direction")} == {"unresolved"}


def test_two_areas_far_apart_are_those_of_namesakes() -> None:
    text = "Velmora is a village in Tyrol. It lies 90 km from Vienna. Velmora is a town in Bavaria."
    assert {f.verdict for f in found(text)} == {"unresolved"}


def test_a_namesake_of_the_object_excludes_nothing() -> None:
    text = "Velmora is a village in Nebraska. It lies 30 km from Odesa."
    assert {f.verdict for f in found(text)} == {"unresolved"}


def test_statements_far_apart_in_a_text_do_not_accuse() -> None:
    between = " The fields about it are wide and flat." * 8
    first, second = "Velmora lies 260 km southwest of Linz.", "Velmora lies 40 km west of Steyr."
    text = f"Velmora is a hamlet. {first}{between} {second}"
    assert "inconsistent" not in {f.verdict for f in found(text)}


@pytest.mark.parametrize(
    ("km", "way", "verdicts"),
    [
        (40, "northeast", {"unresolved", "consistent"}),
        (400, "northeast", {"inconsistent"}),
    ],
)
def test_a_title_puts_a_place_into_its_county(km: int, way: str, verdicts: set[str]) -> None:
    text = f"Velmora was a town in Karnes County, Texas, {km} miles {way} of San Antonio."
    document = Document(id="text", text=text, title="Velmora, Texas")
    told = [f for f in geocheck(document, world()) if f.claim.check == "distance"]
    assert {f.verdict for f in told} <= verdicts


def test_an_area_of_the_place_s_own_name_is_a_namesake() -> None:
    text = "Durham is a town in the southern Bruce Peninsula. It lies 18 km east of Hanover."
    document = Document(id="text", text=text, title="Durham, Ontario")
    told = [f for f in geocheck(document, world()) if f.claim.check == "distance"]
    assert "inconsistent" not in {f.verdict for f in told}
