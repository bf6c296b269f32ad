"""What the build made for a language, and the lists that come with one: read whole, or one sentence
that says to install again."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any

from osint.errors import DataError
from osint.support import folders
from osint.support.folders import PACKAGE, AnyPath
from osint.support.verified import REMEDY


def made(module: str, name: str) -> Any:
    """A value of a module that the build writes.

    Raises:
        DataError: the module is missing or damaged.
    """
    try:
        return getattr(import_module(module), name)
    except (ImportError, SyntaxError, ValueError, AttributeError) as error:
        path = os.path.join(os.path.dirname(PACKAGE), *module.split(".")) + ".py"
        raise DataError(f"is damaged ({type(error).__name__}); {REMEDY}", path=path) from error


def words_of(path: AnyPath) -> frozenset[str]:
    """The words of a list, one a line.

    Raises:
        DataError: as for `text_of`.
    """
    return frozenset(text_of(path).split())


def text_of(path: AnyPath) -> str:
    """The text of a list.

    Raises:
        DataError: it is missing, empty or no text.
    """
    try:
        text = folders.text_of(path)
    except (OSError, ValueError) as error:
        raise DataError(f"is damaged ({error}); {REMEDY}", path=str(path)) from error
    if not text.strip() or "\0" in text:
        raise DataError(f"is damaged; {REMEDY}", path=str(path))
    return text
