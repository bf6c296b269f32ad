"""Statements of direction: those that come with a distance, and "X lies west of Y" without one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.ends import object as objects
from osint.ends.context import REGIONS, Reading
from osint.ends.object import Found
from osint.geo.directions import azimuth_of
from osint.model import Extraction, PlaceMention
from osint.statements import connectors as links
from osint.statements import dead_reckoning as reckoning
from osint.statements import spatial as statements
from osint.statements import subject as subjects
from osint.statements.spatial import Statement
from osint.support import text_search as anchors
from osint.support.patterns import lazily
from osint.world import World

_TRIGGER = lazily(r"(?:orth|outh|East|east|West|west)(?:ern|erly|wards?)?\sof\s")
_COMPASS = ("orth", "outh", "East", "east", "West", "west")
"""How every match of _TRIGGER begins."""
_VERB = lazily(
    r"(?:\s?\([^()]{1,120}\))?,?\s(?:(?:which|that)\s)?(?:(?:is|was|lies|lay|sits|stands|are)\s)"
    r"(?:(?:located|situated|a|an|the|town|city|village|region|province|settlement|port|just|well|"
    r"far|directly|due|also|some distance|a little|slightly|immediately|small|large)\s){0,5}\Z"
)
_APPOSED = lazily(r"(?:\s?\([^()]{1,120}\))?,\s(?:just|directly|due|well|far|immediately)?\s?\Z")
_PART = lazily(r"\b(?:the|in|of|from|to|across|throughout|into)\s\Z")


def find(extraction: Extraction, world: World) -> tuple[Statement, ...]:
    """The directions of a text, in its order."""
    stated = reckoning.placed(statements.find(extraction, world))
    found = [statement for statement in stated if statement.direction is not None]
    text = extraction.masked or extraction.document.text
    triggers = list(_triggers(text))
    if triggers and len(extraction.spans_of_places) > 1:
        taken = [(s.start, s.end) for s in found]
        reading = Reading.of(extraction, world)
        found += [s for s in _plain(reading, triggers) if not _overlaps(s, taken)]
    return tuple(sorted(found, key=lambda statement: statement.start))


def _overlaps(statement: Statement, taken: list[tuple[int, int]]) -> bool:
    return any(statement.start < end and start < statement.end for start, end in taken)


def _triggers(text: str) -> Iterator[re.Match[str]]:
    """What `_TRIGGER.finditer` finds."""
    for at in anchors.positions(text, _COMPASS):
        match = _TRIGGER.match(text, at)
        if match is not None:
            yield match


def _plain(reading: Reading, triggers: list[re.Match[str]]) -> Iterator[Statement]:
    for match in triggers:
        statement = _statement(reading, match)
        if statement is not None:
            yield statement


def _statement(reading: Reading, match: re.Match[str]) -> Statement | None:
    """One "SUBJECT is (just) north of OBJECT" around a hit of the trigger."""
    text = reading.text
    start, end = reading.sentence(match.start())
    for direction in links.DIRECTION.finditer(text, max(start, match.start() - 30), match.end()):
        if direction.end() < match.end() - 4:
            continue
        words = direction["words"] or ""
        azimuth = azimuth_of(words) if words else None
        if azimuth is None:
            return None
        subject = _subject(reading, start, direction.start())
        if subject is None:
            return None
        limit = min(end, match.end() + 100)
        other = objects.read(reading, match.end(), limit)
        if other is None or other.party.kind in ("coast", "unknown") or _same(subject, other):
            return None
        begin = subject.party.start if subject.party.start is not None else direction.start()
        begin = begin if start <= begin < direction.start() else direction.start()
        return Statement(
            None,
            subject,
            other,
            begin,
            other.end,
            azimuth,
            words,
            sure=subject.sure and other.sure,
        )
    return None


def _same(subject: Found, other: Found) -> bool:
    return subject.party.place is not None and subject.party.place == other.party.place


def _subject(reading: Reading, start: int, at: int) -> Found | None:
    """The name right before "is north of" or before a comma, a whole place and no region of one."""
    names = reading.between(start, at)
    if not names:
        return None
    gap = reading.text[names[-1].end : at]
    if _VERB.fullmatch(gap):
        return subjects.found(reading, subjects.head(reading, names))
    mention = subjects.head(reading, names)
    if _APPOSED.fullmatch(gap) and _is_spot(mention):
        return subjects.found(reading, mention)
    return None


def _is_spot(mention: PlaceMention) -> bool:
    return mention.place is not None and mention.place.kind not in REGIONS
