"""The words for light of every language, by language."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from osint.language.date_packs import languages_of
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily

CODES = frozenset(("ar", "de", "es", "fr", "it", "pl", "pt"))
"""Languages told by their words or script; English is read always, Russian and Ukrainian by script."""
_CYRILLIC = lazily(r"[а-яіїєґ]")


class Words(NamedTuple):
    """A language's phrases -> kinds of light, and what may stand between one and its clock; with no
    fillers, a phrase and a clock may stand in looser company."""

    code: str
    phrases: dict[str, str]
    fillers: frozenset[str]


def words_for(text: str, language: str | None) -> list[Words]:
    """The words of the languages that a text may be in."""
    codes = ["en"]
    if not text.isascii():
        if _CYRILLIC.search(text):
            codes += ["ru", "uk"]
        codes += [code for code in languages_of(text, language) if code in CODES]
    elif language or len(text) < 100_000:
        codes += [code for code in languages_of(text, language) if code in CODES]
    return [words_of(code) for code in dict.fromkeys(codes)]


@cache
def words_of(code: str) -> Words:
    """The words of a language that has some (`CODES`, or English)."""
    found = import_module(f"osint.language.{code}.light")
    return Words(code, found.PHRASES, getattr(found, "FILLERS", frozenset()))
