"""What `--help` of every command must show, and must not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import click
import pytest

from osint.cli.app import COMMANDS, app
from osint.cli.screen import GROUPS


def _all(
    command: click.Command, parent: click.Context, name: str
) -> Iterator[tuple[click.Command, click.Context]]:
    settings: dict[str, Any] = {**command.context_settings, "terminal_width": 80}
    context = click.Context(command, info_name=name, parent=parent, **settings)
    yield command, context
    for sub in getattr(command, "commands", {}).values():
        yield from _all(sub, context, sub.name or "")


ROOT = click.Context(app, info_name="osint")
EVERY = [
    found
    for name in COMMANDS
    if (command := app.get_command(ROOT, name))
    for found in _all(command, ROOT, name)
]
NAMES = [context.command_path for _, context in EVERY]


@pytest.mark.parametrize(("command", "context"), EVERY, ids=NAMES)
def test_help_says_what_each_argument_and_option_is(
    command: click.Command, context: click.Context
) -> None:
    shown = click.unstyle(command.get_help(context))
    for argument in (p for p in command.params if isinstance(p, click.Argument)):
        told = argument.help  # type: ignore[attr-defined,unused-ignore]
        assert told and " ".join(told.split()) in " ".join(shown.split())
    for option in (p for p in command.params if isinstance(p, click.Option)):
        assert (option.help and option.help[0].isupper()) or option.opts[0] in FORMAT_OPTIONS


FORMAT_OPTIONS = ("--format", "-f", "--color")
"""Their help is a list of values."""


@pytest.mark.parametrize(("command", "context"), EVERY, ids=NAMES)
def test_help_shows_no_name_of_the_code(command: click.Command, context: click.Context) -> None:
    shown = click.unstyle(command.get_help(context))
    for inner in ("env var", "OSINT_DEBUG", " TEXT ", "INTEGER", "FLOAT", "RANGE", "Positional"):
        assert inner not in shown
    assert not re.search(r"\w+_\b|\bNone\b", shown.replace("OSINT_", ""))


@pytest.mark.parametrize(("command", "context"), EVERY, ids=NAMES)
def test_each_heading_stands_once_and_in_order(
    command: click.Command, context: click.Context
) -> None:
    headings = re.findall(r"^(\S.*):$", click.unstyle(command.get_help(context)), re.MULTILINE)
    order = ["Arguments", "Options", *GROUPS, "Commands"]
    assert headings == sorted(set(headings), key=order.index)
