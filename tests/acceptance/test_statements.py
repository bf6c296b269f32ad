"""Short news statements of every check with what is true of them, and quiet texts without alarms.

A statement is right when the check it is of finds it and gives the verdict; one that is true must
raise no alarm of any other check either. The floors only go up.
"""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

import osint
from osint.model import Finding
from tests.acceptance.rows import Row, rows

ALARMS = {"inconsistent", "doubtful"}
FLOORS = {
    "distance": 0.98,
    "proximity": 0.93,
    "border-length": 0.97,
    "direction": 0.98,
    "containment": 0.98,
    "coordinates": 0.99,
    "travel-time": 1.0,
    "weekday": 1.0,
    "calendar": 1.0,
    "post-time": 1.0,
    "twin-units": 1.0,
    "figures": 1.0,
}


def findings(row: Row) -> list[Finding]:
    published = date.fromisoformat(row["published"]) if "published" in row else None
    return osint.geocheck(row["text"], title=row.get("title"), published=published)


def is_right(row: Row) -> bool:
    found = findings(row)
    own = {finding.verdict for finding in found if finding.claim.check == row["check"]}
    every = {finding.verdict for finding in found}
    if row["verdict"] == "inconsistent":
        return "inconsistent" in own
    unwanted = ALARMS if row["verdict"] == "consistent" else {"inconsistent"}
    return row["verdict"] in own and not every & unwanted


@pytest.mark.parametrize("check", sorted(FLOORS))
def test_statements_get_the_right_verdict(check: str) -> None:
    own = [row for row in rows("statements") if row["check"] == check]
    wrong = [f"{row['verdict']}: {row['text']}" for row in own if not is_right(row)]
    assert len(own) >= 30
    assert 1 - len(wrong) / len(own) >= FLOORS[check], "\n".join(wrong)


def test_true_statements_raise_no_alarm() -> None:
    true = [row for row in rows("statements") if row["verdict"] == "consistent"]
    alarms = [
        (row["text"], finding.why)
        for row in true
        for finding in findings(row)
        if finding.verdict == "inconsistent"
    ]
    assert alarms == []


def test_quiet_texts_raise_no_alarm() -> None:
    alarms = [
        (row["text"], finding.verdict, finding.why)
        for row in rows("quiet")
        for finding in findings(row)
        if finding.verdict in ALARMS
    ]
    assert alarms == []


def test_the_statements_are_balanced() -> None:
    counts = Counter(row["verdict"] for row in rows("statements"))
    assert len(rows("quiet")) >= 200
    assert abs(counts["consistent"] - counts["inconsistent"]) < 0.1 * sum(counts.values())
