"""Addresses that rows hold: "Zakotne, Donetsk Oblast", with names that the recogniser left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from osint.checks import spatial
from osint.checks.spatial import Read
from osint.ends import party as parties
from osint.ends.slot import Slot
from osint.ends.slots import AREAS, Name
from osint.geo.inside import first_inside
from osint.model import Claim, Extraction, Party, Place, PlaceMention
from osint.statements import chains
from osint.support.frozen import dataclass
from osint.world import World

WHOLES = AREAS | {"country"}


@dataclass(frozen=True, slots=True)
class Address:
    """What an address states. `accuses`: the name is sure enough that a miss is an error of the
    text; else a miss leaves the statement open."""

    accuses: bool
    is_unread: bool = False


def find(extraction: Extraction, world: World, seen: set[tuple[str, str]]) -> Iterator[Claim]:
    """The addresses of a text that nothing else found."""
    for read in spatial.of(extraction, world):
        inner, outer = read.statement.subject, read.statement.object
        if (
            read.code != "en"
            or read.statement.check != "containment"
            or inner is None
            or outer is None
        ):
            continue
        key = inner.text.casefold(), outer.text.casefold()
        if key in seen or key[0] == key[1]:
            continue
        claim = _claim(read, inner, outer, extraction, world)
        if claim is not None:
            seen.add(key)
            yield claim


def _claim(
    read: Read, inner: Slot, outer: Slot, extraction: Extraction, world: World
) -> Claim | None:
    whole = _party(outer, world, wholes=True)
    part = _party(inner, world, wholes=False)
    if whole is None or part is None:
        return None
    is_address = read.statement.rule == chains.FOLD
    is_loose = read.statement.rule == chains.LOOSE
    if is_loose and first_inside(part.candidates, whole.candidates) is None:
        return None
    if part.kind == "unknown" and not (is_address or inner.noun):
        return None
    holds = first_inside(part.candidates, whole.candidates) is not None
    certainty = read.best.subject.certainty
    accuses = is_address and inner.letter in "PQ" and certainty == "sure" and not holds
    accuses = accuses and whole.kind == "country"
    if part.kind != "unknown" and not holds and not accuses and whole.kind != "country":
        return None
    accuses = accuses and not _is_spoken(extraction, whole, (inner.text, outer.text))
    start, end = min(inner.start, outer.start), max(inner.end, outer.end)
    return Claim(
        "containment", start, end, part, whole, None, Address(accuses, part.kind == "unknown")
    )


def _party(slot: Slot, world: World, wholes: bool) -> Party | None:
    value = slot.value
    if isinstance(value, PlaceMention):
        country = world.gazetteer.demonym(value.text)
        return _with(parties.from_place(country, slot.text), (country,), slot) if country else None
    if not isinstance(value, Name):
        return None
    found = tuple(p for p in value.candidates if not wholes or p.kind in WHOLES)
    if found:
        return _with(parties.from_place(found[0], slot.text), found, slot)
    return None if wholes else parties.unknown(slot.text, slot.start, slot.end)


def _with(party: Party, candidates: tuple[Place, ...], slot: Slot) -> Party:
    return replace(party, candidates=candidates, start=slot.start, end=slot.end)


def _is_spoken(extraction: Extraction, whole: Party, names: tuple[str, str]) -> bool:
    """Whether other places of the text lie in the area: then a namesake there may be meant."""
    return any(
        mention.place is not None
        and mention.text not in names
        and mention.place.country == whole.country
        and (whole.kind == "country" or mention.place.admin1_code == _code(whole))
        for mention in extraction.places
    )


def _code(whole: Party) -> str | None:
    return whole.place.admin1_code if whole.place is not None else None
