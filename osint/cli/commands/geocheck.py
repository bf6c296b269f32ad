"""`osint geocheck`: its options; osint.cli.checking does what they ask."""

from __future__ import annotations

from osint.cli import options, text_options
from osint.cli.checking import Asked, check
from osint.cli.configuration import current


def geocheck(
    paths: options.Paths = [],  # noqa: B006 - typer reads the default, nobody changes it
    format_: options.Format = "auto",
    output: options.Output = None,
    published: text_options.Published = None,
    home: text_options.Home = None,
    layer: text_options.Layer = [],  # noqa: B006
    date_order: text_options.DateOrder = None,
    prefer: text_options.Prefer = None,
    language: text_options.Language = None,
    only: options.Only = [],  # noqa: B006
    ignore: options.Ignore = [],  # noqa: B006
    strict: options.Strict = False,
    fail_on: options.FailOn = "inconsistent",
    baseline: options.Baseline = None,
    write_baseline: options.WriteBaseline = None,
    since: options.Since = None,
    redact: options.Redact = None,
    text_column: text_options.TextColumn = "text",
    id_column: text_options.IdColumn = "id",
    columns: text_options.Columns = None,
    all_text: text_options.AllText = False,
    attachments: text_options.Attachments = False,
    encoding: text_options.Encoding = None,
    bom: options.Bom = False,
    color: options.Color = "auto",
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    debug: options.Debug = False,
) -> int:
    """Check whether what texts say about places, distances and dates adds up.

    Reads texts, pages, tables, exports of chats, map files and more (docs/inputs.md), and case
    files (yaml). Finds their statements, works out the real figures offline, and says
    consistent, doubtful, inconsistent or unresolved, with the evidence.

    Exit code: 0 nothing inconsistent (a case: all as expected); 1 something is; 2 usage, or an
    input could not be read; 3 with --strict, something unresolved or nothing to check.
    """
    return check(
        Asked(
            paths=tuple(paths),
            format=format_,
            output=output,
            published=published,
            home=home,
            layers=tuple(layer),
            date_order=date_order,
            prefer=prefer,
            language=language,
            only=tuple(only),
            ignore=tuple(ignore),
            strict=strict,
            fail_on=fail_on,
            baseline=baseline,
            write_baseline=write_baseline,
            since=since,
            redact=redact,
            text_column=text_column,
            id_column=id_column,
            columns=columns,
            all_text=all_text,
            attachments=attachments,
            encoding=encoding,
            bom=bom,
            color=color,
            quiet=quiet,
            verbose=verbose,
            debug=debug,
        ),
        current(),
    )


command = options.command_of(geocheck)
