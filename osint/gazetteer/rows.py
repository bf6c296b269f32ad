"""What a gazetteer is written from: one row a place, with its names and how each names it."""

from __future__ import annotations

from osint.support.named_tuple import NamedTuple

NAME_TYPES = ("primary", "alias", "alternate", "abbreviation", "demonym")
"""How a name names its place. `alias` is a name in common use ("Burma"), `alternate` one of the
many spellings and languages of GeoNames, `abbreviation` is read only beside another name or in
capitals ("NSW", "Calif."), `demonym` names people or things of the place ("Russian")."""

PRIMARY, ALIAS, ALTERNATE, ABBREVIATION, DEMONYM = range(5)


class Name(NamedTuple):
    """One name of a place; `type` indexes NAME_TYPES."""

    text: str
    type: int


class Row(NamedTuple):
    """A place to be written.

    `fame` is its prominence, 0 (a hamlet) to 10 (a great power), on the scale of the decimal
    logarithm of a settlement's population, so that kinds can be compared. `radius_km` is the
    radius of a circle about its extent. `admin1` is the GeoNames code of its region. `county` is
    the id of the second-order division that a settlement is listed in, ANOTHER for one of which
    there is no row, 0 where no list tells; a division that settlements are listed in has its own.
    """

    id: int
    name: str
    latitude: float
    longitude: float
    radius_km: float
    kind: str
    country: str = ""
    admin1: str = ""
    population: int = 0
    fame: float = 0.0
    names: tuple[Name, ...] = ()
    county: int = 0
