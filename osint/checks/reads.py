"""A statement of a text as the checks of places see it."""

from __future__ import annotations

from osint.judging.pairs import Stated
from osint.judging.spatial import Spatial
from osint.statements.model import Statement
from osint.support.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Read:
    """A statement with its readings as ends, ready for judging."""

    statement: Statement
    readings: tuple[Spatial, ...]
    stated: Stated
    start: int
    end: int
    code: str = "en"  # the language that it is written in

    @property
    def best(self) -> Spatial:
        """The likeliest reading."""
        return self.readings[0]
