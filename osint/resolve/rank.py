"""Ranking the candidates of every name of a document, twice over: each given the others."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from osint.model import Point
from osint.resolve.entries import Entry
from osint.resolve.evidence import FIXED, MOVING, Mass, fixed, moving

PASSES = 3
"""Rounds of weighing each name given what the others hold; shares hardly move after three."""

NEGLIGIBLE = 0.001
"""After the first round, a candidate with a smaller share is not weighed again."""

_PRIOR = {"fame_gap": 1.6, "first": 0.4, "alternate": -1.0, "abbreviation": -0.5}
"""Weights of the first guess, before any other name is heard, in log odds."""


def weigh(
    entries: Sequence[Entry], points: Sequence[Point], weights: Mapping[str, float]
) -> None:
    """Set the `shares` of every entry: how likely each candidate is, summing to 1."""
    fixed_weights = [weights.get(name, 0.0) for name in FIXED]
    moving_weights = [weights.get(name, 0.0) for name in MOVING]
    prepare(entries, points)
    open_entries = [entry for entry in entries if len(entry.candidates) > 1]
    standing = {
        id(entry): [_dot(row, fixed_weights) for row in entry.fixed] for entry in open_entries
    }
    for number in range(PASSES):
        mass = Mass(entries)
        new = [
            softmax([
                odds + _dot(moving(entry, candidate.place, mass), moving_weights)
                if number == 0 or share > NEGLIGIBLE
                else -99.0
                for candidate, odds, share in zip(
                    entry.candidates, standing[id(entry)], entry.shares, strict=True
                )
            ])
            for entry in open_entries
        ]  # fmt: skip
        for entry, shares in zip(open_entries, new, strict=True):
            entry.shares = shares


def prepare(entries: Sequence[Entry], points: Sequence[Point]) -> None:
    """The fixed evidence and the first guess of every entry."""
    first = [_PRIOR.get(name, 0.0) for name in FIXED]
    for entry in entries:
        if len(entry.candidates) < 2:
            entry.fixed = []
            entry.shares = [1.0] * len(entry.candidates)
            continue
        entry.fixed = fixed(entry, points)
        entry.shares = softmax([_dot(row, first) for row in entry.fixed])


def _dot(values: Sequence[float], weights: Sequence[float]) -> float:
    return sum([v * w for v, w in zip(values, weights, strict=True)])


def softmax(odds: Sequence[float]) -> list[float]:
    """Shares from log odds."""
    top = max(odds)
    raised = [math.exp(max(-40.0, value - top)) for value in odds]
    total = sum(raised)
    return [value / total for value in raised]
