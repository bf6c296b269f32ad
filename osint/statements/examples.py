"""The examples beside the rules: each must be read by a rule of its check, each counter-example by
none of that name.

An example marks its slots: "[S Graz] is [L 200 km] from [O Vienna]"; a letter behind a colon says
what the slot is where that is not plain ("[O:K Austria]").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from osint.ends import areas
from osint.ends.slot import Slot
from osint.language.pack import Pack
from osint.language.triggers import OF_NAMES
from osint.model import Span
from osint.statements import chains, denial, match
from osint.statements.row import Row

_MARK = re.compile(r"\[([A-Z]\d?)(?::([A-Z]))? ([^\[\]]{1,60})\]")
_LETTERS = {"S": "P", "O": "P", "A": "K"}


def row_of(example: str, pack: Pack, breaks: bool = False, check: str = "") -> Row:
    """The folded row of a marked example."""
    text, slots = _told(example.replace(" nl ", "\n") if breaks else example)
    row = Row(text, 0, len(text), slots, breaks=breaks)
    chains.fold(row, pack)
    row.fold(pack, check)
    return row


def _told(example: str) -> tuple[str, list[Slot]]:
    """The text of a marked example, and its slots."""
    text, slots, at = "", [], 0
    for mark in _MARK.finditer(example):
        text += example[at : mark.start()]
        role, letter = mark[1][0], mark[2]
        slots.append(
            Slot(letter or _LETTERS.get(role, role), len(text), len(text) + len(mark[3]), mark[3])
        )
        text += mark[3]
        at = mark.end()
    return text + example[at:], slots


def failures(pack: Pack, rules: list[dict[str, object]]) -> Iterator[tuple[str, str]]:
    """(rule, what is wrong) for each example that is not as it must be."""
    for row in rules:
        name, checks = str(row["name"]), set(row["checks"])  # type: ignore[call-overload]
        for example in row["examples"]:  # type: ignore[attr-defined]
            if not _is_read(example, checks, str(row["rank"]), pack):
                yield name, f"no rule of its check reads the example “{example}”"
            elif pack.traits.opened and _is_of_names(row) and not _is_opened(example, pack):
                yield name, f"no name and no word opens the sentence of the example “{example}”"
        for example in row["counter"]:  # type: ignore[attr-defined]
            if name in _rules_of(example, pack):
                yield name, f"it reads the counter-example “{example}”"


def _is_of_names(row: dict[str, object]) -> bool:
    """Whether a rule leaves it to its names to open a sentence."""
    options: dict[str, object] = row["options"]  # type: ignore[assignment]
    return set(row["checks"]) <= OF_NAMES or "of_names" in options  # type: ignore[call-overload]


def _is_opened(example: str, pack: Pack) -> bool:
    """Whether the sentence of an example is one of those that rows are made of."""
    text, slots = _told(example)
    spans = [Span(slot.start, slot.end) for slot in slots]
    return any(True for _ in areas.openings(spans, text, pack))


def _is_read(example: str, checks: set[str], rank: str, pack: Pack) -> bool:
    of_lines = checks == {"coordinates"}
    row = row_of(example, pack, of_lines, next(iter(checks)))
    if denial.DENIAL in checks:
        return denial.denies(row, pack)
    if checks <= match.FIGURES:
        return any(True for check in checks for _ in match.told(row, pack, check))
    if match.ADDRESS in checks:
        return any(told.rank == rank for told in match.stated(row, pack))
    return any(statement.check in checks for statement in match.find(row, pack, of_lines))


def _rules_of(example: str, pack: Pack) -> set[str]:
    figures = {
        told.rule.name
        for check in match.FIGURES
        for told in match.told(row_of(example, pack, check=check), pack, check)
    }
    return figures | {statement.rule for statement in match.find(row_of(example, pack), pack)}
