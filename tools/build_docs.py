"""Writes the reference pages from the code: `python -m tools.build_docs`.

docs/commands.md from the `--help` of every command, docs/checks.md from the manual of every check,
docs/data.md from the manifests of the embedded data; the JSON Schema of case files gets the names
of checks, verdicts and kinds of place from the registries. A test fails when one is out of date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from osint.checks.manuals import manual_of
from osint.report.data_sets import input_words

ROOT = Path(__file__).parent.parent
MADE = "<!-- Written by `python -m tools.build_docs`; edit the code instead. -->\n"


def pages() -> dict[str, str]:
    """File -> text of everything generated."""
    return {
        "docs/commands.md": _commands(),
        "docs/checks.md": _checks(),
        "docs/data.md": _data(),
        "docs/osint.1": _man(),
        "osint/case/schema.json": _case_schema(),
    }


def main() -> None:
    """Write the pages."""
    for name, text in pages().items():
        (ROOT / name).write_text(text, encoding="utf-8")
        print(name)


def _commands() -> str:
    from osint.cli.app import COMMANDS, app

    parts = [MADE, "# Commands\n"]
    context = click.Context(app, info_name="osint", terminal_width=90, max_content_width=90)
    for name in COMMANDS:
        command = app.get_command(context, name)
        assert command is not None
        parts += _help(command, context, name)
    return "\n".join(parts)


def _help(command: click.Command, parent: click.Context, name: str) -> Iterator[str]:
    settings = {**command.context_settings, "terminal_width": 90, "max_content_width": 90}
    context = click.Context(command, info_name=name, parent=parent, **settings)
    shown = click.unstyle(command.get_help(context)).rstrip()
    yield f"## {context.command_path}\n\n```text\n{shown}\n```\n"
    for sub in getattr(command, "commands", {}).values():
        yield from _help(sub, context, sub.name or "")


def _checks() -> str:
    from osint import checks

    parts = [
        MADE,
        "# Checks\n\nThe manual of each check, as `osint explain NAME` prints it. The lines that "
        "begin with PASS and FAIL run as tests.\n",
    ]
    for name, module in checks.ALL.items():
        manual = manual_of(module)
        parts.append(f"## {name}\n\n```text\n{manual}\n```\n")
    return "\n".join(parts)


def _man() -> str:
    from osint import __version__
    from osint.cli.app import app
    from tools.man_page import man_page

    return man_page(app, __version__)


def _case_schema() -> str:
    from osint.case.check import schema_text

    return schema_text()


def _data() -> str:
    from osint.report.data_sets import manifests

    parts = [
        MADE,
        "# Data sets\n\nWhat is embedded, from where, and under which licence. `osint data` prints "
        "the same. The code is under the MIT licence; the data keep their own.\n\n"
        "Reports that hold what was computed name whose data it rests on: json, html, markdown, "
        "kml, geojson, sqlite, sarif and junit in the file. Rows of csv and jsonl and the messages "
        "of github have no place for it, and text names the data set at each finding: who "
        "publishes a table made of them names the sources below it. ClaimReview holds the "
        "verdicts of people and nothing that was computed.\n",
    ]
    parts += ["\n".join(_set(manifest)) for manifest in manifests()]
    return "\n".join(parts)


def _set(manifest: dict[str, Any]) -> Iterator[str]:
    yield f"## {manifest['name']}\n"
    yield f"{_sentence(manifest.get('what', ''))}\n"
    yield "| | |\n|---|---|"
    for key in ("source", "version", "date", "licence", "attribution", "sha256", "built_with"):
        if manifest.get(key):
            yield f"| {key.replace('_', ' ')} | {_cell(manifest[key])} |"
    counts = manifest.get("counts") or {}
    if counts:
        yield f"| counts | {', '.join(f'{value:,} {name}' for name, value in counts.items())} |"
    yield "\nMade from:\n\n| source | licence | gives |\n|---|---|---|"
    for row in manifest.get("inputs", []):
        cells = (input_words(row), row["licence"], row.get("gives", ""))
        yield f"| {' | '.join(map(_cell, cells))} |"
    yield ""


def _sentence(text: object) -> str:
    words = str(text).strip().rstrip(".")
    return words[:1].upper() + words[1:] + "."


def _cell(text: object) -> str:
    return re.sub(r"\s+", " ", str(text)).replace("|", "\\|")


if __name__ == "__main__":
    main()
