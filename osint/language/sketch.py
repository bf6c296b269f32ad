"""A smaller pattern that matches wherever a pattern does, and in few places besides.

A pattern that repeats classes of two hundred words is up to thirty times as long as one that asks for
any word in their place, and most rows that hold the words of a rule lack its form: the sketch tells
so before the pattern is loaded.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from osint.language.needs import Needs
from osint.language.pattern import Compiler

_LONG = 100
"""Characters of an alternation from which any word stands for it; from 60, a sixth more patterns were
loaded in vain, from 150, sketches were a tenth longer (an article and a dense text)."""
_LEAST_SPARED = 1500
"""Characters that a sketch must spare, to be worth asking."""
_NAMED = re.compile(r"\(\?P<\w+>")


def of(pattern: str, source: str, compiler: Compiler) -> str:
    """The source of the sketch of a pattern that compiles to `source`; empty where it is hardly shorter."""
    sketcher = _Sketcher(compiler.classes, compiler.phrases, compiler.dense)
    sketch = _NAMED.sub("(?:", sketcher.compile(pattern).source)
    return sketch if len(source) - len(sketch) >= _LEAST_SPARED else ""


class _Sketcher(Compiler):
    """Compiles patterns with any word of the same first letters where one of many stands."""

    def _choice(self, words: Sequence[str]) -> str:
        whole = super()._choice(words)
        parts = [self._parts(word) for word in words]
        if len(whole) < _LONG or not all(parts):
            return whole
        first = "".join(sorted({re.escape(phrase[0][0]) for phrase in parts}))
        least, most = min(map(len, parts)) - 1, max(map(len, parts)) - 1
        further = rf"(?:[^§\s]\S* ){{{least},{most}}}" if most else ""
        return rf"(?:[{first}]\S* {further})"

    def _item(self, item: str, state: Needs, depth: int) -> str:
        """As ever, but what must not follow may: any word would stand for too many there."""
        source = super()._item(item, state, depth)
        return "" if item.startswith("unless{") else source
