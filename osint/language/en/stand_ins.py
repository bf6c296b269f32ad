"""English words for what stands at or beside the town that it is called after."""

from __future__ import annotations

KINDS = {
    "airport": "airport", "airfield": "airport", "airstrip": "airport", "aerodrome": "airport",
    "air base": "base", "airbase": "base", "base": "base", "naval base": "base",
    "military base": "base", "barracks": "base", "garrison": "base", "training ground": "base",
    "range": "base", "camp": "facility", "refugee camp": "facility", "port": "facility",
    "harbour": "facility", "harbor": "facility", "anchorage": "facility", "terminal": "facility",
    "inner anchorage": "facility", "outer anchorage": "facility", "inner harbour": "facility",
    "outer harbour": "facility", "inner harbor": "facility", "outer harbor": "facility",
    "inner roads": "facility", "outer roads": "facility", "container terminal": "facility",
    "oil terminal": "facility", "roads": "facility", "station": "facility", "railway station": "facility",
    "crossing": "facility", "border crossing": "facility", "checkpoint": "facility",
    "dam": "facility", "mine": "facility", "refinery": "facility", "power plant": "facility",
    "plant": "facility", "prison": "facility", "hospital": "facility", "university": "facility",
}  # fmt: skip
"""A word for it -> what kind of place of the gazetteer it is."""
