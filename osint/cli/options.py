"""The options that commands share, written once: names, variables and help are the same everywhere."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Annotated, Any

import click
import typer

from osint.errors import UsageError

FORMATS = (
    "auto", "text", "json", "jsonl", "csv", "geojson", "kml", "markdown", "html", "sarif",
    "junit", "github", "claimreview",
)  # fmt: skip

Paths = Annotated[
    list[str],
    typer.Argument(metavar="PATH...", help="Files, folders, or - for standard input."),
]
Format = Annotated[
    str,
    typer.Option(
        "--format",
        "-f",
        envvar="OSINT_FORMAT",
        click_type=click.Choice(FORMATS),
        metavar="FORMAT",
        help="One of " + ", ".join(FORMATS) + ". auto: text, or github inside GitHub Actions.",
    ),
]
SmallFormat = Annotated[
    str,
    typer.Option(
        "--format",
        "-f",
        envvar="OSINT_FORMAT",
        click_type=click.Choice(["auto", "text", "json", "jsonl"]),
        metavar="FORMAT",
        help="One of auto, text, json, jsonl.",
    ),
]
Output = Annotated[
    str | None,
    typer.Option("--output", "-o", envvar="OSINT_OUTPUT", help="Write to this file instead."),
]
Published = Annotated[
    str | None,
    typer.Option(
        "--published",
        envvar="OSINT_PUBLISHED",
        metavar="DATE",
        help="The day the text is from, like 2017-04-21; relative dates count from it.",
    ),
]
DateOrder = Annotated[
    str | None,
    typer.Option(
        "--date-order",
        envvar="OSINT_DATE_ORDER",
        click_type=click.Choice(["dmy", "mdy", "ymd"]),
        help="How numbers like 03/04/2022 are to be read; the text decides by itself if it can.",
    ),
]
Encoding = Annotated[
    str | None,
    typer.Option(
        "--encoding", envvar="OSINT_ENCODING", help="Encoding of the files, if not UTF-8."
    ),
]
Strict = Annotated[
    bool,
    typer.Option(
        "--strict",
        envvar="OSINT_STRICT",
        help="Exit with 3 when something is unresolved, or there is nothing to check.",
    ),
]
FailOn = Annotated[
    str,
    typer.Option(
        "--fail-on",
        envvar="OSINT_FAIL_ON",
        click_type=click.Choice(["inconsistent", "doubtful", "unresolved", "never"]),
        help="The mildest verdict that makes the exit code 1.",
    ),
]
Only = Annotated[
    list[str],
    typer.Option(
        "--only", envvar="OSINT_ONLY", metavar="CHECK", help="Run these only (a,b or repeated)."
    ),
]
Ignore = Annotated[
    list[str],
    typer.Option(
        "--ignore",
        envvar="OSINT_IGNORE",
        metavar="CHECK",
        help="Leave these out (a,b or repeated).",
    ),
]
Color = Annotated[
    str,
    typer.Option(
        "--color",
        envvar="OSINT_COLOR",
        click_type=click.Choice(["auto", "always", "never"]),
        help="Colours: auto is on a terminal only; NO_COLOR wins.",
    ),
]
Baseline = Annotated[
    str | None,
    typer.Option(
        "--baseline", envvar="OSINT_BASELINE", help="A file of accepted findings to leave out."
    ),
]
WriteBaseline = Annotated[
    str | None,
    typer.Option(
        "--write-baseline", help="Write the findings of this run as accepted, to this file."
    ),
]
Redact = Annotated[
    int | None,
    typer.Option(
        "--redact",
        envvar="OSINT_REDACT",
        min=0,
        max=6,
        metavar="N",
        help="Round exported coordinates to N decimals, and say so.",
    ),
]
TextColumn = Annotated[
    str,
    typer.Option(
        "--text-column", envvar="OSINT_TEXT_COLUMN", help="CSV, Parquet: where the text is."
    ),
]
IdColumn = Annotated[
    str,
    typer.Option("--id-column", envvar="OSINT_ID_COLUMN", help="CSV, Parquet: where the id is."),
]
Columns = Annotated[
    str | None,
    typer.Option(
        "--columns",
        envvar="OSINT_COLUMNS",
        metavar="ROLE=NAME,...",
        help="Tables of incidents: which columns hold place, region, country, coordinates, "
        "latitude, longitude, date, weekday, text.",
    ),
]
AllText = Annotated[
    bool,
    typer.Option(
        "--all-text",
        envvar="OSINT_ALL_TEXT",
        help="Pages: read menus, related stories and comments too, not the article alone.",
    ),
]
Quiet = Annotated[
    bool,
    typer.Option(
        "--quiet",
        "-q",
        envvar="OSINT_QUIET",
        help="Only what calls for attention: inconsistent, doubtful, or other than expected.",
    ),
]
Verbose = Annotated[
    bool,
    typer.Option("--verbose", "-v", envvar="OSINT_VERBOSE", help="All evidence of each finding."),
]
Debug = Annotated[
    bool,
    typer.Option("--debug", envvar="OSINT_DEBUG", help="A traceback for an internal error."),
]


def command_of(function: Callable[..., Any], *, negative_numbers: bool = False) -> click.Command:
    """A typed function as a click command, under the function's own name.

    With `negative_numbers`, "-34.5" is an argument and not an unknown option.
    """
    builder = typer.Typer(
        add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None
    )
    settings = {
        "help_option_names": ["-h", "--help"],
        "ignore_unknown_options": negative_numbers,
    }
    builder.command(context_settings=settings)(function)
    return typer.main.get_command(builder)


def split_names(values: list[str], known: tuple[str, ...], option: str) -> list[str]:
    """The names in repeated, comma-separated values of an option.

    Raises:
        UsageError: a name that is not known; lists those that are.
    """
    names = [name.strip() for value in values for name in value.split(",") if name.strip()]
    for name in names:
        if name not in known:
            raise UsageError(f"{option}: there is no {name!r}; use {', '.join(known)}")
    return names


def use_color(choice: str, *, is_terminal: bool) -> bool:
    """Whether to colour: NO_COLOR wins over everything, then the option, then the terminal."""
    if os.environ.get("NO_COLOR"):
        return False
    return choice == "always" or (choice == "auto" and is_terminal)
