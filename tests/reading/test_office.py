"""PDF, DOCX, ODT and XLSX: text, places in the file, and every way of being unreadable."""

from __future__ import annotations

import builtins
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from osint.errors import InputError
from osint.model import Document
from osint.reading import find_inputs, read_documents
from tests.reading.making import odt, packed, pdf

pypdf = pytest.importorskip("pypdf")
docx = pytest.importorskip("docx")
openpyxl = pytest.importorskip("openpyxl")
parse_xml = docx.oxml.parse_xml


def read(path: Path, data: bytes) -> list[Document | InputError]:
    path.write_bytes(data)
    return [d for i in find_inputs([str(path)]) for d in read_documents(i)]


def one(path: Path, data: bytes) -> Document:
    (document,) = read(path, data)
    assert isinstance(document, Document), document
    return document


def refused(path: Path, data: bytes) -> str:
    (error,) = read(path, data)
    assert isinstance(error, InputError)
    return str(error)


def unit(document: Document, word: str) -> str | None:
    line, column, found = document.position(document.text.index(word))
    assert line is None and column is None
    return found


def saved(thing: Any) -> bytes:
    stream = BytesIO()
    thing.save(stream)
    return stream.getvalue()


def test_pdf_pages_hyphens_and_sentences_over_two_pages(tmp_path: Path) -> None:
    document = one(
        tmp_path / "a.pdf",
        pdf(
            ["The lorry left Klai-", "peda at noon and reached"],
            ["Riga in the evening."],
            title="Log",
        ),
    )
    assert document.text == "The lorry left Klaipeda at noon and reached\nRiga in the evening."
    assert (unit(document, "Klaipeda"), unit(document, "Riga")) == ("page 1", "page 2")
    assert document.title == "Log" and ("author", "A. Writer") in document.metadata
    assert document.published is None  # the file's own date says nothing of the text


def test_pdf_page_numbers_and_running_heads_are_left_out(tmp_path: Path) -> None:
    pages = [["Annual Report 2019", f"Sentence number {n} ends.", f"{n}"] for n in range(1, 6)]
    document = one(tmp_path / "a.pdf", pdf(*pages))
    assert document.text.split("\n\n") == [f"Sentence number {n} ends." for n in range(1, 6)]


LEFT = (
    "The town of Narva lies about",
    "210 kilometres from the capi-",
    "tal, said the mayor who had",
    "come from there. The road was",
    "closed on Monday, and in the",
    "evening the trains ran again.",
)
RIGHT = (
    "The airport of Tartu is shut",
    "since the storm, and nobody",
    "knows when it will open. It",
    "was built in 1946. The runway",
    "is wet, and the lamps are not",
    "lit. The next bulletin comes.",
)


def rows_of(lefts: tuple[str, ...], rights: tuple[str, ...], top: int) -> list[str]:
    """Lines of two columns, each row written from left to right, in pieces of their own."""
    piece = "ET BT /F1 11 Tf 14 TL"
    return [
        f"{left}) Tj {piece} 300 {top - 14 * row} Td ({right}) Tj {piece} 50 {top - 14 * row} Td ("
        for row, (left, right) in enumerate(zip(lefts, rights, strict=True))
    ]


def in_one_object(left: str, right: str, how: str) -> str:
    """What shows a line of two columns and goes on to the next, within one text object."""
    if how == "moved":
        return f"({left}) Tj 250 0 Td ({right}) Tj -250 0 Td"
    if how == "shifted":
        return f"[({left}) -9000 ({right})] TJ"
    return f"({left.ljust(40)}{right}) Tj"


@pytest.mark.parametrize("how", ["moved", "shifted", "spaced"])
def test_pdf_columns_within_one_text_object(tmp_path: Path, how: str) -> None:
    lines = [in_one_object(*row, how) for row in zip(LEFT, RIGHT, strict=True)]
    shown = "x) Tj T* " + " T* ".join(lines) + " T* (y"
    document = one(tmp_path / "a.pdf", pdf([shown]))
    said = " ".join(document.text.split())
    assert "210 kilometres from the capital, said the mayor who had come from there" in said
    assert "ran again. The airport of Tartu is shut since the storm, and nobody" in said


def test_pdf_words_divided_between_columns_and_pages(tmp_path: Path) -> None:
    lefts = (*LEFT[:-1], "evening the trains to Kures-")
    rights = ("saare ran again, said a guard", *RIGHT[1:-1], "lit. They come from Vil-")
    pages = ["Bulletin", *rows_of(lefts, rights, 766)], ["jandi. The end."]
    document = one(tmp_path / "a.pdf", pdf(*pages))
    assert "Kuressaare ran" in document.text and "from Viljandi. The end." in document.text
    assert unit(document, "jandi") == "page 2"


def test_pdf_names_divided_at_a_hyphen_of_their_own_keep_it(tmp_path: Path) -> None:
    pages = (["In Jaama-", "Aia and in Ida-"], ["Viru it rained."])
    document = one(tmp_path / "a.pdf", pdf(*pages))
    assert document.text == "In Jaama-Aia and in Ida-Viru it rained."


def test_pdf_fonts_that_tell_no_letters(tmp_path: Path) -> None:
    garbled = r"\001\002\003 \004\005\006\007 \016\017\020"
    assert "--force-ocr" in refused(tmp_path / "a.pdf", pdf([garbled]))
    document = one(tmp_path / "b.pdf", pdf([garbled], ["Rain fell on Tartu."]))
    assert document.text == "Rain fell on Tartu."
    assert document.warnings[0].endswith("could not be read: 1")


def test_pdf_columns_written_row_by_row(tmp_path: Path) -> None:
    (document,) = read(
        tmp_path / "a.pdf", pdf(["Daily bulletin", *rows_of(LEFT, RIGHT, 766), "The end"])
    )
    assert isinstance(document, Document)
    said = " ".join(document.text.split())
    assert "Narva lies about 210 kilometres from the capital, said the mayor" in said
    assert "ran again. The airport of Tartu is shut since the storm" in said
    assert said.startswith("Daily bulletin The town") and said.endswith("bulletin comes. The end")


def test_a_table_in_a_pdf_is_read_row_by_row(tmp_path: Path) -> None:
    towns = (
        "Narva, at the border",
        "Tartu, on the river",
        "Pärnu, by the bay",
        "Valga, in the south",
        "Rakvere, in the north",
    )
    days = (
        "Monday, 3 May 2021",
        "Tuesday, 4 May 2021",
        "Friday, 7 May 2021",
        "Sunday, 9 May 2021",
        "Monday, 10 May 2021",
    )
    (document,) = read(tmp_path / "a.pdf", pdf(rows_of(towns, days, 780)))
    assert isinstance(document, Document)
    assert "Narva, at the border Monday, 3 May 2021" in document.text.replace("  ", " ")


def test_pdf_scans_locks_and_damage(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    assert "run OCR" in refused(path, pdf([]))
    writer = pypdf.PdfWriter(clone_from=BytesIO(pdf(["x"])))
    writer.encrypt("secret", algorithm="RC4-128")
    stream = BytesIO()
    writer.write(stream)
    assert "protected by a password" in refused(path, stream.getvalue())
    assert "not a readable PDF" in refused(path, b"%PDF-1.7\nnothing else")
    assert "not a readable PDF" in refused(path, b"not at all")
    whole = pdf(["Some words."])
    unknown = whole.replace(b"<< /Length", b"<< /Filter /FlatterDecode /Length")
    assert "none of its pages can be read" in refused(path, unknown)
    for cut in range(20, len(whole), 37):
        (found,) = read(path, whole[:cut])
        assert isinstance(found, Document | InputError)


def test_docx_paragraphs_and_tables(tmp_path: Path) -> None:
    file = docx.Document()
    file.core_properties.title = "Notes"
    file.add_paragraph("The bridge at Ventspils is shut.")
    table = file.add_table(rows=1, cols=2)
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = "Liepaja", "12 May"
    file.add_paragraph("Nothing else.")
    document = one(tmp_path / "a.docx", saved(file))
    assert document.text == "The bridge at Ventspils is shut.\n\nLiepaja, 12 May\n\nNothing else."
    assert document.title == "Notes"
    assert unit(document, "Liepaja") == "table 1, row 1"
    assert unit(document, "Nothing") == "paragraph 2"


def test_docx_bombs_macros_and_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.docx"
    assert "not a readable DOCX" in refused(path, b"PK\x03\x04 not a zip")
    assert "not a readable DOCX" in refused(path, packed({"word/document.xml": "<x/>"}))
    assert "contains macros" in refused(path, packed({"word/vbaProject.bin": b"x"}))
    assert "old Office file" in refused(path, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600)
    assert "is empty" in refused(path, b"")
    monkeypatch.setattr("osint.reading.packed.MAX_UNPACKED_BYTES", 10_000)
    assert "unpacks to" in refused(path, packed({"word/document.xml": b"x" * 100_000}))


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("{}<w:ins><w:r><w:t>in Kunda</w:t></w:r></w:ins>", "Rain in Kunda"),
        ("{}<w:del><w:r><w:delText>in Kunda</w:delText></w:r></w:del>", "Rain"),
        ("{}<w:moveFrom><w:r><w:t>in Kunda</w:t></w:r></w:moveFrom>", "Rain"),
        ("{}<w:smartTag w:element='place'><w:r><w:t>in Kunda</w:t></w:r></w:smartTag>", "Rain in Kunda"),
        ("{}<w:sdt><w:sdtContent><w:r><w:t>in Kunda</w:t></w:r></w:sdtContent></w:sdt>", "Rain in Kunda"),
        ("{}<w:fldSimple w:instr='DATE'><w:r><w:t>on 3 May</w:t></w:r></w:fldSimple>", "Rain on 3 May"),
        ("{}<w:r><w:t>in Ku</w:t><w:softHyphen/><w:t>nda</w:t></w:r>", "Rain in Kunda"),
        ("{}<w:r><w:br/><w:t>in Kunda</w:t></w:r>", "Rain \nin Kunda"),
    ],
)  # fmt: skip
def test_docx_words_that_stand_within_other_marks(tmp_path: Path, markup: str, text: str) -> None:
    file = docx.Document()
    said = markup.format('<w:r><w:t xml:space="preserve">Rain </w:t></w:r>')
    file.element.body.insert(0, parse_xml(f"<w:p {W}>{said}</w:p>"))
    assert one(tmp_path / "a.docx", saved(file)).text.strip() == text


def test_docx_controls_text_boxes_and_tables_within_tables(tmp_path: Path) -> None:
    file = docx.Document()
    paragraph = "<w:p><w:r><w:t>{}</w:t></w:r>{}</w:p>"
    box = f"<w:r><w:pict><w:txbxContent>{paragraph.format('in a box', '')}</w:txbxContent></w:pict></w:r>"
    control = f"<w:sdtContent>{paragraph.format('controlled', box)}</w:sdtContent>"
    file.element.body.insert(0, parse_xml(f"<w:sdt {W}>{control}</w:sdt>"))
    outer = file.add_table(rows=2, cols=2)
    outer.cell(0, 0).text = "outer"
    outer.cell(0, 0).add_table(rows=1, cols=1).cell(0, 0).text = "inner"
    outer.cell(0, 1).merge(outer.cell(1, 1)).text = "both"
    document = one(tmp_path / "a.docx", saved(file))
    assert document.text == "controlled\n\nin a box\n\nouter inner, both\nboth"


def test_docx_footnotes_come_behind_the_text(tmp_path: Path) -> None:
    from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    file = docx.Document()
    file.add_paragraph("It rained.")
    note = "<w:footnote w:id='{}' {}><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:footnote>"
    notes = note.format(0, "w:type='separator'", "line") + note.format(2, "", "So the log.")
    blob = f"<w:footnotes {W}>{notes}</w:footnotes>".encode()
    package = file.part.package
    part = Part(PackURI("/word/footnotes.xml"), CONTENT_TYPE.WML_FOOTNOTES, blob, package)
    file.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    document = one(tmp_path / "a.docx", saved(file))
    assert document.text == "It rained.\n\nSo the log."
    assert unit(document, "log") == "note 1"


def test_odt_notes_and_boxes_do_not_cut_their_sentence(tmp_path: Path) -> None:
    note = "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>So the log.</text:p></text:note-body></text:note>"
    document = one(tmp_path / "a.odt", odt(f"<text:p>At noon{note} it rained.</text:p>"))
    assert document.text == "At noon it rained.\n\nSo the log."


def test_odt(tmp_path: Path) -> None:
    body = (
        "<text:h>Log</text:h><text:p>At<text:s text:c='1'/>noon <text:span>Jelgava</text:span>."
        "</text:p><office:annotation><text:p>a note of the editor</text:p></office:annotation>"
        "<text:p>Over.</text:p>"
    )
    meta = "<dc:title>Day</dc:title><dc:creator>B. Writer</dc:creator>"
    document = one(tmp_path / "a.odt", odt(body, meta))
    assert document.text == "Log\n\nAt noon Jelgava.\n\nOver."
    assert document.title == "Day" and document.metadata == (("author", "B. Writer"),)
    assert unit(document, "Jelgava") == "paragraph 2"


def test_odt_that_is_unsafe_or_damaged(tmp_path: Path) -> None:
    path = tmp_path / "a.odt"
    assert "document type" in refused(path, odt("", head="<!DOCTYPE x [<!ENTITY a 'b'>]>"))
    assert "is damaged" in refused(path, odt("<text:p>never closed"))
    assert "no content.xml" in refused(path, packed({"x": "y"}))
    assert "nested too deeply" in refused(path, odt("<text:a>" * 500 + "</text:a>" * 500))
    assert "has no text" in refused(path, odt("<text:p/>"))


@pytest.mark.parametrize("name", ["a.docx", "a.xlsx"])
def test_office_files_with_entities_are_refused(tmp_path: Path, name: str) -> None:
    laughs = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><a>&c;</a>'
    data = packed({"[Content_Types].xml": "<Types/>", "word/document.xml": laughs})
    assert "document type or entities" in refused(tmp_path / name, data)


def test_xlsx_rows_as_texts_and_as_incidents(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Log"
    sheet.append(["id", "Text"])
    sheet.append(["r1", "Cesis is shut."])
    other = book.create_sheet("Sites")
    other.append(["Place", "Date", "Latitude", "Longitude", "Notes"])
    other.append(["Cesis", datetime(2023, 5, 6), 57.3125, 25.2689, "quiet"])
    book.create_sheet("Empty")
    first, second = read(tmp_path / "a.xlsx", saved(book))
    assert isinstance(first, Document) and isinstance(second, Document)
    assert (first.id, first.text, unit(first, "Cesis")) == (
        "r1",
        "Cesis is shut.",
        "sheet Log, row 2",
    )
    assert second.text == "Cesis (57.3125° N, 25.2689° E)\n2023-05-06\nquiet"
    assert str(second.published) == "2023-05-06" and second.id.endswith("#Sites:2")


def test_xlsx_without_a_table(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    path = tmp_path / "a.xlsx"
    assert "has no rows" in refused(path, saved(book))
    book.active.append(["colour"])
    book.active.append(["red"])
    assert "'colour'" in refused(path, saved(book))
    assert "not a readable XLSX" in refused(path, packed({"xl/workbook.xml": "<x"}))


@pytest.mark.parametrize(
    ("suffix", "package"), [("pdf", "pypdf"), ("docx", "docx"), ("xlsx", "openpyxl")]
)
def test_a_missing_library_is_named_with_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, package: str
) -> None:
    real = builtins.__import__

    def absent(name: str, *rest: Any, **named: Any) -> Any:
        if name.split(".")[0] == package:
            raise ImportError(name)
        return real(name, *rest, **named)

    monkeypatch.setattr(builtins, "__import__", absent)
    assert "osint-geocheck[documents]" in refused(tmp_path / f"a.{suffix}", b"x")
