"""Nearness: what is said to be near what, and how far that reaches."""

from __future__ import annotations

import pytest

from osint.judging import explain as tables
from osint.judging import nearness
from osint.judging.nearness import Reach
from tests.checks.claims import findings, verdicts

STATED = (
    ("Troops were sent to Chuhuiv, near Kharkiv.", "consistent"),
    ("Sunan, a district close to Pyongyang, has an airport.", "consistent"),
    ("Belgorod, near the border with Ukraine, was hit.", "consistent"),
    ("Belgorod, located near Russia's border with Ukraine, was hit.", "consistent"),
    ("Hunchun is near North Korea.", "consistent"),
    ("Narva lies on the Russian border.", "consistent"),
    ("Khabarovsk, near North Korea, was quiet.", "inconsistent"),
    ("Lviv, near the Russian border, was quiet.", "inconsistent"),
    ("Smolensk lies on the Chinese border.", "inconsistent"),
    ("Odesa, close to Kharkiv, was quiet.", "inconsistent"),
)

NOTHING = (
    "An explosion near Kyiv woke the residents.",
    "Police were called near the station.",
    "A car bomb went off south of Baghdad, near a market.",
    "The high will be near 30 degrees in Vienna.",
    "Russian mobilisation near North Korea? Not exactly.",
    "He moved from London to a house near Bristol.",
    "Temperatures in the near future will fall, said Kyiv.",
)


@pytest.mark.parametrize(("text", "verdict"), STATED)
def test_stated(text: str, verdict: str) -> None:
    (finding,) = findings(text, "proximity")
    assert finding.verdict == verdict, finding.why


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_said_to_be_near(text: str) -> None:
    assert verdicts(text, "proximity") == []


def test_the_share_grows_with_the_distance_and_never_reaches_all() -> None:
    reach = Reach("settlement", 7.0, 40.0)
    shares = [float(reach.share_within(km).rstrip("%")) for km in (1, 7, 40, 82, 5000)]
    assert shares == sorted(shares)
    assert shares[1] == 50 and shares[2] == 95 and shares[-1] < 100


def test_farther_is_never_better() -> None:
    rank = {"consistent": 0, "doubtful": 1, "inconsistent": 2}
    for kind in ("settlement", "metropolis", "border", "country", "touching", "water", "area"):
        reach = nearness.reach(kind)
        ranks = [rank[reach.verdict(km)] for km in range(0, 500, 5)]
        assert ranks == sorted(ranks)
        assert reach.label in tables.proximity()


def test_the_tables_of_the_manuals_name_their_source() -> None:
    for page in (tables.distance(), tables.direction(), tables.border_length(), tables.proximity()):
        assert "source:" in page
