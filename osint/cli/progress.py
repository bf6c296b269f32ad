"""A progress bar on standard error, on a terminal only and only when there is a wait."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from osint.cli.output import on_terminal

FEWEST = 5
"""Fewer inputs than this are done before a bar could help."""


@contextmanager
def progress(total: int) -> Iterator[Callable[[str], None]]:
    """A function to call after each of `total` inputs, with its name."""
    if total < FEWEST or sys.stderr is None or not sys.stderr.isatty() or on_terminal():
        yield lambda name: None
        return
    from rich.console import Console
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("checking", total=total)
        yield lambda name: bar.advance(task)
