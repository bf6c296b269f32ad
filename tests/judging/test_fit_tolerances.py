"""The tool that fits the tolerances of distances, on statements made up for it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from osint.world import world
from tools.fit_tolerances import Stated, fit, statements

GRAZ, WELS = (47.0667, 15.45), (48.1667, 14.0333)


def _line(stated_km: float, computed_km: float, variant: str = "as written") -> str:
    gold = {
        "stated_km": stated_km, "computed_km": computed_km, "subject": "Graz", "object": "Nowhere",
        "subject_latitude": GRAZ[0], "subject_longitude": GRAZ[1],
        "object_latitude": WELS[0], "object_longitude": WELS[1],
    }  # fmt: skip
    return json.dumps({"variant": variant, "gold": [gold]}) + "\n"


def test_only_what_stands_as_written_counts_with_the_extents_of_both(tmp_path: Path) -> None:
    path = tmp_path / "claims.jsonl"
    path.write_text(_line(5, 6) + _line(2, 6, "/2.5"), encoding="utf-8")
    (only,) = statements(path, world().gazetteer)
    assert only.stated_km == 5
    assert only.extents_km > 1.0 + 5.0  # Graz, and a hamlet's for what no gazetteer has


def test_a_floor_is_what_is_left_when_the_extents_are_allowed_for() -> None:
    far = [Stated(km, 0.9 * km, 2) for km in (15, 50, 100, 300) for _ in range(10)]
    apart = fit([*(Stated(5, 5 + n / 10, 0) for n in range(40)), *far], 0.25)
    wide = fit([*(Stated(5, 5 + n / 10, 8) for n in range(40)), *far], 0.25)
    assert apart["floor_km"] == pytest.approx(wide["floor_km"] + 2, abs=1)
    assert apart["floor_doubtful_km"] > wide["floor_doubtful_km"]
