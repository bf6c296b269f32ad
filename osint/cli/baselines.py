"""Accepted findings: left out of a run, or written down by it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from osint.cli.output import writer
from osint.errors import InputError
from osint.reading import Input
from osint.report.baseline import dump, load, without_accepted
from osint.report.model import DocumentResult


def with_baseline(
    results: Iterable[DocumentResult],
    accepted: str | None,
    written: str | None,
    inputs: Iterable[Input] = (),
) -> Iterator[DocumentResult]:
    """The results without those that the file `accepted` lists; the file `written` gets the rest.

    Raises:
        InputError: the file cannot be read, or is no baseline.
    """
    kept = without_accepted(results, _read(accepted)) if accepted else iter(results)
    if written is None:
        yield from kept
        return
    passed = []
    for result in kept:
        passed.append(result)
        yield result
    with writer(written, [source.path for source in inputs]) as stream:
        stream.write(dump(passed).encode())


def _read(path: str) -> frozenset[str]:
    try:
        text = Path(path).read_text(encoding="utf-8")
    except OSError as error:
        raise InputError(f"cannot be read: {error.strerror}", path=path) from error
    except UnicodeDecodeError as error:
        raise InputError("is not a baseline: not UTF-8 text", path=path) from error
    return load(text, path)
