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
from collections.abc import Callable
from email.policy import default
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.timing import table
from osint.reading import find_inputs, read_documents
from tests.reading.making import pdf

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


def files(folder: Path) -> dict[str, Callable[[Path], object]]:
    """Makes the files; name -> what the library alone does with it."""
    page = "".join(f"<p>{LINE * 6}</p>" for _ in range(300))
    markup = f"<html><body><nav><a href='/'>x</a></nav><article>{page}</article></body></html>"
    (folder / "a.html").write_text(markup)
    (folder / "a.pdf").write_bytes(pdf(*[[LINE[:80]] * 40 for _ in range(60)]))
    rows = [{"id": str(n), "text": LINE * 10} for n in range(3000)]
    (folder / "a.jsonl").write_text("\n".join(map(json.dumps, rows)))
    (folder / "a.csv").write_text(
        "id,text\n" + "".join(f'{n},"{LINE * 10}"\n' for n in range(3000))
    )
    messages = [{"id": n, "type": "message", "text": LINE * 10} for n in range(3000)]
    (folder / "result.json").write_text(json.dumps({"name": "c", "messages": messages}, indent=1))
    letter = f"From a@b\nSubject: s\nDate: Fri, 03 Mar 2023 10:00:00 +0200\n\n{LINE * 40}\n"
    (folder / "a.mbox").write_text("\n".join([letter] * 300))
    return {
        "a.html": by_trafilatura, "a.pdf": by_pypdf, "a.jsonl": by_json_lines, "a.csv": by_csv,
        "result.json": lambda path: json.loads(path.read_bytes()), "a.mbox": by_email,
    }  # fmt: skip


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
