"""What a case file says: its sources, the places a human pinned, the claims with what to expect."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from osint.errors import CaseError
from osint.model import Verdict
from osint.report.model import CaseInfo, Review, SourceInfo

SCHEMA_NAME = "osint-case/1"
SHARING = ("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED")
STATUSES = (
    "to-do",
    "in-progress",
    "help-needed",
    "ready-for-review",
    "completed",
    "cancelled",
)
"""How far an incident is, in the words of Atlos."""
UNDECIDED = "undecided"
"""`expect:` of a claim that a person has yet to decide on; no verdict satisfies it."""
Unlisted = Literal["ignore", "report", "forbid"]
UNLISTED: tuple[Unlisted, ...] = ("ignore", "report", "forbid")


@dataclass(frozen=True, slots=True)
class Where:
    """A position in the case file, from 1."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Source:
    """One text of a case: written into the case file, or a file beside it with its hash.

    `block_line` is the line of the case file where a `|` block of text begins, if it is one.
    """

    info: SourceInfo
    where: Where
    text: str | None = None
    file: str | None = None
    sha256: str | None = None
    title: str | None = None
    published: date | datetime | None = None
    language: str | None = None
    block_line: int | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LayerFile:
    """A line or area that a case gives: a file beside it with its hash, what texts call it, the
    day it shows (ISO 8601) and who drew it."""

    name: str
    where: Where
    file: str
    sha256: str
    aliases: tuple[str, ...] = ()
    date: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Pin:
    """What a human decided a name in the sources stands for: a coordinate or a GeoNames id."""

    name: str
    where: Where
    at: str | None = None
    geonames: int | None = None
    radius_km: float | None = None
    country: str | None = None
    admin1: str | None = None
    kind: str | None = None
    why: str | None = None


@dataclass(frozen=True, slots=True)
class Tolerance:
    """How far a computed figure may lie from the stated one: the larger of the two counts."""

    percent: float = 0.0
    km: float = 0.0


@dataclass(frozen=True, slots=True)
class CaseClaim:
    """One statement of a source: where it stands, what it says, which verdict is expected.

    `subject`, `object` and `stated` override what the tool reads from the quote; None leaves
    the reading to it.
    """

    id: str
    where: Where
    source: str
    quote: str
    check: str
    occurrence: int = 1
    subject: str | None = None
    object: str | None = None
    stated: str | None = None
    expect: Verdict | None = None
    undecided: bool = False
    because: str | None = None
    tolerance: Tolerance | None = None
    review: Review | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Case:
    """A case file, read and found valid. `unlisted` says what to do with statements that the
    tool finds in a source and no claim lists; `root` is the folder of evidence, from the folder
    of the case file, in which the files of sources lie."""

    info: CaseInfo
    sources: tuple[Source, ...]
    pins: tuple[Pin, ...] = ()
    claims: tuple[CaseClaim, ...] = ()
    tolerance: Tolerance | None = None
    unlisted: Unlisted = "ignore"
    root: str = ""
    layers: tuple[LayerFile, ...] = ()


def error_at(case: Case, where: Where, message: str) -> CaseError:
    """The error that something is wrong at a place of the case file."""
    return CaseError(message, path=case.info.path, line=where.line, column=where.column)
