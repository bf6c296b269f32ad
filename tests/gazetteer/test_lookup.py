"""Names to candidates, on a small gazetteer whose answers are known."""

from __future__ import annotations

from pathlib import Path

import pytest

from osint.errors import DataError
from osint.gazetteer import Gazetteer
from osint.gazetteer.joined import JoinedStore
from osint.gazetteer.schema import SCHEMA
from osint.model import Place, Point


def _names(places: tuple[Place, ...]) -> list[str]:
    return [place.name for place in places]


def test_best_known_comes_first(small: Gazetteer) -> None:
    assert [place.country for place in small.lookup("St. Olaf")] == ["FD", "SY"]


def test_fame_decides_between_kinds_and_a_less_used_name_counts_less(small: Gazetteer) -> None:
    assert _names(small.lookup("Amber")) == ["Amber River", "Amber Oblast", "North Marsh"]
    assert [c.how for c in small.candidates("amber")] == ["alias", "alias", "alternate"]


def test_unknown_names_have_no_candidates(small: Gazetteer) -> None:
    assert small.lookup("Nowhere") == ()
    assert small.lookup("") == ()
    assert not small.has("nowhere")
    assert small.store.is_word("nowhere") is None


def test_a_place_has_its_region_and_extent(small: Gazetteer) -> None:
    place = small.lookup("Olafstad")[0]
    assert (place.id, place.geonameid, place.admin1, place.admin1_code) == (
        21,
        21,
        "North Marsh",
        "01",
    )
    assert place.point == Point(latitude=10.6, longitude=20.4)
    assert place.radius_km == 6.0


def test_cyrillic_names_lead_to_the_same_place(small: Gazetteer) -> None:
    found = small.lookup("Санкт-Олаф")
    assert found[:1] == small.lookup("Olafstad")
    assert [place.name for place in found[1:]] == ["Saint Olaf"]  # a namesake in Latin letters


def test_own_places_have_no_geonameid(small: Gazetteer) -> None:
    river = small.get(-31)
    assert river is not None
    assert (river.id, river.geonameid, river.country) == (-31, None, None)
    assert small.get(999) is None


def test_countries_regions_and_demonyms(small: Gazetteer) -> None:
    assert small.country("FD") == small.get(1)
    assert small.region("FD", "02") == small.get(12)
    assert small.country("XX") is None
    assert small.region("FD", "99") is None
    assert small.demonym("Freedonian") == small.get(1)
    assert small.demonym("Martian") is None
    assert small.lookup("Freedonian") == ()


def test_an_abbreviation_is_told_from_a_name(small: Gazetteer) -> None:
    assert [(one.place, one.how) for one in small.candidates("N.M.")] == [
        (small.get(11), "abbreviation")
    ]
    assert {one.how for one in small.candidates("Amber")}.isdisjoint({"abbreviation"})


def test_words_of_kind_are_understood(small: Gazetteer) -> None:
    assert _names(small.lookup("Amber Region")) == ["Amber Oblast", "North Marsh"]
    assert _names(small.lookup("province of Amber")) == ["Amber Oblast", "North Marsh"]
    assert _names(small.lookup("village of Hope")) == ["Hope"]
    assert _names(small.lookup("N. Marsh")) == ["North Marsh"]
    assert _names(small.lookup("Ft. Amber")) == ["Fort Amber"]


def test_longest_match_is_told_how_far_to_try(small: Gazetteer) -> None:
    assert small.max_tokens("hope") == 3
    assert small.max_tokens("zebra") == 0
    assert small.begins("hope springs")
    assert not small.begins("hope springs eternal")
    assert not small.begins("hop")


def test_whether_a_name_is_a_word(small: Gazetteer) -> None:
    assert small.store.is_word("saint olaf") is False
    assert small.store.is_word("hope") is True


def test_fame(small: Gazetteer) -> None:
    assert small.fame(1) == 9.0
    assert small.fame(999) == 0.0


def test_near_is_ordered_by_distance(small: Gazetteer) -> None:
    here = Point(latitude=9.1, longitude=21.1)
    assert _names(small.near(here, 30.0))[:2] == ["Hope", "Hope Springs Eternal"]
    assert small.near(here, 30.0, limit=1) == (small.get(23),)
    assert small.near(Point(latitude=-80.0, longitude=0.0), 100.0) == ()


def test_a_missing_gazetteer_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="the gazetteer is missing"):
        Gazetteer.open(str(tmp_path / "none.sqlite"))


def test_a_file_that_is_no_gazetteer_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "text.sqlite"
    path.write_text("this is no database, only words that go on for a while" * 50)
    with pytest.raises(DataError, match="not a readable gazetteer"):
        Gazetteer.open(str(path))


def test_another_format_is_refused(tmp_path: Path) -> None:
    import sqlite3

    path = tmp_path / "old.sqlite"
    db = sqlite3.connect(path)
    db.executescript(SCHEMA)
    db.execute("INSERT INTO meta VALUES ('format', 'something-0')")
    db.commit()
    db.close()
    with pytest.raises(DataError, match="of format something-0"):
        Gazetteer.open(str(path))


@pytest.mark.parametrize(
    ("name", "first", "behind"),
    [("Görlitz", "Görlitz", "Zgorzelec"), ("Paraguay", "Paraguay", "Asunción")],
)
def test_who_bears_a_name_beside_its_own_stands_behind(name: str, first: str, behind: str) -> None:
    gazetteer = Gazetteer.open()
    found = [place.name for place in gazetteer.lookup(name)]
    assert found[0] == first
    assert behind in found


def test_well_known_names_are_found_by_their_first_word(small: Gazetteer) -> None:
    assert small.store.well_known("saint") == ["saint olaf"]  # of two, the better known is a city
    assert small.store.well_known("freedonia") == ["freedonia"]
    assert small.store.well_known("hope") == []  # too small
    assert small.store.well_known("amber") == ["amber oblast"]  # the river is called so first
    assert small.store.well_known("sain") == []  # no whole word


def test_well_known_names_of_several_gazetteers_come_once(small: Gazetteer) -> None:
    joined = JoinedStore([small.store, small.store])
    assert joined.well_known("saint") == ["saint olaf"]
