"""Divisions that share the noun behind the last of them: "Курской и Воронежской областями"."""

from __future__ import annotations

from osint.extract.places.known import Found
from osint.extract.places.lookup import Lookup
from osint.extract.places.weights import DIVISION, Token
from osint.language.pack import has_rules, load

_MOST = 8
"""Adjectives of a list."""
_ENDING = 2
"""Letters in which its adjectives end alike."""


def division_at(
    text: str, tokens: list[Token], at: int, lookup: Lookup
) -> tuple[Found, int] | None:
    """The division whose adjective begins a list or goes on with it, and how many words its name
    takes: with the noun for the last."""
    nouns, token = lookup.language.plural_divisions, tokens[at]
    if not nouns or not token.text[0].isupper():
        return None
    last = _last(text, tokens, at, lookup)
    if last is None:
        return None
    noun = tokens[last + 1]
    listed = lookup.find(f"{token.text} {nouns[noun.text]}")
    if listed is None or listed.known.kind not in ("region", "county"):
        return None
    end = noun.end if last == at else token.end
    found = Found(token.start, end, text[token.start : end], listed.known, DIVISION)
    return found, 2 if last == at else 1


def _last(text: str, tokens: list[Token], at: int, lookup: Lookup) -> int | None:
    """The number of the adjective right before the noun of a list; None where there is no list."""
    code, nouns = lookup.language.code, lookup.language.plural_divisions
    joints = load(code).words("and") if has_rules(code) else frozenset()
    ending = tokens[at].text[-_ENDING:]
    for _ in range(_MOST):
        if at + 1 >= len(tokens):
            return None
        gap, follows = text[tokens[at].end : tokens[at + 1].start], tokens[at + 1]
        if gap == " " and follows.text in nouns:
            return at
        if gap == " " and follows.text in joints and at + 2 < len(tokens):
            at += 1
        elif gap != ", ":
            return None
        at += 1
        word = tokens[at].text
        if not word[0].isupper() or not word.endswith(ending):
            return None
    return None
