"""Which places a text names, by what they lie in: whether a namesake or a region may be meant."""

from __future__ import annotations

from osint.model import Extraction, Party

Spellings = dict[tuple[str | None, str | None], set[str]]
"""(country, region, "" for itself, None for all of it) -> the names that a text mentions there."""

Told = frozenset[tuple[str | None, str | None]]


def spellings(extraction: Extraction) -> Spellings:
    """The names of places that a text mentions, by what they lie in."""
    found: Spellings = {}
    for mention in extraction.places:
        if mention.place is not None and mention.role == "toponym":
            whole = "" if mention.place.kind == "country" else mention.place.admin1_code
            for code in {None, whole}:
                found.setdefault((mention.place.country, code), set()).add(mention.text)
    return found


def told_regions(spelt: Spellings, name: str) -> Told:
    """The regions of which a text names a place besides that name."""
    return frozenset(key for key, names in spelt.items() if key[1] and names - {name})


def speaks_of(spelt: Spellings, whole: Party, name: str) -> bool:
    """Whether other places of the text lie in the area: then a namesake there may be meant."""
    code = whole.place.admin1_code if whole.place is not None else None
    names = spelt.get((whole.country, None if whole.kind == "country" else code), set())
    return not names <= {name, whole.text}


def is_national(spelt: Spellings, inner: Party) -> bool:
    """Whether the text names the country of a place, and neither its region nor another place of
    that: then the north is the country's."""
    place = inner.place
    if place is None or place.admin1_code is None:
        return False
    of_region = spelt.get((place.country, place.admin1_code), set())
    whole = spelt.get((place.country, ""), set())
    return bool(whole) and of_region <= {inner.text}
