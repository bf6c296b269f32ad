"""Words that tell a line break inside a sentence from one that ends it."""

from __future__ import annotations

OPEN = frozenset(
    [
        "в",
        "во",
        "на",
        "с",
        "со",
        "к",
        "ко",
        "у",
        "из",
        "от",
        "до",
        "за",
        "под",
        "над",
        "о",
        "об",
        "по",
        "при",
        "через",
        "между",
        "около",
        "почти",
        "более",
        "менее",
        "чем",
        "примерно",
        "не",
        "и",
        "или",
        "а",
        "но",
        "что",
        "как",
        "для",
        "без",
    ]
)
"""Words that end no line but in the middle of a sentence."""
