"""The markup of our own training texts, and the texts laid out from templates."""

from __future__ import annotations

from itertools import islice
from pathlib import Path

import pytest

from osint.gazetteer import Gazetteer
from tools.places.training import Sense, documents, parse


def test_brackets_come_off_and_leave_spans() -> None:
    text, senses = parse("From [Paris|US.TX*] to [Rome|IT] and [Oz].")
    assert text == "From Paris to Rome and Oz."
    assert senses == [
        Sense(5, 10, "US", "TX", True),
        Sense(14, 18, "IT", None, False),
        Sense(23, 25, None, None, False),
    ]


def test_blank_lines_part_documents_and_comments_are_skipped(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("// note\n[Rome|IT] one\n\ntwo\n", encoding="utf-8")
    assert [(id_, text) for id_, text, _ in documents(tmp_path)] == [
        ("a:0", "Rome one"),
        ("a:1", "two"),
    ]


def test_every_training_text_is_well_formed() -> None:
    folder = Path(__file__).parents[2] / "tools" / "training"
    count = 0
    for id_, text, senses in documents(folder):
        assert "[" not in text, id_
        assert "|" not in text, id_
        count += len(senses)
    assert count > 300


def test_invented_texts_are_labelled_exactly_and_alike_each_time() -> None:
    pytest.importorskip("names", reason="the list of given names is needed only to fit")
    from tools.places.invent import invented

    gazetteer = Gazetteer.open()
    first = list(islice(invented(gazetteer, 12, 3, ()), 6))
    again = list(islice(invented(gazetteer, 12, 3, ()), 6))
    assert first == again
    for made in first:
        assert made.labels
        for (start, end), id_ in made.labels.items():
            assert made.text[start:end].strip()
            assert gazetteer.get(id_) is not None
