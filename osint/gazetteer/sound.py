"""Consonant skeletons: what spellings of one name have in common when it was brought into Latin
letters by different hands (Hulyaypole, Huliaipole; Deir, Dayr; Ain, Ayn).

A skeleton is coarse on purpose: it is only ever used among the places near a point or within an
area, and what it finds is compared letter by letter (`likeness`) afterwards.
"""

from __future__ import annotations

from functools import lru_cache

from osint.gazetteer.spelling import edits, skeleton
from osint.support.patterns import lazily

LEAST_SOUND = 2
"""Skeletons shorter than this (Aa, Oia) tell nothing."""
ARTICLES = frozenset(
    ("al", "el", "ul", "ad", "ar", "as", "ash", "at", "az", "an", "adh", "ath", "et", "es", "er", "ed")
)  # fmt: skip
_DIGRAPHS = (
    ("shch", "S"), ("sch", "S"), ("tsch", "C"), ("tch", "C"), ("kh", "h"), ("ch", "C"),
    ("sh", "S"), ("zh", "Z"), ("dj", "Z"), ("dzh", "Z"), ("ts", "c"), ("tz", "c"), ("ph", "f"),
    ("th", "t"), ("gh", "g"), ("dh", "d"), ("ck", "k"), ("qu", "k"), ("ou", "u"), ("oo", "u"),
)  # fmt: skip
_SINGLE = str.maketrans(
    {"q": "k", "x": "k", "j": "Z", "w": "v", "y": None, "c": "k"} | dict.fromkeys("aeiou")
)
_HALF_VOWEL = lazily(r"(?<=[aeou])w(?![aeiou])")
_LEVELLED = (("ay", "e"), ("ey", "e"), ("ei", "e"), ("ai", "e"), ("au", "o"))
LIKE = 0.3
"""Two names are alike when at most this share of their letters must change."""


@lru_cache(maxsize=16_384)
def sound(key: str) -> str:
    """The consonant skeleton of a folded name in Latin letters, without articles; an h counts
    only at the beginning of a word, since hands differ on it.

    >>> sound("hulyaypole") == sound("huliaipole"), sound("dayr az zawr") == sound("deir ez zor")
    (True, True)
    """
    return "".join(map(bones_of, _words(key)))


def _words(key: str) -> list[str]:
    return without_articles(_HALF_VOWEL.sub("u", key).split(" "))


def without_articles(words: list[str]) -> list[str]:
    """The words of a name without the Arabic articles; all where it is of nothing else."""
    return [word for word in words if word not in ARTICLES] or words


def is_article_of(article: str, name: str) -> bool:
    """Whether an Arabic article may stand before a folded name: al and el before any letter, the
    others before the letters that they sound like."""
    return article in ("al", "el") or name.startswith(article[1:])


def bones_of(word: str) -> str:
    """The skeleton of one word or of a part of it."""
    for old, new in _DIGRAPHS:
        word = word.replace(old, new)
    bones = word.translate(_SINGLE)
    bones = bones[:1] + bones[1:].replace("h", "")
    return "".join(c for at, c in enumerate(bones) if not at or c != bones[at - 1])


def likeness(one: str, other: str, within: float = LIKE) -> float:
    """The share of letters that two folded names differ in, 0 to 1, habits of transliteration
    levelled and articles left out; of names that differ in more than `within`, any larger share."""
    a, b = _levelled(one), _levelled(other)
    longest = max(len(a), len(b))
    return edits(a, b, int(within * longest)) / longest if longest else 0.0


@lru_cache(maxsize=16_384)
def _levelled(key: str) -> str:
    plain = " ".join(_words(key))
    for old, new in _LEVELLED:
        plain = plain.replace(old, new)
    return skeleton(plain.replace(" ", ""))
