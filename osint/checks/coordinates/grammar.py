"""Which place, or which other notation, a coordinate is written beside."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from osint.extract import sentences
from osint.model import CoordinateMention, Extraction, PlaceMention
from osint.support.patterns import lazily

_NEAR = lazily(r"\b(?:near|outside|close to|around|off|beside|not far from)\b", re.I)
_LABEL = (
    r"(?:(?:exact|approximate|precise|gps|geographic(?:al)?|decimal|map|grid|plus|open|location|"
    r"code|coordinates?|co-ordinates?|position|geolocation|geolocated|located|lat(?:itude)?|point|"
    r"reference|mgrs|utm|dms|wgs ?84|link|google|maps?|site|or|also|i\.e\.|aka|same|as|in|at|is|are|"
    r"to|on|the|its|was|were|found|and|with|lies|sits|stands|near|around|about|approximately|of)\b)"
)
_GLUE = rf"(?:[\s.,:=(\[\]/|–—~≈•→>\-]|{_LABEL}){{0,24}}"  # each character fits one way only
_BEFORE = lazily(rf"(?:['’]s\b)?{_GLUE}\Z", re.I)
_FULL_STOP = lazily(r"\.\s|\n")
_AFTER_GLUE = lazily(
    r"[\s,:)(\]\-–—]{0,4}(?:(?:it |which |that )?(?:is|are|lies|point[s]?|leads?|corresponds?|matches|"
    r"show[s]?) (?:to )?)?(?P<to>(?<= to ))?(?:[a-z][\w-]{0,15} ){0,6}?"
    r"(?:(?P<in>in|at|inside|within|near|outside|close to|around|lies|stands)\s)?"
    r"(?:the (?:city|town|village|port|center|centre|middle|outskirts|suburbs?|area) of |the |"
    r"downtown |central |(?:north|south|east|west)\w* )?\Z",
    re.I,
)
_DIRECTLY = lazily(r"[)\]]?\s{0,3}[(,:–—-]?\s{0,2}\Z")
_ALONE = lazily(r"\)?\s{0,3}(?:[.!\n]|\Z)")  # nothing is said of the coordinate but where it stands
_BLOCKED = lazily(
    r"\d\s?(?:km|kilomet|miles?|mi|m|met)\b|\b(?:from|said|says|told|reported|according|between|"
    r"than|toward|towards|route|flew|drove|sent|government|forces|army|ministry|officials?)\b",
    re.I,
)
# "west of Dutch Harbor at ...", "the border with Peru. At ...": the position of something else.
_OTHERS_END = lazily(
    r"(?:\b(?:between|towards?|(?:north|south|east|west)[\w-]{0,12} of|"
    r"(?:borders?|frontier|coast|talks|war|ties|trade) (?:with|of))|"
    r"\b(?:km|kilomet(?:er|re)s?|miles?|minutes?|hours?) (?:away )?from) (?:the )?\Z",
    re.I,
)
_LONGER_NAME = lazily(r" [A-Z][a-z]")  # "San Pedro River": the name goes on
_SEEN_AT = lazily(
    r",? (?:was|were|is|are|stands|stood|burned|exploded|fell) (?:[a-z]{2,16} ){0,4}?at \(?"
)
_LEADS_IN = lazily(r"\b(?:in|at|inside|near|outside) (?:the )?\Z", re.I)
_SAME = lazily(rf"{_GLUE}\Z", re.I)
_SEPARATE = lazily(r";|\bthen\b|\band\b|\bto\b", re.I)
_LONGEST_GAP = 70
_MARKET = lazily(
    r"\b(?:shares?|stocks?|dollars?|euros?|yuan|rou?bles?|hryvnias?|liras?|exchange rate|traded|trading|"
    r"index|futures|bonds?|yields?|bitcoin|odds|scored|percent|per cent)\b",
    re.I,
)
_HEIGHT = lazily(r"[,;]\s?-?\d")
_A_FILE = 3
"""Pairs that begin with the longitude from which on a document writes them so on purpose."""


class Beside(NamedTuple):
    """A coordinate and what it is written beside: a place, or the same point once more."""

    coordinate: CoordinateMention
    place: PlaceMention | None
    other: CoordinateMention | None
    near: bool
    start: int
    end: int
    exchanged: bool = False  # the longitude was written first, without a word that says so


def beside(extraction: Extraction) -> Iterator[Beside]:
    """Every coordinate with the place or the notation beside it, in the order of the text."""
    text, found = extraction.document.text, extraction.coordinates
    for at, mention in enumerate(found):
        if at + 1 < len(found):
            twin = _twin(text, mention, found[at + 1])
            if twin is not None:
                yield twin
        if mention.point is None or _is_market(text, mention):
            continue
        before, after = _place_before(extraction, mention), _place_after(extraction, mention)
        if before is not None and after is not None and _FULL_STOP.search(_gap(text, before)):
            before = None
        pair = before or after
        if pair is not None:
            yield pair._replace(exchanged=_is_exchanged(extraction, mention))


def _is_market(text: str, mention: CoordinateMention) -> bool:
    """Whether two bare numbers are prices or rates, as the words of their sentence say."""
    if mention.notation != "decimal" or text[mention.start - 1 : mention.start] in ("(", "["):
        return False
    start, end = sentences.bounds(text, mention.start)
    return (
        _MARKET.search(text[max(start, mention.start - 200) : min(end, mention.end + 100)])
        is not None
    )


def _is_exchanged(extraction: Extraction, mention: CoordinateMention) -> bool:
    """Whether a pair begins with a number that is no latitude, where prose and no file wrote it."""
    if not _begins_with_longitude(mention):
        return False
    text = extraction.document.text
    if text[mention.start - 1 : mention.start] == "[" or _HEIGHT.match(text, mention.end):
        return False
    return sum(map(_begins_with_longitude, extraction.coordinates)) < _A_FILE


def _begins_with_longitude(mention: CoordinateMention) -> bool:
    return (mention.note or "").startswith("read as longitude, latitude")


def _gap(text: str, pair: Beside) -> str:
    """What stands between a place and the coordinate after it."""
    assert pair.place is not None
    return text[pair.place.end : pair.coordinate.start]


def _twin(text: str, one: CoordinateMention, other: CoordinateMention) -> Beside | None:
    """Two notations of one point, side by side; the same notation twice is two points."""
    gap = text[one.end : other.start]
    if one.notation == other.notation or len(gap) > _LONGEST_GAP or _SEPARATE.search(gap):
        return None
    if not _SAME.fullmatch(gap) or gap.count("\n") > 2:
        return None
    return Beside(one, None, other, False, one.start, other.end)


def _place_before(extraction: Extraction, mention: CoordinateMention) -> Beside | None:
    """ "in Kharkiv (49.99, 36.23)", "... in Kharkiv. Coordinates: 49.99, 36.23"."""
    text, places = extraction.document.text, extraction.places
    at = bisect_left(places, mention.start, key=lambda place: place.start) - 1
    if at < 0 or places[at].role != "toponym" or places[at].end > mention.start:
        return None
    gap = text[places[at].end : mention.start]
    if len(gap) > _LONGEST_GAP or gap.count("\n") > 1 or _BLOCKED.search(gap):
        return None
    told = _SEEN_AT.fullmatch(gap) and _LEADS_IN.search(text[: places[at].start][-12:])
    if not (_BEFORE.fullmatch(gap) or told) or ";" in gap or gap.startswith(" to "):
        return None
    labelled = re.search(r"[a-z]", gap, re.I) or "\n" in gap
    if _FULL_STOP.search(gap) and not labelled and not _ALONE.match(text, mention.end):
        return None
    at = _most_particular(text, places, at)
    if _OTHERS_END.search(text[max(0, places[at].start - 30) : places[at].start]):
        return None
    near = bool(_NEAR.search(gap)) or _leads_near(text, places[at].start)
    return Beside(mention, places[at], None, near, places[at].start, mention.end)


def _place_after(extraction: Extraction, mention: CoordinateMention) -> Beside | None:
    """ "49.99, 36.23 in Kharkiv", "49.99, 36.23 (Kharkiv)", a code and its locality."""
    text, places = extraction.document.text, extraction.places
    at = bisect_left(places, mention.end, key=lambda place: place.start)
    if at >= len(places) or places[at].role != "toponym":
        return None
    gap = text[mention.end : places[at].start]
    if len(gap) > _LONGEST_GAP or gap.count("\n") > 1 or _BLOCKED.search(gap):
        return None
    if sentences.bounds(text, mention.start)[1] < places[at].start and "\n" not in gap:
        return None
    if _LONGER_NAME.match(text, places[at].end):
        return None
    match = _AFTER_GLUE.fullmatch(gap)
    if match is None or not (match["in"] or match["to"] is not None or _DIRECTLY.fullmatch(gap)):
        return None
    if "\n" in gap and not _DIRECTLY.fullmatch(gap):
        return None
    near = bool(_NEAR.search(gap))
    return Beside(mention, places[at], None, near, mention.start, places[at].end)


def _most_particular(text: str, places: tuple[PlaceMention, ...], at: int) -> int:
    """The first of "Kharkiv, Kharkiv Oblast, Ukraine": what the coordinate is of."""
    while at > 0 and text[places[at - 1].end : places[at].start] in (", ", " ("):
        if places[at - 1].role != "toponym":
            break
        at -= 1
    return at


def _leads_near(text: str, start: int) -> bool:
    return bool(
        re.search(
            r"\b(?:near|outside|close to|around|off) (?:the )?\Z",
            text[max(0, start - 20) : start],
            re.I,
        )
    )
