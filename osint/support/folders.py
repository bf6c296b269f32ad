"""Where the parts of the program lie, as texts.

What every command runs through names files by texts and `os.path`: importing `pathlib`, which brings
`urllib` and `ipaddress`, takes as long as a tenth of `import typer`. Elsewhere `pathlib` is the way.
"""

from __future__ import annotations

import os

AnyPath = str | os.PathLike[str]

PACKAGE = os.path.dirname(os.path.dirname(__file__))
DATA = os.path.join(PACKAGE, "data")
LANGUAGE = os.path.join(PACKAGE, "language")


def text_of(path: AnyPath) -> str:
    """What a file of ours says.

    Raises:
        OSError, UnicodeError: it cannot be read, or is not UTF-8.
    """
    with open(path, encoding="utf-8") as stream:
        return stream.read()
