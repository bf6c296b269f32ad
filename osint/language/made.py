"""What the build made for a language, and the lists that come with one: read whole, or one sentence
that says to install again."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

from osint.errors import DataError
from osint.support.verified import REMEDY


def made(module: str, name: str) -> Any:
    """A value of a module that the build writes.

    Raises:
        DataError: the module is missing or damaged.
    """
    try:
        return getattr(import_module(module), name)
    except (ImportError, SyntaxError, ValueError, AttributeError) as error:
        path = Path(__file__).parents[2].joinpath(*module.split(".")).with_suffix(".py")
        raise DataError(f"is damaged ({type(error).__name__}); {REMEDY}", path=str(path)) from error


def words_of(path: Path) -> frozenset[str]:
    """The words of a list, one a line.

    Raises:
        DataError: as for `text_of`.
    """
    return frozenset(text_of(path).split())


def text_of(path: Path) -> str:
    """The text of a list.

    Raises:
        DataError: it is missing, empty or no text.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        raise DataError(f"is damaged ({error}); {REMEDY}", path=str(path)) from error
    if not text.strip() or "\0" in text:
        raise DataError(f"is damaged; {REMEDY}", path=str(path))
    return text
