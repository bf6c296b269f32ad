"""`osint sun`, through the command."""

from __future__ import annotations

import csv
import json

import pytest

from osint.cli.main import run


def printed(capfd: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert run(["sun", *arguments]) == 0
    return capfd.readouterr().out


def refused(capfd: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert run(["sun", *arguments]) == 2
    found = capfd.readouterr()
    assert found.out == ""
    return found.err


def test_a_day_in_a_town(capfd: pytest.CaptureFixture[str]) -> None:
    shown = printed(capfd, "Lisbon, Portugal", "2023-06-21")
    assert "Europe/Lisbon, 2023-06-21" in shown
    assert "sunrise   06:11" in shown and "sunset    21:0" in shown


def test_an_instant_in_another_zone(capfd: pytest.CaptureFixture[str]) -> None:
    found = json.loads(printed(capfd, "Lisbon, Portugal", "2023-06-21 13:30Z", "-f", "json"))
    assert found["moment"]["instant"] == "2023-06-21T14:30:00+01:00"
    assert found["zone"] == "Europe/Lisbon"
    assert 70 < found["moment"]["sun"]["elevation_deg"] < 72
    told = printed(capfd, "Lisbon, Portugal", "2023-06-21", "--zone", "+00:00")
    assert "sunrise   05:11" in told


def test_a_coordinate_in_the_southern_hemisphere(capfd: pytest.CaptureFixture[str]) -> None:
    found = json.loads(printed(capfd, "-54.8, -68.3", "1 July 2022", "-f", "json"))
    assert found["zone"] == "America/Argentina/Ushuaia"
    assert found["day"]["sunrise"].startswith("2022-07-01T09:5")


def test_an_hour_that_never_was_or_came_twice(capfd: pytest.CaptureFixture[str]) -> None:
    told = refused(capfd, "Rome", "2022-03-27T02:30")
    assert "2022-03-27 02:30 never was: clocks were put forward over it (Europe/Rome)" in told
    assert run(["sun", "Rome", "2022-10-30T02:30"]) == 0
    assert "came twice" in (shown := capfd.readouterr()).err
    assert "at 2022-10-30T02:30:00+02:00" in shown.out
    assert "2022-10-30T02:30+01:00" in shown.err
    assert run(["sun", "Rome", "2022-10-30T03:30"]) == 0 and not capfd.readouterr().err


def test_polar_night(capfd: pytest.CaptureFixture[str]) -> None:
    assert "polar night" in printed(capfd, "78.22, 15.65", "2023-12-20")


def test_when_a_shadow_points_there(capfd: pytest.CaptureFixture[str]) -> None:
    shown = printed(capfd, "Rome, Italy", "--shadow-azimuth", "350", "--date", "2022-04-10")
    assert "2022-04-10 at 12:48" in shown
    none = printed(capfd, "Rome, Italy", "--shadow-azimuth", "180", "--date", "2022-04-10")
    assert "does not fall" in none


def test_a_table_of_the_day(capfd: pytest.CaptureFixture[str]) -> None:
    rows = list(
        csv.DictReader(
            printed(capfd, "Rome", "2022-03-27", "-f", "csv", "--step", "60").splitlines()
        )
    )
    assert len(rows) == 23  # clocks go forward that night
    noon = next(row for row in rows if row["instant"].startswith("2022-03-27T13:00"))
    assert 48 < float(noon["sun_elevation_deg"]) < 52
    assert rows[0]["shadow_ratio"] == ""


def test_the_ring_of_a_ratio(capfd: pytest.CaptureFixture[str]) -> None:
    arguments = ("--shadow-ratio", "2.2", "--at", "2023-09-05T09:40Z")
    assert "the sun is overhead at 6." in printed(capfd, *arguments)
    found = json.loads(printed(capfd, *arguments, "-f", "geojson"))
    kinds = [feature["geometry"]["type"] for feature in found["features"]]
    assert kinds == ["MultiLineString"] * 3 + ["Point"]
    page = printed(capfd, *arguments, "-f", "html")
    assert page.startswith("<!doctype html>") and "<script" not in page and 'class="ring"' in page
    assert printed(capfd, *arguments, "-f", "html") == page


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("Rome", "yesterdayish"), "isn't a full date"),
        (("Rome", "32 May 2022"), "isn't a full date"),
        (("Rome", "1800-05-05"), "1900 to 2100"),
        (("Rome", "2022-05-05", "--zone", "Mars/Base"), "unknown time zone"),
        (("Rome", "2022-05-05", "--date", "2022-05-05"), "give the time only once"),
        (("Rome", "2022-05-05", "-f", "html"), "--shadow-ratio"),
        (("Zzyzzx", "2022-05-05"), "could not be located"),
        (("--shadow-ratio", "2"), "needs an instant"),
        ((), "name a place"),
        (("France", "2022-05-05"), "not a single spot"),
    ],
)
def test_what_cannot_be_answered(
    arguments: tuple[str, ...], says: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert says in refused(capfd, *arguments)
