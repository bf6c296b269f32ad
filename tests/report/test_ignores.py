"""Comments that leave findings out."""

from __future__ import annotations

import pytest

from osint.model import Claim, Document, Finding
from osint.report.ignores import read, unknown_checks, without_ignored
from osint.report.model import DocumentResult


def result(text: str, *findings: tuple[str, str]) -> DocumentResult:
    found = tuple(
        Finding(Claim(check, text.index(q), text.index(q) + len(q)), "inconsistent", "why")
        for check, q in findings
    )
    return DocumentResult(Document(id="a.md", text=text), found)


@pytest.mark.parametrize(
    ("comment", "left"),
    [
        ("<!-- osint: ignore distance -- quoted as it was said -->", ["weekday"]),
        ("<!-- osint: ignore -->", []),
        ("<!--osint: ignore weekday, distance-->", []),
        ("<!-- osint: ignore border-length -->", ["distance", "weekday"]),
        ("<!-- osint: ignored distance -->", ["distance", "weekday"]),
        ("# osint: ignore distance", ["weekday"]),
    ],
)
def test_a_comment_beside_words_speaks_of_its_line(comment: str, left: list[str]) -> None:
    text = f"Calm.\nBergen is 3 km from Oslo on Monday. {comment}\nThe end is 3 km off.\n"
    whole = result(text, ("distance", "3 km from Oslo"), ("weekday", "Monday"))
    kept = without_ignored(whole, read(text))
    assert [finding.claim.check for finding in kept.findings] == left
    assert kept.ignored == 2 - len(left)


def test_a_comment_on_a_line_of_its_own_speaks_of_the_paragraph_below() -> None:
    text = "<!-- osint: ignore distance -->\n\nBergen is\n3 km from Oslo.\n\nTurku is 4 km from Rome.\n"
    whole = result(text, ("distance", "3 km from Oslo"), ("distance", "4 km from Rome"))
    kept = without_ignored(whole, read(text))
    assert [text[f.claim.start : f.claim.end] for f in kept.findings] == ["4 km from Rome"]


def test_the_reason_is_kept_and_unknown_checks_are_told() -> None:
    (found,) = read("x <!-- osint: ignore distnace -- a reason -->")
    assert found.reason == "a reason"
    assert unknown_checks([found], ("distance",)) == [(1, "distnace")]


def test_hostile_comments_take_no_time() -> None:
    assert read("<!-- osint: ignore" + " a-b" * 20_000) == ()
    assert read("# osint: ignore" + "-" * 50_000) == ()
