"""How far a run over a corpus has come: a line on standard error."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from osint.cli.output import can_rewrite, say
from osint.support.plural import counted

if TYPE_CHECKING:
    from osint.corpus.parts import Receipt

QUIET_S = 10.0
"""Seconds between lines where standard error is a file; a terminal's one line follows each part."""


class CorpusProgress:
    """Documents and megabytes a second, findings, time left; called after each part."""

    def __init__(self, *, quiet: bool) -> None:
        self.began = self.last = time.monotonic()
        self.documents = self.bytes = self.rows = self.parts = self.kept = 0
        self.quiet = quiet
        self.live = can_rewrite()

    def __call__(self, receipt: Receipt, done: int, total: int) -> None:
        """Count a part that is done; `done` of `total` are, with those of an earlier run."""
        self.documents += receipt.documents
        self.bytes += receipt.bytes
        self.rows += receipt.rows - sum(receipt.errors.values())
        self.parts += 1
        self.kept = done
        now = time.monotonic()
        if self.quiet or not (self.live or done == total or now - self.last >= QUIET_S):
            return
        self.last = now
        line = self.line(max(now - self.began, 0.001), done, total)
        say(f"\r\x1b[K{line}" + "\n" * (done == total) if self.live else line + "\n")

    def line(self, seconds: float, done: int, total: int) -> str:
        """What is shown after `seconds` of work."""
        left = round(seconds / self.parts * (total - done))
        time_left = f"{left // 3600}:{left // 60 % 60:02}:{left % 60:02}"
        return (
            f"{done:,}/{counted(total, 'part')}, {counted(self.documents, 'document')} "
            f"({self.documents / seconds:,.0f}/s, {self.bytes / 1e6 / seconds:.2f} MB/s), "
            f"{counted(self.rows, 'row')}, {time_left} left"
        )
