"""Findings that a comment in the file leaves out (osint.report.ignores has what counts as one)."""

from __future__ import annotations

import os

from osint import checks
from osint.cli.output import note
from osint.reading import Input
from osint.reading.files import read_bytes
from osint.report.ignores import Ignore, read, unknown_checks
from osint.support.suggestion import suggestion

KINDS = ("text", "html")


def ignores_of(source: Input, encoding: str | None, text: str) -> tuple[Ignore, ...]:
    """The comments of a file; for standard input, of the text that was read from it."""
    if source.kind not in KINDS:
        return ()
    if source.path is not None and os.path.isfile(source.path):
        text = read_bytes(source).decode(encoding or "utf-8", "replace")
    found = read(text)
    for line, name in unknown_checks(found, checks.ALL):
        near = suggestion(name, tuple(checks.ALL))
        note(f"{source.name}:{line}: the comment names no check: {name!r}{near}")
    return found
