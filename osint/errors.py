"""One root for every error a user can cause: a sentence that names file, line and remedy."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

EXIT_OK = 0
EXIT_INCONSISTENT = 1
EXIT_UNUSABLE = 2
EXIT_UNRESOLVED = 3
EXIT_INTERRUPTED = 130
EXIT_PIPE_CLOSED = 141


class OsintError(Exception):
    """Something the user can mend. `str(error)` is one sentence, "path:line:column: …".

    `kind` is a word to count by: "encoding", "syntax", "no-text", "too-long", "damaged",
    "no-column", "unreadable", or "input" for the rest. `more` are further errors of the same file.
    """

    more: tuple[OsintError, ...] = ()

    def __init__(
        self,
        message: str,
        *,
        path: str | None = None,
        line: int | None = None,
        column: int | None = None,
        kind: str = "input",
    ) -> None:
        self.message, self.path, self.line, self.column = message, path, line, column
        self.kind = kind
        where = [str(part) for part in (path, line, column) if part is not None]
        super().__init__(f"{':'.join(where)}: {message}" if where else message)


class InputError(OsintError):
    """A file that cannot be read as what it should be."""


class UsageError(OsintError):
    """An argument or option that makes no sense."""


class CoordinateError(OsintError):
    """A text that is not one readable coordinate."""


class CaseError(OsintError):
    """A case file that breaks the format's rules. `more` are its further mistakes."""

    def all(self) -> tuple[OsintError, ...]:
        """Every mistake, this one first."""
        return (self, *self.more)


class DataError(OsintError):
    """Embedded or imported data that is missing or damaged."""


class DocumentError(OsintError):
    """A document that could be read and not be checked: a fault of ours, which costs only it."""


FAULTS = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    MemoryError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What a fault in our own code, or in a library that reads pages, raises on an odd document."""


@contextmanager
def one_document(name: str) -> Iterator[None]:
    """What goes wrong with one document inside becomes the error that names it.

    Raises:
        DocumentError: a fault; `__cause__` is what was raised.
        DataError: the data is damaged: that would fail every document.
    """
    try:
        yield
    except FAULTS as fault:
        message = (
            f"could not be checked: internal error ({type(fault).__name__}: {fault}); "
            "run it again with --debug and report what that prints"
        )
        raise DocumentError(message, path=name, kind="internal") from fault
