"""The options that commands share, written once: names, variables and help are the same everywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

import click
import typer

from osint.cli.choices import ListOf, OneOf
from osint.cli.screen import EXIT, INPUT, OUTPUT, Command


def formats() -> tuple[str, ...]:
    """The names that --format takes: those of the registry of formats."""
    from osint.report import FORMATS

    return ("auto", *FORMATS)


def check_names() -> tuple[str, ...]:
    """The names of the checks."""
    from osint import checks

    return tuple(checks.ALL)


def country_names() -> tuple[str, ...]:
    """The names of the countries, to complete from."""
    from osint.world import world

    data = world()
    places = (data.gazetteer.country(code) for code in sorted(data.borders.countries))
    return tuple(place.name for place in places if place)


SMALL_FORMATS = ("auto", "text", "json", "jsonl")

Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH...",
        help="Files, folders, or - for standard input.",
        show_default=False,
    ),
]
Format = Annotated[
    str,
    typer.Option(
        "--format",
        "-f",
        envvar="OSINT_FORMAT",
        show_envvar=False,
        click_type=OneOf(formats, default="auto"),
        metavar="FORMAT",
        show_default=False,
        rich_help_panel=OUTPUT,
        help="text, json, jsonl, csv, geojson, kml, markdown, html, sarif, junit, github, "
        "claimreview or sqlite; auto (the default) goes by the name of the --output file, and is github "
        "inside GitHub Actions, else text.",
    ),
]
SmallFormat = Annotated[
    str,
    typer.Option(
        "--format",
        "-f",
        envvar="OSINT_FORMAT",
        show_envvar=False,
        click_type=OneOf(lambda: SMALL_FORMATS, default="auto", elsewhere=formats),
        metavar="FORMAT",
        show_default=False,
        rich_help_panel=OUTPUT,
        help="text, json or jsonl.",
    ),
]
Output = Annotated[
    str | None,
    typer.Option(
        "--output",
        "-o",
        envvar="OSINT_OUTPUT",
        show_envvar=False,
        metavar="FILE",
        rich_help_panel=OUTPUT,
        help="Write to this file.",
    ),
]
Strict = Annotated[
    bool,
    typer.Option(
        "--strict",
        envvar="OSINT_STRICT",
        show_envvar=False,
        rich_help_panel=EXIT,
        help="Exit with 3 when something is unresolved or undecided, or nothing was checked.",
    ),
]
FailOn = Annotated[
    str,
    typer.Option(
        "--fail-on",
        envvar="OSINT_FAIL_ON",
        show_envvar=False,
        click_type=OneOf(lambda: ("inconsistent", "doubtful", "unresolved", "never")),
        metavar="VERDICT",
        show_default=False,
        rich_help_panel=EXIT,
        help="Exit with 1 at this verdict or worse: inconsistent (the default), doubtful, "
        "unresolved or never.",
    ),
]
Only = Annotated[
    list[str],
    typer.Option(
        "--only",
        envvar="OSINT_ONLY",
        show_envvar=False,
        click_type=ListOf(check_names),
        metavar="CHECK,...",
        rich_help_panel=INPUT,
        help="Run only these checks; `osint explain` lists them.",
    ),
]
Ignore = Annotated[
    list[str],
    typer.Option(
        "--ignore",
        envvar="OSINT_IGNORE",
        show_envvar=False,
        click_type=ListOf(check_names),
        metavar="CHECK,...",
        rich_help_panel=INPUT,
        help="Leave these checks out.",
    ),
]
Color = Annotated[
    str,
    typer.Option(
        "--color",
        envvar="OSINT_COLOR",
        show_envvar=False,
        click_type=OneOf(lambda: ("auto", "always", "never")),
        metavar="WHEN",
        show_default=False,
        rich_help_panel=OUTPUT,
        help="auto (on a terminal only), always or never; NO_COLOR wins.",
    ),
]
Baseline = Annotated[
    str | None,
    typer.Option(
        "--baseline",
        envvar="OSINT_BASELINE",
        show_envvar=False,
        metavar="FILE",
        rich_help_panel=INPUT,
        help="Leave out the findings that this file accepts.",
    ),
]
WriteBaseline = Annotated[
    str | None,
    typer.Option(
        "--write-baseline",
        metavar="FILE",
        rich_help_panel=OUTPUT,
        help="Write the findings of this run to a file, as accepted.",
    ),
]
Since = Annotated[
    str | None,
    typer.Option(
        "--since",
        metavar="FILE",
        rich_help_panel=OUTPUT,
        help="Show only what changed since an earlier run, written with -f json.",
    ),
]
Redact = Annotated[
    int | None,
    typer.Option(
        "--redact",
        envvar="OSINT_REDACT",
        show_envvar=False,
        min=0,
        max=6,
        metavar="N",
        rich_help_panel=OUTPUT,
        help="Round exported coordinates to N decimals (0 to 6), and say so.",
    ),
]
Bom = Annotated[
    bool,
    typer.Option(
        "--bom",
        envvar="OSINT_BOM",
        show_envvar=False,
        rich_help_panel=OUTPUT,
        help="Begin csv with a byte-order mark, so that Excel shows accents and other scripts.",
    ),
]
Quiet = Annotated[
    bool,
    typer.Option(
        "--quiet",
        "-q",
        envvar="OSINT_QUIET",
        show_envvar=False,
        rich_help_panel=OUTPUT,
        help="Problems only, without the summary.",
    ),
]
Verbose = Annotated[
    bool,
    typer.Option(
        "--verbose",
        "-v",
        envvar="OSINT_VERBOSE",
        show_envvar=False,
        rich_help_panel=OUTPUT,
        help="Every finding with its evidence, not only problems.",
    ),
]
Debug = Annotated[
    bool,
    typer.Option(
        "--debug",
        envvar="OSINT_DEBUG",
        show_envvar=False,
        help="Show a traceback after an internal error.",
    ),
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
    builder.command(cls=Command, context_settings=settings)(function)
    return typer.main.get_command(builder)
