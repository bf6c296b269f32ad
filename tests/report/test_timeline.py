"""The timeline: dates in order, in words that readers use."""

from __future__ import annotations

from datetime import date

from osint import pipeline
from osint.extract.dates.timeline import timeline
from osint.model import Document
from osint.report.model import DocumentResult, Report
from osint.report.page import html
from osint.report.page.disagreements import disagreements_html
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


def told(name: str, text: str) -> DocumentResult:
    document = Document(id=name, text=text)
    return DocumentResult(document, (), pipeline.extract(document, world()))


def test_two_sources_that_date_one_event_differently() -> None:
    one = told(
        "a", "Shells hit the <grain> terminal in Reni on 2 August 2023, destroying an elevator."
    )
    two = told(
        "b", "Shells destroying an elevator hit the grain terminal in Reni on 3 August 2023."
    )
    page = disagreements_html([one, two], paths=False)
    assert "Two sources date one event differently" in page
    assert "<dt>a, line 1</dt>" in page
    assert "Reni on <b>3 August 2023</b>." in page
    assert "<grain>" not in page
    same = told(
        "b", "Shells destroying an elevator hit the grain terminal in Reni on 2 August 2023."
    )
    assert disagreements_html([one, same], paths=False) == ""


def test_an_effect_before_its_cause_and_a_post_older_than_what_it_shows() -> None:
    post = "https://x.com/someone/status/1847225352281563393"  # 2024-10-18
    text = f"On 3 June 2021, after the fire of 5 June 2021, it shut.\n\nThe clip shows the raid of 4 November 2024: {post}"
    page = disagreements_html([told("a", text)], paths=False)
    assert page.index("Dated before what it is said to follow") < page.index("A post older than")
    assert "<dt>a, line 3</dt>" in page
    later = text.replace("3 June", "7 June").replace("4 November", "17 October")
    assert disagreements_html([told("a", later)], paths=False) == ""


def test_the_report_shows_them_below_the_timeline() -> None:
    results = (told("a", "On 3 June 2021, after the fire of 5 June 2021, it shut."),)
    page = "".join(html.write(Report(results)))
    assert page.index('<ol class="timeline">') < page.index('<div class="disagree">')
