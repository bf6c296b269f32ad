"""Baselines: what was accepted does not fail a pipeline again, whatever line it moved to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

from osint.errors import InputError
from osint.report import baseline
from osint.report.finding_id import identifier
from osint.report.model import DocumentResult
from tests.report.sample import HOSTILE, TEXT, case_result, document, findings, result


def accepted(*results: DocumentResult, folder: str = ".") -> baseline.Baseline:
    return baseline.load(baseline.dump(results, folder), "b.json", folder)


def left(found: baseline.Baseline, results: Iterable[DocumentResult]) -> list[DocumentResult]:
    return list(found.without_accepted(results))


def test_round_trip_filters_what_was_accepted_and_counts_it() -> None:
    found = accepted(result())
    assert len(found.entries) == len(HOSTILE) + 1
    (kept,) = left(found, [result()])
    assert {finding.verdict for finding in kept.findings} == {"consistent", "unresolved"}
    assert kept.accepted == len(HOSTILE) + 1
    assert found.stale() == []


def test_quotes_are_blanked_as_asked_and_recognised_all_the_same() -> None:
    text = "The post at 58.37812, 26.72934 in Narva."
    claim = replace(findings()[0].claim, start=0, end=len(text))
    one = replace(findings()[0], claim=claim, verdict="doubtful")
    found = replace(result(), document=document(text), findings=(one,))
    for case, redact in ((None, 1), (case_result("TLP:RED").case, None)):
        written = baseline.dump([replace(found, case=case)], ".", redact=redact)
        assert "58.37" not in written
        assert not left(baseline.load(written, "b.json", "."), [found])[0].findings


def test_what_a_run_left_out_is_kept_when_a_baseline_is_written_again() -> None:
    found = accepted(result())
    left(found, [])
    again = baseline.load(baseline.dump([], ".", found.unseen(found.stale())), "b.json", ".")
    assert set(again.entries) == set(found.entries)


def test_expectations_go_with_their_findings() -> None:
    (kept,) = left(accepted(case_result()), [case_result()])
    assert len(kept.expectations) == len(kept.findings)
    assert kept.expectations[0] is not None and kept.expectations[0].claim_id == "claim-0"


def test_text_above_does_not_change_an_identifier() -> None:
    moved = document("A line above.\n" + TEXT)
    finding = findings()[0]
    claim = replace(finding.claim, start=finding.claim.start + 14, end=finding.claim.end + 14)
    assert identifier(finding, document()) == identifier(replace(finding, claim=claim), moved)


def test_typography_does_not_change_an_identifier() -> None:
    curly, plain = document("“40 km”  from\nHere"), document('"40 km" from here')
    claim = replace(findings()[0].claim, start=0)
    one = replace(findings()[0], claim=replace(claim, end=len(curly.text)))
    two = replace(findings()[0], claim=replace(claim, end=len(plain.text)))
    assert identifier(one, curly) == identifier(two, plain)


@pytest.mark.parametrize("change", ["check", "subject"])
def test_another_statement_has_another_identifier(change: str) -> None:
    finding = findings()[0]
    other = {"check": "direction", "subject": findings()[2].claim.subject}[change]
    changed = replace(finding, claim=replace(finding.claim, **{change: other}))  # type: ignore[arg-type]
    assert identifier(finding, document()) != identifier(changed, document())


@pytest.mark.parametrize("path", ["./press/note.txt", "press/../press/note.txt", "press//note.txt"])
def test_a_path_is_the_same_however_it_is_typed(path: str) -> None:
    again = replace(result(), document=document(name=path))
    (kept,) = left(accepted(result()), [again])
    assert kept.accepted == len(HOSTILE) + 1


def test_a_path_counts_from_the_folder_of_the_baseline(tmp_path: Path) -> None:
    found = accepted(result(), folder=str(tmp_path))
    away = replace(result(), document=document(name=str(Path("press/note.txt").absolute())))
    (kept,) = left(found, [away])
    assert kept.accepted == len(HOSTILE) + 1


def test_a_file_that_moved_is_known_by_its_bytes() -> None:
    moved = replace(result(), document=document(name="archive/2021/note.txt"))
    assert left(accepted(result()), [moved])[0].accepted == len(HOSTILE) + 1
    other = replace(moved, document=replace(moved.document, sha256="1e" * 32))
    assert left(accepted(result()), [other])[0].accepted == 0


def test_a_verdict_that_became_worse_comes_back() -> None:
    doubtful = next(f for f in findings() if f.verdict == "doubtful")
    found = accepted(DocumentResult(document(), (doubtful,)))
    worse = DocumentResult(document(), (replace(doubtful, verdict="inconsistent"),))
    assert left(found, [worse])[0].accepted == 0
    assert left(found, [DocumentResult(document(), (doubtful,))])[0].accepted == 1


def test_entries_that_are_no_longer_there_are_named_for_documents_that_were_looked_at() -> None:
    found = accepted(result())
    left(found, [DocumentResult(document(name="other.txt"))])
    assert found.stale() == []
    left(found, [DocumentResult(document())])
    assert len(found.stale()) == len(HOSTILE) + 1


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", "[" * 100_000, '{"schema": "other"}',
     '{"schema": "osint-baseline/2", "accepted": [{"id": "x"}]}',
     '{"schema": "osint-baseline/2", "accepted": [3]}'],
)  # fmt: skip
def test_what_is_not_a_baseline_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="create it again"):
        baseline.load(text, "b.json", ".")
