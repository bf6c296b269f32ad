"""The timeline: dates in order, in words that readers use."""

from __future__ import annotations

from datetime import date

from osint import pipeline
from osint.extract.dates.timeline import timeline
from osint.model import Document
from osint.report.model import DocumentResult
from osint.report.page.timeline import line, record, timeline_html
from osint.report.words import day_words, period_words
from osint.world import world


def result(text: str) -> DocumentResult:
    document = Document(id="a", text=text, published=date(2021, 3, 4))
    return DocumentResult(document, (), pipeline.extract(document, world()))


def test_dates_come_in_order_with_pauses_and_publication() -> None:
    page = timeline_html([(result("It closed on 5 May 2019. It opened on 2 March 2021 <b>."), [])])
    assert page.index("5 May 2019") < page.index("2 March 2021") < page.index("4 March 2021")
    assert "2 years" in page
    assert "<b>.</i>" not in page


def test_one_date_is_no_timeline() -> None:
    assert timeline_html([(result("Nothing is dated."), [])]) == ""


def test_a_line_and_a_record_of_an_entry() -> None:
    (entry, *_) = timeline([result("It closed on 5 May 2019.").extraction])  # type: ignore[list-item]
    assert line(entry).startswith("2019-05-05  a:1:14  “5 May 2019”")
    assert record(entry)["start"] == 13


def test_periods_in_words() -> None:
    assert period_words("2017-04") == "April 2017"
    assert period_words("2017-W16") == "week 16 of 2017"
    assert period_words("2016-WI") == "winter 2016"
    assert period_words("1941") == "1941"
    assert day_words(date(2024, 10, 19)) == "19 October 2024"
    assert day_words(None) == ""
