"""The table of quality in the README: made from what a scorer prints, no figure without its corpus."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tools.build_quality import BEGIN, END, put, table

ROOT = Path(__file__).resolve().parents[2]
PLACES = {"f1": 0.8584, "end_to_end_f1_161": 0.7518}
FIELD = {
    "should_find": 137, "found": 0.34, "inconsistent": 0, "inconsistent_right": None,
    "doubtful": 1, "doubtful_right": 1.0, "consistent": 58, "consistent_right": 0.98,
}  # fmt: skip


def test_rows_stand_only_for_what_was_scored() -> None:
    made = table({"lgl.jsonl": PLACES, "kept.jsonl": FIELD, "other.jsonl": {}}, "2026-01-02")
    rows = [line for line in made.splitlines() if line.startswith("| ")][1:]
    assert len(rows) == 2 and rows[0].startswith("| field")
    assert "34% of 137 found; 1 doubtful, 100% right; 58 consistent, 98% right" in rows[0]
    assert "2026-01-02" in made


def test_the_table_takes_the_place_of_the_old_one() -> None:
    page = f"before\n{BEGIN}\nold\n{END}\nafter"
    assert put(put(page, table({}, "a")), table({}, "b")).startswith(
        f"before\n{BEGIN}\nMeasured on b"
    )
    with pytest.raises(ValueError, match="no <!--"):
        put("nothing", "table")


def test_the_readme_dates_its_figures_and_states_the_field_first() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    section = readme[readme.index(BEGIN) : readme.index(END)]
    assert re.search(r"Measured on \d{4}-\d\d-\d\d\.", section)
    first = section.splitlines()[5]
    assert first.startswith("| field:")
