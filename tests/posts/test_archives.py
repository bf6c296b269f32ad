"""Links to archived pages, and identifiers that were not read before."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

import osint
from osint.extract.posts import find

POST = "https://x.com/someone/status/1500000000000000000"


@pytest.mark.parametrize(
    "link",
    [
        f"https://web.archive.org/web/20220306101112/{POST}",
        f"https://web.archive.org/web/20220306101112if_/{POST}",
        f"https://archive.ph/20220306101112/{POST}",
        f"http://archive.today/2022.03.06-101112/{POST}",
    ],
)
def test_the_snapshot_and_the_post_inside(link: str) -> None:
    text = f"Saved ({link}) in time."
    snapshot, post = find(text)
    assert snapshot.platform == "archive" and post.platform == "x"
    assert snapshot.instant == datetime(2022, 3, 6, 10, 11, 12, tzinfo=UTC)
    assert post.text == POST and text[post.start : post.end] == POST
    assert post.instant is not None and post.instant.date().isoformat() == "2022-03-05"


@pytest.mark.parametrize(
    "link",
    [
        "https://archive.ph/Ab3dE",
        "https://ghostarchive.org/archive/x1Yz2",
        "https://perma.cc/AB12-CD34",
    ],
)
def test_short_links_hold_no_time(link: str) -> None:
    (mention,) = find(link)
    assert mention.platform == "archive" and mention.instant is None


@pytest.mark.parametrize(
    "text",
    [
        "https://web.archive.org/web/19950101000000/http://a.example/",  # before there was one
        "https://web.archive.org/web/20221345101112/http://a.example/",
        "https://archive.org/details/some-film",
        "https://archive.example/20220306101112/x",
    ],
)
def test_no_snapshot(text: str) -> None:
    assert not [m for m in find(text) if m.platform == "archive"]


def test_a_snapshot_is_not_held_against_the_day_of_the_post() -> None:
    text = "Posted on 1 March 2022: https://web.archive.org/web/20220306101112/https://a.example/"
    assert osint.geocheck(text, only=["post-time"]) == []


@pytest.mark.parametrize(
    ("text", "platform", "day"),
    [
        ("https://social.example/web/statuses/107900000000000000", "mastodon", "2022-03-04"),
        ("https://truthsocial.com/@some/posts/107900000000000000", "truthsocial", "2022-03-04"),
        ("https://gab.com/some/posts/107900000000000000", "gab", "2022-03-04"),
        ("https://www.threads.net/@some/post/CuXFPIeLLod", "threads", "2023-07-06"),
        ("https://discord.com/channels/949000000000000000/949500000000000000", "discord", "2022-03-05"),
        ("Screen Shot 2022-03-05 at 9.30.12 PM.png", "camera", "2022-03-05"),
        ("2022-03-05 09.30.12.jpg", "camera", "2022-03-05"),
    ],
)  # fmt: skip
def test_platforms_and_names(text: str, platform: str, day: str) -> None:
    (mention,) = find(text)
    assert mention.platform == platform and mention.text == text
    assert mention.instant is not None and mention.instant.date().isoformat() == day


def test_the_hours_of_a_screenshot() -> None:
    (evening,) = find("Screen Shot 2022-03-05 at 12.05.00 AM.png")
    assert evening.instant is not None and evening.instant.hour == 0
    assert find("Screen Shot 2022-03-05 at 13.05.00 AM.png") == ()
    (written,) = osint.extract("Screen Shot 2022-03-05 at 9.30.12 PM.png").dates
    assert written.value == "2022-03-05T21:30:12"
