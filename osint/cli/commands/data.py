"""`osint data`: what is embedded, from where, under which licence; and importing more."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from osint.cli import options
from osint.cli.output import note, writer
from osint.errors import UsageError
from osint.report.data_sets import input_words, manifests
from osint.report.safe import one_line

app = typer.Typer(
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Show the embedded data, or import more.",
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True)
def show(context: typer.Context, format_: options.SmallFormat = "auto") -> int:
    """Show the embedded data (what, source, licence, hash, counts), or import more.

    An imported gazetteer is used in place of the embedded one when OSINT_GAZETTEER names it.
    """
    if context.invoked_subcommand is not None:
        return 0
    found = manifests()
    with writer(None) as stream:
        if format_ in ("json", "jsonl"):
            stream.write((json.dumps(found, ensure_ascii=False, indent=1) + "\n").encode())
        else:
            for manifest in found:
                stream.write("".join(_lines(manifest)).encode())
    return 0


@app.command("import")
def import_(
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="A GeoNames dump (.txt, .zip) or GeoJSON.")
    ],
    output: Annotated[
        str, typer.Option("--output", "-o", help="The gazetteer to write, like places.sqlite.")
    ],
    alternate_names: Annotated[
        str | None,
        typer.Option("--alternate-names", help="GeoNames' alternateNamesV2, for a dump."),
    ] = None,
    debug: options.Debug = False,
) -> int:
    """Import a bigger gazetteer: GeoNames dumps, Natural Earth or geoBoundaries GeoJSON."""
    from osint.gazetteer.importers import import_file

    target = Path(output)
    if not target.parent.is_dir():
        raise UsageError(f"cannot write {output}: there is no folder {target.parent}")
    names = Path(alternate_names) if alternate_names else None
    import_file(Path(file), target, alternate_names=names, progress=_progress(), note=note)
    note(f"use it with OSINT_GAZETTEER={target}")
    return 0


command = typer.main.get_command(app)


def _progress() -> Any:
    if not sys.stderr.isatty():
        return None
    return lambda count: sys.stderr.write(f"\r\x1b[K{count:,} places") and None


def _lines(manifest: dict[str, Any]) -> Iterator[str]:
    yield f"{manifest['name']}: {one_line(str(manifest.get('what', '')))}\n"
    for key in ("source", "version", "date", "licence", "attribution", "sha256"):
        if manifest.get(key):
            yield f"  {key:12} {one_line(str(manifest[key]))}\n"
    counts = manifest.get("counts") or {}
    if counts:
        shown = ", ".join(f"{value:,} {name}" for name, value in counts.items())
        yield f"  {'counts':12} {one_line(shown)}\n"
    for row in manifest.get("inputs", []):
        gives = one_line(str(row.get("gives", "")))
        yield f"  {'from':12} {one_line(input_words(row))}, {row['licence']}: {gives}\n"
    yield "\n"
