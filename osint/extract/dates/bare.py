"""Texts that are nothing but one expression, as typed after `osint when`.

There the words need no company to be time: "7", "ten thirty", "the 24th", "in 15".
"""

from __future__ import annotations

from osint.extract.dates import lexer, loose_rules
from osint.extract.dates.grammar import Grammar
from osint.extract.dates.parser import STAGES, Expression, parse_items

_GRAMMAR = Grammar((*loose_rules.FIRST, *STAGES, *loose_rules.LAST))
_GLUE = frozenset("doikftby w4~&,-.()'mux_$")


def parse_bare(text: str) -> tuple[Expression, ...]:
    """The expressions that fill the whole text, empty when something else stands in it."""
    items = lexer.whole(text)
    if not items:
        return ()
    found = parse_items(items, _GRAMMAR)
    covered = [(e.start, e.end) for e in found]
    for item in items:
        inside = any(start <= item.start < end for start, end in covered)
        if not inside and item.cls not in _GLUE:
            return ()
    return found
