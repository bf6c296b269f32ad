"""Disputed areas and lines: who claims, who administers, and what each reading says.

The table `disputes.json` is our own. An area is tied to a label of the border data (Crimea is
"UA:crimea") or to a rough outline; a line to a pair of countries.
"""

from __future__ import annotations

from typing import Any

from osint.errors import DataError
from osint.model import Point
from osint.support.folders import AnyPath, text_of
from osint.support.named_tuple import NamedTuple
from osint.support.verified import verified


class Dispute(NamedTuple):
    """A dispute over an area or a line. Countries are ISO 3166-1 alpha-2 codes.

    `drawn_as` is the country the border data counts the area to; `claimed_by` are all that claim
    it; `administered_by` is who is in control ("" for a government that few states recognise).
    `outline` is a rough ring about the area. `lines` are pairs whose common border runs along it.
    """

    key: str
    name: str
    drawn_as: str
    claimed_by: tuple[str, ...]
    administered_by: str
    note: str
    label: str | None = None
    outline: tuple[Point, ...] = ()
    lines: tuple[tuple[str, str], ...] = ()

    def contains(self, point: Point) -> bool:
        """Whether the point is within the rough outline."""
        inside, last = False, self.outline[-1] if self.outline else point
        for corner in self.outline:
            if (corner.latitude > point.latitude) != (last.latitude > point.latitude):
                share = (point.latitude - corner.latitude) / (last.latitude - corner.latitude)
                at = corner.longitude + share * (last.longitude - corner.longitude)
                inside ^= point.longitude < at
            last = corner
        return inside


class Disputes:
    """The table of disputes."""

    def __init__(self, rows: tuple[Dispute, ...]) -> None:
        self.rows = rows
        self._by_label = {row.label: row for row in rows if row.label}

    @classmethod
    def open(cls, path: AnyPath) -> Disputes:
        """Read the table.

        Raises:
            DataError: the file is missing or is not such a table.
        """
        import json

        try:
            rows = json.loads(text_of(verified(path)))["disputes"]
            return cls(tuple(_row(row) for row in rows))
        except (OSError, ValueError, KeyError, TypeError) as error:
            remedy = "the table of disputes is missing or damaged; reinstall the package"
            raise DataError(remedy, path=str(path)) from error

    def at(self, point: Point, label: str) -> Dispute | None:
        """The dispute over the area a point is in."""
        if label in self._by_label:
            return self._by_label[label]
        return next((row for row in self.rows if row.outline and row.contains(point)), None)

    def on_line(self, point: Point, left: str, right: str) -> Dispute | None:
        """The dispute that a spot on the line between two labels is part of."""
        for label in (left, right):
            if label in self._by_label:
                return self._by_label[label]
        pair = _pair(left[:2], right[:2])
        for row in self.rows:
            claimed = pair[0] in row.claimed_by and pair[1] in row.claimed_by
            if (pair in row.lines or claimed) and row.contains(point):
                return row
        return None

    def between(self, country_a: str, country_b: str) -> Dispute | None:
        """The first dispute about the line between two countries."""
        pair = _pair(country_a, country_b)
        return next((row for row in self.rows if pair in row.lines), None)

    def claimed_between(self, country_a: str, country_b: str) -> Dispute | None:
        """What one of two countries claims that is drawn as a land of its own, and borders the other."""
        return next(
            (
                row
                for row in self.rows
                for one, two in ((country_a, country_b), (country_b, country_a))
                if one in row.claimed_by and row.drawn_as != one
                if _pair(row.drawn_as, two) in row.lines
            ),
            None,
        )

    def of_labels(self, labels: frozenset[str]) -> Dispute | None:
        """The first dispute over one of these labels."""
        return next((row for row in self.rows if row.label in labels), None)

    def other_reading(self, country: str, labels: frozenset[str]) -> frozenset[str]:
        """What a country is by the other reading: with what it claims or holds that is drawn as
        another's, and without what is drawn as its own but held by another."""
        gained = {
            row.label
            for row in self.rows
            if row.label and row.drawn_as != country and country in row.claimed_by
        }
        lost = {
            row.label
            for row in self.rows
            if row.label and row.drawn_as == country and row.administered_by != country
        }
        return (labels | gained) - lost


def _pair(first: str, second: str) -> tuple[str, str]:
    return (first, second) if first < second else (second, first)


def _row(row: dict[str, Any]) -> Dispute:
    return Dispute(
        key=row["key"],
        name=row["name"],
        drawn_as=row["drawn_as"],
        claimed_by=tuple(row["claimed_by"]),
        administered_by=row["administered_by"],
        note=row["note"],
        label=row.get("label"),
        outline=tuple(Point(latitude=at[0], longitude=at[1]) for at in row.get("outline", ())),
        lines=tuple(_pair(*pair.split("-")) for pair in row.get("lines", ())),
    )
