"""Names to candidate places, and places by id, division and position.

gazetteer = Gazetteer.open()
gazetteer.lookup("Sergeevka")        # every place of that name, best known first
gazetteer.demonym("Syrians").name    # 'Syria'
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from osint.gazetteer import romanised
from osint.gazetteer.reverse import Around, reverse
from osint.gazetteer.rows import NAME_TYPES
from osint.gazetteer.search import Hit, search
from osint.gazetteer.spelling import edits
from osint.gazetteer.store import EMBEDDED, MOST_CACHED, Candidate, Store
from osint.gazetteer.variants import articled, variants
from osint.model import Place, Point
from osint.support.cache import Remembered
from osint.support.fold import fold
from osint.support.folders import AnyPath

if TYPE_CHECKING:
    from osint.gazetteer.respelled import Letters, Respelled

__all__ = ["Around", "Candidate", "Gazetteer", "Hit", "fold", "is_odd", "odd_behind"]


LATIN_ENDS, HAN_BEGINS, MOST_NAMED = "\u0370", "\u2e80", 3
"""The first letters of other alphabets and of the scripts of East Asia; and bearers of a name in
those alphabets whose namesakes are added."""
FIRST_REACH_KM = 20.0
"""How far the nearest places of a point are looked for first."""
TOWN_PEOPLE, GREAT_TIMES = 50_000, 50
"""Inhabitants of a town whose name means it before any that had the name once, but one so many times
as large: that is still called by it (Canton in China beside Canton, Ohio)."""
COMMON = 3
"""Settlements of a country that are called so, from which a name means one of them rather than a city
there that once had it: Oleksandrivka, of Ukraine's villages, not Donetsk. Set by hand."""
UNPLACED = 2.0
"""The fame of a settlement that has no point of its own: a hamlet's."""


class Gazetteer:
    """Read-only names and places; open once a process."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.key_candidates: Callable[[str], tuple[Candidate, ...]] = Remembered(
            self._look_up, MOST_CACHED
        ).__getitem__
        """As `candidates`, of a name that is folded already."""
        self.lookup: Callable[[str], tuple[Place, ...]] = Remembered(
            self._look_up_places, MOST_CACHED
        ).__getitem__
        """Every place of a name, best known first: fame, then population."""
        self._largest = Remembered(self._read_largest, MOST_CACHED)

    @classmethod
    def open(cls, path: str | None = None, more: Sequence[AnyPath] = ()) -> Gazetteer:
        """The gazetteer at `path`, or the embedded one; with `more`, what those hold is added.

        Raises:
            DataError: one is missing, damaged or of another format.
        """
        first = Store(path or EMBEDDED)
        if not more:
            return cls(first)
        from osint.gazetteer.joined import JoinedStore

        return cls(JoinedStore([first, *map(Store, more)]))

    def candidates(self, name: str) -> tuple[Candidate, ...]:
        """As `lookup`, each with how the name names it, its fame and its number of names."""
        return self.key_candidates(fold(name))

    def _read_largest(self, asked: tuple[str, str | None, int]) -> tuple[Place, ...]:
        return tuple(self.store.largest(*asked))

    def _look_up_places(self, name: str) -> tuple[Place, ...]:
        return tuple([candidate.place for candidate in self.candidates(name)])

    def _look_up(self, key: str) -> tuple[Candidate, ...]:
        found = self._read(key) or self._read_variant(key)
        if key.isascii():
            return found or self._read_romanised(key)
        if found:
            return self._with_namesakes(key, found)
        return self._read_spelled(key) or self._read_unplaced(key)

    def _read(self, key: str) -> tuple[Candidate, ...]:
        found = []
        for id_, type_ in self.store.hits(key):
            known = self.store.known(id_)
            if known:
                found.append(
                    Candidate(known.place, NAME_TYPES[type_], known.fame, known.alternates)
                )
        return odd_behind(found)

    def _with_namesakes(self, key: str, found: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
        """The bearers of a name in another script, those that have the same name in Latin letters
        (a list in other letters holds few namesakes), and those without a point of their own."""
        if not LATIN_ENDS <= key[0] < HAN_BEGINS:  # names that sound alike are written otherwise
            return found
        named = {candidate.place.id: candidate for candidate in found}
        for candidate in found[:MOST_NAMED]:
            if candidate.place.kind == "settlement":
                for other in self._read(fold(candidate.place.name)):
                    if other.place.kind == "settlement" and other.how != "alternate":
                        named.setdefault(other.place.id, other._replace(how="alternate"))
        for other in self._read_unplaced(key):
            named.setdefault(other.place.id, other)
        return tuple(named.values())

    @cached_property
    def _articled(self) -> dict[str, list[str]]:
        return articled(self.store)

    def _read_variant(self, key: str) -> tuple[Candidate, ...]:
        for variant in variants(key, self._articled):
            named = self._read(variant.key)
            if not named and variant.kinds is None:
                named = self._read_romanised(variant.key)
            found = tuple(c for c in named if variant.fits(c.place))
            if found:
                return found
        return ()

    def _read_romanised(self, key: str) -> tuple[Candidate, ...]:
        """The places of an Arabic name that another hand brought into Latin letters, in the countries
        of that language."""
        if not romanised.is_arabic(key):
            return ()
        found: dict[int, Candidate] = {}
        for other in romanised.spelt_alike(self.store, key):
            for candidate in self._read(other):
                place = candidate.place
                own = candidate.how != "alternate" or romanised.is_own(other, place.name)
                if own and place.kind in romanised.KINDS and romanised.is_home(place.country):
                    found.setdefault(place.id, candidate._replace(how="alternate"))
        return tuple(sorted(found.values(), key=lambda one: (-one.fame, one.place.id)))

    def _read_spelled(self, key: str) -> tuple[Candidate, ...]:
        """A name from the lists of the languages. Those are asked of other letters only, as are
        settlements without a point: English texts hold many capitalised words that are no names."""
        from osint.gazetteer.spelled import meaning_of  # few texts need it, and it takes a while

        meaning = meaning_of(key)
        if meaning is None:
            return ()
        if not meaning.startswith("="):
            return self._read(fold(meaning))
        country = self.country(meaning[1:])
        return (Candidate(country, "alias", self.fame(country.id), 0),) if country else ()

    def _read_unplaced(self, key: str) -> tuple[Candidate, ...]:
        """Settlements known only by the division that they lie in, and by `inside` to be told."""
        return tuple(Candidate(place, "alias", UNPLACED, 0) for place in self.store.unplaced(key))

    def has(self, key: str) -> bool:
        """Whether a folded key names a place, as it stands or in a variant ("amur region")."""
        return bool(self.store.hits(key) or self.key_candidates(key))

    def names(self, words: str) -> bool:
        """Whether a place is called so, but for case and accents; quicker than `lookup`."""
        return self.store.is_word(fold(words)) is not None

    def max_tokens(self, first_token: str) -> int:
        """The most words of a name that begins with this folded word; 0 when none does."""
        return self.store.most_tokens(first_token)

    def get(self, place_id: int) -> Place | None:
        """The place with this id."""
        known = self.store.known(place_id)
        return known.place if known else None

    def fame(self, place_id: int) -> float:
        """How prominent a place is, 0 to 10, on the scale of log10 of a city's population."""
        known = self.store.known(place_id)
        return known.fame if known else 0.0

    def country(self, iso2: str) -> Place | None:
        """The country of an ISO 3166-1 alpha-2 code."""
        return self.region(iso2, "")

    def countries(self) -> tuple[str, ...]:
        """The ISO 3166-1 alpha-2 codes of all countries, in order."""
        return tuple(country for country, code in self.store.division_codes() if not code)

    @cached_property
    def listed_by_district(self) -> frozenset[str]:
        """The countries (ISO 3166-1 alpha-2) of which every settlement is listed, if only by its
        district: `somewhere` knows those without a point."""
        return self.store.unit_countries()

    @cached_property
    def alpha3(self) -> dict[str, str]:
        """ISO 3166-1 alpha-3 to alpha-2 codes."""
        pairs = (pair.split("=") for pair in self.store.meta.get("alpha3", "").split())
        return {code: country for code, country in pairs if self.country(country)}

    def country_code(self, text: str) -> str | None:
        """The alpha-2 code of a country given by its name, its alpha-2 or its alpha-3 code."""
        from osint.gazetteer import addresses

        return addresses.country_code(self, text)

    def address(self, text: str) -> tuple[Candidate, ...]:
        """The places that a typed name means, best known first: "Paris, Texas", "Hanoi,
        Vietnam", "Arlington, VA"; see addresses.py."""
        from osint.gazetteer import addresses

        return addresses.address(self, text)

    def region(self, iso2: str, admin1_code: str) -> Place | None:
        """The first-order region of a GeoNames code ("RU", "59")."""
        id_ = self.store.division(iso2, admin1_code)
        return self.get(id_) if id_ is not None else None

    def largest(self, area: Place, count: int = 8) -> tuple[Place, ...]:
        """The settlements of a country or first-order region with most inhabitants; none for
        another area."""
        if area.kind not in ("country", "region") or area.country is None:
            return ()
        code = area.admin1_code if area.kind == "region" else None
        return self._largest[area.country, code, count]

    def demonym(self, word: str) -> Place | None:
        """The place whose people or things the word names ("Syrians"), the best known."""
        hits = self.store.demonym_hits(fold(word))
        return self.get(hits[0][0]) if hits else None

    def near(self, point: Point, radius_km: float, limit: int = 10) -> tuple[Place, ...]:
        """The `limit` nearest places within `radius_km` of a point, nearest first. The circle
        grows until it holds as many: that of a large region holds tens of thousands."""
        reach_km = min(radius_km, FIRST_REACH_KM)
        while len(found := self.store.near(point, reach_km)) < limit and reach_km < radius_km:
            reach_km = min(radius_km, 2 * reach_km)
        ids = [id_ for _, id_ in found[:limit]]
        return tuple(place for place in map(self.get, ids) if place)

    def search(
        self,
        name: str,
        country: str | None = None,
        region: str | None = None,
        kind: str | None = None,
        fuzzy: bool = True,
        limit: int = 10,
    ) -> tuple[Hit, ...]:
        """The places a name may mean, best first, each with the reasons for its rank.

        `country` is an ISO 3166-1 alpha-2 code or a country's name, `region` a first-order
        region's name or code ("RU.59"), `kind` one of model.KINDS: only places that fit all
        are found. Names spelt nearly so are tried when, with `fuzzy`, none fits as spelt.
        """
        return search(self, name, country, region, kind, fuzzy, limit)

    def by_sound(
        self,
        name: str,
        near: Point | None = None,
        within_km: float = 60.0,
        area: Place | None = None,
        kind: str = "settlement",
    ) -> tuple[Place, ...]:
        """Settlements, or places of another kind, that `name` may be another spelling of ("Deir Ezzor", "Dayr az Zawr"), the
        likest first; see demand.by_sound. Only near a point or within an area."""
        from osint.gazetteer import demand

        return demand.by_sound(self, name, near, within_km, area, kind)

    def respelled(self, letters: Letters, vowels_written: bool) -> list[Respelled]:
        """Settlements that a name of another script may mean, by what each of its letters may be
        in Latin ones, the likest first; see respelled.py."""
        from osint.gazetteer.respelled import respelled  # texts in Latin letters need none of it

        return respelled(self, letters, vowels_written)

    def stand_in(self, name: str, noun: str, kind: str, area: Place | None = None) -> Place | None:
        """The town that a port, camp, airport or the like without an entry is called after, with
        a radius of 30 km; see demand.stand_in. `name` comes without the noun, `kind` is its kind."""
        from osint.gazetteer import demand

        return demand.stand_in(self, name, noun, kind, area)

    def somewhere(self, name: str, area: Place | None = None) -> tuple[Place, ...]:
        """Settlements of that name which are known only by the division they lie in: `inside`
        names it, point and radius are its own. They can support a statement, never refute it."""
        from osint.gazetteer import demand

        return demand.somewhere(self, name, area)

    def reverse(self, point: Point) -> Around:
        """The nearest settlement of a point, its region and country, and what holds the point."""
        return reverse(self, point)

    def begins(self, key: str) -> bool:
        """Whether a longer name begins with the words of this folded key ("new york" begins
        "new york city"): a longest match need not try further words when not."""
        return self.store.begins(key)


def odd_behind(found: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The candidates with those behind that are hardly meant: the towns that bear a name only among
    their other names where a country, or another town, is called so. GeoNames has "Paraguay" for
    Asunción and "Olbia" for Antalya."""
    own = [c.place for c in found if c.how == "primary"]
    odd = [c for c in found if is_odd(c, own)]
    return tuple(c for c in found if c not in odd) + tuple(odd) if odd else tuple(found)


def is_odd(candidate: Candidate, own: Sequence[Place]) -> bool:
    """Whether a town bears a name only among its other names, and one of the places `own` that are
    called so is rather meant: its country, a town of TOWN_PEOPLE that it is not GREAT_TIMES as
    large as. Another spelling of a town's own name is none ("Odessa"), nor is a part of it ("San
    Sebastián" of Donostia's, "Rostov" of Rostov-na-Donu's)."""
    place = candidate.place
    if candidate.how != "alternate" or place.kind != "settlement":
        return False
    if any(other.kind == "country" and other.country == place.country for other in own):
        return True
    named = [p for p in own if p.kind == "settlement"]
    towns = [p for p in named if p.population >= TOWN_PEOPLE]
    is_theirs = towns and place.population < GREAT_TIMES * min(t.population for t in towns)
    if not is_theirs and sum(p.country == place.country for p in named) < COMMON:
        return False
    full, short = fold(place.name), fold(named[0].name)
    if short in full.replace("-", " ").replace("/", " ").split() or f" {short} " in f" {full} ":
        return False
    return edits(full, short, 2) > 2
