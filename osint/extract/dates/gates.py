"""Whether a text can hold a date of a kind at all: a look at its words before it is read for dates.

The grammar's words are those of English, Russian and Ukrainian; a text that may be in a language
that is read by templates passes every gate.
"""

from __future__ import annotations

from functools import cache

from osint.language.date_packs import languages_of
from osint.language.dates import WORDS
from osint.support.patterns import lazily
from osint.support.text_search import Phrases, has_digit

STEM = 6
"""Letters from which on a name of a day is a part of other words of time."""
_DATE = lazily(r"\d(?:\s?[./:–—-]\s?\d|\d{5})")
"""Figures as a date in figures has them, or a time of day."""
_FIGURES = lazily(r"[\d'](?:(?<=\d)(?:\d{3}|[^\W\d_])|(?<=')\d)")
"""What may be a year, a decade or a century, of which a range has two. Both patterns begin with one
set of characters, so that the search can skip to them."""


def may_name_weekday(text: str, language: str | None) -> bool:
    """Whether a weekday may be named; `language` is the document's own, None to tell it."""
    return names_weekday(text) or bool(languages_of(text, language))


def names_weekday(text: str) -> bool:
    """Whether a word of the grammar names a weekday."""
    return _of("W").may_be_in(text)


def may_name_day(text: str, language: str | None) -> bool:
    """Whether a day of a month may be named, by the month's name or in figures, or a year with
    another: no number that stands alone does."""
    return (
        (has_digit(text) and (_DATE.search(text) is not None or len(_FIGURES.findall(text)) > 1))
        or _of("M").may_be_in(text)
        or bool(languages_of(text, language))
    )


@cache
def _of(cls: str) -> Phrases:
    """The words of a class, and those made of its long ones ("Mondays")."""
    own = [word for word, (name, _) in WORDS.items() if name == cls]
    stems = tuple(word for word in own if len(word) >= STEM)
    return Phrases((*own, *(word for word in WORDS if word.startswith(stems))))
