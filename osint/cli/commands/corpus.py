"""`osint corpus`: the same check over an archive, and what it found."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Annotated

import click
import typer

from osint.cli import options
from osint.cli.output import note, writer
from osint.cli.parsing import published_option
from osint.errors import EXIT_OK
from osint.report.safe import one_line

if TYPE_CHECKING:
    from osint.corpus.parts import Receipt

Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT...",
        help="JSON Lines (also .gz, .zst), CSV, Parquet, WARC, or folders of these and of pages.",
    ),
]
OutFolder = Annotated[
    str, typer.Option("--output", "-o", envvar="OSINT_OUTPUT", help="The folder for the parts.")
]
Verb = Annotated[
    str,
    typer.Option("--do", click_type=click.Choice(["geocheck", "extract"]), help="What to run."),
]
PartForm = Annotated[
    str,
    typer.Option(
        "--format", "-f", click_type=click.Choice(["parquet", "jsonl"]), help="Of the parts."
    ),
]
EngineName = Annotated[
    str,
    typer.Option(
        "--engine", click_type=click.Choice(["local", "dask"]), help="Processes here, or Dask."
    ),
]
Scheduler = Annotated[
    str | None,
    typer.Option("--scheduler", metavar="ADDRESS", help="Of a Dask cluster: tcp://host:8786."),
]
Workers = Annotated[
    int, typer.Option("--workers", "-w", min=1, max=4096, help="How many processes.")
]
Block = Annotated[
    int, typer.Option("--block-mb", min=1, max=1024, help="Megabytes of JSON Lines a task.")
]
Limit = Annotated[int, typer.Option("--limit", min=1, max=10_000, help="Rows of each list.")]

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    no_args_is_help=True,
    help="Run over large collections of documents.",
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.command()
def run(
    inputs: Inputs,
    output: OutFolder,
    do: Verb = "geocheck",
    format_: PartForm = "parquet",
    only: options.Only = [],  # noqa: B006 - typer reads the default, nobody changes it
    engine: EngineName = "local",
    scheduler: Scheduler = None,
    workers: Workers = 1,
    resume: Annotated[bool, typer.Option("--resume", help="Go on where a run ended.")] = False,
    block_mb: Block = 16,
    published: options.Published = None,
    text_column: options.TextColumn = "text",
    id_column: options.IdColumn = "id",
    encoding: options.Encoding = None,
    quiet: options.Quiet = False,
    debug: options.Debug = False,
) -> int:
    """Check a whole archive; a document that fails becomes a row that says why.

    Parts are written whole or not at all; after a kill, --resume does what is left.
    """
    from osint.corpus import engines
    from osint.corpus.parts import Job
    from osint.corpus.run import run as run_corpus
    from osint.reading.documents import Hints

    hints = Hints(encoding, published_option(published), text_column, id_column)
    names = tuple(name for value in only for name in value.split(",") if name)
    job = Job(output, do, format_, names, hints)
    chosen = engines.dask(scheduler, workers) if engine == "dask" else engines.local(workers)
    manifest = run_corpus(
        inputs,
        job,
        chosen,
        resume=resume,
        block_bytes=block_mb * 1_000_000,
        progress=_Progress(quiet=quiet),
    )
    totals = manifest["totals"]
    failed = sum(totals["errors"].values())
    note(
        f"{totals['documents']} documents, {totals['rows'] - failed} rows, {failed} errors; "
        f"see {output}/manifest.json, or run `osint corpus stats {output}`"
    )
    return EXIT_OK


@app.command()
def stats(
    folder: Annotated[str, typer.Argument(metavar="OUT", help="The output folder of a run.")],
    limit: Limit = 20,
    debug: options.Debug = False,
) -> int:
    """What a run found: verdicts, the inconsistent first, places, errors."""
    from pathlib import Path

    from osint.corpus.stats import stats as statistics

    with writer(None) as stream:
        for table in statistics(Path(folder), limit):
            stream.write(f"{table.title}\n".encode())
            for row in (table.columns, *table.rows):
                cells = ["" if cell is None else one_line(str(cell), 100) for cell in row]
                stream.write(("  " + "\t".join(cells) + "\n").encode())
            stream.write(b"\n" if table.rows else b"  none\n\n")
    return EXIT_OK


class _Progress:
    """A line on standard error: documents and megabytes a second, findings, time left."""

    def __init__(self, *, quiet: bool) -> None:
        self.began = time.monotonic()
        self.documents = self.characters = self.rows = self.parts = 0
        self.quiet = quiet
        self.live = sys.stderr.isatty()

    def __call__(self, receipt: Receipt, done: int, total: int) -> None:
        self.documents += receipt.documents
        self.characters += receipt.characters
        self.rows += receipt.rows
        self.parts += 1
        if self.quiet or not (self.live or done == total or self.parts % 50 == 0):
            return
        seconds = max(time.monotonic() - self.began, 0.001)
        left = seconds / self.parts * (total - done)
        line = (
            f"{done}/{total} parts, {self.documents} documents ({self.documents / seconds:.0f}/s, "
            f"{self.characters / 1e6 / seconds:.2f} M characters/s), {self.rows} rows, "
            f"{left:.0f} s left"
        )
        sys.stderr.write(f"\r\x1b[K{line}" + "\n" * (done == total) if self.live else line + "\n")
        sys.stderr.flush()


command = typer.main.get_command(app)
