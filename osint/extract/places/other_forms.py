"""What an inflected name may mean as another of its forms than the best known one."""

from __future__ import annotations

from osint.extract.places.lookup import Lookup
from osint.gazetteer import UNPLACED
from osint.language.inflection import forms
from osint.model import Place

MOST_NAMESAKES = 8
"""Namesakes looked at of each form of a name."""


def settlements(surface: str, lookup: Lookup) -> tuple[Place, ...]:
    """The settlements that a stretch may mean, the best known form of it left out: most are others'
    names, and one that lies where the text says is meant. No hamlets without a point: there is one
    of most names."""
    best = lookup.find(surface)
    found: dict[int, Place] = {}
    for form in forms(surface, lookup.language) if lookup.language.endings else ():
        known = lookup.known(form.spelling)
        if known is None or best is None or known.key == best.known.key:
            continue
        if known.fame <= UNPLACED:
            continue
        for candidate in lookup.gazetteer.key_candidates(known.key)[:MOST_NAMESAKES]:
            if candidate.place.kind == "settlement":
                found.setdefault(candidate.place.id, candidate.place)
    return tuple(found.values())
