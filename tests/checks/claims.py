"""What the tests of the claims share: one world, and findings from a line of text."""

from __future__ import annotations

import osint
from osint import pipeline
from osint.model import Document, Finding
from osint.world import world

OURS = ("distance", "proximity", "border-length", "direction")


def findings(text: str, *only: str, title: str | None = None) -> list[Finding]:
    """The findings of a text by the named checks, or by the four of this room."""
    document = Document(id="t", text=text, title=title)
    return pipeline.geocheck(document, world(), only or OURS)


def verdicts(text: str, *only: str, title: str | None = None) -> list[str]:
    """ "check=verdict" of each finding, in the order of the text."""
    return [f"{f.claim.check}={f.verdict}" for f in findings(text, *only, title=title)]


def verdicts_of(text: str, check: str) -> list[str]:
    """The verdicts of one check, in the order of the text."""
    return [finding.verdict for finding in findings(text, check)]


def accusers(text: str) -> list[str]:
    """The check of each finding of a text, by any check, that is inconsistent or doubtful."""
    return [f.check for f in osint.geocheck(text) if f.verdict in ("inconsistent", "doubtful")]


def accuses(text: str) -> bool:
    """Whether any check calls anything in a text inconsistent or doubtful."""
    return bool(accusers(text))
