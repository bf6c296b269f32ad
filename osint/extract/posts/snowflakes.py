"""Identifiers that begin with a count of milliseconds or seconds: X, Discord, Mastodon (with Gab
and Truth Social, which run its software), TikTok, LinkedIn, Instagram, Threads, Bluesky, Slack.

Sources: Twitter's Snowflake announcement (2010), Discord's developer reference, Mastodon's source
(`timestamp_id`), Instagram's engineering note on sharding and ids (2012), the AT Protocol's TID
specification, Slack's message links. TikTok's and LinkedIn's layouts are not documented by
their makers but have been confirmed in the field on posts of known time.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from osint.extract.posts.scheme import DOMAIN, FIGURES, UNIX, Reading, Scheme, after, link, timed
from osint.support.patterns import lazily

TWITTER_EPOCH = UNIX + timedelta(milliseconds=1288834974657)
DISCORD_EPOCH = datetime(2015, 1, 1, tzinfo=UTC)
INSTAGRAM_EPOCH = UNIX + timedelta(milliseconds=1314220021721)
FIRST_SNOWFLAKE = 29700859247
"""The first X identifier with a time in it (4 November 2010); earlier ones are serial numbers."""

_BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_BASE32 = "234567abcdefghijklmnopqrstuvwxyz"


def _x(match: re.Match[str]) -> Reading | None:
    number = int(match["id"])
    if number < FIRST_SNOWFLAKE:
        return Reading(None, note="identifiers before November 2010 hold no time")
    return timed(after(TWITTER_EPOCH, milliseconds=number >> 22))


def _discord(match: re.Match[str]) -> Reading | None:
    return timed(after(DISCORD_EPOCH, milliseconds=int(match["id"]) >> 22))


def _channel(match: re.Match[str]) -> Reading | None:
    when = after(DISCORD_EPOCH, milliseconds=int(match["id"]) >> 22)
    return timed(when, note="when the channel was made, not a message in it")


def _mastodon(match: re.Match[str]) -> Reading | None:
    when = after(UNIX, milliseconds=int(match["id"]) >> 16)
    return timed(when) if when is not None and when.year >= 2016 else None


def _tiktok(match: re.Match[str]) -> Reading | None:
    when = after(UNIX, milliseconds=(int(match["id"]) >> 32) * 1000)
    return timed(when, 1.0) if when is not None and when.year >= 2014 else None


def _linkedin(match: re.Match[str]) -> Reading | None:
    when = after(UNIX, milliseconds=int(match["id"]) >> 22)
    return timed(when) if when is not None and when.year >= 2012 else None


def _instagram(match: re.Match[str]) -> Reading | None:
    number = 0
    for letter in match["code"][:11]:
        number = number * 64 + _BASE64.index(letter)
    when = after(INSTAGRAM_EPOCH, milliseconds=number >> 23)
    note = "the time the upload began; the post may be later"
    return timed(when, note=note) if when is not None and when.year < 2060 else None


def _bluesky(match: re.Match[str]) -> Reading | None:
    number = 0
    for letter in match["tid"]:
        number = number * 32 + _BASE32.index(letter)
    when = after(UNIX, microseconds=number >> 10)
    return timed(when, 1e-6, "set by the author's client") if when and when.year >= 2022 else None


def _slack(match: re.Match[str]) -> Reading | None:
    return timed(after(UNIX, microseconds=int(match["us"])), 1e-6)


SCHEMES: tuple[Scheme, ...] = (
    Scheme(
        "x",
        lazily(r"/\d{5}"),
        ("status/", "statuses/"),
        lazily(
            r"(?<![\w/.@-])(?:https?://)?(?:(?:[\w-]{1,20}\.){0,2}(?:twitter|x|nitter|fxtwitter|vxtwitter|"
            r"fixupx|xcancel)\.[a-z]{2,5}/(?:i/web/|i/|\w{1,30}/))?status(?:es)?/(?P<id>\d{5,20})"
            r"(?:/(?:photo|video)/\d)?(?!\d)",
            re.IGNORECASE,
        ),
        _x,
    ),
    Scheme(
        "discord",
        DOMAIN,
        ("discord",),
        link(
            r"(?:(?:ptb\.|canary\.)?discord(?:app)?\.com/channels/(?:\d{17,20}|@me)/\d{17,20}/"
            r"|(?:cdn|media)\.discordapp\.(?:com|net)/attachments/\d{17,20}/)(?P<id>\d{17,20})(?!\d)"
        ),
        _discord,
    ),
    Scheme(
        "discord",
        DOMAIN,
        ("discord",),
        link(
            r"(?:ptb\.|canary\.)?discord(?:app)?\.com/channels/\d{17,20}/(?P<id>\d{17,20})(?![\d/])"
        ),
        _channel,
    ),
    Scheme(
        "mastodon",
        DOMAIN,
        ("/@", "/statuses/"),
        lazily(
            r"https?://(?!(?:www\.)?truthsocial\.)(?:[\w-]{1,40}\.){1,4}[a-z]{2,12}/(?:web/)?"
            r"(?:@[\w.@-]{1,60}(?:/posts)?|users/\w{1,60}/statuses|statuses)/"
            r"(?P<id>\d{17,19})(?!\d)",
            re.IGNORECASE,
        ),
        _mastodon,
    ),
    Scheme(
        "truthsocial",
        DOMAIN,
        ("truthsocial.com",),
        link(
            r"truthsocial\.com/(?:@[\w.]{1,40}(?:/posts)?|users/\w{1,40}/statuses)/(?P<id>\d{17,19})(?!\d)"
        ),
        _mastodon,
    ),
    Scheme(
        "gab",
        DOMAIN,
        ("gab.com",),
        link(r"gab\.com/(?:\w{1,40}|groups/\d{1,10})/posts/(?P<id>\d{17,19})(?!\d)"),
        _mastodon,
    ),
    Scheme(
        "tiktok",
        DOMAIN,
        ("tiktok",),
        link(
            r"tiktok\.com/(?:@[\w.-]{1,40}/(?:video|photo)|v|embed(?:/v2)?)/(?P<id>\d{18,20})(?!\d)"
        ),
        _tiktok,
    ),
    Scheme(
        "linkedin",
        FIGURES,
        ("activity", "ugcpost", "urn:li:share"),
        lazily(
            r"(?:https?://)?(?:(?:[a-z]{2,3}\.)?linkedin\.com/[\w%/:.-]{0,300}?)?"
            r"(?:urn:li:(?:activity|share|ugcPost):|activity-)(?P<id>\d{19})(?:-[\w-]{1,12})?",
            re.IGNORECASE,
        ),
        _linkedin,
    ),
    Scheme(
        "instagram",
        DOMAIN,
        ("instagram.com", "instagr.am"),
        link(
            r"(?:instagram\.com|instagr\.am)/(?:[\w.]{1,30}/)?(?:p|reel|reels|tv)/"
            r"(?P<code>[A-Za-z0-9_-]{10,11})(?![\w-])"
        ),
        _instagram,
    ),
    Scheme(
        "threads",
        DOMAIN,
        ("threads.net", "threads.com"),
        link(
            r"threads\.(?:net|com)/(?:@[\w.]{1,30}/post|t)/(?P<code>[A-Za-z0-9_-]{10,11})(?![\w-])"
        ),
        _instagram,
    ),
    Scheme(
        "bluesky",
        DOMAIN,
        ("bsky.app", "app.bsky.feed.post"),
        link(
            r"(?:bsky\.app/profile/[\w.:-]{1,120}/post|at://[\w.:-]{1,120}/app\.bsky\.feed\.post)/"
            r"(?P<tid>[2-7a-j][2-7a-z]{12})(?!\w)"
        ),
        _bluesky,
    ),
    Scheme(
        "slack",
        DOMAIN,
        ("slack.com/archives",),
        link(r"[\w-]{1,40}\.slack\.com/archives/[A-Z0-9]{8,12}/p(?P<us>\d{16})(?!\d)"),
        _slack,
    ),
)
"""One row a platform."""
