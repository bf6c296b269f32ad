"""One stretch of words of time to the expressions in it."""

from __future__ import annotations

from functools import lru_cache

from osint.extract.dates import (
    calendar_rules,
    composed_rules,
    counted_rules,
    duration_rules,
    named_rules,
    number_rules,
    relative_rules,
    time_rules,
    weekday_rules,
)
from osint.extract.dates.grammar import Grammar, Rule
from osint.extract.dates.lexer import Item, tokens
from osint.extract.dates.spec import Spec
from osint.support.named_tuple import NamedTuple

STAGES: tuple[Rule, ...] = (
    *number_rules.RULES,
    *time_rules.RULES,
    *composed_rules.NIGHTS,
    *named_rules.RULES,
    *calendar_rules.SPECIFIC,
    *relative_rules.UNITS,
    *relative_rules.DAYS,
    *relative_rules.COUNTING,
    *calendar_rules.BARE,
    *counted_rules.RULES,
    *weekday_rules.RULES,
    *counted_rules.RULES,
    *calendar_rules.PART_RULES,
    *composed_rules.RULES,
    *duration_rules.RULES,
    *relative_rules.REFERENCES,
    *calendar_rules.PART_RULES,
)
"""All rules, in the order they are applied."""

PROSE = Grammar(STAGES)
"""The grammar of running text."""

_SPECS = frozenset("1235678")


class Expression(NamedTuple):
    """A parsed expression: where it stands in its chunk, its class, what it says."""

    start: int
    end: int
    cls: str
    spec: Spec
    shape: str


@lru_cache(maxsize=16384)
def parse(chunk: str) -> tuple[Expression, ...]:
    """The expressions of a chunk, in order."""
    return parse_items(tokens(chunk, 0, len(chunk)), PROSE)


def parse_items(items: list[Item], grammar: Grammar) -> tuple[Expression, ...]:
    """The expressions of classified tokens."""
    classes = {item.start: item.cls for item in items}
    return tuple(
        Expression(
            _begin(item, items), _trimmed(item, items), item.cls, item.value, _shape(item, classes)
        )
        for item in grammar.reduce(list(items))
        if item.cls in _SPECS and hasattr(item.value, "resolve")
    )


def _trimmed(made: Item, items: list[Item]) -> int:
    """The end of an expression without the comma, dash or full stop after it."""
    inside = [item for item in items if made.start <= item.start < made.end]
    while len(inside) > 1 and inside[-1].cls in ",-(/.":
        if inside[-1].cls == "." and len(inside[-2].text) <= 4 and inside[-2].cls in "MW9":
            break
        inside.pop()
    return inside[-1].end


def _begin(made: Item, items: list[Item]) -> int:
    """The start of an expression; the article of "a five-year plan" is the plan's."""
    inside = [item for item in items if made.start <= item.start < made.end]
    classes = "".join(item.cls for item in inside)
    if classes[:1] in ("a", "d") and len(classes) > 3 and classes.endswith("-U"):
        return inside[1].start
    return made.start


def _shape(made: Item, classes: dict[int, str]) -> str:
    """The classes of the tokens an expression is made of."""
    return "".join(cls for at, cls in classes.items() if made.start <= at < made.end)
