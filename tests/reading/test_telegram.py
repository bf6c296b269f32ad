"""Exports of Telegram Desktop, built to the documented form."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from osint.errors import InputError
from osint.model import Document
from osint.reading import Skipped, find_inputs, read_documents

MESSAGES: list[dict[str, Any]] = [
    {"id": 1, "type": "service", "date": "2022-05-01T00:00:00", "action": "create_channel"},
    {
        "id": 2, "type": "message", "date": "2022-05-01T12:00:00", "date_unixtime": "1651395600",
        "from": "Harbour watch", "forwarded_from": "Pier cam", "reply_to_message_id": 1,
        "text": ["Сгорел склад: ", {"type": "bold", "text": "Палдиски"}, " \"ночью\"",
                 {"type": "text_link", "text": "map", "href": "https://maps.example/?q=1"}],
    },
    {"id": 3, "type": "message", "date": "2022-05-02T12:00:00", "text": ""},
    {
        "id": 4, "type": "message", "date": "2022-05-02T12:00:00", "text": "Here",
        "place_name": "Pier 3",
        "location_information": {"latitude": 59.3483, "longitude": 24.0528},
    },
]  # fmt: skip


def read(path: Path) -> list[Document | InputError]:
    return [d for i in find_inputs([str(path)]) for d in read_documents(i)]


def export(path: Path, *, indent: int | None = 1, ascii_only: bool = True) -> Path:
    chat = {"name": "Harbour watch", "type": "public_channel", "id": 9, "messages": MESSAGES}
    path.write_text(json.dumps(chat, indent=indent, ensure_ascii=ascii_only), encoding="utf-8")
    return path


def test_messages_are_documents(tmp_path: Path) -> None:
    first, second = read(export(tmp_path / "result.json"))
    assert isinstance(first, Document) and isinstance(second, Document)
    assert first.text == 'Сгорел склад: Палдиски "ночью"map\nhttps://maps.example/?q=1'
    assert first.published == datetime(2022, 5, 1, 9, tzinfo=UTC)
    assert first.source == "Harbour watch" and first.id.endswith("#2")
    assert first.metadata == (
        ("author", "Harbour watch"), ("reply_to", "1"), ("forwarded_from", "Pier cam"),
    )  # fmt: skip
    assert second.text == "Here\nPier 3 (59.3483° N, 24.0528° E)"
    assert second.published == datetime(2022, 5, 2, 12)


@pytest.mark.parametrize("indent", [None, 1])
@pytest.mark.parametrize("ascii_only", [False, True])
def test_a_word_is_found_in_the_file(tmp_path: Path, indent: int | None, ascii_only: bool) -> None:
    path = export(tmp_path / "result.json", indent=indent, ascii_only=ascii_only)
    document = read(path)[0]
    assert isinstance(document, Document)
    line, column, unit = document.position(document.text.index("Палдиски"))
    assert unit == "message 2" and line is not None and column is not None
    word = json.dumps("Палдиски", ensure_ascii=ascii_only)[1:-1]
    assert path.read_text(encoding="utf-8").split("\n")[line - 1][column - 1 :].startswith(word)


def test_all_chats_of_an_account(tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    chats = [
        {"name": name, "messages": [{"id": n, "type": "message", "text": f"in {name}"}]}
        for n, name in enumerate(("One", "Two"))
    ]
    path.write_text(json.dumps({"personal_information": {}, "chats": {"list": chats}}))
    found = [d for d in read(path) if isinstance(d, Document)]
    assert [(d.source, d.text) for d in found] == [("One", "in One"), ("Two", "in Two")]


def test_an_export_cut_short_gives_what_came_before(tmp_path: Path) -> None:
    path = export(tmp_path / "result.json")
    path.write_text(path.read_text()[:-140])
    first, error = read(path)
    assert isinstance(first, Document)
    assert isinstance(error, InputError) and "cut short" in str(error) and error.line


def test_words_of_a_message_that_look_like_the_file_s_own(tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    text = 'he wrote "messages": [ {"id": 5, "text": "no"} ]'
    path.write_text(json.dumps({"messages": [{"text": text}, {"text": text}]}))
    one, other = read(path)
    assert isinstance(one, Document) and one.text == text
    assert isinstance(other, Document) and "None" not in one.id != other.id


def test_chunks_of_any_size_give_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = export(tmp_path / "result.json", ascii_only=False)
    whole = read(path)
    monkeypatch.setattr("osint.reading.json_stream._CHUNK", 7)
    assert read(path) == whole


def test_other_json_is_skipped_in_a_folder(tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text('{"name": "x"}')
    (tmp_path / "a.txt").write_text("x")
    skipped: list[Skipped] = []
    assert len(find_inputs([str(tmp_path)], skipped)) == 1
    assert skipped[0].name.endswith("package.json")
    (error,) = read(tmp_path / "package.json")
    assert isinstance(error, InputError) and "Telegram" in str(error)


PAGE = """<!DOCTYPE html><html><body><div class="page_wrap"><div class="page_header">
<div class="content"><div class="text bold">Harbour watch</div></div></div>
<div class="message service" id="message-1"><div class="body details">2 May 2022</div></div>
<div class="message default clearfix" id="message7"><div class="body">
<div class="pull_right date details" title="02.05.2022 10:20:30 UTC+03:00">10:20</div>
<div class="from_name">Ann &amp; Co </div>
<div class="reply_to details">In reply to <a href="#go_to_message5">this</a></div>
<div class="text">Fire in <b>Paldiski</b>.<br>All safe.</div></div></div>
<div class="message default clearfix joined" id="message8"><div class="body">
<div class="pull_right date details" title="02.05.2022 10:21:00">10:21</div>
<div class="text">Out now.</div></div></div>
<div class="message default clearfix joined" id="message9"><div class="media">photo</div></div>
</div></body></html>"""


def test_the_html_export(tmp_path: Path) -> None:
    path = tmp_path / "messages.html"
    path.write_text(PAGE)
    first, second = read(path)
    assert isinstance(first, Document) and isinstance(second, Document)
    assert first.text == "Fire in Paldiski.\nAll safe." and first.source == "Harbour watch"
    assert first.published == datetime(2022, 5, 2, 10, 20, 30, tzinfo=timezone(timedelta(hours=3)))
    assert first.metadata == (("author", "Ann & Co"), ("reply_to", "5"))
    assert second.metadata == (("author", "Ann & Co"),)
    line, column, unit = first.position(first.text.index("Paldiski"))
    assert unit == "message 7" and line is not None and column is not None
    assert PAGE.split("\n")[line - 1][column - 1 :].startswith("Paldiski")


def test_a_page_cut_short_gives_what_came_before(tmp_path: Path) -> None:
    path = tmp_path / "messages.html"
    path.write_text(PAGE[: PAGE.index("</body>") - 10], "utf-8")
    *given, error = read(path)
    assert given and all(isinstance(each, Document) for each in given)
    assert isinstance(error, InputError) and "cut short" in str(error) and error.line


def shown(number: int, text: str, before: str = "") -> str:
    return (
        f'<div class="tgme_widget_message js-widget_message" data-post="harbour/{number}">{before}\n'
        f'<div class="tgme_widget_message_text js-message_text" dir="auto">{text}</div>\n'
        f'<time datetime="2022-05-0{number}T07:20:30+00:00" class="time">07:20</time></div>\n'
    )


REPLY = '<div class="tgme_widget_message_text js-message_reply_text">Is it out?</div>'
FORWARD = 'from <a class="tgme_widget_message_forwarded_from_name" href="x"><span dir="auto">Ann &amp; Co</span></a>'


def test_a_channel_as_browsers_show_it(tmp_path: Path) -> None:
    messages = shown(2, "Fire in <b>Paldiski</b>.<br/>All safe.", FORWARD) + shown(3, "Out.", REPLY)
    markup = f'<body class="tgme_webpreview">{messages}{shown(4, "")}</body>'
    path = tmp_path / "s.html"
    path.write_text(markup)
    first, second = read(path)
    assert isinstance(first, Document) and isinstance(second, Document)
    assert (first.text, second.text) == ("Fire in Paldiski.\nAll safe.", "Out.")
    assert first.id.endswith("s.html#2") and first.source == "harbour"
    assert first.published == datetime(2022, 5, 2, 7, 20, 30, tzinfo=UTC)
    assert first.metadata == (("forwarded_from", "Ann & Co"),) and second.metadata == ()
    line, column, unit = second.position(0)
    assert unit == "message 3" and line is not None and column is not None
    assert markup.split("\n")[line - 1][column - 1 :].startswith("Out.")


def test_a_preview_without_words_says_so(tmp_path: Path) -> None:
    path = tmp_path / "s.html"
    path.write_text('<body class="tgme_webpreview"><div data-post="harbour/4"></div></body>')
    (error,) = read(path)
    assert isinstance(error, InputError) and "no messages" in str(error)
