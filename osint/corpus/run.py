"""A whole run: plan, do what is not done yet, and write down what was done."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import Any

from osint import __version__
from osint.corpus.engines import Engine
from osint.corpus.folder import DONE, Folder, folder_of, write_json
from osint.corpus.parts import Job, Receipt, is_whole, made_with, read_receipt
from osint.corpus.plan import Task, fingerprint, plan
from osint.corpus.storage import joined, shown
from osint.errors import InputError
from osint.reading.inputs import Skipped

PLAN = "_plan.json"
MANIFEST = "manifest.json"
UNREADABLE = "unreadable"
"""The kind of error that lies with where a file is kept, not with the file."""


def run(
    paths: list[str],
    job: Job,
    engine: Engine,
    *,
    resume: bool,
    block_bytes: int | None,
    progress: Callable[[Receipt, int, int], None],
    skipped: list[Skipped] | None = None,
    errors: list[InputError] | None = None,
) -> dict[str, Any]:
    """Run over a corpus; returns the manifest, which is also written to the output folder.

    `skipped` gets the files of folders that no reader wants, `errors` the folders below that
    cannot be opened.

    Raises:
        InputError: inputs cannot be read or changed meanwhile, the output folder is in use by
            another run, or the disk is full. What is done stays done: run again with `resume`.
    """
    job = replace(job, base=str(Path.cwd()), made_with=made_with())
    folder = job.output
    tasks = plan(paths, block_bytes, job.folder, skipped, errors)
    identity = fingerprint(tasks, _settings(job))
    with folder.locked():
        receipts = _prepare(folder, job, identity, resume=resume)
        left = [task for task in tasks if task.number not in receipts]
        try:
            with closing(engine(job, left)) as done:
                for receipt in done:
                    receipts[receipt.number] = receipt
                    progress(receipt, len(receipts), len(tasks))
        finally:  # a worker that was killed leaves the part it was at
            with suppress(OSError):
                folder.clear()
        if fingerprint(tasks, _settings(job)) != identity:
            message = "an input changed while it was read; run again, into an empty folder"
            raise InputError(message, path=job.folder)
        manifest = _manifest(job, identity, tasks, [receipts[task.number] for task in tasks])
        write_json(folder, MANIFEST, manifest)
    return manifest


def verb_of(name: str) -> str:
    """What the run in a folder did: "geocheck" or "extract".

    Raises:
        InputError: the folder holds no run.
    """
    plan_file = _read_plan(folder_of(name))
    if plan_file is None:
        raise InputError("has no output of `osint corpus run` in it", path=name)
    return str(plan_file["run"]["verb"])


def _settings(job: Job) -> dict[str, object]:
    return {
        "verb": job.verb,
        "form": job.form,
        "only": list(job.only),
        "hints": {
            key: None if value is None else str(value) for key, value in asdict(job.hints).items()
        },
        "made_with": job.made_with,
    }


def _prepare(folder: Folder, job: Job, identity: str, *, resume: bool) -> dict[int, Receipt]:
    """The receipts of an earlier run of the same work; none in a new folder."""
    earlier = _read_plan(folder)
    if earlier is None:
        if folder.parts():
            raise InputError(
                "has parts of something else in it; name an empty folder", path=job.folder
            )
        write_json(folder, PLAN, {"fingerprint": identity, "run": _settings(job)})
        return {}
    if not resume:
        message = "already has a run in it; continue that with --resume, or name an empty folder"
        raise InputError(message, path=job.folder)
    if earlier.get("fingerprint") != identity:
        message = (
            "has a run with other inputs, options, data or version in it; name an empty folder"
        )
        raise InputError(message, path=job.folder)
    folder.clear()
    return dict(_receipts(folder, job))


def _read_plan(folder: Folder) -> dict[str, Any] | None:
    try:
        content = folder.read(PLAN)
        found = json.loads(content) if content is not None else None
    except (OSError, ValueError) as error:
        message = f"cannot be read ({error}); name an empty folder"
        raise InputError(message, path=shown(joined(folder.name, PLAN))) from error
    return found if isinstance(found, dict) and "run" in found else None


def _receipts(folder: Folder, job: Job) -> Iterator[tuple[int, Receipt]]:
    """Only what is on the disk as it was written counts: a part is hashed again. One with files
    that could not be read (a store that did not answer, a missing right) is tried anew."""
    found = (read_receipt(folder, name) for name in folder.parts(DONE))
    receipts = [each for each in found if each is not None and UNREADABLE not in each.errors]
    with ThreadPoolExecutor() as pool:
        for receipt, whole in zip(
            receipts, pool.map(partial(is_whole, job), receipts), strict=True
        ):
            if whole:
                yield receipt.number, receipt


def _manifest(
    job: Job, identity: str, tasks: list[Task], receipts: list[Receipt]
) -> dict[str, Any]:
    hashes = {name: digest for receipt in receipts for name, digest in receipt.inputs.items()}
    files = sorted({file for task in tasks for file in task.files}, key=shown)
    return {
        "schema": "osint-corpus/1",
        "tool": {"name": "osint", "version": __version__},
        "data": _data(),
        "run": {"fingerprint": identity, **_settings(job)},
        "inputs": [{"path": shown(file), "sha256": hashes.get(file)} for file in files],
        "parts": [
            {"file": job.part(r.number), "rows": r.rows, "sha256": r.sha256} for r in receipts
        ],
        "totals": {
            "documents": sum(r.documents for r in receipts),
            "bytes": sum(r.bytes for r in receipts),
            "rows": sum(r.rows for r in receipts),
            "errors": _sum(r.errors for r in receipts),
            "verdicts": _sum(r.verdicts for r in receipts),
        },
    }


def _data() -> list[dict[str, str]]:
    from osint.report.data_sets import data_sets
    from osint.report.formats.json_ import data_record

    return [data_record(data) for data in data_sets()]


def _sum(counts: Iterable[dict[str, int]]) -> dict[str, int]:
    total: Counter[str] = Counter()
    for count in counts:
        total.update(count)
    return dict(sorted(total.items()))
