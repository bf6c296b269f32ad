"""`osint explain`: the manual of a check, as its own file has it, and the tolerances in force."""

from __future__ import annotations

import shutil
from typing import Annotated

import typer

from osint.cli import options
from osint.cli.choices import Free
from osint.cli.output import on_terminal, writer
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


NARROWEST, WIDEST = 40, 100
"""Columns that a manual is wrapped to at least and at most, on a terminal."""

Rules = Annotated[
    bool,
    options.option(
        "--rules", env=False, help="Print the rules that read the statements, in each language."
    ),
]


def explain(check: Check = None, rules: Rules = False) -> int:
    """Print the manual of a check: what it recognises, how it decides, and how sure it can be."""
    from osint import checks

    if check is None:
        page = "".join(f"{name:14} {_first_line(name)}\n" for name in checks.ALL)
    elif check not in checks.ALL:
        raise UsageError(f"there is no check {check!r}{suggestion(check, tuple(checks.ALL))}")
    elif rules:
        page = f"{check}\n\n{_rules(check)}\n"
    else:
        page = f"{check}\n\n{_on_screen(check)}\n"
    with writer(None) as stream:
        stream.write(page.encode())
    return 0


def _on_screen(check: str) -> str:
    """The manual and what stands under it; on a terminal as wide as that is."""
    from osint.checks.manuals import wrapped

    manual, figures = _manual(check), _table(check) + _fares(check)
    if not on_terminal():
        return manual + figures
    width = max(NARROWEST, min(WIDEST, shutil.get_terminal_size().columns))
    return wrapped(manual, width, is_prose=True) + wrapped(figures, width, is_prose=False)


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
    from osint import checks
    from osint.checks.manuals import manual_of

    return manual_of(checks.ALL[name])


def _table(name: str) -> str:
    """The table that a check decides by, where it has one."""
    from osint import checks

    table = getattr(checks.ALL[name], "tolerance_table", None)
    return f"\n\n{table()}" if table else ""


def _fares(name: str) -> str:
    """How a check fares on marked passages of real texts, with the counts and their date."""
    from datetime import date

    from osint.support.verified import table_of

    measured = table_of("field_quality.json")
    day = date.fromisoformat(measured["date"])
    counts = measured["checks"].get(name, {})
    head = (
        f"How it fares\n    On {measured['passages']} passages of real texts that a reader marked, and"
        f" {measured['passages_with_an_error']} with one statement made false"
        f" ({day.day} {day:%B %Y}):\n"
    )
    lines = [
        _share("explicit statements found", counts.get("found", 0), counts.get("explicit", 0)),
        _share("errors made on purpose that are called", counts.get("caught", 0), counts.get("planted", 0)),
        *(
            _share(f"{verdict} findings that are right", counts.get(f"{verdict}_right", 0), counts.get(verdict, 0))
            for verdict in ("inconsistent", "doubtful", "consistent")
        ),
    ]  # fmt: skip
    told = [line for line in lines if line]
    return "\n\n" + head + ("\n".join(told) if told else "    it has no statement to check there.")


def _share(what: str, part: int, whole: int) -> str:
    return f"    {what}: {part} of {whole} ({part / whole:.0%})" if whole else ""


def _first_line(name: str) -> str:
    return _manual(name).split("\n", 1)[0]
