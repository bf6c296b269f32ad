"""The dates of documents in the order of time, with evidence."""

from __future__ import annotations

from datetime import date, datetime

from osint.extract import posts
from osint.extract.dates import find
from osint.extract.dates.timeline import timeline
from osint.model import Document, Extraction, Given

TEXT = (
    "The depot burned on 4 June 2021, three weeks after the first strike.\n"
    "It had been built in 1988. The clip, https://x.com/a/status/1400000000000000000, was shared "
    "widely; officials will report next month."
)


def extraction(text: str = TEXT, name: str = "a") -> Extraction:
    document = Document(id=name, text=text, published=date(2021, 6, 16))
    given = Given(dates=find(text, document.published), posts=posts.find(text))
    return Extraction(document, given)


def test_order_and_evidence() -> None:
    entries = timeline([extraction()])
    assert [entry.value for entry in entries] == [
        "1988",
        "2021-06-02T08:03:05Z",
        "2021-06-04",
        "2021-07",
    ]
    assert [entry.kind for entry in entries] == ["date", "post", "date", "date"]
    assert entries[0].line == 2
    assert "built in 1988" in entries[0].evidence
    assert "\n" not in entries[0].evidence
    assert entries[2].earliest == datetime(2021, 6, 4)


def test_documents_are_merged() -> None:
    entries = timeline([extraction(name="b"), extraction("It began in 1987.", "a")])
    assert entries[0].document == "a"
    assert entries[1].document == "b"


def test_what_nothing_places_is_left_out() -> None:
    assert timeline([extraction("It rained on February 30, for two years, daily, and now.")]) == []
