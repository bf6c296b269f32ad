"""Sound files of the formats that need more than a line to write: documents, mail, chats, archives,
pictures, layers and data to import."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from functools import cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from tests.fuzz.grammar import Grammar
from tests.reading import making, test_every_format, test_layers

Maker = Callable[[Grammar], bytes]

MAIL_DAY = "Fri, 04 Mar 2022 10:11:12 +0200"


@cache
def _small() -> dict[str, bytes]:
    """One of each format, whose words are always the same."""
    return {**test_every_format.files(), **test_every_format.office()}


def same(name: str) -> Maker:
    """A maker of that file."""
    return lambda grammar: _small()[name]


def mail(grammar: Grammar) -> bytes:
    """A message with another form of its text and something attached."""
    message = EmailMessage()
    message["Subject"], message["Date"] = "Fire in Tartu", MAIL_DAY
    message["From"] = grammar.random.choice(
        ("a@example.org", '"A, B" <a@example.org>', "=?x?q?=3?=")
    )
    message.set_content(grammar.statement())
    message.add_alternative(f"<p>{grammar.statement()}</p>", subtype="html")
    message.add_attachment(grammar.statement().encode("utf-8", "replace"), maintype="text", subtype="plain", filename="a.txt")  # fmt: skip
    return message.as_bytes()


def mailbox(grammar: Grammar) -> bytes:
    """Two messages."""
    return b"\n".join(b"From a@b Fri Mar  4 10:11:12 2022\n" + mail(grammar) for _ in range(2))


def cues(grammar: Grammar) -> bytes:
    """Subtitles."""
    parts = (
        f"{n}\n00:00:0{n},000 --> 00:00:0{n + 1},500\n{grammar.statement()}\n" for n in range(1, 4)
    )
    return "\n".join(parts).encode("utf-8", "replace")


def chat(grammar: Grammar) -> bytes:
    """An exported chat."""
    lines = (f"04/03/2022, 10:1{n} - Ann: {grammar.statement()}\n" for n in range(4))
    return "".join(lines).encode("utf-8", "replace")


def channel(grammar: Grammar) -> bytes:
    """An exported channel."""
    texts = [grammar.statement(), [{"type": "bold", "text": "Tartu"}, " burned"], "", 7, None]
    messages = [
        {"id": n, "type": "message", "date": "2022-03-04T10:11:12", "date_unixtime": "1646388672",
         "text": grammar.random.choice(texts), "forwarded_from": "x",
         "location_information": {"latitude": 58.37, "longitude": 26.72}}
        for n in range(3)
    ]  # fmt: skip
    return json.dumps({"name": "c", "type": "public_channel", "messages": messages}).encode()


def posts(grammar: Grammar) -> bytes:
    """An archive of posts."""
    rows = [{"tweet": {"id_str": f"15000000000000000{n:02}", "full_text": grammar.statement(),
                       "created_at": "Fri Mar 04 10:11:12 +0000 2022"}} for n in range(2)]  # fmt: skip
    return b"window.YTD.tweets.part0 = " + json.dumps(rows).encode()


def pages(grammar: Grammar) -> bytes:
    """A page of a PDF for a statement."""
    texts = (grammar.statement().encode("ascii", "replace").decode() for _ in range(2))
    return making.pdf(
        *([text.replace("(", "").replace(")", "").replace("\\", "")] for text in texts)
    )


def picture(grammar: Grammar) -> bytes:
    """A picture with a point, a day and a caption."""
    random = grammar.random
    return making.jpeg(
        latitude=(random.randint(0, 99), random.randint(0, 99), random.randint(0, 2**31)),
        letters=random.choice(("NE", "SW", "XX", "\0\0")),
        taken=random.choice((b"2021:06:07 08:09:10", b"0000:00:00 00:00:00", b"9999:99:99 99:99:99")),
        caption=grammar.statement().encode("utf-8", "replace"),
        xmp=random.choice(("", "<x>", "<rdf:Description exif:GPSLatitude='58,22.6N'/>")),
    )  # fmt: skip


def archive(grammar: Grammar) -> bytes:
    """Two pages of the web."""
    records = []
    for number in range(2):
        page = f"<html><title>x</title><p>{grammar.statement()}</p></html>".encode(
            "utf-8", "replace"
        )
        body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/{number}\r\n"
            "WARC-Date: 2022-03-04T10:11:12Z\r\nContent-Type: application/http; msgtype=response\r\n"
            f"WARC-Record-ID: <urn:uuid:0000000{number}-0000-0000-0000-000000000000>\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        records.append(head.encode() + body + b"\r\n\r\n")
    return b"".join(records)


def words(grammar: Grammar) -> bytes:
    """The text of a page of the web."""
    text = grammar.text().encode("utf-8", "replace")
    head = (
        "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://example.org/1\r\n"
        f"Content-Type: text/plain\r\nContent-Length: {len(text)}\r\n\r\n"
    )
    return head.encode() + text + b"\r\n\r\n"


def packed(maker: Maker) -> Maker:
    """The same, with gzip."""
    return lambda grammar: gzip.compress(maker(grammar), mtime=0)


def layer(suffix: str) -> Maker:
    """A line or an area."""

    def made(grammar: Grammar) -> bytes:
        area = suffix != ".gpx" and grammar.random.random() < 0.5
        return _layer(suffix, area)

    return made


@cache
def _layer(suffix: str, area: bool) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder, f"a{suffix}")
        test_layers.WRITERS[suffix](path, test_layers.AREA if area else test_layers.LINE, area)
        return path.read_bytes()


def dump(grammar: Grammar) -> bytes:
    """Places as GeoNames lists them."""
    row = ["1", "Oldmill", "Oldmill", "Altmuhle,Oude Molen", "58.37", "26.72", "P", "PPL", "EE", "",
           "78", "", "", "", "12000", "", "60", "Europe/Tallinn", "2020-01-01"]  # fmt: skip
    rows = []
    for number in range(1, 4):
        row[0] = str(number)
        row[grammar.random.randrange(len(row))] = grammar.random.choice(("", "x", "-1", "1e9", "é"))
        rows.append("\t".join(row))
    return "\n".join(rows).encode()


def dump_in_zip(grammar: Grammar) -> bytes:
    """The same, as it is offered."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("EE.txt", dump(grammar))
    return stream.getvalue()


def table(separator: str) -> Maker:
    """Places with a point each."""

    def made(grammar: Grammar) -> bytes:
        rows = [("name", "latitude", "longitude", "country", "population", "kind")]
        for number in range(3):
            odd = grammar.random.choice(("EE", "", "x", "1e999", "-1"))
            rows.append((f"Oldmill {number}", "58.37", str(number), odd, odd, "settlement"))
        return "\n".join(map(separator.join, rows)).encode()

    return made


def damaged_inside(data: bytes, random: Random, damaged: Callable[[bytes, Random], bytes]) -> bytes:
    """What is packed in an archive, damaged, in an archive that is sound."""
    if data[:2] == b"\x1f\x8b":
        return gzip.compress(damaged(gzip.decompress(data), random), mtime=0)
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:  # fmt: skip
        names = old.namelist()
        chosen = random.choice(names)
        for name in names:
            content = old.read(name)
            new.writestr(name, damaged(content, random) if name == chosen else content)
    return stream.getvalue()


MAKERS: dict[str, Maker] = {
    "a.eml": mail, "a.mbox": mailbox, "a.mht": same("a.mht"), "a.srt": cues, "a.vtt": same("a.vtt"),
    "chat.txt": chat, "result.json": channel, "tweets.js": posts, "messages.html": same("messages.html"),
    "a.pdf": pages, "a.docx": same("a.docx"), "a.odt": same("a.odt"), "a.xlsx": same("a.xlsx"),
    "a.jpg": picture, "a.warc": archive, "a.warc.gz": packed(archive), "a.wet": words,
    "a.wet.gz": packed(words), "a.arc": archive,
    **{f"layer{suffix}": layer(suffix) for suffix in (".geojson", ".kml", ".gpx", ".shp", ".gpkg")},
    "import.txt": dump, "import.zip": dump_in_zip, "import.csv": table(","), "import.tsv": table("\t"),
    "import.geojson": layer(".geojson"),
}  # fmt: skip
"""A file name, and what makes a sound file of it."""
