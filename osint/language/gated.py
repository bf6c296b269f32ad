"""Patterns of rules and folds, each with its gate: what tells, before it is loaded, that a row has no
match."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from osint.support.pattern_store import Late, compiled, named

MOST_SKETCHED = 50
"""Rows that are held against a sketch: who reads many texts needs the pattern, which is quicker."""


class Pattern(Late):
    """A compiled pattern of a rule or fold, with its gate. Where `source_of` is given, its source and
    that of its sketch are told by what stands for them in a row that the build wrote."""

    __slots__ = (
        "_asked",
        "_choices",
        "_compiled",
        "_key",
        "_sketch",
        "_sketch_key",
        "_source_of",
        "choices",
        "letters",
    )

    def __init__(
        self,
        row: tuple[str, tuple[str, ...], tuple[tuple[str, ...], ...], str],
        source_of: Callable[[str], str] | None = None,
    ) -> None:
        self._key, self.letters, self.choices, self._sketch_key = row
        self._source_of = source_of
        self._choices: tuple[frozenset[str], ...] | None = None
        self._compiled: re.Pattern[str] | None = None
        self._sketch: re.Pattern[str] | None = None
        self._asked = 0

    @property
    def regex(self) -> re.Pattern[str]:
        """The regular expression, compiled when first asked for."""
        if self._compiled is None:
            self._compiled = self._loaded(self._key)
        return self._compiled

    @property
    def sketch(self) -> re.Pattern[str] | None:
        """What matches wherever it does, compiled when first asked for; None where it is short itself."""
        if self._sketch is None and self._sketch_key:
            self._sketch = self._loaded(self._sketch_key)
        return self._sketch

    def load(self) -> None:
        """Compile the regular expression and its sketch."""
        _ = self.regex, self.sketch

    def _loaded(self, key: str) -> re.Pattern[str]:
        return compiled(key) if self._source_of is None else named(key, self._source_of)

    def on(self, row: str, at: int | None = None) -> re.Pattern[str] | None:
        """The regular expression, or None where it matches nothing of a row, or nothing that begins
        at a place in it: its sketch may tell so before it is loaded."""
        if self._compiled is not None:
            return self._compiled
        self._asked += 1
        sketch = self.sketch if self._asked <= MOST_SKETCHED else None
        if sketch is not None:
            found = sketch.search(row) if at is None else sketch.match(row, at)
            if found is None:
                return None
        return self.regex

    def found_in(self, row: str) -> Iterator[re.Match[str]]:
        """What it matches in a row."""
        regex = self.on(row)
        return regex.finditer(row) if regex is not None else iter(())

    def has_words(self, words: frozenset[str] | set[str]) -> bool:
        """Whether a row with these words, of each choice one, can match, its slots aside."""
        if self._choices is None:  # of a few patterns: most are told by their index
            self._choices = tuple(map(frozenset, self.choices))
        for choice in self._choices:  # noqa: SIM110 - a loop: asked for every rule of every row
            if words.isdisjoint(choice):
                return False
        return True
