"""Circles of latitude that a text names: "the equator", "the 38th parallel", "the southern
hemisphere", "the 40th and 45th parallels"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from osint.ends.slot import Slot
from osint.geo import parallels
from osint.geo.parallels import Belt
from osint.language.pack import Pack
from osint.model import Extraction, Party
from osint.model.ends import End
from osint.support.frozen import replace
from osint.support.named_tuple import NamedTuple
from osint.support.pattern_store import compiled
from osint.support.text_search import words_of
from osint.support.word_choice import one_of

LINE = "parallel"
"""What a slot of one says that its line is."""
_NAMED = {
    "circle_000": parallels.EQUATOR,
    "circle_n23": parallels.CANCER,
    "circle_s23": parallels.CAPRICORN,
    "circle_n66": parallels.ARCTIC,
    "circle_s66": parallels.ANTARCTIC,
    "circle_n90": parallels.NORTH,
    "circle_s90": parallels.SOUTH,
}
"""Word classes of a language, and what they name."""


class Found(NamedTuple):
    """A circle or belt that a text names; where `is_open` it may lie on either side of the equator."""

    start: int
    end: int
    belt: Belt
    is_open: bool = False


def of(extraction: Extraction, pack: Pack) -> tuple[Found, ...]:
    """The circles of latitude of a document's text, read once for a language."""
    return extraction.once(_of, pack)


def _of(extraction: Extraction, pack: Pack) -> tuple[Found, ...]:
    if _words(pack).isdisjoint(words_of(extraction.text)):
        return ()
    return (*_find(extraction.text, pack), *_latitudes(extraction.text, pack))


@cache
def _words(pack: Pack) -> frozenset[str]:
    """The last words of what names a circle: a text without any names none."""
    classes = (*_NAMED, "parallel", "degrees")
    return frozenset(phrase.split()[-1] for name in classes for phrase in pack.words(name))


@cache
def _pattern(pack: Pack) -> re.Pattern[str]:
    named = "|".join(
        f"(?P<{name}>{_either(pack.words(name))})" for name in _NAMED if pack.words(name)
    )
    article = f"(?:(?:{_either(pack.words('article'))}) )?"
    of = _either(pack.words("of"))
    number = rf"\d{{1,2}}(?:{_either(pack.words('ordinal_ending'))})"
    north, south = (_either(pack.words(f"azimuth_{azimuth}")) for azimuth in ("000", "180"))
    numbered = (
        rf"(?P<low>{number})(?: (?:{_either(pack.words('joiner'))}) {article}(?P<high>{number}))?"
        rf" (?:{_either(pack.words('parallel'))})(?: (?:(?P<north>{north})|(?P<south>{south}))(?! (?:{of})\b))?"
    )
    source = rf"\b{article}(?:{named}|{numbered})\b".replace(" ", r"\s")
    return compiled(source, re.IGNORECASE)


@cache
def _degrees(pack: Pack) -> re.Pattern[str]:
    """A latitude in degrees, none of a pair of coordinates or of an angle: "at 44 degrees north"."""
    north, south = (_either(pack.words(f"azimuth_{azimuth}")) for azimuth in ("000", "180"))
    article, joiner = _either(pack.words("article")), _either(pack.words("joiner"))
    of, latitude = _either(pack.words("of")), _either(pack.words("latitude"))
    source = (
        rf"(?<![\d.,-])(?:(?:(?:{article}) )?(?:{latitude}) (?:(?:{of}) )?)?"
        rf"(?P<degrees>\d{{1,2}})(?:\.\d{{1,3}})? (?:{_either(pack.words('degrees'))})"
        rf"(?: (?:{of}) (?:{latitude}))? (?:(?P<north>{north})|(?P<south>{south}))"
        rf"(?: (?:{latitude}))?(?![\w-]|,? (?:(?:{of})\b|(?:{joiner}) \d|\d))"
    )
    return compiled(source.replace(" ", r"\s"), re.IGNORECASE)


def _latitudes(text: str, pack: Pack) -> Iterator[Found]:
    for match in _degrees(pack).finditer(text) if pack.words("degrees") else ():
        before = text[max(0, match.start() - 12) : match.start()].lower().split()
        is_at = bool(before) and before[-1] in pack.words("onto")
        if is_at and 0 < (degrees := int(match["degrees"])) < 90:
            belt = Belt.about(degrees).in_hemisphere(-1.0 if match["south"] else 1.0)
            yield Found(match.start(), match.end(), belt)


def _either(words: frozenset[str]) -> str:
    return one_of(words) or "(?!)"


def _find(text: str, pack: Pack) -> Iterator[Found]:
    for match in _pattern(pack).finditer(text):
        named = next((belt for name, belt in _NAMED.items() if match.groupdict().get(name)), None)
        if named is not None:
            yield Found(match.start(), match.end(), named)
            continue
        degrees = sorted(float(re.sub(r"\D", "", n)) for n in match.group("low", "high") if n)
        belt = Belt(degrees[0], degrees[-1]).in_hemisphere(-1.0 if match["south"] else 1.0)
        if degrees[-1] < 90.0:
            yield Found(match.start(), match.end(), belt, not match["north"] and not match["south"])


def slot_of(found: Found, text: str) -> Slot:
    """A circle of latitude as a line of a row."""
    slot = Slot("X", found.start, found.end, text[found.start : found.end], found)
    slot.line = LINE
    return slot


def end_of(slot: Slot) -> End:
    """The circle that a slot names."""
    found = slot.value
    assert isinstance(found, Found)
    party = Party(slot.text, found.belt.name, "layer", start=slot.start, end=slot.end)
    return End((party,), "sure")


def beside(slot: Slot, end: End, subject: End | None) -> End:
    """The circle on the side of the equator where the subject is, if the text does not name one."""
    found, spot = slot.value, subject.party.point if subject is not None else None
    if not isinstance(found, Found) or not found.is_open or spot is None:
        return end
    name = found.belt.in_hemisphere(spot.latitude).name
    return end._replace(parties=tuple(replace(party, name=name) for party in end.parties))
