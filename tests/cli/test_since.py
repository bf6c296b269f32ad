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


POST = "The post at 58.37812, 26.72934 in Tallinn."
CASE = f"""\
schema: osint-case/1
case: {{id: a, title: A, sharing: "TLP:RED"}}
sources: [{{id: s, text: "{POST} The post at 58.99123, 25.1 in Narva."}}]
unlisted: report
"""


def test_changes_are_as_coarse_as_reports_and_recognised_so(osint: Run, before: str) -> None:
    Path("red.yaml").write_text(CASE)
    Path("b.txt").write_text(POST)
    Path("none.jsonl").write_text("")
    for form in ("text", "json", "jsonl"):
        for asked in (("red.yaml",), ("b.txt", "--redact", "1")):
            told = osint("geocheck", *asked, "--since", "none.jsonl", "-f", form).out
            assert "in Tallinn" in told and "58.378" not in told
    osint("geocheck", "red.yaml", "b.txt", "--redact", "2", "-f", "json", "-o", before)
    for more in ((), ("--redact", "0")):
        ended = osint("geocheck", "red.yaml", "b.txt", "--since", before, *more)
        assert (ended.code, ended.out) == (0, "No finding changed.\n")
    osint("geocheck", "b.txt", "-f", "json", "-o", before)
    Path("b.txt").write_text("Nothing.")
    told = osint("geocheck", "b.txt", "--since", before, "--redact", "1").out
    assert told.endswith("gone.\n") and "58.378" not in told


def test_what_is_gone_with_its_row_or_file_is_told(osint: Run, before: str) -> None:
    Path("press").mkdir()
    Path("press/a.txt").write_text(TEXT)
    Path("press/b.csv").write_text(f"text\n{TEXT}{TEXT}")
    osint("geocheck", "press", "-f", "json", "-o", before)
    Path("press/a.txt").unlink()
    Path("press/b.csv").write_text(f"text\n{TEXT}")
    assert osint("geocheck", "press", "--since", before).out.endswith("\n4 gone.\n")
    assert osint("geocheck", "a.txt", "--since", before).out.endswith("\n2 new.\n")
    none = osint("geocheck", "press/b.csv", "--since", before, "--only", "weekday")
    assert none.out == "No finding changed.\n"


def test_strict_counts_with_since_too(osint: Run, before: str) -> None:
    Path("a.txt").write_text(f"{TEXT}Springfield is 4 km from Riverside.")
    osint("geocheck", "a.txt", "-f", "json", "-o", before)
    assert osint("geocheck", "a.txt", "--since", before, "--strict").code == 3


@pytest.mark.parametrize("text", ["", '{"schema": "osint-report/9", "findings": []}'])
def test_an_empty_or_foreign_file_is_no_run(osint: Run, before: str, text: str) -> None:
    Path(before).write_text(text)
    ended = osint("geocheck", "a.txt", "--since", before)
    assert ended.code == 2 and "give what `osint geocheck -f json` wrote" in ended.err
