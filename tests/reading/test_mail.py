"""E-mails, mailboxes and pages saved as MHTML."""

from __future__ import annotations

from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

import pytest

from osint.errors import InputError
from osint.model import Document
from osint.reading import find_inputs, read_documents
from osint.reading.hints import Hints
from tests.reading.making import pdf


def letter(text: str = "Seen near Kuressaare at noon.\n", charset: str = "utf-8") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Desk <desk@wire.example>"
    message["To"] = "me@example.org"
    message["Subject"] = "Ferry"
    message["Date"] = "Fri, 03 Mar 2023 10:00:00 +0200"
    message.set_content(text, charset=charset)
    return message


def read(path: Path, data: bytes, hints: Hints | None = None) -> list[Document | InputError]:
    path.write_bytes(data)
    return [d for i in find_inputs([str(path)]) for d in read_documents(i, hints)]


def only(path: Path, data: bytes) -> Document:
    (document,) = read(path, data)
    assert isinstance(document, Document), document
    return document


def test_headers_and_text(tmp_path: Path) -> None:
    document = only(tmp_path / "a.eml", bytes(letter()))
    assert document.text == "Seen near Kuressaare at noon.\n"
    assert document.title == "Ferry" and document.source == "wire.example"
    assert document.published == datetime(2023, 3, 3, 8, tzinfo=UTC)
    lines = (tmp_path / "a.eml").read_text().split("\n")
    line, column = document.line_column(document.text.index("Kuressaare"))
    assert lines[line - 1][column - 1 :].startswith("Kuressaare")


def test_quoted_printable_is_undone(tmp_path: Path) -> None:
    message = letter()
    message.set_content("Sõnum " + "Kuressaare " * 12 + "June 14, 2023", cte="quoted-printable")
    raw = bytes(message)
    assert b"=\n" in raw
    document = only(tmp_path / "a.eml", raw)
    assert document.text.startswith("Sõnum") and "June 14, 2023" in document.text
    assert document.position(0).unit == "text of the e-mail"


def test_html_only_where_there_is_no_text(tmp_path: Path) -> None:
    message = letter()
    message.add_alternative("<p>The HTML part</p>", subtype="html")
    assert "HTML" not in only(tmp_path / "a.eml", bytes(message)).text
    bare = EmailMessage()
    bare["Subject"] = "x"
    bare.set_content("<p>Only&nbsp;<b>HTML</b></p>", subtype="html")
    assert only(tmp_path / "a.eml", bytes(bare)).text.split() == ["Only", "HTML"]


def test_attachments_are_named_and_read_on_request(tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    message = letter()
    message.add_attachment(pdf(["Attached words."]), "application", "pdf", filename="../r.pdf")
    message.add_attachment(b"\0\1", "application", "octet-stream", filename="r.bin")
    path = tmp_path / "a.eml"
    document = only(path, bytes(message))
    assert ("attachments", ".._r.pdf, r.bin") in document.metadata
    _, attached = read(path, bytes(message), Hints(attachments=True))
    assert isinstance(attached, Document) and attached.text == "Attached words."
    assert attached.id == f"{path}/.._r.pdf"


def test_a_mailbox_is_read_message_by_message(tmp_path: Path) -> None:
    box = b"".join(
        b"From x@y Fri Mar  3 10:00:00 2023\n" + bytes(letter(text)) + b"\n"
        for text in ("First.\n", "Second.\n>From here on\n")
    )
    first, second = read(tmp_path / "a.mbox", box)
    assert isinstance(first, Document) and isinstance(second, Document)
    assert first.text.strip() == "First." and "From here on" in second.text
    assert second.id.endswith("#2") and second.position(0).unit == "message 2"


def test_what_is_no_mail(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "not a mailbox" in str(read(tmp_path / "a.mbox", b"just words\n")[0])
    assert "has no text" in str(read(tmp_path / "a.eml", b"Subject: x\n\n")[0])
    monkeypatch.setattr("osint.reading.mail.MAX_FILE_BYTES", 300)
    box = b"From a\nSubject: x\n\n" + b"long line\n" * 60 + b"\nFrom b\nSubject: y\n\nshort\n"
    large, small = read(tmp_path / "a.mbox", box)
    assert "more than" in str(large) and isinstance(small, Document)


def test_parts_nested_a_hundred_deep_end_with_a_document_or_a_sentence(tmp_path: Path) -> None:
    for depth in (100, 3000):
        head = "".join(
            f'Content-Type: multipart/mixed; boundary="b{n}"\n\n--b{n}\n' for n in range(depth)
        )
        raw = f"Subject: deep\n{head}Content-Type: text/plain\n\ninmost\n".encode()
        found = read(tmp_path / "a.eml", raw)
        assert 1 <= len(found) <= 2 and isinstance(found[-1], InputError)  # no part has its end


def test_mhtml(tmp_path: Path) -> None:
    raw = (
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://paper.example/2020/02/03/a\n"
        "Date: Tue, 4 Feb 2020 08:00:00 +0000\nMIME-Version: 1.0\n"
        'Content-Type: multipart/related; type="text/html"; boundary="xx"\n\n--xx\n'
        "Content-Type: text/html; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n"
        "Content-Location: https://paper.example/2020/02/03/a\n\n"
        "<html><body><p>The caf=E9 in Haap=\nsalu burned.</p></body></html>\n--xx--\n"
    )
    document = only(tmp_path / "a.mhtml", raw.encode())
    assert document.text == "The café in Haapsalu burned."
    assert document.source == "paper.example"
    assert ("saved", "Tue, 04 Feb 2020 08:00:00 +0000") in document.metadata
    assert "no HTML page" in str(read(tmp_path / "b.mht", b"Subject: x\n\ny")[0])


def test_a_date_that_cannot_be_costs_the_date_only(tmp_path: Path) -> None:
    data = (
        b"Subject: x\nDate: Fri, 04 Mar 99999999999999999999 10:11:12 +0200\n\nA fire in Tartu.\n"
    )
    document = only(tmp_path / "a.eml", data)
    assert document.published is None and "Tartu" in document.text


def test_a_mail_that_is_cut_short_says_so(tmp_path: Path) -> None:
    mail = EmailMessage()
    mail.set_content("Tartu is 40 km from Tallinn.\n")
    mail.add_attachment(b"x" * 400, maintype="application", subtype="octet-stream", filename="x")
    whole, cut = bytes(mail), bytes(mail)[:-300]
    (document,) = read(tmp_path / "a.eml", whole)
    assert isinstance(document, Document)
    document, error = read(tmp_path / "b.eml", cut)
    assert isinstance(document, Document) and "Tallinn" in document.text
    assert isinstance(error, InputError) and "cut short" in str(error)
    from_line = b"From x@y Fri Mar  3 10:00:00 2023\n"
    box = from_line + whole + b"\n" + from_line + cut
    first, second, error = read(tmp_path / "c.mbox", box)
    assert isinstance(first, Document) and isinstance(second, Document)
    assert isinstance(error, InputError) and "c.mbox#2" in str(error)
