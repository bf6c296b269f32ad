"""One reading of a statement about two places: how sure its words are, and what both ends may be."""

from __future__ import annotations

from typing import Literal

from osint.model import Rank
from osint.model.ends import Certainty, End, weakest
from osint.support.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Spatial:
    """One reading of a statement: its rank and rule, and both ends. `is_about` tells that what
    happened near the subject may be meant, not the subject; `within` that something lies ("placed")
    or came about ("there") in the area that is the subject."""

    rank: Rank
    rule: str
    subject: End
    object: End
    is_about: bool = False
    within: Literal["", "there", "placed"] = ""

    @property
    def weakest(self) -> Certainty:
        """The less sure certainty of both ends."""
        return weakest(self.subject, self.object)

    @property
    def is_settled(self) -> bool:
        """Whether the text tells of both ends which places are meant."""
        return self.subject.is_settled and self.object.is_settled
