"""Dates that cannot be, and dates that contradict each other."""

from __future__ import annotations

from datetime import date
from typing import cast

import pytest

from osint.checks import calendar
from osint.extract.dates import find
from osint.model import Document, Extraction, Finding, Given
from osint.world import World

WORLD = cast(World, None)


def findings(text: str, published: date | None = None) -> list[Finding]:
    document = Document(id="a", text=text, published=published)
    extraction = Extraction(document, Given(dates=find(text, published), masked=text))
    return [calendar.check(claim, WORLD) for claim in calendar.find(extraction, WORLD)]


def verdicts(text: str, published: date | None = None) -> list[str]:
    return [finding.verdict for finding in findings(text, published)]


@pytest.mark.parametrize(
    "text",
    [
        "It was filmed on February 30.",
        "It was filmed on 31 April 2019.",
        "It was filmed on 29 February 2019.",
        "It was filmed on June 31st, 2020.",
        "Это сняли 31 апреля.",
    ],
)
def test_impossible_days(text: str) -> None:
    found = findings(text)
    assert [finding.verdict for finding in found] == ["inconsistent"]
    assert found[0].why.startswith("No such day")


def test_the_reason_names_the_year_where_it_matters() -> None:
    assert findings("Filmed on 29 February 2019.")[0].why == (
        "No such day: February has 28 days in 2019."
    )


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("It lasted from 3 May 2018 to 1 April 2019.", "consistent"),
        ("It lasted from 3 May 2019 to 1 April 2018.", "inconsistent"),
        ("It lasted from May 2019 until April 2018.", "inconsistent"),
        ("It lasted from 3 May 2019 to 3 May 2019.", "consistent"),
        ("The fair was held May 20-16, 2019.", "inconsistent"),
    ],
)
def test_ranges(text: str, verdict: str) -> None:
    assert verdicts(text) == [verdict]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The depot was hit on 12 June 2024.", ["inconsistent"]),
        ("The depot was hit on 2 March 2024.", []),  # zones and updates: two days of grace
        ("The depot was hit on 12 June 2023.", []),
        ("The depot will be hit on 12 June 2024.", []),
        ("The trial was set for 12 June 2024.", []),
        ("The permit was valid until 12 June 2024.", []),
        ("The vote was postponed to 12 June 2024.", []),
        ("The minister said the fair would open on 12 June 2024.", []),
        ("The fair, which was expected on 12 June 2024, has been dropped.", []),
        ("The fair opens on 12 June 2024.", []),
        ("The depot was hit on 12 June.", []),
    ],
)
def test_events_after_publication(text: str, expected: list[str]) -> None:
    assert verdicts(text, date(2024, 3, 1)) == expected


def test_without_a_publication_date_nothing_lies_after_it() -> None:
    assert verdicts("The depot was hit on 12 June 2024.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Sales fell between 2019 and 2018.",
        "Sales in May 2019, compared with April 2018, fell.",
        "He was born on 3 May 1970 and died on 4 June 2015.",
        "Seats rose from 2019 to 2018 levels.",
        "The 31 April-born calves; page 30, February.",
        "They left on 28 February and came back on 1 March.",
        "On 3 May 2019 he left. Two years later he was on the coast, and on 4 May 2019 he was not.",
        "",
    ],
)
def test_quiet_texts(text: str) -> None:
    assert "inconsistent" not in verdicts(text, date(2021, 6, 16)) or "31 April" in text
