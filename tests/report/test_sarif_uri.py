"""Where a SARIF file says that a finding stands: a path from here, or a whole address."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from osint.cli.main import run

FALSE = "Lviv is 40 km from Kyiv."


def _log(*arguments: str, capfd: pytest.CaptureFixture[str]) -> dict[str, object]:
    run(["geocheck", *arguments, "-f", "sarif"])
    log: dict[str, object] = json.loads(capfd.readouterr().out)["runs"][0]
    return log


def _uri(log: dict[str, object]) -> str:
    (found,) = log["results"]  # type: ignore[misc]
    return str(found["locations"][0]["physicalLocation"]["artifactLocation"]["uri"])


def test_below_the_working_folder_it_is_a_path_from_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a b#1.txt").write_text(FALSE, encoding="utf-8")
    assert _uri(_log(str(tmp_path / "a b#1.txt"), capfd=capfd)) == "a%20b%231.txt"


def test_elsewhere_it_is_the_address_of_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    (tmp_path / "a.txt").write_text(FALSE, encoding="utf-8")
    assert _uri(_log(str(tmp_path / "a.txt"), capfd=capfd)) == f"file://{tmp_path}/a.txt"


def test_the_project_is_named_where_its_address_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(FALSE, encoding="utf-8")
    monkeypatch.setenv("OSINT_HOMEPAGE", "https://example.org/checks/")
    driver = _log(str(path), capfd=capfd)["tool"]["driver"]  # type: ignore[index]
    assert driver["informationUri"] == "https://example.org/checks"
    assert driver["rules"][0]["helpUri"].startswith("https://example.org/checks/blob/")
