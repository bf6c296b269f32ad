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
from dataclasses import dataclass
from typing import Any

from osint.extract.dates.lexer import Item


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


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over classes; group "out", when there, is the span of the expression."""

    pattern: re.Pattern[str]
    cls: str
    build: Callable[[Found], Any]
    needs: frozenset[str]
    out: bool


def rule(pattern: str, cls: str, build: Callable[[Found], Any], needs: str = "") -> Rule:
    """A rule; `needs` are classes without any one of which it cannot match."""
    compiled = re.compile(pattern)
    return Rule(compiled, cls, build, frozenset(needs), "out" in compiled.groupindex)


def reduce(items: list[Item], rules: Iterable[Rule]) -> list[Item]:
    """The items after every rule has been applied, in order."""
    classes = "".join(item.cls for item in items)
    present = set(classes)
    for each in rules:
        if not each.needs <= present:
            continue
        at = 0
        while match := each.pattern.search(classes, at):
            value = each.build(Found(items, match))
            start, end = match.span("out") if each.out else match.span()
            if value is None or start == end:
                at = match.start() + 1
                continue
            made = Item(each.cls, value, items[start].start, items[end - 1].end, "")
            items[start:end] = [made]
            classes = classes[:start] + each.cls + classes[end:]
            present.add(each.cls)
            at = start + 1
    return items
