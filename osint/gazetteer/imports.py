"""Where imported gazetteers are kept: listed, used beside the embedded one, and removable."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from osint.errors import UsageError
from osint.support.patterns import lazily

if TYPE_CHECKING:
    from pathlib import Path

FOLDER = "osint/gazetteers"
SUFFIX = ".sqlite"
_NAME = lazily(r"[\w][\w.-]{0,60}")


def folder() -> Path:
    """The folder of imports: OSINT_IMPORTS, else below the user's data folder (XDG)."""
    from pathlib import Path

    return Path(_folder())


def imported() -> tuple[str, ...]:
    """The gazetteers to use beside the embedded one, in order: those that OSINT_GAZETTEER names
    (divided as PATH is), or else all that were imported."""
    named = os.environ.get("OSINT_GAZETTEER")
    if named:
        return tuple(part for part in named.split(os.pathsep) if part)
    kept = _folder()
    if not os.path.isdir(kept):
        return ()
    names = sorted(name for name in os.listdir(kept) if name.endswith(SUFFIX))
    return tuple(os.path.join(kept, name) for name in names)


def _folder() -> str:
    own = os.environ.get("OSINT_IMPORTS")
    if own:
        return own
    data = os.environ.get("XDG_DATA_HOME") or os.path.join("~", ".local", "share")
    return os.path.join(os.path.expanduser(data), FOLDER)


def stem_of(path: str) -> str:
    """What the import in a file is called."""
    return os.path.splitext(os.path.basename(path))[0]


def path_of(name: str) -> Path:
    """Where the import of that name is kept.

    Raises:
        UsageError: the name cannot be a file's.
    """
    if not _NAME.fullmatch(name):
        raise UsageError(f"{name!r} cannot name an import; use letters, digits, - and _")
    return folder() / f"{name}{SUFFIX}"
