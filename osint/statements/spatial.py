"""Statements of distance and direction: who, how far, which way, from what.

One pass over the lengths of a text (a text without lengths costs nothing) finds

    SUBJECT is 72 miles (116 km) north of OBJECT and 78 miles south-southwest of OBJECT
    the distance between A and B is 20 km · 20 km from A to B · A and B are 20 km apart
    SUBJECT, 20 km away · SUBJECT lies 20 km to the east

and leaves alone lengths that are no distance between places: ranges, convoys, depths, races.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from osint.ends import object as objects
from osint.ends import party as parties
from osint.ends import unrecognised as unlisted
from osint.ends import which_border as border_context
from osint.ends.context import REGIONS, Reading
from osint.ends.object import Found
from osint.ends.once import once
from osint.extract import sentences
from osint.extract.quantities import hedge_class
from osint.model import Extraction, PlaceMention, QuantityMention
from osint.statements import connectors as links
from osint.statements import negation as denied
from osint.statements import subject as subjects
from osint.statements import symmetric
from osint.support.frozen import dataclass
from osint.support.patterns import lazily
from osint.world import World


@dataclass(frozen=True, slots=True)
class Statement:
    """A length, or a direction, or both, between two parties; `start`:`end` is its quote.

    `direction` is the azimuth of the subject seen from the object, in degrees; `by_road` says
    that the text measures along a way. `figure_start` is where the figure with its hedge begins.
    """

    quantity: QuantityMention | None
    subject: Found
    object: Found
    start: int
    end: int
    direction: float | None = None
    direction_text: str | None = None
    by_road: bool = False
    sure: bool = True
    figure_start: int = 0


_HEDGE_TAIL = lazily(
    r"(?:\b(?:about|around|approximately|approx\.?|roughly|some|only|just|nearly|almost|over|under|"
    r"more|less|than|at|least|most|up|to|within|a|an|the|distance|of|circa|c\.|ca\.|no|not|"
    r"further|farther|fewer|slightly|little|bit|well|as|far|even|barely|merely|mere|exactly|between|"
    r"estimated|close|from|short|below|above|beyond|inside|some|radius|около|примерно|почти|менее|"
    r"чем|более|не|до|в|за|всего|лишь|близько|майже)\s+|[~≈<>≤≥]\s?){1,7}\Z",
    re.IGNORECASE,
)
_NO_DISTANCE_BEFORE = lazily(
    r"\b(?:range|ranges|ranging|reach|reaching|radius|length|wingspan|altitude|height|depth|"
    r"elevation|width|diameter|circumference|perimeter|thickness|convoy|column|queue|line|stretch|"
    r"stretches|stretching|extends|extending|extended|spans|spanning|runs|running|covers|covering|"
    r"ran|walked|drove|driven|flew|flown|travel|travels|travelled|traveled|marched|advanced|"
    r"retreated|withdrew|moved|rode|cycled|sailed|swam|drifted|pushed|pulled|wide|long|deep|high|"
    r"tall|swath|buffer|zone|precision|accuracy|resolution|error|grew|rose|fell|dropped|wider|"
    r"longer|deeper|taller|higher|shells|stage|stages|race|relay|leg|rally|lap|pilgrimage|trek|fired|fly|flying|speed|speeds|flows|flowing|flowed|winds|"
    r"winding|meanders|snakes|drift|drifts|journeyed|trekked|hiked|crawled|raced|chased)"
    r"(?:\s(?:of|is|was|by|out|from|to|at|up|with|for|back|forward|another|a|the))*\s*\Z",
    re.IGNORECASE,
)
_NO_DISTANCE_AFTER = lazily(
    r"[-\s](?:long|wide|deep|high|tall|thick|broad|range|radius|diameter|altitude|elevation|"
    r"above sea|below|race|run|swim|marathon|relay|stage|time trial|walk record|freestyle|"
    r"butterfly|hurdles|sprint|stretch|strip|zone|buffer|exclusion|convoy|column|pipeline|"
    r"highway|tunnel|bridge|fence|wall|coastline|front\b|missile|area|swath|belt|corridor|route\b|"
    r"circuit|loop|trail|course|shot|pass|field goal|perimeter|cordon|line\b|border|frontier|"
    r"sq\b|per\b|an hour|a second|away from the finish)",
    re.IGNORECASE,
)
_NEGATED = lazily(
    r"\b(?:is|was|are|lies|does)(?: not|n['’]t) (?:about |some |exactly |just )?\Z", re.I
)
_LISTED = lazily(
    r"(?:[,;]?\s(?:and|or|but|as well as|plus|while|yet)(?:\s(?:also|is|it is|lies|then))?|[,;/]|"
    r"\s[–—-])\s*\Z"
)
_APPOSED_PLACE = lazily(
    r",\s(?:a|an|the|another|itself|which is|which lies|that is)\b(?![^,]{0,80},\sand\b)"
)
_SERIES = lazily(r"[,;]\s(?:and|or)\s\Z")
_COPULA = lazily(r"\b(?:is|was|lies)\s\Z")


@once
def find(extraction: Extraction, world: World) -> tuple[Statement, ...]:
    """The statements of a text, in its order."""
    if not any(q.dimension == "length" for q in extraction.quantities):
        return ()
    return tuple(_each(Reading.of(extraction, world)))


def _each(reading: Reading) -> Iterator[Statement]:
    lengths = [q for q in reading.extraction.quantities if q.dimension == "length"]
    last: Statement | None = None
    for index, quantity in enumerate(lengths):
        if index and _is_twin(reading.text, lengths[index - 1], quantity):
            # the same figure in another unit; where the two differ, both are checked
            if (
                last is not None
                and last.quantity == lengths[index - 1]
                and _differs(last, quantity)
            ):
                yield replace(
                    last, quantity=quantity, start=quantity.start, figure_start=quantity.start
                )
            continue
        statement = _statement(reading, quantity, last)
        if statement is not None:
            if not denied.is_denied(reading.text, statement.start, statement.end):
                yield statement
            last = statement


def _is_twin(text: str, before: QuantityMention, quantity: QuantityMention) -> bool:
    """Whether the figure is the one before in another unit: "72 miles (116 km)"."""
    gap = text[before.end : quantity.start]
    if len(gap) > 14 or before.unit == quantity.unit:
        return False
    if not re.fullmatch(
        r"\s?[(\[/]\s?(?:about |approximately |c\. ?|~)?|,? or (?:about )?|; ?|, ", gap
    ):
        return False
    ends = [q.high_si if q.high_si is not None else q.low_si for q in (before, quantity)]
    return bool(ends[0] and ends[1] and 0.2 < ends[1] / ends[0] < 5)


def _differs(statement: Statement, twin: QuantityMention) -> bool:
    """Whether a conversion is off by more than rounding explains (a tenth)."""
    first = statement.quantity
    if first is None:
        return False
    ends = [q.high_si if q.high_si is not None else q.low_si for q in (first, twin)]
    return not (ends[0] and ends[1] and 0.9 < ends[1] / ends[0] < 1.1)


def _statement(
    reading: Reading, quantity: QuantityMention, last: Statement | None
) -> Statement | None:
    text = reading.text
    start, end = reading.sentence(quantity.start)
    begin = hedge_start(text, quantity, start)
    if _NO_DISTANCE_AFTER.match(text, quantity.end):
        return None
    if quantity.unit in ("m", "ft", "yd", "in") and (quantity.high_si or quantity.low_si or 0) < 50:
        return None
    link = links.read(text, quantity.end, end)
    base = Statement(
        figure_start=begin,
        quantity=quantity,
        subject=_NOBODY,
        object=_NOBODY,
        start=begin,
        end=link.end,
        direction=link.direction,
        direction_text=link.direction_text,
        by_road=link.by_road,
    )
    if _NEGATED.search(text, max(start, quantity.start - 30), quantity.start):
        return None
    if _NO_DISTANCE_BEFORE.search(text, max(start, begin - 40), begin):
        return None
    pair = symmetric.pair(reading, quantity, begin, start, end, link)
    if pair is not None:
        subject, other, low, high = pair
        direction = base if link.object_at is not None else replace(base, direction=None)
        sure = subject.sure and other.sure
        return replace(direction, subject=subject, object=other, start=low, end=high, sure=sure)
    if link.object_at is None:
        return _without_object(reading, base, link, last)
    return _with_object(reading, base, link, last, end)


_NOBODY = Found(parties.unknown(""), 0)


def _with_object(
    reading: Reading, base: Statement, link: links.Link, last: Statement | None, end: int
) -> Statement | None:
    """The ordinary form: a figure, perhaps a direction, "of" or "from", an object."""
    assert link.object_at is not None
    if link.preposition == "of" and link.direction is None and not _bounded(base.quantity):
        return None
    if link.preposition in ("above", "below") and link.direction is None:
        return None
    if link.preposition in ("to", "до") and link.direction is None:
        start = max(0, base.start - 12)
        if _COPULA.search(reading.text, start, base.start) is None:
            return None
    limit = sentences.clause_end(reading.text, link.object_at, end)
    other = objects.read(reading, link.object_at, limit)
    if link.preposition == "off" and (other is None or other.party.kind != "coast"):
        return None
    if other is None:
        again = objects.anaphor(reading, link.object_at, limit)
        start = reading.sentence(base.start)[0]
        if again is None:
            return None
        meant = subjects.topic(reading, start, again[1])
        if meant is None:
            return None
        other = Found(meant.party, again.end(), meant.why)
    subject = _subject(reading, base, last)
    if subject is None:
        return None
    subject = _not_itself(reading, subject, other, base)
    other = border_context.completed(reading, other, subject)
    sure = subject.sure and other.sure
    return replace(base, subject=subject, object=other, end=other.end, sure=sure)


def _not_itself(reading: Reading, subject: Found, other: Found, base: Statement) -> Found:
    """A place is not some distance from itself: the words then mean another, which is open."""
    same = subject.party.place is not None and subject.party.place == other.party.place
    if not same and subject.party.start != other.party.start:
        return subject
    start = reading.sentence(base.start)[0]
    title = subjects.topic(reading, start, None)
    if title is not None and title.party.place != other.party.place:
        return title
    return Found(
        parties.unknown(subject.party.text, subject.party.start, subject.party.end),
        subject.end,
        f"the text does not say plainly what lies that far from {other.party.name}",
    )


def _subject(reading: Reading, base: Statement, last: Statement | None) -> Found | None:
    sentence = reading.sentence(base.start)
    chained = None
    if last is not None and sentence[0] <= last.start:
        gap = reading.text[last.end : base.start]
        is_place = last.object.party.kind != "border" and len(gap) < 120
        if is_place and _APPOSED_PLACE.match(gap) and not _SERIES.search(gap):
            return last.object
        if _LISTED.search(gap) and len(gap) < 200:
            return last.subject
        chained = last.object
    return subjects.before(reading, base.start, chained)


def _without_object(
    reading: Reading, base: Statement, link: links.Link, last: Statement | None
) -> Statement | None:
    """ "Merefa, 20 km away" and "London is 27 miles to the northeast": from where it speaks of."""
    if not link.away and link.direction is None:
        return None
    start, _ = reading.sentence(base.start)
    names = reading.between(start, base.start)
    subject = subjects.before(reading, base.start, None)
    if subject is None or not names:
        return None
    origin = _origin(reading, subject, names, start)
    if origin is None:
        return None
    return replace(base, subject=subject, object=origin, sure=subject.sure and origin.sure)


def _origin(
    reading: Reading, subject: Found, names: tuple[PlaceMention, ...], start: int
) -> Found | None:
    """Where "away" counts from: an earlier settlement of the sentence, else the topic; open where
    the sentence names several."""
    earlier = [
        mention
        for mention in names
        if mention.end <= (subject.party.start or 0)
        and (mention.place is None or mention.place.kind not in REGIONS)
    ]
    if len({mention.text for mention in earlier}) > 1:
        nowhere = parties.unknown(earlier[-1].text)
        return Found(nowhere, 0, "the text does not say plainly from where that is counted")
    if earlier:
        return subjects.found(reading, earlier[-1])
    left = _LEFT.search(reading.text, start, subject.party.start or start)
    if left is not None:
        party = unlisted.look_up(reading, left[1], left.start(1))
        if party is not None:
            return objects.unlisted_found(party)
    meant = subjects.topic(reading, start, None)
    if meant is None or meant.party.place == subject.party.place:
        return None
    return meant


_LEFT = lazily(
    rf"\b(?:from|fled|left|in|at|outside|leave|leaving|fleeing)\s({unlisted.NAME.pattern})"
)


def _bounded(quantity: QuantityMention | None) -> bool:
    return quantity is not None and quantity.hedge in ("within", "inside", "to within")


def hedge_start(text: str, quantity: QuantityMention, floor: int) -> int:
    """Where the words that hedge a figure begin."""
    tail = _HEDGE_TAIL.search(text, max(floor, quantity.start - 60), quantity.start)
    if tail is None or (hedge_class(quantity.hedge) == "" and len(tail[0]) > 40):
        return quantity.start
    return tail.start()


_UNHEDGED = lazily(r"(?:(?:of|from|to|the|at a distance of|a distance of)\s+){1,3}")


def hedged_words(text: str, start: int, quantity: QuantityMention) -> str | None:
    """The figure with the words that hedge it, as written; None for a bare figure."""
    lead = _UNHEDGED.match(text, start, quantity.start)
    begin = lead.end() if lead else start
    words = text[begin : quantity.end]
    return words if quantity.hedge and len(words) < 60 and begin < quantity.start else None
