"""How texts state that something moved so far in such a time: the patterns behind travel-time.

Sentences are matched as templates (see templates.py), so that a pattern reads like its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from osint.checks.travel_time import movers
from osint.checks.travel_time.durations import Time, stated_times, widened
from osint.checks.travel_time.movers import Mover
from osint.checks.travel_time.patterns import (
    CLOUD,
    FROM,
    FROM_A,
    FROM_LINE,
    JOURNEY,
    MOVED,
    NEEDED,
    NOT_ONE_WAY,
    REACH,
    REACHES,
    ROUTE,
    START,
    TRIP,
    UNREAL,
    VERB_MARK,
    speaks_of_way,
)
from osint.ends import object as objects
from osint.ends.context import Reading
from osint.extract import sentences
from osint.extract.templates import LENGTH, PLACE, TIME, length_mark, place_mark, template, within
from osint.model import Claim, Extraction, Interval, Party, PlaceMention, QuantityMention, Span
from osint.statements import subject as subjects
from osint.world import World

SHORTEST_KM = 2.0
FAMOUS = 500_000
"""Inhabitants from which a city is meant where its name is also that of a region."""
LARGEST_PLACE_KM = 60.0
"""Places with a larger radius are regions: "from Siberia" has no distance to speak of."""
LONGEST = 300
"""Code points to either side of a time in which its statement must stand."""
MOST_TIMES = 1000
"""Times of one document that are looked at; a novel has fewer."""


class Journey(NamedTuple):
    """What moved how far in what time. Distances in km, times in hours; `as_such` marks a
    statement about a way ("a three-hour drive") rather than about one that was made."""

    mover: Mover
    km: tuple[float, float] | None
    hours: tuple[float, float]
    as_such: bool
    stated_km: str = ""
    stated_time: str = ""


class Sentence(NamedTuple):
    """A sentence with a time in it, as text and as template."""

    extraction: Extraction
    text: str
    span: Span
    time: Time
    marked: str
    check: str
    world: World

    @property
    def verbed(self) -> str:
        """The template with its verbs of motion marked as well."""
        return movers.MOTION.sub(VERB_MARK, self.marked)

    def has(self, mark: str, times: int = 1) -> bool:
        """Whether the template holds a mark so often."""
        return self.marked.count(mark[0]) >= times

    def length(self, index: str) -> QuantityMention:
        """The length that a mark stands for."""
        return self.extraction.quantities[int(index)]

    def party(self, index: str) -> Party | None:
        """The place that a mark stands for; None when it is not one that has a distance."""
        mention: PlaceMention = self.extraction.places[int(index)]
        place = mention.place
        if place is not None and place.kind == "region":  # "from London to New York"
            namesakes = (other for other in mention.candidates[:5] if other.kind == "settlement")
            place = next((n for n in namesakes if n.population >= FAMOUS), None)
        if place is None or mention.role == "demonym" or place.radius_km > LARGEST_PLACE_KM:
            return None
        return Party(
            text=mention.text,
            name=place.name,
            kind=place.kind,
            place=place,
            point=place.point,
            radius_km=place.radius_km,
            country=place.country,
            candidates=mention.candidates,
            start=mention.start,
            end=mention.end,
        )

    def claim(
        self,
        mover: Mover,
        length: QuantityMention | None,
        *,
        as_such: bool = False,
        subject: Party | None = None,
        object_: Party | None = None,
    ) -> Claim:
        """The claim from its first word that matters to its last."""
        time_text = self.text[self.time.start : self.time.end]
        ends = [
            (self.time.start, self.time.end),
            *((p.start, p.end) for p in (subject, object_) if p),
        ]
        if length is not None:
            ends.append((length.start, length.end))
        starts, stops = [a for a, _ in ends if a is not None], [b for _, b in ends if b is not None]
        journey = Journey(
            mover=mover,
            km=widened(length, 1000) if length else None,
            hours=self.time.hours,
            as_such=as_such,
            stated_km=length.text if length else "",
            stated_time=time_text,
        )
        return Claim(
            check=self.check,
            start=min(starts),
            end=max(stops),
            subject=subject,
            object=object_,
            stated=Interval(self.time.low, self.time.high, "hour", text=time_text),
            detail=journey,
        )


def journeys(extraction: Extraction, check: str, world: World) -> Iterator[Claim]:
    """The statements that give a distance (or two places) and a time, in the order of the text."""
    text = extraction.masked or extraction.document.text
    done = -1
    for time in stated_times(text, extraction.quantities)[:MOST_TIMES]:
        if time.start >= done:
            claim = _claim(extraction, text, time, check, world)
            if claim is not None:
                done = claim.end
                yield claim


def _claim(
    extraction: Extraction,
    text: str,
    time: Time,
    check: str,
    world: World,
) -> Claim | None:
    """The claim that the sentence around a time makes, if it makes one."""
    begin, end = sentences.bounds(text, time.start)
    span = Span(max(begin, time.start - LONGEST), min(end, time.end + LONGEST))
    marks = [
        (mention.start, mention.end, length_mark(index))
        for index, mention in within(extraction.quantities, *span)
        if mention.dimension == "length"
    ]
    marks += [
        (mention.start, mention.end, place_mark(index))
        for index, mention in within(extraction.spans_of_places, *span)
    ]
    if not marks and not CLOUD.search(text, *span):
        return None
    is_night = text[time.start : time.end].lower() == "overnight"
    marks.append((time.start, time.end, TIME + "overnight" if is_night else TIME))
    marked = template(text, span, marks)
    sentence = Sentence(extraction, text, span, time, marked, check, world)
    if speaks_of_way(marked) and not UNREAL.search(marked):
        found = _trip(sentence) or _journey(sentence) or _from_line(sentence)
        if found is not None:
            return found
    if not (sentence.has(LENGTH) or sentence.has(PLACE, 2) or REACHES.search(marked)):
        return None
    if not (movers.MOTION.search(marked) or NEEDED.search(marked)):
        return None
    made = None if UNREAL.search(marked) else _moved(sentence) or _route(sentence)
    return made or _reached(sentence)


def _journey(sentence: Sentence) -> Claim | None:
    """ "a three-hour drive from A to B": a way as such."""
    if not sentence.has(PLACE):
        return None
    for pattern in JOURNEY if sentence.has(PLACE, 2) else ():
        match = pattern.search(sentence.marked)
        mover = movers.of_mode(match["mode"]) if match else None
        if match and mover:
            return _between_places(sentence, match, mover, as_such=True)
    return _from_here(sentence)


def _trip(sentence: Sentence) -> Claim | None:
    """ "the 500 km drive takes five hours": a way as such, of a stated length."""
    match = TRIP.search(sentence.marked) if sentence.has(LENGTH) else None
    mover = movers.of_mode(match["mode"]) if match else None
    if match is None or mover is None:
        return None
    return sentence.claim(mover, sentence.length(match["l"]), as_such=True)


def _from_here(sentence: Sentence) -> Claim | None:
    """ "it is a three-hour drive from A": what "it" is, the grammar of subjects tells."""
    match = FROM_A.search(sentence.marked)
    mover = movers.of_mode(match["mode"]) if match else None
    if match is None or mover is None:
        return None
    start = sentence.party(match["a"])
    subject = subjects.before(
        Reading.of(sentence.extraction, sentence.world), sentence.time.start, None
    )
    if start is None or subject is None or subject.why or not subject.sure:
        return None
    if subject.party.place is None or subject.party.place == start.place:
        return None
    return sentence.claim(mover, None, as_such=True, subject=start, object_=subject.party)


def _from_line(sentence: Sentence) -> Claim | None:
    """ "Lviv is an hour's drive from the Polish border"."""
    match = FROM_LINE.match(sentence.text, sentence.time.end)
    mover = movers.of_mode(match["mode"]) if match else None
    if match is None or mover is None:
        return None
    reading = Reading.of(sentence.extraction, sentence.world)
    line = objects.read(reading, match.end(), sentence.span.end)
    if line is None or line.party.kind != "border" or line.why or not line.sure:
        return None
    subject = subjects.before(reading, sentence.time.start, None)
    if subject is None or subject.why or not subject.sure or subject.party.place is None:
        return None
    return sentence.claim(mover, None, as_such=True, subject=subject.party, object_=line.party)


def _route(sentence: Sentence) -> Claim | None:
    """ "drove from A to B in six hours": a way that was made."""
    if not sentence.has(PLACE, 2):
        return None
    for pattern in ROUTE:
        match = pattern.search(sentence.verbed)
        mover = _mover(match) if match else None
        if match and mover:
            return _between_places(sentence, match, mover, as_such=False)
    return None


def _between_places(
    sentence: Sentence, match: re.Match[str], mover: Mover, *, as_such: bool
) -> Claim | None:
    start, end = sentence.party(match["a"]), sentence.party(match["b"])
    if start is None or end is None or start.place == end.place:
        return None
    return sentence.claim(mover, None, as_such=as_such, subject=start, object_=end)


def _moved(sentence: Sentence) -> Claim | None:
    """ "marched 40 km overnight": a stated distance."""
    if not sentence.has(LENGTH):
        return None
    for pattern in MOVED:
        match = pattern.search(sentence.verbed)
        if match is None or NOT_ONE_WAY.search(sentence.marked):
            continue
        mover, length = _mover(match), sentence.length(match["l"])
        if mover is not None and (km := widened(length, 1000)) and km[1] >= SHORTEST_KM:
            return sentence.claim(mover, length)
    return None


def _reached(sentence: Sentence) -> Claim | None:
    """ "the cloud will reach the city in two hours", with the distance stated beside it."""
    match = REACH.search(sentence.marked)
    mover = _mover(match) if match else None
    if match is None or mover is None:
        return None
    end = sentence.party(match["b"]) if match["b"] else None
    start = START.search(sentence.marked)
    if start and end and (origin := sentence.party(start["a"])) and origin.place != end.place:
        return sentence.claim(mover, None, subject=origin, object_=end)
    length = _stated_beside(sentence)
    return sentence.claim(mover, length, object_=end) if length else None


def _stated_beside(sentence: Sentence) -> QuantityMention | None:
    """The one length "from" somewhere in this sentence, or else in the one before it."""
    before = sentences.previous(sentence.text, sentence.span.start)
    for span in (sentence.span, *([before] if before else [])):
        lengths = [
            mention
            for _, mention in within(sentence.extraction.quantities, *span)
            if mention.dimension == "length" and FROM.match(sentence.text, mention.end) is not None
        ]
        if len(lengths) == 1:
            return lengths[0]
    return None


def _mover(match: re.Match[str]) -> Mover | None:
    """What moves in a match: the clause before the verb names it, "by train" may follow it."""
    marked, verb = match.string, match.start("verb")
    clause = re.split(r"[;:\n]|, (?:and|but|while|as) ", marked[:verb])[-1][-120:]
    tail = re.search(r"\b(?:by|on|aboard) (?:an? )?\w+", marked[verb:])
    words = f"{clause} \ue007 {tail[0] if tail else ''}".replace("\ue005", "").replace("\ue006", "")
    return movers.of(words, match["verb"])
