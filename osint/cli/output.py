"""Where results go: standard output, or a file that appears whole or not at all."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from osint.errors import OsintError, UsageError


@contextmanager
def writer(output: str | None) -> Iterator[BinaryIO]:
    """A stream for the result's bytes; a file is renamed into place when all went well.

    Raises:
        UsageError: the file cannot be written.
    """
    if output is None or output == "-":
        sys.stdout.flush()
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    import tempfile  # takes longer to import than most results to write

    target = Path(output)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    except OSError as error:
        raise UsageError(f"cannot write {output}: {error.strerror}") from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(target)
    except OSError as error:
        raise UsageError(f"cannot write {output}: {error.strerror}") from error
    finally:
        with suppress(FileNotFoundError):
            temporary.unlink()


def complain(error: OsintError, *, debug: bool = False) -> None:
    """The error's sentence on standard error; with `debug`, what it was raised from as well."""
    if debug and error.__cause__ is not None:
        import traceback

        traceback.print_exception(error.__cause__)
    note(str(error))


def note(message: str) -> None:
    """A line on standard error, with control characters made visible."""
    from osint.report.safe import visible

    sys.stderr.write(f"osint: {visible(message)}\n")


def _umask() -> int:
    current = os.umask(0o022)
    os.umask(current)
    return current
