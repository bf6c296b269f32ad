"""`osint explain`: the manual of a check, as its own file has it, and the tolerances in force."""

from __future__ import annotations

import inspect
from typing import Annotated

import typer

from osint.cli import options
from osint.cli.choices import Free
from osint.cli.output import writer
from osint.errors import UsageError
from osint.support.suggestion import suggestion

Check = Annotated[
    str | None,
    typer.Argument(
        metavar="[CHECK]",
        click_type=Free(options.check_names),
        help="The check; without it, all are listed.",
    ),
]


Rules = Annotated[
    bool, typer.Option("--rules", help="The rules that read the statements, in each language.")
]


def explain(check: Check = None, rules: Rules = False, debug: options.Debug = False) -> int:
    """Print the manual of a check: what it recognises, how it decides, and how sure it can be."""
    from osint import checks

    if check is None:
        page = "".join(f"{name:14} {_first_line(name)}\n" for name in checks.ALL)
    elif check not in checks.ALL:
        raise UsageError(f"there is no check {check!r}{suggestion(check, tuple(checks.ALL))}")
    else:
        page = f"{check}\n\n{_rules(check) if rules else _manual(check)}\n"
    with writer(None) as stream:
        stream.write(page.encode())
    return 0


command = options.command_of(explain)


def _rules(check: str) -> str:
    """Every rule that states something for a check: its language, rank and pattern."""
    from osint.language.pack import codes, load

    lines = []
    for code in codes():
        for rule in load(code).rules:
            if check in rule.checks:
                lines.append(f"{code}  {rule.name} ({rule.rank})\n      {rule.text}")
    return "\n".join(lines) or f"No rules as data: {check} reads its statements in its own code."


def _manual(name: str) -> str:
    """The docstring of the check's module, and the table it decides by where it has one."""
    from osint import checks

    module = checks.ALL[name]
    manual = inspect.cleandoc(module.__doc__ or "")
    table = getattr(module, "tolerance_table", None)
    return f"{manual}\n\n{table()}" if table else manual


def _first_line(name: str) -> str:
    return _manual(name).split("\n", 1)[0]
