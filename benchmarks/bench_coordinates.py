"""How fast coordinates are found: beside plain patterns, beside XCoord if it is installed, and
on texts made to exhaust patterns.

    python benchmarks/bench_coordinates.py [TEXT.jsonl ...]

Without files the text is news-like prose of our own, with a coordinate in every fiftieth
sentence. Times are processor time, the best of five, all in one run. XCoord is part of the
PyPI distribution "opensextant"; where that cannot be installed the plain patterns stand alone:
three expressions of the kind scripts use, which find only the three commonest forms.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

from osint.extract.coordinates import find

ROUNDS = 5
HOSTILE_LENGTH = 16_000
PLAIN = (
    re.compile(r"[-+]?\d{1,2}\.\d{3,},\s*[-+]?\d{1,3}\.\d{3,}"),
    re.compile(
        r"\d{1,2}°\s?\d{1,2}['′]\s?(?:[\d.]{1,8}[\"″])?\s?[NS][,\s]{0,3}"
        r"\d{1,3}°\s?\d{1,2}['′]\s?(?:[\d.]{1,8}[\"″])?\s?[EW]"
    ),
    re.compile(r"\b\d{1,2}[C-X]\s?[A-Z]{2}\s?\d{4,10}\b"),
)
SENTENCES = (
    "Officials said on Tuesday, 14 March 2023, that 1,250 people had left the 3 towns since 2019.",
    "The column moved 35 km east along the M-14 road before it turned back at 06:40.",
    "Prices rose by 4.7 percent, and a litre of fuel now costs 58.30 roubles.",
    "Nobody at the ministry would comment, and the regional office did not answer its telephone.",
    "Residents of the village told reporters that the bridge had been closed for two weeks.",
)
COORDINATES = ("42.753104, 133.015803", "42°45'11\"N 133°00'57\"E", "53TKH3759338120")
HOSTILE = ("1", " ", "°", "N", "1°", "1 ", "12 34 56.7 ", "1.11 ", "44°19'36\" ", "1E ", "lat 1.1 ",
           "42.7531, 133.0158, ", "Q238+63 ", "://", "geo:", "7 °N.'\"E,-")  # fmt: skip


def own_news(megabytes: float = 1.0) -> str:
    """Prose of our own making with a coordinate now and then."""
    parts: list[str] = []
    size = 0
    while size < megabytes * 1e6:
        sentence = SENTENCES[len(parts) % len(SENTENCES)]
        if len(parts) % 50 == 49:
            sentence += f" The place is {COORDINATES[len(parts) // 50 % len(COORDINATES)]}."
        parts.append(sentence)
        size += len(sentence) + 1
    return " ".join(parts)


def read_texts(paths: list[str]) -> str:
    """The texts of JSON Lines files, one after another."""
    return "\n".join(
        json.loads(line)["text"]
        for path in paths
        for line in Path(path).read_text(encoding="utf-8").splitlines()
    )


def plain(text: str) -> int:
    """How many coordinates the plain patterns find."""
    return sum(1 for pattern in PLAIN for _ in pattern.finditer(text))


def xcoord() -> Callable[[str], int] | None:
    """XCoord's extraction, if it is installed."""
    try:
        from opensextant.extractors.xcoord import XCoord
    except ImportError:
        return None
    extractor = XCoord()
    return lambda text: len(extractor.extract(text))


def best(work: Callable[[str], object], text: str) -> float:
    """Seconds of processor time, the best of some rounds."""
    times = []
    for _ in range(ROUNDS):
        began = time.process_time()
        work(text)
        times.append(time.process_time() - began)
    return min(times)


def main() -> None:
    """Print the figures."""
    text = read_texts(sys.argv[1:]) if sys.argv[1:] else own_news()
    megabytes = len(text.encode()) / 1e6
    ours = best(find, text)
    print(f"{megabytes:.2f} MB of text")
    print(f"osint           {megabytes / ours:7.1f} MB/s  {len(find(text))} found")
    peers: dict[str, Callable[[str], int]] = {"plain patterns": plain}
    if peer := xcoord():
        peers["XCoord"] = peer
    for name, work in peers.items():
        theirs = best(work, text)
        print(f"{name:15} {megabytes / theirs:7.1f} MB/s  {work(text)} found", end="")
        print(f"  osint is {theirs / ours:.2f} times as fast")
    print(f"\n{HOSTILE_LENGTH:,} characters of:")
    for seed in HOSTILE:
        hostile = (seed * (HOSTILE_LENGTH // len(seed) + 1))[:HOSTILE_LENGTH]
        print(f"  {seed!r:24} {best(find, hostile) * 1000:6.1f} ms")


if __name__ == "__main__":
    main()
