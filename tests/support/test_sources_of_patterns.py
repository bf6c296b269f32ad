"""The source of a pattern is the same in every process: one made of a set in the order of its hashes
would be compiled, and written beside the others, at each start."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEXT = (
    "On Monday, 5 May 2024, at 3 p.m. local time (1200 GMT), two days after the worst fire since 1990, "
    "a ship sank 40 km (25 miles) off Riga, Latvia, near the border with Estonia. It is the first since "
    "the war. He drove from Tartu to Riga, 250 km, in 2 hours. Sunset was at 9 p.m. Of 20 men 12 died. "
    "The town, at 58.38, 26.72, lies north of Riga. Вчора у Харкові, за 40 км від кордону, стався вибух."
)
LISTS = """
import sys
from osint.support import pattern_store
made = []
compiled = pattern_store._compiled
def noted(key, source_of):
    made.append(key[0])
    return compiled(key, source_of)
pattern_store._compiled = noted
from osint import geocheck
geocheck(sys.argv[1])
sys.stdout.buffer.write("\\n".join(sorted(set(made))).encode("utf-8", "surrogatepass"))
"""


def sources(seed: str) -> list[str]:
    """What is compiled for the text by a process whose hashes begin from a seed."""
    done = subprocess.run(
        [sys.executable, "-c", LISTS, TEXT],
        cwd=ROOT, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True, timeout=120,
    )  # fmt: skip
    return done.stdout.decode("utf-8", "surrogatepass").split("\n")


def test_patterns_do_not_depend_on_the_order_of_sets() -> None:
    one, two = set(sources("1")), set(sources("2"))
    assert len(one) > 100
    assert one ^ two == set()
