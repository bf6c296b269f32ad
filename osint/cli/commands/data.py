"""`osint data`: what is embedded, from where, under which licence; and importing more."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from osint.cli import options, tables
from osint.cli.options import option
from osint.cli.output import can_rewrite, file_target, note, writer
from osint.cli.screen import Command
from osint.errors import UsageError
from osint.report.data_sets import input_words, manifests
from osint.report.safe import one_line
from osint.support.plural import counted

ImportName = Annotated[
    str | None,
    option(
        "--name",
        env=False,
        metavar="NAME",
        help="What to call the import; the name of the file if not given.",
    ),
]
ImportOutput = Annotated[
    str | None,
    option(
        "--output",
        "-o",
        env=False,
        metavar="FILE",
        help="Write it to this file instead, for OSINT_GAZETTEER to name.",
    ),
]
AlternateNames = Annotated[
    str | None,
    option(
        "--alternate-names",
        env=False,
        metavar="FILE",
        help="GeoNames' alternateNamesV2.txt, to go with a dump.",
    ),
]

app = options.group_of("Show the embedded data, or import more.")


@app.callback(invoke_without_command=True)
def show(context: typer.Context, format_: options.SmallFormat = "auto") -> int:
    """Show the embedded data (what, source, licence, hash, counts), or import more.

    What you import adds to the embedded gazetteer and never hides it.
    """
    if context.invoked_subcommand is not None:
        return 0
    found = manifests()
    with writer(None) as stream:
        if format_ in ("json", "jsonl"):
            stream.write((json.dumps(found, ensure_ascii=False, indent=1) + "\n").encode())
        elif tables.wanted(format_, None):
            stream.write(_table(found).encode())
        else:
            for manifest in found:
                stream.write("".join(_lines(manifest)).encode())
    return 0


@app.command("import", cls=Command)
def import_(
    file: Annotated[
        str,
        typer.Argument(
            metavar="FILE",
            help="A GeoNames dump (.txt, .zip), GeoJSON, or CSV with name, lat, lon.",
        ),
    ],
    name: ImportName = None,
    output: ImportOutput = None,
    alternate_names: AlternateNames = None,
) -> int:
    """Add places of your own: GeoNames dumps, GeoJSON, or tables with a name and a point.

    All commands use what was imported beside the embedded places; `osint data list` shows it
    and `osint data remove` takes it away. OSINT_GAZETTEER names files to use instead of those
    that were imported, OSINT_IMPORTS another folder to keep them in.
    """
    from osint.gazetteer.importers import import_file
    from osint.gazetteer.imports import folder, path_of

    names = Path(alternate_names) if alternate_names else None
    if output is None:
        target = path_of(name or Path(file).stem)
        folder().mkdir(parents=True, exist_ok=True)
    else:
        target = file_target(output, [Path(file), names])
    if not target.parent.is_dir():
        raise UsageError(f"cannot write {output}: there is no folder {target.parent}")
    import_file(Path(file), target, alternate_names=names, progress=_progress(), note=note)
    if output is not None:
        note(f"use it with OSINT_GAZETTEER={target}")
    return 0


@app.command("list", cls=Command)
def list_() -> int:
    """List what was imported: name, number of places and names, where it is from."""
    from osint.gazetteer.imports import imported, stem_of
    from osint.gazetteer.store import Store

    with writer(None) as stream:
        for path in imported():
            meta = Store(path).meta
            counts = (counted(int(meta[f"{noun}s"]), noun) for noun in ("place", "name"))
            line = f"{stem_of(path)}: {', '.join(counts)}; "
            stream.write(one_line(f"{line}{meta.get('source', '')} [{path}]").encode() + b"\n")
        if not imported():
            stream.write(b"nothing was imported\n")
    return 0


@app.command("remove", cls=Command)
def remove(
    name: Annotated[str, typer.Argument(metavar="NAME", help="As `osint data list` names it.")],
) -> int:
    """Remove what was imported under a name."""
    from osint.gazetteer.imports import path_of

    path = path_of(name)
    if not path.is_file():
        raise UsageError(f"nothing was imported as {name!r}; see `osint data list`")
    path.unlink()
    note(f"{name} is removed")
    return 0


@app.command("prepare", cls=Command)
def prepare_() -> int:
    """Make beforehand what the first commands would make: for images and shared installations.

    Patterns and bytecode of the program are kept beside it by the commands that first need them.
    Where those may not write there, each would compile them again; whoever installs the program
    runs this once.
    """
    from osint.cli.preparing import prepare
    from osint.support import pattern_store

    if not prepare() or not pattern_store.is_kept():
        raise UsageError("cannot write beside the program; run this as the user who installed it")
    note("commands now start from what was made")
    return 0


command = typer.main.get_command(app)


def _progress() -> Any:
    if not can_rewrite():
        return None
    return lambda count: sys.stderr.write(f"\r\x1b[K{count:,} places") and None


def _table(found: Sequence[dict[str, Any]]) -> str:
    """The data sets as a person reads them on a terminal; hashes and sources in the pipe."""
    rows = [
        (manifest["name"], manifest.get("what", ""), str(manifest.get("licence", "")).split(";")[0])
        for manifest in found
    ]
    hint = "Attributions, hashes, counts and what each was made from: `osint data -f text`.\n"
    return tables.table("", ("data", "what", "licence"), rows) + hint


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
