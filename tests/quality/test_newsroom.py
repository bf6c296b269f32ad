"""Statements in the words of a newsroom, each with a false twin: how many are found and judged right.

Written before the rules were looked at, in forms that no rule was made for; mended by kinds since.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest

from osint import pipeline
from osint.model import Document, Finding
from osint.world import world

HERE = Path(__file__).parent
ACCUSING = frozenset(("inconsistent", "doubtful"))
FOUND = {"interval": 0.95, "languages": 0.95}
RIGHT = 0.97
"""Least share of what is found that is judged right."""


class Twin(NamedTuple):
    """A statement, whether it is true, the check that reads it, its language and its day."""

    text: str
    is_true: bool
    check: str
    code: str | None
    published: date | None = None


def twins(name: str) -> Iterator[Twin]:
    """The statements of a file."""
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        *head, true, false = line.split("|")
        day = date.fromisoformat(head.pop()[1:]) if head and head[-1][0] == "@" else None
        code, check = head if len(head) == 2 else (None, "interval")
        yield Twin(true, True, check, code, day)
        yield Twin(false, False, check, code, day)


def judged(twin: Twin) -> tuple[bool, bool, bool]:
    """Whether a statement is found; whether it is judged right; whether wrongly."""
    document = Document(id="x", text=twin.text, language=twin.code, published=twin.published)
    found = pipeline.geocheck(document, world())
    own: list[Finding] = [each for each in found if each.claim.check == twin.check]
    accused = any(each.verdict in ACCUSING for each in (found if twin.is_true else own))
    fits = any(each.verdict == "consistent" for each in own)
    right = fits and not accused if twin.is_true else accused
    wrong = accused if twin.is_true else fits and not accused
    return bool(own), right, wrong


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("newsroom_intervals.txt", "interval"),
        ("everyday_intervals.txt", "interval"),
        ("newsroom_languages.txt", "languages"),
    ],
)
def test_statements_of_a_newsroom(name: str, kind: str) -> None:
    rows = list(twins(name))
    results = [judged(twin) for twin in rows]
    found = sum(one for one, _, _ in results)
    right = sum(one for _, one, _ in results)
    accused = [t.text for t, (_, _, bad) in zip(rows, results, strict=True) if bad and t.is_true]
    assert accused == []
    assert found >= FOUND[kind] * len(rows), (found, len(rows))
    assert right >= RIGHT * found, (right, found)
