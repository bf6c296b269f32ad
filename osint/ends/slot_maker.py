"""The slots of a sentence: every mention, every unread name and every compass word in it."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from bisect import bisect_left, insort
from collections.abc import Sequence
from operator import attrgetter
from typing import Protocol, TypeVar

from osint.ends import bearings, circles
from osint.ends.slot import Slot
from osint.gazetteer import Gazetteer
from osint.language.pack import Pack
from osint.model import Extraction, QuantityMention, Spanned
from osint.support.frozen import replace
from osint.support.patterns import lazily

LONGEST_ARTICLE = 8
"""Characters before a name in which its article is looked for."""
_DAYS = ("DATE", "TIME")
"""Types of a date that is a slot."""
_NUMBER = lazily(r"\d{1,3}(?:\.\d)?")
_FIGURES = lazily(
    r"(?<![\w.,])(\d{1,3}(?:\.\d)?(?:,\s{1,3}\d{1,3}(?:\.\d)?){0,2}),?\s{1,3}(\w{1,4})\s{1,3}\Z"
)
_AFTER, _BACK = 60, 24
"""Characters behind a second figure in which the second place is joined to the first."""
_CLOCK = lazily(r"\d{1,2}[:.]\d\d")
_RANGE = lazily(r"[\d.,]{1,8}\s{1,2}[-–—]\s{1,2}")


class _Spanned(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_Mention = TypeVar("_Mention", bound=_Spanned)


class Slots(ABC):
    """Makes the slots of a document's sentences."""

    def __init__(
        self,
        extraction: Extraction,
        gazetteer: Gazetteer,
        title: str | None = None,
        own_names: Sequence[str] = (),
    ) -> None:
        self._layers = [
            re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE)
            for name in sorted(own_names, key=len, reverse=True)
            if name
        ]
        self.extraction, self.gazetteer, self.title = extraction, gazetteer, title
        self.text = extraction.text
        self._places = extraction.places
        self._lengths = [q for q in extraction.quantities if q.dimension == "length"]
        self._coordinates = [
            c for c in extraction.coordinates if c.point is not None and c.stop is None
        ]

    _pack: Pack

    def between(self, pack: Pack, start: int, end: int) -> list[Slot]:
        """The slots that lie in text[start:end], in its order, none over another."""
        self._pack = pack
        kept: list[Slot] = []
        points = inside(self._coordinates, start, end)
        _keep(kept, [Slot("C", point.start, point.end, point.text, point) for point in points])
        _keep(kept, [self._length(length) for length in inside(self._lengths, start, end)])
        if pack.reads_dates:
            towns = {(place.start, place.end) for place in inside(self._places, start, end)}
            dates = [
                date
                for date in inside(self.extraction.dates, start, end)
                if date.type in _DAYS and (date.start, date.end) not in towns  # "Spring, Texas"
            ]
            _keep(kept, [Slot("D", date.start, date.end, date.text, date) for date in dates])
        lengths = inside(self._lengths, start, end)
        _keep(kept, [slot for length in lengths for slot in self._shared(length)])
        _keep(kept, self._own(start, end))
        named = inside(circles.of(self.extraction, pack), start, end)
        _keep(kept, [circles.slot_of(found, self.text) for found in named])
        hits = inside(bearings.of(self.extraction, pack), start, end)
        _keep(kept, [_side(hit) for hit in bearings.told_beside_names(hits, self.text, pack)])
        names = self._names(pack, start, end, kept)
        if pack.words("clock_of") or pack.words("clock_by"):
            names = [slot for slot in names if not self._is_of_clock(slot, pack)]
        _keep(kept, names)
        _keep(kept, self._compass(pack, start, end, kept))
        return kept

    def _is_of_clock(self, slot: Slot, pack: Pack) -> bool:
        """Whether a name only tells by whose clock a time is: "hora de Moscú", "12:00 по Москве"."""
        first = self.text[max(0, slot.start - _BACK) : slot.start].lower().split()[-3:]
        of_clock = pack.words("clock_of")
        if first and first[-1] in of_clock:
            return True
        if " ".join(first[-2:]).lstrip("(") in of_clock:
            return len(first) < 3 or not first[0].isalpha()  # not "a una hora de Moscú"
        if len(first) < 2 or first[-1] not in pack.words("clock_by"):
            return False
        return first[-2] in pack.words("clock_told") or _CLOCK.fullmatch(first[-2]) is not None

    def _own(self, start: int, end: int) -> list[Slot]:
        """The user's own lines, areas and points, where the text names them in any case."""
        found = []
        for pattern in self._layers:
            for match in pattern.finditer(self.text, start, end):
                first = self._with_article(match.start(), start)
                slot = Slot("X", first, match.end(), self.text[first : match.end()])
                slot.line = "front"
                found.append(slot)
        return found

    def _with_article(self, at: int, start: int) -> int:
        """Where the article in front of a name begins; `at` if there is none."""
        before = self.text[max(start, at - LONGEST_ARTICLE) : at]
        words = before.split()
        if not words or not before[-1:].isspace():
            return at
        is_article = words[-1].lower() in self._pack.words("article")
        return at - len(before) + before.rindex(words[-1]) if is_article else at

    def _length(self, quantity: QuantityMention) -> Slot:
        """A length; without the figure of a magnitude before it ("M 4.5 - 28 km")."""
        before = self.text[max(0, quantity.start - 12) : quantity.start].split()[-1:]
        match = _RANGE.match(quantity.text)
        if match and before and before[0].lower() in self._pack.words("magnitude"):
            start = quantity.start + match.end()
            high = quantity.high_si
            quantity = replace(
                quantity,
                start=start,
                text=self.text[start : quantity.end],
                low=quantity.high,
                low_si=high,
            )
        return Slot("L", quantity.start, quantity.end, quantity.text, quantity)

    def _shared(self, quantity: QuantityMention) -> list[Slot]:
        """The figures before that have the same unit ("25 and 15 km from A and B")."""
        match = _FIGURES.search(self.text, max(0, quantity.start - _BACK), quantity.start)
        joiners = self._pack.words("joiner")
        if match is None or match[2].lower() not in joiners:
            return []
        before = self.text[max(0, match.start() - _AFTER) : match.start()].lower().split()
        after = self.text[quantity.end : quantity.end + _AFTER].lower().split()
        if joiners.isdisjoint(before) and joiners.isdisjoint(after):
            return []
        figures = _NUMBER.finditer(self.text, match.start(1), match.end(1))
        return [self._of_unit(figure, quantity) for figure in figures if quantity.low]

    @staticmethod
    def _of_unit(figure: re.Match[str], quantity: QuantityMention) -> Slot:
        """A figure as a length in the unit of another."""
        value = float(figure[0])
        si = value * (quantity.low_si or 0.0) / (quantity.low or 1.0)
        one = replace(
            quantity, start=figure.start(), end=figure.end(), text=f"{figure[0]} {quantity.unit}",
            low=value, high=value, low_si=si, high_si=si, hedge=None, alternative=None,
        )  # fmt: skip
        return Slot("L", one.start, one.end, one.text, one)

    def _compass(self, pack: Pack, start: int, end: int, names: Sequence[Slot]) -> list[Slot]:
        begun = {slot.start for slot in names}
        return [
            _side(hit)
            for hit in inside(bearings.of(self.extraction, pack), start, end)
            if not hit.needs_name or hit.end + 1 in begun
        ]  # fmt: skip

    @abstractmethod
    def _names(self, pack: Pack, start: int, end: int, taken: list[Slot]) -> list[Slot]:
        """The slots of the names in text[start:end] that lie over none of those taken."""


def _side(hit: bearings.Hit) -> Slot:
    """A compass word as a slot."""
    return Slot("G" if hit.is_part else "B", hit.start, hit.end, hit.word, hit.azimuth)


_start = attrgetter("start")


def inside(mentions: Sequence[_Mention], start: int, end: int) -> Sequence[_Mention]:
    """The mentions that lie in text[start:end]; they are in order."""
    first = bisect_left(mentions, start, key=_start)
    last = bisect_left(mentions, end, first, key=_start)
    return [mention for mention in mentions[first:last] if mention.end <= end]


def overlaps(span: Spanned, taken: Sequence[Slot]) -> bool:
    """Whether a span lies over one of the slots, which are in order and apart."""
    at = bisect_left(taken, span.end, key=_start)
    return at > 0 and taken[at - 1].end > span.start


def _keep(kept: list[Slot], slots: Sequence[Slot]) -> None:
    """Puts slots among those kept, in text order; not one that lies over another."""
    for slot in slots:
        at = bisect_left(kept, slot.end, key=_start)
        if at == 0 or kept[at - 1].end <= slot.start:
            insort(kept, slot, key=_start)
