"""`osint case`: draft, check, hash and verify case files, and print their schema."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Annotated

import typer

from osint.cli import options, text_options
from osint.cli.configuration import current
from osint.cli.opening import documents, hints_of
from osint.cli.options import option
from osint.cli.output import complain, note, writer
from osint.cli.screen import Command
from osint.errors import (
    EXIT_INCONSISTENT,
    EXIT_OK,
    EXIT_UNRESOLVED,
    EXIT_UNUSABLE,
    InputError,
    OsintError,
    UsageError,
)
from osint.model import Document
from osint.reading import find_inputs
from osint.reading.files import read_bytes
from osint.report.safe import one_line

Articles = Annotated[
    list[str], typer.Argument(metavar="ARTICLE...", help="Articles, or - for standard input.")
]
Cases = Annotated[list[str], typer.Argument(metavar="CASE...", help="Case files, or folders.")]
CaseFile = Annotated[str, typer.Argument(metavar="CASE", help="A case file.")]

Write = Annotated[
    bool,
    option("--write", env=False, help="Also put the hashes of source files into the case file."),
]
Timestamp = Annotated[
    str | None,
    option(
        "--timestamp",
        env=False,
        metavar="FILE",
        help="An authority's RFC 3161 time stamp of the case file (.tsr), to check and list.",
    ),
]

app = options.group_of(
    "Draft, check, compare, hash and verify case files.",
    no_args_is_help=True,
    suggest_commands=False,
)


@app.command(cls=Command)
def draft(
    articles: Articles,
    output: options.Output = None,
    published: text_options.Published = None,
    encoding: text_options.Encoding = None,
    debug: options.Debug = False,
) -> int:
    """Draft a case file from articles: statements found, places pinned, hashes; ready to edit."""
    from osint.case.draft import draft as drafted
    from osint.world import world

    if output and Path(output).exists():
        raise UsageError(
            f"{output} already exists; a draft never overwrites a file, so name another"
        )
    found: list[Document] = []
    failed: list[OsintError] = []

    def leave_out(error: OsintError) -> None:
        failed.append(error)
        complain(error, debug=debug)

    hints = hints_of(encoding=encoding, published=published)
    for source in find_inputs(articles, lament=leave_out):
        found += documents(source, hints, current(), None, leave_out)
    if failed and not found:
        return EXIT_UNUSABLE
    text = drafted(found, world(), leave_out)
    if text is not None:
        with writer(output) as stream:
            stream.write(text.encode())
    return EXIT_UNUSABLE if failed else EXIT_OK


@app.command(cls=Command)
def check(
    cases: Cases,
    strict: Annotated[bool, options.strict("a claim is undecided")] = False,
) -> int:
    """Check case files: keys, hashes of sources, quotes that must occur, pins against countries.

    Names every mistake with line and column, and the claims that are still undecided. `osint
    geocheck` then runs the cases.
    """
    from osint.case.check import problems, undecided
    from osint.case.run import read_case
    from osint.world import world

    wrong = left_open = 0
    with writer(None) as stream:
        for path in _cases(cases):
            found = problems(path, world())
            wrong += bool(found)
            for problem in found:
                note(str(problem))
            if not found:
                claims = undecided(read_case(path)[0])
                left_open += len(claims)
                some = f", {len(claims)} undecided" if claims else ""
                stream.write(f"{one_line(str(path))}: valid{some}\n".encode())
                for claim in claims:
                    where = f"{one_line(str(path))}:{claim.where.line}:{claim.where.column}"
                    words = one_line(claim.quote, 90)
                    line = f"{where} {claim.id}: decide on “{words}” ({claim.check})\n"
                    stream.write(line.encode())
    if wrong:
        return EXIT_UNUSABLE
    return EXIT_UNRESOLVED if strict and left_open else EXIT_OK


@app.command(cls=Command)
def schema(output: options.Output = None) -> int:
    """Print the JSON Schema of case files (draft-07), for editors."""
    from osint.case.check import schema_text

    with writer(output) as stream:
        stream.write(schema_text().encode())
    return EXIT_OK


@app.command("hash", cls=Command)
def hash_(
    case: CaseFile,
    write: Write = False,
    timestamp: Timestamp = None,
    output: options.Output = None,
) -> int:
    """Print the custody manifest of a case: SHA-256 of the case file and of its source files.

    The format is that of sha256sum: keep it beside the case, `sha256sum -c` verifies it too.
    """
    from osint.case.custody import files_of, hashed, manifest

    path = Path(case)
    if write:
        text = hashed(path)
        with writer(str(path.resolve())) as stream:
            stream.write(text.encode())
    rows = manifest(path, timestamp)
    with writer(output, [path, *files_of(path)]) as stream:
        stream.write(rows.encode())
    return EXIT_OK


@app.command(cls=Command)
def verify(
    manifest: Annotated[str, typer.Argument(metavar="MANIFEST", help="What `case hash` printed.")],
) -> int:
    """Verify a custody manifest: is every file as it was? Exit code 1 when one is not."""
    from osint.case.custody import stamp_words
    from osint.case.custody import verify as verified
    from osint.reading.decoding import decode

    found = find_inputs([manifest])
    if len(found) != 1:
        raise InputError("is a folder; name a manifest", path=manifest)
    (source,) = found
    text = decode(read_bytes(source), path=manifest)
    folder = Path(source.path).parent if source.path else Path()
    differing = 0
    with writer(None) as stream:
        files = list(verified(text, folder, manifest))
        names = [name for name, how in files if how == "OK"]
        for name, how in files:
            differing += how != "OK"
            said = stamp_words(folder, name, names) if how == "OK" else ""
            stream.write(
                f"{one_line(name)}: {how}{one_line(f'; {said}') if said else ''}\n".encode()
            )
    return EXIT_INCONSISTENT if differing else EXIT_OK


@app.command(cls=Command)
def diff(
    before: Annotated[str, typer.Argument(metavar="BEFORE", help="What `geocheck -f json` wrote.")],
    after: Annotated[str, typer.Argument(metavar="AFTER", help="What a later run wrote.")],
    format_: options.SmallFormat = "auto",
    output: options.Output = None,
) -> int:
    """Show what changed between two runs: new findings, gone ones, and other verdicts.

    Compare two versions of the tool, or of a case: `osint geocheck cases/ -f json -o before.json`.
    Exit code 1 when something changed.
    """
    from osint.cli.changes import read_run, written
    from osint.report.difference import compare

    changes = list(compare(read_run(before), read_run(after)))
    with writer(output, [Path(before), Path(after)]) as stream:
        for part in written(changes, "text" if format_ == "auto" else format_):
            stream.write(part.encode())
    return EXIT_INCONSISTENT if changes else EXIT_OK


def _cases(paths: list[str]) -> Iterable[Path]:
    found = [
        Path(source.path) for source in find_inputs(paths) if source.kind == "case" and source.path
    ]
    if not found:
        what = "has no case file in it" if Path(paths[0]).is_dir() else "is not a case file"
        raise InputError(f"{what} (.yaml, .yml)", path=paths[0])
    return found


command = typer.main.get_command(app)
