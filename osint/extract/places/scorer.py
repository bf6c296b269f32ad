"""How much the features of a reading weigh, without listing the commonest ones each time."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from osint.extract.places.features import Context, Option, Setting, around, names_of, settings
from osint.extract.places.lexicon import Paired, paired, weights_of
from osint.support.cache import Remembered

MOST_SETTINGS = 20_000
"""Settings remembered: some megabytes."""
MOST_WORDS = 2000
"""Words with weights of pairs: there are a third as many."""


class Scorer:
    """The weights of a reading's features, summed: log odds that it names a place.

    What a setting weighs is remembered, so that the names of its features are not written again.
    """

    def __init__(
        self, weights: Mapping[str, float], pairs: Mapping[str, Paired] | None = None
    ) -> None:
        self._weights = weights
        self._weighs = Remembered(self._sum, MOST_SETTINGS)
        pairs = paired(weights) if pairs is None else pairs
        self._words_before, self._words_behind = pairs["pp="], pairs["nn="]
        self._on_both_sides = pairs["pn="]
        self._before, self._behind, self._around = (
            Remembered(partial(weights_of, told), MOST_WORDS)
            for told in (pairs["pp="], pairs["nn="], pairs["pn="])
        )

    def _sum(self, setting: Setting) -> float:
        return sum([self._weights.get(name, 0.0) for name in names_of(setting)])

    def score(self, context: Context, option: Option) -> float:
        """The log odds of a reading in its text."""
        beside = around(context, option)
        p1, p2, n1, n2 = beside
        score, weighs = option.known.score, self._weighs
        found, words = settings(context, option, beside)
        for setting in found:
            score += weighs[setting]
        for name in words:
            score += self._weights.get(name, 0.0)
        if p1 in self._words_before:
            score += self._before[p1].get(p2, 0.0)
        if n1 in self._words_behind:
            score += self._behind[n1].get(n2, 0.0)
        if p1 in self._on_both_sides:
            score += self._around[p1].get(n1, 0.0)
        return score
