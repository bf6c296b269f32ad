"""What changed between two runs."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from osint.errors import InputError
from osint.report import render
from osint.report.difference import compare, load, summary
from tests.report.sample import document, report, result


def run(form: str = "json", **changes: object) -> str:
    return render(form, report(replace(result(), **changes)))  # type: ignore[arg-type]


@pytest.mark.parametrize("form", ["json", "jsonl"])
def test_two_equal_runs_have_no_change(form: str) -> None:
    changes = list(compare(load(run(form), "a"), load(run(form), "b")))
    assert changes == [] and summary(changes) == "No finding changed."


def test_new_gone_and_changed_findings_are_told() -> None:
    first, *rest = result().findings
    before = load(run(findings=(first, *rest[:-1])), "a")
    after = load(run(findings=(replace(first, verdict="doubtful"), *rest[1:])), "b")
    changes = list(compare(before, after))
    assert [change.kind for change in changes] == ["changed", "new", "gone"]
    assert changes[0].verdicts() == "consistent -> doubtful"
    assert summary(changes) == "1 new, 1 changed, 1 gone."
    assert changes[0].record()["before"] == "consistent"


def test_what_was_not_looked_at_is_not_gone() -> None:
    before = load(run(), "a")
    assert list(compare(before, [], ["press/other.txt"])) == []
    assert len(list(compare(before, [], ["./press/note.txt"]))) == len(before)


def test_the_spelling_of_a_path_is_no_change() -> None:
    other = run(document=document(name="./press//note.txt"))
    assert list(compare(load(run(), "a"), load(other, "b"))) == []


@pytest.mark.parametrize(
    "text",
    ["", "[1]", "3", "{}", "[" * 100_000, '{"findings": [{"id": 3}]}',
     '{"findings": [{"id": "a", "verdict": "perhaps"}]}', '{"verdict": "doubtful"}'],
)  # fmt: skip
def test_other_files_are_refused_with_a_sentence(text: str) -> None:
    if text == "":
        assert load(text, "a.jsonl") == []  # a run of -f jsonl without findings
        return
    with pytest.raises(InputError):
        load(text, "a.json")


def test_the_changes_name_the_statement() -> None:
    (change, *_) = compare([], load(run(), "b"))
    assert change.line().startswith("press/note.txt:1:1 new: distance “")
    assert json.dumps(change.record())
