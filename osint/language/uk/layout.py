"""Words that tell a line break inside a sentence from one that ends it."""

from __future__ import annotations

OPEN = frozenset(
    [
        "в",
        "у",
        "на",
        "з",
        "із",
        "зі",
        "до",
        "від",
        "за",
        "під",
        "над",
        "про",
        "по",
        "при",
        "через",
        "між",
        "біля",
        "майже",
        "понад",
        "менше",
        "більше",
        "ніж",
        "приблизно",
        "не",
        "і",
        "й",
        "та",
        "або",
        "а",
        "але",
        "що",
        "як",
        "для",
        "без",
    ]
)
"""Words that end no line but in the middle of a sentence."""
