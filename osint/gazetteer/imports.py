"""Where imported gazetteers are kept: listed, used beside the embedded one, and removable."""

from __future__ import annotations

import os
from pathlib import Path

from osint.errors import UsageError
from osint.support.patterns import lazily

FOLDER = "osint/gazetteers"
_NAME = lazily(r"[\w][\w.-]{0,60}")


def folder() -> Path:
    """The folder of imports: OSINT_IMPORTS, else below the user's data folder (XDG)."""
    own = os.environ.get("OSINT_IMPORTS")
    if own:
        return Path(own)
    base = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local/share")
    return Path(base) / FOLDER


def imported() -> tuple[Path, ...]:
    """The gazetteers to use beside the embedded one, in order: those that OSINT_GAZETTEER names
    (divided as PATH is), or else all that were imported."""
    named = os.environ.get("OSINT_GAZETTEER")
    if named:
        return tuple(Path(part) for part in named.split(os.pathsep) if part)
    kept = folder()
    return tuple(sorted(kept.glob("*.sqlite"))) if kept.is_dir() else ()


def path_of(name: str) -> Path:
    """Where the import of that name is kept.

    Raises:
        UsageError: the name cannot be a file's.
    """
    if not _NAME.fullmatch(name):
        raise UsageError(f"{name!r} cannot name an import; use letters, digits, - and _")
    return folder() / f"{name}.sqlite"
