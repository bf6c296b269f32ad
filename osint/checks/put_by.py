"""Places that no gazetteer has, put where the other statements of the text about them put them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from osint.checks.reads import Read
from osint.judging.spatial import Spatial
from osint.judging.trilateration import Figure, Position, position
from osint.model import Party
from osint.model.ends import End
from osint.support.fold import fold
from osint.support.frozen import replace

MOVED = frozenset(("distance", "direction", "proximity"))
"""The checks whose ends are placed so: an area is asked where a place is, not the other way."""


def placed(reads: Sequence[Read]) -> list[Read]:
    """The statements; one about an unlisted place with that place where the others put it."""
    about = defaultdict(list)
    for number, read in enumerate(reads):
        if read.statement.check in MOVED and _is_nowhere(read.best.subject):
            about[fold(read.best.subject.party.text)].append(number)
    made = list(reads)
    for numbers in about.values():
        if len(numbers) < 2:
            continue
        for number in numbers:
            figures = _figures([reads[n] for n in numbers])
            own = reads[number].best.object.party.place
            if own is not None:  # what a text says twice is no support
                figures.pop(own.id, None)
            found = position(list(figures.values()))
            if found is not None:
                made[number] = _moved(reads[number], found)
    return made


def _is_nowhere(end: End) -> bool:
    """Whether no place of the gazetteer is known that the end may mean."""
    party = end.party
    is_area = party.kind == "area" and party.place is None
    return len(end.parties) == 1 and (is_area or (party.kind == "unknown" and not party.candidates))


def _figures(reads: Sequence[Read]) -> dict[int, Figure]:
    """What the statements give: one figure for each place that they count from."""
    figures: dict[int, Figure] = {}
    for read in reads:
        stated, other = read.stated, read.best.object
        party = other.party
        if stated.interval is None or stated.interval.low is None or stated.km is None:
            continue
        if party.point is None or party.place is None or other.certainty == "unlisted":
            continue
        if party.place.kind not in ("settlement", "airport", "facility"):
            continue
        known = figures.get(party.place.id)
        if known is None or known.azimuth_deg is None:
            figures[party.place.id] = Figure(party.point, stated.km, stated.azimuth)
    return figures


def _moved(read: Read, found: Position) -> Read:
    first = read.best
    old = first.subject.party
    called = old.text or old.name
    party = Party(
        text=old.text,
        name=f"{called} (where the text’s other figures put it)",
        kind="area",
        point=found.point,
        radius_km=found.radius_km,
        country=old.country,
        start=old.start,
        end=old.end,
    )
    end = End((party,), "unlisted", first.subject.why, first.subject.noun)
    reading: Spatial = replace(first, subject=end)
    return replace(read, readings=(reading, *read.readings[1:]))
