"""Look for what breaks: python -m tests.fuzz [--minutes N] [--seed N] [KIND ...]

Seeds count up from the one given, or from the clock. What breaks something is printed, added to
found.jsonl, and makes the exit code 1; mend it, and the suite tries it for ever.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from osint.support.time_limit import OutOfTime, time_limit
from tests.fuzz.kinds import FOUND, LONGEST_S, SHARES, TRIALS, keep
from tests.fuzz.texts import Broken

SHOWN = 20
ROUND_S = 60.0
"""How often the counts so far are written to standard error."""


def main() -> int:
    """Run trials in turn until the time is up; 1 if any broke something."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=f"of {', '.join(TRIALS)}")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--found", type=Path, default=FOUND, help="where to keep what is found")
    options = parser.parse_args()
    unknown = [kind for kind in options.kinds if kind not in TRIALS]
    if unknown:
        parser.error(f"there is no kind {unknown[0]!r}; use {', '.join(TRIALS)}")
    seed = int(time.time()) * 1000 if options.seed is None else options.seed
    found = options.found.absolute()
    with TemporaryDirectory() as folder:
        os.chdir(folder)  # a command line may name any file to write
        broken = explore(options.kinds or list(TRIALS), seed, 60 * options.minutes, found)
    return 1 if broken else 0


def explore(kinds: list[str], seed: int, seconds: float, found: Path) -> int:
    """Try so long; how many trials broke something."""
    tried: Counter[str] = Counter()
    broken: Counter[str] = Counter()
    began = told = time.monotonic()
    for kind, number in turns(kinds, seed):
        now = time.monotonic()
        if now - told > ROUND_S:
            told = now
            sys.stderr.write(f"{_counts(tried)}; {broken.total()} broken\n")
        if now - began > seconds:
            break
        tried[kind] += 1
        try:
            attempt(kind, number)
        except Broken as error:
            broken[kind] += 1
            if broken.total() <= SHOWN:
                sys.stdout.write(f"{kind} {number}: {error.args[0]}\n  {error.args[1:]}\n")
                sys.stdout.flush()
                keep(error.args[1], found)
    sys.stdout.write(f"from seed {seed}: {_counts(tried)}; {broken.total()} broken\n")
    return broken.total()


def turns(kinds: list[str], seed: int) -> Iterator[tuple[str, int]]:
    """The kinds in turn, as often as their shares say, each with seeds that count up."""
    seeds = {kind: count(seed) for kind in kinds}
    while True:
        for kind in kinds:
            for _ in range(SHARES[kind]):
                yield kind, next(seeds[kind])


def attempt(kind: str, seed: int) -> None:
    """One trial, for so long as it may take.

    Raises:
        Broken: it broke something, or did not end.
    """
    try:
        with time_limit(LONGEST_S):
            TRIALS[kind](seed)
    except OutOfTime as error:
        row = {"kind": "seed", "of": kind, "seed": seed}
        raise Broken(f"no end after {LONGEST_S} seconds", row) from error


def _counts(tried: Counter[str]) -> str:
    return ", ".join(f"{tried[kind]:,} {kind}s" for kind in tried)


if __name__ == "__main__":
    sys.exit(main())
