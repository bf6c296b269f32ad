"""`osint completion`: what a shell needs to complete commands, options, checks and formats."""

from __future__ import annotations

from typing import Annotated

import typer

from osint.cli import options
from osint.cli.choices import OneOf
from osint.cli.output import writer
from osint.errors import EXIT_OK

SHELLS = ("bash", "zsh", "fish")
_MENDED = {
    "bash": (
        "COMPREPLY+=($value)",
        r"""value=${value// /\\ }; value=${value//\'/\\\'}; COMPREPLY+=("$value")""",
    ),
    "fish": ('string split ","', 'string split --max 1 ","'),
}
"""What click's scripts write otherwise: blanks that end the word, and help cut off at its comma."""

Shell = Annotated[
    str,
    typer.Argument(metavar="SHELL", click_type=OneOf(lambda: SHELLS), help="bash, zsh or fish."),
]


def completion(shell: Shell) -> int:
    """Print a script that completes osint's commands, options, checks, formats and countries.

    \b
    bash: osint completion bash > ~/.local/share/bash-completion/completions/osint
    zsh:  osint completion zsh > "${fpath[1]}/_osint"
    fish: osint completion fish > ~/.config/fish/completions/osint.fish
    """
    from click.shell_completion import get_completion_class

    from osint.cli.app import app
    from osint.cli.main import COMPLETION

    kind = get_completion_class(shell)
    assert kind is not None  # the shells above are those that click knows
    script = kind(app, {}, "osint", COMPLETION)
    variables = script.source_vars()
    with writer(None) as stream:  # not source(): that one asks the bash here for its version
        told = script.source_template.replace(*_MENDED.get(shell, ("", "")))
        stream.write((told % variables).encode())
    return EXIT_OK


command = options.command_of(completion)
