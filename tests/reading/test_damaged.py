"""Files of every format with bytes changed, cut and added: a document or a sentence, never more."""

from __future__ import annotations

import gzip
import random
from pathlib import Path

import pytest

from osint.errors import InputError, OsintError
from osint.model import Document
from osint.reading import documents, find_inputs, read_documents
from tests.reading.test_every_format import files, office

ROUNDS = 25


def damaged(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 2, 8))):
        at = chance.randrange(len(changed)) if changed else 0
        kind = chance.randrange(4)
        if kind == 0 and changed:
            changed[at] = chance.randrange(256)
        elif kind == 1:
            del changed[at : at + chance.randrange(1, 30)]
        elif kind == 2:
            changed[at:at] = bytes(chance.randrange(256) for _ in range(5))
        else:
            changed = changed[: max(1, at)]
    return bytes(changed)


@pytest.mark.parametrize("name", [*files(), "a.docx", "a.xlsx"])
def test_a_document_or_a_sentence(tmp_path: Path, name: str) -> None:
    for package in ("pypdf", "docx", "openpyxl", "exifread"):
        pytest.importorskip(package)
    whole = {**files(), **office()}[name]
    chance, path = random.Random(name), tmp_path / name
    for _ in range(ROUNDS):
        path.write_bytes(damaged(whole, chance))
        for found in read_documents(find_inputs([str(path)])[0]):
            if isinstance(found, Document):
                assert found.line_column(len(found.text) - 1)[0] >= 1
            else:
                assert isinstance(found, OsintError) and found.kind != "internal", str(found)


def test_a_fault_of_a_reader_costs_its_file_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise KeyError("x")

    path = tmp_path / "a.srt"
    path.write_text("x")
    monkeypatch.setattr("osint.reading.subtitles.decode", broken)
    (error,) = documents.read_documents(find_inputs([str(path)])[0])
    assert isinstance(error, OsintError) and error.kind == "internal"
    assert "internal error" in str(error)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "before 2007"),
        ("a.docm", b"PK\x03\x04" + b"\0" * 600, "with macros"),
        ("a.rtf", b"{\\rtf1\\ansi Tartu is in Estonia.}", "RTF"),
        ("a.bin", b"\x7fELF" + b"\0" * 600, "binary file"),
    ],
)
def test_files_of_other_programs_say_what_to_do(
    tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    (found,) = [each for one in find_inputs([str(path)]) for each in read_documents(one)]
    assert isinstance(found, InputError) and said in str(found)


def test_an_archive_of_which_only_the_beginning_is_there(tmp_path: Path) -> None:
    pytest.importorskip("warcio")
    path = tmp_path / "a.warc.gz"
    path.write_bytes(gzip.compress(b"WARC/1.0\r\n" + b"x" * 500)[:20])
    (found,) = read_documents(find_inputs([str(path)])[0])
    assert isinstance(found, InputError) and "no pages with text" in str(found)
