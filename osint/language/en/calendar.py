"""English words about dates that cannot be, or contradict each other. A word that ends in `*`
stands for all that begin with it."""

from __future__ import annotations

MONTH_NAMES = (
    "", "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
DAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
"""As findings name them, whatever the locale: months by their number, weekdays from 0."""
FROM, TO = ("from",), ("to", "until", "till", "through", "–", "-", "—")
BETWEEN, AND, ON, THE = "between", "and", "on", "the"
IN_FORCE = ("in force", "valid", "from")
"""What may stand between a bracket and the first date of a period."""
COUNTED = (
    "no", "not", "than", "over", "about", "around", "nearly", "some", "all", "these", "those",
    "another", "other", "at least", "version", "update", "build", "release", "section", "chapter",
    "invoice", "no.", "v", "v.",
)  # fmt: skip
"""Before a number and a month's name: it counts or numbers something and is no day."""
UNREAL = (
    "jok*", "spoof*", "satir*", "parody", "fiction*", "imaginary", "novel", "nonexistent",
    "non-existent", "no such day", "no such date", "does not exist", "do not exist", "did not exist",
    "doesn't exist", "don't exist", "didn't exist", "never",
)  # fmt: skip
"""What plays with a date that no calendar has."""
HAPPENED = (
    "was", "were", "took place", "happened", "occurred", "died", "struck", "hit", "killed", "arrived",
    "left", "crossed", "began", "exploded", "crashed", "sank", "fell", "fired", "launched", "attacked",
    "met", "arrested", "captured", "filmed", "photographed",
)  # fmt: skip
ELSE = (
    "and", "but", "or", "which", "that", "who", "whose", "to", "is", "are", "has", "have", "had", "take",
    "takes", "start", "starts", "begin", "begins", "come", "comes", "end", "ends", "open", "opens",
    "face", "faces", "remain", "remains", "goes", "go",
)  # fmt: skip
"""Between a verb and a date: something else is said of the date."""
PLANNED = (
    "will", "would", "shall", "should", "could", "may", "might", "must", "plan*", "schedul*", "expect*",
    "due", "set", "slated", "postpon*", "delay*", "extend*", "expir*", "valid", "deadline", "until", "by",
    "if", "to be", "to take", "to begin", "next", "upcoming", "appointed", "agreed", "decided",
    "announced", "predict*", "forecast*", "imagin*", "fiction*", "ahead", "likely", "going to",
    "tomorrow", "booked", "proposed", "adjourned", "eligible", "release*", "novel", "film",
)  # fmt: skip
"""What may lie in the future."""
