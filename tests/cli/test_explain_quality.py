"""`osint explain CHECK` says how the check fares, from the file that a tool wrote."""

from __future__ import annotations

from pathlib import Path

import pytest

from osint import checks, pipeline
from osint.cli.commands import explain
from osint.model import Document
from osint.support.verified import table_of
from osint.world import world
from tools import build_field_quality as quality


def test_counts_are_possible_and_of_checks_that_exist() -> None:
    measured = table_of("field_quality.json")
    assert set(measured["checks"]) <= set(checks.ALL) and measured["passages"] > 100
    for counts in measured["checks"].values():
        assert counts.get("found", 0) <= counts.get("explicit", 0)
        assert counts.get("caught", 0) <= counts.get("planted", 0)
        for verdict in ("consistent", "doubtful", "inconsistent"):
            assert counts.get(f"{verdict}_right", 0) <= counts.get(verdict, 0)


def test_the_page_gives_the_counts_and_their_date(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    explain.explain("containment")
    page = capsysbinary.readouterr().out.decode()
    counts = table_of("field_quality.json")["checks"]["containment"]
    assert f"explicit statements found: {counts['found']} of {counts['explicit']}" in page
    assert "2026" in page.partition("How it fares")[2]


def test_a_check_without_a_statement_there_says_so(
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    explain.explain("post-time")
    assert "no statement to check" in capsysbinary.readouterr().out.decode()


def passage(text: str, quote: str, verdicts: list[str], **more: object) -> dict[str, object]:
    start = text.index(quote)
    gold = {"check": "containment", "start": start, "end": start + len(quote), "subject": "Tampere",
            "object": quote.rpartition(" ")[2], "acceptable": verdicts, "should_find": True, **more}  # fmt: skip
    return {"id": "p", "text": text, "gold": [gold]}


def test_counting_tells_found_and_right_from_missed_and_wrong() -> None:
    true = passage("They met in Tampere, Finland, on Monday.", "Tampere, Finland", ["consistent"])
    wrong = passage("They met in Tampere, Finland, on Monday.", "Tampere, Finland", ["unresolved"])
    missed = passage("Nothing. Tampere Finland is not said so.", "Tampere Finland", ["consistent"])
    missed["gold"][0]["subject"] = "Turku"  # type: ignore[index]
    counted = quality.count([true, wrong, missed], planted=False)["containment"]
    assert (counted["explicit"], counted["found"]) == (3, 2)
    assert counted["consistent_right"] == 1


def test_counting_errors_made_on_purpose() -> None:
    text = "They met in Tampere, Bolivia, on Monday."
    begin = text.index("Bolivia")
    made = passage(text, "Tampere, Bolivia", ["inconsistent"], edit=[begin, begin + 7])
    counted = quality.count([made], planted=True)["containment"]
    assert (counted["planted"], counted["caught"]) == (1, 1)
    assert counted["inconsistent_right"] == 1


def test_another_end_is_another_statement() -> None:
    document = Document("one", "They met in Tampere, Finland, on Monday.")
    (finding,) = pipeline.geocheck(document, world(), ("containment",))
    gold = {
        "check": "containment",
        "start": 0,
        "end": 39,
        "subject": "Tampere",
        "object": "Finland",
    }
    assert quality.is_of(finding, gold)
    assert not quality.is_of(finding, gold | {"object": "Norway"})
    assert not quality.is_of(finding, gold | {"start": 38})


def test_the_file_is_found_by_its_path() -> None:
    assert (
        Path(quality.__file__).parent.parent / "osint" / "data" / "field_quality.json"
        == quality.OUT
    )
