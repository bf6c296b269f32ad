"""The files that a run reads, so that its result never replaces one of them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from osint.errors import OsintError
from osint.reading import Input
from osint.support.folders import AnyPath

if TYPE_CHECKING:
    from pathlib import Path


def files_read(
    output: str | None,
    inputs: Iterable[Input],
    others: Iterable[str | None] = (),
    layers: Sequence[str] = (),
) -> list[AnyPath | None]:
    """The inputs, the other files that options name, and, where there is something to replace,
    the files that case files rest on. None stands for standard input."""
    found = [(source.kind, source.path) for source in inputs]
    paths = [path for _, path in found]
    paths += [name for name in others if name]
    paths += [layer_file(given) for given in layers]
    if output is not None and os.path.isfile(output):
        for kind, path in found:
            if kind == "case" and path is not None:
                paths += _evidence(path)
    return paths


def layer_file(given: str) -> str:
    """The file of a layer as --layer names it: FILE or NAME=FILE."""
    name, equals, file = given.partition("=")
    return file if equals else name


def _evidence(case: AnyPath) -> list[Path]:
    from pathlib import Path

    from osint.case.custody import files_of

    with suppress(OsintError):  # what is wrong with it is said when it runs
        return files_of(Path(case))
    return []
