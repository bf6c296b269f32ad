"""What a text states of places: which rule read it, and the slots that fill its roles."""

from __future__ import annotations

from osint.ends.slot import HERE, Slot
from osint.language.pack import Rank, Rule
from osint.support.named_tuple import NamedTuple


class Statement(NamedTuple):
    """One statement, with one reading of its ends.

    `readings` holds the further subjects that the words allow, each with its rank and rule, best
    first; the first of them is the one that `subject`, `rank` and `rule` repeat.
    """

    check: str
    rule: str
    rank: Rank
    subject: Slot | None
    object: Slot | None
    length: Slot | None = None
    bearing: Slot | None = None
    coordinate: Slot | None = None
    touching: bool = False
    words: str = ""
    readings: tuple[tuple[Rank, str, Slot], ...] = ()
    sentence: tuple[int, int] = (0, 0)
    before: str = ""  # the tokens right before the subject
    extent: tuple[int, int] = (0, 0)  # the words that state it, where no figure does
    said_after: bool = False  # what it calls the subject stands before or behind the names
    by_road: bool = False  # every rule that reads it takes the figure for the length of a way
    third: Slot | None = None  # the other of two places that it is held against
    relation: str = ""  # how the subject lies to the two: a name of judging/triples

    @property
    def slots(self) -> list[Slot]:
        """The slots that it is made of."""
        mine = (
            self.subject, self.object, self.third, self.length, self.bearing, self.coordinate,
        )  # fmt: skip
        return [slot for slot in mine if slot is not None]

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands in the text: the figure and the object, with the subject where that is
        named close by, before them or behind."""
        if self.extent != (0, 0) and not (self.length or self.bearing or self.coordinate):
            return self._of_words()
        low, high = self.sentence
        inside = [slot for slot in self.slots if low <= slot.start < high] or self.slots
        told = [slot for slot in inside if slot is not self.subject] or inside
        start, stop = min(slot.lead for slot in told), max(slot.stop for slot in told)
        if self.subject in inside and -CLOSE <= self.subject.start - stop <= CLOSE:
            stop = max(stop, self.subject.stop)
        if self.subject in inside and start - self.subject.stop <= CLOSE:
            start = min(start, self.subject.start)
        if self.touching and stop - start > MOST_QUOTED:
            return self._of_side()
        return start, stop

    @property
    def is_from_here(self) -> bool:
        """Whether its figure counts from where the text stands, which it does not name."""
        return self.object is not None and self.object.said == HERE

    def _of_side(self) -> tuple[int, int]:
        """A neighbour of a long list, which stands behind what it borders, with the side that it lies on."""
        ends = [slot for slot in (self.subject, self.object) if slot is not None]
        neighbour = max(ends, key=lambda slot: slot.start)
        slots = [slot for slot in (neighbour, self.bearing) if slot is not None]
        return min(slot.start for slot in slots), max(slot.end for slot in slots)

    def _of_words(self) -> tuple[int, int]:
        """From the one name to the other, or the area alone where the words between are many."""
        if self.subject is None or self.object is None:
            return self.extent
        area = [slot for slot in (self.object, self.third, self.object.part) if slot is not None]
        start = min(slot.start for slot in (self.subject, *area))
        stop = max(slot.end for slot in (self.subject, *area))
        if self.said_after:
            start, stop = min(start, self.extent[0]), max(stop, self.extent[1])
        if stop - start > MOST_QUOTED:
            if self.touching:
                return self._of_side()
            return min(slot.start for slot in area), max(slot.end for slot in area)
        return start, stop


MOST_QUOTED = 110
"""Characters of a statement in words up to which it is quoted whole."""
CLOSE = 24
"""Characters between a subject and its figure up to which a quote takes the subject in."""


class Told(NamedTuple):
    """A figure that a row states of one thing: the rule, the slots and words of its roles, the
    tokens before, in and behind it, and where its words stand in the text."""

    check: str
    rule: Rule
    slots: dict[str, Slot]
    words: dict[str, str]
    before: str
    tokens: str
    after: str
    start: int
    end: int
