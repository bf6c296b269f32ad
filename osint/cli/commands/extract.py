"""`osint extract`: what a text mentions, without judging it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Annotated

from osint.cli import options, text_options
from osint.cli.choices import ListOf, OneOf
from osint.cli.configuration import current
from osint.cli.opening import documents, hints_of
from osint.cli.output import complain, note, on_terminal, use_color, writer
from osint.cli.parsing import (
    inputs_of,
    split_names,
)
from osint.cli.screen import INPUT, OUTPUT
from osint.cli.skipped import counting, earlier_result, say_skipped, without_own
from osint.errors import (
    EXIT_OK,
    EXIT_UNRESOLVED,
    EXIT_UNUSABLE,
    DocumentError,
    OsintError,
    one_document,
)
from osint.model import Extraction
from osint.model.extraction import KINDS
from osint.reading import Input, Skipped
from osint.reading.hints import Hints

if TYPE_CHECKING:
    from osint.cli.homes import Homes

FORMATS = ("auto", "text", "json", "jsonl", "csv", "geojson")

Kinds = Annotated[
    list[str],
    options.option(
        "--only",
        panel=INPUT,
        env=False,
        click_type=ListOf(lambda: KINDS),
        metavar="KIND,...",
        help=f"List only these: {', '.join(KINDS)}.",
    ),
]
ExtractFormat = Annotated[
    str,
    options.option(
        "--format",
        "-f",
        panel=OUTPUT,
        help="text, json, jsonl, csv or geojson.",
        click_type=OneOf(lambda: FORMATS, default="auto", elsewhere=options.formats),
        metavar="FORMAT",
        show_default=False,
    ),
]


def extract(
    paths: options.Paths = [],  # noqa: B006 - typer reads the default, nobody changes it
    format_: ExtractFormat = "auto",
    only: Kinds = [],  # noqa: B006
    output: options.Output = None,
    published: text_options.Published = None,
    home: text_options.Home = None,
    date_order: text_options.DateOrder = None,
    prefer: text_options.Prefer = None,
    language: text_options.Language = None,
    strict: Annotated[
        bool, options.strict("nothing is found, or a file of a folder was not read")
    ] = False,
    text_column: text_options.TextColumn = "text",
    id_column: text_options.IdColumn = "id",
    columns: text_options.Columns = None,
    all_text: text_options.AllText = False,
    attachments: text_options.Attachments = False,
    encoding: text_options.Encoding = None,
    color: options.Color = "auto",
    debug: options.Debug = False,
) -> int:
    """List the coordinates, places, dates, quantities and posts that texts mention.

    One mention a line with -f jsonl; offsets count Unicode code points of the text.
    """
    kinds = tuple(split_names(only, KINDS, "--only"))
    hints = hints_of(
        encoding=encoding,
        published=published,
        text_column=text_column,
        id_column=id_column,
        date_order=date_order,
        columns=columns,
        all_text=all_text,
        attachments=attachments,
        prefer=prefer,
        language=language,
    )
    reader = Reader(hints, kinds or KINDS, debug=debug, home=home)
    colored = use_color(color, is_terminal=output is None and on_terminal())
    write = _writer_of(format_, colored)
    skipped: list[Skipped] = []
    inputs = inputs_of(paths, current(), skipped, reader.lament)
    inputs = without_own(inputs, [earlier_result(output)], paths)
    say_skipped(skipped, verbose=False)
    with writer(output, [source.path for source in inputs]) as stream:
        for part in write(reader.extractions(inputs), kinds):
            stream.write(part.encode())
    if reader.errors:
        return EXIT_UNUSABLE
    return EXIT_UNRESOLVED if strict and (counting(skipped) or not reader.mentions) else EXIT_OK


command = options.command_of(extract)


class Reader:
    """Reads and extracts one document at a time; counts what could not be read."""

    def __init__(
        self,
        hints: Hints,
        kinds: tuple[str, ...],
        *,
        debug: bool = False,
        home: str | None = None,
    ) -> None:
        self.hints, self.kinds, self.debug, self.home = hints, kinds, debug, home
        self.errors = self.mentions = 0

    def extractions(self, inputs: Iterable[Input]) -> Iterator[Extraction]:
        """The extraction of every document that can be read."""
        from osint.cli.homes import Homes
        from osint.cli.progress import Progress
        from osint.world import world

        inputs = list(inputs)
        homes = Homes.of(self.home, inputs if "places" in self.kinds else (), self.hints, world())
        with Progress(len(inputs)) as progress:
            for source in inputs:
                progress.begin(source.name)
                if source.kind == "case":
                    note(f"{source.name}: is a case file; check it with `osint geocheck`")
                    continue
                for extraction in self._of(source, homes):
                    progress.rest()
                    yield extraction
                    progress.work()

    def _of(self, source: Input, homes: Homes) -> Iterator[Extraction]:
        from osint import pipeline
        from osint.world import world

        for document in documents(source, self.hints, current(), homes, self.lament):
            try:
                with one_document(document.id):
                    extraction = pipeline.extract(
                        document, world(), self.hints.date_order, self.hints.prefer
                    )
                    self.mentions += sum(len(getattr(extraction, kind)) for kind in self.kinds)
            except DocumentError as error:
                self.lament(error)
                continue
            yield extraction

    def lament(self, error: OsintError) -> None:
        """Tell of what could not be read, and count it."""
        self.errors += 1
        complain(error, debug=self.debug)


def _writer_of(
    chosen: str, colored: bool
) -> Callable[[Iterable[Extraction], tuple[str, ...]], Iterator[str]]:
    from osint.report.formats import mentions

    if chosen in ("auto", "text"):
        return lambda found, kinds: mentions.write_text(found, kinds, color=colored)
    return mentions.WRITERS[chosen]
