"""Files of every input format, damaged at random."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random

from tests.fuzz import more_files
from tests.fuzz.command_lines import Ended, check_line
from tests.fuzz.grammar import Grammar
from tests.fuzz.texts import Broken

Maker = Callable[[Grammar], bytes]


def _text(grammar: Grammar) -> bytes:
    return grammar.text().encode("utf-8", "replace")


def _html(grammar: Grammar) -> bytes:
    body = "".join(f"<p>{grammar.statement()}</p>\n" for _ in range(4))
    head = '<head><title>Fire</title><meta name="date" content="2022-03-04"></head>'
    table = f"<table><tr><td>{grammar.statement()}<td>2</table><br>&shy;&#8203;&nbsp;"
    return f"<!doctype html><html lang=en>{head}<body>{body}{table}</body></html>".encode(
        "utf-8", "replace"
    )


def _jsonl(grammar: Grammar) -> bytes:
    keys = ("published", "title", "language", "source")
    rows = [
        {"id": str(n), "text": grammar.text(), grammar.random.choice(keys): "2022-03-04"}
        for n in range(3)
    ]
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)


def _csv(grammar: Grammar) -> bytes:
    rows = "".join(f'{n},"{grammar.statement()}",2022-03-04\r\n' for n in range(3))
    return f"id,text,published\r\n{rows}".encode("utf-8", "replace")


def _tsv(grammar: Grammar) -> bytes:
    rows = "".join(f"{n}\tTartu\t58.37\t26.72\tfire {n}\n" for n in range(3))
    return f"id\tplace\tlatitude\tlongitude\tnotes\n{rows}".encode()


def _case(grammar: Grammar) -> bytes:
    del grammar
    return (
        b"schema: osint-case/1\nunlisted: report\ncase:\n  id: c-1\n  title: 'A case'\n"
        b"  sharing: TLP:GREEN\nsources:\n  - id: s-1\n    published: 2022-03-04\n    text: |\n"
        b"      Tartu is 40 km from Riga.\n      It fell on Monday, 5 March 2021.\nplaces:\n"
        b"  Tartu:\n    geonames: 588335\n    why: sure\nclaims:\n  - id: d-1\n    source: s-1\n"
        b"    quote: Tartu is 40 km from Riga\n    check: distance\n    expect: inconsistent\n"
    )


def _kml(grammar: Grammar) -> bytes:
    name = grammar.random.choice(("Tartu", "A &amp; B", "<![CDATA[<b>x</b>]]>"))
    return (
        "<?xml version='1.0' encoding='UTF-8'?><kml xmlns='http://www.opengis.net/kml/2.2'>"
        f"<Document><Placemark><name>{name}</name><description>On 5 March 2021</description>"
        "<Point><coordinates>26.72,58.37,0</coordinates></Point></Placemark>"
        "<Placemark><LineString><coordinates>26.7,58.3 26.8,58.4</coordinates></LineString>"
        "</Placemark></Document></kml>"
    ).encode()


def _kmz(grammar: Grammar) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("doc.kml", _kml(grammar))
    return packed.getvalue()


def _gpx(grammar: Grammar) -> bytes:
    del grammar
    return (
        b'<?xml version="1.0"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">'
        b'<wpt lat="58.37" lon="26.72"><time>2022-03-04T10:00:00Z</time><name>Tartu</name></wpt>'
        b'<trk><trkseg><trkpt lat="58.3" lon="26.7"/></trkseg></trk></gpx>'
    )


def _geojson(grammar: Grammar) -> bytes:
    del grammar
    point = {"type": "Point", "coordinates": [26.72, 58.37]}
    feature = {"type": "Feature", "geometry": point, "properties": {"name": "Tartu"}}
    return json.dumps({"type": "FeatureCollection", "features": [feature] * 2}).encode()


@cache
def _table() -> bytes:
    import pyarrow
    import pyarrow.parquet

    stream = io.BytesIO()
    columns = {"id": ["1", "2"], "text": ["Tartu is 40 km from Riga.", None]}
    pyarrow.parquet.write_table(pyarrow.table(columns), stream)
    return stream.getvalue()


def _parquet(grammar: Grammar) -> bytes:
    del grammar
    return _table()


def _gz(grammar: Grammar) -> bytes:
    return gzip.compress(_jsonl(grammar), mtime=0)


MAKERS: dict[str, Maker] = {
    "file.txt": _text, "file.md": _text, "file.html": _html, "file.jsonl": _jsonl, "file.csv": _csv,
    "file.tsv": _tsv, "file.yaml": _case, "file.kml": _kml, "file.kmz": _kmz, "file.gpx": _gpx,
    "file.geojson": _geojson, "file.parquet": _parquet, "file.jsonl.gz": _gz,
} | more_files.MAKERS  # fmt: skip
"""A file name, and what makes a sound file of it."""

_ENCODINGS = ("utf-16", "utf-16-le", "utf-32", "cp1251", "latin-1", "utf-8-sig", "utf-7")
_PIECES = (b"\x00", b"\xff", b"\xef\xbb\xbf", b"\xff\xfe", b"<", b"&", b"'", b'"', b"\r\n", b"\n",
           b"{", b"}", b"[", b"]", b"\\ud800", b"&#xD800;", b"]]>", b"<!DOCTYPE x [", b"<!--",
           b"- &a [*a]", b"!!python/object", b"? ", b"1e999", b"-1", b"NaN", b"null", b"\xe2\x80\xae",
           b"encoding='x'", b"99999999999999999999", b"\t", b",,,", b'""')  # fmt: skip


def damaged(data: bytes, random: Random) -> bytes:
    """The bytes with some stretches cut, doubled, flipped or replaced, or in another encoding."""
    if random.random() < 0.1:
        text = data.decode("utf-8", "replace")
        return text.encode(random.choice(_ENCODINGS), "replace")
    for _ in range(random.choice((1, 1, 2, 4, 16))):
        start = random.randint(0, len(data))
        end = min(len(data), start + random.choice((0, 1, 1, 4, 30)))
        stretch = data[start:end]
        made = random.choice(
            (b"", stretch * 3, bytes(byte ^ 1 << random.randint(0, 7) for byte in stretch),
             random.choice(_PIECES), random.randbytes(3))
        )  # fmt: skip
        data = data[:start] + made + data[end:]
    return data[: random.randint(0, len(data))] if random.random() < 0.1 else data


def made(seed: int) -> tuple[str, bytes]:
    """The name and the bytes of a damaged file."""
    random = Random(seed)
    name = random.choice(list(MAKERS))
    data = MAKERS[name](Grammar(random))
    if data[:2] in (b"PK", b"\x1f\x8b") and random.random() < 0.6:
        return name, more_files.damaged_inside(data, random, damaged)
    return name, damaged(data, random)


def commands(path: str, seed: int) -> list[list[str]]:
    """The commands that a file is given to: always geocheck, one in three times another."""
    name = Path(path).name
    if name.startswith("layer"):
        return [["geocheck", str(_said(path)), "--layer", f"the zone={path}"]]
    if name.startswith("import"):
        made = str(Path(path).with_name("imported.sqlite"))
        return [["data", "import", path, "-o", made]]
    other = ["extract", path, "-f", "json"]
    if path.endswith(".yaml"):
        other = ["case", "check", path]
    elif seed % 2:
        other = ["case", "draft", path]
    form = ("text", "json", "csv", "sarif", "markdown")[seed % 5]
    return [["geocheck", path, "-f", form], *([other] if seed % 3 == 0 else [])]


def _said(path: str) -> Path:
    """A text about a layer."""
    text = Path(path).with_name("said.md")
    text.write_text("Tirana is 40 km from the zone. Skopje lies in the zone.")
    return text


def check_file(path: str, seed: int) -> list[Ended]:
    """Give a file to the commands.

    Raises:
        Broken: as `check_line`.
    """
    return [_checked(line, path) for line in commands(path, seed)]


def _checked(line: list[str], path: str) -> Ended:
    ended = check_line(line)
    if line[:2] == ["case", "draft"] and ended.code == 0:
        draft = Path(path).with_name("draft.yaml")
        draft.write_bytes(ended.out)
        if (loaded := check_line(["case", "check", str(draft)])).code:
            raise Broken(("a draft that does not load", loaded.err))
    return ended
