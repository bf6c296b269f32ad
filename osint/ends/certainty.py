"""How sure it is that a name means the first of its candidates, worked out once for each end."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cached_property

from osint.ends.named import Name
from osint.ends.slot import Slot
from osint.ends.topic import Topic
from osint.extract.places.lookup import JOINER
from osint.gazetteer import fold
from osint.geo.namesakes import is_spelling
from osint.geo.namesakes import rivals as other_places
from osint.geo.sovereignty import names_are_reused
from osint.language.identity import languages
from osint.language.pack import Pack
from osint.model import Extraction, Place
from osint.model.ends import Certainty
from osint.model.gaps import PINNED

CITY_SIZE, TOWN_SIZE, KNOWN_SIZE, SMALL_SIZE = 4.7, 4.3, 3.3, 2.7
"""Size (log10 of its population) of a city that is meant by its bare name, of a town
that is where the text speaks of its country, of a village that is where the text gives its area."""
FEW_SIZE = 4.0
"""Size of a town from which a region has no second one of its name."""
WELL_KNOWN_SIZE = 5.5
"""Size of a city that is meant by an older or a foreign name too, where the text speaks of its
country: Saigon; but Yida in South Sudan has a name of Jeddah's. Where no other place of the name
comes near, a city is meant from CITY_SIZE: Derna."""
UNKNOWN_SIZE = 2.5
LEAD, AHEAD = 1.0, 0.78
"""How much more prominent than its namesakes: ten times; and than those abroad, six times, where the
others are of its own country. The second set by hand."""
RELIED = 0.85
"""Confidence of the resolver from which its choice among namesakes is relied on."""
LANDFORMS, GREAT_KM = ("island", "peninsula"), 20.0
"""Kinds of land that are meant by their bare name, as a city is, from such a radius."""
WATERS = ("river", "lake")
_LANDS = ("country", "region")
FACILITIES = ("facility", "airport", "base", "range")
"""Kinds of place that a station, a camp or an airfield may be."""


def is_pinned(name: Name) -> bool:
    """Whether a person has said in a case file which place a name means."""
    return name.mention is not None and name.mention.why == PINNED


class Certainties:
    """The certainty of the names of one document."""

    def __init__(self, extraction: Extraction, topic: Topic, pack: Pack) -> None:
        self._pack = pack
        self._small_nouns = pack.words("facility", "nature", "small_part")
        self._quarters = pack.words("small_part") - pack.words("centre")
        self._towns, self._words = pack.words("town_kind"), pack.words("word_town")
        self._says, self._be = pack.words("be", "in"), pack.words("be")
        self._lands, self._articles = pack.words("nature"), pack.words("article")
        self._sites = pack.words("facility") - pack.words("stands_airport")
        self._called_towns: dict[str, bool] = {}
        self._facilities = pack.words("facility")
        self._places, self._context, self._topic = extraction.places, topic.reading, topic

    def of(self, slot: Slot, name: Name, candidates: list[Place], settled: bool) -> Certainty:
        """How sure it is that the first candidate is meant."""
        first = candidates[0]
        if is_pinned(name) and slot.noun not in self._small_nouns:
            return "sure"
        if slot.noun in self._sites and any(place.kind == "region" for place in candidates):
            return "unlisted"  # the Kursk nuclear plant is 35 km from Kursk: a region's is anywhere
        if first.kind in ("country", "region", "sea", "macro-region", "disputed"):
            if first.kind in _LANDS and self._is_called_town(name.text):
                return "unlisted"
            if self._may_be_a_side(name) and not self.spoken(first, name):
                return "unlisted"
            if slot.letter == "N" or self._is_city_at_home(first, name, candidates):
                return "listed"
            return "sure"
        is_town = settled and size(first) >= TOWN_SIZE  # "Waukesha, Wisconsin, a suburb"
        if (
            slot.noun in self._quarters
            and first.kind in ("settlement", *FACILITIES)
            and not is_town
        ):
            return "near"  # a quarter or an area of that name, beside its town
        if slot.noun in self._facilities and first.kind not in FACILITIES:
            return "listed"
        if slot.noun in self._facilities and len(candidates) == 1:
            return "settled"  # "the T-4 air base": one site of that name, and called one
        if first.kind != "settlement":
            return self._of_land(slot, name, candidates, settled)
        return self._of_settlement(slot, name, candidates, settled)

    def _of_land(self, slot: Slot, name: Name, candidates: list[Place], settled: bool) -> Certainty:
        """Of an island, a water, a site or the like."""
        first = candidates[0]
        if (
            first.kind in LANDFORMS + WATERS
            and slot.letter != "N"
            and self._is_great(first, candidates)
        ):
            return "sure"
        if len(candidates) == 1 and not slot.noun and self._is_named_site(first, name):
            return "sure"
        lone = not other_places(first, tuple(candidates)) and slot.letter != "N"
        is_land = first.kind == "island" and not names_are_reused((first,), first.country)
        is_told = settled or is_land or self.spoken(first, name)
        return "settled" if lone and is_told else "listed"

    def _of_settlement(
        self, slot: Slot, name: Name, candidates: list[Place], settled: bool
    ) -> Certainty:
        """Of a city, a town or a village."""
        first = candidates[0]
        if first.inside:  # only the division is known: it supports, and refutes nothing
            return "unlisted"
        if slot.noun in self._small_nouns or (not settled and self._may_be_a_word(slot, name)):
            return "listed"
        rivals = other_places(first, tuple(candidates))
        alone = all(size(first) - size(p) >= LEAD and p.country != first.country for p in rivals)
        is_meant = size(first) >= (CITY_SIZE if alone else WELL_KNOWN_SIZE) and self.spoken(
            first, name
        )
        if not self._is_spelling(name, first) and not is_meant:
            return "near"  # an older or a foreign name may be another village's own
        at_home = first.country in self._home_countries
        lead = size(first) - max((self._fame(p, name, at_home) for p in rivals), default=0.0)
        if settled and not rivals:
            return "settled" if size(first) >= KNOWN_SIZE else "listed"
        if not rivals and self._is_island_town(first, candidates):
            return "settled"
        if (
            size(first) >= CITY_SIZE
            and lead >= LEAD
            and not _is_spelt_as_another(name, first, rivals)
        ):
            return "sure"
        chosen = name.mention is not None and name.mention.place == first
        local = [p for p in rivals if p.country == first.country]
        towns = [p for p in rivals if p.kind == "settlement" and p not in local]
        abroad = max(map(size, towns), default=0.0)
        if size(first) >= max(CITY_SIZE, abroad + AHEAD):  # a city, and no village of its country
            local = [p for p in local if size(first) - self._fame(p, name, at_home) < LEAD]
        least = SMALL_SIZE if self._region_spoken(first, name) else KNOWN_SIZE
        is_dwarfed = lead <= -LEAD or self._is_outshone(first, name, towns)
        if self.spoken(first, name) and not local and size(first) >= least and not is_dwarfed:
            return "settled" if chosen or not rivals else "listed"
        if (
            chosen
            and name.mention is not None
            and name.mention.confidence >= RELIED
            and size(first) >= TOWN_SIZE
            and not is_dwarfed
        ):
            return "settled"
        if self._is_in_named_region(first, rivals):
            return "settled"
        if (
            not rivals
            and size(first) >= TOWN_SIZE
            and not names_are_reused(tuple(candidates), first.country)
        ):
            return "sure"
        return "listed"

    def _may_be_a_side(self, name: Name) -> bool:
        """Whether a name may be "the eastern region" of any land, where no capital parts the two."""
        last = name.text.replace(JOINER, "").rpartition(" ")[2]
        is_side = last in self._pack.words("area_adjective")
        return is_side and not languages()[self._pack.code].capitals

    def _may_be_a_word(self, slot: Slot, name: Name) -> bool:
        """Whether a name may be an ordinary word that has its capital from the head of its sentence:
        "Springs near Homs dried up". Not where a verb tells what it is, nor where another sentence
        of the text has it inside."""
        word = name.text
        if word.lower() not in self._words or slot.noun:
            return False
        text = self._context.text
        head = text[self._context.sentence(slot.start)[0] : slot.start]
        behind = text[slot.stop : slot.stop + 12].lstrip(",").split()[:1]
        if head.strip(" \n\"“'‘(-–—*#") or (behind and behind[0] in self._says):
            return False
        return not any(
            text[max(0, mention.start - 2) : mention.start].strip().isalpha()
            for mention in self._context.names
            if mention.text == word and mention.start != slot.start
        )

    def _is_named_site(self, place: Place, name: Name) -> bool:
        """Whether a name that says what it is ("Antonov Airport") is that of the one such site, where
        the text speaks of its country and names are not carried from elsewhere."""
        last = name.text.lower().rpartition(" ")[2]
        is_called = place.kind in FACILITIES and last in self._facilities
        return is_called and self.spoken(place, name) and not names_are_reused((), place.country)

    @staticmethod
    def _is_great(place: Place, candidates: Sequence[Place]) -> bool:
        """Whether an island, a peninsula or a water is large, and no town elsewhere bears its
        name; a small island where nothing elsewhere does."""
        elsewhere = other_places(place, tuple(candidates))
        if place.kind == "island" and not elsewhere:
            return True
        return place.radius_km >= GREAT_KM and all(
            p.kind == "settlement" and size(p) < TOWN_SIZE for p in elsewhere
        )

    @staticmethod
    def _is_island_town(place: Place, candidates: Sequence[Place]) -> bool:
        """Whether a town bears the name of the island about it: "Lampedusa"."""
        return not names_are_reused((), place.country) and any(
            p.kind == "island" and fold(p.name) == fold(place.name) for p in candidates
        )

    def _is_in_named_region(self, place: Place, rivals: Sequence[Place]) -> bool:
        """Whether the text names the region that a place lies in, and no other place of the name
        lies there. Where villages of a name are many in one region, only a town counts."""
        region = (place.country, place.admin1_code)
        if place.admin1_code is None or region not in self._named_regions:
            return False
        if any((p.country, p.admin1_code) == region for p in rivals):
            return False
        if region not in self._home_regions and any(
            size(p) > size(place) for p in rivals if p.kind == "settlement"
        ):
            return False
        is_unique = names_are_reused((place,), place.country)
        return size(place) >= (SMALL_SIZE if is_unique else FEW_SIZE)

    @cached_property
    def _home_regions(self) -> set[tuple[str | None, str | None]]:
        return self._topic.regions

    @cached_property
    def _named_regions(self) -> set[tuple[str | None, str | None]]:
        return {
            (m.place.country, m.place.admin1_code)
            for m in self._places
            if m.place is not None and m.place.kind == "region" and m.role == "toponym"
        }

    def _is_spelling(self, name: Name, place: Place) -> bool:
        """Whether a place is called that, in some spelling or script, or with what it is behind its
        name: "Gaza City"."""
        if name.is_own or is_spelling(name.text, place.name):
            return True
        bare, _, last = name.text.rpartition(" ")
        return bool(bare) and last.lower() in self._towns and fold(bare) == fold(place.name)

    def _region_spoken(self, place: Place, name: Name) -> bool:
        """Whether the text names another place in the same region, or the region."""
        names = self._regions.get((place.country, place.admin1_code), set())
        return place.admin1_code is not None and bool(names - {name.text})

    @cached_property
    def _regions(self) -> dict[tuple[str | None, str | None], set[str]]:
        spoken: dict[tuple[str | None, str | None], set[str]] = {}
        for mention in self._places:
            place = mention.place
            if place is not None and place.kind != "country":
                spoken.setdefault((place.country, place.admin1_code), set()).add(mention.text)
        return spoken

    def _is_called_town(self, name: str) -> bool:
        """As `is_called_town`, looked for once a name: most lands are named often."""
        if name not in self._called_towns:
            from osint.ends.called_town import is_called_town  # few texts name a land so

            self._called_towns[name] = is_called_town(name, self._context.text, self._pack)
        return self._called_towns[name]

    @cached_property
    def _home_countries(self) -> frozenset[str]:
        """The countries whose places a text in this language means first."""
        is_at_home = self._pack.traits.at_home
        return languages()[self._pack.code].home if is_at_home else frozenset()

    def _fame(self, place: Place, name: Name, at_home: bool) -> float:
        """The prominence of a rival; one that bears the name only beside its own has less."""
        known = size(place)
        own, said = fold(place.name), fold(name.text)
        is_own = own == said or (name.is_own and not own.startswith(f"{said} "))
        is_abroad = at_home and place.country not in self._home_countries
        return known - LEAD * ((not is_own) + is_abroad)

    def _is_city_at_home(self, first: Place, name: Name, candidates: Sequence[Place]) -> bool:
        """Whether a land elsewhere has the name of a city where the language is at home: Granada in
        Spanish, which Grenada is called too."""
        home, said = self._home_countries, fold(name.text)
        return first.country not in home and any(
            p.kind == "settlement" and p.country in home and size(p) >= CITY_SIZE
            for p in candidates
            if fold(p.name) == said
        )

    @staticmethod
    def _is_outshone(first: Place, name: Name, towns: Sequence[Place]) -> bool:
        """Whether a town abroad of that very name is ten times as large, wherever the language is at
        home: San Diego in California beside the quarter of Madrid."""
        said = fold(name.text)
        return any(size(p) - size(first) >= LEAD and fold(p.name) == said for p in towns)

    def is_known(self, name: Name, first: Place) -> bool:
        """Whether the first candidate is a town too large for another to be missing."""
        is_town = first.kind == "settlement" and size(first) >= TOWN_SIZE
        return is_town and self._is_spelling(name, first)

    def is_called_land(self, slot: Slot, noun: str, candidates: Sequence[Place]) -> bool:
        """Whether the words about a name call it an island or the like ("Savo is a small island"), and
        towns or areas alone are known by it."""
        if any(place.kind not in ("settlement", "region", "county") for place in candidates):
            return False
        if noun in self._lands:
            return True
        behind = self._context.text[slot.stop : slot.stop + 40].replace(",", " , ").lower().split()
        if len(behind) < 3 or behind[0] not in self._be | {","} or behind[1] not in self._articles:
            return False
        return not self._lands.isdisjoint(word.rstrip(".;:") for word in behind[2:5])

    def spoken(self, place: Place, name: Name) -> bool:
        """Whether the text speaks of the place's country besides this name."""
        return self._context.speaks_of(place.country, name.text)


def _is_spelt_as_another(name: Name, first: Place, rivals: Sequence[Place]) -> bool:
    """Whether a town of some size has a name just as it is written, and the larger place has it with
    other letters: "Sale" is the town's own name, and only folded that of Salé in Morocco."""
    if first.name == name.text:
        return False
    return any(other.name == name.text and size(other) >= FEW_SIZE for other in rivals)


def size(place: Place) -> float:
    """The log10 of a settlement's population: how well known a place is has no part in whether
    another of its name may be missing. Small where the population is not known."""
    return math.log10(place.population) if place.population > 0 else UNKNOWN_SIZE
