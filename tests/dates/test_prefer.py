"""`--prefer`: on which side of a text's date its days without a year lie, where the user knows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from osint.cli.main import run

PUBLISHED = "2023-11-20"  # a Monday
CASES = [
    # text, past, future, nearest
    ("The mast fell on 3 May.", "2023-05-03", "2024-05-03", "2024-05-03"),
    ("The mast fell on 3 September.", "2023-09-03", "2024-09-03", "2023-09-03"),
    ("The vote will be held on 2 December.", "2022-12-02", "2023-12-02", "2023-12-02"),
    ("It was signed on February 1st.", "2023-02-01", "2024-02-01", "2024-02-01"),
    ("The dam broke in June.", "2023-06", "2024-06", "2023-06"),
    ("The dam will be filled in January.", "2023-01", "2024-01", "2024-01"),
    ("The market closed on Wednesday.", "2023-11-15", "2023-11-22", "2023-11-22"),
    ("The market will close on Saturday.", "2023-11-18", "2023-11-25", "2023-11-18"),
    ("Мост рухнул 3 мая.", "2023-05-03", "2024-05-03", "2024-05-03"),
    ("Міст упав 3 вересня.", "2023-09-03", "2024-09-03", "2023-09-03"),
    ("El puente cayó el 3 de septiembre.", "2023-09-03", "2024-09-03", "2023-09-03"),
    ("Die Brücke fiel am 2. Dezember.", "2022-12-02", "2023-12-02", "2023-12-02"),
]
"""A day, what it means by each preference, for texts of one day."""
SIDES = ("past", "future", "nearest")


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("case", CASES)
def test_when(case: tuple[str, ...], side: str, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["when", case[0], "--published", PUBLISHED, "--prefer", side, "-f", "jsonl"]
    assert run(asked) == 0
    values = [json.loads(line)["value"] for line in capsys.readouterr().out.splitlines()]
    assert values == [case[1 + SIDES.index(side)]]


@pytest.mark.parametrize("side", SIDES)
def test_extract(side: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number, case in enumerate(CASES):
        path = tmp_path / f"{number}.txt"
        path.write_text(case[0], "utf-8")
        assert (
            run(["extract", str(path), "--published", PUBLISHED, "--prefer", side, "-f", "json"])
            == 0
        )
        found = json.loads(capsys.readouterr().out)["mentions"]
        assert [each["value"] for each in found if each["kind"] == "date"] == [
            case[1 + SIDES.index(side)]
        ], case[0]


@pytest.mark.parametrize(
    ("text", "verdicts"),
    [
        ("The mast fell on Friday, 3 May.", ("inconsistent", "consistent", "consistent")),
        ("The mast fell on Sunday, 3 September.", ("consistent", "consistent", "consistent")),
    ],
)
def test_geocheck_holds_the_weekday_against_that_year(
    text: str, verdicts: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(text, "utf-8")
    for side, verdict in zip(SIDES, verdicts, strict=True):
        run(["geocheck", str(path), "--published", PUBLISHED, "--prefer", side, "-f", "json"])
        (found,) = json.loads(capsys.readouterr().out)["findings"]
        assert found["verdict"] == verdict, (side, found["why"])
