"""The slots of a row: what stands in a sentence besides words."""

from __future__ import annotations

from osint.support.named_tuple import NamedTuple

HERE, OTHER = "here", "other"
"""What an anaphor says that stands for the place from which a figure without an object counts, and for the
other of two that a text only counts ("the two cities")."""
LAND = "land"
"""What one says that stands for the country or region that the text tells of."""
THING = "thing"
"""What one says that stands for no place named before: "the camp"."""


class Slot:
    """A stretch of text that a pattern asks for by a letter (see osint/language/pattern.py).

    Folding a row tells a slot more: what it is called (`noun`), the areas that the text puts it in
    (`tail`), where its words end with those (`stop`), its figure in another unit (`twin`), where
    the words that hedge it begin (`lead`). A line (X) has a `line` ("border", "coast", "front")
    and the slots of its `sides`. `value` is the mention or whatever else the slot was made from;
    the statements room hands it on unseen.
    """

    __slots__ = (
        "end", "is_road", "lead", "letter", "line", "noun", "noun_of", "number", "owned", "part",
        "said", "sides", "start", "stop", "tail", "text", "twin", "value",
    )  # fmt: skip

    def __init__(self, letter: str, start: int, end: int, text: str, value: object = None) -> None:
        self.letter, self.start, self.end, self.text, self.value = letter, start, end, text, value
        self.number = -1
        self.noun = ""
        # the area of "the Bavarian capital", "the town in Bavaria"
        self.noun_of: Slot | None = None
        self.said = ""  # the words of an anaphor: "it", "the city"
        self.lead, self.stop = start, end
        self.tail: list[Slot] = []
        self.twin: Slot | None = None
        self.line = ""
        self.sides: tuple[Slot | None, ...] = ()
        self.owned = False  # "its border"
        self.is_road = False
        self.part: Slot | None = None

    @property
    def token(self) -> str:
        """How the slot is written in a row."""
        return f"§{self.letter}{self.number}"


class Token(NamedTuple):
    """A word, a punctuation mark or a slot of a row, and where it stands in the text."""

    word: str
    start: int
    end: int
