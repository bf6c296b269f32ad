"""Countries by their names, for readers; records keep the codes."""

from __future__ import annotations

from functools import cache

from osint.errors import DataError


@cache
def country_name(code: str | None) -> str:
    """The name of an ISO 3166-1 alpha-2 code; the code itself where the gazetteer has no name."""
    if not code:
        return ""
    from osint.world import world

    try:
        place = world().gazetteer.country(code)
    except DataError:
        return code
    return place.name if place else code
