"""`geocheck --since`: what a run found that an earlier one did not, and what it could not see."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_contract import Run

TEXT = "Tartu is 165 km from Tallinn. Narva is 190 km from Tallinn.\n"


@pytest.fixture
def before(osint: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(TEXT)
    assert osint("geocheck", "a.txt", "-f", "json", "-o", "before.json").code == 0
    return "before.json"


def test_the_same_text_has_no_change(osint: Run, before: str) -> None:
    ended = osint("geocheck", "a.txt", "--since", before)
    assert (ended.code, ended.out) == (0, "No finding changed.\n")


def test_a_worse_statement_is_new_and_fails(osint: Run, before: str) -> None:
    Path("a.txt").write_text(TEXT.replace("190", "900"))
    ended = osint("geocheck", "a.txt", "--since", before)
    assert ended.code == 1
    assert "a.txt:1:31 new: distance “Narva is 900 km from Tallinn” inconsistent" in ended.out
    assert ended.out.endswith("1 new, 1 gone.\n")


def test_no_change_is_not_claimed_of_what_could_not_be_read(osint: Run, before: str) -> None:
    Path("b.txt").write_bytes(b"Tallinn \xff\xfe\xfa")
    ended = osint("geocheck", "a.txt", "b.txt", "--since", before)
    assert ended.code == 2
    assert ended.out == "No change found in what could be read; 1 input could not be checked.\n"
    told = json.loads(osint("geocheck", "a.txt", "b.txt", "--since", before, "-f", "json").out)
    assert told == {"schema": "osint-changes/1", "changes": [], "unread": 1}
