"""Ranking the candidates of every name of a document, twice over: each given the others."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from osint.model import Point
from osint.resolve.entries import Entry
from osint.resolve.evidence import FIXED, MOVING, Mass, fixed, moving

PASSES = 3
"""Rounds of weighing each name given what the others hold; shares hardly move after three."""

_PRIOR = {"fame_gap": 1.6, "first": 0.4, "alternate": -1.0, "abbreviation": -0.5}
"""Weights of the first guess, before any other name is heard, in log odds."""


def weigh(
    entries: Sequence[Entry], points: Sequence[Point], weights: Mapping[str, float]
) -> None:
    """Set the `shares` of every entry: how likely each candidate is, summing to 1."""
    first = [_PRIOR.get(name, 0.0) for name in FIXED]
    fixed_weights = [weights.get(name, 0.0) for name in FIXED]
    moving_weights = [weights.get(name, 0.0) for name in MOVING]
    prepare(entries, points, first)
    for _ in range(PASSES):
        mass = Mass(entries)
        new = []
        for entry in entries:
            if len(entry.candidates) < 2:
                new.append(entry.shares)
                continue
            odds = [
                _dot(row, fixed_weights) + _dot(moving(entry, at, mass), moving_weights)
                for at, row in enumerate(entry.fixed)
            ]
            new.append(softmax(odds))
        for entry, shares in zip(entries, new, strict=True):
            entry.shares = shares


def prepare(entries: Sequence[Entry], points: Sequence[Point], first: Sequence[float]) -> None:
    """The fixed evidence and the first guess of every entry."""
    for entry in entries:
        if len(entry.candidates) < 2:
            entry.fixed = []
            entry.shares = [1.0] * len(entry.candidates)
            continue
        entry.fixed = fixed(entry, points)
        entry.shares = softmax([_dot(row, first) for row in entry.fixed])


def _dot(values: Sequence[float], weights: Sequence[float]) -> float:
    return sum([v * w for v, w in zip(values, weights, strict=True) if v])


def softmax(odds: Sequence[float]) -> list[float]:
    """Shares from log odds."""
    top = max(odds)
    raised = [math.exp(max(-40.0, value - top)) for value in odds]
    total = sum(raised)
    return [value / total for value in raised]
