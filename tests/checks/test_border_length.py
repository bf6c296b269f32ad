"""Lengths of borders: which figures are lengths of which border."""

from __future__ import annotations

from pathlib import Path

import pytest

from osint.support.folders import DATA
from osint.world import world
from tests.checks.claims import findings, verdicts

STATED = (
    ("Poland and Ukraine share a border of some 530 km.", "PL", "UA", "consistent"),
    ("The two neighbours, Norway and Russia, share a 198-km frontier.", "NO", "RU", "consistent"),
    ("Ukraine's border with Belarus, which is 1,084 km long, is mined.", "UA", "BY", "consistent"),
    ("The border between Chad and Sudan, over 1,300 km long, is open.", "TD", "SD", "consistent"),
    ("India and Pakistan share a border stretching over 3,000 km.", "IN", "PK", "consistent"),
    ("The 38-km border between North Korea and Russia is quiet.", "KP", "RU", "consistent"),
    ("Lithuania has 679 km of border with Belarus.", "LT", "BY", "consistent"),
    ("Russia's border with China is some 4,200 km in length.", "RU", "CN", "consistent"),
    (
        "The total length of the border between Latvia and Belarus is 173 km.",
        "LV",
        "BY",
        "consistent",
    ),
    ("The German-Polish border is 460 km long.", "DE", "PL", "consistent"),
    ("The United Arab Emirates and Oman share a 600-km border.", "AE", "OM", "consistent"),
    ("Poland and Ukraine share a border of some 5,300 km.", "PL", "UA", "inconsistent"),
    ("Lithuania has 67 km of border with Belarus.", "LT", "BY", "inconsistent"),
    (
        "Troops went to the border of Latvia with Belarus. It is 17 km long.",
        "LV",
        "BY",
        "inconsistent",
    ),
)

OTHER_LENGTHS = (
    "He walked along the border with Slovakia for 20 km.",
    "A 5-km buffer zone along the border with Syria was set up.",
    "Poland has built a 186-km fence on its border with Belarus.",
    "Units stand along the 1,000-km front line near the border with Russia.",
    "The distance from Kharkiv to the border with Russia is about 35 km.",
    "The distance to the Russian border from Kharkiv is about 35 km.",
    "The column was 3 km long when it crossed the border with Poland.",
)


@pytest.mark.parametrize(("text", "one", "two", "verdict"), STATED)
def test_stated(text: str, one: str, two: str, verdict: str) -> None:
    (finding,) = findings(text, "border-length")
    border = finding.claim.subject
    assert border is not None
    assert {border.country, border.other_country} == {one, two}
    assert finding.verdict == verdict


@pytest.mark.parametrize("text", OTHER_LENGTHS)
def test_other_lengths(text: str) -> None:
    assert verdicts(text, "border-length") == []


def test_the_sea_is_shown_beside_the_land() -> None:
    (finding,) = findings("Russia has a 17 km border with North Korea.", "border-length")
    ((label, whole),) = finding.other
    assert "sea" in label and whole.best is not None and 35 < whole.best < 45
    assert finding.computed is not None and finding.computed.best is not None
    assert 15 < finding.computed.best < 20


def test_a_border_that_is_not_named_is_open() -> None:
    (finding,) = findings("The country closed its 700 km border with Zxqw.", "border-length") or [
        None
    ]
    assert finding is None or finding.verdict == "unresolved"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The border between Finland and Estonia is 2 km long.", "unresolved"),
        ("The border between Finland and Estonia is 900 km long.", "unresolved"),
        ("The border between France and Britain is 62 km long.", "consistent"),
    ],
)
def test_countries_that_meet_only_at_sea_are_judged_by_the_line_at_sea(
    text: str, verdict: str
) -> None:
    assert verdicts(text, "border-length") == [f"border-length={verdict}"]


def test_every_pair_of_the_data_can_be_judged() -> None:
    rows = Path(DATA, "border_lengths.csv").read_text("utf-8").splitlines()[1:]
    met = 0
    for one, two in (row.split(",")[:2] for row in rows):
        places = [world().gazetteer.country(code) for code in (one, two)]
        names = [place.name for place in places if place is not None]
        text = f"The border between {' and '.join(names)} is 7 km long."
        met += len(names) == 2 and bool(findings(text, "border-length"))
    assert met > 300


def test_the_only_neighbour_is_not_put_in_the_place_of_another_country() -> None:
    for text, verdict in (
        ("Japan has a 100 km border with South Korea.", "unresolved"),
        ("Iceland has a 9 km border with Monaco.", "inconsistent"),
    ):
        assert verdicts(text, "border-length") == [f"border-length={verdict}"]
    assert verdicts("Its border with Monaco is 5 km long.", "border-length") == [
        "border-length=consistent"
    ]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Crews fenced 40 km of border between Lithuania and Belarus.", "unresolved"),
        ("Crews have fenced 40 km of border between Lithuania and Belarus.", "unresolved"),
        ("There are 679 km of border between Lithuania and Belarus.", "consistent"),
        ("There are 1,900 km of border between Lithuania and Belarus.", "inconsistent"),
        ("Lithuania shares just 67 km of border with Belarus.", "inconsistent"),
    ],
)
def test_a_stretch_is_not_the_whole_border(text: str, verdict: str) -> None:
    (finding,) = findings(text, "border-length")
    assert finding.verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Norway and Sweden share a thousand-mile border.", "consistent"),
        ("The border between Spain and Portugal is a thousand miles long.", "consistent"),
        ("The border between Austria and Italy is a thousand miles long.", "inconsistent"),
        ("The border between Poland and Ukraine is 1,000 km long.", "inconsistent"),
    ],
)
def test_a_round_figure_allows_no_more_than_another(text: str, verdict: str) -> None:
    assert verdicts(text, "border-length") == [f"border-length={verdict}"]


ALL_BORDERS = (
    ("The total length of Hungary's land borders is 2,200 km.", "consistent"),
    (
        "The length of China's land borders is 22,457 km. These include: Nepal 1,389 km.",
        "consistent",
    ),
    ("Finland's borders are 2,563 km long. Norway has 736 km of them.", "consistent"),
    ("The borders of Austria are 2,562 km long.", "consistent"),
    ("The total length of Hungary's land borders is 5,940 km.", "inconsistent"),
    (
        "The length of Brazil's land borders is 6,000 km. These include: Peru 2,659 km.",
        "inconsistent",
    ),
    ("The borders of Austria are 950 km long.", "inconsistent"),
    ("Ukraine's eastern borders are 1,900 km long.", "unresolved"),
    ("About 300 km of Hungary's borders were fenced.", "unresolved"),
)


@pytest.mark.parametrize(("text", "verdict"), ALL_BORDERS)
def test_all_borders_of_a_country_are_summed(text: str, verdict: str) -> None:
    assert verdicts(text, "border-length") == [f"border-length={verdict}"]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Mexico shares a 400-kilometre border with Brazil.", "inconsistent"),
        ("Mexico shares a 1,000-kilometre border with Guatemala.", "consistent"),
        ("Iran shares a 900 km border with Syria.", "doubtful"),
        ("Cyprus shares a 20 km border with Turkey.", "unresolved"),  # they meet at sea
    ],
)
def test_a_border_that_is_not_shared(text: str, verdict: str) -> None:
    assert verdicts(text, "border-length") == [f"border-length={verdict}"]
