"""How fast dates are found in news: beside dateparser, datefinder and chrono where they are
installed, and on texts made to exhaust patterns.

    python benchmarks/bench_dates.py

All in one run on the same texts, processor time (chrono: its own clock inside node), best of
three. The peers are slow, so they read only the first part; ratios are per byte. dateparser and
datefinder come from PyPI; chrono is the npm package chrono-node, found through NODE_PATH. "Cold"
is the first pass of a fresh process, before any expression is remembered.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.texts import news
from benchmarks.timing import table
from osint.extract.dates import find, parser

ROUNDS = 3
PEER_BYTES = 120_000
PUBLISHED = date(2010, 6, 16)
HOSTILE_LENGTH = 100_000
HOSTILE = ("the ", "1 ", "12-", "9", "two ", "May ", "3:", "last ", "of the ", "20 to ", "1999-",
           "Friday, ", "p.m. ", "from 3 to ", "twenty ", "2017-04-", "in the ")  # fmt: skip
CHRONO = """
const chrono = require('chrono-node');
const texts = JSON.parse(require('fs').readFileSync(0, 'utf8'));
let best = Infinity;
for (let round = 0; round < 3; round++) {
  const began = process.hrtime.bigint();
  for (const text of texts) chrono.parse(text, new Date(2010, 5, 16));
  best = Math.min(best, Number(process.hrtime.bigint() - began) / 1e9);
}
console.log(best);
"""

Finder = Callable[[str], object]


def ours(text: str) -> object:
    """Dates as this project finds them."""
    return find(text, PUBLISHED)


def peers() -> dict[str, Finder]:
    """Those Python libraries that are installed."""
    found: dict[str, Finder] = {}
    try:
        from dateparser.search import search_dates

        found["dateparser.search_dates"] = lambda text: search_dates(text, languages=["en"])
    except ImportError:
        print("dateparser is not installed: left out")
    try:
        import datefinder

        found["datefinder"] = lambda text: list(datefinder.find_dates(text))
    except ImportError:
        print("datefinder is not installed: left out")
    return found


def seconds(finder: Finder, texts: list[str], rounds: int = ROUNDS) -> float:
    """Processor time over all texts, the best of some rounds."""
    return min(once(finder, texts) for _ in range(rounds))


def once(finder: Finder, texts: list[str]) -> float:
    """Processor time of one pass."""
    began = time.process_time()
    for text in texts:
        finder(text)
    return time.process_time() - began


def chrono_seconds(texts: list[str]) -> float | None:
    """chrono's time through node, None where either is missing."""
    node = shutil.which("node")
    if node is None:
        return None
    command = [node, "-e", CHRONO]
    done = subprocess.run(command, input=json.dumps(texts), capture_output=True, text=True)
    return float(done.stdout) if done.returncode == 0 and done.stdout.strip() else None


def size(texts: list[str]) -> float:
    """Megabytes of UTF-8."""
    return sum(len(text.encode()) for text in texts) / 1e6


def sample(texts: list[str]) -> list[str]:
    """The first texts, up to about PEER_BYTES."""
    chosen: list[str] = []
    while len(chosen) < len(texts) and size(chosen) * 1e6 < PEER_BYTES:
        chosen.append(texts[len(chosen)])
    return chosen


def main() -> None:
    """Print the speeds, the ratios, and how hostile texts scale."""
    source, documents = news()
    texts = [str(document["text"]) for document in documents]
    few = sample(texts)
    print(f"texts: {source}, {size(texts):.2f} MB; peers read {size(few):.2f} MB")
    cold = size(texts) / once(ours, texts)
    warm = size(texts) / seconds(ours, texts)
    on_sample = size(few) / seconds(ours, few)
    rows: list[tuple[str, str, str]] = [("what", "MB/s", "osint is faster by")]
    rows.append(("osint, first pass", f"{cold:.2f}", ""))
    rows.append(("osint, again", f"{warm:.2f}", ""))
    for name, finder in peers().items():
        speed = size(few) / once(finder, few)
        rows.append((name, f"{speed:.3f}", f"{on_sample / speed:.0f} x"))
    took = chrono_seconds(few)
    if took is None:
        print("chrono-node is not at hand: left out")
    else:
        speed = size(few) / took
        rows.append(("chrono (node)", f"{speed:.3f}", f"{on_sample / speed:.1f} x"))
    print(table(rows))
    hostile()


def hostile() -> None:
    """The slowest of some texts without end, at one length and at twice that."""
    worst = 0.0, "", 0.0
    for piece in HOSTILE:
        parser.parse.cache_clear()
        text = piece * (HOSTILE_LENGTH // len(piece))
        once_long, twice = once(ours, [text]), once(ours, [text + text])
        worst = max(worst, (once_long, piece, twice))
    took, piece, twice = worst
    print(f"slowest of {len(HOSTILE)} hostile texts: {piece!r} x {HOSTILE_LENGTH} characters,")
    print(f"{took:.2f} s; twice as long: {twice:.2f} s")


if __name__ == "__main__":
    main()
