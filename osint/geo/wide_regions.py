"""Which first-order divisions a wide region, an island or a territory is told of as made of.

From osint/data/wide_regions.json.
"""

from __future__ import annotations

from functools import cache

from osint.model import Place
from osint.support.named_tuple import NamedTuple
from osint.support.verified import table_of

KINDS = frozenset(("macro-region", "disputed", "island", "peninsula"))


class _Divisions(NamedTuple):
    """Codes ("UA.05", "TR") of the divisions and countries that lie in a region, those of which a part
    does, and those that the others of their country are without."""

    whole: frozenset[str]
    partly: frozenset[str]
    never: frozenset[str]


def is_told_in(place: Place, area: Place) -> bool | None:
    """Whether a place lies in a wide region by the division or the country it is in; None where a part
    of that lies there, where the region has no list, and for what has no division."""
    listed = _regions().get(area.name) if area.kind in KINDS else None
    return _is_in(place, listed) if listed is not None else None


def _is_in(place: Place, listed: _Divisions) -> bool | None:
    if not place.country or place.kind in ("country", *KINDS):
        return None
    if place.country in listed.whole | listed.partly and not place.admin1_code:
        return None
    code = f"{place.country}.{place.admin1_code}"
    for codes, told in ((listed.never, False), (listed.whole, True), (listed.partly, None)):
        if code in codes:
            return told
    if place.country in listed.whole:
        return True
    if place.country in listed.partly or not place.admin1_code:
        return None
    return False


def divisions_beyond(area: Place) -> tuple[str, ...]:
    """Codes of the further divisions of which a part lies in a wide region that has the name of a division."""
    listed = _regions().get(area.name) if area.kind == "region" else None
    if listed is None or f"{area.country}.{area.admin1_code}" not in listed.whole:
        return ()
    return tuple(sorted(code for code in listed.partly if "." in code))


def is_told_in_part(place: Place, country: Place, part: float | str) -> bool | None:
    """Whether a place lies in the part of a country, an azimuth in degrees or "middle", by the division
    that it is in; None where no list tells."""
    if country.kind != "country" or not country.country:
        return None
    key = part if isinstance(part, str) else f"{part:g}"
    name = _parts().get(country.country, {}).get(key)
    return _is_in(place, _regions()[name]) if name is not None else None


@cache
def _parts() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = table_of("wide_regions.json")["parts"]
    return found


@cache
def _regions() -> dict[str, _Divisions]:
    found: dict[str, str] = table_of("wide_regions.json")["divisions"]
    return {name: _read(codes.split()) for name, codes in found.items()}


def _read(codes: list[str]) -> _Divisions:
    partly = frozenset(code[1:] for code in codes if code[0] == "~")
    never = frozenset(code[1:] for code in codes if code[0] == "!")
    return _Divisions(frozenset(code for code in codes if code[0] not in "~!"), partly, never)
