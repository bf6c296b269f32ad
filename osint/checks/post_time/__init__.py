"""Post time: the stated date of a post or file against the time its identifier holds.

What it recognises
    A link, identifier or file name that holds a time (X/Twitter, Mastodon, Discord, TikTok,
    Instagram, Bluesky, LinkedIn, UUID, ULID, camera and satellite names ...) in a sentence that
    says when it was posted, published, filmed or taken, or with a date right before it as
    embedded posts have ("Name (@handle) October 18, 2024 https://..."), or a label ("Posted: 18
    October 2024. Link: https://..."); of a snapshot of a page, when it was archived.

How it is computed
    The identifier is read as an instant in UTC. A day stated without a zone may have begun up
    to 14 hours before it does in UTC and ended up to 12 hours after, so the instant must lie
    within those bounds. A stated time with a zone ("Kyiv time") must agree to two minutes.

Error model
    Clocks of platforms are exact; a camera's clock is of an unknown zone (its precision says
    so) or simply wrong. Up to one day outside is doubtful: a date may have been looked up in
    another zone or be that of a repost. An identifier that holds no time (YouTube) is
    unresolved.

Examples
    PASS: The clip was posted on October 18, 2024: https://x.com/someone/status/1847225352281563393
    PASS: GeoSpotter (@GeoSpotter) 18 October 2024 https://twitter.com/geospotter/status/1847225352281563393
    FAIL: The clip was posted on October 21, 2024: https://x.com/someone/status/1847225352281563393
    FAIL: The photo, IMG_20220224_093012.jpg, was taken on 2 March 2022.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from osint.extract.posts.file_names import ON_DEVICE
from osint.language import posting as words
from osint.language.en.calendar import MONTH_NAMES
from osint.model import Claim, DateMention, Extraction, Finding, PostMention, Span, Verdict
from osint.support.frozen import dataclass
from osint.support.instants import moved
from osint.support.patterns import CAPITAL, any_of, lazily
from osint.world import World

NAME = "post-time"
ARCHIVE = "archive"
_NAMED = {ARCHIVE: "snapshot", "camera": "file name"}
EAST, WEST = timedelta(hours=14), timedelta(hours=12)
"""How far civil time runs ahead of and behind UTC (Line Islands, Baker Island)."""
EXACT = timedelta(minutes=2)
CARELESS = timedelta(days=1)
DEVICE = timedelta(hours=1, minutes=10)
"""How far the clock of a device may be off that of the place: summer time missed, and minutes."""
REACH = 240
"""How many characters apart the date and the identifier may stand."""


def _stems(words: frozenset[str]) -> str:
    """The words as alternatives; a star stands for any ending."""
    return any_of(words).replace(r"\*", r"\w*")


_MADE = lazily(rf"\b(?:{_stems(words.MADE)})\b", re.IGNORECASE)
_POST = any_of(words.POST)
_ITS_DATE = lazily(
    rf"\b(?:{_POST})\s?\ufffc*[\s(),]{{0,3}}(?:(?:{any_of(words.IS_MADE)})\s)?"
    rf"(?:{any_of(words.OF_DATE)})\s(?:{words.ARTICLE}\s)?$|\b(?:{_POST})(?:,\s|:\s|\s\()$",
    re.IGNORECASE,
)
_SAVED = lazily(rf"\b(?:{_stems(words.SAVED)})\b", re.IGNORECASE)
_LABEL = lazily(rf"\b(?:{_stems(words.LABELS)})\s?:\s{{0,3}}$", re.IGNORECASE)
_LINK = lazily(rf"[\s.,;|]{{1,6}}(?:(?:{_stems(words.LINKS)})\s?:?\s{{0,3}})?", re.IGNORECASE)
_OF_SOMETHING = lazily(rf"\b(?:{_stems(words.OF_SOMETHING)})\b", re.IGNORECASE)
_NEAR = 80
_BREAK = lazily(rf"[.!?][\"”’)]?\s+(?={CAPITAL})|\n\s*\n")
_EMBED = lazily(r"^[\s,:;.()—–-]{0,6}$")
_HANDLE = lazily(r"\(@\w{1,30}\)[\s,]{1,3}$")
_ZONED = lazily(r"T\d\d(?::\d\d){0,2}(Z|[+-]\d\d:\d\d)$")


@dataclass(frozen=True, slots=True)
class Dated:
    """An identifier and the date stated for it."""

    post: PostMention
    date: DateMention


def find(extraction: Extraction, world: World) -> Iterator[Claim]:
    """The identifiers for which the text states a date."""
    del world
    days = [mention for mention in extraction.dates if _is_day(mention)]
    for post in extraction.posts:
        stated = _stated_for(post, _about(post, days), extraction)
        if stated is not None:
            start, end = min(post.start, stated.start), max(post.end, stated.end)
            yield Claim(NAME, start, end, detail=Dated(post, stated))


def check(claim: Claim, world: World) -> Finding:
    """Whether the stated date is that of the identifier."""
    del world
    dated = claim.detail
    assert isinstance(dated, Dated)
    post, stated = dated.post, dated.date
    if post.instant is None:
        note = post.note or "its identifier holds no time"
        return Finding(claim, "unresolved", f"The date cannot be checked: {note}.")
    if stated.earliest is None or stated.latest is None:
        return Finding(claim, "unresolved", f"The text does not say which day “{stated.text}” is.")
    verdict = _verdict(stated, post.instant, post.precision_s)
    if verdict == "consistent" and _is_other_clock(stated, post):
        why = f"The clock in the file name shows {post.instant:%H:%M}, not “{stated.text}”."
        why = f"{why[:-1]}; it may be that of another zone."
        return Finding(claim, "unresolved", why, model=f"{post.platform} identifier")
    instant = post.instant.astimezone(UTC)
    shown = f"{instant.day} {MONTH_NAMES[instant.month]} {instant.year}, {instant:%H:%M} UTC"
    agrees = {
        "consistent": "which fits",
        "doubtful": "which does not quite fit",
        "inconsistent": "which does not fit",
    }[verdict]
    what = _NAMED.get(post.platform, "post ID")
    why = f"The {what} dates from {shown}, {agrees} “{stated.text}”."
    return Finding(claim, verdict, why, model=f"{post.platform} identifier")


def _verdict(stated: DateMention, instant: datetime, precision_s: float) -> Verdict:
    slack = timedelta(seconds=precision_s) if precision_s >= 1 else timedelta()
    earliest, latest = _bounds(stated)
    if moved(earliest, -slack) <= instant <= moved(latest, slack):
        return "consistent"
    careless = CARELESS + slack
    is_near = moved(earliest, -careless) <= instant <= moved(latest, careless)
    return "doubtful" if is_near else "inconsistent"


def _is_other_clock(stated: DateMention, post: PostMention) -> bool:
    """Whether a time of day told without its zone is not what the device showed that named a file."""
    if post.note != ON_DEVICE or "T" not in stated.value or _ZONED.search(stated.value):
        return False
    assert stated.earliest and stated.latest and post.instant
    earliest, latest = _utc(stated.earliest), _utc(stated.latest)
    return not moved(earliest, -DEVICE) <= post.instant <= moved(latest, DEVICE)


def _bounds(stated: DateMention) -> tuple[datetime, datetime]:
    """The instants, in UTC, that the stated date may mean."""
    assert stated.earliest is not None and stated.latest is not None
    zone = _ZONED.search(stated.value)
    if zone is None and (ahead := _ahead_of_utc(stated)):
        return (
            moved(_utc(stated.earliest), -max(ahead) - EXACT),
            moved(_utc(stated.latest), EXACT - min(ahead)),
        )
    if zone is None:
        return moved(_utc(stated.earliest), -EAST), moved(_utc(stated.latest), WEST)
    offset = timedelta()
    if zone[1] != "Z":
        hours, minutes = int(zone[1][1:3]), int(zone[1][4:6])
        offset = timedelta(hours=hours, minutes=minutes) * (-1 if zone[1][0] == "-" else 1)
    return moved(_utc(stated.earliest), -offset - EXACT), moved(_utc(stated.latest), EXACT - offset)


def _ahead_of_utc(stated: DateMention) -> list[timedelta]:
    """How far the zone that a clock names by its place ("Kyiv time") may be ahead of UTC on its day."""
    from osint.extract.dates import clocks  # few posts are dated by the minute

    zones = [clock.zone for clock in clocks.find(stated.text) if clock.zone is not None]
    if "T" not in stated.value or len(zones) != 1 or stated.earliest is None:
        return []
    if zones[0].offsets_min:
        return [timedelta(minutes=each) for each in zones[0].offsets_min]
    from osint.geo.civil_time import exists, offsets_min
    from osint.geo.place_zones import named_for

    spot = zones[0].name
    name = zones[0].iana or (named_for(stated.text[spot[0] : spot[1]]) if spot else None)
    if name is None or not exists(name):
        return []
    return [timedelta(minutes=each) for each in offsets_min(name, stated.earliest.date())]


def _utc(when: datetime) -> datetime:
    return when.replace(tzinfo=UTC)


def _about(post: PostMention, days: list[DateMention]) -> list[DateMention]:
    """The dates near a post; a long chat has thousands of both."""
    first = bisect_left(days, post.start - REACH, key=lambda mention: mention.end)
    last = bisect_right(days, post.end + REACH, key=lambda mention: mention.start)
    return days[first:last]


def _stated_for(
    post: PostMention, days: list[DateMention], extraction: Extraction
) -> DateMention | None:
    """The one date of the identifier's sentence that is said to be its date."""
    text = extraction.text
    near = [mention for mention in days if _together(text, mention, post)]
    for mention in near:
        before = text[max(0, mention.start - 40) : mention.start]
        between = text[mention.end : post.start]
        if mention.end <= post.start and _EMBED.match(between) and _HANDLE.search(before):
            return mention
    if not near:
        return _labelled(text, post, days)
    if len(near) != 1 or _others_between(near[0], post, extraction):
        return None
    is_archive = post.platform == ARCHIVE
    return (
        near[0] if _is_its_date(text, near[0], _around(text, near[0], post), is_archive) else None
    )


def _labelled(text: str, post: PostMention, days: list[DateMention]) -> DateMention | None:
    """The date of "Posted: 7 March 2022. Link: https://..."."""
    before = [each for each in days if each.end <= post.start]
    if not before or post.platform == ARCHIVE:
        return None
    last = before[-1]
    if not _LABEL.search(text, max(0, last.start - _NEAR), last.start):
        return None
    return last if _LINK.fullmatch(text[last.end : post.start]) else None


def _is_its_date(text: str, mention: DateMention, around: Span, is_archive: bool) -> bool:
    """Whether the words date the making, not what the post speaks of; of a snapshot, its saving."""
    if is_archive:
        return any(
            0 <= mention.start - verb.end() <= _NEAR // 2 for verb in _SAVED.finditer(text, *around)
        )
    if _ITS_DATE.search(text, max(around.start, mention.start - 200), mention.start):
        return True
    for verb in _MADE.finditer(text, *around):
        first, last = min(verb.end(), mention.end), max(verb.start(), mention.start)
        between = text[first:last].replace("\ufffc", "")
        if len(between) <= _NEAR and _OF_SOMETHING.search(between) is None:
            return True
    return False


def _is_day(mention: DateMention) -> bool:
    if mention.type not in ("DATE", "TIME") or mention.impossible:
        return False
    if mention.earliest is None or mention.latest is None:
        return False
    return mention.latest - mention.earliest <= timedelta(days=1) and "_REF" not in mention.value


def _together(text: str, mention: DateMention, post: PostMention) -> bool:
    if mention.start < post.end and post.start < mention.end:
        return False  # the date in the name of the file itself
    first, last = min(mention.end, post.end), max(mention.start, post.start)
    return last - first <= REACH and _BREAK.search(text, first, last) is None


def _others_between(mention: DateMention, post: PostMention, extraction: Extraction) -> bool:
    low, high = min(mention.start, post.start), max(mention.end, post.end)
    first = bisect_right(extraction.posts, low, key=lambda other: other.start)
    last = bisect_left(extraction.posts, high, key=lambda other: other.start)
    return any(
        other is not post and other.instant is not None for other in extraction.posts[first:last]
    )


def _around(text: str, mention: DateMention, post: PostMention) -> Span:
    """The sentence that holds both, as far as it can matter."""
    low, high = min(mention.start, post.start), max(mention.end, post.end)
    before = text[max(0, low - REACH) : low]
    breaks = [match.end() for match in _BREAK.finditer(before)]
    after = text[high : high + REACH // 2]
    stop = _BREAK.search(after)
    start = low - len(before) + (breaks[-1] if breaks else 0)
    return Span(start, high + (stop.start() if stop else len(after)))
