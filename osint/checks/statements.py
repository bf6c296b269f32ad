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
from dataclasses import dataclass, replace

from osint.checks import links, objects, parties, subjects
from osint.checks.objects import Found
from osint.checks.reading import REGIONS, Reading
from osint.extract.quantities import hedge_class
from osint.model import Extraction, PlaceMention, QuantityMention
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


_CLAUSE_END = re.compile(r"[;!?\n]|\.(?=\s|\Z)")
_HEDGE_TAIL = re.compile(
    r"(?:\b(?:about|around|approximately|approx\.?|roughly|some|only|just|nearly|almost|over|under|"
    r"more|less|than|at|least|most|up|to|within|a|an|the|distance|of|circa|c\.|ca\.|no|not|"
    r"further|farther|fewer|slightly|little|bit|well|as|far|even|barely|merely|mere|exactly|between|"
    r"estimated|close|from|short|below|above|beyond|inside|some|radius|около|примерно|почти|менее|"
    r"чем|более|не|до|в|за|всего|лишь|близько|майже)\s+|[~≈<>≤≥]\s?){1,7}\Z",
    re.IGNORECASE,
)
_NO_DISTANCE_BEFORE = re.compile(
    r"\b(?:range|ranges|ranging|reach|reaching|radius|length|wingspan|altitude|height|depth|"
    r"elevation|width|diameter|circumference|perimeter|thickness|convoy|column|queue|line|stretch|"
    r"stretches|stretching|extends|extending|extended|spans|spanning|runs|running|covers|covering|"
    r"ran|walked|drove|driven|flew|flown|travel|travels|travelled|traveled|marched|advanced|"
    r"retreated|withdrew|moved|rode|cycled|sailed|swam|drifted|pushed|pulled|wide|long|deep|high|"
    r"tall|swath|buffer|zone|precision|accuracy|resolution|error|grew|rose|fell|dropped|wider|"
    r"longer|deeper|taller|higher|shells|fired|fly|flying|speed|speeds)"
    r"(?:\s(?:of|is|was|by|out|from|to|at|up|with|for|back|forward|another|a|the))*\s*\Z",
    re.IGNORECASE,
)
_NO_DISTANCE_AFTER = re.compile(
    r"[-\s](?:long|wide|deep|high|tall|thick|broad|range|radius|diameter|altitude|elevation|"
    r"above sea|below|race|run|swim|marathon|relay|stage|time trial|walk record|freestyle|"
    r"butterfly|hurdles|sprint|stretch|strip|zone|buffer|exclusion|convoy|column|pipeline|"
    r"highway|tunnel|bridge|fence|wall|coastline|front\b|missile|area|swath|belt|corridor|route\b|"
    r"circuit|loop|trail|course|shot|pass|field goal|perimeter|cordon|line\b|border|frontier|"
    r"sq\b|per\b|an hour|a second|away from the finish)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\bbetween\s+", re.IGNORECASE)
_TO_FROM = re.compile(r"\bto\s+", re.IGNORECASE)
_IT_IS = re.compile(r",?\s(?:it\s)?(?:is|was)\s*")
_SEPARATED = re.compile(r"\b(?:separated by|at a distance of)\s*\Z")
_FROM_TO = re.compile(r"\bfrom\s+", re.IGNORECASE)
_DISTANCE_NOUN = re.compile(
    r"\b(?:distance|drive|road|journey|trip|way|route|flight|miles|kilomet(?:er|re)s|stretch|gap)\b",
    re.IGNORECASE,
)
_COPULA_TAIL = re.compile(
    r"(?:\s(?:by|via)\s\w{1,12})?[\s,]{1,2}(?:is|was|being|equals|measures|amounts to|comes to|of|"
    r"which is|stands at|:|at)\s*\Z"
)
_LISTED = re.compile(
    r"(?:[,;]?\s(?:and|or|but|as well as|plus|while|yet)(?:\s(?:also|is|it is|lies|then))?|[,;/]|"
    r"\s[–—-])\s*\Z"
)
_APPOSED_PLACE = re.compile(
    r",\s(?:a|an|the|another|itself|which is|which lies|that is)\b(?![^,]{0,80},\sand\b)"
)
_SERIES = re.compile(r"[,;]\s(?:and|or)\s\Z")
_COPULA = re.compile(r"\b(?:is|was|lies)\s\Z")
_APART = re.compile(r"(?:\s?\([^()]{1,40}\))?\sapart\b")


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
    pair = _pair(reading, quantity, begin, start, end, link)
    if pair is not None:
        subject, other, low, high = pair
        direction = base if link.object_at is not None else replace(base, direction=None)
        sure = subject.sure and other.sure
        return replace(direction, subject=subject, object=other, start=low, end=high, sure=sure)
    if _NO_DISTANCE_BEFORE.search(text, max(start, begin - 40), begin):
        return None
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
    limit = _clause_limit(reading.text, link.object_at, end)
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
    """Where "away" counts from: an earlier settlement of the sentence, else the topic."""
    for mention in reversed(names):
        place = mention.place
        if mention.end <= (subject.party.start or 0) and (
            place is None or place.kind not in REGIONS
        ):
            return subjects.found(reading, mention)
    meant = subjects.topic(reading, start, None)
    if meant is None or meant.party.place == subject.party.place:
        return None
    return meant


def _pair(
    reading: Reading, quantity: QuantityMention, begin: int, start: int, end: int, link: links.Link
) -> tuple[Found, Found, int, int] | None:
    """Both parties of the symmetric forms, with the bounds of the quote."""
    text = reading.text
    after = re.compile(
        r"(?:\s?\([^()]{1,40}\))?(?:\s\w{1,12}){0,2}?\s(?:between|from|separates?|separated)\s+"
    )
    match = after.match(text, quantity.end, end)
    if match is not None:
        words = "to" if match[0].endswith(("from ", "from\u00a0")) else "and"
        both = _two(reading, match.end(), _clause_limit(text, match.end(), end), words)
        if both is not None:
            return both[0], both[1], begin, both[1].end
    if _APART.match(text, quantity.end):
        names = reading.between(start, begin)
        if len(names) >= 2:
            return (
                subjects.found(reading, names[-2]),
                subjects.found(reading, names[-1]),
                names[-2].start,
                link.end,
            )
    if _SEPARATED.search(text, max(start, begin - 30), begin):
        names = reading.between(start, begin)
        if len(names) == 2:
            one, two = (subjects.found(reading, name) for name in names)
            return one, two, names[0].start, quantity.end
    if not _COPULA_TAIL.search(text, max(start, begin - 30), begin):
        return None
    return _said_before(reading, begin, start, quantity.end)


def _said_before(
    reading: Reading, begin: int, start: int, end: int
) -> tuple[Found, Found, int, int] | None:
    """ "The distance between A and B is", "from A to B it is", before the figure."""
    text = reading.text
    is_distance = _DISTANCE_NOUN.search(text, start, begin) is not None
    for pattern, words in ((_BETWEEN, "and"), (_FROM_TO, "to"), (_TO_FROM, "from")):
        if pattern is not _FROM_TO and not is_distance:
            continue
        for match in pattern.finditer(text, start, begin):
            both = _two(reading, match.end(), begin, words)
            if both is None or len(text[both[1].end : begin]) >= 40:
                continue
            if is_distance or _IT_IS.fullmatch(text, both[1].end, begin):
                one, two = both if words != "from" else (both[1], both[0])
                return one, two, match.start(), end
    return None


def _two(reading: Reading, at: int, limit: int, joint_words: str) -> tuple[Found, Found] | None:
    """ "A and B" or "A to B" at `at`, by the words that may join them."""
    join = re.compile(rf",?\s+(?:{joint_words})\s+(?:the\s+)?(?:(?:city|town|village)\s+of\s+)?")
    first = objects.read(reading, at, limit)
    if first is None:
        return None
    position = first.end
    joint = join.match(reading.text, position, limit)
    if joint is None:
        # "from Kharkiv, Ukraine, to Kursk"
        names = reading.between(position, limit)
        whole = names[0] if names else None
        if whole is not None and reading.text[position : whole.start] == ", ":
            joint = join.match(reading.text, whole.end, limit)
    if joint is None:
        return None
    second = objects.read(reading, joint.end(), limit)
    return None if second is None else (first, second)


def _bounded(quantity: QuantityMention | None) -> bool:
    return quantity is not None and quantity.hedge in ("within", "inside", "to within")


def _clause_limit(text: str, at: int, end: int) -> int:
    """Where the object's clause ends, at most 140 characters on."""
    limit = min(end, at + 140)
    for match in _CLAUSE_END.finditer(text, at, limit):
        if text[match.start()] == "." and re.search(
            r"\b(?:St|Mt|Ft|Dr|[A-Z])\Z", text[at : match.start()]
        ):
            continue
        return match.start()
    return limit


def hedge_start(text: str, quantity: QuantityMention, floor: int) -> int:
    """Where the words that hedge a figure begin."""
    tail = _HEDGE_TAIL.search(text, max(floor, quantity.start - 60), quantity.start)
    if tail is None or (hedge_class(quantity.hedge) == "" and len(tail[0]) > 40):
        return quantity.start
    return tail.start()


_UNHEDGED = re.compile(r"(?:(?:of|from|to|the|at a distance of|a distance of)\s+){1,3}")


def hedged_words(text: str, start: int, quantity: QuantityMention) -> str | None:
    """The figure with the words that hedge it, as written; None for a bare figure."""
    lead = _UNHEDGED.match(text, start, quantity.start)
    begin = lead.end() if lead else start
    words = text[begin : quantity.end]
    return words if quantity.hedge and len(words) < 60 and begin < quantity.start else None
