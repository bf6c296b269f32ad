"""Where a finding stands in the file that a reader would open."""

from __future__ import annotations

from osint.model import Finding
from osint.report.finding_id import relative
from osint.report.model import DocumentResult
from osint.support.named_tuple import NamedTuple


class PlaceInFile(NamedTuple):
    """A stretch of a file, lines and columns from 1, the end excluded.

    `path` is None for standard input. `line` and the others are None where the file has no lines
    (`unit` then names a page or a message), or where a case file holds the text in quotes.
    """

    path: str | None
    line: int | None
    column: int | None
    end_line: int | None
    end_column: int | None
    unit: str | None = None


def place_in_file(result: DocumentResult, finding: Finding) -> PlaceInFile:
    """Where the words of a finding stand; of a source of a case, in the case file."""
    document, claim = result.document, finding.claim
    if document.path is None and result.case is not None:
        return PlaceInFile(result.case.path, None, None, None, None)
    line, column, unit = document.position(claim.start)
    if line is None or column is None:
        return PlaceInFile(document.path, None, None, None, None, unit)
    end_line, end_column = document.line_column(max(claim.start, claim.end - 1))
    return PlaceInFile(document.path, line, column, end_line, end_column + 1, unit)


def from_here(path: str) -> str:
    """A path as services of continuous integration read it: from the working folder, with /;
    absolute where it leads out of it."""
    seen = relative(path, ".")
    return path.replace("\\", "/") if seen.startswith("../") else seen
