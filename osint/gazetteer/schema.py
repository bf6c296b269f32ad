"""The SQLite layout that the store reads and the writer and importers write."""

from __future__ import annotations

import math
import struct

FORMAT = "osint-gazetteer-5"

SCHEMA = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE place (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL, latitude INTEGER NOT NULL,
    longitude INTEGER NOT NULL, radius INTEGER NOT NULL, kind INTEGER NOT NULL,
    country TEXT NOT NULL, admin1 TEXT NOT NULL, population INTEGER NOT NULL,
    fame INTEGER NOT NULL, alternates INTEGER NOT NULL, county INTEGER NOT NULL);
CREATE TABLE name (key TEXT PRIMARY KEY, stats INTEGER NOT NULL, hits BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE demonym (key TEXT PRIMARY KEY, hits BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE first (token TEXT PRIMARY KEY, most INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE division (country TEXT, admin1 TEXT, id INTEGER NOT NULL,
    PRIMARY KEY (country, admin1)) WITHOUT ROWID;
CREATE TABLE cell (cell INTEGER PRIMARY KEY, ids BLOB NOT NULL);
CREATE TABLE sound (bones TEXT PRIMARY KEY, keys TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE unit (id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL,
    admin1 TEXT NOT NULL, latitude REAL NOT NULL, longitude REAL NOT NULL, radius REAL NOT NULL);
CREATE TABLE unplaced (key TEXT PRIMARY KEY, units BLOB NOT NULL) WITHOUT ROWID;
"""
"""`place.latitude` and `longitude` are in 1e-5 degrees, `radius` in 0.1 km, `fame` in 0.1.
`name.hits` is HIT after HIT, best known first; `name.stats` packs what a recogniser asks of a
key at a glance (see `pack_stats`); `cell.ids` the places of one degree by one degree;
`sound.keys` the names of settlements that share a consonant skeleton (sound.py); `unplaced.units`
the divisions in which a settlement lies that has no point (somewhere.py)."""

HIT = struct.Struct("<iB")
ID = struct.Struct("<i")

DEGREE = 100_000
COMMON_WORD = 1
"""Flag of a key that is also a common English word ("reading", "hope")."""
WELL_KNOWN = 2
"""Flag of a key whose best known place is well known."""
LEAST_FAME = 4.9
WELL_KNOWN_KINDS = ("settlement", "country", "region")


def counts_as_well_known(kind: str, fame: float) -> bool:
    """Whether a place is so well known that its names may be meant in small letters too."""
    return fame >= LEAST_FAME and kind in WELL_KNOWN_KINDS


def pack_stats(flags: int, kind: int, population: int) -> int:
    """Flags, the best kind and the largest population of a key, in one integer."""
    return population << 16 | kind << 8 | flags


def unpack_stats(stats: int) -> tuple[int, int, int]:
    """The reverse of `pack_stats`: flags, kind, population."""
    return stats & 0xFF, stats >> 8 & 0xFF, stats >> 16


def cell_of(latitude: float, longitude: float) -> int:
    """The number of the one-degree cell a point lies in; longitudes wrap."""
    row = min(179, int(latitude + 90))
    return row * 360 + math.floor(longitude + 180) % 360
