"""Containment that the rules of other languages than English read, and addresses there."""

from __future__ import annotations

from collections.abc import Iterator

from osint.checks import spatial
from osint.checks.spatial import Read
from osint.language.pack import codes
from osint.model import Extraction, Party
from osint.world import World

NAME = "containment"


def is_other(code: str) -> bool:
    """Whether rules read the statements of a language, and the English forms do not."""
    return code != "en" and code in codes()


def statements(extraction: Extraction, world: World) -> Iterator[tuple[Read, Party, Party]]:
    """What rules read, with what lies within and what holds it."""
    for read in spatial.of(extraction, world):
        if read.code == "en" or read.statement.check != NAME:
            continue
        inner, outer = read.best.subject.party, read.best.object.party
        yield read, inner, outer
