"""What a document is called in a report that others read."""

from __future__ import annotations

import pytest

from osint.model import Document
from osint.report.headline import document_name, headline, written_headline


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Bridge closes for a year\n\nThe bridge at Vac ...", "Bridge closes for a year"),
        ("# Bridge closes\n\nText", "Bridge closes"),
        ("\ufeff\n  Bridge closes  \nText", "Bridge closes"),
        ("The bridge was closed on Friday.\nMore text.", "note.txt"),
        ("Only one line", "note.txt"),
        ("* * *\nText", "note.txt"),
        ("x" * 200 + "\nText", "note.txt"),
        ("", "note.txt"),
    ],
)
def test_the_headline(text: str, called: str) -> None:
    assert headline(Document(id="desk/note.txt", text=text)) == called


def test_a_title_goes_before_the_first_line() -> None:
    assert headline(Document(id="a", text="One\nTwo", title="The title")) == "The title"


def test_an_absolute_path_shows_only_when_asked() -> None:
    document = Document(id="/home/desk/a.txt", text="")
    assert document_name(document) == "a.txt"
    assert document_name(document, paths=True) == "/home/desk/a.txt"
    assert document_name(Document(id="archive/a.txt", text="")) == "archive/a.txt"


def test_a_text_without_a_headline_has_none() -> None:
    assert (
        written_headline(Document(id="a.txt", text="It rained all day.\nThen it stopped.")) is None
    )
    assert written_headline(Document(id="a.txt", text="Rain stops\n\nIt did.")) == "Rain stops"
