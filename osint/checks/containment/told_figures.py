"""A distance that a text gives of a place, against the area that it puts the place in.

A village that no gazetteer has may lie in the area, so a name alone hardly refutes (`tempering`). But
where the text also says how far the place is from a town, and the one that is known lies just so, while
no spot of the area does, then it is the known one that is meant, and it is not in the area.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from osint.checks.reads import Read
from osint.judging import wording
from osint.judging.rings import Ring, ring_of
from osint.model import Place, Verdict
from osint.model.ends import End
from osint.support.fold import fold
from osint.support.frozen import replace
from osint.support.named_tuple import NamedTuple
from osint.world import World

AREAS = ("country", "region")
"""Kinds of area that a place is put in wrongly, and that are drawn, or nearly round."""
FARTHEST_KM = 1000.0
"""A distance of more tells little: much of a continent is as far off. Set by hand."""


class ToldFigure(NamedTuple):
    """How far a place is said to be from another, which is plain; `is_turned` where the other is said
    to lie so from it."""

    read: Read
    other: End
    is_turned: bool


def by_name(reads: Iterable[Read]) -> dict[str, list[ToldFigure]]:
    """The distances of a text, by the folded names of the places that they are told of."""
    found: dict[str, list[ToldFigure]] = {}
    for read in reads:
        best, km = read.best, read.stated.km
        if read.statement.check != "distance" or km is None or km > FARTHEST_KM or read.clash:
            continue
        if best.rank == "possible" or len({fold(r.subject.party.text) for r in read.readings}) > 1:
            continue
        for end, other, is_turned in (
            (best.subject, best.object, False),
            (best.object, best.subject, True),
        ):
            if other.is_settled and other.party.kind == "settlement" and end.party.text:
                told = ToldFigure(read, other, is_turned)
                found.setdefault(fold(end.party.text), []).append(told)
    return found


def refuted(
    places: Sequence[Place], area: Place, figures: Iterable[ToldFigure], world: World
) -> tuple[Place, Verdict, str] | None:
    """The place of a name that is meant, the verdict and its reason where a distance that the text gives
    of it fits that place, and nothing of the area that it is said to lie in; None where none does."""
    if area.kind not in AREAS:
        return None
    for told in figures:
        usual, loose = _ring(told, is_usual=True), _ring(told, is_usual=False)
        if usual is None or loose is None:
            continue
        towns = (p for p in places if p.kind == "settlement" and not p.inside)
        meant = next((place for place in towns if usual.holds(place.point)), None)
        if meant is None or loose.meets(area, world.shapes.of(area)):
            continue
        interval, party = told.read.stated.interval, told.other.party
        assert interval is not None
        far = f"{wording.stated(interval)} from {party.text or party.name}, as the text says"
        why = f"it lies {far}, and nothing of {area.name} does"
        verdict: Verdict = "inconsistent" if told.read.best.rank == "certain" else "doubtful"
        return meant, verdict, why
    return None


def _ring(told: ToldFigure, is_usual: bool) -> Ring | None:
    """Where the figure allows the place. A direction that is told of the other place turns round."""
    stated = told.read.stated
    if told.is_turned and stated.azimuth is not None:
        stated = replace(stated, azimuth=(stated.azimuth + 180.0) % 360.0)
    return ring_of(stated, told.other.party, is_usual)
