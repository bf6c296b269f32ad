"""Accepted findings: left out of a run, or written down by it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from osint.cli.opening import written_text
from osint.cli.output import note, writer
from osint.cli.what_is_read import files_read
from osint.errors import UsageError
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
    redact: int | None = None,
) -> Iterator[DocumentResult]:
    """The results without those that the file `accepted` lists; the file `written` gets all of them, and
    what `accepted` lists of documents and checks that the run left out.

    What the baseline accepts and the run no longer finds is named on standard error: of what was
    read, of files gone from the folders among `paths`, by the `checks` that ran.

    Raises:
        InputError: the file cannot be read, or is no baseline.
    """
    baseline = _read(accepted) if accepted else None
    passed: list[DocumentResult] = []
    every = _noted(results, passed) if written else results
    yield from baseline.without_accepted(every) if baseline else every
    left: list[Accepted] = []
    if baseline and accepted:
        folders = [path for path in paths if Path(path).is_dir()]
        stale = baseline.stale(folders, checks)
        if written is None:
            _name_stale(stale, accepted)
        elif Path(written).parent.resolve() == Path(accepted).parent.resolve():
            left = baseline.unseen(stale)
    if written:
        text = dump(passed, str(Path(written).parent), left, redact)
        with writer(written, files_read(written, inputs)) as stream:
            stream.write(text.encode())


def refuse_one_file(output: str | None, written: str | None) -> None:
    """Refuse a report and a baseline that would replace one another.

    Raises:
        UsageError: both are of one name.
    """
    if output and written and output != "-" and Path(output).resolve() == Path(written).resolve():
        message = "the report (--output) and the baseline (--write-baseline) need a file each"
        raise UsageError(message)


def _noted(
    results: Iterable[DocumentResult], seen: list[DocumentResult]
) -> Iterator[DocumentResult]:
    for result in results:
        seen.append(result)
        yield result


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
