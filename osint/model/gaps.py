"""What keeps a statement open, in the words in which findings say so. They stand here once, since
what a reader is told to do next goes by them."""

from __future__ import annotations

NO_LINE = "give it with --layer"
WHICH_BORDER = "which border is meant"
WHOSE_BORDER = "which two countries share the border"
PUBLICATION = "date of publication"
SAME_NAME = "of that name"
INSIDE = "so there is nothing to measure"
"""How a sentence ends that says that one place lies in the other."""
PINNED = "pinned in the case file"
"""Why a place is the one that is meant, where a person has said so."""
EARLIER = "whether the text speaks of an earlier time"
"""How a sentence ends that says that a country or its capital was another at another time."""


def which_place(words: str) -> str:
    """What is asked of words that stand for a place which cannot be told: "the city"."""
    return f"which place “{words}” is"
