"""The table of commands. A command's module is imported when the command is run."""

from __future__ import annotations

from importlib import import_module
from typing import Any

import click

from osint import __version__

COMMANDS = {
    "geocheck": "Check what texts and case files state about places, distances and dates.",
    "extract": "List the coordinates, places, dates, quantities and posts a text mentions.",
    "geocode": "List the places a name may mean, with the reasons for their order.",
    "reverse": "Say what lies at a latitude and longitude.",
    "distance": "Measure between places, coordinates, countries and borders.",
    "border": "Give the length of a border, or how far apart two countries are.",
    "convert": "Write a coordinate in every notation, with map links.",
    "when": "Read dates and post identifiers as instants; list what files date, in order.",
    "sun": "Show sun and moon over a place, and what a shadow tells of time and place.",
    "case": "Draft, check, compare, hash and verify case files.",
    "corpus": "Run over large collections of documents.",
    "explain": "Print the manual of a check.",
    "mcp": "Offer the commands as tools to an assistant.",
    "report-wrong": "Write the smallest case that shows a wrong verdict, to report it.",
    "data": "Show the embedded data, or import more.",
    "completion": "Print a script that completes commands in bash, zsh or fish.",
}
"""Each lives in osint/cli/commands/NAME.py (hyphens as _), which defines `command`."""


OF_WORDS = ("geocode", "reverse", "distance", "border", "convert", "sun", "explain")
"""Those whose arguments are words to look up; the others also take the names of files."""


class Commands(click.Group):
    """A group that imports a command only when it is asked for: starting stays fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(
            f"osint.cli.commands.{cmd_name.replace('-', '_')}"
        ).command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the table of commands without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            ctx.fail(f"There is no command {args[0]!r}{_suggestion(args[0])}")
        if args and args[0] in OF_WORDS:
            _refuse_other_encodings(ctx, args[1:])
        return super().resolve_command(ctx, args)


def _refuse_other_encodings(ctx: click.Context, words: list[str]) -> None:
    """Python keeps bytes of an argument that are no UTF-8 as lone surrogates, which no name has."""
    for word in words:
        if not word.isascii() and any("\ud800" <= letter <= "\udfff" for letter in word):
            ctx.fail(f"{word!r} is not text in UTF-8; write it in UTF-8.")


def _suggestion(name: str) -> str:
    from osint.support.suggestion import suggestion

    return suggestion(name, COMMANDS)


EXAMPLES = """\
osint checks whether what a text says about places, distances and dates adds up. Offline.

  osint geocheck article.txt --published 2024-10-19    check an article
  echo "Lviv is 40 km from Kyiv." | osint geocheck     check a sentence
  osint distance Kyiv "Russia-Ukraine border"          measure something yourself

`osint --help` lists all commands.
"""
SUBCOMMANDS = {
    "case": ("draft", "check", "schema", "hash", "verify", "diff"),
    "corpus": ("run", "stats"),
    "data": ("import",),
}
"""The commands inside of commands: what a configuration sets reaches them too."""


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", message="osint %(version)s")
def app() -> None:
    """Check whether what a text says about places, distances and dates adds up. Offline."""
