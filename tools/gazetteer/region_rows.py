"""The rows of first-order regions: CLDR's English names, those in other languages and scripts, and the
middle of the member towns, but for regions whose people live at one end."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from statistics import mean
from typing import Any

from osint.gazetteer.rows import ALIAS, ALTERNATE, Name, Row
from osint.gazetteer.spelling import skeleton
from osint.support.fold import fold
from tools.gazetteer.divisions import Division, bare, spread_km
from tools.gazetteer.text import alternates

_RUSSIAN_TYPES = {
    "Administrative region": "Oblast",
    "Administrative territory": "Krai",
    "Republic": "Republic",
    "Autonomous district": "Autonomous Okrug",
    "Autonomous region": "Autonomous Oblast",
}
_REGION_FIRST = ("US", "CA", "AU")
"""Where a region that shares its name with a town ("Quebec") is the one meant by the bare name."""


def spread_middle(members: Sequence[tuple[float, float, int]]) -> tuple[float, float] | None:
    """The mean of the member towns' half-degree cells, so that crowded parts do not pull it:
    within 65 km of the centroid of the area in nine of ten regions."""
    cells: dict[tuple[int, int], list[tuple[float, float, int]]] = defaultdict(list)
    for member in members:
        cells[round(member[0] * 2), round(member[1] * 2)].append(member)
    points = [(mean(m[0] for m in cell), mean(m[1] for m in cell)) for cell in cells.values()]
    if not points:
        return None
    return mean(p[0] for p in points), mean(p[1] for p in points)


ALIKE = 0.6
"""From this share of letters in common two names are spellings of one: Grodno and Hrodna."""


def _bones(name: str) -> str:
    """A name without its word of type, as transliterations share it."""
    return skeleton(fold(bare(name) or name))


def _in_order(name: str) -> tuple[str, ...]:
    """The words of a name in alphabetical order, without single letters: "Khorāsān-e Raẕavī"."""
    return tuple(sorted(word for word in _bones(name).split() if len(word) > 1))


def agrees(name: str, others: Iterable[str]) -> bool:
    """Whether `name` is another spelling or wording of one of `others`."""
    bones = _bones(name)
    words = {word for word in bones.split() if len(word) > 3}
    return any(
        SequenceMatcher(None, bones, other).ratio() >= ALIKE or words & set(other.split())
        for other in map(_bones, others)
    )


class Regions:
    """Makes the rows of first-order regions. `points` are those that
    the member towns would put elsewhere, by GeoNames code."""

    def __init__(
        self,
        points: Mapping[str, tuple[float, float]],
        cldr: Mapping[str, str],
        geonames: Mapping[str, tuple[str, int]],
        translations: Mapping[str, tuple[str, ...]],
        city_keys: Mapping[tuple[str, str], set[str]],
        other_scripts: Sequence[Mapping[str, str]] = (),
    ) -> None:
        self.points, self.cldr, self.geonames = points, cldr, geonames
        self.other_scripts = other_scripts
        self.translations, self.city_keys = translations, city_keys

    def row(self, division: Division) -> Row | None:
        """The row of a region, None when nothing says where it lies."""
        country, _, code = division.code.partition(".")
        point = self.points.get(division.code) or spread_middle(division.members)
        if point is None:
            return None
        population = sum(member[2] for member in division.members)
        name = self._name(division)
        return Row(
            id=division.geonameid,
            name=name,
            latitude=point[0],
            longitude=point[1],
            radius_km=spread_km(point, division.members),
            kind="region",
            country=country,
            admin1=code,
            population=population,
            fame=max(3.5, math.log10(population + 1) + 0.2),
            names=tuple(self._names(division, name, (country, code))),
        )

    def _known(self, division: Division) -> str | None:
        """GeoNames' plain name; the code alone would do for no country that renumbered (Vietnam
        in 2025), so the id must be the same."""
        name, id_ = self.geonames.get(division.code, ("", 0))
        return name if id_ == division.geonameid else None

    def _translated(self, division: Division) -> tuple[str, ...]:
        """Its names in other languages, which are kept by code: those of a country's older
        codes are left out."""
        names = self.translations.get(division.code, ())
        is_same = self._known(division) is not None
        return names if is_same or agrees(division.name, names) else ()

    def _english(self, division: Division) -> str | None:
        """CLDR's English name under the division's ISO code if it is a name of this division,
        else the one of its country that is. Countries renumber their regions (Iran in 2020,
        Morocco in 2015), and the two tables are not of one age: a code alone would give Fars
        the name of Tehran."""
        name = self.cldr.get(division.iso.replace("-", "").lower(), "").rstrip("¹²³")
        known = self._known(division)
        others = [division.name, *division.aliases, *self._translated(division)]
        if known:
            others.append(known)
        if not name or agrees(name, others):
            return name or None
        bones = {_in_order(other) for other in others}
        named = (
            other
            for code, other in self.cldr.items()
            if code.startswith(division.code[:2].lower()) and _in_order(other) in bones
        )
        return next(named, None)

    def _in_other_scripts(self, division: Division) -> list[str]:
        """CLDR's names in other scripts, under the code whose English name is this division's."""
        english, country = self._english(division), division.code[:2].lower()
        code = next(
            (
                code
                for code, name in self.cldr.items()
                if code.startswith(country) and name.rstrip("¹²³") == english
            ),
            "",
        )
        return [names[code].rstrip("¹²³") for names in self.other_scripts if code in names]

    def _name(self, division: Division) -> str:
        english = self._english(division)
        word = _RUSSIAN_TYPES.get(division.type) if division.code.startswith("RU.") else None
        if english and word in ("Oblast", "Krai") and word not in english:
            return f"{english} {word}"
        if english and not division.code.startswith("UA."):
            return english
        oblast = [other for other in division.aliases if other.endswith(" Oblast")]
        if oblast:
            return oblast[0]
        known = self._known(division)
        return self._plain(division, known or division.name)

    @staticmethod
    def _plain(division: Division, name: str) -> str:
        """The English form among the aliases of a name with marks of transliteration:
        "Isfahan" of "Eşfahān"."""
        if name.isascii():
            return name
        near = [
            short
            for other in division.aliases
            if (short := bare(other) or other).isascii() and _bones(short) == _bones(name)
        ]
        return near[0] if near else name

    def _names(self, division: Division, name: str, where: tuple[str, str]) -> Iterator[Name]:
        english = self._english(division) or ""
        known = self._known(division)
        near = [english, known or "", division.name]
        near += [*self._translated(division), *division.aliases]
        near += self._in_other_scripts(division)
        near += [short for long in (name, *near) if (short := bare(long))]
        city_keys = self.city_keys.get(where, set())
        for other in dict.fromkeys([name, *near]):
            shared = fold(other) in city_keys and where[0] not in _REGION_FIRST
            if other == name and not shared:
                continue
            yield from alternates("", [other], ALTERNATE if shared else ALIAS)


def city_keys(
    cities: Mapping[str, Any], translations: Mapping[str, tuple[str, ...]]
) -> dict[tuple[str, str], set[str]]:
    """The folded names of the larger settlements of each region."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for id_, city in cities.items():
        if city["population"] > 20_000:
            where = (city["countrycode"], city["admin1code"])
            found[where].update(fold(name) for name in (city["name"], *translations.get(id_, ())))
    return found
