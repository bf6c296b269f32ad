"""File names that say when they were made: cameras, phones, messengers, satellites.

Cameras write the local time of a clock whose zone the name does not give: the instant is that
time read as UTC, and its precision the 14 hours a zone may lie off. Pixel phones and satellites
write UTC. Sources: the naming conventions of Copernicus Sentinel and USGS Landsat products.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime

from osint.extract.posts.scheme import (
    EARLIEST,
    FIGURES,
    LATEST,
    UNIX,
    Reading,
    Scheme,
    after,
    timed,
)
from osint.support.patterns import lazily

ON_DEVICE = "local time of the device; its zone is not in the name"
ZONE_SLACK_S = 14 * 3600.0
"""Civil time is at most 14 hours off UTC (Line Islands)."""

_DATE = r"(?P<date>(?:19|20)\d\d[-_.]?(?:0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12]\d|3[01]))"
_TIME = r"(?P<time>(?:[01]\d|2[0-3])[-_.:]?[0-5]\d[-_.:]?[0-5]\d)"
_CLOCK = (
    r"(?P<time2>(?:[01]?\d|2[0-3])[-_.:][0-5]\d[-_.:][0-5]\d)"
    r"(?P<half>[ \u202f][AaPp]\.?[Mm](?:\.(?![a-z]))?)?"
)
_END = r"(?:[\w~()-]{0,40}\.[a-z0-9]{2,5}\b)?"


def _read(match: re.Match[str]) -> datetime | None:
    digits = re.sub(r"\D", "", match["date"] + (match.groupdict().get("time") or ""))
    try:
        when = datetime.strptime(digits, "%Y%m%d%H%M%S" if len(digits) == 14 else "%Y%m%d")
    except ValueError:
        return None
    when = when.replace(tzinfo=UTC)
    return when if EARLIEST <= when < LATEST else None


def _camera(match: re.Match[str]) -> Reading | None:
    when = _read(match)
    if when is None:
        return None
    if match[0][:3].upper() == "PXL":
        return Reading(when, 1.0, "Pixel phones name files in UTC")
    if not match.groupdict().get("time"):
        return Reading(when, 86400.0 + ZONE_SLACK_S, "only the day, on a clock of unknown zone")
    return Reading(when, ZONE_SLACK_S, ON_DEVICE)


def _satellite(match: re.Match[str]) -> Reading | None:
    when = _read(match)
    if when is None:
        return None
    if not match.groupdict().get("time"):
        return Reading(when, 86400.0, "the day of acquisition, UTC")
    return Reading(when, 1.0, "start of sensing, UTC")


SCHEMES: tuple[Scheme, ...] = (
    Scheme(
        "camera",
        FIGURES,
        ("img_", "img-", "img 1", "img 2", "vid_", "vid-", "vid 1", "vid 2", "pxl", "dji",
         "screenshot", "screenrec", "screen rec", "screen_rec", "screen-rec", "photo_", "video_",
         "signal-", "viber_image", "mvimg", "dsc_", "pano_", "burst"),
        lazily(
            r"(?<![\w-])(?:IMG|VID|PXL|MVIMG|DJI|DSC|PANO|BURST|photo|video|signal|Viber_image|"
            r"Screenshot|Screenrecorder|Screen[ _-]Recording)[ _-]" + _DATE
            + r"(?:(?:[_ -]|-at-| at )?" + _TIME + r"\d{0,3}|-WA\d{4})" + _END,
            re.IGNORECASE,
        ),
        _camera,
    ),
    Scheme(
        "camera",
        FIGURES,
        ("whatsapp", "zoom "),
        lazily(
            r"(?<![\w-])(?:(?:WhatsApp (?:Image|Video|Audio|Ptt) |Zoom )"
            + _DATE.replace("date", "date2") + r" (?:at )?" + _CLOCK + r")" + _END,
            re.IGNORECASE,
        ),
        lambda match: _twelve_hours(match),
    ),
    Scheme(
        "camera",
        FIGURES,
        ("fb_img_", "mmexport", "wx_camera_"),
        lazily(
            r"(?<![\w-])(?:FB_IMG_|mmexport|wx_camera_)(?P<ms>1[0-9]{12})" + _END, re.IGNORECASE
        ),
        lambda match: _saved(match),
    ),
    Scheme(
        "camera",
        FIGURES,
        ("screen shot", "screenshot", "bildschirmfoto", "снимок экрана", "capture d"),
        lazily(
            r"(?<![\w-])(?:Screen ?[Ss]hot|Bildschirmfoto|Снимок экрана|Capture d[’']écran)[ _-]"
            + _DATE.replace("date", "date2")
            + r"(?: at | um | в | à |[ _-])" + _CLOCK + _END,
        ),
        lambda match: _twelve_hours(match),
    ),
    Scheme(
        "camera",
        FIGURES,
        (".jpg", ".jpeg", ".mp4", ".mov", ".heic", ".png", ".dng"),
        lazily(
            r"(?<![\w-])" + _DATE + r"[ _-]" + _TIME + r"[\w~()-]{0,20}\.(?:jpe?g|mp4|mov|heic|png|dng)\b",
            re.IGNORECASE,
        ),
        _camera,
    ),
    Scheme(
        "sentinel",
        FIGURES,
        ("s1a", "s1b", "s1c", "s2a", "s2b", "s2c", "s3a", "s3b", "s5p"),
        lazily(
            r"(?<![\w-])S(?:1[ABC]|2[ABC]|3[AB]|5P)_[A-Z0-9_]{4,26}?_" + _DATE + r"T"
            + _TIME + r"(?:_[A-Z0-9_]{1,80})?(?:\.(?:SAFE|SEN3|zip|nc))?",
            re.IGNORECASE,
        ),
        _satellite,
    ),
    Scheme(
        "landsat",
        FIGURES,
        ("lc08", "lc09", "le07", "lt05"),
        lazily(r"(?<![\w-])L[COTEM]0[4-9]_L\w{3}_\d{6}_" + _DATE + r"_\d{8}_\d\d_(?:T1|T2|RT)"),
        _satellite,
    ),
)  # fmt: skip
"""One row a family of names."""


def _saved(match: re.Match[str]) -> Reading | None:
    """A name that counts milliseconds since 1970: an app gave it when it saved the file."""
    return timed(after(UNIX, milliseconds=int(match["ms"])), note="when an app saved the file")


def _twelve_hours(match: re.Match[str]) -> Reading | None:
    """A name whose hour may be one of twelve."""
    half = re.sub(r"[^ap]", "", (match["half"] or "").lower())
    hour, minute, second = (int(part) for part in re.split(r"\D", match["time2"]))
    if half and not 1 <= hour <= 12:
        return None
    hour = hour % 12 + (12 if half == "p" else 0) if half else hour
    try:
        day = datetime.strptime(re.sub(r"\D", "", match["date2"]), "%Y%m%d")
    except ValueError:
        return None
    when = day.replace(hour=hour, minute=minute, second=second, tzinfo=UTC)
    return Reading(when, ZONE_SLACK_S, ON_DEVICE)
