"""`make data` runs the builder of every data set."""

from __future__ import annotations

import json
from pathlib import Path

from tools.build_data import BUILDERS

ROOT = Path(__file__).resolve().parents[2]
ELSEWHERE = {"build_language_dates"}
"""Writes tables of languages, not of osint/data."""


def test_every_builder_of_a_data_set_is_run() -> None:
    made = {
        json.loads(path.read_text(encoding="utf-8"))["built_with"].rpartition(".")[2]
        for path in (ROOT / "osint" / "data" / "packed").glob("MANIFEST.*.json")
    }
    builders = {name for name in made if name.startswith("build_")} - ELSEWHERE
    assert builders == set(BUILDERS)
    assert all((ROOT / "tools" / f"{name}.py").is_file() for name in BUILDERS)
