"""Plain command lines of `osint geocheck`, read without click and typer.

Importing those takes as long as checking an article. What is read here is read as they read it
(tests/cli/test_plain.py compares the two); whatever is not plain is left to them, with its errors
and its help: an option not listed here, "--option=value", an option given twice, a value that
looks like an option or that the option does not know, a setting in a variable or in a file.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

TYPE_CHECKING = False  # no import of `typing`, see osint/support/light_types.py
if TYPE_CHECKING:
    from typing import Any

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
VARIABLES = frozenset((
    "OSINT_ALL_TEXT", "OSINT_ATTACHMENTS", "OSINT_BASELINE", "OSINT_BOM", "OSINT_COLOR", "OSINT_COLUMNS",
    "OSINT_DATE_ORDER", "OSINT_DEBUG", "OSINT_ENCODING", "OSINT_FAIL_ON", "OSINT_FORMAT", "OSINT_HOME",
    "OSINT_ID_COLUMN", "OSINT_IGNORE", "OSINT_LANGUAGE", "OSINT_LAYER", "OSINT_ONLY", "OSINT_OUTPUT",
    "OSINT_PREFER", "OSINT_PUBLISHED", "OSINT_QUIET", "OSINT_REDACT", "OSINT_STRICT",
    "OSINT_TEXT_COLUMN", "OSINT_VERBOSE",
))  # fmt: skip
"""Those that set an option of the command: click reads them. Others, such as OSINT_GAZETTEER, are read
where they are needed."""
VERDICTS = ("inconsistent", "doubtful", "unresolved", "never")


def asked(arguments: Sequence[str]) -> Asked | None:
    """What a command line asks for; None where click has to read it."""
    if arguments[:1] != [COMMAND] or not VARIABLES.isdisjoint(os.environ):
        return None
    found = _fields(arguments[1:])
    if found is None or not found["paths"]:
        return None
    from osint.cli.configuration import find

    if find(os.getcwd()) is not None:
        return None
    from osint.cli.checking import Asked
    from osint.report import FORMATS

    if found.get("format", "auto") not in ("auto", *FORMATS):
        return None
    return Asked(**found)


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
