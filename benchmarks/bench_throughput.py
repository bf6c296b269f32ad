"""Throughput on news, in one process: each stage alone, then everything, in MB of UTF-8 a second.

The baseline of each row is one pass of a plain word pattern over the same text, so that figures
of two machines can be compared.
"""

from __future__ import annotations

import gc
import re
import resource
from collections.abc import Callable
from datetime import date

from benchmarks.figures import Figure, show
from benchmarks.texts import news
from benchmarks.timing import seconds
from osint import pipeline
from osint.extract import coordinates, dates, posts, quantities
from osint.extract.masking import mask
from osint.limits import GARBAGE
from osint.model import Document, Extraction
from osint.reading.published import parse_published
from osint.resolve import locate
from osint.world import World, world

TURNS = 3
_WORD = re.compile(r"\w+")


def figures() -> list[Figure]:
    """Each stage, then everything, then the memory it took."""
    gc.set_threshold(*GARBAGE)  # as the command and the workers of a corpus run do
    source, rows = news()
    documents = [
        Document(
            id=str(row["id"]),
            text=str(row["text"]),
            title=str(row["title"]) if row.get("title") else None,
            published=parse_published(str(row.get("published"))) or date(2021, 5, 4),
        )
        for row in rows
    ]
    size = sum(len(document.text.encode()) for document in documents) / 1e6
    baseline = best(lambda: [_WORD.findall(document.text) for document in documents])
    found: list[Figure] = []
    for name, run in stages(documents).items():
        took = best(run)
        speeds = f"{size / took:.2f} MB/s", f"word scan {size / baseline:.1f} MB/s"
        found.append(Figure(f"{name}: {source}", *speeds, f"{baseline / took:.3f}"))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    inputs = f"{len(documents)} documents, {size:.2f} MB of text in memory"
    found.append(Figure("peak memory of that process", f"{peak:.0f} MB", inputs))
    return found


def stages(documents: list[Document]) -> dict[str, Callable[[], object]]:
    """What to time, by name."""
    data = world()
    extractions = [read_whole(document, data) for document in documents]
    return {
        "coordinates": lambda: [coordinates.find(d.text) for d in documents],
        "posts": lambda: [posts.find(d.text) for d in documents],
        "masking": lambda: [mask(e.document.text, e.coordinates, e.posts) for e in extractions],
        "places": lambda: [
            locate(e.document, e.masked, e.coordinates, data.gazetteer) for e in extractions
        ],
        "dates": lambda: [dates.find(e.masked, e.document.published) for e in extractions],
        "quantities": lambda: [quantities.find(e.masked) for e in extractions],
        "extract, all": lambda: [read_whole(d, data) for d in documents],
        "checks": lambda: [pipeline.check_extraction(e, data) for e in extractions],
        "geocheck, all": lambda: [pipeline.geocheck(d, data) for d in documents],
    }


def read_whole(document: Document, data: World) -> Extraction:
    """The extraction with every kind of mention read: `geocheck` reads only what a check needs."""
    extraction = pipeline.extract(document, data)
    for kind in ("coordinates", "places", "dates", "quantities"):
        getattr(extraction, kind)
    return extraction


def best(function: Callable[[], object]) -> float:
    """The shortest of some turns, in seconds."""
    return min(seconds(function) for _ in range(TURNS))


if __name__ == "__main__":
    show(figures())
