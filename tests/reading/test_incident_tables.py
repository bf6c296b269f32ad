"""Tables of incidents: places, coordinates and dates in columns of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

import osint
from osint.errors import InputError, UsageError
from osint.model import Document
from osint.pipeline import geocheck
from osint.reading import find_inputs, read_documents
from osint.reading.columns import parse_columns
from osint.reading.hints import Hints
from osint.world import world

TABLE = """event_id;Event Date;Town;Country;Lat;Long;Notes
A1;2022-07-01;Tartu;Estonia;58.3780;26.7290;"Filmed from ""the"" bridge"
A2;2022-07-02;Tartu;Estonia;59.4370;24.7536;
A3;2022-07-03;;;;;
"""


def read(path: Path, hints: Hints | None = None) -> list[Document | InputError]:
    return [d for i in find_inputs([str(path)]) for d in read_documents(i, hints)]


def only_documents(path: Path, hints: Hints | None = None) -> list[Document]:
    return [each for each in read(path, hints) if isinstance(each, Document)]


def test_columns_are_found_by_their_names(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(TABLE)
    first, second, third = only_documents(path)
    assert first.text == (
        'Tartu, Estonia (58.3780° N, 26.7290° E)\n2022-07-01\nFilmed from "the" bridge'
    )
    assert (first.id, str(first.published)) == ("A1", "2022-07-01")
    assert first.line_column(first.text.index("26.7290")) == (2, 37)
    assert first.line_column(first.text.index("bridge")) == (2, 66)
    assert second.line_column(0)[0] == 3 and third.text == "2022-07-03"


def test_the_coordinate_of_a_row_is_held_against_its_place(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(TABLE)
    first, second, _ = only_documents(path)
    verdicts = [
        [f.verdict for f in geocheck(d, world()) if f.claim.check == "coordinates"]
        for d in (first, second)
    ]
    assert verdicts == [["consistent"], ["inconsistent"]]


@pytest.mark.parametrize(
    ("point", "verdict"), [("45.0699,11.7902", "consistent"), ("45.4064,11.8768", "inconsistent")]
)
def test_a_small_town_without_its_country_is_checked_too(
    tmp_path: Path, point: str, verdict: str
) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"town,lat,lon\nRovigo,{point}\n")
    (document,) = only_documents(path)
    assert [f.verdict for f in geocheck(document, world())] == [verdict]


@pytest.mark.parametrize(("day", "verdict"), [("Friday", "consistent"), ("Monday", "inconsistent")])
def test_the_date_of_a_row_is_held_against_its_weekday(
    tmp_path: Path, day: str, verdict: str
) -> None:
    path = tmp_path / "a.tsv"
    path.write_text(f"place\tdate\tday of week\nTartu\t2022-07-01\t{day}\n")
    (document,) = only_documents(path)
    assert [f.verdict for f in geocheck(document, world())] == [verdict]


def test_columns_can_be_named(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Wo,Tag,B,L\nTartu,2022-07-01,58.378,26.729\n")
    assert isinstance(read(path)[0], InputError)
    columns = parse_columns("place=Wo, date=Tag, latitude=B, longitude=L")
    (document,) = only_documents(path, Hints(columns=columns))
    assert document.text == "Tartu (58.378° N, 26.729° E)\n2022-07-01"


@pytest.mark.parametrize("value", ["place", "place=", "colour=Ort"])
def test_columns_named_wrongly(value: str) -> None:
    with pytest.raises(UsageError, match="--columns"):
        parse_columns(value)


def test_a_named_column_that_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("place,date\nTartu,2022-07-01\n")
    (error,) = read(path, Hints(columns=parse_columns("place=Ort")))
    assert "no column 'Ort'" in str(error)


def test_a_table_without_usable_columns_says_which_it_has(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("number,colour\n1,red\n")
    (error,) = read(path)
    assert "'colour'" in str(error) and "--columns" in str(error)


@pytest.mark.parametrize(("head", "verdicts"), [("Date,Day", ["inconsistent"]), ("X,Day", [])])
def test_a_column_called_day_beside_the_date_is_the_weekday(
    tmp_path: Path, head: str, verdicts: list[str]
) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"Town,{head}\nTartu,2022-07-01,Monday\n")
    (document,) = only_documents(path)
    assert [f.verdict for f in geocheck(document, world())] == verdicts


def test_a_table_without_rows_says_so(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("place,latitude,longitude\n")
    (error,) = read(path)
    assert isinstance(error, InputError) and "no rows below" in str(error)


def test_a_line_for_excel_and_other_delimiters(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("sep=|\nplace|coordinates\nTartu|58.3780, 26.7290\n")
    (document,) = only_documents(path)
    assert document.text == "Tartu (58.3780, 26.7290)"
    assert document.line_column(0) == (3, 1)
    (mention,) = osint.extract(document.text).coordinates
    assert mention.notation == "decimal"


def test_an_unknown_encoding_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("id,text\n1,x\n")
    with pytest.raises(UsageError, match="no encoding called 'nope'"):
        read(path, Hints(encoding="nope"))


@pytest.mark.parametrize(
    "header",
    [
        "Ort der Tat;Datum;Breite;Länge",
        "Ville;Jour;LATITUDE;Longitude",
        "Lugar;Fecha;Latitud;Longitud",
        "Населённый пункт;Дата;Широта;Долгота",
        "Where it happened;When;y_coord;X-Coord",
        "Town;Day;POINT_Y;POINT_X",
    ],
)
def test_columns_are_found_by_what_people_call_them(tmp_path: Path, header: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text(f"Nr;{header}\n7;Tartu;2022-07-01;58,378;26,729\n", "utf-8")
    (document,) = only_documents(path)
    assert document.text == "Tartu (58.378° N, 26.729° E)\n2022-07-01"
    assert document.id == "7"


def test_rows_above_the_names_of_the_columns(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(
        "Incident log\n\nmade on 3 May, by us\nplace\tnotes\nTartu\tIt rained.\n", "utf-8"
    )
    (document,) = only_documents(path)
    assert document.text == "Tartu\nIt rained."
    assert document.position(document.text.index("It"))[:2] == (5, 7)
    path.write_text("alpha,beta\n1,2\n3,4\n", "utf-8")
    (error,) = read(path)
    assert "'alpha', 'beta'" in str(error)


def test_rows_of_a_sheet_below_its_title(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    for row in (
        ["Incident log"],
        [],
        ["No", "Settlement", "Lat.", "Lon."],
        [1, "Tartu", 58.378, 26.729],
    ):
        book.active.append(row)
    path = tmp_path / "a.xlsx"
    book.save(path)
    (document,) = only_documents(path)
    assert document.text == "Tartu (58.378° N, 26.729° E)"
    assert document.position(0)[2] == "sheet Sheet, row 4"


def test_tabs_part_the_cells_of_a_tsv_file_whatever_its_names_hold(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_text(
        "place (town, village, or, none)\tdate\tnotes, remarks\nTartu\t2022-07-01\tWet, cold.\n"
    )
    (error,) = read(path)
    assert "'date', 'notes, remarks'" in str(error)
    path.write_text("place\tdate\tnotes (a, b, c, d, e)\tnotes\nTartu\t2022-07-01\tx\tWet, cold.\n")
    (document,) = only_documents(path)
    assert document.text == "Tartu\n2022-07-01\nWet, cold."
