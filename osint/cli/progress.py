"""A line on standard error that tells what is being done, once it takes longer than a second.

Only a terminal is written to. The line is taken away before anything else is printed there, be it
a message or, where results go to the same terminal, a result.
"""

from __future__ import annotations

import sys
import time
from contextlib import AbstractContextManager, nullcontext, suppress
from types import TracebackType

from osint.cli import output

WAIT_S = 1.0
EVERY_S = 0.5


class Progress:
    """Says from time to time which of `total` inputs is being read, and how many documents are
    done. Without a terminal, and with `quiet`, it says nothing."""

    def __init__(self, total: int, *, quiet: bool = False) -> None:
        self._is_shown = not quiet and output.can_rewrite()
        self._total, self._input, self._name, self._documents = total, 0, "", 0
        self._lock: AbstractContextManager[object] = nullcontext()
        self._is_busy, self._is_written = False, False
        self._began = time.monotonic()

    def __enter__(self) -> Progress:
        if self._is_shown:
            import threading

            self._lock, self._ended = threading.RLock(), threading.Event()
            output.before_saying.append(self._clear)
            threading.Thread(target=self._run, daemon=True).start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._is_shown:
            self._ended.set()
            self.rest()
            output.before_saying.remove(self._clear)

    def begin(self, name: str) -> None:
        """The next input is being read."""
        self._input, self._name = self._input + 1, name
        self.work()

    def work(self) -> None:
        """Results are written, and the next document is being worked on."""
        if self._is_shown and not self._is_busy:
            if output.on_terminal():
                with suppress(OSError, ValueError):
                    sys.stdout.buffer.flush()  # whole lines, before another begins
            self._is_busy = True

    def rest(self) -> None:
        """A document is done, and results are about to be written."""
        self._documents += 1
        with self._lock:
            self._is_busy = False
            self._clear()

    def _run(self) -> None:
        if self._ended.wait(WAIT_S):
            return
        while not self._ended.is_set():
            with self._lock:
                if self._is_busy:
                    self._write()
            self._ended.wait(EVERY_S)

    def _write(self) -> None:
        import shutil

        from osint.report.safe import visible

        seconds = time.monotonic() - self._began
        which = f"{self._input:,} of {self._total:,}: " if self._total > 1 else ""
        done = f", {self._documents:,} documents done" if self._documents > 1 else ""
        tail = f"{done}, {seconds:.0f} s"
        room = max(10, shutil.get_terminal_size().columns - 1 - len(which) - len(tail))
        name = visible(self._name)
        name = name if len(name) <= room else f"…{name[1 - room :]}"
        self._put(f"\r\x1b[K{which}{name}{tail}")
        self._is_written = True

    def _clear(self) -> None:
        with self._lock:
            if self._is_written:
                self._is_written = False
                self._put("\r\x1b[K")

    def _put(self, text: str) -> None:
        with suppress(OSError, ValueError, AttributeError):
            sys.stderr.write(text)
            sys.stderr.flush()
