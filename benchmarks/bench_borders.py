"""How long border questions take, beside a shapely STRtree over the same lines.

    python benchmarks/bench_borders.py

Two kinds of figure: the first question of a fresh process (what `osint geocheck` pays on one
article), the median of some runs, and the mean of many questions in a warm one. Both sides answer
"how far is this point from the nearest border on land"; the baseline builds its tree from the
same segments, read with numpy from a file prepared beforehand.
"""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

RUNS = 7
QUESTIONS = 300

OURS = """
import time; start = time.perf_counter()
from osint.geo.borders import Borders
from osint.model import Point
hit = Borders.open().nearest_border(Point(latitude=43.1155, longitude=131.8855))
print((time.perf_counter() - start) * 1000.0, hit.distance_km)
"""
BASELINE = """
import sys, time; start = time.perf_counter()
import numpy, shapely
from geographiclib.geodesic import Geodesic
lines = shapely.linestrings(numpy.load(sys.argv[1]))
tree = shapely.STRtree(lines)
here = shapely.Point(131.8855, 43.1155)
spot = shapely.ops.nearest_points(here, lines[tree.nearest(here)])[1]
km = Geodesic.WGS84.Inverse(43.1155, 131.8855, spot.y, spot.x)["s12"] / 1000.0
print((time.perf_counter() - start) * 1000.0, km)
""".replace("import numpy, shapely", "import numpy, shapely, shapely.ops")


def main() -> None:
    """Print a small table."""
    with tempfile.TemporaryDirectory() as folder:
        segments = Path(folder) / "segments.npy"
        save_segments(segments)
        ours, our_km = fresh(OURS)
        theirs, their_km = fresh(BASELINE, str(segments))
    print(f"first question of a fresh process (median of {RUNS}, ms)")
    print(f"  osint.geo.borders   {ours:8.1f}   {our_km:.2f} km")
    print(f"  shapely STRtree     {theirs:8.1f}   {their_km:.2f} km (nearest in degrees, not km)")
    print(f"warm, mean of {QUESTIONS} random points (ms)")
    for name, mean in warm().items():
        print(f"  {name:20}{mean:8.3f}")


def fresh(program: str, *arguments: str) -> tuple[float, float]:
    """The median time of a program in new processes, and the distance it found."""
    found = []
    for _ in range(RUNS):
        command = [sys.executable, "-c", program, *arguments]
        output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        milliseconds, km = map(float, output.split())
        found.append((milliseconds, km))
    return statistics.median(milliseconds for milliseconds, _ in found), found[0][1]


def save_segments(path: Path) -> None:
    """The segments of all borders on land, as the baseline reads them."""
    import numpy

    from osint.geo.border_file import ON_LAND
    from osint.geo.borders import Borders

    store = Borders.open().store
    ends = [
        (here, there)
        for pair in store.pairs
        if pair.is_international
        for run in pair.all_runs
        if store.kind(run) in ON_LAND
        for vertices in [store.vertices(run)]
        for here, there in pairwise(vertices)
    ]
    numpy.save(path, numpy.array(ends))


def warm() -> dict[str, float]:
    """Milliseconds a question, for each kind of question."""
    from osint.geo.borders import Borders
    from osint.model import Point

    borders, dice = Borders.open(), random.Random(2)
    points = [
        Point(latitude=dice.uniform(-55, 70), longitude=dice.uniform(-170, 170))
        for _ in range(QUESTIONS)
    ]
    questions: dict[str, Callable[[Point], object]] = {
        "country_at": borders.country_at,
        "nearest_border": borders.nearest_border,
        "distance_to_coast": borders.distance_to_coast,
        "distance to Russia": lambda point: borders.distance_to_country(point, "RU"),
        "to US-CA border": lambda point: borders.distance_to_border(point, "US", "CA"),
    }
    found = {}
    for name, ask in questions.items():
        start = time.perf_counter()
        for point in points:
            ask(point)
        found[name] = (time.perf_counter() - start) * 1000.0 / QUESTIONS
    return found


if __name__ == "__main__":
    main()
