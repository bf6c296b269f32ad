"""Ends that the words of a statement do not name."""

from __future__ import annotations

from osint.ends.slot import Slot
from osint.language.pack import Rule
from osint.statements.row import Row


def ends(
    rule: Rule, row: Row, subjects: list[Slot], others: list[Slot]
) -> tuple[list[Slot], list[Slot]]:
    """The ends of a match, with the land or the two towns that the text told of before."""
    if rule.options.get("land"):
        land = [row.land()]
        return (subjects, land) if subjects else (land, others)
    if rule.options.get("of_two"):
        return [row.implied()], [row.other()]
    return subjects, others
