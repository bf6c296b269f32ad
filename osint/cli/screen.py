"""What `--help` shows: options in groups, variables named once, examples at the end."""

from __future__ import annotations

from typing import Any

import click
from typer.core import TyperCommand, TyperGroup

GROUPS = ("What to check", "What the texts are", "Output", "Exit code", "Other")
"""The groups in their order; an option without one is among the other."""
INPUT, TEXTS, OUTPUT, EXIT, OTHER = GROUPS
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

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        arguments = [p for p in self.get_params(ctx) if p.param_type_name == "argument"]
        rows = [row for p in arguments if (row := p.get_help_record(ctx))]
        if rows:
            with formatter.section("Arguments"):
                formatter.write_dl(rows)
        for group in GROUPS:
            rows = [
                row
                for p in self.get_params(ctx)
                if p not in arguments and _group_of(p) == group and (row := p.get_help_record(ctx))
            ]
            if rows:
                title = "Options" if not self._is_grouped(ctx) else group
                with formatter.section(title):
                    formatter.write_dl(rows)

    def _is_grouped(self, ctx: click.Context) -> bool:
        return len({_group_of(p) for p in self.get_params(ctx)} - {OTHER}) > 1

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        named = [p for p in self.get_params(ctx) if getattr(p, "envvar", None) and p.name]
        if named:
            name = str(named[0].envvar).removeprefix("OSINT_")
            formatter.write_paragraph()
            formatter.write_text(VARIABLES.format(name))
        super().format_epilog(ctx, formatter)


def _group_of(parameter: click.Parameter) -> str:
    group = getattr(parameter, "rich_help_panel", None)
    return group if group in GROUPS else OTHER
