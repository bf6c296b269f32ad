"""Identifiers that hold a time, and those that are known to hold none."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osint.extract.posts import SCHEMES, find
from osint.extract.posts.scheme import Scheme
from osint.model import PostMention


def only(text: str) -> PostMention:
    found = find(text)
    assert len(found) == 1, found
    mention = found[0]
    assert text[mention.start : mention.end] == mention.text
    return mention


@pytest.mark.parametrize(
    "link",
    [
        "https://twitter.com/someone/status/1847225352281563393",
        "http://www.twitter.com/someone/status/1847225352281563393?s=20",
        "https://mobile.twitter.com/someone/statuses/1847225352281563393",
        "x.com/someone/status/1847225352281563393",
        "https://x.com/i/web/status/1847225352281563393",
        "https://x.com/someone/status/1847225352281563393/photo/1",
        "https://fxtwitter.com/someone/status/1847225352281563393",
        "https://nitter.net/someone/status/1847225352281563393#m",
        "status/1847225352281563393",
    ],
)
def test_x(link: str) -> None:
    mention = only(f"See {link} for it.")
    assert mention.platform == "x"
    assert mention.instant == datetime(2024, 10, 18, 10, 36, 58, 428000, tzinfo=UTC)


def test_x_before_snowflakes_holds_no_time() -> None:
    mention = only("https://twitter.com/someone/status/20000000000")
    assert mention.instant is None
    assert "2010" in (mention.note or "")


@pytest.mark.parametrize(
    ("text", "platform", "instant"),
    [
        (
            "https://discord.com/channels/175928847299117063/175928847299117063/175928847299117063",
            "discord",
            "2016-04-30T11:18:25.796Z",
        ),
        (
            "https://mastodon.example/@someone/109597484253425430",
            "mastodon",
            "2022-12-29T14:41:34Z",
        ),
        (
            "https://www.tiktok.com/@someone/video/7106594312292453675",
            "tiktok",
            "2022-06-07T20:15:27Z",
        ),
        ("https://www.instagram.com/p/CfA1234abcd/", "instagram", "2022-06-20T04:09:18.537Z"),
        (
            "https://bsky.app/profile/a.example/post/3l6oveex3ii2l",
            "bluesky",
            "2024-10-17T07:06:51Z",
        ),
        (
            "https://www.linkedin.com/feed/update/urn:li:activity:6903210000000000000",
            "linkedin",
            "2022-02-26T05:31:59Z",
        ),
        (
            "https://team.slack.com/archives/C024BE91L/p1645667412000200",
            "slack",
            "2022-02-24T01:50:12Z",
        ),
        ("017f22e2-79b0-7cc3-98c4-dc0c0c07398f", "uuid", "2022-02-22T19:22:22Z"),
        ("C232AB00-9414-11EC-B3C8-9F6BDECED846", "uuid", "2022-02-22T19:22:22Z"),
        ("1ec9414c-232a-6b00-b3c8-9f6bdeced846", "uuid", "2022-02-22T19:22:22Z"),
        ("01ARZ3NDEKTSV4RRFFQ69G5FAV", "ulid", "2016-07-30T23:54:10Z"),
        ("unix time 1645667412", "unix", "2022-02-24T01:50:12Z"),
        ('"timestamp": 1645667412000', "unix", "2022-02-24T01:50:12Z"),
        ("<t:1645667412:F>", "unix", "2022-02-24T01:50:12Z"),
        ("PXL_20220224_093012123.jpg", "camera", "2022-02-24T09:30:12Z"),
        ("IMG_20220224_093012.jpg", "camera", "2022-02-24T09:30:12Z"),
        ("VID-20220224-WA0007.mp4", "camera", "2022-02-24T00:00:00Z"),
        ("WhatsApp Image 2022-02-24 at 09.30.12.jpeg", "camera", "2022-02-24T09:30:12Z"),
        ("Screenshot_2022-02-24-09-30-12.png", "camera", "2022-02-24T09:30:12Z"),
        ("20220224_093012.mp4", "camera", "2022-02-24T09:30:12Z"),
        (
            "S2A_MSIL1C_20220224T093012_N0400_R136_T36UUB_20220224T120000.SAFE",
            "sentinel",
            "2022-02-24T09:30:12Z",
        ),
        (
            "S1A_IW_GRDH_1SDV_20220224T043012_20220224T043037_042060_0502C1_ABCD",
            "sentinel",
            "2022-02-24T04:30:12Z",
        ),
        ("LC08_L1TP_181025_20220224_20220302_02_T1", "landsat", "2022-02-24T00:00:00Z"),
    ],
)
def test_instants(text: str, platform: str, instant: str) -> None:
    mention = only(f"Seen: {text} there")
    assert mention.platform == platform
    assert mention.instant is not None
    expected = datetime.fromisoformat(instant.replace("Z", "+00:00"))
    assert abs((mention.instant - expected).total_seconds()) < 1


def test_a_cameras_zone_is_unknown_and_a_pixels_is_not() -> None:
    assert only("IMG_20220224_093012.jpg").precision_s == 14 * 3600
    assert only("PXL_20220224_093012123.jpg").precision_s == 1


@pytest.mark.parametrize(
    ("text", "platform"),
    [
        ("https://www.youtube.com/watch?v=aB3_dE5-gH7", "youtube"),
        ("https://youtu.be/aB3_dE5-gH7?t=42", "youtube"),
        ("https://t.me/somechannel/12345", "telegram"),
        ("https://t.me/c/1234567890/321", "telegram"),
        ("https://www.facebook.com/someone/posts/1234567890", "facebook"),
        ("https://vk.com/wall-12345_678", "vk"),
        ("https://www.reddit.com/r/somewhere/comments/abc123/title/", "reddit"),
    ],
)
def test_no_time_in_it(text: str, platform: str) -> None:
    mention = only(text)
    assert mention.platform == platform
    assert mention.instant is None
    assert "no time" in (mention.note or "")


@pytest.mark.parametrize(
    "text",
    [
        "status/123",
        "12345678901234567890",
        "https://example.org/someone/status",
        "550e8400-e29b-41d4-a716-446655440000",  # version 4: random
        "1645667412",
        "IMG_99999999_999999.jpg",
        "IMG_20221341_093012.jpg",
        "S2A_MSIL1C",
        "01ARZ3NDEKTSV4RRFFQ69G5FA",
        "timestamp: 12",
        "https://x.com/someone/status/99999999999999999999",
    ],
)
def test_no_identifier(text: str) -> None:
    assert [mention for mention in find(text) if mention.instant is not None] == []


def test_several_in_the_order_of_the_text() -> None:
    text = "youtu.be/aB3_dE5-gH7, IMG_20220224_093012.jpg; x.com/a/status/1847225352281563393."
    assert [mention.platform for mention in find(text)] == ["youtube", "camera", "x"]


@given(st.text(max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_text(text: str) -> None:
    last = 0
    for mention in find(text):
        assert text[mention.start : mention.end] == mention.text
        assert mention.start >= last
        last = mention.end


@given(st.datetimes(min_value=datetime(2011, 1, 1), max_value=datetime(2060, 1, 1)))
@settings(max_examples=100, deadline=None)
def test_x_round_trip(when: datetime) -> None:
    when = when.replace(tzinfo=UTC, microsecond=when.microsecond // 1000 * 1000)
    milliseconds = round(when.timestamp() * 1000) - 1288834974657
    found = only(f"https://x.com/a/status/{milliseconds << 22}").instant
    assert found is not None
    assert abs((found - when).total_seconds()) <= 0.001


def test_hostile_texts_are_read_to_their_end() -> None:
    for piece in (
        "status/",
        "1",
        "x.com/a/",
        "https://",
        "IMG_",
        "20220224_",
        "a-",
        "01A",
        "t.me/",
    ):
        find(piece * (60_000 // len(piece)))


def test_every_scheme_has_a_hint_in_lower_case() -> None:
    for scheme in SCHEMES:
        assert scheme.hints
        assert all(hint == hint.lower() for hint in scheme.hints)


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: scheme.platform)
@given(st.data())
@settings(max_examples=60, deadline=None)
def test_the_mark_of_a_scheme_stands_in_whatever_its_pattern_matches(
    scheme: Scheme, data: st.DataObject
) -> None:
    pattern = re.compile(scheme.pattern.pattern, scheme.pattern.flags)
    identifier = data.draw(st.from_regex(pattern, fullmatch=True))
    assert scheme.mark.search(identifier)


@pytest.mark.parametrize(
    ("name", "instant"),
    [
        ("WhatsApp Video 2022-02-24 at 9.30.12 PM.mp4", "2022-02-24T21:30:12"),
        ("WhatsApp Image 2022-02-24 at 12.05.00 AM.jpeg", "2022-02-24T00:05:00"),
        ("WhatsApp Image 2022-02-24 at 09.30.12 (1).jpeg", "2022-02-24T09:30:12"),
        ("Viber_image_2022-02-24_09-30-12.jpg", "2022-02-24T09:30:12"),
        ("FB_IMG_1645695012345.jpg", "2022-02-24T09:30:12.345"),
        ("mmexport1645695012345.jpg", "2022-02-24T09:30:12.345"),
        ("Zoom 2022-02-24 09.30.12.mp4", "2022-02-24T09:30:12"),
    ],
)
def test_names_that_messengers_give(name: str, instant: str) -> None:
    (found,) = find(f"The file {name} was sent.")
    assert found.instant is not None
    assert found.instant.isoformat().startswith(instant)


@pytest.mark.parametrize(
    "name",
    [
        "received_1645695012345.jpeg",
        "FB_IMG_16456950.jpg",
        "WhatsApp Image 2022-02-31 at 09.30.12.jpeg",
    ],
)
def test_names_without_a_time(name: str) -> None:
    assert find(name) == ()


@pytest.mark.parametrize(
    ("link", "platform"),
    [
        ("https://truthsocial.com/@someone/posts/111929473201474566", "truthsocial"),
        ("https://truthsocial.com/@someone/111929473201474566", "truthsocial"),
        ("https://gab.com/groups/12/posts/111929473201474566", "gab"),
        ("https://mastodon.example/@someone/111929473201474566", "mastodon"),
    ],
)
def test_servers_of_one_software(link: str, platform: str) -> None:
    (found,) = find(link)
    assert found.platform == platform
    assert found.instant is not None and found.instant.isoformat().startswith("2024-02-14T10:57:01")
