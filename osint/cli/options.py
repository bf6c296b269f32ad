"""The options that commands share, written once: names, variables and help are the same everywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

import click
import typer

from osint.cli.choices import ListOf, OneOf
from osint.cli.screen import EXIT, INPUT, OUTPUT, Command, Group


def option(*names: str, panel: str | None = None, help: str, env: bool = True, **more: Any) -> Any:
    """An option: `--text-column` is set by OSINT_TEXT_COLUMN too, unless not `env`. `panel` is the
    part of the help that it stands in; `more` goes to typer."""
    if env:
        more = {"envvar": f"OSINT_{names[0][2:].upper().replace('-', '_')}", **more}
    return typer.Option(*names, rich_help_panel=panel, help=help, show_envvar=False, **more)


def strict(when: str) -> Any:
    """The option --strict of a command that exits with 3 `when` something is so."""
    return option("--strict", panel=EXIT, help=f"Exit with 3 when {when}.")


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
    option(
        "--format",
        "-f",
        panel=OUTPUT,
        help="text, json, jsonl, csv, geojson, kml, markdown, html, sarif, junit, github, "
        "claimreview or sqlite; auto (the default) goes by the name of the --output file, and is github "
        "inside GitHub Actions, else text.",
        click_type=OneOf(formats, default="auto"),
        metavar="FORMAT",
        show_default=False,
    ),
]
SmallFormat = Annotated[
    str,
    option(
        "--format",
        "-f",
        panel=OUTPUT,
        help="text, json or jsonl.",
        click_type=OneOf(lambda: SMALL_FORMATS, default="auto", elsewhere=formats),
        metavar="FORMAT",
        show_default=False,
    ),
]
Output = Annotated[
    str | None,
    option(
        "--output",
        "-o",
        panel=OUTPUT,
        help="Write to this file.",
        metavar="FILE",
    ),
]
Strict = Annotated[
    bool,
    strict("something is unresolved or undecided, or nothing was checked"),
]
FailOn = Annotated[
    str,
    option(
        "--fail-on",
        panel=EXIT,
        help="Exit with 1 at this verdict or worse: inconsistent (the default), doubtful, "
        "unresolved or never.",
        click_type=OneOf(lambda: ("inconsistent", "doubtful", "unresolved", "never")),
        metavar="VERDICT",
        show_default=False,
    ),
]
Only = Annotated[
    list[str],
    option(
        "--only",
        panel=INPUT,
        help="Run only these checks; `osint explain` lists them.",
        click_type=ListOf(check_names),
        metavar="CHECK,...",
    ),
]
Ignore = Annotated[
    list[str],
    option(
        "--ignore",
        panel=INPUT,
        help="Leave these checks out.",
        click_type=ListOf(check_names),
        metavar="CHECK,...",
    ),
]
Color = Annotated[
    str,
    option(
        "--color",
        panel=OUTPUT,
        help="auto (on a terminal only), always or never; NO_COLOR wins.",
        click_type=OneOf(lambda: ("auto", "always", "never")),
        metavar="WHEN",
        show_default=False,
    ),
]
Baseline = Annotated[
    str | None,
    option(
        "--baseline",
        panel=INPUT,
        help="Leave out the findings that this file accepts.",
        metavar="FILE",
    ),
]
WriteBaseline = Annotated[
    str | None,
    option(
        "--write-baseline",
        panel=OUTPUT,
        help="Write the findings of this run to a file, as accepted.",
        metavar="FILE",
        env=False,
    ),
]
Since = Annotated[
    str | None,
    option(
        "--since",
        panel=OUTPUT,
        help="Show only what changed since an earlier run, written with -f json.",
        metavar="FILE",
        env=False,
    ),
]
Redact = Annotated[
    int | None,
    option(
        "--redact",
        panel=OUTPUT,
        help="Round exported coordinates to N decimals (0 to 6), and say so.",
        min=0,
        max=6,
        metavar="N",
    ),
]
Bom = Annotated[
    bool,
    option(
        "--bom",
        panel=OUTPUT,
        help="Begin csv with a byte-order mark, so that Excel shows accents and other scripts.",
    ),
]
Quiet = Annotated[
    bool,
    option(
        "--quiet",
        "-q",
        panel=OUTPUT,
        help="Problems only, without the summary.",
    ),
]
Verbose = Annotated[
    bool,
    option(
        "--verbose",
        "-v",
        panel=OUTPUT,
        help="Every finding with its evidence, not only problems.",
    ),
]
Debug = Annotated[
    bool,
    option(
        "--debug",
        help="Show a traceback after an internal error.",
    ),
]


_BUILDER: dict[str, Any] = {
    "add_completion": False,
    "pretty_exceptions_enable": False,
    "rich_markup_mode": None,
}
_HELP_NAMES = ["-h", "--help"]


def command_of(function: Callable[..., Any], *, negative_numbers: bool = False) -> click.Command:
    """A typed function as a click command, under the function's own name.

    With `negative_numbers`, "-34.5" is an argument and not an unknown option.
    """
    builder = typer.Typer(**_BUILDER)
    settings = {"help_option_names": _HELP_NAMES, "ignore_unknown_options": negative_numbers}
    builder.command(cls=Command, context_settings=settings)(function)
    return typer.main.get_command(builder)


def group_of(help: str, **more: Any) -> typer.Typer:
    """A command that has commands inside; `more` goes to typer."""
    settings = {"help_option_names": _HELP_NAMES}
    return typer.Typer(cls=Group, help=help, context_settings=settings, **_BUILDER, **more)
