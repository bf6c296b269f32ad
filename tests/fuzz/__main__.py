"""Look for what breaks: python -m tests.fuzz [--minutes N] [--seed N] [KIND ...]

Seeds count up from the one given, or from the clock. What breaks something is printed, added to
found.jsonl, and makes the exit code 1; mend it, and the suite tries it for ever.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter

from tests.fuzz.kinds import TRIALS, keep
from tests.fuzz.texts import Broken

SHOWN = 20


def main() -> int:
    """Run trials in turn until the time is up; 1 if any broke something."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("kinds", nargs="*", metavar="KIND", help=f"of {', '.join(TRIALS)}")
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=None)
    options = parser.parse_args()
    unknown = [kind for kind in options.kinds if kind not in TRIALS]
    if unknown:
        parser.error(f"there is no kind {unknown[0]!r}; use {', '.join(TRIALS)}")
    seed = int(time.time()) * 1000 if options.seed is None else options.seed
    until = time.monotonic() + 60 * options.minutes
    tried, broken = explore(options.kinds or list(TRIALS), seed, until)
    counts = ", ".join(f"{tried[kind]:,} {kind}s" for kind in tried)
    sys.stdout.write(f"seed {seed}: {counts}; {sum(broken.values())} broken\n")
    return 1 if broken else 0


def explore(kinds: list[str], seed: int, until: float) -> tuple[Counter[str], Counter[str]]:
    """How many trials of each kind were made, and how many broke something."""
    tried: Counter[str] = Counter()
    broken: Counter[str] = Counter()
    while time.monotonic() < until:
        for kind in kinds:
            tried[kind] += 1
            try:
                TRIALS[kind](seed)
            except Broken as error:
                broken[kind] += 1
                if sum(broken.values()) <= SHOWN:
                    sys.stdout.write(f"{kind} {seed}: {error.args[0]}\n  {error.args[1:]}\n")
                    keep(error.args[1])
        seed += 1
    return tried, broken


if __name__ == "__main__":
    sys.exit(main())
