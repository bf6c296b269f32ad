"""Reads the ends of statements, once a document: slots to places, lines and coordinates."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from osint.ends import party as parties
from osint.ends import topic
from osint.ends.addressed import addresses, area_behind
from osint.ends.bearings import side_of
from osint.ends.capital_slots import CapitalSlots
from osint.ends.certainty import CITY_SIZE, Certainties, size
from osint.ends.context import REGIONS, Reading
from osint.ends.found import Found
from osint.ends.named import Name, area_of
from osint.ends.off_towns import airport_elsewhere
from osint.ends.readings import NO_SITES, called_town, is_alike, is_country_of
from osint.ends.slot import Slot
from osint.gazetteer import fold
from osint.geo.capitals import is_seat_of
from osint.geo.geodesic import haversine_km
from osint.geo.inside import surely_in
from osint.geo.namesakes import rivals as other_places
from osint.geo.sovereignty import names_are_reused, rest_of_island
from osint.language.identity import languages
from osint.language.pack import Pack, load
from osint.language.traits import BASE
from osint.model import CoordinateMention, Extraction, Party, Place
from osint.model.ends import Certainty, End, weaker
from osint.model.parties import as_place
from osint.support.frozen import replace
from osint.world import World

if TYPE_CHECKING:
    from osint.ends.known_slots import KnownSlots

SMALL_NOUNS_KM = 30.0
CENTRE_KM = 2.0
"""The extent of "downtown X" and "X city centre"."""
MOST, METROPOLIS = 12, 500_000


_NOUNS = {"R": "province", "K": "country"}
"""What an area is called, by the letter of its slot."""


class Reader:
    """The ends of one document."""

    def __init__(self, extraction: Extraction, world: World, pack: Pack) -> None:
        self.extraction, self.world = extraction, world
        self.context = Reading(extraction, world)
        self.topic = topic.Topic(self.context)
        self.certainties = Certainties(extraction, self.topic, pack)
        self.pack = pack
        own = [name for layer in world.layers for name in (layer.name, *layer.aliases)]
        self.slots = _maker(pack)(extraction, world.gazetteer, self.topic.name, own)
        self.text = self.slots.text
        self._addresses, self._several = addresses(extraction, self.text, pack)
        self._read: dict[Slot, End] = {}
        self.meant: dict[Slot, tuple[End | None, bool]] = {}  # anaphors; see anaphora.referent
        self.before_it: dict[int, tuple[int, int] | None] = {}  # see introduced.before_it
        self._stretches: dict[tuple[int, int], list[Slot]] = {}

    def completed(self, other: End, subject: End) -> End:
        """ "The border" with the sides that the text gives it elsewhere; as it was if none."""
        party = other.party
        if party.kind != "border" or party.country or party.other_country:
            return other
        if len(party.candidates) == 1:
            from osint.ends.lines import from_outside  # few texts name a line

            return from_outside(other, subject, self.world)
        own = subject.party.country
        neighbours = set(self.world.borders.neighbours(own)) if own else set()
        shared = [code for code in self.context.countries if code in neighbours]
        if len(shared) != 1:
            return other
        place = self.world.gazetteer.country(shared[0])
        name = f"border with {place.name if place else shared[0]}"
        made = replace(party, name=name, other_country=shared[0])
        return other._replace(parties=(made,), certainty="settled")

    def slots_in(self, start: int, end: int) -> list[Slot]:
        """The slots of a stretch as the text has them, folded by no row; made and read once."""
        found = self._stretches.get((start, end))
        if found is None:
            found = self._stretches[start, end] = self.slots.between(self.pack, start, end)
        return found

    def end(self, slot: Slot) -> End:
        """What a slot means."""
        found = self._read.get(slot)
        if found is None:
            found = self._read[slot] = self._made(slot)
        return found

    def by_name(self, slot: Slot) -> End:
        """As `end`, without what the coordinate behind a name tells: it would always fit that."""
        found = self.end(slot)
        if found.party.kind == "coordinate" and isinstance(slot.value, Name):
            return self._named(slot, slot.value, is_pinned=False)
        return found

    def _made(self, slot: Slot) -> End:
        value = slot.value
        if slot.letter == "X" or slot.line:
            from osint.ends.lines import line_end, owned_gulf, sea_of

            sea = sea_of(slot)
            if sea is None:
                return line_end(slot, self.text, self.pack, self.world)
            sea = owned_gulf(sea, slot, self.pack, self.world.gazetteer)
            return self.end(sea)._replace(side=side_of(self.text[slot.start : slot.end], self.pack))
        if isinstance(value, CoordinateMention):
            return End((parties.from_coordinate(value),), "sure")
        if isinstance(value, Name) and slot.letter == "W" and not value.candidates:
            return End((parties.unknown(slot.text, slot.start, slot.end),), "unlisted")
        if isinstance(value, Name):
            return self._named(slot, value)
        whole = area_of(slot, self.world.gazetteer) if slot.letter == "M" else None
        if whole is not None:
            made = parties.from_place(whole, slot.text)
            return End((replace(made, start=slot.start, end=slot.end),), "sure")
        return End((parties.unknown(slot.text, slot.start, slot.end),), "unlisted")

    def _named(self, slot: Slot, name: Name, is_pinned: bool = True) -> End:
        if is_pinned and self.topic.is_named(name.text):
            titled = self.topic.party
            if titled is not None:
                return self.titled(titled, slot)
        noun = self._noun(slot)
        sites = self._with_noun(name, noun)
        candidates = called_town(noun, sites or name.candidates, self.pack)
        if noun in load(BASE).words("enclave_kind"):  # Kaliningrad's oblast, not the city
            candidates = [place for place in candidates if place.kind in REGIONS] or candidates
        candidates = self._called(name, slot.noun, candidates)
        if not candidates and noun == "province":  # "in the district of X": about the town
            candidates, noun = list(name.candidates), ""
        candidates = self._own_first(name, self._spots_first(slot, candidates))
        areas = self._areas(slot, name)
        candidates, settled = self._within(candidates, areas)
        if areas and candidates and not settled and self.pack.traits.inflected:
            from osint.extract.places import other_forms
            from osint.extract.places.lookup import lookup_of

            lookup = lookup_of(self.world.gazetteer, self.pack.code)
            others, settled = self._within(list(other_forms.settlements(name.text, lookup)), areas)
            candidates = others if settled else candidates
        if not candidates:
            why = f"no place called {name.text} is in the gazetteer"
            return End((parties.unknown(name.text, slot.start, slot.end),), "unlisted", why, noun)
        coordinate = self._pinned(slot) if is_pinned else None
        is_open = name.mention is not None and name.mention.place is None
        if coordinate is not None and not settled and is_open:
            return End((replace(coordinate, text=slot.text),), "sure", noun=slot.noun)
        certainty = self.certainties.of(slot, name, candidates, settled)
        if sites:
            certainty = self._of_site(name, noun, sites[0], certainty)
        astray = bool(areas) and not settled
        is_open = astray and not self.pack.traits.firm_addresses
        if is_open and certainty in ("sure", "settled"):
            certainty = "listed"
        first = candidates[0]
        field = airport_elsewhere(name, first, self.text, self.pack, self.world.gazetteer)
        if field is not None:
            certainty = weaker(certainty, "listed")
        meant = [p for p in (first, field) if p is not None]
        if certainty not in ("sure", "settled"):
            meant += [p for p in other_places(first, tuple(candidates)) if is_alike(first, p)]
        meant += [p for p in candidates if is_country_of(first, p) or is_country_of(p, first)]
        if (rest := rest_of_island(first)) is not None:
            meant += [p for p in (self.world.gazetteer.region(*rest),) if p is not None]
        if not self.pack.traits.bare_regions:
            meant += [p for p in candidates if is_seat_of(p, first) and p not in meant]
        made = [self._party(slot, name, place, tuple(candidates)) for place in meant[:MOST]]
        land = self.certainties.is_called_land(slot, noun, candidates)
        known = certainty == "listed" and not (astray or land or field)
        known = known and self.certainties.is_known(name, first)
        end = End(tuple(made), certainty, noun=noun, is_known=known, is_astray=astray)
        return end._replace(is_land=True) if land else end

    def _of_site(self, name: Name, noun: str, site: Place, certainty: Certainty) -> Certainty:
        """How sure a site is that is found by its name and noun: many a city has a bridge of that
        name, and a land that the text does not speak of hardly has the one that is meant."""
        if noun in self.pack.words("shared_site"):
            return "near"
        if self.certainties.spoken(site, name):
            return certainty
        return "listed" if site.country in {p.country for p in name.candidates[:1]} else "near"

    @cached_property
    def _sites(self) -> frozenset[str]:
        words = self.pack.words
        return words("facility") - words("stands_airport") | words("nature")

    def _with_noun(self, name: Name, noun: str) -> tuple[Place, ...]:
        """The sites and landforms called by a name with their noun alone: "the Ajil oil field"."""
        if not noun or noun not in self._sites:
            return ()
        own = name.candidates
        found = self.world.gazetteer.lookup(f"{name.text} {noun}")
        if any(place.kind == "region" or place in found for place in own):
            return ()  # a region's plant is anywhere in it; a site that bears the bare name is there
        return tuple(place for place in found if place.kind not in NO_SITES)

    def _noun(self, slot: Slot) -> str:
        """What the text calls a place, in English where its language's word is known."""
        if slot.letter == "K" and slot.noun in self.pack.words("settled_kind"):
            return ""  # "Aleppo is a city in Syria that is the capital of"
        if self.pack.traits.own_terms or slot.noun in {"", *self.pack.words("small_town_kind")}:
            return slot.noun
        if slot.noun in self.pack.words("division"):
            return "province"
        if slot.letter in _NOUNS:  # "a town of Pokrovsk district": the noun is not the area's
            return _NOUNS[slot.letter]
        return self._nouns.get(slot.noun, slot.noun)

    def _called(self, name: Name, noun: str, candidates: list[Place]) -> list[Place]:
        """The division of a name with its noun: no list has all spellings of its town's name."""
        if candidates or noun not in self.pack.words("division"):
            return candidates
        return [p for p in self.world.gazetteer.lookup(f"{name.text} {noun}") if p.kind in REGIONS]

    @cached_property
    def _nouns(self) -> dict[str, str]:
        nouns = languages()[self.pack.code].nouns
        return {word: english for english, words in nouns.items() for word in words}

    def is_topic(self, end: End) -> bool:
        """Whether an end is the place that the document is about, by its title."""
        if self.topic.is_named(end.party.text):
            return True
        titled = self.topic.party  # by its coordinate, it has the coordinate's words
        return (
            titled is not None
            and end.party.point is not None
            and (titled.party.text == end.party.text and titled.party.point == end.party.point)
        )

    def titled(self, found: Found, slot: Slot | None = None) -> End:
        """The place that the document is about: its title and its opening say which."""
        party, noun = found.party, ""
        if slot is not None:
            party, noun = replace(party, start=slot.start, end=slot.end), slot.noun
        if party.kind == "unknown" and party.candidates:
            places = tuple(as_place(party, p) for p in party.candidates)
            return End(places, "listed", found.why, noun)
        if party.kind == "unknown":
            return End((party,), "unlisted", found.why, noun)
        if found.also:  # whichever of them is meant
            others = tuple(as_place(party, place) for place in found.also)
            return End((party, *others), "listed", found.why, noun, is_known=True)
        if party.place is not None and size(party.place) >= CITY_SIZE and found.sure:
            return End((party,), "sure", found.why, noun)
        is_somewhere = party.place is None and party.kind == "area"
        return End((party,), "near" if is_somewhere else "settled", found.why, noun)

    def _pinned(self, slot: Slot) -> Party | None:
        """The coordinate that the text gives right behind a name."""
        mention = self.context.coordinate_after(slot.end, 40)
        if mention is None or self.context.between(slot.end, mention.start):
            return None
        return parties.from_coordinate(mention, slot.text)

    def _party(self, slot: Slot, name: Name, place: Place, candidates: tuple[Place, ...]) -> Party:
        made = parties.from_place(place, name.text, candidates, (slot.start, slot.end))
        if slot.noun in self.pack.words("centre") and place.kind == "settlement":
            made = replace(made, radius_km=min(made.radius_km, CENTRE_KM))
        if slot.noun in load(BASE).words("airfield_kind") and place.kind == "settlement":
            made = replace(made, radius_km=max(made.radius_km, SMALL_NOUNS_KM))
        return made

    def _spots_first(self, slot: Slot, candidates: list[Place]) -> list[Place]:
        """A region after the town that it is named after: statements are made from towns."""
        if not candidates or candidates[0].kind not in ("region", "county"):
            return candidates
        if slot.letter == "R" and not self.pack.traits.bare_regions:
            return candidates
        of_town = self.pack.words("seat_kind", "town_itself", "referent")
        if slot.noun and slot.noun not in of_town:
            return candidates
        whole = candidates[0]
        is_own = names_are_reused((), whole.country)  # no Maryland City
        for place in candidates:
            if is_own and place.population < METROPOLIS and fold(place.name) != fold(slot.text):
                continue
            near = haversine_km(place.point, whole.point) <= whole.radius_km + 10
            inside = (place.country, place.admin1_code) == (whole.country, whole.admin1_code)
            if near and inside and place.kind == "settlement":
                return [place, *(p for p in candidates if p is not place)]
        return candidates

    def _own_first(self, name: Name, candidates: list[Place]) -> list[Place]:
        """A country that has the name only beside its own after a town that is called so, where
        the text speaks of the town's country."""
        if not candidates or candidates[0].kind != "country":
            return candidates
        called = fold(name.text)
        if fold(candidates[0].name) == called:
            return candidates
        for place in candidates:
            is_own = place.kind == "settlement" and fold(place.name) == called
            if is_own and self.certainties.spoken(place, name):
                return [place, *(p for p in candidates if p is not place)]
        return candidates

    def _areas(self, slot: Slot, name: Name) -> list[Place]:
        """The areas that the text puts a name in, here or where it has it elsewhere."""
        gazetteer = self.world.gazetteer
        own = [area for tail in slot.tail if (area := area_of(tail, gazetteer)) is not None]
        if own:
            return own
        found = self._addresses.get(fold(name.text))
        is_own = found is None and name.mention is None and self.pack.has_addresses
        if is_own or fold(name.text) in self._several:  # "Lima, Ohio" and "Lima, Peru"
            found = area_behind(slot.end, self.extraction, self.pack) or found
        return found or []

    def areas_of(self, slot: Slot) -> list[Place]:
        """The areas that the text puts a name in."""
        return self._areas(slot, slot.value) if isinstance(slot.value, Name) else []

    def _within(self, candidates: list[Place], areas: Sequence[Place]) -> tuple[list[Place], bool]:
        settled = False
        for area in areas:
            inside = [place for place in candidates if surely_in(place, area)]
            if inside:
                candidates, settled = inside, True
        return candidates, settled


def _maker(pack: Pack) -> type[CapitalSlots] | type[KnownSlots]:
    if pack.traits.capitals_tell:
        return CapitalSlots
    from osint.ends.known_slots import KnownSlots  # most texts are English alone

    return KnownSlots


def reader_of(extraction: Extraction, world: World, pack: Pack) -> Reader:
    """The reader of a document for a language: one for all checks."""
    return extraction.once(_reader, (world, pack))


def _reader(extraction: Extraction, of: tuple[World, Pack]) -> Reader:
    return Reader(extraction, *of)
