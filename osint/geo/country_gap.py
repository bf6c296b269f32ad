"""The least distance between two sets of lines: how far one country is from another."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from osint.geo.border_store import BorderStore, Pair
from osint.geo.segments import ecef, nearest_on
from osint.model import Point
from osint.support.named_tuple import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

Sphere = tuple[float, float, float, float]


class Gap(NamedTuple):
    """The nearest two spots of two sets of lines, and the chord between them in kilometres."""

    chord_km: float
    here: Point
    there: Point


def gap(
    store: BorderStore,
    ours: Iterable[Pair],
    theirs: Iterable[Pair],
    kinds: Collection[int],
    other: BorderStore | None = None,
    other_kinds: Collection[int] | None = None,
) -> Gap | None:
    """The nearest two spots, one on each set of lines; None if one of the sets is empty.

    `theirs` are lines of the store `other`, of `other_kinds`, where those are given. Branch and
    bound over the spheres about blocks and runs: exact for the lines as stored.
    """
    other, other_kinds = other or store, kinds if other_kinds is None else other_kinds
    our_blocks, their_blocks = list(_blocks(store, ours)), list(_blocks(other, theirs))
    bounded = sorted(
        (_apart(a, b), i, j)
        for i, (_, _, a) in enumerate(our_blocks)
        for j, (_, _, b) in enumerate(their_blocks)
    )
    best: Gap | None = None
    for bound, i, j in bounded:
        if best and bound >= best.chord_km:
            break
        here = _runs(store, *our_blocks[i][:2], kinds)
        there = _runs(other, *their_blocks[j][:2], other_kinds)
        best = _nearest_runs((store, here), (other, there), best)
    return best


def _blocks(store: BorderStore, pairs: Iterable[Pair]) -> Iterable[tuple[Pair, int, Sphere]]:
    for pair in pairs:
        for block in range(pair.blocks):
            yield pair, block, store.block_sphere(pair, block)


def _runs(
    store: BorderStore, pair: Pair, block: int, kinds: Collection[int]
) -> list[tuple[int, Sphere]]:
    return [
        (run, store.run_sphere(run))
        for run in store.runs_of(pair, block)
        if store.kind(run) in kinds
    ]


def _nearest_runs(
    ours: tuple[BorderStore, list[tuple[int, Sphere]]],
    theirs: tuple[BorderStore, list[tuple[int, Sphere]]],
    best: Gap | None,
) -> Gap | None:
    """The better of `best` and what two lists of runs offer."""
    bounded = sorted((_apart(a, b), i, j) for i, a in ours[1] for j, b in theirs[1])
    for bound, i, j in bounded:
        limit = best.chord_km if best else inf
        if bound >= limit:
            break
        first, second = ours[0].vertices(i), theirs[0].vertices(j)
        for lon, lat in first:
            here = Point(latitude=lat, longitude=lon)
            chord, there = nearest_on(second, ecef(here))
            if chord < limit:
                limit, best = chord, Gap(chord, here, there)
        for lon, lat in second:
            there = Point(latitude=lat, longitude=lon)
            chord, here = nearest_on(first, ecef(there))
            if chord < limit:
                limit, best = chord, Gap(chord, here, there)
    return best


def _apart(a: Sphere, b: Sphere) -> float:
    """The least chord between two spheres, kilometres; negative where they overlap."""
    dx, dy, dz = a[0] - b[0], a[1] - b[1], a[2] - b[2]
    return float((dx * dx + dy * dy + dz * dz) ** 0.5) - a[3] - b[3]
