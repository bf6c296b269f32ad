"""A length of time in its sentence, and the words about it."""

from __future__ import annotations

import re

from osint.checks.interval import cues, lengths
from osint.checks.interval.stated import Length
from osint.extract.dates.days import sentence_about
from osint.language.en import intervals as words
from osint.model import Span
from osint.support.named_tuple import NamedTuple


class Place(NamedTuple):
    """A length in its sentence: the text of it, what stands ahead and behind in small letters, and
    the word for the way it is counted, if one follows."""

    length: Length
    text: str
    around: Span
    ahead: str
    behind: str
    way: str
    way_end: int

    @property
    def start(self) -> int:
        return self.length.match.start()

    @property
    def end(self) -> int:
        return self.length.match.end()


def place_of(match: re.Match[str], text: str) -> Place:
    """The length that a pattern found, in its sentence."""
    around = sentence_about(text, match.start() + 1, match.end())
    ahead, behind = (
        text[around.start : match.start()].lower(),
        text[match.end() : around.end].lower(),
    )
    step = match["step"]
    if step:
        return Place(
            lengths.read(match), text, around, ahead, behind, words.STEPS[step.lower()], match.end()
        )
    found = cues.ways().match(text, match.end())
    way, end = (found[1].lower(), found.end()) if found else ("", match.end())
    return Place(lengths.read(match), text, around, ahead, behind, way, end)
