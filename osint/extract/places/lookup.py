"""Names of other languages as the gazetteer lists them: the best listed form of a spelling."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import NamedTuple

from osint.extract.places.known import Known, group_of
from osint.gazetteer import UNPLACED, Gazetteer, fold
from osint.gazetteer.rows import NAME_TYPES
from osint.geo.geodesic import haversine_km
from osint.language.identity import Language, languages
from osint.language.inflection import forms, of_word
from osint.language.pack import has_rules, load
from osint.model import Place
from osint.support.cache import Remembered

MOST_KEPT = 30_000
AS_WRITTEN = 0.6
"""Fame that a form gains for being the name as the text has it."""
MOST_SHORT, MOST_TOWNS = 2, 4
"""Least letters of a town's name, and namesakes of it, that a division is looked for by."""
SHORTEST = 3
"""Letters up to which a word is no hamlet without a point."""
LONGEST_STEM = 4
"""Letters that an adjective's ending may have behind its stem."""


class Listed(NamedTuple):
    """A stretch as a name of the gazetteer, without `front` and `back` characters of it."""

    known: Known
    front: int
    back: int
    inflected: bool


class Lookup:
    """Looks names of one language up, each once."""

    def __init__(self, gazetteer: Gazetteer, code: str) -> None:
        self.gazetteer, self.language = gazetteer, languages()[code]
        self.find: Callable[[str], Listed | None] = Remembered(self._find, MOST_KEPT).__getitem__
        """The listed name that a stretch of text stands for, None if it is none."""
        self.begins: Callable[[str], int] = Remembered(self._begins, MOST_KEPT).__getitem__
        """The most words of a listed name that may begin with a word; 0 if none does."""
        self.people: Callable[[str], str | None] = Remembered(self._people, MOST_KEPT).__getitem__
        """The country, as ISO 3166-1 alpha-2, whose adjective a word is."""

        self.countries: Callable[[str], tuple[str, ...]] = Remembered(
            self._countries, MOST_KEPT
        ).__getitem__
        """The countries of the best known places that bear a folded name, the best known first."""

    @cached_property
    def verbs(self) -> frozenset[str]:
        """Words that say where something lies, as one word behind its name."""
        pack = load(self.language.code) if has_rules(self.language.code) else None
        if pack is None:
            return frozenset()
        said = pack.words("be") | pack.words("placed")
        return frozenset(phrase.split()[0] for phrase in said)

    def _countries(self, key: str) -> tuple[str, ...]:
        places = [c.place for c in self.gazetteer.key_candidates(key)[:MOST_TOWNS]]
        return tuple(place.country for place in places if place.country)

    def _find(self, surface: str) -> Listed | None:
        best: tuple[float, Listed] | None = None
        for form in forms(surface, self.language):
            known = self.known(form.spelling)
            if known is None:
                continue
            own = form.spelling == surface
            worth = known.fame + AS_WRITTEN * own
            if best is None or worth > best[0]:
                front, article = form.front, self.language.article
                if article and surface[:front].endswith(article):
                    front -= len(article)
                best = worth, Listed(known, front, form.back, not own)
        if best is None and self.language.divisions_follow and " " in surface:
            known = self._of_town(surface)
            return Listed(known, 0, 0, True) if known is not None else None
        return best[1] if best else None

    def _of_town(self, surface: str) -> Known | None:
        """The division that the adjective of a town and a noun name: "Купʼянський район"."""
        language = self.language
        adjective, _, noun = surface.rpartition(" ")
        nouns = [one for one in of_word(noun.lower(), language) if one in language.regions]
        if not nouns or " " in adjective:
            return None
        for form in of_word(adjective, language):
            for ending, bases in language.adjectives.items():
                stem = form[: -len(ending)]
                if not form.endswith(ending) or len(stem) < MOST_SHORT:
                    continue
                for base in bases:
                    town = self.known(stem + base)
                    if town is not None and town.kind == "settlement":
                        found = self.division(town.key, nouns[0])
                        if found is not None:
                            return found
        return None

    def division(self, town: str, noun: str) -> Known | None:
        """The division with a town's name, by the folded name of the town and what the language
        calls the division; None where the gazetteer has none there."""
        for place in [c.place for c in self.gazetteer.key_candidates(town)[:MOST_TOWNS]]:
            for kind in self.language.regions.get(noun, ()):
                key = fold(f"{place.name} {kind}".strip())
                for id_, how in self.gazetteer.store.hits(key):
                    area = self.gazetteer.get(id_)
                    if area is not None and _is_about(area, place):
                        fame = self.gazetteer.fame(id_)
                        group = group_of(area.kind, fame, "alias")
                        return Known(key, area.kind, fame, NAME_TYPES[how], 1, group, False, 0.0)
        return None

    def known(self, spelling: str) -> Known | None:
        """What the gazetteer knows of a spelling in the nominative."""
        key = fold(self._spelled(spelling))
        store = self.gazetteer.store
        if len(key) < 2:
            return None
        hits = store.hits(key)
        if not hits:
            return self._unplaced(key)
        _, kind, fame = store.glance(hits[0][0])
        how = NAME_TYPES[hits[0][1]]
        if how == "abbreviation":
            return None
        return Known(key, kind, fame, how, len(hits), group_of(kind, fame, how), False, 0.0)

    def _unplaced(self, key: str) -> Known | None:
        """What is known of a settlement that the gazetteer puts only into its division."""
        if not self.language.capitals:  # common words are villages as well, and look the same
            return None
        if key.isascii() or len(key) <= SHORTEST or not self.gazetteer.store.unplaced(key):
            return None
        group = group_of("settlement", UNPLACED, "alias")
        return Known(key, "settlement", UNPLACED, "alias", 1, group, False, 0.0)

    def _spelled(self, spelling: str) -> str:
        """A spelling as the gazetteer has it, where the language's own list says so."""
        meaning = self.language.spellings.get(spelling)
        if meaning is None:
            return spelling
        if meaning.startswith("="):
            country = self.gazetteer.country(meaning[1:])
            return country.name if country else spelling
        return meaning

    def _begins(self, word: str) -> int:
        store = self.gazetteer.store
        most = 0
        for form in forms(word, self.language):
            first = fold(f"{form.spelling} x").split()[:-1]
            if first:
                most = max(most, store.most_tokens(first[0]) - len(first) + 1)
            most = max(most, self._most_spelled.get(form.spelling, 0))
        return most

    @property
    def _most_spelled(self) -> dict[str, int]:
        found = self.__dict__.get("spelled")
        if found is None:
            found = {}
            for name in self.language.spellings:
                parts = name.split()
                found[parts[0]] = max(found.get(parts[0], 0), len(parts))
            self.__dict__["spelled"] = found
        return found

    def people_key(self, country: str) -> str | None:
        """The folded English name of a country's people."""
        place = self.gazetteer.country(country)
        if place is None:
            return None
        names: dict[int, str] = self.gazetteer.__dict__.setdefault("people_keys", {})
        if not names:
            for key, hits in self.gazetteer.store.demonyms():
                names.setdefault(hits[0][0], key)
        return names.get(place.id)

    def demonym(self, key: str) -> Known | None:
        """What the gazetteer knows of the folded name of a people."""
        hits = self.gazetteer.store.demonym_hits(key)
        if not hits:
            return None
        _, kind, fame = self.gazetteer.store.glance(hits[0][0])
        return Known(key, kind, fame, "demonym", len(hits), "D", False, 0.0)

    def _people(self, word: str) -> str | None:
        word = word.lower()
        for prefix in ("", *self.language.prefixes):
            core = (
                word[len(prefix.partition("=")[0]) :]
                if word.startswith(prefix.partition("=")[0])
                else ""
            )
            if len(core) < 3:
                continue
            for end in range(len(core), max(2, len(core) - LONGEST_STEM), -1):
                country = self.language.peoples.get(core[:end])
                endings = self.language.people_endings
                if country is not None and (not endings or core[end:] in endings):
                    return country
        return None


def _is_about(area: Place, town: Place) -> bool:
    """Whether a place is a division that holds a town."""
    if area.kind not in ("region", "county") or area.country != town.country:
        return False
    return haversine_km(area.point, town.point) <= area.radius_km + town.radius_km


def lookup_of(gazetteer: Gazetteer, code: str) -> Lookup:
    """The look-up of a language in a gazetteer, made once."""
    made: dict[str, Lookup] = gazetteer.__dict__.setdefault("lookups", {})
    if code not in made:
        made[code] = Lookup(gazetteer, code)
    return made[code]


def is_read(code: str) -> bool:
    """Whether names of a language can be looked up: it has a folder, and is not English."""
    one: Language | None = languages().get(code)
    return one is not None and bool(one.hints) and code != "en"
