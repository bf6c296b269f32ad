"""A statement of a text as the checks of places see it."""

from __future__ import annotations

from collections.abc import Sequence

from osint.judging.pairs import Stated
from osint.judging.two_ends import Spatial
from osint.language.traits import BASE
from osint.model import Interval, Rank, Verdict
from osint.model.ends import End
from osint.statements.model import Statement
from osint.support.frozen import dataclass, replace
from osint.support.named_tuple import NamedTuple


class Readings:
    """What a claim carries that can be read in several ways, the one it is judged on first; none
    where it was put together by hand."""

    __slots__ = ()
    readings: tuple[Spatial, ...]

    @property
    def rank(self) -> Rank:
        """How sure it is that the words state this: that of the reading it is judged on."""
        return self.readings[0].rank if self.readings else "certain"

    @property
    def rule(self) -> str | None:
        """The rule of that reading; None for a claim put together by hand."""
        return self.readings[0].rule if self.readings else None


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
    code: str = BASE  # the language that it is written in
    clash: Clash | None = None
    third: End | None = None  # the other of two places that the subject is held against

    @property
    def best(self) -> Spatial:
        """The likeliest reading."""
        return self.readings[0]
