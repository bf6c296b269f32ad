"""Names of other languages as the gazetteer lists them: the best listed form of a spelling."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from itertools import islice, product
from typing import TYPE_CHECKING

from osint.extract.places.adjectives import country_of, of_stem
from osint.extract.places.known import Known, group_of
from osint.gazetteer import UNPLACED, Gazetteer, fold
from osint.gazetteer.rows import NAME_TYPES
from osint.geo.geodesic import haversine_km
from osint.language.identity import languages
from osint.language.inflection import forms, of_word
from osint.language.latin import in_latin, letters_of
from osint.language.pack import has_rules, load
from osint.language.spellings import spellings
from osint.model import Place
from osint.support.cache import Remembered
from osint.support.fold import sankt_of
from osint.support.frozen import replace
from osint.support.named_tuple import NamedTuple

if TYPE_CHECKING:
    from osint.gazetteer.respelled import Respelled

MOST_KEPT = 10_000
DIVISIONS = ("region", "county", "disputed")
"""Kinds of places that an adjective may be made of, and that are no countries."""
AS_WRITTEN, OWN_LIST = 0.6, 2.0
"""Fame that a form gains for being the name as the text has it, and as the language's own list has it."""
AT_HOME, LEAST_AT_HOME, HOME_LEAD = 2.7, 3.0, 1.0
"""Fame that a form gains for a place in a country where the language is at home ("Дубні" is Dubno) or a
name that the language lists, and that it must have at home; the third is how much better a place abroad is known that is meant."""
GLUED = 6.0
"""Fame that a form loses for being a name together with the word before it."""
JOINER = "\u200c"
"""Parts the words of a name in one ("خرم‌آباد")."""
MOST_SHORT, MOST_TOWNS = 2, 4
"""Least letters of a town's name, and namesakes of it, that a division is looked for by."""
LEAST_OF_SEAT = 500
"""People of the smallest seat of a district; set by hand."""
DISTRICT_KM = 40.0
"""How far from its town most of a district lies; the median raion of Ukraine before 2020 and of
Russia has a radius of about 20 km."""
SHORTEST = 3
"""Letters up to which a word is no hamlet without a point."""
MOST_RESPELLED, RESPELLED = 12, "respelled"
"""Forms of a name that are looked for in Latin letters, and how one is known that is in them only."""


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
        self.area: Callable[[str], Place | None] = Remembered(self._area, MOST_KEPT).__getitem__
        """The part of a country whose adjective a word is: "hessisch"."""

        self.respelled: Callable[[str], tuple[Respelled, ...]] = Remembered(
            self._respelled, MOST_KEPT
        ).__getitem__
        """The settlements that a stretch in another script may mean though the gazetteer has them
        in Latin letters only, the likest first; none in a language without `[latin]` letters."""

        self.countries: Callable[[str], tuple[str, ...]] = Remembered(
            self._countries, MOST_KEPT
        ).__getitem__
        """The countries of the best known places that bear a folded name, the best known first, but
        those of the language before any that is not known far better."""

    @cached_property
    def spellings(self) -> Mapping[str, str]:
        """The names of the language's own list."""
        return spellings(self.language.code)

    @cached_property
    def verbs(self) -> frozenset[str]:
        """Words that say where something lies, as one word behind its name."""
        pack = load(self.language.code) if has_rules(self.language.code) else None
        if pack is None:
            return frozenset()
        said = pack.words("be") | pack.words("placed")
        return frozenset(phrase.split()[0] for phrase in said)

    @cached_property
    def of_words(self) -> frozenset[str]:
        """Words between the noun for a place and its name ("ville de"), each one word."""
        code = self.language.code
        return load(code).words("of_name") if has_rules(code) else frozenset()

    @cached_property
    def adjectives(self) -> frozenset[str]:
        """Words that say what a town is like: none of them is its name behind its noun."""
        code = self.language.code
        return load(code).words("place_adjective") if has_rules(code) else frozenset()

    def _countries(self, key: str) -> tuple[str, ...]:
        named = [c for c in self.gazetteer.key_candidates(key)[:MOST_TOWNS] if c.place.country]
        least = named[0].fame - HOME_LEAD if named else 0.0
        named.sort(key=lambda c: c.fame < least or c.place.country not in self.language.home)
        return tuple(c.place.country for c in named if c.place.country)

    def _find(self, surface: str) -> Listed | None:
        best: tuple[float, Listed] | None = None
        for form in forms(surface, self.language):
            known = self.known(form.spelling)
            if known is None:
                continue
            own = form.spelling == surface
            is_own = self.language.capitals and form.spelling in self.spellings  # no glued "and"
            worth = known.fame + AT_HOME * (is_own or self._is_home(known))
            if own:
                worth += -GLUED if self._is_glued(surface) else AS_WRITTEN + OWN_LIST * is_own
            if best is None or worth > best[0]:
                front, article = form.front, self.language.article
                if article and surface[:front].endswith(article):
                    front -= len(article)
                best = worth, Listed(known, front, form.back, not own)
        if best is None and self.language.divisions_follow and " " in surface:
            known = self._of_town(surface)
            return Listed(known, 0, 0, True) if known is not None else None
        return best[1] if best else None

    def _is_home(self, known: Known) -> bool:
        """Whether the best known bearer of a name lies where the language is at home, and is no
        hamlet."""
        return known.fame >= LEAST_AT_HOME and any(
            country in self.language.home for country in self.countries(known.key)[:1]
        )

    def _is_glued(self, surface: str) -> bool:
        """Whether a stretch begins with a word that an apostrophe joins to its name: "d'Abra"."""
        prefixes = self.language.prefixes
        return any(surface.startswith(one) for one in prefixes if one[-1] in "’'")

    def _of_town(self, surface: str) -> Known | None:
        """The division that the adjective of a town and a noun name: "Купʼянський район"."""
        for town, noun, spelling in self._towns(surface):
            found = self.division(town.key, noun, spelling)
            if found is not None:
                return found
        return None

    def _towns(self, surface: str) -> Iterator[tuple[Known, str, str]]:
        """The towns whose adjective stands before the noun of a division, with that noun and the
        town's name in the language."""
        language = self.language
        adjective, _, noun = surface.rpartition(" ")
        nouns = [one for one in of_word(noun.lower(), language) if one in language.regions]
        first, _, second = adjective.partition(" ")  # "Елизовский муниципальный район"
        if not nouns or (second and not second.islower()):
            return
        for form in of_word(first, language):
            for ending, bases in language.adjectives.items():
                stem = form[: -len(ending)]
                if not form.endswith(ending) or len(stem) < MOST_SHORT:
                    continue
                for base in bases:
                    town = self.known(stem + base)
                    if town is not None and town.kind == "settlement":
                        yield town, nouns[0], stem + base

    def districts(self, surface: str) -> tuple[Place, ...]:
        """Districts that the gazetteer lacks, each a circle about the town that it is called
        after, which `inside` names, and which is no hamlet. What lies outside of such a circle may lie in the district."""
        found: dict[int, Place] = {}
        for town, _, _ in self._towns(surface) if self.language.divisions_follow else ():
            for candidate in self.gazetteer.key_candidates(town.key)[:MOST_TOWNS]:
                place = candidate.place
                is_seat = place.kind == "settlement" and place.population >= LEAST_OF_SEAT
                if is_seat and place.country in self.language.home:
                    found[place.id] = district_about(place)
        return tuple(found.values())

    def _respelled(self, surface: str) -> tuple[Respelled, ...]:
        found: dict[int, Respelled] = {}
        tried = (form.spelling for form in forms(surface, self.language) if not form.front)
        for spelling in islice(dict.fromkeys(tried), MOST_RESPELLED):
            letters = letters_of(spelling, self.language)
            for one in self.gazetteer.respelled(letters, self.language.vowels_written):
                known = found.get(one.place.id)
                if known is None or one.unlike < known.unlike:
                    found[one.place.id] = one
        ranked = sorted(found.values(), key=lambda one: (one.unlike, -one.fame, one.place.id))
        return tuple(ranked)

    def as_known(self, one: Respelled) -> Known:
        """What is known of a place by its name in Latin letters."""
        kind, fame = one.place.kind, one.fame
        group = group_of(kind, fame, RESPELLED)
        return Known(one.key, kind, fame, RESPELLED, 1, group, False, 0.0)

    def division(self, town: str, noun: str, spelling: str = "") -> Known | None:
        """The division with a town's name, by the folded name of the town and what the language
        calls the division; None where the gazetteer has none there. `spelling` is the name as the
        language has it."""
        latin = [in_latin(spelling, self.language)] if spelling else []
        for place in [c.place for c in self.gazetteer.key_candidates(town)[:MOST_TOWNS]]:
            for name, kind in product((place.name, *latin), self.language.regions.get(noun, ())):
                key = fold(f"{name} {kind}".strip())
                for id_, how in self.gazetteer.store.hits(key):
                    area = self.gazetteer.get(id_)
                    if area is not None and _is_about(area, place):
                        fame = self.gazetteer.fame(id_)
                        group = group_of(area.kind, fame, "alias")
                        return Known(key, area.kind, fame, NAME_TYPES[how], 1, group, False, 0.0)
        return None

    def known(self, spelling: str) -> Known | None:
        """What the gazetteer knows of a spelling in the nominative."""
        if len(key := fold(self._spelled(spelling))) < 2:
            return None
        found = self._listed(key)
        if (written := sankt_of(key)) and (sankt := self._listed(written)) is not None:
            found = max(found or sankt, sankt, key=lambda one: one.fame)
        if found is None and JOINER in spelling:  # "خرم‌آباد" is written in two words too
            found = self._listed(fold(spelling.replace(JOINER, " ")))
        if found is None or found.kind == "county":
            for suffix in self.language.town_suffixes:
                town = self._listed(fold(key + suffix))
                if town is not None and town.kind == "settlement":
                    return town
        return found or (None if self.gazetteer.store.hits(key) else self._unplaced(key))

    def _listed(self, key: str) -> Known | None:
        store = self.gazetteer.store
        if not (hits := store.hits(key)):
            return None
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
        meaning = self.spellings.get(spelling)
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

    def most_spelled(self, word: str) -> int:
        """The most words of a name of the language's own list that begins with a word; 0 for none."""
        return self._most_spelled.get(word, 0)

    @cached_property
    def _most_spelled(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for name in self.spellings:
            parts = name.split()
            first = parts[0].rstrip(".")
            found[first] = max(found.get(first, 0), len(parts))
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
        return country_of(word, self.language)

    def _area(self, word: str) -> Place | None:
        country, _, name = (of_stem(word, self.language.areas, self.language) or "").partition(":")
        found = self.gazetteer.key_candidates(fold(name)) if name else ()
        areas = [c.place for c in found if c.place.kind in DIVISIONS and c.place.country == country]
        return areas[0] if areas else None


def district_about(town: Place, radius_km: float = DISTRICT_KM) -> Place:
    return replace(
        town,
        id=-abs(town.id),
        name=f"{town.name} district",
        kind="county",
        radius_km=radius_km,
        population=0,
        geonameid=None,
        inside=town.name,
        county=None,
    )


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
