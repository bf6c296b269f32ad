"""Line and column are those of the original file, whatever was read out of it."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from osint.errors import InputError
from osint.model import Document
from osint.positions import Position, Stretch, Stretches
from osint.reading import find_inputs, read_documents
from osint.reading.hints import Hints
from osint.reading.json_strings import StringOfKey


def documents(path: Path, hints: Hints | None = None) -> list[Document]:
    found = [d for i in find_inputs([str(path)]) for d in read_documents(i, hints)]
    assert not [each for each in found if isinstance(each, InputError)], found
    return [each for each in found if isinstance(each, Document)]


def spot(path: Path, word: str, encoding: str = "utf-8") -> tuple[int, int]:
    """Where a word stands in a file, counted the plain way."""
    text = path.read_bytes().decode(encoding).removeprefix("\ufeff")
    before = text[: text.index(word)]
    return before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1


def test_stretches() -> None:
    text = "ab\ncd ef"
    stretches = Stretches([Stretch(0, 4, 7), Stretch(6, 9, 1, "page 2")])
    assert stretches.at(text, 1) == Position(4, 8)
    assert stretches.at(text, 4) == Position(5, 2)
    assert stretches.at(text, 7) == Position(9, 2, "page 2")
    assert Stretches([]).at("x", 0) == Position(1, 1)


@given(before=st.text(max_size=20), after=st.text(max_size=20), ascii_only=st.booleans())
def test_a_json_string_through_its_escapes(before: str, after: str, ascii_only: bool) -> None:
    text = before + "✪" + after
    raw = json.dumps({"id": 'a "b"', "x": [{"text": 1}], "text": text}, ensure_ascii=ascii_only)
    line, column, _ = StringOfKey(raw, "text", 5).at(text, len(before))
    assert line == 5
    star = json.dumps("✪", ensure_ascii=ascii_only)[1:-1]
    if "✪" not in before:
        assert raw[column - 1 :].startswith(star)


def test_a_json_lines_record(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(
        '{"id": "1", "text": "x"}\n\n{"text": "\\u0410\\n\\"Tartu\\" here", "date": "2021-05-06",'
        ' "source": "wire.example"}\n'
    )
    second = documents(path)[1]
    assert second.line_column(second.text.index("Tartu")) == spot(path, "Tartu")
    assert (str(second.published), second.source) == ("2021-05-06", "wire.example")
    assert second.published_from == '"date" of the record'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_cell_of_a_table(tmp_path: Path, encoding: str, end: str) -> None:
    path = tmp_path / "a.csv"
    rows = ["id,Text", '1,"First ""quoted"", then', 'Narva below"', "2,  Jõhvi later"]
    path.write_bytes(end.join(rows).encode(encoding))
    first, second = documents(path)
    assert (first.id, second.id) == ("1", "2")
    for document, word in ((first, "quoted"), (first, "Narva"), (second, "Jõhvi")):
        assert document.line_column(document.text.index(word)) == spot(path, word, encoding)


@given(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r\0✪"), max_size=12)))
def test_cells_are_found_in_what_the_csv_writer_makes(cells: list[str]) -> None:
    from osint.reading.csv_cells import RowPositions

    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow([*cells, 'say "so" ✪', "z"])
    raw = out.getvalue()
    text = 'say "so" ✪'
    line, column, _ = RowPositions(raw, 1, ",", ((0, len(cells)),)).at(text, text.index("✪"))
    before = raw[: raw.index("✪")]
    assert (line, column) == (before.count("\n") + 1, len(before) - before.rfind("\n"))


def test_front_matter_is_no_text_and_still_counts_as_lines(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text('---\ntitle: "Ferry"\ndate: 2024-05-06\nlang: en\n---\n\nIt sank off Rødby.\n')
    (document,) = documents(path)
    assert document.title == "Ferry" and str(document.published) == "2024-05-06"
    assert document.language == "en" and document.published_from == "front matter"
    assert "---" not in document.text
    assert document.line_column(document.text.index("Rødby")) == spot(path, "Rødby")


def test_a_rule_across_the_page_is_no_front_matter(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\nNothing here is a field.\n---\nText.\n")
    assert documents(path)[0].text.startswith("---")


def test_a_front_matter_date_in_words_is_left_aside(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\ndate: 6th of May\n---\nText.\n")
    (document,) = documents(path)
    assert document.published is None and "6th of May" in document.warnings[0]
