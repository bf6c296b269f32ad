"""Words with a capital that are no name: "der Hof in Polen", "(deutsch Kirchberg)", "L'usine"."""

from __future__ import annotations

from osint.ends.named import WATERS
from osint.extract.places.known import Found
from osint.extract.places.weights import Token
from osint.gazetteer import Gazetteer
from osint.language.pack import Pack
from osint.language.traits import Language

_LONGEST = 24
"""Characters before a name in which its article and a preposition stand."""


def is_noun(found: Found, text: str, pack: Pack, language: Language, gazetteer: Gazetteer) -> bool:
    """Whether a name is the noun behind an article: a common word behind any ("mit dem Zug"), any
    word behind one that tells of one of many ("auf einem Plateau"), and a town's behind an article
    that is no relative pronoun, since towns have none: it opens a sentence ("Der Hof brannte") or
    stands behind a preposition and no comma ("in der Halle")."""
    if not language.all_nouns or found.known.how == "demonym":
        return False
    before = text[max(0, found.start - _LONGEST) : found.start]
    said = before.split()
    if not said or not before[-1].isspace() or said[-1].lower() not in pack.words("determiner"):
        return False
    if found.text.casefold() in language.common:  # the list spells ß as ss
        return True
    if " " in found.text:
        return False
    if said[-1].lower() in pack.words("indefinite"):
        return True
    if found.known.kind != "settlement" or any(
        candidate.place.kind in WATERS for candidate in gazetteer.key_candidates(found.known.key)
    ):
        return False
    is_led = len(said) > 2 and said[-2] in pack.words("at") and said[-3][-1:] not in ",("
    return said[-1][0].isupper() or is_led


def is_of_language(found: Found, text: str, language: Language) -> bool:
    """Whether a people's adjective has no ending, as before a noun it would: it says in which
    language a place is called so, "Świdnica (deutsch Schweidnitz)"."""
    if not language.all_nouns or found.known.how != "demonym":
        return False
    return (
        found.text.islower()
        and found.text in language.peoples
        and text[found.end : found.end + 1] != "-"
    )


def is_elided(word: str, pack: Pack) -> bool:
    """Whether a word is an article and a noun in small letters, at the head of a sentence: "L'usine"."""
    mark, noun = word[1:2], word[2:3]
    return (
        mark in ("'", "’") and noun.islower() and f"{word[0].lower()}'" in pack.words("determiner")
    )


def cut(tokens: list[Token], language: Language) -> list[Token]:
    """The words, without what an apostrophe joins to a name: "localité d'Intagamey"."""
    return [
        Token(word.text[2:], word.start + 2, word.end)
        if word.text[:2] in language.prefixes
        and word.text[2:3].isupper()
        and tokens[at - 1].text.lower() in language.kinds
        else word
        for at, word in enumerate(tokens)
    ]
