"""Published distances between areas: true ones hold, false ones are called."""

from __future__ import annotations

import sys
from collections import Counter

from osint.world import world
from tests.quality import area_facts


def test_published_distances_of_areas_both_ways() -> None:
    true, false = (Counter(v for v, _ in rows) for rows in area_facts.judged(world()))
    sys.stdout.write(f"true {dict(true)}, false {dict(false)}\n")
    assert true["inconsistent"] + true["doubtful"] == 0
    assert true["consistent"] >= 0.93 * true.total()
    assert false["inconsistent"] + false["doubtful"] >= 0.95 * false.total()
    assert false["consistent"] <= 1
