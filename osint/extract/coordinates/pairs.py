"""Two angles that make a coordinate: the pattern between them, and which one is the latitude."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from osint.extract.coordinates.angles import NOT_AFTER_LETTER, Angle
from osint.extract.coordinates.precision import precision_m
from osint.model import CoordinateMention, Point

_LATITUDE = r"lat(?:itude|itud|itudine|\.)?|широт[аы]|breite(?:ngrad)?|纬度|緯度|위도"
_LONGITUDE = r"lon(?:gitude|gitud|gitudine|g|\.)?|lng|долгот[аы]|довгот[аи]|länge(?:ngrad)?|经度|經度|경도"
_LABEL = (
    NOT_AFTER_LETTER
    + r"[\"']?(?i:(?P<lat{n}>"
    + _LATITUDE
    + r")|(?P<lon{n}>"
    + _LONGITUDE
    + r"))[\"']?\s{{0,2}}[:=]?\s{{0,2}}[\"'(]?"
)
_BETWEEN = (
    r"[\"']?\s{0,3}(?:[,;/|xX×&·]|[-\u2013](?=\s)|(?:and|und|et|y|e|и|і|та|by)(?=\s))?\s{0,4}"
)

Side = Callable[[int], str]
Reader = Callable[[re.Match[str], int], Angle | None]
Guard = Callable[[re.Match[str], Angle, Angle, str], bool]


def pair_pattern(side: Side, between: str = _BETWEEN) -> re.Pattern[str]:
    """The pattern of two angles, each perhaps after a label such as "Latitude:"."""
    first, second = (f"(?:{_LABEL.format(n=n)})?{side(n)}" for n in (1, 2))
    return re.compile(rf"(?<![\w.,]){first}(?P<between>{between}){second}(?![\w])")


def label(match: re.Match[str], n: int) -> str | None:
    """What the label before an angle says it is."""
    if match.group(f"lat{n}"):
        return "latitude"
    return "longitude" if match.group(f"lon{n}") else None


def order(first: Angle, second: Angle, labels: tuple[str | None, str | None]) -> str | None:
    """Which comes first, "latitude" or "longitude"; None when letters and labels conflict."""
    axes = []
    for angle, said in zip((first, second), labels, strict=True):
        if angle.axis and said and angle.axis != said:
            return None
        axes.append(angle.axis or said)
    if axes[0] and axes[0] == axes[1]:
        return None
    if axes == ["longitude", None] or axes[1] == "latitude":
        return "longitude"
    return "latitude"


def placed(first: Angle, second: Angle, leading: str) -> Point | None:
    """The point of two angles, or None when one is out of range: nothing is ever wrapped."""
    latitude, longitude = (first, second) if leading == "latitude" else (second, first)
    if abs(latitude.value) > 90 or abs(longitude.value) > 180:
        return None
    return Point(latitude=latitude.value, longitude=longitude.value)


def read_pairs(
    pattern: re.Pattern[str], reader: Reader, guard: Guard, notation: str, text: str, start: int, end: int
) -> Iterator[CoordinateMention]:
    """The coordinates of one notation within text[start:end]."""
    at = start
    while match := pattern.search(text, at, end):
        mention = _mention(match, reader, guard, notation, text)
        if mention is None:
            at = _after_first_number(match, text)
            continue
        yield mention
        at = mention.end


def _mention(
    match: re.Match[str], reader: Reader, guard: Guard, notation: str, text: str
) -> CoordinateMention | None:
    first, second = reader(match, 1), reader(match, 2)
    if first is None or second is None:
        return None
    leading = order(first, second, (label(match, 1), label(match, 2)))
    if leading is None or not guard(match, first, second, text):
        return None
    point, note = placed(first, second, leading), None
    if point is None and not (first.axis or second.axis or label(match, 1) or label(match, 2)):
        point = placed(first, second, "longitude")
        note = "read as longitude, latitude: the first number exceeds 90"
    if point is None:
        return None
    begin = match.start()
    finish = match.end()
    return CoordinateMention(
        start=begin,
        end=finish,
        text=text[begin:finish],
        point=point,
        notation=notation,
        precision_m=precision_m(max(first.step, second.step)),
        note=note,
    )


def _after_first_number(match: re.Match[str], text: str) -> int:
    """Where to look next after a pair that was refused: behind its first number."""
    at = match.start()
    while not text[at].isdigit():
        at += 1
    while at < match.end() and text[at].isdigit():
        at += 1
    return at
