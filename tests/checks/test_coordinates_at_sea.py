"""Coordinates in seas, straits and at anchorages; each with its true twin."""

from __future__ import annotations

import pytest

from osint.model import Finding
from tests.checks.claims import findings


def _only(text: str) -> Finding:
    found = findings(text, "coordinates")
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The boat was lost in the Coral Sea (-16.512, 151.041).", "consistent"),
        ("The boat was lost in the Coral Sea (-23.701, 133.882).", "inconsistent"),  # Alice Springs
        ("The ferry ran aground in the Black Sea (43.212, 27.941).", "consistent"),  # off Varna
        ("The ferry ran aground in the Black Sea (46.771, 23.591).", "inconsistent"),  # Cluj
        ("The ferry ran aground in the Aegean Sea (41.015, 28.979).", "doubtful"),  # Istanbul
        ("The raft drifted in the Mediterranean Sea (38.512, 25.041).", "unresolved"),  # the Aegean
        ("Posn: 26:31N – 056:21E, Strait of Hormuz.", "consistent"),
        ("Posn: 52:31N – 013:21E, Strait of Hormuz.", "inconsistent"),
    ],
)
def test_a_point_and_the_water_it_is_said_to_lie_in(text: str, verdict: str) -> None:
    assert _only(text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Posn: 53:33.1N – 009:50.2E, Hamburg Inner Anchorage.", "consistent"),
        ("Posn: 53:33.1N – 010:50.2E, Hamburg Inner Anchorage.", "unresolved"),
        ("Posn: 53:33.1N – 019:50.2E, Hamburg Inner Anchorage.", "doubtful"),
        ("Posn: 06:17.2N – 003:23.5E, Lagos Outer Anchorage.", "consistent"),
    ],
)
def test_an_anchorage_lies_off_the_town_it_is_called_after(text: str, verdict: str) -> None:
    found = _only(text)
    assert found.verdict == verdict
    if verdict == "consistent":
        assert "which it is named after" in found.why


def test_a_point_off_an_island_group_is_counted_from_its_edge() -> None:
    where = "around 40nm SW of Kepulauan Talaud, North Sulawesi, Indonesia"
    assert _only(f"03:25N - 126:15E, {where}").verdict == "consistent"
    assert _only(f"03:10N - 121:05E, {where}").verdict == "inconsistent"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The trawler sank at 38.7001, -9.9001 off Portugal.", "consistent"),
        ("The trawler sank at 38.7001, -9.9001, off the coast of Portugal.", "consistent"),
        ("The trawler sank at 38.7001, -9.9001, near the coast of Portugal.", "consistent"),
        ("The trawler sank at 38.7001, -9.9001, off the coast of Ireland.", "inconsistent"),
        ("The trawler sank at 38.7001, -9.9001 off Ireland.", "inconsistent"),
        ("The trawler sank at 38.7001, -8.5001, off the coast of Portugal.", "inconsistent"),
        ("The trawler sank at 38.7001, -9.9001, in Portugal.", "doubtful"),
        ("The trawler sank at 38.7001, -9.9001, in Ireland.", "inconsistent"),
        ("The trawler sank at 54.7012, 18.9012 in the Baltic Sea.", "consistent"),
        ("The trawler sank at 38.7001, -9.9001 in the Baltic Sea.", "inconsistent"),
    ],
)
def test_a_point_off_a_coast_is_no_error(text: str, verdict: str) -> None:
    assert _only(text).verdict == verdict


def test_the_reason_says_that_a_point_is_at_sea() -> None:
    where = "The trawler sank at 38.7001, -9.9001"
    assert " is at sea, " in _only(f"{where} off Portugal.").why
    assert _only(f"{where}, in Portugal.").why.startswith(
        "38.7001, -9.9001 is at sea, not in Portugal, "
    )


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The rig stands at 58.0011, 1.4002, off Scotland.", "consistent"),
        ("The rig stands at 58.0011, 11.4002, off Scotland.", "inconsistent"),
        ("The buoy drifted to 48.6511, -6.4002, off Brittany.", "consistent"),
        ("The buoy drifted to 48.6511, -6.4002, in Brittany.", "doubtful"),
        ("The buoy drifted to 48.7811, -3.6002, in Brittany.", "consistent"),
    ],
)
def test_a_region_ends_at_its_coast_and_what_lies_off_it_is_at_sea(text: str, verdict: str) -> None:
    found = _only(text)
    assert found.verdict == verdict
    assert ("at sea" in found.why) == ("-3.6" not in text and "11.4" not in text)


@pytest.mark.parametrize(
    ("told", "verdict"),
    [
        ("27nm WNW of Pearl Bank", "consistent"),  # from its reefs
        ("70nm WNW of Pearl Bank", "inconsistent"),
        ("27nm SE of Pearl Bank", "inconsistent"),
    ],
)
def test_an_islet_is_counted_from_its_reefs(told: str, verdict: str) -> None:
    text = f"Posn: 06:00N – 119:13E, Around {told}, Philippines."
    assert [f.verdict for f in findings(text, "coordinates")] == [verdict]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Posn: 14:22.5S – 040:42.4E, Nacala Anchorage, Mozambique.", "consistent"),
        ("Posn: 18:22.5S – 040:42.4E, Nacala Anchorage, Mozambique.", "doubtful"),
        ("Posn: 14:22.5S – 052:42.4E, Nacala Anchorage, Mozambique.", "doubtful"),
        ("Posn: 01:04.2N – 103:54.2E, PT Samudra Biru Yard, Batam, Indonesia.", "consistent"),
        ("Posn: 01:04.2N – 108:54.2E, PT Samudra Biru Yard, Batam, Indonesia.", "inconsistent"),
        ("Posn: 04:04.6S – 039:39.8E, Old Wharf Jetty, Mombasa, Kenya.", "consistent"),
        ("Posn: 09:04.6S – 039:39.8E, Old Wharf Jetty, Mombasa, Kenya.", "inconsistent"),
    ],
)
def test_anchorages_lie_off_their_port_and_berths_in_their_town(text: str, verdict: str) -> None:
    assert _only(text).verdict == verdict


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Posn: 07:02.5S – 112:40.4E, Surabaya Anchorage, Indonesia.", "consistent"),
        ("Posn: 07:02.5S – 117:40.4E, Surabaya Anchorage, Indonesia.", "doubtful"),
        ("Posn: 12:02.5S – 112:40.4E, Surabaya Anchorage, Indonesia.", "doubtful"),
        ("Posn: 22:11.5N – 091:40.4E, around 8nm off Chittagong.", "unresolved"),
        ("Posn: 17:11.5N – 091:40.4E, around 8nm off Chittagong.", "doubtful"),
    ],
)
def test_no_anchorage_lies_far_from_every_port_of_its_name(text: str, verdict: str) -> None:
    assert _only(text).verdict == verdict
