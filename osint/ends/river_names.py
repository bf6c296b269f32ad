"""Rivers that are called as towns are, by the word before the name: "on the bank of the Dnipro"."""

from __future__ import annotations

from collections.abc import Sequence

from osint.ends.named import WATERS
from osint.extract.places.known import Found
from osint.language.pack import Pack
from osint.model import Place

ON_A_BANK = 50_000
"""People from which a town may own the bank before its name; set by hand."""
_MOST = 8
"""Bearers of a name that are looked at."""


def is_stream(noun: str, found: Found, candidates: Sequence[Place], pack: Pack) -> bool:
    """Whether the word before a name makes it a river. Towns stand on banks, and few behind the
    word."""
    if noun in pack.words("stream"):
        return True
    known = candidates[:_MOST]
    is_water = any(place.kind in WATERS for place in known)
    if noun in pack.words("on_stream"):
        return is_water and _tells_where(found, pack)
    if noun not in pack.words("bank"):
        return False
    return is_water or not any(place.population >= ON_A_BANK for place in known)


def _tells_where(found: Found, pack: Pack) -> bool:
    """Whether a name stands in the case that tells where something is ("на Днепре"), not whither it
    goes ("на Днепр", "на Волгу")."""
    text = found.text.lower()
    return text != found.known.key and not text.endswith(tuple(pack.words("onto_ending")))
