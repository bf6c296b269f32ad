"""What the checks of places share: the statements of a document, read once, as claims.

Joins the rooms of statements and ends; knows no check.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from osint.ends.anaphora import referent
from osint.ends.bearings import find as bearings_in
from osint.ends.end import End
from osint.ends.reader import Reader
from osint.ends.slot import Slot
from osint.judging import verdict as judge
from osint.judging.spatial import Spatial, Stated
from osint.language.pack import Pack, load
from osint.model import Extraction, Interval, QuantityMention
from osint.statements import reading
from osint.statements.denied import is_denied
from osint.statements.model import Statement
from osint.support.frozen import dataclass
from osint.world import World


@dataclass(frozen=True, slots=True)
class Read:
    """A statement with its readings as ends, ready for judging."""

    statement: Statement
    readings: tuple[Spatial, ...]
    stated: Stated
    start: int
    end: int

    @property
    def best(self) -> Spatial:
        """The likeliest reading."""
        return self.readings[0]


def of(extraction: Extraction, world: World) -> tuple[Read, ...]:
    """The statements of places in a document; read when first asked for."""
    found = extraction.__dict__.get("spatial")
    if found is None:
        found = tuple(_each(extraction, world))
        extraction.__dict__["spatial"] = found
    return cast("tuple[Read, ...]", found)


def _each(extraction: Extraction, world: World) -> Iterator[Read]:
    text = extraction.masked or extraction.document.text
    for pack in packs(text):
        hits = _hits(extraction, text, pack)
        if not hits:
            continue
        reader = Reader(extraction, world)
        for statement in reading.read(text, pack, reader.slots, hits):
            if is_denied(pack, text, *statement.span):
                continue
            made = _made(statement, pack, reader)
            if made is not None:
                yield made


def packs(text: str) -> list[Pack]:
    """The languages whose rules may match a text."""
    return [load("en")]


def _hits(extraction: Extraction, text: str, pack: Pack) -> list[int]:
    """Where something stands that a statement may be made with: a figure, a bearing, "near"."""
    hits = [q.start for q in extraction.quantities if q.dimension == "length"]
    hits += [hit.start for hit in bearings_in(pack, text, 0, len(text)) if not hit.is_part]
    hits += [match.start() for match in pack.trigger_pattern.finditer(text)]
    return sorted(hits)


def _made(statement: Statement, pack: Pack, reader: Reader) -> Read | None:
    other = statement.object
    if other is None:
        return None
    readings = []
    for rank, rule, slot in statement.readings:
        subject, plain = _end(slot, pack, reader)
        object_, also_plain = _end(other, pack, reader)
        if subject is None or object_ is None:
            continue
        object_ = reader.completed(object_, subject)
        if not (plain and also_plain) and rank == "certain":
            rank = "likely"
        readings.append(Spatial(rank, rule, subject, object_))
    if not readings:
        return None
    start, end = statement.span
    return Read(statement, tuple(readings), _stated(statement, reader), start, end)


def _end(slot: Slot, pack: Pack, reader: Reader) -> tuple[End | None, bool]:
    if slot.letter != "I":
        return reader.end(slot), True
    meant, plain = referent(slot, pack, reader)
    if meant is None:
        return None, False
    return reader.end(meant)._replace(is_anaphor=True), plain


def _stated(statement: Statement, reader: Reader) -> Stated:
    length, bearing = statement.length, statement.bearing
    azimuth = bearing.value if bearing is not None else None
    azimuth = azimuth if isinstance(azimuth, float) else None
    if length is None or not isinstance(length.value, QuantityMention):
        return Stated(None, azimuth=azimuth)
    quantity = length.value
    words = " ".join(reader.text[length.lead : length.end].split())
    interval = judge.stated_interval(quantity, words if quantity.hedge else None)
    return Stated(interval, quantity.hedge, azimuth, length.is_road)


def bearing_interval(stated: Stated, words: str) -> Interval | None:
    """A stated bearing as an interval of degrees."""
    if stated.azimuth is None:
        return None
    half = 11.25
    return Interval(
        low=stated.azimuth - half,
        high=stated.azimuth + half,
        unit="degrees",
        best=stated.azimuth,
        text=words,
    )
