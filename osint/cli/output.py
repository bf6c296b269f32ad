"""Where results go: standard output, a pipe, or a file that appears whole or not at all."""

from __future__ import annotations

import os
import stat
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress

from osint.errors import OsintError, UsageError
from osint.limits import PIPE_WAIT_S
from osint.support.folders import AnyPath

TYPE_CHECKING = False  # no import of `typing`, see osint/support/light_types.py
if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO, TextIO

before_saying: list[Callable[[], None]] = []
"""What takes its own line off standard error before another is written."""
_STREAMS = {"/dev/stdout": 1, "/dev/stderr": 2, "/proc/self/fd/1": 1, "/proc/self/fd/2": 2}


@contextmanager
def writer(output: str | None, inputs: Iterable[AnyPath | None] = ()) -> Iterator[BinaryIO]:
    """A stream for the result's bytes. `inputs` are what is read for it, which is never replaced;
    None is standard input.

    A regular file is renamed into place when all went well, and keeps its mode; a link is
    followed inside its own folder. Pipes, terminals and /dev/null are written into.

    Raises:
        UsageError: it cannot be written, or is no place for a result (a device, a socket, a
            folder, an input, a link to elsewhere).
    """
    try:
        if output is None or output == "-" or _STREAMS.get(output) == 1:
            yield from _standard_output()
        elif (handle := _open_handle(output)) is not None:
            with os.fdopen(handle, "wb") as stream:
                yield stream
        else:
            from osint.support.whole_file import whole_file

            with whole_file(_target(output, inputs)) as stream:
                yield stream
    except BrokenPipeError:
        raise
    except OSError as error:
        where = "to standard output" if output is None or output == "-" else output
        reason = error.strerror or error
        if (
            isinstance(error, FileNotFoundError)
            and output
            and not os.path.exists(folder := os.path.dirname(output) or ".")
        ):
            reason = f"there is no folder {folder}; make it first"
        raise UsageError(f"cannot write {where}: {reason}") from error


def file_target(output: str, inputs: Iterable[AnyPath | None]) -> Path:
    """Where a result goes that only a regular file can hold, as a database.

    Raises:
        UsageError: there is something else, or it is no place for a result (see `writer`).
    """
    target = _target(output, inputs)
    if output == "-" or (target.exists() and not target.is_file()):
        raise UsageError(f"cannot write {output}: only a file can hold this; name one")
    return target


def on_terminal() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()


def use_color(choice: str, *, is_terminal: bool) -> bool:
    """Whether to colour: NO_COLOR wins over everything, then the option, then the terminal, unless
    that is one that shows letters only (TERM=dumb)."""
    if os.environ.get("NO_COLOR"):
        return False
    return choice == "always" or (choice == "auto" and is_terminal and not is_dumb())


def is_dumb() -> bool:
    """Whether the terminal shows letters and no more, as that of an editor does."""
    return os.environ.get("TERM") == "dumb"


def can_rewrite() -> bool:
    """Whether standard error is a terminal on which a line can be written over."""
    return sys.stderr is not None and sys.stderr.isatty() and not is_dumb()


def complain(error: OsintError, *, debug: bool = False) -> None:
    """The error's sentence on standard error; with `debug`, what it was raised from as well."""
    if debug and error.__cause__ is not None:
        import traceback

        say("".join(traceback.format_exception(error.__cause__)))
    note(str(error))
    for further in error.more:
        note(str(further))


def note(message: str) -> None:
    """A line on standard error, with control characters made visible."""
    from osint.report.safe import visible

    say(f"osint: {visible(message)}\n")


def say(text: str) -> None:
    """Text on standard error; where that is closed or full, nothing: an exit code still tells."""
    for prepare in before_saying:
        prepare()
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except (OSError, ValueError, AttributeError):
        to_nowhere(sys.stderr)


def to_nowhere(stream: TextIO | None) -> None:
    """Let what is still buffered for a closed or full stream go nowhere: Python writes it out at
    exit, and would end with a code of its own."""
    if stream is None:
        return
    with suppress(OSError, ValueError):
        handle = stream.fileno()
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, handle)
        os.close(nowhere)


def _standard_output() -> Iterator[BinaryIO]:
    if sys.stdout is None:
        raise OSError("it is closed")
    sys.stdout.flush()
    yield sys.stdout.buffer
    sys.stdout.buffer.flush()


def _open_handle(output: str) -> int | None:
    """A handle to write into what is there and is no regular file; None for one, or for nothing.

    Raises:
        UsageError, OSError: nothing may be written there.
    """
    number = _STREAMS.get(output) or _number_of(output)
    if number is not None:
        return os.dup(number)
    try:
        found = os.stat(output)
    except FileNotFoundError:
        return None
    kind = found.st_mode
    if stat.S_ISREG(kind):
        return None
    if stat.S_ISDIR(kind):
        raise UsageError(f"cannot write {output}: it is a folder; name a file in it")
    if stat.S_ISFIFO(kind):
        return _open_pipe(output)
    if stat.S_ISCHR(kind) and _may_be_written(output, found.st_rdev):
        return os.open(output, os.O_WRONLY | os.O_NOCTTY)
    raise UsageError(f"cannot write {output}: it is a device or a socket; name a file")


def _number_of(output: str) -> int | None:
    """The number of an open file that a shell names: /dev/fd/63."""
    for folder in ("/dev/fd/", "/proc/self/fd/"):
        rest = output.removeprefix(folder)
        if rest != output and rest.isascii() and rest.isdigit() and len(rest) < 7:
            return int(rest)
    return None


def _may_be_written(output: str, device: int) -> bool:
    if device == os.stat(os.devnull).st_rdev:
        return True
    handle = os.open(output, os.O_RDONLY | os.O_NOCTTY | os.O_NONBLOCK)
    try:
        return os.isatty(handle)
    finally:
        os.close(handle)


def _open_pipe(output: str) -> int:
    """A named pipe, when somebody reads it."""
    until = time.monotonic() + PIPE_WAIT_S
    while True:
        try:
            handle = os.open(output, os.O_WRONLY | os.O_NONBLOCK)
        except OSError as error:
            if time.monotonic() > until:
                message = f"cannot write {output}: nobody reads the pipe"
                raise UsageError(message) from error
            time.sleep(0.05)
            continue
        os.set_blocking(handle, True)
        return handle


def _target(output: str, inputs: Iterable[AnyPath | None]) -> Path:
    """The regular file to write, old or new.

    Raises:
        UsageError: a link leads out of its folder, or the file is one of the inputs.
    """
    from pathlib import Path

    target = Path(output)
    if target.is_symlink():
        led = target.resolve()
        if led.parent != target.parent.resolve():
            raise UsageError(f"cannot write {output}: it is a link to {led}; name that file")
        target = led
    if target.exists() and any(_is_same(path, target) for path in inputs):
        raise UsageError(f"cannot write {output}: it is one of the inputs; name another file")
    return target


def _is_same(path: AnyPath | None, target: Path) -> bool:
    """Whether an input is that file; None is standard input, which a shell may take from it."""
    try:
        return os.path.samestat(os.fstat(0) if path is None else os.stat(path), target.stat())
    except OSError:
        return False
