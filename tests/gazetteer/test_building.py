"""The parts of the build that judge names, and the curated files themselves."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from osint.gazetteer.rows import ABBREVIATION, ALIAS, DEMONYM, Name, Row
from osint.gazetteer.towns import town_radius_km
from osint.support.fold import fold
from tools.gazetteer import airport_regions, airports, curated
from tools.gazetteer.divisions import bare
from tools.gazetteer.inputs import INPUTS
from tools.gazetteer.region_rows import spread_middle
from tools.gazetteer.text import aliases, demonyms, lines, useful

ROOT = Path(__file__).parents[2]
CURATED = ROOT / "osint/data/curated"


@pytest.mark.parametrize(
    "name", ["Kyjiw", "Київ", "Sao Paulo", "’s-Hertogenbosch", "Åre", "東京", "موسكو", "חיפה"]
)
def test_names_that_a_text_may_hold(name: str) -> None:
    assert useful(name)


@pytest.mark.parametrize("name", ["MOW", "moseukeuba", "京", "Ab", "City", "東a", "..،"])
def test_names_that_no_text_holds(name: str) -> None:
    assert not useful(name)


def test_demonyms_get_their_plural() -> None:
    words = {name.text for name in demonyms(["Kenyan", "Iraqi", "Chinese", "Danish", "Dutchmen"])}
    assert words == {"Kenyan", "Kenyans", "Iraqi", "Iraqis", "Chinese", "Danish", "Dutchmen"}


def test_a_star_marks_an_abbreviation() -> None:
    assert aliases("Persia|*IR") == [Name("Persia", ALIAS), Name("IR", ABBREVIATION)]


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Sumy Oblast", "Sumy"),
        ("Province of Amber", "Amber"),
        ("Aleppo Governorate", "Aleppo"),
        ("Texas", None),
    ],
)
def test_the_word_of_type_comes_off(name: str, short: str | None) -> None:
    assert bare(name) == short


def test_crowded_parts_do_not_pull_the_middle() -> None:
    crowd = [(10.0, 20.0, 1)] * 50
    assert spread_middle([*crowd, (12.0, 22.0, 1)]) == (11.0, 21.0)
    assert spread_middle([]) is None


def test_radius_grows_with_people_within_bounds() -> None:
    assert town_radius_km(0) == 1.0
    assert town_radius_km(605_000) == pytest.approx(12.4, abs=0.1)
    assert town_radius_km(30_000_000) == 25.0


def test_a_curated_town_that_geonames_has_gives_its_names_to_it() -> None:
    town = Row(7, "Olafstad", 10.0, 20.0, 3.0, "settlement", "FD", "01", 9_000, 3.9)
    own = Row(-1, "Olafstad", 10.01, 20.0, 3.0, "settlement", "FD", fame=5.5,
              names=(Name("Olaf City", ALIAS),))  # fmt: skip
    site = Row(-2, "Fort Olaf", 10.1, 20.0, 3.0, "base", "FD", fame=4.0)
    left, names, fames = curated.settled([own, site], [town])
    assert [(row.name, row.admin1) for row in left] == [("Fort Olaf", "01")]
    assert Name("Olaf City", ALIAS) in names[7]
    assert fames == {7: 5.5}


def test_a_name_with_an_equals_sign_becomes_the_own_one() -> None:
    row = Row(1, "Buryat", 1.0, 1.0, 1.0, "region", "RU", "11", names=(Name("Buryatia", ALIAS),))
    extra = {"RU.11": [Name("=Buryatia", ALIAS), Name("Buryats", DEMONYM)]}
    (renamed,) = curated.with_extra([row], extra)
    assert renamed.name == "Buryatia"
    assert [name.text for name in renamed.names] == ["Buryat", "Buryats"]


def test_a_name_for_no_place_stops_the_build() -> None:
    with pytest.raises(SystemExit, match="no such place: XX"):
        list(curated.with_extra([], {"XX.01": []}))


def test_the_curated_places_are_sound() -> None:
    rows = list(curated.rows(CURATED))
    assert len(rows) > 2_000
    assert len({row.id for row in rows}) == len(rows)
    for row in rows:
        assert 0 < row.radius_km <= 8_000, row.name
        assert 1 <= row.fame <= 10, row.name
        assert fold(row.name), row.name


def test_every_country_is_listed_once() -> None:
    codes = [cells[0] for cells in lines(CURATED / "countries.tsv", 6)]
    assert len(codes) == len(set(codes)) == 250


def test_inputs_are_pinned_and_stated() -> None:
    path = ROOT / "osint/data/packed/MANIFEST.gazetteer.json"
    manifest = json.loads(path.read_text(encoding="utf8"))
    stated = {item["package"]: item["sha256"] for item in manifest["inputs"]}
    assert stated == {item.name: item.sha256 for item in INPUTS}
    assert all(len(item.sha256) == 64 and item.licence for item in INPUTS)


AIRPORTS = "icao,iata,name,city,subd,country,elevation,lat,lon\n{}"


def airport_regions_of(folder: Path, lines: str) -> dict[str, str]:
    """Name of an airport -> the region it gets, beside two regions of a made-up country and a town of each."""
    (folder / "airportsdata").mkdir()
    (folder / airports.FILE).write_text(AIRPORTS.format(lines), encoding="utf8")
    (folder / "airports.tsv").write_text("")
    rows = [
        Row(1, "Northshire", 51.0, 1.0, 60.0, "region", "XX", "01", names=(Name("Nord", ALIAS),)),
        Row(2, "Southshire", 49.0, 1.0, 60.0, "region", "XX", "02"),
        Row(3, "Northby", 51.2, 1.2, 5.0, "settlement", "XX", "01"),
        Row(4, "Southby", 49.2, 1.2, 5.0, "settlement", "XX", "02"),
        *airports.rows(folder, folder / "airports.tsv"),
    ]
    found = airport_regions.with_regions(rows, folder)
    return {row.name: row.admin1 for row in found if row.kind == "airport"}


def test_an_airport_has_the_region_it_is_told_in_where_a_town_of_it_is_near(tmp_path: Path) -> None:
    found = airport_regions_of(
        tmp_path,
        "AAAA,AAA,Northby Airport,Northby,nord,XX,0,51.3,1.1\n"
        "BBBB,BBB,Southby Airport,Southby,Northshire,XX,0,49.3,1.1\n"
        "CCCC,CCC,Middleby Airport,Middleby,,XX,0,50.9,1.1\n",
    )
    assert found == {"Northby Airport": "01", "Southby Airport": "", "Middleby Airport": ""}
