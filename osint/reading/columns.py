"""Which columns of a table of incidents hold place, date, coordinate and description.

They are found by their names, as such tables usually have them, or named with `--columns`. A row
becomes a short document: the place with its coordinate, the date, then the descriptions.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from osint.errors import InputError, UsageError
from osint.reading.published import parse_published
from osint.reading.written_angle import angle
from osint.support.named_tuple import NamedTuple
from osint.support.patterns import lazily
from osint.support.suggestion import nearest

ROLES = (
    "place", "region", "country", "coordinates", "latitude", "longitude", "date", "weekday", "text",
)  # fmt: skip
"""What a column may hold."""
_SIGNS = lazily(r"[\W_]|[\u0300-\u036f]")
_MANY = ("text",)  # a role that more than one column may have


@cache
def names_of_roles() -> dict[str, tuple[str, ...]]:
    """Role -> what its columns are called, as `plain_name` makes it; "id" too."""
    import tomllib
    from importlib import resources

    file = resources.files("osint.reading").joinpath("columns.toml")
    return {role: tuple(names) for role, names in tomllib.loads(file.read_text("utf-8")).items()}


class Cell(NamedTuple):
    """A piece of a row's document: the text, and the column it is from; None for what joins."""

    text: str
    column: str | None = None


class Columns(NamedTuple):
    """The columns of a table by role; a role that is absent has none."""

    roles: dict[str, tuple[str, ...]]

    def first(self, role: str) -> str | None:
        """The column of a role."""
        return next(iter(self.roles.get(role, ())), None)


def find_columns(names: list[str], given: tuple[tuple[str, str], ...], path: str) -> Columns:
    """The columns of a table that has no column for a whole text.

    Raises:
        InputError: none of its columns is known, or a named one is missing.
    """
    roles: dict[str, tuple[str, ...]] = {}
    for role, column in given:
        if column not in names:
            raise InputError(
                f"has no column {column!r} (its columns: {listed(names)}); see --columns",
                path=path, line=1, kind="no-column",
            )  # fmt: skip
        roles[role] = (*roles.get(role, ()), column)
    plain = {name: plain_name(name) for name in names}
    for role in ROLES:
        if role not in roles:
            taken = {name for found in roles.values() for name in found}
            known = names_of_roles()[role]
            fitting = [
                name
                for word in known
                for name in names
                if plain[name] == word and name not in taken
            ]
            roles[role] = tuple(fitting if role in _MANY else fitting[:1])
    if not (given or is_of_places(names)):
        raise InputError(
            f"has no column 'text', nor one with places or coordinates (its columns: "
            f"{listed(names)}); name one with --text-column, or several with --columns place=…",
            path=path, line=1, kind="no-column",
        )  # fmt: skip
    return Columns(roles)


def is_of_places(names: list[str]) -> bool:
    """Whether a table has a column with places or coordinates."""
    plain = {plain_name(name) for name in names}
    roles = ("coordinates", "place", "latitude", "longitude")
    spot, place, latitude, longitude = (
        not plain.isdisjoint(names_of_roles()[role]) for role in roles
    )
    return spot or place or (latitude and longitude)


def plain_name(name: str) -> str:
    """A column's name in small letters, without blanks, signs and accents."""
    return _SIGNS.sub("", unicodedata.normalize("NFKD", name.casefold()))


def parse_columns(value: str | None) -> tuple[tuple[str, str], ...]:
    """The value of `--columns`: "place=Town,date=Day".

    Raises:
        UsageError: it is written otherwise, or names a role that does not exist.
    """
    pairs = []
    for part in (value or "").split(","):
        role, equals, column = (piece.strip() for piece in part.partition("="))
        if not part.strip():
            continue
        if not equals or not column or role not in ROLES:
            near = nearest(role, ROLES) if equals and column else None
            use = f"did you mean {near}={column}?" if near else f"use {', '.join(ROLES)}"
            message = f"--columns: {part.strip()!r} is not like place=COLUMN; {use}"
            raise UsageError(message)
        pairs.append((role, column))
    return tuple(pairs)


def listed(names: list[str]) -> str:
    """The names of columns for a message."""
    return ", ".join(map(repr, names[:20])) or "none"


def cells_of(row: Mapping[str, Any], columns: Columns) -> list[Cell]:
    """The document of a row, piece by piece."""

    def value(role: str) -> Cell | None:
        name = columns.first(role)
        text = str(row.get(name) if name and row.get(name) is not None else "").strip()
        return Cell(text, name) if text else None

    lines = [list(_joined([value("place"), value("region"), value("country")], ", "))]
    if spot := list(_coordinate(value)):
        lines[0] += [Cell(" ("), *spot, Cell(")")] if lines[0] else spot
    lines.append(list(_joined([value("weekday"), value("date")], ", ")))
    for name in columns.roles.get("text", ()):
        text = str(row.get(name) if row.get(name) is not None else "").strip()
        lines.append([Cell(text, name)] if text else [])
    pieces: list[Cell] = []
    for line in filter(None, lines):
        pieces += [Cell("\n"), *line] if pieces else line
    return pieces


def published_of(row: Mapping[str, Any], columns: Columns) -> Any:
    """The day of a row, where its date column is in ISO 8601; None otherwise."""
    name = columns.first("date")
    return parse_published(str(row[name])) if name and row.get(name) else None


def _coordinate(value: Any) -> Iterator[Cell]:
    if whole := value("coordinates"):
        yield whole
        return
    latitude, longitude = value("latitude"), value("longitude")
    if latitude and longitude:
        yield Cell(angle(latitude.text, "NS") or latitude.text, latitude.column)
        yield Cell(", ")
        yield Cell(angle(longitude.text, "EW") or longitude.text, longitude.column)


def _joined(cells: list[Cell | None], glue: str) -> Iterator[Cell]:
    first = True
    for cell in cells:
        if cell:
            if not first:
                yield Cell(glue)
            yield cell
            first = False
