"""Distances and directions of which a text does not say whose they are: counted, never dropped."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from osint.cli.main import run
from osint.report.words import open_words

NAMED = "Lviv is 470 km from Kyiv."
OPEN = "A ship sank 12 miles off Odesa. Shells fell north of Kharkiv. A drone was hit 12 km south of Sumy."


def summary(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> dict[str, int]:
    path = tmp_path / "a.txt"
    path.write_text(text, encoding="utf-8")
    run(["geocheck", "-f", "json", str(path)])
    found: dict[str, int] = json.loads(capsys.readouterr().out)["summary"]
    return found


def test_they_are_counted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert summary(f"{NAMED} {OPEN}", tmp_path, capsys)["not_checked"] == 3


@pytest.mark.parametrize("text", [NAMED, "The range is 300 km.", "They drove 40 km from Lviv."])
def test_what_is_checked_or_no_distance_is_not(
    text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "not_checked" not in summary(text, tmp_path, capsys)


@pytest.mark.parametrize("format_", ["text", "html"])
def test_every_report_says_it(
    format_: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(OPEN, encoding="utf-8")
    run(["geocheck", "-f", format_, str(path)])
    assert open_words(3) in capsys.readouterr().out


def test_nearness_to_a_name_in_no_gazetteer_is_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Graz is close to Brunnfeldhausen."
    assert summary(text, tmp_path, capsys)["not_checked"] == 1


def test_the_sentence() -> None:
    assert open_words(0) == ""
    assert open_words(1).startswith("1 distance or direction was not checked")
