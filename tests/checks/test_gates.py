"""What stops a text before its names are told apart stops nothing that would
have been found: with the gates held open, the findings are the same."""

from __future__ import annotations

from datetime import date

import pytest

from osint import pipeline
from osint.ends import areas
from osint.extract.sentences import starts
from osint.language.pack import load
from osint.model import Document, Finding
from osint.world import world
from tests.acceptance.rows import rows

FILLER = (
    " The committee met again in the old hall, and those who came had little to say of what was "
    "decided there before them."
)


def findings(text: str, *names: str) -> list[Finding]:
    document = Document("one", text, published=date(2021, 6, 9))
    return pipeline.geocheck(document, world(), names)


def test_most_ordinary_sentences_are_stopped() -> None:
    quiet = (
        "Prices rose in March, the bank said on Tuesday; 300 people in 12 towns were asked in 2019."
        + FILLER * 2
    )
    extraction = pipeline.extract(Document("one", quiet), world())
    assert not list(areas.hits(extraction.spans_of_places, quiet, load("en")))


def texts() -> list[str]:
    return [row["text"] for row in rows("statements") if row["check"] == "containment"]


def test_no_statement_of_containment_is_stopped() -> None:
    every = texts()
    assert len(every) > 150
    found = [findings(text, "containment") for text in every]
    assert sum(map(bool, found)) > 0.9 * len(every)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(areas, "hits", lambda _spans, text, _pack: iter(starts(text)))
        opened = [findings(text, "containment") for text in every]
    assert [[f.verdict for f in one] for one in opened] == [
        [f.verdict for f in one] for one in found
    ]


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("A ferry sank on the Danube.", True),
        ("A ferry sank on the river Drava.", True),
        ("A ferry sank on Monday.", False),
        ("A ferry sank on its way.", False),
    ],
)
def test_a_word_that_only_leads_to_a_name_opens_nothing_without_one(text: str, opens: bool) -> None:
    assert bool(list(areas.led(text, load("en")))) is opens


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("They met at a school in Austria.", False),
        ("Prices rose sharply in Austria.", False),
        ("They met in Graz in Austria.", True),
        ("Graz is a small town, set among hills, in Austria.", True),
        ("They met near the Austrian town of Hopfendorf.", True),
        ("Graz was the only Austrian city among them.", True),
        ("A bridge fell in the capital, Vienna.", True),
        ("Officials of the Republic spoke. In Austria prices rose.", False),
    ],
)
def test_an_area_opens_a_sentence_where_something_may_lie_in_it(text: str, opens: bool) -> None:
    extraction = pipeline.extract(Document("one", text), world())
    assert bool(list(areas.hits(extraction.spans_of_places, text, load("en")))) is opens
