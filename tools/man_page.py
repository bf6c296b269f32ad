"""The man page, from the same commands and options as `--help`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from osint.cli.screen import sections


def man_page(app: click.Group, version: str) -> str:
    """`osint.1` in the man macros."""
    from osint.cli.app import EXAMPLES

    context = click.Context(app, info_name="osint")
    parts = [
        f'.TH OSINT 1 "" "osint {version}" "User Commands"',
        ".SH NAME",
        "osint \\- check whether what a text says about places, distances and dates adds up",
        ".SH SYNOPSIS",
        ".B osint\n.I COMMAND\n[OPTIONS] [ARGUMENTS]",
        ".SH DESCRIPTION",
        _escaped(EXAMPLES.split("\n", 1)[0]),
        "Results go to standard output, everything else to standard error. No command opens a "
        "socket but those that say so.",
        ".SH EXAMPLES",
        *(f".nf\n{_escaped(line.strip())}\n.fi" for line in EXAMPLES.splitlines()[2:5]),
    ]
    for name in app.list_commands(context):
        command = app.get_command(context, name)
        assert command is not None
        parts += _command(command, context, name)
    parts += [
        ".SH EXIT STATUS",
        ".TP\n.B 0\nNothing inconsistent, or everything as the case file expects.",
        ".TP\n.B 1\nSomething inconsistent, or other than expected.",
        ".TP\n.B 2\nUsage, or an input could not be read or checked.",
        ".TP\n.B 3\nWith \\-\\-strict: something unresolved or undecided, or nothing to check.",
        ".SH ENVIRONMENT",
        "Each option can be set by a variable: OSINT_ and the name of the option in capitals, "
        "such as OSINT_FAIL_ON. NO_COLOR wins over every choice of colour. OSINT_CONFIG names the "
        "configuration file.",
        ".SH FILES",
        ".TP\n.I osint.toml\nSettings of a project, found from the working folder upwards.",
    ]
    return "\n".join(parts) + "\n"


def _command(command: click.Command, parent: click.Context, name: str) -> Iterator[str]:
    settings: dict[str, Any] = {**command.context_settings}
    context = click.Context(command, info_name=name, parent=parent, **settings)
    path = context.command_path.removeprefix("osint ")
    yield f".SH {_escaped(path).upper()}"
    usage = " ".join(command.collect_usage_pieces(context))
    yield f".B osint {_escaped(path)}\n{_escaped(usage)}\n.PP"
    yield _escaped(" ".join((command.help or "").replace("\b", "").split()))
    for rows in sections(command, context).values():
        for name, told in rows:
            yield f".TP\n.B {_escaped(name)}\n{_escaped(told)}"
    for sub in getattr(command, "commands", {}).values():
        yield from _command(sub, context, sub.name or "")


def _escaped(text: str) -> str:
    """Text that no macro or escape of the man page reads as its own."""
    shown = text.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{shown}" if shown.startswith((".", "'")) else shown
