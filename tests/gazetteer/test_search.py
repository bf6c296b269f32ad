"""Ranked places with reasons, spelling, and what lies at a point."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osint.gazetteer import Gazetteer
from osint.gazetteer.spelling import edits, skeleton
from osint.model import Point


def test_reasons_say_how_it_was_found(small: Gazetteer) -> None:
    first, second = small.search("Saint Olaf")
    assert first.place.id == 21
    assert first.reasons == ("its own name", "population 120,000")
    assert first.score > second.score


def test_country_and_region_are_conditions(small: Gazetteer) -> None:
    assert [hit.place.id for hit in small.search("Saint Olaf", country="SY")] == [22]
    assert [hit.place.id for hit in small.search("Saint Olaf", country="Freedonia")] == [21]
    assert [hit.place.id for hit in small.search("Saint Olaf", region="North Marsh")] == [21]
    assert [hit.place.id for hit in small.search("Saint Olaf", region="FD.01")] == [21]
    assert small.search("Saint Olaf", country="Nowhere") == ()
    assert "in North Marsh" in small.search("Olafstad", region="North Marsh")[0].reasons


def test_kind_is_a_condition(small: Gazetteer) -> None:
    assert [hit.place.kind for hit in small.search("Amber", kind="river")] == ["river"]


def test_close_spellings_are_tried_only_when_none_fits(small: Gazetteer) -> None:
    hits = small.search("Olafstadt")
    assert [hit.place.id for hit in hits] == [21]
    assert hits[0].reasons[0] == "a similar spelling: Olafstad"
    assert small.search("Olafstadt", fuzzy=False) == ()
    assert small.search("Xyzzyq") == ()


def test_limit(small: Gazetteer) -> None:
    assert len(small.search("Amber", limit=2)) == 2


def test_reverse_gives_settlement_region_and_country(small: Gazetteer) -> None:
    around = small.reverse(Point(latitude=9.5, longitude=21.45))
    assert around.nearest is not None
    assert around.nearest.name == "Hope Springs Eternal"
    assert around.distance_km == pytest.approx(43, abs=3)
    assert around.region == small.get(12)
    assert around.country == small.get(1)


def test_reverse_names_what_holds_the_point(small: Gazetteer) -> None:
    around = small.reverse(Point(latitude=9.52, longitude=21.5))
    assert [place.name for place in around.within] == ["Fort Amber", "Amber River"]


def test_reverse_far_from_everything(small: Gazetteer) -> None:
    around = small.reverse(Point(latitude=-85.0, longitude=-150.0))
    assert (around.nearest, around.distance_km, around.within) == (None, None, ())


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("sergeyevka", "sergeevka"),
        ("sergeevka", "sergejewka"),
        ("zaporizhzhia", "zaporizhia"),
    ],
)
def test_transliterations_share_a_skeleton(a: str, b: str) -> None:
    assert skeleton(a) == skeleton(b)


@pytest.mark.parametrize(
    ("a", "b", "distance"),
    [("kyiv", "kyiv", 0), ("kyiv", "kiev", 2), ("lviv", "lvvi", 1), ("a", "abcd", 3)],
)
def test_edits(a: str, b: str, distance: int) -> None:
    assert edits(a, b, 2) == distance


@given(st.text("abc", max_size=8), st.text("abc", max_size=8))
def test_edits_do_not_depend_on_the_order(a: str, b: str) -> None:
    assert edits(a, b, 8) == edits(b, a, 8)
    assert (edits(a, b, 8) == 0) == (a == b)
