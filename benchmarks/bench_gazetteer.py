"""The gazetteer: cold start, look-ups, memory, and a synthetic one of a million names.

python -m benchmarks.bench_gazetteer [NAMES]
"""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from osint.gazetteer import Gazetteer
from osint.gazetteer.rows import ALTERNATE, Name, Row
from osint.gazetteer.store import EMBEDDED
from osint.gazetteer.writer import write

_COLD = """
import resource, sys, time
began = time.perf_counter()
from osint.gazetteer import Gazetteer
imported = time.perf_counter()
Gazetteer.open(sys.argv[1]).lookup("Sergeevka")
done = time.perf_counter()
kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print((imported - began) * 1e3, (done - imported) * 1e3, kb / 1024)
"""
_SYLLABLES = [
    "ka",
    "lo",
    "mi",
    "ne",
    "ro",
    "sta",
    "vi",
    "zha",
    "ber",
    "din",
    "gor",
    "hol",
    "ju",
    "pra",
    "quen",
    "sur",
    "tel",
    "und",
    "wex",
    "yar",
]


def synthetic(names: int, seed: int = 1) -> Iterator[Row]:
    """Rows with `names` names in all: a town for every four, spread over the globe."""
    chance = random.Random(seed)

    def name() -> str:
        return "".join(chance.choices(_SYLLABLES, k=chance.randint(2, 4))).capitalize()

    for number in range(1, names // 4 + 1):
        yield Row(
            number, name(), chance.uniform(-60, 75), chance.uniform(-180, 180), 1.0, "settlement",
            chance.choice(["RU", "UA", "US", "CN", "FR"]), "01", int(10 ** chance.uniform(2, 7)),
            chance.uniform(2, 7), tuple(Name(name(), ALTERNATE) for _ in range(3)),
        )  # fmt: skip


def cold(path: Path, runs: int = 7) -> tuple[float, float, float]:
    """Medians over fresh processes: milliseconds to import, to the first answer; megabytes."""
    rows = []
    for _ in range(runs):
        done = subprocess.run(
            [sys.executable, "-c", _COLD, str(path)], capture_output=True, check=True, text=True
        )
        rows.append([float(value) for value in done.stdout.split()])
    imported, answered, megabytes = (
        statistics.median(column) for column in zip(*rows, strict=True)
    )
    return imported, answered, megabytes


def look_ups(path: Path) -> tuple[float, float, float]:
    """Microseconds a look-up: of new names, of names asked before, of names that are none."""
    gazetteer = Gazetteer.open(str(path))
    keys = list(gazetteer.store.keys_like("a", "t", 400_000))
    random.Random(1).shuffle(keys)
    keys = keys[:10_000]
    fresh = _timed(gazetteer, keys)
    return fresh, _timed(gazetteer, keys), _timed(gazetteer, [f"{key} qx" for key in keys])


def _timed(gazetteer: Gazetteer, keys: list[str]) -> float:
    began = time.perf_counter()
    for key in keys:
        gazetteer.key_candidates(key)
    return (time.perf_counter() - began) / len(keys) * 1e6


def report(title: str, path: Path) -> None:
    """Print the figures of one gazetteer."""
    imported, answered, megabytes = cold(path)
    fresh, again, absent = look_ups(path)
    print(
        f"{title}: {path.stat().st_size / 1e6:.1f} MB; import {imported:.1f} ms, open and first"
        f" answer {answered:.1f} ms, resident {megabytes:.0f} MB; look-up {fresh:.1f} µs new,"
        f" {again:.2f} µs known, {absent:.1f} µs absent"
    )


def main() -> None:
    """Measure the embedded gazetteer, then a synthetic one."""
    names = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    report("embedded", Path(EMBEDDED))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "synthetic.sqlite"
        began = time.perf_counter()
        write(path, synthetic(names), {"source": "synthetic"})
        print(f"written: {names:,} names in {time.perf_counter() - began:.1f} s")
        report("synthetic", path)


if __name__ == "__main__":
    main()
