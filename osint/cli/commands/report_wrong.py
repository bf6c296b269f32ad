"""`osint report-wrong`: the smallest case that shows a finding, for the form on wrong verdicts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from osint import __version__
from osint.cli import options, text_options
from osint.cli.configuration import current
from osint.cli.homes import Homes
from osint.cli.opening import documents, hints_of
from osint.cli.output import writer
from osint.cli.parsing import split_names
from osint.errors import EXIT_OK, OsintError, UsageError
from osint.model import Document, Finding
from osint.reading import find_inputs
from osint.reading.hints import Hints
from osint.support.patterns import lazily

FindingAt = Annotated[
    str,
    typer.Argument(
        metavar="FILE:LINE[:COLUMN]", help="Where the finding stands, as `osint geocheck` says."
    ),
]
_PLACE = lazily(r"(?P<path>.+?):(?P<line>\d{1,9})(?::(?P<column>\d{1,9}))?")


def report_wrong(
    finding: FindingAt,
    only: options.Only = [],  # noqa: B006 - typer reads the default, nobody changes it
    published: text_options.Published = None,
    encoding: text_options.Encoding = None,
    output: options.Output = None,
) -> int:
    """Write the smallest case that shows a finding, to paste into the form on wrong verdicts.

    It holds the sentence and the date of the text; names of files, titles, addresses and the rest
    of the text are left out. Read it before you send it.
    """
    from osint.case.minimal import minimal_case
    from osint.world import world

    match = _PLACE.fullmatch(finding)
    if match is None:
        raise UsageError(f"{finding!r} names no finding; write it like article.txt:7:60")
    line, column = int(match["line"]), int(match["column"] or 1)
    names = split_names(only, options.check_names(), "--only")
    hints = hints_of(encoding=encoding, published=published)
    found = [
        (abs(at_column - column), position, document, each)
        for document, each in _findings(match["path"], hints, tuple(names))
        for position, (at_line, at_column) in [_place(document, each)]
        if at_line == line
    ]
    if not found:
        message = f"there is no finding on line {line}; `osint geocheck -v` shows where they are"
        raise UsageError(f"{match['path']}: {message}")
    _, _, document, wrong = min(found, key=lambda entry: (entry[0], entry[1]))
    text = minimal_case(document, wrong, world(), __version__)
    with writer(output, [Path(match["path"])]) as stream:
        stream.write(text.encode())
    return EXIT_OK


command = options.command_of(report_wrong)

_RANK = {"inconsistent": 0, "doubtful": 1, "unresolved": 2, "consistent": 3}


def _place(document: Document, finding: Finding) -> tuple[int, tuple[int, int]]:
    """How much a finding calls for attention (least first), and its line and column."""
    return _RANK[finding.verdict], document.line_column(finding.claim.start)


def _findings(
    path: str, hints: Hints, names: tuple[str, ...]
) -> Iterator[tuple[Document, Finding]]:
    from osint import pipeline
    from osint.case.run import run_case
    from osint.world import world

    for source in find_inputs([path]):
        if source.kind == "case" and source.path:
            for result in run_case(Path(source.path), world(), names):
                yield from ((result.document, finding) for finding in result.findings)
            continue
        homes = Homes.of(None, [source], hints, world())
        for document in documents(source, hints, current(), homes, _refuse):
            for finding in pipeline.geocheck(document, world(), names):
                yield document, finding


def _refuse(error: OsintError) -> None:
    raise error
