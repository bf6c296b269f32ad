"""The parties that a case file names, read by the same rooms as those of a text."""

from __future__ import annotations

import re
from collections.abc import Mapping

from osint import typed
from osint.ends import party as parties
from osint.model import Extraction, Party, Place
from osint.world import World

_BORDER = re.compile(r"border ([A-Z]{2})-([A-Z]{2})")


def no_country(words: str, world: World) -> str | None:
    """The first code of `border RU-KP` that no country has; None where there is none such."""
    border = _BORDER.fullmatch(words)
    return (
        next((c for c in border.groups() if not world.gazetteer.country(c)), None)
        if border
        else None
    )


def party_from_text(
    words: str, extraction: Extraction, pinned: Mapping[str, Place], world: World
) -> Party:
    """What a name, a coordinate, a country code or `border RU-KP` stands for in a case.

    A pinned place comes first, then a place that the source itself names so, then what the
    gazetteer makes of it. Never fails; what is not known is of kind "unknown".
    """
    border = _BORDER.fullmatch(words)
    if no_country(words, world):
        return parties.unknown(words)
    if border:
        return parties.common_border(border[1], border[2], world, words)
    if words not in pinned:
        for mention in extraction.places:
            if mention.text == words and mention.place is not None:
                return parties.from_mention(mention)
    pins = {name: parties.from_place(place, name) for name, place in pinned.items()}
    return typed.party_from_text(words, world, pins)
