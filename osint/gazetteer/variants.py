"""Other spellings to try for a key that names nothing as it stands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING

from osint.gazetteer.sound import ARTICLES, is_article_of
from osint.language.identity import languages
from osint.language.pack import load
from osint.language.traits import BASE
from osint.model import Place
from osint.support.named_tuple import NamedTuple
from osint.support.start_store import table

if TYPE_CHECKING:
    from osint.gazetteer.store import Store

_DIVISION_WORDS = frozenset((
    "oblast", "krai", "kray", "region", "territory", "province", "governorate", "prefecture",
    "department", "district", "county", "parish", "state", "republic", "raion", "rayon",
    "voivodeship", "canton", "okrug", "emirate", "municipality",
))  # fmt: skip
_TOWN_WORDS = frozenset(["township", "twp", "city", "town", "village", "borough"])
_DIVISION_HEADS = frozenset((
    "republic", "state", "province", "region", "county", "district", "department", "governorate",
    "oblast", "prefecture", "territory", "emirate", "kingdom", "commonwealth", "canton", "parish",
))  # fmt: skip
_TOWN_HEADS = frozenset(
    ["city", "town", "village", "township", "settlement", "borough", "hamlet", "port"]
)
_COMPASS = {"n": "north", "s": "south", "e": "east", "w": "west"}
_SHORT = {
    "co": "county", "cty": "county", "twp": "township", "mtns": "mountains", "mts": "mountains",
}  # fmt: skip
DIVISIONS = frozenset(("region", "county", "country", "disputed", "macro-region"))
TOWNS = frozenset(("settlement",))
BASES = frozenset(("base", "airport"))
SITES, ISLANDS, SEAS = frozenset(("facility",)), frozenset(("island",)), frozenset(("sea",))
_SAME_THING = (
    ("base_noun", BASES), ("camp_noun", SITES), ("oil_noun", SITES), ("gas_noun", SITES),
)  # fmt: skip
LEAST_WITHOUT_ARTICLE, ARABIC_TOWN = 5, 20_000
"""Letters of a name, and people of a town, from which the name may have lost its Arabic article."""


class Variant(NamedTuple):
    """A key to look up instead, and the places that it may then mean: of some kinds (None: any), of
    so many people, in the countries that a language is at home in."""

    key: str
    kinds: frozenset[str] | None
    least: int = 0
    home: str | None = None

    def fits(self, place: Place) -> bool:
        """Whether the key may mean the place."""
        if self.kinds is not None and place.kind not in self.kinds:
            return False
        if place.population < self.least:
            return False
        return self.home is None or place.country in languages()[self.home].home


def articled(store: Store) -> dict[str, list[str]]:
    """Names of Arabic towns without the article -> the articles that they may have lost, of all that
    have people enough in a gazetteer: few names that it has not are among them. Kept between
    commands, since reading them takes as long as a hundred look-ups."""
    return table(f"{__name__} articled", partial(_articled, store), store.state)


def _articled(store: Store) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for article in sorted(ARTICLES):
        for key in store.keys_of_many(f"{article} ", f"{article}!", ARABIC_TOWN):
            bare = key[len(article) + 1 :]
            if len(bare) >= LEAST_WITHOUT_ARTICLE and is_article_of(article, bare):
                found.setdefault(bare, []).append(article)
    return found


def variants(key: str, articles: Mapping[str, Sequence[str]]) -> Iterator[Variant]:
    """Keys to try in turn when the folded `key` names nothing; `articles` are those of `articled`.

    "amur region" -> "amur" (regions only), "village of khasan" -> "khasan" (settlements only),
    "w columbia" -> "west columbia", "boone co" -> "boone county", "qamishli" -> "al qamishli"
    (Arabic towns only), "hama airfield" -> "hama air base", "pulau bintan" -> "bintan".
    """
    words = key.split(" ")
    if len(words) > 1:
        yield from _other_words(words)
        yield from _other_nouns(key)
        yield from _islands(words)
    for article in articles.get(key, ()):
        yield Variant(f"{article} {key}", TOWNS, ARABIC_TOWN, "ar")


def _other_words(words: list[str]) -> Iterator[Variant]:
    """The name with what it is called left out, or a shortened word in full."""
    first, last = words[0], words[-1]
    if last in _SHORT:
        yield Variant(" ".join([*words[:-1], _SHORT[last]]), None)
    if first in _COMPASS:
        yield Variant(" ".join([_COMPASS[first], *words[1:]]), None)
    if last in _DIVISION_WORDS:
        yield Variant(" ".join(words[:-1]), DIVISIONS)
    if last in _TOWN_WORDS:
        yield Variant(" ".join(words[:-1]), TOWNS)
    if len(words) > 2 and words[1] == "of":
        rest = words[3:] if words[2] == "the" and len(words) > 3 else words[2:]
        if first in _DIVISION_HEADS:
            yield Variant(" ".join(rest), DIVISIONS)
        if first in _TOWN_HEADS:
            yield Variant(" ".join(rest), TOWNS)
        if first in _nouns("about_a_place"):
            yield Variant(" ".join(rest), None)


def _other_nouns(key: str) -> Iterator[Variant]:
    """The name with another noun for the same thing: a base, a camp, an oil field."""
    for name, kinds in _SAME_THING:
        nouns = _nouns(name)
        noun = next((noun for noun in nouns if key.endswith(f" {noun}")), None)
        if noun is not None:
            head = key[: -len(noun)]
            yield from (Variant(head + other, kinds) for other in nouns if other != noun)


def _islands(words: list[str]) -> Iterator[Variant]:
    """An island or a strait with its noun in English, in the language of its coast, or without."""
    first, last, core = words[0], words[-1], " ".join(words[1:])
    if first in _nouns("island_head"):
        core = core.removesuffix(" island")
        yield Variant(core, ISLANDS)
        yield Variant(f"{core} island", ISLANDS)
    elif last == "island":
        core = " ".join(words[:-1])
        yield Variant(core, ISLANDS)
        yield from (Variant(f"{head} {core}", ISLANDS) for head in _nouns("island_head"))
    elif first in _nouns("strait_head"):
        yield Variant(f"{core} strait", SEAS)
    elif last in ("strait", "straits"):
        core = " ".join(words[:-1])
        yield Variant(f"{core} strait", SEAS)
        yield Variant(f"strait of {core}", SEAS)


@cache
def _nouns(name: str) -> tuple[str, ...]:
    """The words of a class, one that ends in another before it."""
    return tuple(sorted(load(BASE).words(name), key=lambda noun: (-len(noun), noun)))
