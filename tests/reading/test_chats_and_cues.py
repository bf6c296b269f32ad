"""Subtitles, WhatsApp chats and X archives, built to their documented forms."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from osint.errors import InputError
from osint.model import Document
from osint.reading import find_inputs, read_documents
from osint.reading.hints import Hints


def read(path: Path, text: str, hints: Hints | None = None) -> list[Document | InputError]:
    path.write_text(text, encoding="utf-8", newline="")
    return [d for i in find_inputs([str(path)]) for d in read_documents(i, hints)]


def documents(path: Path, text: str, hints: Hints | None = None) -> list[Document]:
    return [d for d in read(path, text, hints) if isinstance(d, Document)]


SRT = """1
00:00:01,000 --> 00:00:03,000
We stood near <i>Haapsalu</i>,

2
00:00:03,100 --> 00:00:05,000
about ninety kilometres
from Tallinn.

3
00:00:20,000 --> 00:00:22,000
- Who spoke?
- {\\an8}He did.
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_sentences_run_over_cues(tmp_path: Path, end: str) -> None:
    (document,) = documents(tmp_path / "a.srt", SRT.replace("\n", end))
    assert document.text == (
        "We stood near Haapsalu, about ninety kilometres from Tallinn.\n\nWho spoke?\nHe did."
    )
    assert document.position(document.text.index("Tallinn")) == (8, 6, "cue 2 (00:00:03.100)")
    assert document.position(document.text.index("Haapsalu")) == (3, 18, "cue 1 (00:00:01.000)")


def test_webvtt(tmp_path: Path) -> None:
    text = "WEBVTT - x\n\nNOTE a note\n\nintro\n00:01.000 --> 00:02.500 align:start\n<v Ann>Here <00:01.500>now.\n"
    (document,) = documents(tmp_path / "a.vtt", text)
    assert document.text == "Here now."


def test_times_without_zeros_in_front_as_meetings_are_transcribed(tmp_path: Path) -> None:
    text = "WEBVTT\n\n0:0:1.5 --> 0:0:9.25\n<v Ann>The ferry left Heltermaa.</v>\n"
    (document,) = documents(tmp_path / "a.vtt", text)
    assert document.text == "The ferry left Heltermaa."
    assert document.position(0).unit == "cue 1 (0:0:1.5)"


def test_no_cues(tmp_path: Path) -> None:
    (error,) = read(tmp_path / "a.srt", "just words\n")
    assert "holds no cues" in str(error)


def chat(*lines: str) -> str:
    return "\n".join(lines) + "\n"


def test_a_chat_of_an_android_phone(tmp_path: Path) -> None:
    text = chat(
        "28/02/2022, 09:15 - Messages are encrypted.",
        "28/02/2022, 09:16 - Ann: Bridge at Keila is shut",
        "and so is the road",
        "28/02/2022, 09:17 - Bo: <Media omitted>",
        "01/03/2022, 21:40 - Bo: Open: again",
    )
    first, second = documents(tmp_path / "chat.txt", text)
    assert first.text == "Bridge at Keila is shut\nand so is the road"
    assert first.published == datetime(2022, 2, 28, 9, 16)
    assert first.metadata == (("author", "Ann"),)
    assert first.position(first.text.index("road")) == (3, 15, "message 2")
    assert second.text == "Open: again" and second.published == datetime(2022, 3, 1, 21, 40)


def test_a_chat_read_in_a_wrong_encoding_holds_no_messages(tmp_path: Path) -> None:
    text = chat("03/04/2022, 09:16 - Ann: One", "03/04/2022, 09:20 - Ann: Two")
    text += "!" * (len(text) % 2)
    (error,) = read(tmp_path / "chat.txt", text, Hints(encoding="utf-16-le"))
    assert isinstance(error, InputError) and "holds no messages" in str(error)


def test_a_chat_of_an_iphone_with_the_month_first(tmp_path: Path) -> None:
    text = chat("[2/28/22, 9:16:05 PM] Ann: One", "\u200e[3/1/22, 12:05:00 AM] ~\u202fBo: Two")
    first, second = documents(tmp_path / "_chat.txt", text)
    assert first.published == datetime(2022, 2, 28, 21, 16, 5)
    assert second.published == datetime(2022, 3, 1, 0, 5) and second.metadata[0][1] == "Bo"


def test_an_open_order_of_day_and_month_gives_no_date(tmp_path: Path) -> None:
    text = chat("03/04/2022, 09:16 - Ann: One", "03/04/2022, 09:20 - Ann: Two")
    assert [d.published for d in documents(tmp_path / "a.txt", text)] == [None, None]
    (first, _) = documents(tmp_path / "a.txt", text, Hints(date_order="dmy"))
    assert first.published == datetime(2022, 4, 3, 9, 16)


def test_the_sequence_of_messages_decides(tmp_path: Path) -> None:
    text = chat("01/05/2022, 09:16 - Ann: One", "02/03/2022, 09:20 - Ann: Two")
    first, second = documents(tmp_path / "a.txt", text)
    assert first.published == datetime(2022, 1, 5, 9, 16) and second.published is not None


def test_a_text_with_one_dated_line_is_no_chat(tmp_path: Path) -> None:
    text = chat("28/02/2022, 09:16 - Ann: said in a letter", "that the bridge was shut")
    (document,) = documents(tmp_path / "a.txt", text)
    assert document.text == text


def test_posts_of_an_x_archive(tmp_path: Path) -> None:
    post = {
        "id_str": "1500000000000000000", "lang": "en", "in_reply_to_screen_name": "bo",
        "created_at": "Fri Mar 04 23:57:43 +0000 2022",
        "full_text": "Smoke &amp; fire in P\u00e4rnu https://t.co/abc",
        "entities": {"urls": [{"url": "https://t.co/abc", "expanded_url": "https://a.example/1"}]},
        "coordinates": {"type": "Point", "coordinates": ["24.5", "58.38"]},
    }  # fmt: skip
    text = "window.YTD.tweets.part0 = " + json.dumps([{"tweet": post}], indent=2)
    (document,) = documents(tmp_path / "tweets.js", text)
    assert document.text == "Smoke & fire in Pärnu https://a.example/1\n58.38° N, 24.5° E"
    assert document.published == datetime(2022, 3, 4, 23, 57, 43, tzinfo=UTC)
    assert document.language == "en" and document.metadata == (("reply_to_author", "bo"),)
    lines = text.splitlines()
    for word in ("Smoke", "fire", "https://a.example/1", "58.38"):
        line, column, unit = document.position(document.text.index(word))
        assert line and column and unit == "post 1500000000000000000"
        assert lines[line - 1].startswith(word, column - 1)
    cut, error = read(tmp_path / "tweets.js", text.replace("]", "", 0)[:-1] + ",")
    assert isinstance(cut, Document) and "cut short" in str(error)


def test_other_scripts_are_no_archive(tmp_path: Path) -> None:
    (error,) = read(tmp_path / "app.js", "var x = 1;")
    assert "no posts" in str(error)


@pytest.mark.parametrize(
    "head",
    [
        "24/02/2022 à 09:15 - ",
        "24/2/22 9:15 a.\xa0m. - ",
        "24.02.2022, 09:15 - ",
        "[24/2/22, 9:15:00\u202fAM] ",
    ],
)
def test_heads_of_messages_in_other_countries(tmp_path: Path, head: str) -> None:
    text = f"{head}Ann: The bridge is shut.\n{head}Bo: It was shut on Monday.\n"
    first, second = documents(tmp_path / "chat.txt", text)
    assert (first.text, second.text) == ("The bridge is shut.", "It was shut on Monday.")
    assert first.published == datetime(2022, 2, 24, 9, 15)
