"""Runs over a corpus: one worker beside two, and the memory of a worker over many documents.

    python -m benchmarks.bench_corpus [DOCUMENTS]

The baseline of the two workers is plain word scanning shared out in the same way on the same
machine: it shows how much of a second core there was to have. Memory is watched in one process
over DOCUMENTS short texts (20,000 unless told) that each name other places of the gazetteer, so
that every cache has to fill and to be emptied; its baseline is the same process after a tenth of
them, when interpreter, data and the first caches are there.
"""

from __future__ import annotations

import json
import random
import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from benchmarks.figures import Figure, show
from benchmarks.texts import article, news
from osint.corpus.rows import finding_rows
from osint.gazetteer.store import EMBEDDED
from osint.model import Document

TURNS = 2
CORPUS_MB = 36
DOCUMENTS = 20_000
PARTS = 16
_WORD = re.compile(r"\w+")


class Memory(NamedTuple):
    """How many documents were checked, resident megabytes then, seconds until then."""

    documents: int
    megabytes: float
    seconds: float


def figures(documents: int = DOCUMENTS) -> list[Figure]:
    """Scaling and memory."""
    with tempfile.TemporaryDirectory() as folder:
        speeds = scaling(Path(folder))
    memory = watch(documents)
    middle, last = memory[4], memory[-1]
    one, two = speeds["one"], speeds["two"]
    return [
        Figure(
            f"corpus run, {CORPUS_MB} MB of news, 1 worker -> 2",
            f"{one:.2f} -> {two:.2f} MB/s",
            f"word scan in 1 process -> 2: {speeds['scan']:.2f} x",
            f"{speeds['gain']:.2f} x",
        ),
        Figure(
            f"memory of one worker, {documents:,} documents in {last.seconds:.0f} s",
            f"{last.megabytes:.1f} MB at the end",
            f"{memory[0].megabytes:.1f} MB after a tenth, {middle.megabytes:.1f} after half",
            f"{last.megabytes / middle.megabytes:.2f}",
        ),
    ]


def scaling(folder: Path) -> dict[str, float]:
    """MB/s of one and two workers through the command line, whole processes, taken in turn; the
    gain of the second, and what a second process gains where nothing but processor is needed."""
    texts = [str(row["text"]) for row in news()[1]]
    source = folder / "news.jsonl"
    size = written = 0
    with source.open("w", encoding="utf-8") as stream:
        while size < CORPUS_MB * 1e6:
            text = texts[written % len(texts)]
            stream.write(json.dumps({"id": f"d{written}", "text": text}) + "\n")
            size += len(text.encode())
            written += 1
    runs: list[tuple[float, float, float]] = []
    for turn in range(TURNS):
        one = corpus_run(source, folder / f"one{turn}", 1)
        two = corpus_run(source, folder / f"two{turn}", 2)
        runs.append((one, two, scan_gain(texts)))
    return {
        "one": size / 1e6 / statistics.median(run[0] for run in runs),
        "two": size / 1e6 / statistics.median(run[1] for run in runs),
        "gain": statistics.median(run[0] / run[1] for run in runs),
        "scan": statistics.median(run[2] for run in runs),
    }


def corpus_run(source: Path, out: Path, workers: int) -> float:
    """Seconds of one `osint corpus run`, from start to end of the process."""
    command = [sys.executable, "-m", "osint", "corpus", "run", str(source), "-o", str(out),
               "-f", "jsonl", "-q", "-w", str(workers)]  # fmt: skip
    began = time.perf_counter()
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    return time.perf_counter() - began


def scan_gain(texts: list[str]) -> float:
    """How many times as fast two processes scan words as one."""
    took = []
    for processes in (1, 2):
        with ProcessPoolExecutor(processes) as pool:
            list(pool.map(scan, [texts[:1]] * processes))  # the processes have started
            began = time.perf_counter()
            list(pool.map(scan, [texts] * PARTS))
            took.append(time.perf_counter() - began)
    return took[0] / took[1]


def scan(texts: list[str]) -> int:
    """The words of all texts."""
    return sum(len(_WORD.findall(text)) for text in texts)


def watch(documents: int) -> list[Memory]:
    """Memory of a fresh process that checks so many short documents, after each tenth."""
    command = [sys.executable, "-m", "benchmarks.bench_corpus", "--watch", str(documents)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    rows = [line.split() for line in done.stdout.splitlines()]
    return [Memory(int(row[0]), float(row[1]), float(row[2])) for row in rows]


def many(documents: int) -> Iterator[Document]:
    """Short texts, no two alike: each names places drawn from the whole gazetteer."""
    draw, names = random.Random(7), place_names()
    for number in range(documents):
        a, b = draw.choice(names), draw.choice(names)
        a += draw.choice(("", "", "", "ovo", " Nova", "ville"))
        text = f"{article(80, number)} The road from {a} to {b} is {draw.randint(2, 900)} km long."
        yield Document(id=str(number), text=text)


def place_names() -> list[str]:
    """The names of all places of the embedded gazetteer."""
    with closing(
        sqlite3.connect(f"{Path(EMBEDDED).resolve().as_uri()}?mode=ro", uri=True)
    ) as database:
        return [name for (name,) in database.execute("SELECT name FROM place ORDER BY id")]


def _watch(documents: int) -> None:
    began = time.perf_counter()
    for number, document in enumerate(many(documents), 1):
        for _ in finding_rows([document]):
            pass
        if number % (documents // 10) == 0:
            print(number, resident(), time.perf_counter() - began, flush=True)


def resident() -> float:
    """Megabytes of this process in memory, those of mapped files left out (Linux)."""
    pages = Path("/proc/self/statm").read_text().split()
    return (int(pages[1]) - int(pages[2])) * 4096 / 1e6


if __name__ == "__main__":
    if sys.argv[1:2] == ["--watch"]:
        _watch(int(sys.argv[2]))
    else:
        show(figures(*map(int, sys.argv[1:2])))
