"""The figure and the bearing of a statement, as they are judged."""

from __future__ import annotations

from osint.ends.reader import Reader
from osint.ends.slot import Slot
from osint.judging import verdict as judge
from osint.judging.pairs import Stated
from osint.model import Interval, QuantityMention
from osint.statements.model import Statement


def stated_km(statement: Statement) -> float | None:
    """The figure of a statement in kilometres, its upper end where it is a range."""
    value = statement.length.value if statement.length is not None else None
    metres = (value.high_si or value.low_si) if isinstance(value, QuantityMention) else None
    return metres / 1000 if metres else None


def stated_of(statement: Statement, reader: Reader) -> Stated:
    """The figure and the bearing of a statement."""
    length, bearing = statement.length, statement.bearing
    azimuth = bearing.value if bearing is not None else None
    azimuth = azimuth if isinstance(azimuth, float) else None
    second = bearing.twin.value if bearing is not None and bearing.twin is not None else None
    also = second if isinstance(second, float) else None
    if length is None or not isinstance(length.value, QuantityMention):
        return Stated(None, azimuth=azimuth, or_azimuth=also)
    quantity = length.value
    words = " ".join(reader.text[length.lead : length.end].split())
    interval = judge.stated_interval(quantity, words if quantity.hedge else None)
    by_road = length.is_road or statement.by_road or _is_of_way(statement, reader)
    return Stated(
        interval, quantity.hedge, azimuth, by_road, quantity.alternative,
        _is_from_edge(statement, reader), statement.by_road, also, _other_length(length),
    )  # fmt: skip


def _other_length(length: Slot) -> Interval | None:
    """The figure in another unit, where the two differ by more than rounding explains."""
    first, second = length.value, length.twin.value if length.twin else None
    if not isinstance(first, QuantityMention) or not isinstance(second, QuantityMention):
        return None
    one, two = first.high_si or first.low_si or 0.0, second.high_si or second.low_si or 0.0
    if not one or not two or 1 - ROUNDING < two / one < 1 + ROUNDING:
        return None
    return judge.stated_interval(second, None)


ROUNDING = 0.1
"""Share by which a figure in another unit may differ from the first."""


def _is_of_way(statement: Statement, reader: Reader) -> bool:
    """Whether the words right behind the object, or those that open the sentence, say that the figure
    is that of a way: "40 km from X by road", "By road it is 40 km from X to Y"."""
    other, (start, _) = statement.object, statement.sentence
    behind = "" if other is None else reader.text[other.stop : other.stop + WAY_BEHIND]
    return any(
        _names_way(words, reader) for words in (behind, reader.text[start : start + WAY_BEHIND])
    )


def _names_way(text: str, reader: Reader) -> bool:
    words = text.lower().split()
    said = {" ".join(words[:count]).rstrip(".,;:)") for count in range(1, MOST_WORDS + 1)}
    return not said.isdisjoint(reader.pack.words("road"))


def _is_from_edge(statement: Statement, reader: Reader) -> bool:
    """Whether the words between the figure and the object count from the object's edge."""
    length, other = statement.length, statement.object
    if length is None or other is None or not length.stop <= other.start <= length.stop + EDGE:
        return False
    between = f" {' '.join(reader.text[length.stop : other.start].lower().split())} "
    return any(f" {words} " in between for words in reader.pack.words("from_edge"))


WAY_BEHIND, MOST_WORDS = 30, 3
"""Characters behind an object, or at the head of a sentence, that are read for what kind of way a figure
is, and words of such a phrase."""
EDGE = 60
"""Characters between a figure and its object in which words may say that its edge is meant."""


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
