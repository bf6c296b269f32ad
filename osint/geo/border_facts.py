"""What the drawn lines do not say of borders: published lengths where they differ for a reason,
and the borders that a state has through its dependent territories."""

from __future__ import annotations

from osint.errors import DataError
from osint.support.folders import AnyPath, text_of
from osint.support.named_tuple import NamedTuple
from osint.support.verified import verified

Pair = tuple[str, str]


class Fact(NamedTuple):
    """Published lengths, kilometres, what they cover, and who says so: the one on land that holds
    instead of the drawn line (None where that holds), and others that are told beside it."""

    land_km: float | None
    also_km: tuple[float, ...]
    what: str
    source: str


def ordered(first: str, second: str) -> Pair:
    """Two country codes in alphabetical order, as the tables have them."""
    return (first, second) if first < second else (second, first)


def facts(path: AnyPath) -> dict[Pair, Fact]:
    """The table of published lengths.

    Raises:
        DataError: it is missing or damaged.
    """
    import csv

    try:
        with open(verified(path), encoding="utf8", newline="") as stream:
            return {
                ordered(row["country_a"], row["country_b"]): Fact(
                    float(row["land_km"]) if row["land_km"] else None,
                    tuple(map(float, row["also_km"].split())),
                    row["what"],
                    row["source"],
                )
                for row in csv.DictReader(stream)
            }
    except (OSError, ValueError, KeyError, TypeError) as error:
        remedy = "the table of border facts is missing or damaged; reinstall the package"
        raise DataError(remedy, path=str(path)) from error


def dependencies(path: AnyPath) -> dict[str, str]:
    """Territory to the state it belongs to ("GF" -> "FR").

    Raises:
        DataError: the table is missing or damaged.
    """
    import json

    try:
        found: dict[str, str] = json.loads(text_of(verified(path)))["dependencies"]
        return found
    except (OSError, ValueError, KeyError, TypeError) as error:
        remedy = "the table of sovereignty is missing or damaged; reinstall the package"
        raise DataError(remedy, path=str(path)) from error
