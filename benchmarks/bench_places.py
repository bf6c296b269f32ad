"""Place names: speed and quality beside flashgeotext and geotext, in one run.

    python benchmarks/bench_places.py [FOLDER OF CORPORA]

The folder holds lgl.jsonl, trnews.jsonl and gwn.jsonl (default: ../shared/corpora/places). A peer
that is not installed is left out. Peers give country codes and names but no point for each
mention, so only recognition can be compared; for osint the end-to-end figure within 161 km and
its memory stand beside it. Times are processor time over texts read once.
"""

from __future__ import annotations

import json
import os
import re
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.figures import Figure
from benchmarks.texts import news
from osint.gazetteer import Gazetteer
from osint.model import Document, Point
from osint.resolve import locate, named
from osint.resolve.evidence import distance_km

Spans = dict[tuple[int, int], Point | None]
Reader = Callable[[str], Spans]
DEFAULT = Path(os.environ.get("OSINT_SHARED", Path(__file__).parents[2] / "shared"))
NEAR_KM = 161.0
TURNS = 3
_WORD = re.compile(r"\w+")


def ours() -> Reader:
    """osint: recognition and resolution."""
    gazetteer = Gazetteer.open()

    def read(text: str) -> Spans:
        found = locate(Document(id="", text=text), text, (), gazetteer)
        return {(m.start, m.end): m.place.point if m.place else None for m in found}

    return read


def names_alone() -> Reader:
    """osint: recognition, as the gates of checks ask for it."""
    gazetteer = Gazetteer.open()

    def read(text: str) -> Spans:
        found = named(Document(id="", text=text), text, (), gazetteer)
        return {(span.start, span.end): None for span in found.spans}

    return read


def word_scan() -> Reader:
    """No names at all: every word of a text, to compare machines by."""
    return lambda text: {match.span(): None for match in _WORD.finditer(text)}


def flashgeotext() -> Reader:
    """flashgeotext with its own data."""
    from flashgeotext.geotext import GeoText

    geotext = GeoText()

    def read(text: str) -> Spans:
        found = geotext.extract(input_text=text)
        return {
            tuple(span): None
            for kind in ("cities", "countries")
            for entry in found[kind].values()
            for span in entry["span_info"]
        }

    return read


def geotext() -> Reader:
    """geotext, which gives names without offsets: every occurrence of a name counts."""
    from geotext import GeoText

    def read(text: str) -> Spans:
        found = GeoText(text)
        spans: Spans = {}
        for name in {*found.cities, *found.countries, *found.nationalities}:
            at = text.find(name)
            while at >= 0:
                spans[at, at + len(name)] = None
                at = text.find(name, at + 1)
        return spans

    return read


def figures() -> list[Figure]:
    """Names found, and places located, beside the peers that are installed and a word scan."""
    texts = [str(row["text"]) for row in news()[1]]
    ours_ = {"names found": names_alone(), "names found and located": ours()}
    speeds = {what: _speed(read, texts) for what, read in ours_.items()}
    found: list[Figure] = []
    for make in (word_scan, flashgeotext, geotext):
        try:
            theirs = _speed(make(), texts)
        except ImportError:
            continue
        beside = f"{make.__name__.replace('_', ' ')}, found only, {theirs:.1f} MB/s"
        found += [
            Figure(what, f"{speed:.2f} MB/s", beside, f"{speed / theirs:.2f}")
            for what, speed in speeds.items()
        ]
    return found


def _speed(read: Reader, texts: list[str]) -> float:
    """Megabytes a second: the least processor time of some turns, so caches are warm."""
    best = float("inf")
    for _ in range(TURNS):
        began = time.process_time()
        for text in texts:
            read(text)
        best = min(best, time.process_time() - began)
    return sum(len(text.encode()) for text in texts) / 1e6 / best


def measure(read: Reader, documents: list[dict[str, Any]]) -> dict[str, float]:
    """Megabytes a second, recognition F1 and end-to-end F1."""
    found: list[Spans] = []
    began = time.process_time()
    for row in documents:
        found.append(read(row["text"]))
    took = time.process_time() - began
    predicted = total = hit = right = 0
    for row, spans in zip(documents, found, strict=True):
        gold = {(g["start"], g["end"]): g for g in row["gold"] if g.get("latitude") is not None}
        predicted += len(spans)
        total += len(gold)
        for span in gold.keys() & spans.keys():
            hit += 1
            point = spans[span]
            there = Point(latitude=gold[span]["latitude"], longitude=gold[span]["longitude"])
            right += point is not None and distance_km(point, there) <= NEAR_KM
    size = sum(len(row["text"].encode()) for row in documents)
    return {
        "MB/s": size / 1e6 / took,
        "F1": 2 * hit / (predicted + total),
        "end-to-end": 2 * right / (predicted + total),
    }


def losses(documents: list[dict[str, Any]]) -> dict[str, float]:
    """Where osint loses a toponym: not recognised, unknown to the gazetteer, wrongly chosen.

    `ceiling` is the share of recognised toponyms with a candidate within 161 km, `resolved` the
    share that was placed at all, `right when resolved` the share of those within 161 km.
    """
    gazetteer = Gazetteer.open()
    total = found = known = placed = right = 0
    for row in documents:
        mentions = locate(Document(id="", text=row["text"]), row["text"], (), gazetteer)
        by_span = {(m.start, m.end): m for m in mentions}
        for gold in row["gold"]:
            if gold.get("latitude") is None:
                continue
            total += 1
            mention = by_span.get((gold["start"], gold["end"]))
            if mention is None:
                continue
            there = Point(latitude=gold["latitude"], longitude=gold["longitude"])
            bearers = gazetteer.lookup(mention.text)
            near = [distance_km(p.point, there) <= NEAR_KM for p in (*mention.candidates, *bearers)]
            found += 1
            known += any(near)
            placed += mention.place is not None
            right += mention.place is not None and (
                distance_km(mention.place.point, there) <= NEAR_KM
            )
    return {
        "recognised": found / total,
        "ceiling": known / found,
        "resolved": placed / found,
        "right when resolved": right / placed,
    }


def main() -> None:
    """Print one line a corpus and reader."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT / "corpora" / "places"
    readers: dict[str, Reader] = {}
    for make in (ours, flashgeotext, geotext):
        try:
            readers["osint" if make is ours else make.__name__] = make()
        except ImportError:
            print(f"{make.__name__}: not installed")
    for name in ("lgl", "trnews", "gwn"):
        path = folder / f"{name}.jsonl"
        if not path.is_file():
            print(f"{name}: no corpus at {path}")
            continue
        with path.open(encoding="utf-8") as lines:
            documents = [json.loads(line) for line in lines]
        for label, read in readers.items():
            figures = measure(read, documents)
            print(f"{name:8} {label:13}", *(f"{k} {v:.3f}" for k, v in figures.items()))
        print(f"{name:8} {'losses':13}", *(f"{k} {v:.3f}" for k, v in losses(documents).items()))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"memory at most {peak:.0f} MB (all readers in one process)")


if __name__ == "__main__":
    main()
