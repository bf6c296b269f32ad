"""How long the borders of countries are: the table made at full resolution, and published lengths
where they differ for a reason."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from osint.errors import DataError
from osint.geo.border_facts import facts
from osint.geo.border_file import DATASET
from osint.support.folders import text_of
from osint.support.named_tuple import NamedTuple
from osint.support.verified import verified

if TYPE_CHECKING:
    from osint.geo.disputes import Dispute, Disputes


class BorderLength(NamedTuple):
    """The length of the line two countries share, in kilometres, at full resolution.

    `land_km` is the whole on land, as published figures count it. `river_km` and `lake_km` are
    the parts of it in waters wide enough to be mapped as areas: a border that follows a brook or
    a narrow river counts as land. `sea_km` comes on top: between the territorial seas.
    `through` are the territories (codes) of a state that has the border only through them, as
    France has one with Brazil; `note` says what a published length covers, and `also_km` are
    others that are published.
    """

    land_km: float
    river_km: float
    lake_km: float
    sea_km: float
    dispute: Dispute | None = None
    data: str = DATASET
    through: tuple[str, ...] = ()
    note: str | None = None
    also_km: tuple[float, ...] = ()

    @property
    def total_km(self) -> float:
        """On land and at sea."""
        return self.land_km + self.sea_km


def lengths(folder: str, disputes: Disputes) -> dict[tuple[str, str], BorderLength]:
    """The lengths by two country codes in alphabetical order.

    Raises:
        DataError: a table is missing, empty or damaged.
    """
    table = _drawn(os.path.join(folder, "border_lengths.csv"), disputes)
    for pair, fact in facts(os.path.join(folder, "border_facts.csv")).items():
        drawn = table.get(pair, BorderLength(0.0, 0.0, 0.0, 0.0))
        note = f"{fact.what}; {fact.source}"
        if fact.land_km is None:
            table[pair] = drawn._replace(also_km=fact.also_km, note=note)
            continue
        table[pair] = drawn._replace(
            land_km=fact.land_km, river_km=0.0, lake_km=0.0, note=note, data=fact.source
        )
    return table


def _drawn(path: str, disputes: Disputes) -> dict[tuple[str, str], BorderLength]:
    table = {}
    try:
        for row in text_of(verified(path)).splitlines()[1:]:
            first, second, *figures = row.split(",")
            land, river, lake, sea = map(float, figures)
            dispute = disputes.between(first, second)
            table[first, second] = BorderLength(land, river, lake, sea, dispute)
    except (OSError, ValueError) as error:
        remedy = "the table of border lengths is missing or damaged; reinstall the package"
        raise DataError(remedy, path=path) from error
    if not table:
        remedy = "the table of border lengths is empty; reinstall the package"
        raise DataError(remedy, path=path)
    return table
