"""Drafts pass the check as they are, keep every text to the letter, and run as expected."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osint.case.check import problems
from osint.case.draft import draft
from osint.case.run import read_case, run_case
from osint.case.strict_yaml import parse
from osint.case.yaml_text import block, quoted, scalar
from osint.errors import DocumentError, UsageError
from osint.model import Document
from osint.world import world
from tests.report.sample import TEXT

TEXTS = (
    "Lviv is 470 km from Kyiv.",
    "  indented\n\tand a tab\nLviv is 470 km from Kyiv.\n\n\n",
    "\n\nkey: value # no comment\n- Lviv is 470 km from Kyiv\n",
    TEXT,
    "No statement here: café, Владивосток, مدينة.\n",
    "carriage\r\nreturn, Paris is 12 km from Berlin",
)


def _draft(documents: list[Document]) -> str:
    left_out: list[DocumentError] = []
    written = draft(documents, world(), left_out.append)
    assert written is not None and left_out == []
    return written


def test_a_draft_passes_the_check_and_runs_as_it_says(tmp_path: Path) -> None:
    documents = [
        Document(
            id=f"folder/{n}.txt", path=f"folder/{n}.txt", text=text, published=date(2021, 3, 4)
        )
        for n, text in enumerate(TEXTS)
    ]
    path = tmp_path / "case.yaml"
    path.write_text(_draft(documents), encoding="utf-8")
    assert problems(path, world()) == []
    case, _ = read_case(path)
    assert [source.text for source in case.sources] == list(TEXTS)
    assert case.claims
    for result in run_case(path, world()):
        for finding, expectation in result.pairs():
            if expectation is not None:
                is_fine = expectation.met(finding.verdict)
                assert is_fine == (finding.verdict == "consistent"), finding
                assert is_fine != expectation.undecided


def test_places_are_pinned_with_the_others_as_comments() -> None:
    text = (
        "Sergeevka, Primorsky Krai, is 140 km from Vladivostok. Springfield is 900 km from Chicago."
    )
    written = _draft([Document(id="a", text=text)])
    assert '  "Vladivostok":\n    geonames: 2013348' in written
    assert "# or geonames:" in written
    assert "not yet confirmed" in written


def test_two_drafts_are_identical_and_names_do_not_meet() -> None:
    documents = [
        Document(id="a", text="One.", title="Same title"),
        Document(
            id="b", text="Two.", title="Same title", published=datetime(2021, 3, 4, 5, tzinfo=UTC)
        ),
    ]
    written = _draft(documents)
    assert written == _draft(documents)
    assert "- id: same-title\n" in written and "- id: same-title-2\n" in written
    assert "published: 2021-03-04T05:00:00Z" in written


def test_a_title_of_digits_is_not_read_as_a_number(tmp_path: Path) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(_draft([Document(id="a", text="One.", title="2024")]), encoding="utf-8")
    case, _ = read_case(path)
    assert (case.info.id, case.info.title) == ("case-2024", "2024")
    assert case.sources[0].info.id == "text-2024"


def test_no_articles_no_draft() -> None:
    with pytest.raises(UsageError):
        _draft([])


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60).filter(lambda text: text.strip()))
def test_any_text_reads_back_as_it_was(text: str) -> None:
    if any("\ud800" <= character <= "\udfff" for character in text):
        return
    for written in (quoted(text), scalar(text) if "\n" not in text else quoted(text)):
        assert parse(f"key: {written}\n", "x").plain() == {"key": text}
    after = "" if text.endswith("\n\n") else "\n"
    root = parse(f"a:\n  key: {block(text, 4)}\n{after}b: 1\n", "x").plain()
    assert root == {"a": {"key": text}, "b": 1}


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet=" \tab:#-\n|>&*!%@`'\"", min_size=1, max_size=30).filter(str.strip))
def test_awkward_blocks_read_back_as_they_were(text: str) -> None:
    after = "" if text.endswith("\n\n") else "\n"
    root = parse(f"a:\n  key: {block(text, 4)}\n{after}b: 1\n", "x").plain()
    assert root == {"a": {"key": text}, "b": 1}


def test_a_text_with_traces_of_layout_is_drafted_and_run_as_written(tmp_path: Path) -> None:
    text = "Vienna, about 149 km from Belg\u00adorod,\r\nwas quiet. Kra\u0301ków is 25\u00a0km from Zako\u200bpane.\n"
    path = tmp_path / "case.yaml"
    path.write_text(_draft([Document(id="a", text=text)]), encoding="utf-8", newline="")
    assert problems(path, world()) == []
    (result,) = run_case(path, world())
    met = [(f, e) for f, e in result.pairs() if e is not None]
    assert len(met) >= 2 and '"Belgorod":' in path.read_text("utf-8")
    for finding, expectation in met:
        assert expectation.met(finding.verdict) != expectation.undecided, finding
        for party in (finding.claim.subject, finding.claim.object):
            if party is not None and party.start is not None:
                assert result.document.text[party.start : party.end] == party.text


@pytest.mark.parametrize(
    "text", ["Nothing here.\n\n", "Nothing here.", "Nothing.\n\n\n\n", "\n\nA\n"]
)
def test_a_draft_without_statements_loads(tmp_path: Path, text: str) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(_draft([Document(id="a", text=text)]), encoding="utf-8")
    assert problems(path, world()) == []
    case, _ = read_case(path)
    assert case.sources[0].text == text and not case.claims
