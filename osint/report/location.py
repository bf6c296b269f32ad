"""Where a character of a document stands in its file, as people write it."""

from __future__ import annotations

from osint.model import Document
from osint.report.safe import one_line


def location(document: Document, offset: int) -> str:
    """ "a.html:11:5" where the file has lines, "a.pdf, page 3" where it has something else."""
    name = one_line(document.path or document.id)
    line, column, unit = document.position(offset)
    if line is None and unit:
        return f"{name}, {one_line(unit)}"
    line, column = document.line_column(offset)
    return f"{name}:{line}:{column}"
