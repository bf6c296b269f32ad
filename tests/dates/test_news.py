"""News of our own with the TIMEX3 values a careful reader would give."""

from __future__ import annotations

from datetime import date

import pytest

from tests.dates.helpers import pairs

ARTICLES = [
    (
        date(1997, 10, 23),
        "Harrow Mills Inc. said third-quarter profit rose 9% to $14.2 million, or 31 cents a "
        "share, from $13 million, or 28 cents a share, a year earlier. The company, which has "
        "been shedding assets since early 1995, will pay a dividend by Dec. 15. Its shares closed "
        "yesterday at $22.50, up 75 cents. Analysts said the results for the nine months were "
        "helped by the sale of a paper unit last November. In the latest quarter, daily output "
        "fell. The 30-year-old chairman has run it for six years.",
        [
            ("third-quarter", "1997-Q3"),
            ("a year earlier", "1996-Q3"),
            ("early 1995", "1995"),
            ("Dec. 15", "1997-12-15"),
            ("yesterday", "1997-10-22"),
            ("nine months", "P9M"),
            ("last November", "1996-11"),
            ("the latest quarter", "1997-Q3"),
            ("daily", "P1D"),
            ("six years", "P6Y"),
        ],
    ),
    (
        date(2003, 2, 7),
        "Two soldiers were killed Thursday night when a truck overturned near the harbor, "
        "officials said Friday. The road had been closed for much of the past two weeks. It was "
        "the second such accident this year; on Jan. 9, three people died, and in the 1990s such "
        "crashes were common. Repairs, scheduled to begin next Tuesday, may take months. "
        '"We are now looking at everything," said a spokesman, who recently visited the site.',
        [
            ("Thursday night", "2003-02-06TNI"),
            ("Friday", "2003-02-07"),
            ("the past two weeks", "P2W"),
            ("this year", "2003"),
            ("Jan. 9", "2003-01-09"),
            ("the 1990s", "199"),
            ("next Tuesday", "2003-02-11"),
            ("now", "PRESENT_REF"),
            ("recently", "PAST_REF"),
        ],
    ),
    (
        date(2018, 9, 4),
        "Police arrested two men on Monday, hours after a bomb went off at about 7:40 a.m. near "
        "the old mosque. The attack came a day after the ministry warned that the truce signed "
        "three months ago could end within days. In June 2014 the town was under siege for "
        "several weeks; it was retaken in the summer of 2016. The trial will start on 12 October "
        "and is expected to last until the spring of 2019.",
        [
            ("Monday", "2018-09-03"),
            ("hours", "PTXH"),
            ("7:40 a.m.", "2018-09-03T07:40"),
            ("a day", "P1D"),
            ("three months ago", "2018-06"),
            ("days", "PXD"),
            ("June 2014", "2014-06"),
            ("several weeks", "PXW"),
            ("the summer of 2016", "2016-SU"),
            ("12 October", "2018-10-12"),
            ("the spring of 2019", "2019-SP"),
        ],
    ),
    (
        date(1989, 11, 2),
        "The index, which plunged on Oct. 19, 1987, and again on Friday the 13th of last month, "
        "gained 4% in the first half of fiscal 1989. Before 1980 it had not moved for two "
        "decades. Tomorrow's session may be quiet, as traders wait for the employment report, due "
        "Friday, and for next week's auction of three-month bills.",
        [
            ("Oct. 19, 1987", "1987-10-19"),
            ("Friday the 13th of last month", "1989-10-13"),
            ("the first half of fiscal 1989", "1989-H1"),
            ("1980", "1980"),
            ("two decades", "P2DE"),
            ("Tomorrow", "1989-11-03"),
            ("Friday", "1989-11-03"),
            ("next week", "1989-W45"),
            ("three-month", "P3M"),
        ],
    ),
]


@pytest.mark.parametrize(("published", "text", "expected"), ARTICLES)
def test_article(published: date, text: str, expected: list[tuple[str, str]]) -> None:
    found = pairs(text, published)
    for words, value in expected:
        near = [v for w, v in found if words in w or w in words]
        assert value in near, (words, value, found)
    assert len(found) <= len(expected) + 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It's Friday.", [("Friday", "2021-06-11")]),
        ("It's next Friday that counts.", [("next Friday", "2021-06-25")]),
        ("He's here from 5 p.m. Friday.", [("5 p.m. Friday", "2021-06-11T17:00")]),
        ("A good Friday it was.", [("Friday", "2021-06-11")]),
        ("They met on New Year's Eve.", [("New Year's Eve", "2020-12-31")]),
        ("He came in the '80s.", [("the '80s", "198")]),
        ("It will close by year-end.", [("year-end", "2021")]),
        ("After 9/11 it was closed.", [("9/11", "2001-09-11")]),
        ("A month-long siege began.", [("A month", "P1M")]),
        ("In the past, it rained.", [("the past", "PAST_REF")]),
        (
            "He wrote in 1777, 1779 and 1780.",
            [("1777", "1777"), ("1779", "1779"), ("1780", "1780")],
        ),
        ("He moved to 1999 Broadway.", []),
        ("Jan said so, and June told me.", []),
    ],
)
def test_apostrophes_and_holidays(text: str, expected: list[tuple[str, str]]) -> None:
    assert pairs(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "This may well be so, and we march on.",
        "May I ask why?",
        "The minister may not resign, nor may April Stone or June Whitfield.",
        "He read it in the Sunday Times and the Daily Star.",
        "The sun sat low; the mar on the wall stayed.",
        "Prices may fall and fall again; spring up if you can.",
        "The fall of the government came as a surprise.",
        "About 2000 soldiers and 1,998 horses crossed.",
        "It cost $1995 and No. 1871 was sold.",
        "The score was 2-1 and later 10-12.",
        "Call 555-1234 or +44 20 7946 0958.",
        "Version 10.4.2 needs 3.5 GB and 24/7 care.",
        "Sections 5 and 12 of the act apply; see page 1848.",
        "It weighs 12 kg; 20 may be too many.",
        "The second battalion and the third company left.",
        "She was first, he was second.",
        "The Freedom March on the capital drew thousands.",
        "One in three people; 26 people; 10 stars.",
        "A man in his 60s and a woman in her early 40s.",
        "He swam it in 2:02:53 hours this season.",
        "On the 18th floor of the building.",
        "Coordinates 44.32, 131.66 and 12-34-56 N.",
        "The 7.62 mm round and the T-72 tank; the S-300 system.",
    ],
)
def test_quiet_texts(text: str) -> None:
    assert pairs(text) == []
