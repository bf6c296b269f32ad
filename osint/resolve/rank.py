"""Ranking the candidates of every name of a document: each given the others, twice over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from osint.model import Point
from osint.resolve.bearers import dot, softmax
from osint.resolve.entries import Entry
from osint.resolve.evidence import MOVING, SAID, Mass, moving, said, supported

PASSES = 2
"""Rounds of weighing each name given what the others hold; a third changes next to nothing."""

NEGLIGIBLE = 0.001
"""After the first round, a candidate with a smaller share is not weighed again."""

UNLIKELY = 0.05
"""In the first round, a candidate with a smaller share is weighed only if other names support it."""

LEAST_SUPPORT = 0.4
"""Mass that other names must lay on a candidate's region to support it."""


def weigh(
    entries: Sequence[Entry], points: Sequence[Point], weights: Mapping[str, float]
) -> None:
    """Set the `shares` of every entry: how likely each candidate is, summing to 1."""
    said_weights = [weights.get(name, 0.0) for name in SAID]
    moving_weights = [weights.get(name, 0.0) for name in MOVING]
    doubtful = [entry for entry in entries if len(entry.candidates) > 1]
    for entry in doubtful:
        if points or entry.asked:
            entry.standing = [
                odds + dot(said(entry, candidate.place, points), said_weights)
                for candidate, odds in zip(entry.candidates, entry.standing, strict=True)
            ]
    for number in range(PASSES):
        mass = Mass(entries)
        new = [_shares(entry, mass, moving_weights, number == 0) for entry in doubtful]
        for entry, shares in zip(doubtful, new, strict=True):
            entry.shares = shares


def _shares(entry: Entry, mass: Mass, weights: Sequence[float], first: bool) -> list[float]:
    """The shares of one entry's candidates, given where all names point now."""
    laid = mass.laid[id(entry)]
    addressed = bool(entry.containers or entry.loose)
    odds = []
    for candidate, stands, share in zip(
        entry.candidates, entry.standing, entry.shares, strict=True
    ):
        place = candidate.place
        worth = share > (UNLIKELY if first else NEGLIGIBLE)
        if first and not worth:
            worth = addressed or supported(place, mass, laid) > LEAST_SUPPORT
        odds.append(stands + dot(moving(entry, place, mass), weights) if worth else -99.0)
    return softmax(odds)
