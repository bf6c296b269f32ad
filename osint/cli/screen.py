"""What `--help` shows: arguments, then options in groups, and once that variables set them."""

from __future__ import annotations

import inspect
from typing import Any

import click
from typer.core import TyperCommand, TyperGroup
from typer.utils import get_params_from_function

INPUT = "What to check"
TEXTS = "What the texts are"
OUTPUT = "Output"
MACHINE = "How to run"
EXIT = "Exit code"
OTHER = "Other"
GROUPS = (INPUT, TEXTS, OUTPUT, MACHINE, EXIT, OTHER)
"""The groups in their order; an option without one is among the other."""
FEW_GROUPS = 2
VARIABLES = (
    "Options can also be set in osint.toml, or by variables: OSINT_ and the name of the option "
    "in capitals, such as OSINT_{}."
)


class Group(TyperGroup):
    """Commands inside of a command: their whole summaries in the help, and the nearest name for
    one that is not known."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        found = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        rows = [(name, command.get_short_help_str(200)) for name, command in found if command]
        with formatter.section("Commands"):
            formatter.write_dl(rows)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        known = self.list_commands(ctx)
        if args and args[0] not in known and not args[0].startswith("-"):
            from osint.support.suggestion import suggestion

            ctx.fail(f"There is no command {args[0]!r}{suggestion(args[0], known)}")
        return super().resolve_command(ctx, args)


class Command(TyperCommand):
    """A command whose help lists its options in groups."""

    def __init__(self, *args: Any, **settings: Any) -> None:
        super().__init__(*args, **settings)
        _restore_help(self)
        if all(parameter.name != "debug" for parameter in self.params):
            self.params.append(_debug())

    def format_arguments(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Nothing: newer clicks write arguments under a heading of their own as well."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        for title, rows in sections(self, ctx).items():
            with formatter.section(title):
                formatter.write_dl(rows)

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        named = [p for p in self.params if p.envvar and p.name != "debug"]
        if named:
            formatter.write_paragraph()
            formatter.write_text(VARIABLES.format((named[0].name or "").strip("_").upper()))
        super().format_epilog(ctx, formatter)


def sections(command: click.Command, ctx: click.Context) -> dict[str, list[tuple[str, str]]]:
    """The rows of a command's help under their headings: arguments, then the groups of options;
    one heading for all options where they are few groups."""
    rows: dict[str, list[tuple[str, str]]] = {"Arguments": [], **{name: [] for name in GROUPS}}
    for parameter in command.get_params(ctx):
        if isinstance(parameter, click.Argument):
            rows["Arguments"].append((parameter.make_metavar(ctx), _help_of(parameter)))
        elif record := parameter.get_help_record(ctx):
            rows[_group_of(parameter)].append(record)
    groups = [name for name in GROUPS if rows[name]]
    if len(groups) <= FEW_GROUPS:
        options = [row for name in groups for row in rows[name]]
        rows = {"Arguments": rows["Arguments"], "Options": options}
    return {title: found for title, found in rows.items() if found}


def _restore_help(command: click.Command) -> None:
    """Give arguments the help that their functions state: click, which has known one since 8.5,
    empties what typer had set."""
    if command.callback is None:
        return
    stated = get_params_from_function(inspect.unwrap(command.callback))
    for parameter in command.params:
        if isinstance(parameter, click.Argument) and parameter.name in stated:
            told = getattr(stated[parameter.name].default, "help", None)
            parameter.help = _help_of(parameter) or told  # type: ignore[attr-defined,unused-ignore]


def _debug() -> click.Option:
    """--debug of a command that need not be told: main looks for it when something fails."""
    told = "Show a traceback after an internal error."
    return click.Option(
        ["--debug"], is_flag=True, expose_value=False, envvar="OSINT_DEBUG", help=told
    )


def _help_of(parameter: click.Parameter) -> str:
    return getattr(parameter, "help", None) or ""


def _group_of(parameter: click.Parameter) -> str:
    group = getattr(parameter, "rich_help_panel", None)
    return group if group in GROUPS else OTHER
