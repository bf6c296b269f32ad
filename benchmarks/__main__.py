"""All benchmarks in one run, as one table.

    python -m benchmarks [NAME ...]

NAME picks some of: start, throughput, kinds, coordinates, dates, places, borders, growth, corpus. Every
figure stands beside a peer or a baseline of the same run; a peer that is not installed is left
out. `OSINT_SHARED` names the folder with the corpora of news; without it texts are made up.
"""

from __future__ import annotations

import os
import platform
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import (
    bench_borders,
    bench_coordinates,
    bench_corpus,
    bench_dates,
    bench_growth,
    bench_kinds,
    bench_places,
    bench_start,
    bench_throughput,
)
from benchmarks.figures import Figure, show
from benchmarks.texts import news
from osint.extract.coordinates import find


def main() -> None:
    """Print the machine, the load it is under, and the table."""
    chosen = sys.argv[1:] or list(ALL)
    if unknown := set(chosen) - set(ALL):
        sys.exit(f"there is no {', '.join(sorted(unknown))}; use {', '.join(ALL)}")
    found = [figure for name in chosen for figure in ALL[name]()]
    load = f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    print(f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {load}")
    show(found)


def coordinates() -> list[Figure]:
    """Coordinates in prose, beside plain patterns and XCoord."""
    text = bench_coordinates.own_news()
    size = len(text.encode()) / 1e6
    ours = bench_coordinates.best(find, text)
    peers: dict[str, Callable[[str], int]] = {"3 plain patterns": bench_coordinates.plain}
    if peer := bench_coordinates.xcoord():
        peers["XCoord"] = peer
    found: list[Figure] = []
    for name, work in peers.items():
        theirs = bench_coordinates.best(work, text)
        found.append(_speeds("coordinates in prose", name, size / ours, size / theirs))
    return found


def dates() -> list[Figure]:
    """Dates in news, beside libraries that look for dates."""
    few = bench_dates.sample([str(row["text"]) for row in news()[1]])
    size = bench_dates.size(few)
    ours = size / bench_dates.seconds(bench_dates.ours, few)
    peers = {name: bench_dates.once(find, few) for name, find in bench_dates.peers().items()}
    if took := bench_dates.chrono_seconds(few):
        peers["chrono"] = took
    return [_speeds("dates in news", name, ours, size / took) for name, took in peers.items()]


def borders() -> list[Figure]:
    """The first border question of a process, beside a tree of shapely."""
    with tempfile.TemporaryDirectory() as folder:
        segments = Path(folder) / "segments.npy"
        bench_borders.save_segments(segments)
        ours, _ = bench_borders.fresh(bench_borders.OURS)
        theirs, _ = bench_borders.fresh(bench_borders.BASELINE, str(segments))
    what = "nearest border, first question of a process"
    return [Figure(what, f"{ours:.1f} ms", f"shapely STRtree {theirs:.1f} ms",
                   f"{ours / theirs:.2f}")]  # fmt: skip


def _speeds(what: str, peer: str, ours: float, theirs: float) -> Figure:
    return Figure(what, f"{ours:.2f} MB/s", f"{peer} {theirs:.3g} MB/s", f"{ours / theirs:.2f}")


ALL: dict[str, Callable[[], list[Figure]]] = {
    "start": bench_start.figures,
    "throughput": bench_throughput.figures,
    "kinds": bench_kinds.figures,
    "coordinates": coordinates,
    "dates": dates,
    "places": bench_places.figures,
    "borders": borders,
    "growth": bench_growth.figures,
    "corpus": bench_corpus.figures,
}

if __name__ == "__main__":
    main()
