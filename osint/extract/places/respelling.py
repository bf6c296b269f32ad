"""Names in other letters whose places the gazetteer has in Latin ones only, within a text: behind a
word that places follow, and of a country that the text speaks of."""

from __future__ import annotations

from collections import Counter

from osint.extract.places.known import Found
from osint.extract.places.lookup import RESPELLED, Lookup
from osint.extract.places.weights import BASE, CUE, KIND, Token, before, of_fame
from osint.gazetteer import fold
from osint.language.traits import Language

AS_RESPELLED = -0.8
"""Weight of a name that the gazetteer has in other letters only."""
MOST_RESPELLED = 3
"""Words of such a name."""
ABROAD, NOWHERE, LARGE = -1.5, -9.0, 5.0
"""Weights of a name in other letters whose place is in no country that the text speaks of: of a
city of that fame, and of any other."""


def respelled_at(
    text: str, tokens: list[Token], at: int, widest: int, lookup: Lookup
) -> tuple[Found | None, int]:
    """The name that begins with a word, of a place that the gazetteer has in Latin letters only,
    and its words; it needs a word before it that places follow. At most `widest` words stand
    together from here on."""
    language, word = lookup.language, tokens[at].text
    if not language.latin or is_plain(word, language) or _is_noun(word, language):
        return None, 1
    cue = before(tokens, at, lookup, False)
    if cue < (CUE if language.capitals else KIND):
        return None, 1
    for width in range(min(widest, MOST_RESPELLED, len(tokens) - at), 0, -1):
        last = tokens[at + width - 1]
        if width > 1 and (is_plain(last.text, language) or _is_noun(last.text, language)):
            continue
        surface = text[tokens[at].start : last.end]
        found = lookup.respelled(surface)
        if found:
            known = lookup.as_known(found[0])
            score = BASE + cue + AS_RESPELLED + of_fame(known.fame)
            return Found(tokens[at].start, last.end, surface, known, score), width
    return None, 1


def is_plain(word: str, language: Language) -> bool:
    """Whether a word is an ordinary one of the language."""
    low = word.lower()
    return (
        low in language.not_names
        or low in language.frequent
        or low in language.common
        or low in language.before
    )


def _is_noun(word: str, language: Language) -> bool:
    low = word.lower()
    return low in language.kinds or low in language.divisions


def of_countries(name: Found, told: Counter[str], lookup: Lookup) -> Found:
    """The name as that of a place in a country that the text speaks of (`told`), where that is
    likelier; as it was for a name that needs no such thing."""
    if name.known.how == RESPELLED:
        return _in_countries(name, told, lookup)
    return _by_its_letters(name, told, lookup) if _is_doubtful(name, told, lookup) else name


def _is_doubtful(name: Found, told: Counter[str], lookup: Lookup) -> bool:
    """Whether a name is but one of the many that a little town elsewhere has in other letters."""
    known = name.known
    if known.how != "alternate" or known.kind != "settlement" or known.fame >= LARGE:
        return False
    return bool(told) and told.keys().isdisjoint(lookup.countries(known.key))


def _by_its_letters(name: Found, told: Counter[str], lookup: Lookup) -> Found:
    """The name as that of a place in one of the countries which it spells letter by letter."""
    for one in lookup.respelled(name.text):
        if not one.unlike and one.place.country in told:
            return name._replace(
                known=lookup.as_known(one),
                score=name.score + of_fame(one.fame) - of_fame(name.known.fame),
            )
    return name


def _in_countries(name: Found, told: Counter[str], lookup: Lookup) -> Found:
    """A name in other letters as that of the place in a country that the text speaks of, or
    where the language is at home if it speaks of none; the likest one where there is none."""
    options = lookup.respelled(name.text)
    for one in options:
        at_home = one.place.country in lookup.language.home and not one.unlike
        if one.place.country in told or (at_home and not told):
            known = lookup.as_known(one)
            score = name.score + of_fame(one.fame) - of_fame(name.known.fame)
            return name._replace(known=known, score=score)
    first = options[0]
    is_plain_name = first.fame >= LARGE and not first.unlike
    is_its_own = fold(first.place.name) == first.key and lookup.language.vowels_written
    return name._replace(score=name.score + (ABROAD if is_plain_name and is_its_own else NOWHERE))
