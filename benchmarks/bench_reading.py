"""How fast each reader is beside what its library alone takes for the same file.

    python benchmarks/bench_reading.py

Files are made here, a few megabytes each; processor time, best of three. The figure that counts
is the ratio: 1.0 is as fast as the library (or the parser of the standard library) alone, which
gives no places in the file and selects nothing.
"""

from __future__ import annotations

import csv
import email
import io
import json
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from email.policy import default
from pathlib import Path
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.timing import table
from osint.reading import find_inputs, read_documents
from tests.reading.making import jpeg, odt, pdf

ROUNDS = 3
LINE = "The bridge near the harbour of the town has been shut since noon, the council said. "


def ours(path: Path) -> None:
    """Every document of a file."""
    for source in find_inputs([str(path)]):
        for _ in read_documents(source):
            pass


def seconds(work: Callable[[Path], object], path: Path) -> float:
    """Processor time, the best of some rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        began = time.process_time()
        work(path)
        best = min(best, time.process_time() - began)
    return best


def by_trafilatura(path: Path) -> object:
    """The library's text alone."""
    import trafilatura

    return trafilatura.extract(path.read_text(), include_comments=False)


def by_pypdf(path: Path) -> object:
    """The library's text alone."""
    import pypdf

    return [page.extract_text() for page in pypdf.PdfReader(path).pages]


def by_json_lines(path: Path) -> object:
    """The parser of the standard library."""
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def by_csv(path: Path) -> object:
    """The parser of the standard library."""
    return list(csv.DictReader(io.StringIO(path.read_text())))


def by_email(path: Path) -> object:
    """The parser of the standard library, message by message."""
    parts = path.read_bytes().split(b"\n\nFrom ")
    return [email.message_from_bytes(part, policy=default).get_body() for part in parts]


def by_python_docx(path: Path) -> object:
    """The library's text alone."""
    import docx

    return [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]


def by_openpyxl(path: Path) -> object:
    """The library's cells alone."""
    import openpyxl

    sheet = openpyxl.load_workbook(path, read_only=True).worksheets[0]
    return list(sheet.iter_rows(values_only=True))


def by_exifread(path: Path) -> object:
    """The library's tags alone."""
    import exifread

    with path.open("rb") as stream:
        return exifread.process_file(stream, details=False)


def by_warcio(path: Path) -> object:
    """The library's records, and of their pages what trafilatura has."""
    import trafilatura
    from warcio.archiveiterator import ArchiveIterator

    with path.open("rb") as stream:
        pages = [record.content_stream().read() for record in ArchiveIterator(stream)]
    return [trafilatura.extract(page.decode(), include_comments=False) for page in pages]


def by_json(path: Path) -> object:
    """The parser of the standard library."""
    return json.loads(path.read_bytes())


def by_element_tree(path: Path) -> object:
    """The parser of the standard library, of a file or of the text of a packed one."""
    if path.suffix != ".odt":
        return ElementTree.parse(path)
    with zipfile.ZipFile(path) as archive:
        return ElementTree.fromstring(archive.read("content.xml"))


def by_lines(path: Path) -> object:
    """Decoded and split into lines and words: there is no parser in the standard library."""
    return [line.split() for line in path.read_text().splitlines()]


def files(folder: Path) -> dict[str, Callable[[Path], object]]:
    """Makes the files; name -> what the library alone does with it."""
    return {**_pages(folder), **_tables(folder), **_messages(folder), **_places(folder)}


def _pages(folder: Path) -> dict[str, Callable[[Path], object]]:
    import docx

    page = "".join(f"<p>Part {n}: {LINE * 6}</p>" for n in range(300))
    markup = f"<html><body><nav><a href='/'>x</a></nav><article>{page}</article></body></html>"
    (folder / "a.html").write_text(markup)
    (folder / "a.pdf").write_bytes(pdf(*[[LINE[:80]] * 40 for _ in range(60)]))
    (folder / "a.odt").write_bytes(odt(f"<text:p>{LINE * 6}</text:p>" * 2000))
    document = docx.Document()
    for _ in range(600):
        document.add_paragraph(LINE * 6)
    document.save(str(folder / "a.docx"))
    _archive(folder / "a.warc", markup)
    return {
        "a.html": by_trafilatura, "a.pdf": by_pypdf, "a.odt": by_element_tree,
        "a.docx": by_python_docx, "a.warc": by_warcio,
    }  # fmt: skip


def _archive(path: Path, markup: str) -> None:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    with path.open("wb") as stream:
        writer = WARCWriter(stream, gzip=False)
        for number in range(10):
            headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], "HTTP/1.1")
            address = f"https://town.example/{number}"
            writer.write_record(
                writer.create_warc_record(
                    address, "response", payload=io.BytesIO(markup.encode()), http_headers=headers
                )
            )


def _tables(folder: Path) -> dict[str, Callable[[Path], object]]:
    import openpyxl

    rows = [{"id": str(n), "text": LINE * 10} for n in range(3000)]
    (folder / "a.jsonl").write_text("\n".join(map(json.dumps, rows)))
    (folder / "a.csv").write_text(
        "id,text\n" + "".join(f'{n},"{LINE * 10}"\n' for n in range(3000))
    )
    book = openpyxl.Workbook()
    for row in [("id", "text"), *((n, LINE * 10) for n in range(1000))]:
        book.worksheets[0].append(row)
    book.save(folder / "a.xlsx")
    return {"a.jsonl": by_json_lines, "a.csv": by_csv, "a.xlsx": by_openpyxl}


def _messages(folder: Path) -> dict[str, Callable[[Path], object]]:
    messages = [{"id": n, "type": "message", "text": LINE * 10} for n in range(3000)]
    (folder / "result.json").write_text(json.dumps({"name": "c", "messages": messages}, indent=1))
    letter = f"From a@b\nSubject: s\nDate: Fri, 03 Mar 2023 10:00:00 +0200\n\n{LINE * 40}\n"
    (folder / "a.mbox").write_text("\n".join([letter] * 300))
    cues = (f"{n}\n00:{n // 60:02}:{n % 60:02},000 --> 00:59:59,000\n{LINE}\n" for n in range(3000))
    (folder / "a.srt").write_text("\n".join(cues))
    chat = (f"12/03/2025, 10:{n % 60:02} - Ada: {LINE}\n" for n in range(5000))
    (folder / "chat.txt").write_text("".join(chat))
    return {
        "result.json": by_json, "a.mbox": by_email, "a.srt": by_lines, "chat.txt": by_lines,
    }  # fmt: skip


def _places(folder: Path) -> dict[str, Callable[[Path], object]]:
    features = [
        {
            "type": "Feature",
            "properties": {"name": f"Post {n}", "description": LINE},
            "geometry": {"type": "Point", "coordinates": [30 + n / 1000, 50]},
        }
        for n in range(3000)
    ]
    (folder / "a.geojson").write_text(
        json.dumps({"type": "FeatureCollection", "features": features})
    )
    marks = "".join(
        f"<Placemark><name>Post {n}</name><description>{LINE}</description>"
        f"<Point><coordinates>{30 + n / 1000},50</coordinates></Point></Placemark>\n"
        for n in range(3000)
    )
    head = '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>'
    (folder / "a.kml").write_text(f"{head}{marks}</Document></kml>")
    (folder / "a.jpg").write_bytes(jpeg(latitude=(50, 27, 1)))
    return {"a.geojson": by_json, "a.kml": by_element_tree, "a.jpg": by_exifread}


def main() -> None:
    """Print MB/s and the ratio to the library alone."""
    rows: list[tuple[str, str, str]] = [("file", "MB/s", "time of the library alone = 1")]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, alone in files(folder).items():
            path = folder / file
            own, library = seconds(ours, path), seconds(alone, path)
            rows.append((file, f"{path.stat().st_size / 1e6 / own:.2f}", f"{own / library:.2f}"))
    print(table(rows))


if __name__ == "__main__":
    main()
