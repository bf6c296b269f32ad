"""Arabic names brought into Latin letters by another hand than the gazetteer's: the article or the
vowels that it was written with are levelled ("Juhr al-Dik", "Juḩr ad Dīk"; "Ayn Issa", "Ain Isa").

Only names that show that they are Arabic are looked at, and only places of that language's
countries are found: a name without an article or an Arabic first word may be of any language.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from osint.gazetteer.sound import ARTICLES, LEAST_SOUND, sound, without_articles
from osint.language.identity import languages
from osint.language.pack import load
from osint.language.traits import BASE
from osint.support.fold import fold
from osint.support.patterns import lazily

if TYPE_CHECKING:
    from osint.gazetteer.store import Store

HOME = "ar"
KINDS = frozenset(("settlement", "area", "facility", "base"))
ALIKE = 2
"""Consonants that a further name must share with a place's own at its beginning."""
LEAST_LETTERS = 5
"""Fewer letters without the article are shared by hamlets of every country (Zanah, Nasr)."""
_LEVELLED = (
    ("kfar", "kafr"), ("kufr", "kafr"), ("tell", "tal"), ("tel ", "tal "), ("jebel", "jabal"),
    ("jabel", "jabal"), ("ezbet", "izbat"), ("kherbet", "khirbat"), ("khirbet", "khirbat"),
    ("khirbah", "khirbat"), ("maarrat", "maarat"), ("maaret", "maarat"), ("beni ", "bani "),
)  # fmt: skip
_VOWELS = (
    ("ee", "i"), ("ii", "i"), ("ay", "e"), ("ai", "e"), ("ei", "e"), ("ey", "e"), ("aw", "o"), ("au", "o"),
    ("ou", "o"), ("oo", "o"), ("u", "o"), ("y", "i"), ("e", "i"), ("q", "k"), ("w", "o"),
)  # fmt: skip
_ENDING = lazily(r"(?:iyyah|iyyeh|iyya|iyah|iyeh|iya|ieh|iah|ia)\b")
_LAST = lazily(r"(?:ah|eh|a|e)\b")
_DOUBLE = lazily(r"(.)\1")


def is_arabic(key: str) -> bool:
    """Whether a folded name in Latin letters has an Arabic article or begins with an Arabic word
    for a place.

    >>> is_arabic("juhr al dik"), is_arabic("kafr nabl"), is_arabic("kansas")
    (True, True, False)
    """
    words = key.split(" ")
    return len(words) > 1 and (
        words[0] in load(BASE).words("arabic_head") or not ARTICLES.isdisjoint(words[:-1])
    )


def spelt_alike(store: Store, key: str) -> Iterator[str]:
    """The keys of the store that are the folded Arabic name `key` by another hand.

    >>> levelled("juhr al dik") == levelled("juhr ad dik"), levelled("ayn issa") == levelled("ain isa")
    (True, True)
    """
    bones = sound(key)
    if len(bones) < LEAST_SOUND:
        return
    own = levelled(key)
    if len(own) < LEAST_LETTERS:
        return
    for other in store.sounding(bones):
        if other != key and levelled(other) == own:
            yield other


def levelled(key: str) -> str:
    """A folded name without articles, with one letter for each sound that hands differ on."""
    for old, new in _LEVELLED:
        if key.startswith(old):
            key = new + key[len(old) :]
    plain = " ".join(without_articles(key.split(" ")))
    plain = _LAST.sub("a", _ENDING.sub("ia", plain))
    for old, new in _VOWELS:
        plain = plain.replace(old, new)
    return _DOUBLE.sub(r"\1", plain)


def is_home(country: str | None) -> bool:
    """Whether a country is one where such names are at home."""
    return country in languages()[HOME].home


def is_own(key: str, name: str) -> bool:
    """Whether a key begins as a place's own name sounds: of the many names that a place has
    elsewhere, some sound like anything (Salam of Saham)."""
    return sound(key)[:ALIKE] == sound(fold(name))[:ALIKE]
