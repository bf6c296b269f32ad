"""Baselines: what was accepted does not fail a pipeline again, whatever line it moved to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from osint.errors import InputError
from osint.model import Claim, Finding
from osint.report import baseline
from osint.report.model import DocumentResult
from tests.report.sample import HOSTILE, TEXT, case_result, document, findings, result


def test_round_trip_filters_what_was_accepted() -> None:
    text = baseline.dump([result()])
    accepted = baseline.load(text, "b.json")
    assert len(accepted) == len(HOSTILE) + 1
    (left,) = baseline.without_accepted([result()], accepted)
    assert {finding.verdict for finding in left.findings} == {"consistent", "unresolved"}
    assert baseline.dump([result()]) == text


def test_expectations_go_with_their_findings() -> None:
    accepted = baseline.load(baseline.dump([case_result()]), "b.json")
    (left,) = baseline.without_accepted([case_result()], accepted)
    assert len(left.expectations) == len(left.findings)
    assert left.expectations[0] is not None and left.expectations[0].claim_id == "claim-0"


def test_text_above_does_not_change_a_fingerprint() -> None:
    moved = document("A line above.\n" + TEXT)
    finding = findings()[0]
    later: Claim = replace(
        finding.claim, start=finding.claim.start + 14, end=finding.claim.end + 14
    )
    again: Finding = replace(finding, claim=later)
    assert baseline.fingerprint(result(), finding) == baseline.fingerprint(
        DocumentResult(moved, (again,)), again
    )


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", "[" * 100_000, '{"schema": "other"}',
     '{"schema": "osint-baseline/1", "accepted": [{"fingerprint": "x"}]}',
     '{"schema": "osint-baseline/1", "accepted": [3]}'],
)  # fmt: skip
def test_what_is_not_a_baseline_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="write it anew"):
        baseline.load(text, "b.json")
