"""What `osint geocheck` does: reads the inputs, checks each, reports, and leaves with the verdict.

Knows nothing of how a command line is read: `Asked` holds what was asked for, with the defaults.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from functools import partial

from osint import __version__
from osint.cli.configuration import Configuration
from osint.cli.opening import documents, hints_of
from osint.cli.outcome import Outcome, fails
from osint.cli.output import complain, note, on_terminal, use_color, writer
from osint.cli.parsing import checks_of, inputs_of
from osint.cli.skipped import counting, earlier_result, say_skipped, without_own
from osint.cli.what_is_read import files_read
from osint.errors import (
    CaseError,
    DataError,
    DocumentError,
    InputError,
    OsintError,
    UsageError,
    one_document,
)
from osint.model import Document
from osint.reading import Input, Skipped
from osint.reading.hints import Hints
from osint.report import Format
from osint.report.data_sets import data_sets
from osint.report.model import DocumentResult, Options, Report
from osint.support.folders import AnyPath
from osint.support.frozen import dataclass
from osint.support.plural import counted
from osint.world import World

NARROWEST = 40
PLAIN_SUFFIXES = ("", ".txt", ".log", ".out")


@dataclass(frozen=True, slots=True)
class Asked:
    """The arguments and options of the command; what each means says its help (cli/options.py)."""

    paths: tuple[str, ...]
    format: str = "auto"
    output: str | None = None
    published: str | None = None
    home: str | None = None
    layers: tuple[str, ...] = ()
    date_order: str | None = None
    prefer: str | None = None
    language: str | None = None
    only: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    strict: bool = False
    fail_on: str = "inconsistent"
    baseline: str | None = None
    write_baseline: str | None = None
    since: str | None = None
    redact: int | None = None
    text_column: str = "text"
    id_column: str = "id"
    columns: str | None = None
    all_text: bool = False
    attachments: bool = False
    encoding: str | None = None
    bom: bool = False
    color: str = "auto"
    quiet: bool = False
    verbose: bool = False
    debug: bool = False


def check(asked: Asked, configuration: Configuration) -> int:
    """Check and report; returns the exit code of the contract.

    Raises:
        OsintError: nothing could be checked: bad usage, a missing input, damaged data.
    """
    from osint.cli.layers import with_layers
    from osint.report import FORMATS
    from osint.world import world

    data = with_layers(asked.layers, world())
    hints = _hints(asked)
    chosen = _format(asked.format, asked.output, asked.since)
    reads_mentions = FORMATS[chosen].reads_mentions or asked.redact is not None
    outcome = Outcome(asked.fail_on, reads_mentions, asked.debug)
    skipped: list[Skipped] = []
    lament = partial(_lament, outcome=outcome)
    inputs = inputs_of(list(asked.paths), configuration, skipped, lament)
    earlier = earlier_result(asked.output)
    own = (configuration.path, asked.baseline, asked.write_baseline, asked.since, earlier)
    skipped = without_own(skipped, own)
    inputs = without_own(inputs, own, asked.paths)
    say_skipped(skipped, verbose=asked.verbose)
    outcome.skipped = counting(skipped)
    outcome.verbose, outcome.quiet = asked.verbose, asked.quiet
    wanted = checks_of(asked.only, asked.ignore)
    results = _results(inputs, hints, wanted, outcome, configuration, asked.home, data)
    if asked.baseline or asked.write_baseline:
        from osint.cli.baselines import refuse_one_file, with_baseline

        refuse_one_file(asked.output, asked.write_baseline)

        results = with_baseline(
            results, asked.baseline, asked.write_baseline, inputs, list(asked.paths), wanted,
            asked.redact,
        )  # fmt: skip
    if asked.since:
        return _changes(asked, asked.since, results, chosen, inputs, outcome, wanted)
    _write(asked, chosen, results, inputs, outcome)
    if outcome.pages_cut and not asked.quiet:
        pages = counted(outcome.pages_cut, "page")
        note(
            f"{pages}: only the article was read, not menus, comments and the like; "
            "--all-text reads all"
        )
    return outcome.exit_code(strict=asked.strict)


def _hints(asked: Asked) -> Hints:
    return hints_of(
        encoding=asked.encoding,
        published=asked.published,
        text_column=asked.text_column,
        id_column=asked.id_column,
        date_order=asked.date_order,
        columns=asked.columns,
        all_text=asked.all_text,
        attachments=asked.attachments,
        prefer=asked.prefer,
        language=asked.language,
    )


def _write(
    asked: Asked, chosen: str, found: Iterator[DocumentResult], inputs: list[Input], run: Outcome
) -> None:
    from osint.report import FORMATS

    output = asked.output
    report = Report(
        results=_counted(found, run, FORMATS[chosen]),
        version=__version__,
        data=data_sets() if FORMATS[chosen].cites else (),
        options=Options(
            gitlab=os.environ.get("GITLAB_CI") == "true",
            color=use_color(asked.color, is_terminal=_is_terminal(output)),
            verbose=asked.verbose,
            quiet=asked.quiet,
            redact=asked.redact,
            width=_width(output),
            homepage=_homepage() if chosen == "sarif" else None,
            fail_on=asked.fail_on,
            bom=asked.bom,
            private=not FORMATS[chosen].shared and _is_terminal(output),
        ),
        unread=run.told,
    )
    if FORMATS[chosen].binary and _is_terminal(output):
        raise UsageError(f"{chosen} cannot be shown on a terminal; name a file with --output")
    with writer(output, _read_for(asked, inputs)) as stream:
        for part in FORMATS[chosen].write_bytes(report):
            stream.write(part)


def _read_for(asked: Asked, inputs: list[Input]) -> list[AnyPath | None]:
    return files_read(asked.output, inputs, (asked.baseline, asked.since), asked.layers)


def _format(chosen: str, output: str | None, since: str | None = None) -> str:
    """The format: as asked for, else by the name of the file, else by where it is shown."""
    from osint.report import FORMATS

    if chosen != "auto":
        return chosen
    if output and output != "-":
        suffix = os.path.splitext(output)[1].lower()
        by_name = [name for name, form in FORMATS.items() if form.suffix == suffix]
        if not by_name and suffix not in PLAIN_SUFFIXES:
            note(f"{output}: no format has this ending, so text is written; name one with --format")
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
    import shutil

    return max(shutil.get_terminal_size().columns, NARROWEST)


def _changes(
    asked: Asked, since: str, results: Iterator[DocumentResult], form: str,
    inputs: list[Input], outcome: Outcome, wanted: tuple[str, ...],
) -> int:  # fmt: skip
    """Write what changed; the exit code is 1 when something new or changed fails."""
    from osint.cli.changes import changes_since, is_read_whole, written

    options = Options(redact=asked.redact, private=form == "text" and _is_terminal(asked.output))
    looked_at = partial(is_read_whole, inputs=inputs, paths=asked.paths, unread=outcome.told)
    changes = changes_since(since, _counted(results, outcome), options, looked_at, wanted)
    outcome.failed = sum(
        change.after is not None and fails(change.after.verdict, None, outcome.fail_on)
        for change in changes
    )
    with writer(asked.output, _read_for(asked, inputs)) as stream:
        for part in written(changes, form, outcome.errors):
            stream.write(part.encode())
    return outcome.exit_code(strict=asked.strict)


def _results(
    inputs: list[Input],
    hints: Hints,
    wanted: tuple[str, ...],
    outcome: Outcome,
    configuration: Configuration,
    home: str | None,
    world: World,
) -> Iterator[DocumentResult]:
    from osint.cli.homes import Homes
    from osint.cli.progress import Progress

    homes = Homes.of(home, inputs, hints, world)
    lament = partial(_lament, outcome=outcome)
    with Progress(len(inputs), quiet=outcome.quiet) as progress:
        for source in inputs:
            progress.begin(source.name)
            try:
                if source.kind == "case":
                    results = _case(source, wanted, world)
                else:
                    texts = documents(source, hints, configuration, homes, lament)
                    results = _articles(source, texts, hints, wanted, world, outcome)
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
    texts: Iterable[Document],
    hints: Hints,
    wanted: tuple[str, ...],
    world: World,
    run: Outcome,
) -> Iterator[DocumentResult]:
    from osint import pipeline
    from osint.model import read_whole

    for document in texts:
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
            from osint.cli.ignoring import ignores_of
            from osint.report.ignores import without_ignored

            result = without_ignored(result, ignores_of(source, hints.encoding, document.text))
        yield result


def _case(source: Input, wanted: tuple[str, ...], world: World) -> Iterator[DocumentResult]:
    from pathlib import Path

    from osint.case.run import run_case

    if source.path is None:
        raise InputError("a case file cannot be read from standard input", path=source.name)
    with one_document(source.name):
        try:
            results = list(run_case(Path(source.path), world, wanted))
        except CaseError as error:
            raise _all_of(error, source.path, world) from error
    yield from results


def _all_of(error: CaseError, path: AnyPath, world: World) -> OsintError:
    """The error with every other mistake of the case file: a person mends them in one go."""
    from pathlib import Path

    from osint.case.check import problems

    found = problems(Path(path), world)
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
    outcome.add_error(error)
    complain(error, debug=outcome.debug)
