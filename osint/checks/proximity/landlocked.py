"""A country said to have a coast, or none: "landlocked Bolivia", "Rwanda has no access to the sea"."""

from __future__ import annotations

from collections.abc import Iterator

from osint.checks.reads import Read, Readings
from osint.geo.border_file import DATASET
from osint.judging import table
from osint.judging.two_ends import Spatial
from osint.language.pack import Pack
from osint.model import Claim, Finding, Interval, Verdict
from osint.support.frozen import dataclass
from osint.world import World

CASPIAN = frozenset(("AZ", "KZ", "TM"))
"""Countries whose only coast is that of the Caspian Sea, from which no ship reaches the ocean but by
canals: the United Nations count them among the landlocked (OHRLLS, list of 32 countries)."""
MODEL = "coasts of the border data"


@dataclass(frozen=True, slots=True)
class Detail(Readings):
    """What a claim that a country has a coast, or none, carries beside the country."""

    readings: tuple[Spatial, ...]
    has_coast: bool = False


def is_meant(read: Read, pack: Pack) -> bool:
    """Whether a statement says that something has no coast, or that a country has one."""
    words, line = read.statement.words, read.best.object.party
    if words in pack.words("no_outlet"):
        return True
    has = words in pack.words("shares") and (line.kind, line.candidates) == ("coast", ())
    return has and read.best.subject.party.kind == "country"


def claims(read: Read, pack: Pack) -> Iterator[Claim]:
    """The claim of such a statement; none of what is no country."""
    subject = read.best.subject.party
    if subject.kind != "country" or subject.country is None or subject.text[:1].islower():
        return  # "landlocked states"
    has_coast = read.statement.words not in pack.words("no_outlet")
    yield Claim(
        check=read.statement.check,
        start=read.start,
        end=read.end,
        subject=subject,
        object=read.best.object.party,
        stated=Interval(None, None, "km", text=read.statement.words),
        detail=Detail(read.readings, has_coast),
    )


def finding(claim: Claim, detail: Detail, world: World) -> Finding:
    """The finding, by whether the border data draw a coast of the country."""
    reading = detail.readings[0]
    party = reading.subject.party
    country, name = party.country, party.name
    assert country is not None and party.place is not None
    coast = world.borders.distance_to_coast(party.place.point, country)
    has_coast = coast is not None
    if coast is not None and country in CASPIAN:
        has_coast, fact = detail.has_coast, "has no coast but that of the Caspian Sea"
    else:
        fact = "has a coast" if has_coast else "has no coast"
    verdict: Verdict = "consistent"
    if has_coast != detail.has_coast:
        verdict = table.verdict(reading.rank, reading.weakest, "figure")
    return Finding(claim, verdict, f"{name} {fact}.", model=MODEL, data=(DATASET,))
