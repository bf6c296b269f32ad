"""The gazetteer as it is read: an immutable SQLite file, mapped, with what was asked for kept."""

from __future__ import annotations

import math
import os
import sqlite3
import zlib
from collections.abc import Callable, Iterator

from osint.errors import DataError
from osint.gazetteer.schema import (
    COMMON_WORD,
    DEGREE,
    FORMAT,
    HIT,
    ID,
    WELL_KNOWN,
    cell_of,
    unpack_stats,
)
from osint.geo.geodesic import MEAN_RADIUS_KM
from osint.model import KINDS, Place, Point
from osint.support.cache import Remembered
from osint.support.folders import DATA, AnyPath
from osint.support.named_tuple import NamedTuple
from osint.support.start_store import state
from osint.support.verified import FOLDER, REMEDY, verified

EMBEDDED = os.path.join(DATA, "gazetteer.sqlite")
MOST_CACHED = 10_000
MOST_CELLS = 300
"""Cells remembered: a crowded one holds a thousand places, most some dozens."""
Hits = tuple[tuple[int, int], ...]


class Candidate(NamedTuple):
    """A place that a key may mean. `how` is one of rows.NAME_TYPES; `fame` is 0 to about 10;
    `alternates` counts the names that the place has."""

    place: Place
    how: str
    fame: float
    alternates: int


class Known(NamedTuple):
    """A place, its fame, and how many names it has."""

    place: Place
    fame: float
    alternates: int


def _haversine_km(here: Point, latitude: float, longitude: float) -> float:
    """Great-circle distance; up to 0.55 % off the geodesic, enough to rank neighbours."""
    lat1, lat2 = math.radians(here.latitude), math.radians(latitude)
    dlat, dlon = lat2 - lat1, math.radians(longitude - here.longitude)
    x = math.sin(dlat / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin(dlon / 2) ** 2
    return 2 * MEAN_RADIUS_KM * math.asin(min(1.0, math.sqrt(x)))


def _uri(path: str) -> str:
    """The address of a file, as SQLite reads it."""
    escaped = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23").replace(os.sep, "/")
    return f"file://{escaped if escaped.startswith('/') else f'/{escaped}'}"


class Store:
    """Read access by key, id, division and position. Not for several threads that write; safe
    for threads that read, since SQLite serialises them."""

    def __init__(self, path: AnyPath) -> None:
        if not os.path.isfile(path):
            raise DataError(
                "the gazetteer is missing; reinstall osint, or build it with "
                "`python -m tools.build_gazetteer`",
                path=str(path),
            )
        self.path = verified(path)
        uri = f"{_uri(os.path.realpath(path))}?mode=ro&immutable=1"
        try:
            self._db = sqlite3.connect(uri, uri=True, check_same_thread=False)
            self._db.execute("PRAGMA mmap_size=1073741824")
            self.meta: dict[str, str] = dict(self._db.execute("SELECT key, value FROM meta"))
        except sqlite3.DatabaseError as error:
            remedy = f"; {REMEDY}" if os.path.dirname(path) == FOLDER else ""
            message = f"this is not a readable gazetteer ({error}){remedy}"
            raise DataError(message, path=str(path)) from None
        if self.meta.get("format") != FORMAT:
            raise DataError(
                f"the gazetteer is of format {self.meta.get('format')}, not {FORMAT}; rebuild it",
                path=str(path),
            )
        self._known = Remembered(self._read_known, MOST_CACHED)
        self.known: Callable[[int], Known | None] = self._known.__getitem__
        """The place with this id, with its fame and number of names."""
        self.hits: Callable[[str], Hits] = Remembered(self._read_hits, MOST_CACHED).__getitem__
        """The (place id, name type) pairs of a folded key, best known first."""
        self.is_word: Callable[[str], bool | None] = Remembered(
            self._read_is_word, MOST_CACHED
        ).__getitem__
        """Whether a folded key is also a common English word ("reading", "hope"); None when no place
        has it."""
        self.most_tokens: Callable[[str], int] = Remembered(
            self._read_most, MOST_CACHED
        ).__getitem__
        """The number of words in the longest name that begins with a folded token."""
        self.begins: Callable[[str], bool] = Remembered(self._read_begins, MOST_CACHED).__getitem__
        """Whether a stored key begins with this one and a space."""
        self._divisions = Remembered(self._read_division, MOST_CACHED)
        self._cells = Remembered(self._read_cell, MOST_CELLS)
        self._demonyms: dict[str, bytes] | None = None

    @property
    def state(self) -> tuple[object, ...]:
        """What tells whether its files are still the same."""
        return state(self.path)

    def close(self) -> None:
        """Close the file; the store cannot be used afterwards."""
        self._db.close()

    # -- by key ---------------------------------------------------------------

    def _read_hits(self, key: str) -> Hits:
        row = self._db.execute("SELECT hits FROM name WHERE key=?", (key,)).fetchone()
        return tuple(HIT.iter_unpack(row[0])) if row else ()

    def _read_is_word(self, key: str) -> bool | None:
        row = self._db.execute("SELECT stats FROM name WHERE key=?", (key,)).fetchone()
        return None if row is None else bool(unpack_stats(row[0])[0] & COMMON_WORD)

    def _read_most(self, token: str) -> int:
        row = self._db.execute("SELECT most FROM first WHERE token=?", (token,)).fetchone()
        return row[0] if row else 0

    def _read_begins(self, key: str) -> bool:
        return next(self.keys_like(f"{key} ", f"{key}!", 1), None) is not None

    def demonym_hits(self, key: str) -> Hits:
        """As `hits`, for the names of peoples and things of a place."""
        if self._demonyms is None:
            rows = self._db.execute("SELECT key, hits FROM demonym")
            self._demonyms = dict(rows)
        return tuple(HIT.iter_unpack(self._demonyms.get(key, b"")))

    def demonyms(self) -> list[tuple[str, Hits]]:
        """Every folded name of a people with its places."""
        self.demonym_hits("")
        return [(key, self.demonym_hits(key)) for key in sorted(self._demonyms or ())]

    def keys_like(self, low: str, high: str, limit: int) -> Iterator[str]:
        """Keys from `low` up to but not including `high`, in order."""
        for row in self._db.execute(
            "SELECT key FROM name WHERE key >= ? AND key < ? LIMIT ?", (low, high, limit)
        ):
            yield row[0]

    def keys_of_many(self, low: str, high: str, people: int) -> list[str]:
        """Keys from `low` up to but not including `high` of which a place has so many inhabitants."""
        found = self._db.execute(
            "SELECT key FROM name WHERE key >= ? AND key < ? AND stats >> 16 >= ?",
            (low, high, people),
        )
        return [key for (key,) in found]

    def well_known(self, token: str) -> list[str]:
        """The keys whose first word is a folded token and whose best known place is well known."""
        found = self._db.execute(
            "SELECT key FROM name WHERE key >= ? AND key < ? AND stats & ?",
            (token, f"{token}!", WELL_KNOWN),
        )
        return [key for (key,) in found]

    def sounding(self, bones: str) -> tuple[str, ...]:
        """The keys of settlements that share a consonant skeleton (sound.py)."""
        row = self._db.execute("SELECT keys FROM sound WHERE bones=?", (bones,)).fetchone()
        return tuple(row[0].split("\n")) if row else ()

    def unplaced(self, key: str) -> tuple[Place, ...]:
        """The settlements without a point that a folded key names, one for each division that
        holds one, with its point and extent."""
        row = self._db.execute("SELECT units FROM unplaced WHERE key=?", (key,)).fetchone()
        ids = [id_ for (id_,) in ID.iter_unpack(row[0])] if row else []
        return tuple(self._unplaced(key, id_) for id_ in ids)

    def unit_countries(self) -> frozenset[str]:
        """The countries (ISO 3166-1 alpha-2) of which there are settlements without a point."""
        return frozenset(code for (code,) in self._db.execute("SELECT DISTINCT country FROM unit"))

    def unplaced_keys(self, head: str) -> list[str]:
        """The folded names of settlements without a point that begin with these ASCII letters."""
        after = head[:-1] + chr(ord(head[-1]) + 1)
        found = self._db.execute(
            "SELECT key FROM unplaced WHERE key >= ? AND key < ?", (head, after)
        )
        return [key for (key,) in found]

    def _unplaced(self, key: str, unit: int) -> Place:
        name, country, code, latitude, longitude, radius = self._db.execute(
            "SELECT name, country, admin1, latitude, longitude, radius FROM unit WHERE id=?",
            (unit,),
        ).fetchone()
        return Place(
            id=-(zlib.crc32(f"{key} {unit}".encode()) & 0x3FFFFFFF),
            name=key.title(),
            point=Point(latitude=latitude, longitude=longitude),
            radius_km=radius,
            kind="settlement",
            country=country,
            admin1=self._region_name(country, code, "settlement", name),
            admin1_code=code,
            inside=name,
        )

    # -- by id, division and position -----------------------------------------

    def glance(self, place_id: int) -> tuple[str, str, float]:
        """(Name, kind, fame) of a place, without building it; it must be there."""
        known = self._known.get(place_id)
        if known is not None:
            return known.place.name, known.place.kind, known.fame
        row = self._db.execute(
            "SELECT name, kind, fame FROM place WHERE id=?", (place_id,)
        ).fetchone()
        return row[0], KINDS[row[1]], row[2] / 10

    def of_kind(self, kind: str) -> Iterator[Place]:
        """Every place of a kind, by id; slow: all rows are read."""
        for row in self._db.cursor().execute(
            "SELECT * FROM place WHERE kind=? ORDER BY id", (KINDS.index(kind),)
        ):
            yield self._build(row).place

    def largest(self, country: str, admin1: str | None, count: int) -> list[Place]:
        """The settlements of a country, or of one of its regions, with most inhabitants."""
        where, values = "kind=? AND country=?", [KINDS.index("settlement"), country]
        if admin1 is not None:
            where, values = f"{where} AND admin1=?", [*values, admin1]
        rows = self._db.execute(
            f"SELECT * FROM place WHERE {where} ORDER BY population DESC, id LIMIT ?",
            (*values, count),
        )
        return [self._build(row).place for row in rows]

    def _read_known(self, place_id: int) -> Known | None:
        row = self._db.execute("SELECT * FROM place WHERE id=?", (place_id,)).fetchone()
        return self._build(row) if row else None

    def _build(
        self, row: tuple[int, str, int, int, int, int, str, str, int, int, int, int]
    ) -> Known:
        (
            id_,
            name,
            latitude,
            longitude,
            radius,
            kind,
            country,
            code,
            population,
            fame,
            count,
            county,
        ) = row
        place = Place(
            id=id_,
            name=name,
            point=Point(latitude=latitude / DEGREE, longitude=longitude / DEGREE),
            radius_km=radius / 10,
            kind=KINDS[kind],
            country=country or None,
            admin1=self._region_name(country, code, KINDS[kind], name),
            admin1_code=code or None,
            geonameid=id_ if id_ > 0 else None,
            population=population,
            county=county or None,
        )
        return Known(place, fame / 10, count)

    def _region_name(self, country: str, code: str, kind: str, name: str) -> str | None:
        if not code:
            return None
        if kind == "region":
            return name
        id_ = self.division(country, code)
        known = self.known(id_) if id_ is not None else None
        return known.place.name if known else None

    def division(self, country: str, code: str) -> int | None:
        """The id of a first-order region, or of the country itself with code ""."""
        return self._divisions[country, code]

    def division_codes(self) -> tuple[tuple[str, str], ...]:
        """Every (country, admin1 code), in order; "" stands for the country itself."""
        return tuple(self._db.execute("SELECT country, admin1 FROM division ORDER BY 1, 2"))

    def _read_division(self, key: tuple[str, str]) -> int | None:
        row = self._db.execute(
            "SELECT id FROM division WHERE country=? AND admin1=?", key
        ).fetchone()
        return row[0] if row else None

    def near(self, point: Point, radius_km: float) -> list[tuple[float, int]]:
        """(distance_km, id) of the places within `radius_km` of a point, nearest first."""
        found = []
        span, across = _box(point, radius_km)
        north, east = DEGREE * point.latitude, DEGREE * point.longitude
        high, wide, turn = DEGREE * span, DEGREE * across, 360 * DEGREE
        for cell in _cells(point, span, across):
            for id_, latitude, longitude in self._cells[cell]:
                apart = abs(longitude - east)  # or the other way around the earth
                if abs(latitude - north) > high or wide < apart < turn - wide:
                    continue
                distance = _haversine_km(point, latitude / DEGREE, longitude / DEGREE)
                if distance <= radius_km:
                    found.append((distance, id_))
        found.sort()
        return found

    def _read_cell(self, cell: int) -> tuple[tuple[int, int, int], ...]:
        """The places of a cell: id, and latitude and longitude as they are stored."""
        row = self._db.execute("SELECT ids FROM cell WHERE cell=?", (cell,)).fetchone()
        ids = [id_ for (id_,) in ID.iter_unpack(row[0])] if row is not None else []
        marks = ",".join("?" * len(ids))
        places = f"SELECT id, latitude, longitude FROM place WHERE id IN ({marks})"
        return tuple(self._db.execute(places, ids))


def _box(point: Point, radius_km: float) -> tuple[float, float]:
    """How many degrees of latitude and of longitude a circle reaches from its centre at most."""
    span = radius_km / 110.5
    low, high = max(-90.0, point.latitude - span), min(90.0, point.latitude + span)
    widest = max(abs(low), abs(high))
    across = min(180.0, span / math.cos(math.radians(widest))) if widest < 89.0 else 180.0
    return span, across


def _cells(point: Point, span: float, across: float) -> set[int]:
    """The cells that a box about a point can touch."""
    low, high = max(-90.0, point.latitude - span), min(90.0, point.latitude + span)
    columns = int(2 * across) + 2
    rows = int(high + 90) - int(low + 90) + 1
    return {
        cell_of(min(90.0, int(low + 90) - 90 + row), point.longitude - across + column)
        for row in range(rows)
        for column in range(min(columns, 360))
    }
