"""How much the features of a reading weigh, without listing the commonest ones each time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from osint.extract.places.features import (
    Context,
    Option,
    after_features,
    around,
    before_features,
    joined_features,
    rarer,
)
from osint.extract.places.lexicon import Paired, paired
from osint.support.cache import Remembered

T = TypeVar("T")

MOST_SETTINGS = 10_000
"""Settings remembered of each kind: some megabytes."""


class Scorer:
    """The weights of a reading's features, summed: log odds that it names a place.

    The commonest settings ("in" before a country, a comma after) come over and over: their sums
    are remembered, and the names of their features are not written again.
    """

    def __init__(
        self, weights: Mapping[str, float], pairs: Mapping[str, Paired] | None = None
    ) -> None:
        self._weights = weights
        self._before = Remembered(self._summed(before_features), MOST_SETTINGS)
        self._after = Remembered(self._summed(after_features), MOST_SETTINGS)
        self._joined = Remembered(self._summed(joined_features), MOST_SETTINGS)
        pairs = paired(weights) if pairs is None else pairs
        self._words_before, self._words_behind = pairs["pp="], pairs["nn="]
        self._on_both_sides = pairs["pn="]

    def _summed(self, named: Callable[[T], list[str]]) -> Callable[[T], float]:
        return lambda setting: sum([self._weights.get(name, 0.0) for name in named(setting)])

    def score(self, context: Context, option: Option) -> float:
        """The log odds of a reading in its text."""
        known = option.known
        group = known.group
        p1, p2, n1, n2 = around(context, option)
        rest, joined = rarer(context, option, p1, p2, n1)
        score = known.score + self._before[p1, group] + self._after[n1, group]
        score += self._joined[joined]
        if p1 in self._words_before:
            score += self._words_before[p1].get(p2, 0.0)
        if n1 in self._words_behind:
            score += self._words_behind[n1].get(n2, 0.0)
        if p1 in self._on_both_sides:
            score += self._on_both_sides[p1].get(n1, 0.0)
        for name in rest:
            score += self._weights.get(name, 0.0)
        return score
