"""The stated date of a post or file against its identifier."""

from __future__ import annotations

from datetime import date
from typing import cast

import pytest

from osint.checks import post_time
from osint.extract import posts
from osint.extract.dates import find
from osint.extract.masking import mask
from osint.model import Document, Extraction, Finding, Given
from osint.world import World

WORLD = cast(World, None)
LINK = "https://x.com/someone/status/1847225352281563393"  # 2024-10-18 10:36:58 UTC


def findings(text: str, published: date | None = date(2024, 10, 30)) -> list[Finding]:
    found = posts.find(text)
    masked = mask(text, found)
    document = Document(id="a", text=text, published=published)
    given = Given(posts=found, masked=masked, dates=find(masked, published))
    extraction = Extraction(document, given)
    return [post_time.check(claim, WORLD) for claim in post_time.find(extraction, WORLD)]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (f"The clip was posted on October 18, 2024: {LINK}", "consistent"),
        (f"The clip was posted on 19 October 2024: {LINK}", "consistent"),  # Kiribati had begun it
        (f"The clip was posted on 17 October 2024: {LINK}", "consistent"),  # Baker Island was in it
        (f"The clip was posted on 16 October 2024: {LINK}", "doubtful"),
        (f"The clip was posted on 21 October 2024: {LINK}", "inconsistent"),
        (f"The clip was posted on 18 October 2014: {LINK}", "inconsistent"),
        (f"The clip ({LINK}) was published on October 18.", "consistent"),
        (f"The clip ({LINK}) was published on October 11.", "inconsistent"),
        (f"Posted at 10:36 UTC on 18 October 2024: {LINK}", "consistent"),
        (f"Posted at 14:36 UTC on 18 October 2024: {LINK}", "doubtful"),
        (f"GeoSpotter (@GeoSpotter) October 18, 2024 {LINK}", "consistent"),
        (f"GeoSpotter (@GeoSpotter) May 3, 2024 {LINK}", "inconsistent"),
        ("IMG_20220224_093012.jpg was taken on 24 February 2022.", "consistent"),
        ("IMG_20220224_093012.jpg was taken on 2 March 2022.", "inconsistent"),
        ("It was posted on 3 May 2021: https://youtu.be/aB3_dE5-gH7", "unresolved"),
    ],
)
def test_verdicts(text: str, verdict: str) -> None:
    found = findings(text)
    assert [finding.verdict for finding in found] == [verdict]


def test_the_reason_says_when() -> None:
    finding = findings(f"The clip was posted on 21 October 2024: {LINK}")[0]
    assert "18 October 2024, 10:36 UTC" in finding.why
    assert "21 October 2024" in finding.why


def test_a_link_without_time_says_so() -> None:
    finding = findings("It was posted on 3 May 2021: https://youtu.be/aB3_dE5-gH7")[0]
    assert "no time" in finding.why


@pytest.mark.parametrize(
    "text",
    [
        f"The war began on 24 February 2022. See {LINK}",
        f"On 24 February 2022 the war began, as {LINK} recalls.",
        f"It was posted on 1 May 2023 and again on 5 June 2023: {LINK}",
        f"It was posted in 2023: {LINK}",
        f"See {LINK}",
        "It was posted on 1 May 2023.",
        "",
    ],
)
def test_nothing_to_check(text: str) -> None:
    assert findings(text) == []


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_are_days_like_others(day: str) -> None:
    text = f"posted on {day}: https://x.com/someone/status/1847225352281563393"
    (found,) = findings(text)
    assert found.verdict == "inconsistent"


SHOT = "https://web.archive.org/web/20241018103658/https://example.org/a"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        (f"Posted on 18 October 2024 at 1:36 p.m. Kyiv time: {LINK}", "consistent"),
        (f"Posted on 18 October 2024 at 4:36 p.m. Kyiv time: {LINK}", "doubtful"),
        (f"Posted on 18 October 2024 at 12:36 CEST: {LINK}", "consistent"),
        (f"The post ({LINK}) went up at 10:36 UTC on 18 October 2024.", "consistent"),
        (f"The post ({LINK}) went up at 15:36 UTC on 18 October 2024.", "doubtful"),
        (f"The clip surfaced on 25 October 2024 ({LINK}).", "inconsistent"),
        (f"Archived on 18 October 2024: {SHOT}", "consistent"),
        (f"The page was saved by the Wayback Machine on 24 October 2024 ({SHOT}).", "inconsistent"),
        (f"Posted: 18 October 2024. Link: {LINK}", "consistent"),
        (f"Posted: 25 October 2024\nURL: {LINK}", "inconsistent"),
    ],
)
def test_as_investigators_write_it(text: str, verdict: str) -> None:
    assert [finding.verdict for finding in findings(text)] == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        f"The page of 3 May 2019 is archived ({SHOT}).",
        f"On 3 May 2019 the mill burned, and the page was later saved: {SHOT}",
        f"In a message of 25 October 2024 he links to {LINK}.",
    ],
)
def test_days_of_something_else(text: str) -> None:
    assert findings(text) == []


def test_what_holds_the_time_is_named() -> None:
    assert findings(f"Archived on 24 October 2024: {SHOT}")[0].why.startswith("The snapshot dates")
    (found,) = findings("IMG_20220224_093012.jpg was taken on 2 March 2022.")
    assert found.why.startswith("The file name dates")
