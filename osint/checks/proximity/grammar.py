"""Statements of nearness in a text: "A, located near B", with A named right before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.ends import border as border_phrases
from osint.ends import object as objects
from osint.ends import which_border as border_context
from osint.ends.context import REGIONS, WATERS, Reading
from osint.ends.object import Found
from osint.language.en.places import NOUNS
from osint.model import Extraction, PlaceMention
from osint.statements import negation as denied
from osint.statements import subject as subjects
from osint.support import text_search as anchors
from osint.support.frozen import dataclass
from osint.support.patterns import lazily
from osint.world import World

LARGEST_KM = 80.0
"""A subject with a larger radius is no spot that could be near anything."""

NEAR = lazily(
    r"(?:near|close to|very close to|next to|adjacent to|not far from|"
    r"in (?:the )?(?:close |immediate )?(?:vicinity|proximity) (?:of|to)|"
    r"just (?:outside|across from|off)|right (?:outside|across from|off)|"
    r"on the (?:outskirts|edge) of|a stone['’]s throw from|"
    r"a short (?:drive|distance|walk) from|within sight of)\s+"
)
_ANCHORS = (
    "near", "close to", "next to", "adjacent to", "not far from", "t outside", "t across from",
    "t off", "outskirts", "the edge", "a stone", "a short ", "within sight",
)  # fmt: skip
"""Each form of NEAR holds one of these, at most _LEAD characters after its beginning; but those
of "in the vicinity" and "in proximity", which are looked for only where these words stand."""
_LEAD = len("on the ")
ON = lazily(
    r"\b(?:(?:right |directly )?(?:on|at|along|astride)|bordering(?: on)?)\s+(?=(?:[\w’'–-]{1,30}\s){1,6}?"
    r"(?:border|frontier|boundary)\b)"
)
_GAP = lazily(
    rf"(?:['’]s)?(?:\s(?:{'|'.join(NOUNS)}|training|military|main|old|new|former)){{0,4}}"
    r"(?:\s?\([^()\n]{0,120}\))?"
    r"(?:,?\s(?:which|that)\s(?:is|was|lies|sits|stands|are))?"
    r"(?:,?\s(?:is|was|lies|sits|stands|lie|lay|located|situated|based|set|also|itself|just|quite|"
    r"very|relatively|right|a|an|the|small|large|major|key|strategic|border|port|industrial|"
    r"eastern|western|northern|southern|northeastern|northwestern|southeastern|southwestern|"
    rf"remote|[A-Z][a-z]{{2,10}}(?:ish|an|ese|i|ch)|{'|'.join(NOUNS)})){{0,9}}"
    r",?\s?"
)


@dataclass(frozen=True, slots=True)
class NearPhrase:
    """One statement of nearness; `touching` marks "on the border"."""

    subject: Found
    object: Found
    start: int
    end: int
    words: str
    touching: bool
    sure: bool = True


def find(extraction: Extraction, world: World) -> Iterator[NearPhrase]:
    """The statements of nearness, in the order of the text."""
    text = extraction.masked or extraction.document.text
    hits = _hits(text)
    if not hits or not extraction.spans_of_places:
        return
    reading = Reading.of(extraction, world)
    for hit, touching in hits:
        phrase = _phrase(reading, hit, touching)
        if phrase is not None and not denied.is_denied(text, phrase.start, phrase.end):
            yield phrase


def _hits(text: str) -> list[tuple[re.Match[str], bool]]:
    """The words of nearness, in text order, and whether they say "on the border"."""
    hits = [
        (hit, False)
        for hit in _near(text)
        if hit.start() == 0 or not text[hit.start() - 1].isalnum()
    ]
    if border_phrases.may_be_in(text):
        hits += [(hit, True) for hit in ON.finditer(text)]
        hits.sort(key=lambda row: row[0].start())
    return hits


def _near(text: str) -> Iterator[re.Match[str]]:
    """What `NEAR.finditer` finds, in a third of the time."""
    is_about = "vicinity" in text or "proximity" in text
    done = 0
    for at in anchors.positions(text, (*_ANCHORS, "in ") if is_about else _ANCHORS):
        for start in range(max(done, at - _LEAD), at + 1):
            hit = NEAR.match(text, start)
            if hit is not None:
                yield hit
                done = hit.end()
                break


def _phrase(reading: Reading, hit: re.Match[str], touching: bool) -> NearPhrase | None:
    start, end = reading.sentence(hit.start())
    if not _may_have_subject(reading, start, hit.start()):
        return None
    subject = _subject(reading, start, hit.start())
    if subject is None:
        return None
    limit = min(end, hit.end() + 120)
    other = objects.read(reading, hit.end(), limit)
    if other is None or (touching and other.party.kind != "border"):
        return None
    other = border_context.completed(reading, other, subject)
    if other.party.kind == "unknown" and other.party.candidates == ():
        return None
    if _same(subject, other) or (other.party.kind == "country" and not _foreign(subject, other)):
        return None
    begin = subject.party.start if subject.party.start is not None else hit.start()
    begin = begin if start <= begin < hit.start() else hit.start()
    words = hit[0].strip()
    sure = subject.sure and other.sure
    return NearPhrase(subject, other, begin, other.end, words, touching, sure)


def _may_have_subject(reading: Reading, start: int, at: int) -> bool:
    """Whether anything that may be a name leads up to the words of nearness."""
    text = reading.text
    return any(
        _GAP.fullmatch(text, span.end, at) for span in reading.may_be_between(start, at)
    ) or subjects.may_be_unlisted(text, start, at)


def _subject(reading: Reading, start: int, at: int) -> Found | None:
    """The spot named right before the words of nearness, past the regions that it lies in."""
    names = reading.between(start, at)
    last = names[-1] if names else None
    if last is None or not _GAP.fullmatch(reading.text[last.end : at]):
        return subjects.unlisted_name(reading, start, at)
    index = len(names) - 1
    while index > 0 and _holds(names[index]):
        gap = reading.text[names[index - 1].end : names[index].start]
        if not _GAP_IN.fullmatch(gap):
            break
        index -= 1
    mention = reading.as_spot(names[index])
    if subjects.beside(reading, mention) or not _is_spot(mention):
        return None
    return subjects.found(reading, mention)


_GAP_IN = lazily(
    rf"(?:\s(?:{'|'.join(NOUNS)}|training|military)){{0,4}},?\s(?:(?:in|of|within)\s)?(?:the\s)?"
    r"(?:[\w-]{1,20}\s){0,4}?(?:of\s)?(?:the\s)?"
)


def _holds(mention: PlaceMention) -> bool:
    """Whether the name is of a region or country that the name before may lie in."""
    place = mention.place
    return place is not None and (place.kind in REGIONS or place.kind in WATERS)


def _is_spot(mention: PlaceMention) -> bool:
    place = mention.place
    if place is None:
        return bool(mention.candidates)
    if place.kind in REGIONS or place.kind in ("sea", "river", "mountain", "peninsula"):
        return False
    return place.radius_km <= LARGEST_KM


def _same(subject: Found, other: Found) -> bool:
    return subject.party.place is not None and subject.party.place == other.party.place


def _foreign(subject: Found, other: Found) -> bool:
    """Whether the subject lies outside the country: nothing inside is near it."""
    return subject.party.country is None or subject.party.country != other.party.country
