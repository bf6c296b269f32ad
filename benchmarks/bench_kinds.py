"""Throughput by kind of text, warm, each beside a plain word scan of the same text in the same run.

A floor stands beside each kind: the ratio to the word scan that was reached when it was recorded,
less a tenth. The table marks a kind that falls below its floor; nothing fails, since a busy machine
is no error.
"""

from __future__ import annotations

import gc
import gzip
import json
import re
import time
from collections.abc import Callable
from datetime import date

from benchmarks.figures import Figure, show
from benchmarks.texts import SHARED, article, news
from osint import pipeline
from osint.limits import GARBAGE
from osint.model import Document
from osint.reading.hints import Hints
from osint.reading.page import page_document
from osint.world import World, world

TURNS, PARTS = 4, 20
MOST_CHARACTERS = 400_000
_WORD = re.compile(r"\w+")
FLOORS = {
    "news": 9.0,
    "posts": 3.8,
    "single sentences": 4.6,
    "encyclopaedia": 2.3,
    "field reports": 5.0,
    "Russian": 1.6,
    "Arabic": 1.5,
    "HTML pages": 6.6,
}
"""Ratio to the word scan, in thousandths, by kind: recorded with processor time on Python 3.11, at load
12 to 20 on two cores."""


def figures() -> list[Figure]:
    """Each kind of text: all checks, beside the word scan."""
    gc.set_threshold(*GARBAGE)  # as the command and the workers of a corpus run do
    data = world()
    found: list[Figure] = []
    for kind, texts in kinds().items():
        if not texts:
            continue
        found.append(_figure(kind, texts, data))
    return found


def _figure(kind: str, texts: list[str], data: World) -> Figure:
    documents = [Document(id=str(n), text=text, published=DAY) for n, text in enumerate(texts)]
    size = sum(len(text.encode()) for text in texts) / 1e6
    read = _as_pages if kind == "HTML pages" else _as_texts
    parts = [documents[n::PARTS] for n in range(PARTS)]
    ours = _best(lambda part: read(part, data), parts)
    scan = _best(lambda part: [_WORD.findall(document.text) for document in part], parts)
    ratio = 1000 * scan / ours
    mark = "" if ratio >= FLOORS[kind] else f" below {FLOORS[kind]:.1f}"
    what = f"geocheck, {kind}: {len(texts)} texts, {size:.2f} MB"
    speeds = f"{size / ours:.2f} MB/s", f"word scan {size / scan:.1f} MB/s"
    return Figure(what, *speeds, f"{ratio:.1f}/1000{mark}")


DAY = date(2021, 5, 4)


def _as_texts(documents: list[Document], data: World) -> None:
    for document in documents:
        pipeline.geocheck(document, data)


def _as_pages(documents: list[Document], data: World) -> None:
    for document in documents:
        pipeline.geocheck(page_document(document.text, document.id, document.id, Hints(), ""), data)


def kinds() -> dict[str, list[str]]:
    """Texts of each kind: from the corpora where they are at hand, else made up."""
    articles = [str(row["text"]) for row in news()[1]]
    sources = _field()
    made = [article(3_000, n) for n in range(60)]
    found = {
        "news": articles,
        "posts": sources.get("posts") or [text[:240] for text in made],
        "single sentences": [line for text in articles for line in text.split(". ")],
        "encyclopaedia": _lines("claims/wikipedia_distances.jsonl") or made,
        "field reports": sources.get("conflict") or made,
        "Russian": _lines("field/ru.jsonl"),
        "Arabic": _lines("field/ar.jsonl"),
        "HTML pages": [_page(text) for text in articles],
    }
    return {kind: _some(texts) for kind, texts in found.items()}


def _some(texts: list[str]) -> list[str]:
    kept: list[str] = []
    size = 0
    for text in texts:
        if size > MOST_CHARACTERS:
            break
        if text.strip():
            kept.append(text)
            size += len(text)
    return kept


def _lines(name: str) -> list[str]:
    path = SHARED / "corpora" / name
    if not path.exists():
        return []
    return [json.loads(line)["text"] for line in path.open(encoding="utf-8")]


def _field() -> dict[str, list[str]]:
    path = SHARED / "corpora/field/documents.jsonl.gz"
    found: dict[str, list[str]] = {}
    if path.exists():
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                found.setdefault(str(row["id"]).split("/")[0].split(":")[0], []).append(row["text"])
    return found


def _page(text: str) -> str:
    paragraphs = "".join(f"<p>{part}</p>\n" for part in text.replace("<", "&lt;").split("\n"))
    menu = "<nav><a href='/'>Home</a><a href='/world'>World</a></nav>"
    head = "<html><head><title>A page</title></head>"
    return f"{head}<body>{menu}<article>{paragraphs}</article></body></html>"


def _best(work: Callable[[list[Document]], object], parts: list[list[Document]]) -> float:
    """The least processor time of some turns over each part of the texts, all parts together, in
    seconds: a busy machine changes it little."""
    best = [float("inf")] * len(parts)
    for _ in range(TURNS):
        for number, part in enumerate(parts):
            began = time.process_time()
            work(part)
            best[number] = min(best[number], time.process_time() - began)
    return sum(best)


if __name__ == "__main__":
    show(figures())
