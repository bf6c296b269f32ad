"""A statement of a text as the checks of places see it."""

from __future__ import annotations

from collections.abc import Sequence

from osint.judging.pairs import Stated
from osint.judging.spatial import Spatial
from osint.model import Interval, Verdict
from osint.model.ends import End
from osint.statements.model import Statement
from osint.support.frozen import dataclass, replace
from osint.support.named_tuple import NamedTuple


class Clash(NamedTuple):
    """Why a statement cannot be true beside others of the text, as a sentence without its full
    stop; what the others leave possible, and all the statements that it rests on."""

    why: str
    verdict: Verdict
    computed: Interval | None
    reads: Sequence[Read]

    def laid_on(self, read: Read) -> Read:
        """The statement with this against it, quoted together with the others."""
        start = min(other.start for other in self.reads)
        end = max(other.end for other in self.reads)
        return replace(read, clash=self, start=start, end=end)


@dataclass(frozen=True, slots=True)
class Read:
    """A statement with its readings as ends, ready for judging."""

    statement: Statement
    readings: tuple[Spatial, ...]
    stated: Stated
    start: int
    end: int
    code: str = "en"  # the language that it is written in
    clash: Clash | None = None
    third: End | None = None  # the other of two places that the subject is held against

    @property
    def best(self) -> Spatial:
        """The likeliest reading."""
        return self.readings[0]
