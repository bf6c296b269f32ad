"""Inputs to documents: text, HTML, JSON Lines, CSV; and every way of being unreadable."""

from __future__ import annotations

import hashlib
import json
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from osint.errors import InputError
from osint.model import Document
from osint.reading import Input, files, find_inputs, read_documents
from osint.reading.hints import Hints


def read(path: Path, hints: Hints | None = None) -> list[Document | InputError]:
    return [found for source in find_inputs([str(path)]) for found in read_documents(source, hints)]


def only(path: Path, hints: Hints | None = None) -> Document:
    (document,) = read(path, hints)
    assert isinstance(document, Document)
    return document


def test_a_text_keeps_its_hash_and_its_lines(tmp_path: Path) -> None:
    path = tmp_path / "wire.txt"
    path.write_bytes("Première ligne.\r\nSeconde à Łódź.\n".encode())
    document = only(path)
    assert document.id == document.path == str(path)
    assert document.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert document.line_column(document.text.index("Łódź")) == (2, 11)
    assert document.line_column(0) == (1, 1)


def test_the_published_hint_fills_in_only_what_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    rows = [
        {"id": "x", "text": "one"},
        {"id": 7, "text": "two", "published": "2020-01-02T03:04:05Z"},
    ]
    path.write_text("\n".join(map(json.dumps, rows)))
    first, second = read(path, Hints(published=date(2017, 4, 21)))
    assert isinstance(first, Document) and isinstance(second, Document)
    assert (first.id, first.published) == ("x", date(2017, 4, 21))
    assert second.id == "7"
    assert second.published == datetime(2020, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(0)))


def test_one_bad_line_does_not_lose_the_others(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(
        b'{"id": 1, "text": "good"}\nnot json\n{"id": 2}\n{"text": 5}\n\n'
        b'{"text": "x", "language": 3}\n{"text": "\xff"}\n[1]\n'
        b'{"text": "x", "title": 3}\n{"text": "last"}'
    )
    found = read(path)
    assert [d.id for d in found if isinstance(d, Document)] == ["1", f"{path}:10"]
    errors = [str(error) for error in found if isinstance(error, InputError)]
    assert [error.split(": ")[0].rsplit(":", 1)[1] for error in errors] == [
        "2",
        "3",
        "4",
        "6",
        "7",
        "8",
        "9",
    ]


def test_a_date_in_another_form_is_left_aside_with_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"id": "x", "text": "one", "published": "17 December"}))
    document = only(path)
    assert document.published is None
    assert document.warnings == (
        f"{path}:1: '17 December' is not a date of publication like 2017-04-21 and was ignored",
    )


def test_a_line_that_is_too_long_is_skipped_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("osint.reading.jsonl.MAX_LINE_BYTES", 100)
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"text": "y" * 1000}) + "\n" + json.dumps({"id": "b", "text": "z"}))
    error, document = read(path)
    assert isinstance(error, InputError) and "longer" in str(error)
    assert isinstance(document, Document) and document.id == "b"


def test_deep_nesting_is_an_error_not_a_crash(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text("[" * 200_000)
    (error,) = read(path)
    assert isinstance(error, InputError)


def test_lone_surrogates_become_replacement_characters(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"text": "a\\ud800b"}')
    assert only(path).text == "a\ufffdb"


def test_html_gives_what_a_reader_sees(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(
        "<html lang=fr><head><title>Un  titre</title>"
        '<meta property="article:published_time" content="2022-11-05T08:00:00+01:00">'
        "<style>p{}</style></head><body><nav>Home</nav><script>var x = '9 km';</script>"
        "<p>Lyon &amp; Paris<br>sont loin.</p><ul><li>Un</li><li>Deux</li></ul></body></html>",
        encoding="utf-8",
    )
    document = only(path)
    assert document.text == "Lyon & Paris\nsont loin.\n\nUn\n\nDeux"
    assert (document.title, document.language) == ("Un titre", "fr")
    assert document.published is not None and document.published.isoformat().startswith(
        "2022-11-05"
    )


def test_html_without_text_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text("<html><script>1</script></html>")
    (error,) = read(path)
    assert isinstance(error, InputError) and "no readable text" in str(error)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_rows_are_documents(tmp_path: Path, delimiter: str) -> None:
    path = tmp_path / "a.csv"
    rows = [["id", "body", "published"], ["n1", '"Seen, here"', "2020-02-03"], ["", "Two", ""]]
    path.write_text("\n".join(delimiter.join(row) for row in rows))
    first, second = read(path, Hints(text_column="body"))
    assert isinstance(first, Document) and isinstance(second, Document)
    assert (first.id, first.text, first.published) == ("n1", "Seen, here", date(2020, 2, 3))
    assert second.id.endswith("a.csv:3")


def test_csv_without_the_column_lists_those_it_has(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("id,remark\n1,x\n")
    (error,) = read(path)
    assert "has no column 'text'" in str(error) and "'remark'" in str(error)


@pytest.mark.parametrize(
    "header", ["post_id,Created At,Message,likes", "id,created_at,full_text,n"]
)
def test_an_export_of_posts_is_read_by_what_its_columns_are_called(
    tmp_path: Path, header: str
) -> None:
    path = tmp_path / "posts.csv"
    path.write_text(f"{header}\n7,2021-05-06 10:00:00,The ferry sank.,3\n")
    (document,) = read(path)
    assert isinstance(document, Document)
    assert document.text == "The ferry sank." and document.line_column(4) == (2, 27)
    assert document.published == datetime(2021, 5, 6, 10)


def test_a_table_of_incidents_with_a_message_stays_one(tmp_path: Path) -> None:
    path = tmp_path / "incidents.csv"
    path.write_text("place,date,message\nTartu,2021-05-06,The ferry sank.\n")
    (document,) = read(path)
    assert isinstance(document, Document)
    assert document.text.startswith("Tartu") and "The ferry sank." in document.text


def test_files_that_are_too_large_are_refused_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "MAX_FILE_BYTES", 1_000_000)
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 1_000_001)
    (error,) = read(path)
    assert "larger than 1 MB" in str(error) and ".jsonl" in str(error)


def test_folders_are_walked_in_a_stable_order_and_hidden_files_left_out(tmp_path: Path) -> None:
    for name in ["b.txt", "a.md", "sub/c.html", ".hidden.txt", "image.png", "z.yaml"]:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    names = [str(Path(i.name).relative_to(tmp_path)) for i in find_inputs([str(tmp_path)])]
    assert names == ["a.md", "b.txt", "sub/c.html", "z.yaml"]


def test_a_folder_without_inputs_and_a_missing_file_are_errors(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no readable files"):
        find_inputs([str(tmp_path)])
    with pytest.raises(InputError, match="no such file"):
        find_inputs([str(tmp_path / "missing.txt")])
    with pytest.raises(InputError, match=r"reached|no such"):
        find_inputs(["a\0b"])


def test_an_unreadable_file_is_an_error(tmp_path: Path) -> None:
    (error,) = read_documents(Input(name="gone.txt", kind="text", path=tmp_path / "gone.txt"))
    assert isinstance(error, InputError) and "gone.txt" in str(error)
