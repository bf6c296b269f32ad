"""Accepted findings: left out of a run, or written down by it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from osint.cli.opening import written_text
from osint.cli.output import note, writer
from osint.cli.what_is_read import files_read
from osint.reading import Input
from osint.report.baseline import Accepted, Baseline, dump, load
from osint.report.model import DocumentResult

STALE_SHOWN = 20


def with_baseline(
    results: Iterable[DocumentResult],
    accepted: str | None,
    written: str | None,
    inputs: Iterable[Input] = (),
    paths: Iterable[str] = (),
    checks: Iterable[str] = (),
) -> Iterator[DocumentResult]:
    """The results without those that the file `accepted` lists; the file `written` gets the rest.

    What the baseline accepts and the run no longer finds is named on standard error: of what was
    read, of files gone from the folders among `paths`, by the `checks` that ran.

    Raises:
        InputError: the file cannot be read, or is no baseline.
    """
    baseline = _read(accepted) if accepted else None
    kept = baseline.without_accepted(results) if baseline else results
    passed = []
    for result in kept:
        if written:
            passed.append(result)
        yield result
    if baseline and accepted:
        folders = [path for path in paths if Path(path).is_dir()]
        _name_stale(baseline.stale(folders, checks), accepted)
    if written:
        text = dump(passed, str(Path(written).parent))
        with writer(written, files_read(written, inputs)) as stream:
            stream.write(text.encode())


def _read(path: str) -> Baseline:
    return load(written_text(path, "a baseline"), path, str(Path(path).parent))


def _name_stale(stale: list[Accepted], path: str) -> None:
    if not stale:
        return
    one = len(stale) == 1
    count = "1 accepted finding is" if one else f"{len(stale)} accepted findings are"
    drop = "it" if one else "them"
    note(f"{path}: {count} no longer found; run --write-baseline again to drop {drop}")
    for entry in stale[:STALE_SHOWN]:
        note(f"  {entry.words()}")
    if len(stale) > STALE_SHOWN:
        note(f"  and {len(stale) - STALE_SHOWN} more")
