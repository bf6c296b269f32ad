"""Several gazetteers as one: what a user imports adds to what is embedded and never hides it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from heapq import merge
from itertools import islice

from osint.gazetteer.store import MOST_CACHED, Hits, Known, Store
from osint.model import Place, Point
from osint.support.cache import Remembered
from osint.support.frozen import replace


class JoinedStore(Store):
    """The first of the stores, with what the others add. A place that several have is the first
    one's, and is found by all their names."""

    def __init__(self, stores: Sequence[Store]) -> None:
        first = stores[0]
        self.stores, self.path, self.meta = tuple(stores), first.path, first.meta
        self._db = first._db
        self._known = Remembered(self._read_known, MOST_CACHED)
        self.known: Callable[[int], Known | None] = self._known.__getitem__
        self.hits: Callable[[str], Hits] = Remembered(self._read_hits, MOST_CACHED).__getitem__
        self.is_word = Remembered(self._read_is_word, MOST_CACHED).__getitem__
        self.most_tokens = Remembered(self._read_most, MOST_CACHED).__getitem__
        self.begins = Remembered(self._read_begins, MOST_CACHED).__getitem__

    @property
    def state(self) -> tuple[object, ...]:
        """What tells whether its files are still the same."""
        return tuple(store.state for store in self.stores)

    def close(self) -> None:
        """Close all files."""
        for store in self.stores:
            store.close()

    def _read_known(self, place_id: int) -> Known | None:
        found = next((k for store in self.stores if (k := store.known(place_id))), None)
        place = found.place if found else None
        if found and place and place.country and place.admin1_code and not place.admin1:
            id_ = self.division(place.country, place.admin1_code)
            region = self.stores[0].known(id_) if id_ is not None else None
            if region:
                return found._replace(place=replace(place, admin1=region.place.name))
        return found

    def _ranked(self, parts: Sequence[Hits]) -> Hits:
        """All hits, each place once, best known first; the first store's order among equals."""
        found = dict(reversed([hit for part in parts for hit in part]))
        order = list(dict.fromkeys(id_ for part in parts for id_, _ in part))
        fame = {id_: known.fame for id_ in order if (known := self.known(id_))}
        return tuple(
            (id_, found[id_]) for id_ in sorted(order, key=lambda id_: -fame.get(id_, 0.0))
        )

    def _read_hits(self, key: str) -> Hits:
        parts = [part for store in self.stores if (part := store.hits(key))]
        return parts[0] if len(parts) == 1 else self._ranked(parts) if parts else ()

    def _read_is_word(self, key: str) -> bool | None:
        told = (store.is_word(key) for store in self.stores)
        return next((one for one in told if one is not None), None)

    def _read_most(self, token: str) -> int:
        return max(store.most_tokens(token) for store in self.stores)

    def _read_begins(self, key: str) -> bool:
        return any(store.begins(key) for store in self.stores)

    def demonym_hits(self, key: str) -> Hits:
        """As `hits`, for the names of peoples and things of a place."""
        parts = [part for store in self.stores if (part := store.demonym_hits(key))]
        return self._ranked(parts) if parts else ()

    def demonyms(self) -> list[tuple[str, Hits]]:
        """Every folded name of a people with its places."""
        keys = sorted({key for store in self.stores for key, _ in store.demonyms()})
        return [(key, self.demonym_hits(key)) for key in keys]

    def keys_of_many(self, low: str, high: str, people: int) -> list[str]:
        """Keys from `low` up to but not including `high` of which a place has so many inhabitants."""
        return sorted({k for one in self.stores for k in one.keys_of_many(low, high, people)})

    def keys_like(self, low: str, high: str, limit: int) -> Iterator[str]:
        """Keys from `low` up to but not including `high`, in order, each once."""
        merged = merge(*(store.keys_like(low, high, limit) for store in self.stores))
        yield from islice(dict.fromkeys(merged), limit)

    def well_known(self, token: str) -> list[str]:
        """The well-known keys of all stores whose first word is a folded token, each once."""
        return list(dict.fromkeys(k for store in self.stores for k in store.well_known(token)))

    def sounding(self, bones: str) -> tuple[str, ...]:
        """The keys of settlements that share a consonant skeleton."""
        return tuple(dict.fromkeys(k for store in self.stores for k in store.sounding(bones)))

    def unplaced(self, key: str) -> tuple[Place, ...]:
        """The settlements without a point that a folded key names."""
        return tuple(place for store in self.stores for place in store.unplaced(key))

    def unit_countries(self) -> frozenset[str]:
        """As `Store.unit_countries`."""
        return frozenset().union(*(store.unit_countries() for store in self.stores))

    def unplaced_keys(self, head: str) -> list[str]:
        """As `Store.unplaced_keys`."""
        return sorted({key for store in self.stores for key in store.unplaced_keys(head)})

    def glance(self, place_id: int) -> tuple[str, str, float]:
        """(Name, kind, fame) of a place; it must be there."""
        known = self.known(place_id)
        if known is None:
            raise KeyError(place_id)
        return known.place.name, known.place.kind, known.fame

    def of_kind(self, kind: str) -> Iterator[Place]:
        """Every place of a kind, each once."""
        seen: set[int] = set()
        for store in self.stores:
            for place in store.of_kind(kind):
                if place.id not in seen:
                    seen.add(place.id)
                    yield place

    def largest(self, country: str, admin1: str | None, count: int) -> list[Place]:
        """The settlements of a country or region with most inhabitants, of all stores."""
        found = {p.id: p for store in self.stores for p in store.largest(country, admin1, count)}
        return sorted(found.values(), key=lambda place: (-place.population, place.id))[:count]

    def division(self, country: str, code: str) -> int | None:
        """The id of a first-order region, or of the country itself with code ""."""
        found = (store.division(country, code) for store in self.stores)
        return next((id_ for id_ in found if id_ is not None), None)

    def division_codes(self) -> tuple[tuple[str, str], ...]:
        """Every (country, admin1 code), in order."""
        return tuple(sorted({code for store in self.stores for code in store.division_codes()}))

    def near(self, point: Point, radius_km: float) -> list[tuple[float, int]]:
        """(distance_km, id) of the places within `radius_km` of a point, nearest first."""
        found: dict[int, float] = {}
        for store in self.stores:
            for km, id_ in store.near(point, radius_km):
                found.setdefault(id_, km)
        return sorted((km, id_) for id_, km in found.items())
