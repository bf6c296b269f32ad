"""Where a publisher is at home: what its texts mean by a bare "Lebanon" or "Paris".

A local paper does not say where its own towns lie. Its home is given (`--home PLACE`), or found:
where the names in all its texts have candidates close together.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from osint.resolve.bearers import Bearers
from osint.resolve.entries import Entry
from osint.resolve.evidence import cell

if TYPE_CHECKING:
    from osint.gazetteer import Candidate
    from osint.model import Place
    from osint.resolve.bearers import Registry

WEIGHT = 2.0
"""As how many mentions of it the home counts in each text; fitted by hand on no text: a name
that is repeated counts twice at most."""
LEAST_NAMES = 3
"""Names with a candidate about a home before it is one."""
MOST_LARGE = 1_000_000
"""Places with more inhabitants are named everywhere, and tell nothing of a home."""
_LOCAL = frozenset(("settlement", "county"))
_AROUND = tuple(row * 1000 + column for row in (-1, 0, 1) for column in (-1, 0, 1))


def pseudo_entry(home: Place) -> Entry:
    """The home as a name that the text mentions silently: it lends mass to what lies about it."""
    from osint.gazetteer.store import Candidate

    entry = Entry("", (Candidate(home, "primary", 0.0, 0),))
    entry.shares, entry.standing, entry.weight = [1.0], [0.0], WEIGHT
    return entry


def find_home(texts: Iterable[Iterable[str]], registry: Registry) -> Place | None:
    """Where the folded names of a publisher's texts come together: the place most named, or
    likeliest to be, about the densest cell; None if fewer than LEAST_NAMES names lie there."""
    names = Counter(key for text in texts for key in set(text))
    mass: dict[int, float] = defaultdict(float)
    held: dict[int, set[str]] = defaultdict(set)
    spots: dict[int, list[tuple[float, Candidate]]] = defaultdict(list)
    for key, count in sorted(names.items()):
        for candidate, share in _local(registry.bearers(key, demonym=False)):
            at = cell(*candidate.place.point)
            mass[at] += count * share
            held[at].add(key)
            spots[at].append((count * share, candidate))
    if not mass:
        return None
    best = max(sorted(mass), key=lambda at: sum(mass.get(at + step, 0.0) for step in _AROUND))
    near = [best + step for step in _AROUND if best + step in mass]
    if len(set().union(*(held[at] for at in near))) < LEAST_NAMES:
        return None
    return max(
        (spot for at in near for spot in spots[at]),
        key=lambda spot: (spot[0], spot[1].fame, -spot[1].place.id),
    )[1].place


def _local(bearers: Bearers) -> list[tuple[Candidate, float]]:
    """The candidates that can stand about a home, each with the weight of its vote: half by what
    the name means at first guess, half the same for all."""
    count = len(bearers.candidates)
    return [
        (candidate, 0.5 * share + 0.5 / count)
        for candidate, share in zip(bearers.candidates, bearers.guess, strict=True)
        if candidate.place.kind in _LOCAL and candidate.place.population < MOST_LARGE
    ]
