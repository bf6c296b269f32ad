"""`osint geocheck`: find the statements, check them, report, and leave with the verdict."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass

from osint import __version__
from osint.cli import options
from osint.cli.output import complain, note, on_terminal, writer
from osint.cli.parsing import published_option
from osint.cli.skipped import say_skipped
from osint.errors import (
    EXIT_INCONSISTENT,
    EXIT_OK,
    EXIT_UNRESOLVED,
    EXIT_UNUSABLE,
    DataError,
    DocumentError,
    InputError,
    OsintError,
    one_document,
)
from osint.model import Verdict
from osint.reading import Input, Skipped, find_inputs, read_documents
from osint.reading.columns import parse_columns
from osint.reading.hints import Hints
from osint.report.data_sets import data_sets
from osint.report.model import DocumentResult, Expectation, Options, Report
from osint.world import World

_SEVERITY = {"consistent": 0, "unresolved": 1, "doubtful": 2, "inconsistent": 3, "never": 9}


@dataclass(slots=True)
class Outcome:
    """What the exit code is decided from, gathered while the results pass by.

    `reads_mentions` says that the output lists mentions too, not findings alone.
    """

    fail_on: str
    reads_mentions: bool = False
    debug: bool = False
    errors: int = 0
    findings: int = 0
    failed: int = 0
    unresolved: int = 0
    skipped: int = 0  # files of folders that no reader wants
    pages_cut: int = 0  # pages of which more than the article was there
    verbose: bool = False

    def add(self, result: DocumentResult) -> None:
        """Count one document's findings."""
        for finding, expectation in result.pairs():
            self.findings += 1
            self.failed += fails(finding.verdict, expectation, self.fail_on)
            expected = expectation is not None and expectation.verdict == "unresolved"
            self.unresolved += finding.verdict == "unresolved" and not expected

    def exit_code(self, *, strict: bool) -> int:
        """The exit code of the contract."""
        if self.errors:
            return EXIT_UNUSABLE
        if self.failed:
            return EXIT_INCONSISTENT
        if strict and (self.unresolved or self.skipped or not self.findings):
            return EXIT_UNRESOLVED
        return EXIT_OK


def fails(verdict: Verdict, expectation: Expectation | None, fail_on: str) -> bool:
    """Whether a verdict makes the run fail: other than its case expects, or too severe."""
    if expectation is not None and (expectation.verdict is not None or expectation.forbidden):
        return not expectation.met(verdict)
    return _SEVERITY[verdict] >= _SEVERITY[fail_on]


def geocheck(
    paths: options.Paths,
    format_: options.Format = "auto",
    output: options.Output = None,
    published: options.Published = None,
    date_order: options.DateOrder = None,
    only: options.Only = [],  # noqa: B006 - typer reads the default, nobody changes it
    ignore: options.Ignore = [],  # noqa: B006
    strict: options.Strict = False,
    fail_on: options.FailOn = "inconsistent",
    baseline: options.Baseline = None,
    write_baseline: options.WriteBaseline = None,
    redact: options.Redact = None,
    text_column: options.TextColumn = "text",
    id_column: options.IdColumn = "id",
    columns: options.Columns = None,
    all_text: options.AllText = False,
    encoding: options.Encoding = None,
    color: options.Color = "auto",
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    debug: options.Debug = False,
) -> int:
    """Check what texts and case files state about places, distances and dates.

    Reads texts, pages, tables, exports of chats and more (see docs/inputs.md), and case files
    (yaml); finds the statements,
    computes the real figures offline, and says consistent, doubtful, inconsistent or unresolved.

    Exit code: 0 nothing inconsistent (a case: all as expected), 1 something is, 2 nothing can be
    concluded, 3 with --strict when something is unresolved or there was nothing to check.
    """
    from osint import checks
    from osint.report import FORMATS

    known = tuple(checks.ALL)
    names = options.split_names(only, known, "--only") or list(known)
    ignored = options.split_names(ignore, known, "--ignore")
    wanted = tuple(name for name in names if name not in ignored)
    hints = Hints(
        encoding,
        published_option(published),
        text_column,
        id_column,
        date_order,
        parse_columns(columns),
        all_text,
    )
    chosen = _format(format_, output)
    outcome = Outcome(fail_on, FORMATS[chosen].reads_mentions or redact is not None, debug)
    skipped: list[Skipped] = []
    inputs = find_inputs(paths, skipped)
    say_skipped(skipped, verbose=verbose)
    outcome.skipped, outcome.verbose = len(skipped), verbose
    results = _results(inputs, hints, wanted, outcome)
    if baseline or write_baseline:
        from osint.cli.baselines import with_baseline

        results = with_baseline(results, baseline, write_baseline, inputs)
    report = Report(
        results=_counted(results, outcome),
        version=__version__,
        data=data_sets() if FORMATS[chosen].cites else (),
        options=Options(
            color=options.use_color(color, is_terminal=output is None and on_terminal()),
            verbose=verbose,
            quiet=quiet,
            redact=redact,
        ),
    )
    with writer(output, [source.path for source in inputs]) as stream:
        for part in FORMATS[chosen].write(report):
            stream.write(part.encode())
    if outcome.pages_cut and not quiet:
        pages = "1 page" if outcome.pages_cut == 1 else f"{outcome.pages_cut} pages"
        note(
            f"{pages}: only the article was read, not menus, comments and the like; --all-text reads all"
        )
    return outcome.exit_code(strict=strict)


command = options.command_of(geocheck)


def _format(chosen: str, output: str | None) -> str:
    if chosen != "auto":
        return chosen
    return "github" if os.environ.get("GITHUB_ACTIONS") == "true" and output is None else "text"


def _results(
    inputs: list[Input], hints: Hints, wanted: tuple[str, ...], outcome: Outcome
) -> Iterator[DocumentResult]:
    from osint.cli.progress import progress
    from osint.world import world

    with progress(len(inputs)) as step:
        for source in inputs:
            try:
                if source.kind == "case":
                    yield from _case(source, wanted, world())
                else:
                    yield from _articles(source, hints, wanted, world(), outcome)
            except DataError:
                raise  # it would fail at every document
            except OsintError as error:
                _lament(error, outcome)
            step(source.name)


def _articles(
    source: Input, hints: Hints, wanted: tuple[str, ...], world: World, run: Outcome
) -> Iterator[DocumentResult]:
    from osint import pipeline
    from osint.lazy_extraction import read_whole

    for document in read_documents(source, hints):
        if isinstance(document, InputError):
            _lament(document, run)
            continue
        for warning in document.warnings:
            note(warning)
        run.pages_cut += document.left_out is not None
        if document.left_out and run.verbose:
            note(f"{document.id}: left out {document.left_out}")
        try:
            with one_document(document.id):
                extraction = pipeline.extract(document, world, hints.date_order)
                findings = pipeline.check_extraction(extraction, world, wanted)
                if run.reads_mentions:
                    read_whole(extraction)
        except DocumentError as error:
            _lament(error, run)
            continue
        yield DocumentResult(document, tuple(findings), extraction)


def _case(source: Input, wanted: tuple[str, ...], world: World) -> Iterator[DocumentResult]:
    from osint.case.run import run_case

    if source.path is None:
        raise InputError("a case file cannot be read from standard input", path=source.name)
    with one_document(source.name):
        results = list(run_case(source.path, world, wanted))
    yield from results


def _counted(results: Iterator[DocumentResult], outcome: Outcome) -> Iterator[DocumentResult]:
    for result in results:
        outcome.add(result)
        yield result


def _lament(error: OsintError, outcome: Outcome) -> None:
    outcome.errors += 1
    complain(error, debug=outcome.debug)
