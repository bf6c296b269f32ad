"""Memory of the workers over a gigabyte: a million documents, no two alike, in one corpus run.

    python -m benchmarks.bench_endurance [MEGABYTES] [WORKERS]

A document of a kilobyte is drawn from the sentences of the news, with a sentence of our own that
names two places of the whole gazetteer, so that every cache has to fill and to be emptied. The
memory of the workers that is their own (mapped files left out) is read as the run goes on; the
baseline of its end is what it was after a tenth, when interpreter, data and first caches are
there; a tenth that is over before the first look (every two seconds) has none. Reads /proc, so
Linux only.
"""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from benchmarks.bench_corpus import place_names
from benchmarks.figures import Figure, show
from benchmarks.texts import news

MEGABYTES, WORKERS = 1_000, 2
FILE_MB = 50
DOCUMENT_CHARS = 1_000
POLL_S = 2.0
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")


class Sample(NamedTuple):
    """Share of the run that is done, and the megabytes of each worker then."""

    share: float
    megabytes: tuple[float, ...]


def figures(megabytes: int = MEGABYTES, workers: int = WORKERS) -> list[Figure]:
    """The run, and the memory of its workers."""
    with tempfile.TemporaryDirectory() as folder:
        inputs, out = Path(folder, "in"), Path(folder, "out")
        documents = write_corpus(inputs, megabytes)
        began = time.perf_counter()
        samples = run(inputs, out, workers)
        took = time.perf_counter() - began
        manifest = json.loads((out / "manifest.json").read_text())
    totals = manifest["totals"]
    assert totals["documents"] == documents, (totals, documents)
    early, late = largest(samples, 0.1), largest(samples, 1.0)
    return [
        Figure(
            f"corpus run, {documents:,} documents, {totals['bytes'] / 1e6:,.0f} MB, {workers} workers",
            f"{megabytes / took:.2f} MB/s",
            f"{took:,.0f} s, {totals['rows']:,} rows, {sum(totals['errors'].values())} errors",
            "",
        ),
        Figure(
            "memory of the largest worker at the end",
            f"{late:.0f} MB",
            f"{early:.0f} MB after a tenth, {largest(samples, 0.5):.0f} after half",
            f"{late / early:.2f}" if early else "",
        ),
    ]


def write_corpus(folder: Path, megabytes: int) -> int:
    """Write files of JSON Lines; how many documents they hold."""
    folder.mkdir(parents=True)
    texts, count = documents(), 0
    for number in range(-(-megabytes // FILE_MB)):
        size, limit = 0, min(FILE_MB, megabytes - number * FILE_MB) * 1e6
        with (folder / f"{number:04}.jsonl").open("w", encoding="utf-8") as stream:
            while size < limit:
                line = json.dumps({"id": str(count), "text": next(texts)}, ensure_ascii=False)
                size += stream.write(line + "\n")
                count += 1
    return count


def documents() -> Iterator[str]:
    """Texts of about a kilobyte, without end."""
    draw, names = random.Random(11), place_names()
    sentences = [s for row in news()[1] for s in _SENTENCE_END.split(str(row["text"])) if s]
    while True:
        parts: list[str] = []
        while sum(map(len, parts)) < DOCUMENT_CHARS - 100:
            parts.append(draw.choice(sentences)[:400])
        a, b = draw.choice(names), draw.choice(names)
        parts.append(f"The road from {a} to {b} is {draw.randint(2, 900)} km long.")
        yield " ".join(parts)


def run(inputs: Path, out: Path, workers: int) -> list[Sample]:
    """Run to the end; the memory of the workers on the way."""
    command = [sys.executable, "-m", "osint", "corpus", "run", str(inputs), "-o", str(out),
               "-q", "-w", str(workers)]  # fmt: skip
    seen: list[tuple[int, tuple[float, ...]]] = []
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            time.sleep(POLL_S)
            memory = own_memory(process.pid) if workers == 1 else worker_memory(process.pid)
            seen.append((parts(out), memory))
    if process.returncode not in (0, 1):
        sys.exit(f"the run ended with {process.returncode}")
    return [Sample(done / parts(out), megabytes) for done, megabytes in seen]


def parts(out: Path) -> int:
    """How many tasks are done."""
    return sum(1 for _ in (out / "_done").glob("part-*.json")) if out.exists() else 0


def own_memory(process: int) -> tuple[float, ...]:
    """Megabytes of a process that are its own; none when it is gone. One worker is the run itself."""
    try:
        _, resident, shared = Path(f"/proc/{process}/statm").read_text().split()[:3]
    except (OSError, ValueError):
        return ()
    return ((int(resident) - int(shared)) * 4096 / 1e6,)


def worker_memory(parent: int) -> tuple[float, ...]:
    """Megabytes of each child process that are its own."""
    found: list[float] = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError, ValueError, IndexError):
            if int(path.read_text().rpartition(")")[2].split()[1]) == parent:
                found += own_memory(int(path.parent.name))
    return tuple(found)


def largest(samples: list[Sample], share: float) -> float:
    """The most that a worker took while less than `share` of the run was done."""
    return max((max(s.megabytes, default=0.0) for s in samples if s.share <= share), default=0.0)


if __name__ == "__main__":
    show(figures(*map(int, sys.argv[1:3])))
