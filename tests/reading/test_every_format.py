"""A folder with a small file of every format, through the real commands: what is found, and where."""

from __future__ import annotations

import json
import re
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from osint.cli.main import run
from osint.reading.formats import FORMATS
from tests.reading.making import jpeg, odt, pdf, video

SAID = "Tartu is 40 km from Tallinn."  # 163 km
PAGE = f"<html><body><article><h1>News</h1><p>{SAID}</p></article></body></html>"
KML = f"<kml><Document><Placemark>\n<description>{SAID}</description></Placemark></Document></kml>"


def files() -> dict[str, bytes]:
    """File name -> its bytes; each says the same."""
    mail = EmailMessage()
    mail["Subject"] = "x"
    mail.set_content(SAID)
    telegram = {"name": "c", "messages": [{"id": 7, "type": "message", "text": SAID}]}
    geojson = {"type": "Feature", "properties": {"notes": SAID}, "geometry": None}
    post = {"tweet": {"id_str": "1500000000000000000", "full_text": SAID}}
    found: dict[str, str | bytes] = {
        "a.txt": SAID, "a.md": f"---\ntitle: x\n---\n{SAID}", "a.html": PAGE, "a.csv": f"text\n{SAID}\n",
        "a.jsonl": json.dumps({"text": SAID}), "a.srt": f"1\n00:00:01,000 --> 00:00:02,000\n{SAID}\n",
        "a.vtt": f"WEBVTT\n\n00:01.000 --> 00:02.000\n{SAID}\n", "a.kml": KML,
        "a.geojson": json.dumps(geojson), "result.json": json.dumps(telegram),
        "tweets.js": "window.YTD.tweets.part0 = " + json.dumps([post]),
        "chat.txt": f"28/02/2022, 09:15 - Ann: hello\n28/02/2022, 09:16 - Ann: {SAID}\n",
        "a.eml": bytes(mail), "a.mbox": b"From a@b\n" + bytes(mail), "a.odt": odt(f"<text:p>{SAID}</text:p>"),
        "a.mht": f"Content-Type: text/html\n\n{PAGE}", "a.pdf": pdf([SAID]),
        "a.jpg": jpeg(caption=SAID.encode()),
        "a.mp4": video(facts={"com.apple.quicktime.title": SAID}),
        "messages.html": '<div class="page_wrap"><div class="page_header">x</div>'
        f'<div class="message default clearfix" id="message3"><div class="text">{SAID}</div></div></div></body></html>',
        "t_me.htm": '<body class="tgme_webpreview"><div class="x js-widget_message" data-post="c/8"><div '
        f'class="y js-message_text" dir="auto">{SAID}</div><time datetime="2022-07-04T18:20:00+00:00"></div>',
    }  # fmt: skip
    return {name: data.encode() if isinstance(data, str) else data for name, data in found.items()}


def office() -> dict[str, bytes]:
    """Those that a library has to write."""
    import docx
    import openpyxl

    letter, book = docx.Document(), openpyxl.Workbook()
    letter.add_paragraph(SAID)
    book.active.append(["text"])
    book.active.append([SAID])
    out = {}
    for name, thing in (("a.docx", letter), ("a.xlsx", book)):
        stream = BytesIO()
        thing.save(stream)
        out[name] = stream.getvalue()
    return out


WHERE: dict[str, tuple[int | None, int | None, str | None]] = {
    "a.txt": (1, 1, None), "a.md": (4, 1, None), "a.html": (1, 38, None), "a.csv": (2, 1, None),
    "a.jsonl": (1, 11, None), "a.srt": (3, 1, "cue 1 (00:00:01.000)"),
    "a.vtt": (4, 1, "cue 1 (00:01.000)"), "a.kml": (2, 14, "feature 1"), "a.geojson": (1, 46, "feature 1"),
    "result.json": (1, 66, "message 7"), "tweets.js": (1, 86, "post 1500000000000000000"),
    "chat.txt": (2, 26, "message 2"), "a.eml": (6, 1, None), "a.mbox": (None, None, "message 1"),
    "a.odt": (None, None, "paragraph 1"), "a.mht": (None, None, "page in the archive"),
    "a.pdf": (None, None, "page 1"), "a.jpg": (None, None, "EXIF ImageDescription"),
    "messages.html": (1, 126, "message 3"), "a.docx": (None, None, "paragraph 1"),
    "t_me.htm": (1, 122, "message 8"),
    "a.xlsx": (None, None, "sheet Sheet, row 2"), "a.mp4": (None, None, "QuickTime title"),
}  # fmt: skip
ELSEWHERE = {"parquet", "warc", "case"}  # these need more packages, and have tests of their own


def _name(document: str) -> str:
    """The file of a document, without the number of its row or message."""
    return re.split(r"[#:](?=[\w:]{0,40}$)", Path(document).name)[0]


def test_the_same_error_is_found_in_each_and_where_it_stands(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    for package in ("pypdf", "docx", "openpyxl", "exifread"):
        pytest.importorskip(package)
    for name, data in {**files(), **office()}.items():
        (tmp_path / name).write_bytes(data)
    assert run(["geocheck", str(tmp_path), "-f", "jsonl", "--only", "distance"]) == 1
    rows: list[dict[str, Any]] = [
        json.loads(row) for row in capfdbinary.readouterr().out.splitlines()
    ]
    found = {_name(row["document"]): row for row in rows}
    assert {row["verdict"] for row in rows} == {"inconsistent"} and len(rows) == len(WHERE)
    spots = {name: (row["line"], row["column"], row.get("unit")) for name, row in found.items()}
    assert spots == WHERE


def test_every_format_has_its_file_here() -> None:
    names = [*files(), "a.docx", "a.xlsx"]
    for each in FORMATS:
        assert each.name in ELSEWHERE or any(name.endswith(each.suffixes) for name in names), each
