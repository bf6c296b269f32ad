"""Countries and their borders: whose a point is, and how far it is to a line or a territory.

Two questions are kept apart. The distance to a country is that to its territory: zero inside,
otherwise to the nearest of its land borders and coasts. The distance to a border is that to the
line two countries share. Both are measured on land by default, with rivers and lakes, as texts
mean them; the waters out to the twelve-mile limit are counted only on request.

Lines are OpenStreetMap's, simplified to 111 m on land and 1.1 km on coasts (more in the far north), so a distance is good
to about that; lengths come from a table made at full resolution.
"""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING

from osint.geo.border_facts import dependencies, ordered
from osint.geo.border_file import COAST, DATASET, KINDS, LIMIT, ON_LAND, SEA
from osint.geo.border_lengths import BorderLength, lengths
from osint.geo.border_store import BorderStore, Nearest, Pair
from osint.geo.country_gap import gap
from osint.geo.disputes import Dispute, Disputes
from osint.geo.geodesic import distance_km
from osint.support.folders import DATA
from osint.support.named_tuple import NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection

    from osint.model import Point

LINE_ERROR_KM = 0.15
"""How far a border on land may lie off: simplification (0.111 km) and rounding."""
COAST_ERRORS_KM = ((57.0, 1.2), (66.0, 2.4), (90.0, 4.6))
"""The same for coasts and lines at sea, by the latitude, north or south, up to which it holds."""


class BorderHit(NamedTuple):
    """A distance to a line or a territory, in kilometres, and where it was measured to.

    `kind` is one of border_file.KINDS, or "inside" (the point lies in the country; distance 0).
    `countries` are those the line belongs to: two of a border, one of a coast. `error_km` is how
    far the line may lie off. `dispute` is set if the line or the area is disputed;
    `other_km` is then the distance by the other reading, where that differs.
    """

    distance_km: float
    nearest: Point
    kind: str
    countries: tuple[str, ...]
    error_km: float
    dispute: Dispute | None = None
    other_km: float | None = None
    data: str = DATASET


class CountryGap(NamedTuple):
    """The least distance between two countries, kilometres, and the two spots (none if they
    are neighbours)."""

    distance_km: float
    here: Point | None = None
    there: Point | None = None
    data: str = DATASET


class Borders:
    """Questions to the border data. Countries are ISO 3166-1 alpha-2 codes (Kosovo is XK)."""

    def __init__(self, store: BorderStore, data: str) -> None:
        self.store, self._data = store, data
        self._neighbours: dict[str, tuple[str, ...]] = {}

    @classmethod
    def open(cls, path: str | None = None) -> Borders:
        """The embedded border data, or that of another file; its tables stand beside it.

        Raises:
            DataError: the data is missing or damaged.
        """
        file = path or os.path.join(DATA, "borders.bin")
        return cls(BorderStore(file), os.path.dirname(file))

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of the data: country codes, and those of areas ("UA:crimea")."""
        return tuple(label for label in self.store.labels if label)

    @cached_property
    def countries(self) -> frozenset[str]:
        """The codes of all countries in the data."""
        return frozenset(label[:2] for label in self.labels)

    @cached_property
    def _disputes(self) -> Disputes:
        return Disputes.open(os.path.join(self._data, "disputes.json"))

    @cached_property
    def _lengths(self) -> dict[tuple[str, str], BorderLength]:
        return lengths(self._data, self._disputes)

    @cached_property
    def _dependencies(self) -> dict[str, str]:
        return dependencies(os.path.join(self._data, "sovereignty.json"))

    def _territories(self, country: str) -> tuple[str, ...]:
        """A state and its dependent territories."""
        own = (code for code, state in self._dependencies.items() if state == country)
        return (country, *sorted(own))

    def country_at(self, point: Point) -> str | None:
        """The country whose land or territorial sea the point is in; None on the high seas."""
        return self.store.label_at(point)[:2] or None

    def is_land(self, point: Point) -> bool:
        """Whether the point is on the land side of the nearest coast of the sea (lakes count as
        land). Nearer to a coast than COAST_ERRORS_KM, and on islets below 10 square kilometres, it may
        be wrong."""
        return self.store.is_left_of_nearest(point, self._coasts, {COAST})

    @cached_property
    def _coasts(self) -> list[Pair]:
        return [pair for pair in self.store.pairs if pair.left == pair.right]

    def distance_to_country(
        self, point: Point, country: str, *, include_sea: bool = False
    ) -> BorderHit | None:
        """To the country's territory: 0 inside (its territorial sea included), otherwise to its
        nearest land border or coast, or with `include_sea` to its twelve-mile limit.

        None if the data does not know the country.
        """
        own = self._labels(country)
        hit = self._to_labels(point, own, include_sea)
        other = self._disputes.other_reading(country, own)
        if hit is None or other == own:
            return hit
        second = self._to_labels(point, other, include_sea)
        if second is None or abs(second.distance_km - hit.distance_km) < 1.0:
            return hit
        dispute = self._disputes.of_labels(other ^ own)
        return hit._replace(dispute=dispute or hit.dispute, other_km=second.distance_km)

    def distance_to_border(
        self, point: Point, country_a: str, country_b: str, *, include_sea: bool = False
    ) -> BorderHit | None:
        """To the line that two countries share; None if they share none (on land)."""
        kinds = ON_LAND | {SEA} if include_sea else ON_LAND
        return self._hit(point, self._between(country_a, country_b), kinds)

    def nearest_border(self, point: Point, of: str | None = None) -> BorderHit | None:
        """To the nearest border between two countries on land; with `of`, one of that country's.

        None if that country has no land border.
        """
        return self._hit(point, [pair for pair in self._international if _has(pair, of)], ON_LAND)

    def distance_to_coast(self, point: Point, of: str | None = None) -> BorderHit | None:
        """To the nearest coast of the sea; with `of`, that country's. None if it has none."""
        coasts = [pair for pair in self.store.pairs if pair.left == pair.right and _has(pair, of)]
        return self._hit(point, coasts, {COAST})

    def between_countries(self, country_a: str, country_b: str) -> CountryGap | None:
        """The least distance between the land of two countries: 0 for neighbours on land.

        None if the data does not know one of them.
        """
        shared = self.length(country_a, country_b)
        if country_a == country_b or (shared is not None and shared.land_km > 0.0):
            return CountryGap(0.0)
        ours = self._outline(self._labels(country_a))
        theirs = self._outline(self._labels(country_b))
        found = gap(self.store, ours, theirs, ON_LAND | {COAST})
        if found is None:
            return None
        return CountryGap(distance_km(found.here, found.there), found.here, found.there)

    def outline(self, country: str) -> list[Pair]:
        """The lines about a country: its borders, territorial limits and coasts, without those
        within it; empty if the data does not know it."""
        labels = self._labels(country)
        return self._outline(labels) if labels else []

    def length(self, country_a: str, country_b: str) -> BorderLength | None:
        """How long the line between two countries is; None if they share none. States that meet
        only through dependent territories share those territories' lines."""
        own = self._lengths.get(ordered(country_a, country_b))
        if own is not None and own.land_km > 0.0:
            return own
        return self._through_territories(country_a, country_b) or own

    def _through_territories(self, country_a: str, country_b: str) -> BorderLength | None:
        """The sum of the lines of the territories of two states; None if none meet on land."""
        if self._dependencies.get(country_a, country_a) == self._dependencies.get(
            country_b, country_b
        ):
            return None
        met = [
            ({one, other} - {country_a, country_b}, length)
            for one in self._territories(country_a)
            for other in self._territories(country_b)
            if (length := self._lengths.get(ordered(one, other))) and length.land_km > 0.0
        ]
        if not met:
            return None
        return BorderLength(
            sum(length.land_km for _, length in met),
            sum(length.river_km for _, length in met),
            sum(length.lake_km for _, length in met),
            sum(length.sea_km for _, length in met),
            data=met[0][1].data,
            through=tuple(sorted({code for codes, _ in met for code in codes})),
            note=met[0][1].note,
        )

    def overseas_neighbours(self, country: str) -> tuple[str, ...]:
        """The states that a state borders only through dependent territories, in order."""
        own = self._territories(country)
        found = {
            self._dependencies.get(other, other)
            for pair, length in self._lengths.items()
            for one, other in (pair, pair[::-1])
            if one in own and other not in own and length.land_km > 0.0
        }
        return tuple(sorted(found - {country, *self.neighbours(country)}))

    def neighbours(self, country: str) -> tuple[str, ...]:
        """The countries that share a border on land with this one, in alphabetical order."""
        if country not in self._neighbours:
            found = {
                first if second == country else second
                for (first, second), length in self._lengths.items()
                if country in (first, second) and length.land_km > 0.0
            }
            self._neighbours[country] = tuple(sorted(found))
        return self._neighbours[country]

    def dispute_between(self, country_a: str | None, country_b: str | None) -> Dispute | None:
        """See `Disputes.claimed_between`."""
        return (
            self._disputes.claimed_between(country_a, country_b)
            if country_a and country_b
            else None
        )

    def dispute_at(self, point: Point) -> Dispute | None:
        """The disputed area the point is in, if any."""
        return self._disputes.at(point, self.store.label_at(point))

    @cached_property
    def _international(self) -> list[Pair]:
        return [pair for pair in self.store.pairs if pair.is_international]

    def _labels(self, country: str) -> frozenset[str]:
        return frozenset(label for label in self.store.labels if label[:2] == country)

    def _between(self, country_a: str, country_b: str) -> list[Pair]:
        wanted = {country_a, country_b}
        return [pair for pair in self._international if {pair.left[:2], pair.right[:2]} == wanted]

    def _to_labels(
        self, point: Point, labels: frozenset[str], include_sea: bool
    ) -> BorderHit | None:
        """To the area of some labels: 0 inside, otherwise to its outline."""
        here = self.store.label_at(point)
        if here in labels:
            return BorderHit(0.0, point, "inside", (here[:2],), 0.0)
        outline = self._outline(labels)
        kinds = ON_LAND | {SEA, LIMIT, COAST} if include_sea else ON_LAND | {COAST}
        return self._hit(point, outline, kinds)

    def _outline(self, labels: frozenset[str]) -> list[Pair]:
        """The lines about an area: those with the area on one side only, and its coasts."""
        return [
            pair
            for pair in self.store.pairs
            if (pair.left in labels) != (pair.right in labels)
            or (pair.left == pair.right and pair.left in labels)
        ]

    def _hit(
        self, point: Point, pairs: Collection[Pair], kinds: Collection[int]
    ) -> BorderHit | None:
        found = self.store.nearest(point, pairs, kinds)
        return self._measured(point, found) if found else None

    def _measured(self, point: Point, found: Nearest) -> BorderHit:
        left, right = found.pair.left[:2], found.pair.right[:2]
        countries = tuple(sorted({code for code in (left, right) if code}))
        return BorderHit(
            distance_km(point, found.point),
            found.point,
            KINDS[found.kind],
            countries,
            LINE_ERROR_KM if found.kind in ON_LAND else _coast_error_km(found.point),
            self._disputes.on_line(found.point, found.pair.left, found.pair.right),
        )


def _has(pair: Pair, country: str | None) -> bool:
    """Whether one side of the pair is that country's; None is any."""
    return country is None or country in (pair.left[:2], pair.right[:2])


def _coast_error_km(point: Point) -> float:
    return next(km for latitude, km in COAST_ERRORS_KM if abs(point.latitude) <= latitude)
