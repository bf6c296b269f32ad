"""`osint corpus`: the same check over an archive, and what it found."""

from __future__ import annotations

import shlex
from importlib.util import find_spec
from typing import TYPE_CHECKING, Annotated, Any

import click
import typer

from osint.cli import options, text_options
from osint.cli.options import option
from osint.cli.output import note, writer
from osint.cli.parsing import parse_encoding, published_option, split_names
from osint.cli.screen import INPUT, MACHINE, OUTPUT, TEXTS, Command
from osint.errors import EXIT_OK, EXIT_UNUSABLE, UsageError
from osint.report.safe import one_line
from osint.support.plural import counted

if TYPE_CHECKING:
    from osint.corpus.engines import Engine
    from osint.errors import InputError
    from osint.reading import Skipped

Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT...",
        help="JSON Lines (also .gz, .zst), CSV, Parquet, WARC, mailboxes, exports of chats, "
        "or folders of these and of documents; paths, or URIs such as s3://bucket/folder.",
    ),
]
OutFolder = Annotated[
    str,
    option(
        "--output",
        "-o",
        panel=OUTPUT,
        metavar="FOLDER",
        help="The folder for the results, or a URI.",
    ),
]
Verb = Annotated[
    str,
    option(
        "--do",
        panel=INPUT,
        env=False,
        click_type=click.Choice(["geocheck", "extract"]),
        help="What to run.",
    ),
]
PartForm = Annotated[
    str,
    option(
        "--format",
        "-f",
        panel=OUTPUT,
        env=False,
        click_type=click.Choice(["parquet", "jsonl"]),
        help="The format of the results.",
    ),
]
EngineName = Annotated[
    str,
    option(
        "--engine",
        panel=MACHINE,
        click_type=click.Choice(["local", "dask"]),
        help="Processes on this machine, or Dask.",
    ),
]
Scheduler = Annotated[
    str | None,
    option(
        "--scheduler",
        panel=MACHINE,
        metavar="ADDRESS",
        help="A Dask cluster, such as tcp://host:8786; without it, Dask runs on this machine.",
    ),
]
Workers = Annotated[
    int | None,
    option(
        "--workers",
        "-w",
        panel=MACHINE,
        metavar="N",
        min=1,
        max=4096,
        help="How many processes to start; one for each core if not given.",
    ),
]
Block = Annotated[
    int | None,
    option(
        "--part-size",
        "--block-mb",
        panel=MACHINE,
        envvar=["OSINT_PART_SIZE", "OSINT_BLOCK_MB"],
        metavar="MB",
        min=1,
        max=100_000,
        help="How many megabytes of JSON Lines or Parquet make one part; if not given, 64, or less "
        "when the whole is under 6.4 GB.",
    ),
]
Only = Annotated[
    list[str],
    option(
        "--only",
        panel=INPUT,
        metavar="NAME,...",
        help="Run only these checks; with --do extract, look only for these kinds of mention.",
    ),
]
SourceHome = Annotated[
    list[str],
    option(
        "--source-home",
        panel=TEXTS,
        env=False,
        metavar="SOURCE=PLACE",
        help="Where a publisher (the `source` of documents) is at home; may be repeated.",
    ),
]
Resume = Annotated[
    bool,
    option("--resume", panel=MACHINE, env=False, help="Continue a run that was interrupted."),
]
Quiet = Annotated[bool, option("--quiet", "-q", panel=OUTPUT, help="Do not show progress.")]
Limit = Annotated[
    int,
    option(
        "--limit", env=False, metavar="N", min=1, max=10_000, help="How many rows of each list."
    ),
]

app = options.group_of("Run over large collections of documents.", no_args_is_help=True)


@app.command(cls=Command)
def run(
    inputs: Inputs,
    output: OutFolder,
    do: Verb = "geocheck",
    format_: PartForm = "parquet",
    only: Only = [],  # noqa: B006 - typer reads the default, nobody changes it
    engine: EngineName = "local",
    scheduler: Scheduler = None,
    workers: Workers = None,
    resume: Resume = False,
    part_size: Block = None,
    source_home: SourceHome = [],  # noqa: B006
    published: text_options.Published = None,
    text_column: text_options.TextColumn = "text",
    id_column: text_options.IdColumn = "id",
    encoding: text_options.Encoding = None,
    quiet: Quiet = False,
) -> int:
    """Check a whole archive; a document that fails becomes a row that says why.

    Parts are written whole or not at all; after a kill, --resume does what is left.
    """
    from osint.cli.corpus_progress import CorpusProgress
    from osint.cli.homes import source_homes
    from osint.cli.skipped import say_skipped
    from osint.corpus.parts import Job
    from osint.corpus.run import run as run_corpus
    from osint.corpus.storage import shown
    from osint.reading.hints import Hints
    from osint.world import world

    hints = Hints(
        parse_encoding(encoding),
        published_option(published),
        text_column,
        id_column,
        source_homes=source_homes(source_home, world()) if source_home else (),
    )
    job = Job(output, do, _writable(format_), _names(only, do), hints)
    chosen = _engine(engine, scheduler, workers)
    progress = CorpusProgress(quiet=quiet)
    block = part_size * 1_000_000 if part_size else None
    skipped: list[Skipped] = []
    errors: list[InputError] = []
    try:
        manifest = run_corpus(
            inputs, job, chosen, resume=resume, block_bytes=block, progress=progress,
            skipped=skipped, errors=errors,
        )  # fmt: skip
    except KeyboardInterrupt:
        note(f"stopped; {_kept(progress.kept)} kept in {shown(output)}: go on with --resume")
        raise
    for error in errors:
        note(str(error))
    say_skipped(skipped)
    ended = _summary(manifest["totals"], output)
    return EXIT_UNUSABLE if errors else ended


def _kept(parts: int) -> str:
    """What a run that was stopped leaves; 0 where none was counted since it began or went on."""
    if not parts:
        return "what is done is"
    return f"{counted(parts, 'part')} {'is' if parts == 1 else 'are'}"


def _summary(totals: dict[str, Any], output: str) -> int:
    from osint.corpus.run import MANIFEST, UNREADABLE
    from osint.corpus.storage import joined, shown

    documents, failed = totals["documents"], sum(totals["errors"].values())
    kinds = ", ".join(f"{count} {kind}" for kind, count in totals["errors"].items())
    note(
        f"{counted(documents, 'document')}, {counted(totals['rows'] - failed, 'row')}, "
        f"{counted(failed, 'error')}"
        f"{f' ({kinds})' if kinds else ''}; see {shown(joined(output, MANIFEST))}, or run "
        f"`osint corpus stats {shlex.quote(output)}`"
    )
    if UNREADABLE in totals["errors"]:
        note("what could not be read is tried again with --resume")
    if failed and failed >= documents:
        note("none of the documents could be used, so nothing can be concluded")
        return EXIT_UNUSABLE
    return EXIT_OK


def _names(only: list[str], verb: str) -> tuple[str, ...]:
    if verb == "geocheck":
        from osint.checks import ALL

        known = tuple(ALL)
    else:
        from osint.model.extraction import KINDS

        known = KINDS
    return tuple(split_names(only, known, "--only"))


def _writable(form: str) -> str:
    if form == "parquet" and find_spec("pyarrow") is None:
        raise UsageError(
            "writing Parquet needs one more package: pip install 'osint-geocheck[corpus]', or use -f jsonl"
        )
    return form


def _engine(name: str, scheduler: str | None, workers: int | None) -> Engine:
    from osint.corpus import engines

    if name == "dask":
        return engines.dask(scheduler, workers)
    if scheduler is not None:
        raise UsageError("--scheduler goes with --engine dask")
    return engines.local(workers)


@app.command(cls=Command)
def stats(
    folder: Annotated[str, typer.Argument(metavar="OUT", help="The output folder of a run.")],
    limit: Limit = 20,
) -> int:
    """What a run found: verdicts, the inconsistent first, places, errors."""
    from osint.corpus.stats import stats as statistics

    with writer(None) as stream:
        for table in statistics(folder, limit):
            stream.write(f"{table.title}\n".encode())
            for row in (table.columns, *table.rows):
                cells = ["" if cell is None else one_line(str(cell), 100) for cell in row]
                stream.write(("  " + "\t".join(cells) + "\n").encode())
            stream.write(b"\n" if table.rows else b"  none\n\n")
    return EXIT_OK


command = typer.main.get_command(app)
