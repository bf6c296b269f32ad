"""A SARIF log says whose data its findings rest on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from osint.cli.main import main


def test_a_log_credits_the_data(tmp_path: Path) -> None:
    path, log = tmp_path / "a.txt", tmp_path / "a.sarif"
    path.write_text("Lviv is 900 km from Kyiv.", encoding="utf-8")
    with pytest.raises(SystemExit):
        main(["geocheck", str(path), "-f", "sarif", "-o", str(log)])
    (run,) = json.loads(log.read_text(encoding="utf-8"))["runs"]
    assert any("GeoNames" in credit for credit in run["properties"]["attribution"])
    assert any("OpenStreetMap" in credit for credit in run["properties"]["attribution"])
