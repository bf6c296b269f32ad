"""Tables within documents: rows of incidents are read as those of a table file, other rows as lines."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from osint.model import Document
from osint.pipeline import geocheck
from osint.reading import find_inputs, read_documents
from osint.reading.columns import parse_columns
from osint.reading.hints import Hints
from osint.reading.table_grid import MOST_SPANNED, Grid
from osint.world import world
from tests.reading.making import odt

TABLE = 'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
INCIDENTS = [
    ("No.", "Town", "Date", "Weekday", "Latitude", "Longitude", "Remarks", "Hurt"),
    ("1", "Narva", "2022-07-01", "Friday", "59.3772", "28.1903", "a roof burned", "three"),
    ("2", "Narva", "2022-07-02", "Monday", "58.3780", "26.7290", "", ""),
]
LETTER = [("Name", "Remarks"), ("A. Tamm", "lives in Narva"), ("B. Kask", "")]


def docx_with(rows: list[tuple[str, ...]]) -> bytes:
    docx = pytest.importorskip("docx")
    letter, stream = docx.Document(), BytesIO()
    letter.add_paragraph("What was reported.")
    table: Any = letter.add_table(len(rows), len(rows[0]))
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            table.cell(at, column).text = text
    letter.add_paragraph("That is all.")
    letter.save(stream)
    return stream.getvalue()


def odt_with(rows: list[tuple[str, ...]]) -> bytes:
    body = "".join(
        f"<table:table-row>{''.join(f'<table:table-cell><text:p>{cell}</text:p></table:table-cell>' for cell in row)}</table:table-row>"
        for row in rows
    )
    return odt(
        f"<text:p>What was reported.</text:p><table:table {TABLE}>{body}</table:table>"
        "<text:p>That is all.</text:p>"
    )


def html_with(rows: list[tuple[str, ...]]) -> bytes:
    body = "\n".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return (
        f"<html><body><article><p>What was reported.</p><table>\n{body}\n</table>"
        "<p>That is all.</p></article></body></html>"
    ).encode()


MAKERS = {"a.docx": docx_with, "a.odt": odt_with, "a.html": html_with}


def one(path: Path, data: bytes, hints: Hints | None = None) -> Document:
    path.write_bytes(data)
    (found,) = [d for i in find_inputs([str(path)]) for d in read_documents(i, hints)]
    assert isinstance(found, Document), found
    return found


@pytest.mark.parametrize("name", MAKERS)
def test_rows_of_incidents_are_checked_as_those_of_a_table_file(tmp_path: Path, name: str) -> None:
    document = one(tmp_path / name, MAKERS[name](INCIDENTS))
    assert document.text.split("\n\n") == [
        "What was reported.",
        "Narva (59.3772° N, 28.1903° E)\nFriday, 2022-07-01\na roof burned\nthree",
        "Narva (58.3780° N, 26.7290° E)\nMonday, 2022-07-02",
        "That is all.",
    ]
    found = [(f.claim.check, f.verdict) for f in geocheck(document, world())]
    assert sorted(found) == [
        ("coordinates", "consistent"), ("coordinates", "inconsistent"),
        ("weekday", "consistent"), ("weekday", "inconsistent"),
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["a.docx", "a.odt"])
def test_a_row_is_named_by_table_and_row(tmp_path: Path, name: str) -> None:
    document = one(tmp_path / name, MAKERS[name](INCIDENTS))
    assert document.position(document.text.index("a roof")).unit == "table 1, row 2"
    assert document.position(document.text.index("58.3780")).unit == "table 1, row 3"
    assert document.position(document.text.index("That")).unit == "paragraph 2"


def test_words_of_a_row_stand_where_they_do_in_the_markup(tmp_path: Path) -> None:
    path = tmp_path / "a.html"
    document = one(path, html_with(INCIDENTS))
    lines = path.read_text().splitlines()
    for word in ("Narva", "59.3772", "Friday", "2022-07-01", "a roof", "three", "26.7290"):
        line, column = document.line_column(document.text.index(word))
        assert lines[line - 1][column - 1 :].startswith(word)


@pytest.mark.parametrize("name", MAKERS)
def test_rows_of_other_tables_are_lines(tmp_path: Path, name: str) -> None:
    text = one(tmp_path / name, MAKERS[name](LETTER)).text.replace(",", "")
    assert "Name Remarks" in text.replace("\n\n", "\n")
    assert "A. Tamm lives in Narva\n" in text.replace("\n\n", "\n")


@pytest.mark.parametrize("name", MAKERS)
def test_columns_can_be_named(tmp_path: Path, name: str) -> None:
    rows = [("Wo", "B", "L"), ("Narva", "59.3772", "28.1903")]
    hints = Hints(columns=parse_columns("place=Wo,latitude=B,longitude=L"))
    document = one(tmp_path / name, MAKERS[name](rows), hints)
    assert "Narva (59.3772° N, 28.1903° E)" in document.text
    assert "(" not in one(tmp_path / name, MAKERS[name](rows)).text


def test_cells_over_several_rows_and_a_head_of_two_rows(tmp_path: Path) -> None:
    markup = (
        b"<table><tr><th rowspan=2>Date<th rowspan=2>Town<th colspan=2>Position"
        b"<tr><th>Latitude<th>Longitude"
        b"<tr><td rowspan=2>4 July 2022<td>Narva<td>59.3772<td>28.1903"
        b"<tr><td><p>Valga<td>57.7769<td>26.0473</table>"
    )
    document = one(tmp_path / "a.html", markup, Hints(all_text=True))
    assert document.text.split("\n\n")[-2:] == [
        "Narva (59.3772° N, 28.1903° E)\n4 July 2022",
        "Valga (57.7769° N, 26.0473° E)\n4 July 2022",
    ]


def test_cells_without_end_tags_are_set_apart(tmp_path: Path) -> None:
    document = one(tmp_path / "a.html", b"<table><tr><td>Narva<td>Estonia<tr><td>x<td>y</table>")
    assert "Narva Estonia" in document.text
    rows = [("Place", "Date"), ("Narva", "4 July 2022", "A calm day.")]
    assert "A calm day." in one(tmp_path / "a.html", html_with(rows)).text


def test_x_and_y_alone_are_no_coordinate(tmp_path: Path) -> None:
    rows = [("date", "x", "y"), ("2022-07-01", "12.5", "13.5")]
    assert "°" not in one(tmp_path / "a.html", html_with(rows)).text


def test_spans_fill_spots_and_are_bounded() -> None:
    grid = Grid()
    grid.add_cell(columns=2, rows=2)
    grid.add_cell()
    grid.begin_row()
    grid.add_cell()
    assert grid.rows() == [[0, 0, 1], [0, 0, 2]]
    huge = Grid()
    for _ in range(3 * MOST_SPANNED // 9_900):
        huge.begin_row()
        for _ in range(100):
            huge.add_cell(99_999, 99_999)
    assert sum(map(len, huge.rows())) < 2 * MOST_SPANNED
