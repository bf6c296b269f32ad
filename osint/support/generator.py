"""The name that reports carry as their generator, by which a folder's reader knows them again."""

from __future__ import annotations

from typing import Final

MARK: Final = "osint geocheck"
