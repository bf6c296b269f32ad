"""The engine of the grammar: rules over strings of token classes, stage by stage.

Each rule is a pattern over class characters (see `vocabulary`) and a builder. A rule turns what
it matches into one item of a new class:

| class | what |
|---|---|
| 1 | a date of any grain: day, week, month, quarter, year ... |
| 2 | a time of day |
| 3 | a date with a time of day |
| 5 | a range |
| 6 | a duration |
| 7 | a set (something that repeats) |
| N | a number in words |

Rules run in the order they are listed, each over the whole chunk from left to right; a builder
refuses by returning None.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from osint.extract.dates.lexer import Item
from osint.support.frozen import dataclass
from osint.support.pattern_store import Late, compiled

MAX_REMEMBERED = 50_000
"""Most class strings whose next rule is kept in memory."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule matched: items by the name of the group that holds them."""

    items: list[Item]
    match: re.Match[str]

    def all(self, name: str) -> list[Item]:
        """The items of a group, none when it took no part."""
        if not self.has(name):
            return []
        start, end = self.match.span(name)
        return self.items[start:end]

    def one(self, name: str) -> Item | None:
        """The first item of a group."""
        found = self.all(name)
        return found[0] if found else None

    def value(self, name: str, default: Any = None) -> Any:
        """The value of the first item of a group."""
        found = self.one(name)
        return default if found is None else found.value

    def has(self, name: str) -> bool:
        """Whether a group took part."""
        return name in self.match.re.groupindex and self.match.start(name) >= 0


class Rule(Late):
    """A pattern over classes; group "out", when there, is the span of the expression.

    The pattern is compiled when it is first needed: most texts need few of the rules, and a
    command that reads one date should not wait for all of them.
    """

    __slots__ = ("_pattern", "_source", "build", "cls", "needs", "out")

    def __init__(self, source: str, cls: str, build: Callable[[Found], Any], needs: str) -> None:
        self._source, self._pattern = source, None
        self.cls, self.build, self.needs = cls, build, frozenset(needs)
        self.out = "(?P<out>" in source

    _pattern: re.Pattern[str] | None

    def load(self) -> None:
        """Compile the pattern."""
        _ = self.pattern

    @property
    def pattern(self) -> re.Pattern[str]:
        """The compiled pattern."""
        if self._pattern is None:
            self._pattern = compiled(self._source)
        return self._pattern


def rule(pattern: str, cls: str, build: Callable[[Found], Any], needs: str = "") -> Rule:
    """A rule; `needs` are classes without any one of which it cannot match."""
    return Rule(pattern, cls, build, needs)


class Grammar:
    """Rules in order. Which of them comes next depends on the class string alone, and those
    strings are few, so the answer is kept."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rules)
        self._next: dict[tuple[str, int], int] = {}
        letters = {letter for rule in self._rules for letter in rule.needs}
        self._bits = {letter: 1 << place for place, letter in enumerate(sorted(letters))}
        self._needs = [sum(self._bits[letter] for letter in rule.needs) for rule in self._rules]

    def next_rule(self, classes: str, at: int) -> int:
        """The first rule from `at` on whose pattern occurs in a class string; else their number."""
        known = self._next.get((classes, at))
        if known is None:
            known = self._search(classes, at)
            if len(self._next) < MAX_REMEMBERED:
                self._next[classes, at] = known
        return known

    def _search(self, classes: str, at: int) -> int:
        present, bits, needs = 0, self._bits, self._needs
        for letter in classes:
            present |= bits.get(letter, 0)
        for index in range(at, len(needs)):
            needed = needs[index]
            if needed & present == needed and self._rules[index].pattern.search(classes):
                return index
        return len(needs)

    def reduce(self, items: list[Item]) -> list[Item]:
        """The items after every rule has been applied, in order; the list is changed in place."""
        classes = "".join([item.cls for item in items])
        at = self.next_rule(classes, 0)
        while at < len(self._rules):
            classes = _apply(self._rules[at], items, classes)
            at = self.next_rule(classes, at + 1)
        return items


def _apply(rule: Rule, items: list[Item], classes: str) -> str:
    """One rule over all the items, from left to right; the class string that results."""
    at = 0
    while match := rule.pattern.search(classes, at):
        value = rule.build(Found(items, match))
        start, end = match.span("out") if rule.out else match.span()
        if value is None or start == end:
            at = match.start() + 1
            continue
        items[start:end] = [Item(rule.cls, value, items[start].start, items[end - 1].end, "")]
        classes = classes[:start] + rule.cls + classes[end:]
        at = start + 1
    return classes
