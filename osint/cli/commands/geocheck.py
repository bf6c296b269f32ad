"""`osint geocheck`: find the statements, check them, report, and leave with the verdict."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from osint import __version__
from osint.cli import options, text_options
from osint.cli.configuration import Configuration, current
from osint.cli.ignoring import ignores_of
from osint.cli.outcome import Outcome, fails
from osint.cli.output import complain, note, on_terminal, writer
from osint.cli.parsing import inputs_of, parse_encoding, parse_language, published_option
from osint.cli.skipped import say_skipped, without_own
from osint.errors import (
    CaseError,
    DataError,
    DocumentError,
    InputError,
    OsintError,
    UsageError,
    one_document,
)
from osint.reading import Input, Skipped, read_documents
from osint.reading.columns import parse_columns
from osint.reading.hints import Hints
from osint.report import Format
from osint.report.data_sets import data_sets
from osint.report.ignores import without_ignored
from osint.report.model import DocumentResult, Options, Report
from osint.world import World

if TYPE_CHECKING:
    from osint.cli.homes import Homes

__all__ = ["Outcome", "command", "fails"]

NARROWEST = 40


def geocheck(
    paths: options.Paths = [],  # noqa: B006 - typer reads the default, nobody changes it
    format_: options.Format = "auto",
    output: options.Output = None,
    published: text_options.Published = None,
    home: text_options.Home = None,
    layer: text_options.Layer = [],  # noqa: B006
    date_order: text_options.DateOrder = None,
    prefer: text_options.Prefer = None,
    language: text_options.Language = None,
    only: options.Only = [],  # noqa: B006
    ignore: options.Ignore = [],  # noqa: B006
    strict: options.Strict = False,
    fail_on: options.FailOn = "inconsistent",
    baseline: options.Baseline = None,
    write_baseline: options.WriteBaseline = None,
    since: options.Since = None,
    redact: options.Redact = None,
    text_column: text_options.TextColumn = "text",
    id_column: text_options.IdColumn = "id",
    columns: text_options.Columns = None,
    all_text: text_options.AllText = False,
    attachments: text_options.Attachments = False,
    encoding: text_options.Encoding = None,
    bom: options.Bom = False,
    color: options.Color = "auto",
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    debug: options.Debug = False,
) -> int:
    """Check whether what texts say about places, distances and dates adds up.

    Reads texts, pages, tables, exports of chats, map files and more (docs/inputs.md), and case
    files (yaml). Finds their statements, works out the real figures offline, and says
    consistent, doubtful, inconsistent or unresolved, with the evidence.

    Exit code: 0 nothing inconsistent (a case: all as expected); 1 something is; 2 usage, or an
    input could not be read; 3 with --strict, something unresolved or nothing to check.
    """
    from osint.report import FORMATS

    configuration = current()
    from osint.cli.layers import open_layers
    from osint.world import world

    open_layers(layer, world())
    hints = Hints(
        parse_encoding(encoding),
        published_option(published),
        text_column,
        id_column,
        date_order,
        parse_columns(columns),
        all_text,
        attachments,
        prefer,
        parse_language(language),
    )
    chosen = _format(format_, output, since)
    reads_mentions = FORMATS[chosen].reads_mentions or redact is not None
    outcome = Outcome(fail_on, reads_mentions, debug)
    skipped: list[Skipped] = []
    inputs = inputs_of(paths, configuration, skipped)
    own = (configuration.path, baseline, write_baseline, since, output)
    skipped = without_own(skipped, own)
    say_skipped(skipped, verbose=verbose)
    outcome.skipped, outcome.verbose, outcome.quiet = len(skipped), verbose, quiet
    wanted = _wanted(only, ignore)
    results = _results(inputs, hints, wanted, outcome, configuration, home)
    if baseline or write_baseline:
        from osint.cli.baselines import with_baseline

        results = with_baseline(results, baseline, write_baseline, inputs, paths, wanted)
    if since:
        return _changes(since, results, chosen, output, outcome)
    report = Report(
        results=_counted(results, outcome, FORMATS[chosen]),
        version=__version__,
        data=data_sets() if FORMATS[chosen].cites else (),
        options=Options(
            color=options.use_color(color, is_terminal=_is_terminal(output)),
            verbose=verbose,
            quiet=quiet,
            redact=redact,
            width=_width(output),
            homepage=_homepage() if chosen == "sarif" else None,
            fail_on=fail_on,
            bom=bom,
        ),
    )
    if FORMATS[chosen].binary and _is_terminal(output):
        raise UsageError(f"{chosen} cannot be shown on a terminal; name a file with --output")
    with writer(output, [source.path for source in inputs]) as stream:
        for part in FORMATS[chosen].write_bytes(report):
            stream.write(part)
    if outcome.pages_cut and not quiet:
        pages = "1 page" if outcome.pages_cut == 1 else f"{outcome.pages_cut} pages"
        note(
            f"{pages}: only the article was read, not menus, comments and the like; "
            "--all-text reads all"
        )
    return outcome.exit_code(strict=strict)


command = options.command_of(geocheck)


def _wanted(only: list[str], ignore: list[str]) -> tuple[str, ...]:
    known = options.check_names()
    names = options.split_names(only, known, "--only") or list(known)
    ignored = options.split_names(ignore, known, "--ignore")
    return tuple(name for name in names if name not in ignored)


def _format(chosen: str, output: str | None, since: str | None = None) -> str:
    """The format: as asked for, else by the name of the file, else by where it is shown."""
    from osint.report import FORMATS

    if chosen != "auto":
        return chosen
    if output and output != "-":
        suffix = Path(output).suffix.lower()
        by_name = [name for name, form in FORMATS.items() if form.suffix == suffix]
        return by_name[0] if by_name else "text"
    is_action = os.environ.get("GITHUB_ACTIONS") == "true" and since is None
    return "github" if is_action else "text"


def _homepage() -> str | None:
    """The project's address: the variable's, or the one that the installed package was built with
    (`[project.urls]`). There is no other: a made-up address would send readers astray."""
    from importlib.metadata import PackageNotFoundError, metadata

    if named := os.environ.get("OSINT_HOMEPAGE"):
        return named.rstrip("/")
    try:
        urls = metadata("osint-geocheck").get_all("Project-URL") or []
    except PackageNotFoundError:
        return None
    known = dict(url.split(", ", 1) for url in urls if ", " in url)
    return known.get("Homepage", "").rstrip("/") or None


def _is_terminal(output: str | None) -> bool:
    return output is None and on_terminal()


def _width(output: str | None) -> int | None:
    """The columns of the terminal; None where lines are not to be wrapped."""
    if not _is_terminal(output):
        return None
    return max(shutil.get_terminal_size().columns, NARROWEST)


def _changes(
    since: str, results: Iterator[DocumentResult], form: str, output: str | None, outcome: Outcome
) -> int:
    """Write what changed; the exit code is 1 when something new or changed fails."""
    from osint.cli.changes import changes_since, written

    changes = changes_since(since, _counted(results, outcome))
    outcome.failed = sum(
        change.after is not None and fails(change.after.verdict, None, outcome.fail_on)
        for change in changes
    )
    with writer(output) as stream:
        for part in written(changes, form):
            stream.write(part.encode())
    return outcome.exit_code(strict=False)


def _results(
    inputs: list[Input],
    hints: Hints,
    wanted: tuple[str, ...],
    outcome: Outcome,
    configuration: Configuration,
    home: str | None,
) -> Iterator[DocumentResult]:
    from osint.cli.homes import Homes
    from osint.cli.progress import Progress
    from osint.world import world

    homes = Homes.of(home, inputs, hints, world())
    with Progress(len(inputs), quiet=outcome.quiet) as progress:
        for source in inputs:
            progress.begin(source.name)
            try:
                if source.kind == "case":
                    results = _case(source, wanted, world())
                else:
                    day = configuration.date_of(source.path) if source.path else None
                    dated = replace(hints, published=hints.published or day)
                    results = _articles(source, dated, wanted, world(), outcome, homes)
                for result in results:
                    progress.rest()
                    yield result
                    progress.work()
            except DataError:
                raise  # it would fail at every document
            except OsintError as error:
                _lament(error, outcome)


def _articles(
    source: Input,
    hints: Hints,
    wanted: tuple[str, ...],
    world: World,
    run: Outcome,
    homes: Homes,
) -> Iterator[DocumentResult]:
    from osint import pipeline
    from osint.model import read_whole

    for document in read_documents(source, hints):
        if isinstance(document, InputError):
            _lament(document, run)
            continue
        for warning in document.warnings:
            note(warning)
        document = homes.placed(document)
        run.pages_cut += document.left_out is not None
        if document.left_out and run.verbose:
            note(f"{document.id}: left out {document.left_out}")
        try:
            with one_document(document.id):
                extraction = pipeline.extract(document, world, hints.date_order, hints.prefer)
                findings = pipeline.check_extraction(extraction, world, wanted)
                if run.reads_mentions:
                    read_whole(extraction)
        except DocumentError as error:
            _lament(error, run)
            continue
        result = DocumentResult(document, tuple(findings), extraction, layers=world.layers)
        if findings:
            result = without_ignored(result, ignores_of(source, hints.encoding, document.text))
        yield result


def _case(source: Input, wanted: tuple[str, ...], world: World) -> Iterator[DocumentResult]:
    from osint.case.run import run_case

    if source.path is None:
        raise InputError("a case file cannot be read from standard input", path=source.name)
    with one_document(source.name):
        try:
            results = list(run_case(source.path, world, wanted))
        except CaseError as error:
            raise _all_of(error, source.path, world) from error
    yield from results


def _all_of(error: CaseError, path: Path, world: World) -> OsintError:
    """The error with every other mistake of the case file: a person mends them in one go."""
    from osint.case.check import problems

    found = problems(path, world)
    if not found:
        return error
    first, *more = found
    first.more = tuple(more)
    return first


def _counted(
    results: Iterator[DocumentResult], outcome: Outcome, form: Format | None = None
) -> Iterator[DocumentResult]:
    kept = []
    for result in results:
        outcome.add(result)
        if form and form.warns:
            kept.append(result)
        yield result
    for warning in form.warnings(kept) if form else ():
        note(warning)


def _lament(error: OsintError, outcome: Outcome) -> None:
    outcome.errors += 1
    complain(error, debug=outcome.debug)
