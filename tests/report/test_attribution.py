"""A SARIF log and a JUnit file say whose data their findings rest on."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

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


def test_the_suites_of_a_junit_file_credit_the_data(tmp_path: Path) -> None:
    path, file = tmp_path / "a.txt", tmp_path / "a.xml"
    path.write_text("Lviv is 900 km from Kyiv.", encoding="utf-8")
    with pytest.raises(SystemExit):
        main(["geocheck", str(path), "-f", "junit", "-o", str(file)])
    (suite,) = ElementTree.parse(file).getroot().findall("testsuite")
    told = [one.get("value") or "" for one in suite.findall("properties/property")]
    assert any("GeoNames" in credit for credit in told)
    assert any("OpenStreetMap" in credit for credit in told)
