"""Containment: one place said to lie in another.

What it recognises
    "Lviv, Ukraine"; "Kharkiv (Ukraine)"; "Odesa in southern Ukraine"; "the Ukrainian city of
    Lviv"; "the Texas town of Paris"; "Lviv, a city in western Ukraine"; "Sochi, a Russian
    resort"; "Tartus is located in Syria"; "Turkey's Bodrum", "Turkey's largest city, Istanbul";
    "the Kursk region of Russia". Left alone: lists ("Moscow, Ukraine and Belarus"), capitals
    that stand for governments ("Moscow in Syria"), events ("the war in Ukraine"), names of
    organisations, "Russian-held", bases and embassies, which lie abroad.

How it is computed
    Every place in the gazetteer that has the name is tried against every area that has the
    other name. Countries by the gazetteer's country code and by the border data; first-order
    regions by the gazetteer's division of places; peninsulas, counties and wider regions by the
    circle of their extent. One namesake inside is enough: consistent.

Error model
    Inconsistent only when no namesake lies inside, no village within 5 km of the country (25 km
    of a place of the region, 1.3 radii of a circle), and a village of that name could hardly be
    missing from the gazetteer: the known place has 20,000 inhabitants or more. Where names were
    carried from elsewhere (the United States, Canada, Australia; Spanish names in the Americas)
    it takes 100,000 and a whole country. Otherwise the verdict is doubtful, or for a village, a
    region or a county unresolved. Where states disagree about a territory (Crimea, Kashmir,
    Taiwan) it is doubtful.

Examples
    PASS: A drone fell in Kharkiv, Ukraine, on Monday.
    PASS: The Polish city of Krakow will host the talks.
    FAIL: A drone fell in Kharkiv, Russia, on Monday.
    FAIL: The Polish city of Lviv will host the talks.
    FAIL: Trains run again to Odesa, a port in northern Germany.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import NamedTuple

from osint.checks.containment import addresses, by_rule
from osint.checks.containment import gate as containment_gate
from osint.checks.containment.addresses import Address
from osint.checks.containment.grammar import Statement, statements
from osint.ends import party as parties
from osint.ends.once import once
from osint.extract import sentences
from osint.extract.languages import language_at, stretches
from osint.geo.borders import DATASET
from osint.geo.inside import Relation, first_inside
from osint.geo.namesakes import is_spelling
from osint.geo.sovereignty import is_dependency, names_are_reused
from osint.judging.containment import (
    FAMOUS,
    WELL_KNOWN,
    best,
    may_be_missing,
    namesakes,
)
from osint.judging.former_states import once_part
from osint.language.pack import load
from osint.language.ru import inflection as cyrillic
from osint.model import (
    Claim,
    Extraction,
    Finding,
    Interval,
    Party,
    Place,
    PlaceMention,
    Verdict,
)
from osint.resolve.capitals import CAPITALS
from osint.statements import denial
from osint.support.patterns import lazily
from osint.world import World, places_cited

NAME = "containment"

_ADDRESSES = frozenset(("X, Y", "X (Y)", "X in Y"))
_OLD_YEAR = lazily(r"\b(?:1[0-8]\d\d|19[0-8]\d|199[01])\b")
MILLION = 1_000_000
CITY = 200_000
"""Inhabitants from which a bare name means that city, whatever hamlets share it."""
TOWN = 10_000
"""Inhabitants from which a place is meant by its name and country, however large a namesake."""
LITTLE = 5_000
"""Inhabitants below which a place may well have a namesake that no gazetteer lists."""
_LOOSE: dict[Verdict, Verdict] = {"inconsistent": "doubtful", "doubtful": "unresolved"}
"""What becomes of a verdict where the words may be read in another way, too."""
_HAMLETS = frozenset(("village", "hamlet", "township"))
_VILLAGES = _HAMLETS | {"town", "municipality", "commune"}
_TOWNS = _VILLAGES | {"city", "suburb", "capital", "port", "seaport", "resort", "metropolis"}
_PLAIN = frozenset(("settlement", "region", "county", "airport", "island", "peninsula"))
"""Kinds whose names the gazetteer has well enough to say that there is none elsewhere."""


class Stated(NamedTuple):
    """How the text says it, and what it calls the place ("city", "village", "island")."""

    form: str
    noun: str
    of_old: bool = False  # the sentence tells of a time with other borders
    published: date | None = None
    is_loose: bool = False  # the words may be read in another way, too


def find(extraction: Extraction, world: World) -> Iterator[Claim]:
    """Each pair of places of which the text says that one lies in the other, once a document."""
    seen: set[tuple[str, str]] = set()
    for read, inner, outer in by_rule.statements(extraction, world):
        key = inner.text.casefold(), outer.text.casefold()
        if key not in seen:
            seen.add(key)
            stated = Stated(
                read.best.rule,
                read.best.subject.noun,
                read.best.rank == "possible",
                is_loose=read.best.rank == "likely",
            )
            yield Claim(NAME, read.start, read.end, inner, outer, detail=stated)
    if containment_gate.may_state(extraction):
        yield from _in_prose(extraction, world, seen)
    if extraction.spans_of_places:
        yield from addresses.find(extraction, world, seen)


def _in_prose(extraction: Extraction, world: World, seen: set[tuple[str, str]]) -> Iterator[Claim]:
    """The statements of the grammar of sentences."""
    text = extraction.masked or extraction.document.text
    parts = stretches(text, extraction.document.language)
    for statement in statements(extraction, world):
        if by_rule.is_other(language_at(parts, statement.inner.start)):
            continue
        if any(_is_no_place(mention) for mention in (statement.inner, statement.outer)):
            continue
        key = statement.inner.text.casefold(), statement.outer.text.casefold()
        if key in seen or denial.is_denied(
            text, statement.inner.start, statement.outer.end, load("en")
        ):
            continue
        claim = Claim(
            check=NAME,
            start=min(statement.inner.start, statement.outer.start),
            end=max(statement.inner.end, statement.outer.end),
            subject=parties.from_mention(statement.inner),
            object=parties.from_mention(statement.outer),
            detail=Stated(
                statement.form,
                statement.noun,
                _of_old(statement, extraction),
                _day(extraction.document.published),
            ),
        )
        # A loose form ("X, Y") may be a list or a new clause: it counts where it holds, or where
        # the words around leave no other reading.
        if not statement.firm and first_inside(*_both(claim, world)) is None:
            continue
        seen.add(key)
        if not _idle(claim, world):
            yield claim


def _day(published: date | datetime | None) -> date | None:
    return published.date() if isinstance(published, datetime) else published


def _is_no_place(mention: PlaceMention) -> bool:
    """Whether a word says a direction ("the western province of ...") or a people without a country
    ("the Kurdish city of ..."): neither names the area that something lies in."""
    first = mention.text.split(maxsplit=1)[0]
    if first.islower() and first in load("en").words("compass"):
        return True
    if mention.text.lower() in load("en").words("compass"):
        return True
    return mention.text.lower() in load("en").words("people_without_land")


def _of_old(statement: Statement, extraction: Extraction) -> bool:
    """Whether the sentence names a year before the borders of today, or the place by an old name."""
    text, inner = extraction.masked or extraction.document.text, statement.inner
    place = inner.place or next(iter(inner.candidates), None)
    start, end = sentences.bounds(text, inner.start)
    if _OLD_YEAR.search(text[max(start, inner.start - 300) : end][:600]):
        return True
    named = inner.text
    if statement.form not in _ADDRESSES:
        return False
    if place is None or place.kind != "settlement" or cyrillic.is_cyrillic(named):
        return False
    return place.population >= WELL_KNOWN and not is_spelling(named, place.name)


def _idle(claim: Claim, world: World) -> bool:
    """Whether nothing could be concluded and nobody would ask: villages that the gazetteer could
    hardly know, where names are reused, and the edges of the Sahel or the Middle East."""
    places, wholes = _both(claim, world)
    if not places or not wholes or first_inside(places, wholes) is not None:
        return False
    vague = wholes[0].kind == "macro-region"
    if not vague and not names_are_reused(places, wholes[0].country):
        return False
    return check(claim, world).verdict == "unresolved"


def check(claim: Claim, world: World) -> Finding:
    """Whether any place of the one name lies in any area of the other."""
    inner, outer = claim.subject, claim.object
    if inner is None or outer is None:
        return Finding(claim, "unresolved", "one of the two places is missing.")
    if isinstance(claim.detail, Address) and claim.detail.is_unread:
        return Finding(claim, "unresolved", f"No place called {inner.text} is in the gazetteer.")
    places, wholes = _both(claim, world)
    relation = best(places, wholes, world)
    if relation is None:
        name = outer.text if places else inner.text
        return Finding(claim, "unresolved", f"The gazetteer has no place called “{name}”.")
    verdict = _verdict(relation, places, _noun(claim))
    is_gone = outer.text.casefold().removeprefix("the ") in load("en").words("former_state")
    if verdict != "consistent" and is_gone:
        verdict = "unresolved"
    if relation.where == "out" and _is_of_old(claim):
        verdict = "unresolved"
    if isinstance(claim.detail, Stated) and claim.detail.is_loose:
        verdict = _LOOSE.get(verdict, verdict)
    if isinstance(claim.detail, Address) and not claim.detail.accuses and verdict != "consistent":
        verdict = "unresolved"
    greater = _overshadowed(relation, places) if verdict == "consistent" else None
    part = (
        once_part(relation, getattr(claim.detail, "published", None))
        if verdict in ("inconsistent", "doubtful")
        else None
    )
    if part is not None:
        verdict = "unresolved"
    computed = (
        Interval(relation.km, relation.km, "km", best=relation.km)
        if relation.km is not None
        else None
    )
    return Finding(
        claim,
        verdict,
        part or _why(relation, inner, verdict, world, greater),
        computed=computed,
        model="gazetteer divisions and border data",
        data=(places_cited(),) if relation.km is None else (places_cited(), DATASET),
    )


@once
def _both(claim: Claim, world: World) -> tuple[tuple[Place, ...], tuple[Place, ...]]:
    """Every place and every area that the two names of a claim may mean."""
    assert claim.subject is not None and claim.object is not None
    wholes = areas(claim.object, world)
    noun, barred = _noun(claim), {"country"}
    if wholes and all(area.kind in ("region", "county") for area in wholes):
        barred.add("region")
    if noun in _TOWNS:
        barred |= {"region", "county", "disputed", "peninsula"}
    named = namesakes(claim.subject, world)
    found = tuple(p for p in named if p.kind not in barred or is_dependency(p))
    if noun == "island":
        found = tuple(p for p in found if p.kind in ("island", "region")) or found
    return found, wholes


def areas(party: Party, world: World) -> tuple[Place, ...]:
    """The areas that a name stands for; a people's name stands for its country or region."""
    kinds = (
        "country",
        "region",
        "county",
        "macro-region",
        "disputed",
        "peninsula",
        "island",
        "area",
    )
    found = [place for place in namesakes(party, world) if place.kind in kinds]
    people = world.gazetteer.demonym(party.text)
    if people is not None and people not in found:
        found.append(people)
    return tuple(found)


def _is_of_old(claim: Claim) -> bool:
    return isinstance(claim.detail, Stated) and claim.detail.of_old


def _noun(claim: Claim) -> str:
    return claim.detail.noun if isinstance(claim.detail, Stated) else ""


def _verdict(relation: Relation, places: Sequence[Place], noun: str) -> Verdict:
    if relation.where == "in":
        return "consistent"
    place, area = relation.place, relation.area
    wide = area.kind == "country" or area.country == "GB"  # England is named like a country
    if relation.where in ("near", "disputed"):
        return "doubtful" if wide or relation.where == "disputed" else "unresolved"
    if place.kind not in _PLAIN or _may_be_named_after(place, area):
        return "unresolved"
    if noun == "island" and place.kind == "settlement":
        return "unresolved"
    small = noun in _HAMLETS and place.population > FAMOUS
    if small or names_are_reused(places, area.country):
        missing = small or may_be_missing(place, places, area.country, wide)
        return "unresolved" if missing else "inconsistent"
    if may_be_missing(place, places, area.country, wide):
        tiny = noun in _VILLAGES or place.population < LITTLE
        return "doubtful" if wide and not tiny else "unresolved"
    return "inconsistent"


def _may_be_named_after(place: Place, area: Place) -> bool:
    """Whether the place bears the name of one in the area, as American towns do of old ones there
    that no gazetteer of today lists: Memphis in Egypt, Troy in Turkey."""
    carried = names_are_reused((), place.country) and not names_are_reused((), area.country)
    return carried and place.population < MILLION


def _overshadowed(relation: Relation, places: Sequence[Place]) -> Place | None:
    """The city a hundred times larger that a text which names only a country would mean."""
    if relation.area.kind != "country" or relation.place.kind != "settlement":
        return None
    if relation.place.population >= TOWN or relation.place.id in CAPITALS:
        return None
    greatest = max(places, key=lambda place: place.population if place.kind == "settlement" else 0)
    if greatest.population < CITY or greatest.country == relation.area.country:
        return None
    return greatest if greatest.population > 100 * relation.place.population else None


def _why(
    relation: Relation, party: Party, verdict: Verdict, world: World, greater: Place | None
) -> str:
    """One sentence that an atlas can confirm."""
    place, area, resolved, inner = relation.place, relation.area, party.place, party.text
    if greater is not None:
        return (
            f"There is a small place called {place.name} in {area.name}{_home(place, area, world)}, "
            f"but the city of that name is in {_address(greater, world)}."
        )
    if relation.where == "in":
        why = f"{place.name} is in {area.name}{_home(place, area, world)}"
        if resolved is not None and resolved.id != place.id and resolved.country != place.country:
            why += f"; another {resolved.name} is in {_address(resolved, world)}"
        return f"{why}."
    home = _address(place, world)
    if relation.where == "disputed":
        return f"{place.name} ({home}) lies in disputed territory ({relation.disputed})."
    away = f", {relation.km:,.0f} km outside {area.name}" if relation.km is not None else ""
    if relation.where == "near":
        return f"{place.name} ({home}) is at the edge of {area.name}{away}."
    if verdict == "unresolved":
        return f"The gazetteer has no {inner} in {area.name}; the {place.name} it has is in {home}."
    why = f"{place.name} is not in {area.name} but in {home}{away}"
    if verdict == "doubtful":
        return (
            f"{why}; a small place of that name in {area.name} may be missing from the gazetteer."
        )
    return f"{why}; the gazetteer has no other place of that name there."


def _address(place: Place, world: World) -> str:
    """The division and country of a place: "Kharkiv Oblast, Ukraine"."""
    country = world.gazetteer.country(place.country) if place.country else None
    names = [place.admin1, country.name if country else place.country]
    return ", ".join(name for name in names if name and name != place.name)


def _home(place: Place, area: Place, world: World) -> str:
    """The division of a place in brackets, less what the text says anyway."""
    names = [part for part in _address(place, world).split(", ") if part and part != area.name]
    return f" ({', '.join(names)})" if names else ""
