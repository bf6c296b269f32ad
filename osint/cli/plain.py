"""Plain command lines of `osint geocheck`, read without click and typer.

Importing those takes as long as checking an article. What is read here is read as they read it
(tests/cli/test_plain.py compares the two); whatever is not plain is left to them, with its errors
and its help: an option not listed here, "--option=value", an option given twice, a value that
looks like an option or that the option does not know, a setting in a variable or in a file.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from osint.cli.checking import Asked

COMMAND = "geocheck"
SWITCHES = {
    "-q": "quiet",
    "--quiet": "quiet",
    "-v": "verbose",
    "--verbose": "verbose",
    "--strict": "strict",
    "--all-text": "all_text",
    "--debug": "debug",
}
VALUES = {
    "-f": "format",
    "--format": "format",
    "-o": "output",
    "--output": "output",
    "--published": "published",
    "--fail-on": "fail_on",
}
"""Options that are read here, and the fields of `Asked` that they fill."""
SET_BY_VARIABLES = frozenset((
    "all_text", "attachments", "baseline", "bom", "color", "columns", "date_order", "debug", "encoding",
    "fail_on", "format", "home", "id_column", "ignore", "language", "layer", "only", "output", "prefer",
    "published", "quiet", "redact", "strict", "text_column", "verbose",
))  # fmt: skip
"""The options of the command that a variable sets, OSINT_ and the name in capitals: where one of them
is set, click reads it. Other variables, such as OSINT_GAZETTEER, are read where they are needed."""
VERDICTS = ("inconsistent", "doubtful", "unresolved", "never")


def asked(arguments: Sequence[str]) -> Asked | None:
    """What a command line asks for; None where click has to read it."""
    if arguments[:1] != [COMMAND] or any(map(_sets_an_option, os.environ)):
        return None
    found = _fields(arguments[1:])
    if found is None or not found["paths"]:
        return None
    from osint.cli.configuration import find

    if find(Path.cwd()) is not None:
        return None
    from osint.cli.checking import Asked
    from osint.report import FORMATS

    if found.get("format", "auto") not in ("auto", *FORMATS):
        return None
    return Asked(**found)


def _sets_an_option(variable: str) -> bool:
    prefix, _, name = variable.partition("OSINT_")
    return not prefix and name.lower() in SET_BY_VARIABLES


def _fields(arguments: Sequence[str]) -> dict[str, Any] | None:
    found: dict[str, Any] = {}
    paths: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        if not argument or not argument.isprintable():
            return None
        if argument == "-" or not argument.startswith("-"):
            paths.append(argument)
            continue
        name = SWITCHES.get(argument) or VALUES.get(argument)
        if name is None or name in found:
            return None
        value = True if argument in SWITCHES else next(rest, "")
        if not value or (value is not True and value.startswith("-")):
            return None
        found[name] = value
    if found.get("fail_on", VERDICTS[0]) not in VERDICTS:
        return None
    return {**found, "paths": tuple(paths)}
