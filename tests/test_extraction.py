"""What is read late is what would have been read at once."""

from __future__ import annotations

import pickle
from datetime import date
from itertools import permutations

import pytest

from osint import pipeline
from osint.model import Document, Extraction
from osint.world import world
from tests.acceptance.rows import rows

TEXT = (
    "GDANSK, Poland - The ferry left 54.3520, 18.6466 on Tuesday, 5 March 2024, and reached\n"
    "Karlskrona, 290 km to the north, in nine hours. See https://x.com/a/status/1764947352281563393 "
    "or 9F6G9J2W+FR Gdansk."
)
KINDS = ("coordinates", "places", "dates", "quantities", "spans_of_places")


def extracted(text: str = TEXT) -> Extraction:
    document = Document("one", text, title="Ferries", published=date(2024, 3, 7))
    return pipeline.extract(document, world())


@pytest.mark.parametrize("order", list(permutations(KINDS))[::7])
def test_the_order_of_asking_changes_nothing(order: tuple[str, ...]) -> None:
    asked, usual = extracted(), extracted()
    for kind in order:
        getattr(asked, kind)
    for kind in KINDS:
        assert getattr(asked, kind) == getattr(usual, kind)
        assert getattr(asked, kind), kind


def test_the_spans_are_those_of_the_places() -> None:
    early, late = extracted(), extracted()
    assert late.places
    assert early.spans_of_places == tuple((p.start, p.end) for p in late.places)


def test_pickled_it_is_an_extraction_read_whole() -> None:
    again = pickle.loads(pickle.dumps(extracted()))
    assert type(again.view) is Extraction
    assert (again.places, again.dates) == (extracted().places, extracted().dates)
    assert again.spans_of_places == extracted().spans_of_places


def statements() -> list[str]:
    return [row["text"] for name in ("statements", "quiet") for row in rows(name)]


def test_checks_of_what_is_read_late_find_what_those_of_the_whole_do() -> None:
    """Each check looks for its triggers before it asks for places or dates: none may be missed."""
    for text in statements()[::3]:
        document = Document("one", text, published=date(2024, 3, 7))
        whole = pickle.loads(pickle.dumps(pipeline.extract(document, world())))
        late = pipeline.geocheck(document, world())
        assert late == pipeline.check_extraction(whole, world()), text
