"""How the cost grows: with the length of a document, and with the size of the gazetteer.

    python -m benchmarks.bench_growth [NAMES ...]

Length: processor time a megabyte for articles of a thousand to a million characters, beside one
pass of a word pattern. Gazetteer: the embedded names alone, then with NAMES more (1,000,000
unless told; 10,000,000 needs some minutes and 8 GB to write), each written by the project's own
writer: a first look-up with the file dropped from the page cache, and news checked against each in
turn. The names added are of no news, so their cost is that of a larger file and nothing else.
Hostile: texts made of one thing over and over, at 16,000 and 64,000 characters.
"""

from __future__ import annotations

import os
import re
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.figures import Figure, show
from benchmarks.texts import article
from osint import pipeline
from osint.gazetteer.rows import ALTERNATE, Name, Row
from osint.gazetteer.schema import DEGREE, HIT, unpack_stats
from osint.gazetteer.store import EMBEDDED
from osint.gazetteer.writer import write
from osint.model import KINDS, Document
from osint.world import world
from tests.fuzz.growth import UNITS, growth

LENGTHS = (1_000, 10_000, 100_000, 1_000_000)
CHARACTERS = 400_000
NAMES = 1_000_000
NAMES_A_PLACE = 5
TURNS = 5
_WORD = re.compile(r"\w+")
_SYLLABLES = [a + b for a in "bdfghjklmnprstvwxz" for b in "aeiouy"]
_CHECK = """
import sys, time
from benchmarks.texts import news
from osint import pipeline
from osint.gazetteer import Gazetteer
from osint.model import Document
from osint.world import world
world().gazetteer = Gazetteer.open(sys.argv[1])
documents = [Document(id=str(r["id"]), text=str(r["text"])) for r in news()[1][:150]]
pipeline.geocheck(documents[0], world())
began = time.process_time()
for document in documents:
    pipeline.geocheck(document, world())
print(time.process_time() - began)
"""
_FIRST = """
import sys, time
from osint.gazetteer import Gazetteer
began = time.perf_counter()
found = Gazetteer.open(sys.argv[1]).lookup(sys.argv[2])
print(time.perf_counter() - began)
"""


def figures(sizes: tuple[int, ...] = (NAMES,)) -> list[Figure]:
    """Growth with length, then with each number of names."""
    return [*length_figures(), *hostile_figures(), *gazetteer_figures(sizes)]


def length_figures() -> list[Figure]:
    """Milliseconds a thousand characters at each length, and as a ratio to the shortest."""
    found: list[Figure] = []
    for what, run in (("geocheck", _geocheck), ("word scan", _scan)):
        cost = {length: _cost(run, length) for length in LENGTHS}
        low, high = cost[LENGTHS[0]], cost[LENGTHS[-1]]
        shown = ", ".join(f"{value * 1e6:.3g}" for value in cost.values())
        found.append(Figure(what, shown, "", f"{high / low:.2f}"))
    ours, scan = found
    lengths = ", ".join(f"{length:,}" for length in LENGTHS)
    what = f"µs a character, documents of {lengths}"
    return [Figure(what, ours.ours, f"word scan {scan.ours}", f"{ours.ratio} (scan {scan.ratio})")]


def hostile_figures() -> list[Figure]:
    """Of all kinds of texts made of one thing, the one whose cost a character grows most."""

    def cost(text: str) -> float:
        began = time.process_time()
        _geocheck(text)
        return max(time.process_time() - began, 1e-3)

    ratios = {name: growth(name, cost, 16_000, 4) for name in UNITS}
    worst = max(ratios, key=lambda name: ratios[name])
    what = f"cost a character of {len(ratios)} kinds of repeated text, 64,000 characters by 16,000"
    return [Figure(what, f"most: {worst}", "linear 1.00", f"{ratios[worst]:.2f}")]


def _geocheck(text: str) -> object:
    return pipeline.geocheck(Document(id="x", text=text), world())


def _scan(text: str) -> object:
    return _WORD.findall(text)


def _cost(run: Callable[[str], object], length: int) -> float:
    texts = [article(length, seed) for seed in range(max(1, CHARACTERS // length))]
    run(texts[0])
    began = time.process_time()
    for text in texts:
        run(text)
    return (time.process_time() - began) / sum(map(len, texts))


def gazetteer_figures(sizes: tuple[int, ...]) -> list[Figure]:
    """First look-up and throughput with more names, beside a copy without."""
    found: list[Figure] = []
    with tempfile.TemporaryDirectory() as folder:
        base = Path(folder) / "base.sqlite"
        enlarged(base, 0)
        for size in sizes:
            large = Path(folder) / f"plus{size}.sqlite"
            began = time.perf_counter()
            enlarged(large, size)
            took, megabytes = time.perf_counter() - began, large.stat().st_size / 1e6
            name = f"gazetteer + {size:,} names ({megabytes:.0f} MB, written in {took:.0f} s)"
            first = in_turn(_FIRST, large, base, "Sergeevka", cold=True)
            check = in_turn(_CHECK, large, base)
            found += [
                Figure(
                    f"{name}: first look-up, file not in memory",
                    f"{first[0] * 1e3:.1f} ms",
                    f"without them {first[1] * 1e3:.1f} ms",
                    f"{first[2]:.2f}",
                ),
                Figure(
                    f"{name}: geocheck of news, processor time",
                    f"{check[0]:.2f} s",
                    f"without them {check[1]:.2f} s",
                    f"{check[2]:.2f}",
                ),
            ]
    return found


def in_turn(
    program: str, ours: Path, base: Path, *more: str, cold: bool = False
) -> tuple[float, float, float]:
    """Medians of a program over two gazetteers, and of the ratios turn by turn."""
    pairs = []
    for _ in range(TURNS):
        pair = []
        for path in (ours, base):
            if cold:
                drop(path)
            command = [sys.executable, "-c", program, str(path), *more]
            done = subprocess.run(command, check=True, capture_output=True, text=True)
            pair.append(float(done.stdout))
        pairs.append(pair)
    return (
        statistics.median(pair[0] for pair in pairs),
        statistics.median(pair[1] for pair in pairs),
        statistics.median(pair[0] / pair[1] for pair in pairs),
    )


def drop(path: Path) -> None:
    """Have the system forget the file's pages (Linux)."""
    handle = os.open(path, os.O_RDONLY)
    os.fsync(handle)
    os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    os.close(handle)


def enlarged(path: Path, names: int) -> None:
    """The embedded gazetteer, written again with synthetic names added."""
    database = sqlite3.connect(f"{Path(EMBEDDED).resolve().as_uri()}?mode=ro", uri=True)
    flags = {
        key: flag
        for key, stats in database.execute("SELECT key, stats FROM name")
        if (flag := unpack_stats(stats)[0])
    }
    meta = dict(database.execute("SELECT key, value FROM meta"))
    write(path, _rows(database, names), meta, flags)
    database.close()


def _rows(database: sqlite3.Connection, names: int) -> Iterator[Row]:
    of: dict[int, list[Name]] = defaultdict(list)
    for table in ("name", "demonym"):
        for key, hits in database.execute(f"SELECT key, hits FROM {table}"):
            for id_, type_ in HIT.iter_unpack(hits):
                of[id_].append(Name(key, type_))
    for row in database.execute("SELECT * FROM place"):
        id_, name, latitude, longitude, radius, kind, country, admin1, people, fame, _ = row
        yield Row(id_, name, latitude / DEGREE, longitude / DEGREE, radius / 10, KINDS[kind],
                  country, admin1, people, fame / 10, tuple(of.pop(id_, ())))  # fmt: skip
    for number in range(names // NAMES_A_PLACE):
        first = number * NAMES_A_PLACE
        more = tuple(Name(_name(first + k), ALTERNATE) for k in range(1, NAMES_A_PLACE))
        spot = number * 7919
        yield Row(100_000_000 + number, _name(first), spot % 130 - 55.5, spot % 359 - 179.5, 1.0,
                  "settlement", "FR", "11", number % 5000, 2.0, more)  # fmt: skip


def _name(number: int) -> str:
    """A name of five syllables, another one for each number."""
    syllables = []
    number = number * 1_000_003 % len(_SYLLABLES) ** 5  # prime, so that no two numbers meet
    for _ in range(5):
        number, digit = divmod(number, len(_SYLLABLES))
        syllables.append(_SYLLABLES[digit])
    return "".join(reversed(syllables)).capitalize()


if __name__ == "__main__":
    show(figures(tuple(map(int, sys.argv[1:])) or (NAMES,)))
