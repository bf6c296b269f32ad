"""The marks of the field gold are well formed, hold no words, and join with the texts they were made on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.quality.shared import SHARED
from tools.field_gold import AnotherText, digest, join, marks

FOLDER = Path(__file__).parent / "field_gold"
FILES = sorted(FOLDER.glob("*.jsonl"))
DOCUMENTS = SHARED / "corpora" / "field" / "documents.jsonl.gz"
VERDICTS = {"consistent", "doubtful", "inconsistent", "unresolved", "none"}
CHECKS = {
    *("distance", "direction", "proximity", "containment", "coordinates", "border-length"),
    *("weekday", "calendar", "interval", "timezone", "daylight", "post-time"),
    *("twin-units", "figures", "travel-time"),
}
KINDS = {"event", "vehicle", "person", "site", "coordinate", "pronoun", "implicit"}
KEYS = {
    *("check", "start", "end", "subject", "object", "refers_to", "subject_kind", "truth"),
    *("subject_point", "object_point", "object_area", "acceptable", "should_find", "ambiguous"),
    "planted",
}
TEXT = "Brixen lies 10 km north of Bozen. It is a town in Italy."


def statements(path: Path) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Each statement with the passage it stands in."""
    for passage in marks(path):
        for statement in passage["gold"]:
            yield passage, statement


def length(passage: dict[str, Any]) -> int:
    """Code points of the passage as it is checked, with its planted error."""
    grown = 0
    if "edit" in passage:
        start, end = passage["edit"]
        grown = len(passage["replacement"]) - (end - start)
    return int(passage["end"] - passage["start"] + grown)


def written(tmp_path: Path, mark: dict[str, Any], text: str = TEXT) -> tuple[Path, Path]:
    """A file of one mark and one of one document, of our own."""
    for name, row in (("marks", mark), ("documents", {"id": "d", "text": "Head.\n" + text})):
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    return tmp_path / "marks.jsonl", tmp_path / "documents.jsonl"


def mark(**more: Any) -> dict[str, Any]:
    """A mark on our own text: a pronoun's containment whose name stands in the window."""
    gold = {"check": "containment", "start": 34, "end": 55, "subject": [34, 36]}
    gold |= {"object": [50, 55], "refers_to": [0, 6], "truth": "true"}
    passage = {"id": "m1", "document": "d", "start": 6, "end": 6 + len(TEXT)}
    passage["sha256"] = digest(TEXT)
    return {**passage, "gold": [gold], **more}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_marks_lie_in_their_passage(path: Path) -> None:
    for passage, statement in statements(path):
        for span in (
            [statement["start"], statement["end"]],
            statement["subject"],
            statement["object"],
        ):
            assert span is None or 0 <= span[0] < span[1] <= length(passage), passage["id"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_marks_hold_no_words_of_the_texts(path: Path) -> None:
    for passage, statement in statements(path):
        assert set(statement) <= KEYS, passage["id"]
        assert statement["check"] in CHECKS
        assert statement["truth"] in ("true", "false", "unknown")
        assert statement.get("subject_kind") in {None, *KINDS}
        assert len(statement.get("object_area", "")) <= 6
        assert set(statement["acceptable"]) <= VERDICTS and statement["acceptable"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_what_may_be_called_inconsistent_is_false_or_open(path: Path) -> None:
    for passage, statement in statements(path):
        if "inconsistent" in statement["acceptable"]:
            assert statement["truth"] in ("false", "unknown"), passage["id"]
        if "planted" in passage:
            assert "inconsistent" in statement["acceptable"], passage["id"]
            assert "consistent" not in statement["acceptable"], passage["id"]


def test_halves_share_no_passage() -> None:
    seen: dict[str, str] = {}
    for path in FILES:
        half = path.stem.split("_")[0]
        for passage in marks(path):
            assert seen.setdefault(passage["sha256"], half) == half, passage["id"]


def test_join_puts_words_to_offsets(tmp_path: Path) -> None:
    (passage,) = join(*written(tmp_path, mark()))
    (gold,) = passage["gold"]
    assert passage["text"] == TEXT
    assert (gold["quote"], gold["subject"]) == ("It is a town in Italy", "It")
    assert (gold["object"], gold["refers_to"]) == ("Italy", "Brixen")


def test_join_plants_the_error(tmp_path: Path) -> None:
    planted = mark(edit=[50, 55], replacement="Austria", planted="country")
    planted["gold"][0] |= {"end": 57, "object": [50, 57], "truth": "false"}
    (passage,) = join(*written(tmp_path, planted))
    (gold,) = passage["gold"]
    assert passage["text"].endswith("It is a town in Austria.")
    assert passage["text"][slice(*gold["edit"])] == gold["object"] == "Austria"


def test_join_refuses_another_text(tmp_path: Path) -> None:
    with pytest.raises(AnotherText, match="not the text that was marked"):
        join(*written(tmp_path, mark(), text=TEXT.replace("10", "12")))


def test_join_names_the_missing_document(tmp_path: Path) -> None:
    with pytest.raises(AnotherText, match="no document 'e'"):
        join(*written(tmp_path, mark(document="e")))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_marks_fit_the_documents(path: Path) -> None:
    if not DOCUMENTS.is_file():
        pytest.skip("the shared corpora are not beside the checkout (set OSINT_SHARED)")
    for passage in join(path, DOCUMENTS):
        for gold in passage["gold"]:
            assert gold["quote"].strip() == gold["quote"] != ""
