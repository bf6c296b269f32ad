"""A whole run: plan, do what is not done yet, and write down what was done."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from osint import __version__
from osint.corpus.engines import Engine
from osint.corpus.parts import Job, Receipt, read_receipt
from osint.corpus.plan import Task, fingerprint, plan
from osint.errors import InputError
from osint.reading.documents import sha256_of

PLAN = "_plan.json"
MANIFEST = "manifest.json"


def run(
    paths: list[str],
    job: Job,
    engine: Engine,
    *,
    resume: bool,
    block_bytes: int,
    progress: Callable[[Receipt, int, int], None],
) -> dict[str, Any]:
    """Run over a corpus; returns the manifest, which is also written to the output folder.

    Raises:
        InputError: inputs cannot be read, the output folder is in use by another run, or the
            disk is full. What is done stays done: run again with `resume`.
    """
    tasks = plan(paths, block_bytes)
    identity = fingerprint(tasks, _settings(job))
    done = _prepare(job, identity, resume=resume)
    receipts = {number: receipt for number, receipt in done.items() if number < len(tasks)}
    left = [task for task in tasks if task.number not in receipts]
    try:
        for receipt in engine(job, left):
            receipts[receipt.number] = receipt
            progress(receipt, len(receipts), len(tasks))
    except OSError as error:
        raise InputError(
            f"cannot write: {error.strerror or error}; make room, then run again with --resume",
            path=job.folder,
        ) from error
    ordered = [receipts[task.number] for task in tasks]
    manifest = _manifest(job, identity, tasks, ordered)
    _write_json(Path(job.folder) / MANIFEST, manifest)
    return manifest


def _settings(job: Job) -> dict[str, object]:
    return {
        "verb": job.verb,
        "form": job.form,
        "only": list(job.only),
        "hints": [str(value) for value in asdict(job.hints).values()],
        "version": __version__,
    }


def _prepare(job: Job, identity: str, *, resume: bool) -> dict[int, Receipt]:
    """The receipts of an earlier run of the same work; an empty folder otherwise."""
    folder = Path(job.folder)
    plan_file = folder / PLAN
    try:
        (folder / "_done").mkdir(parents=True, exist_ok=True)
        earlier = plan_file.read_text() if plan_file.exists() else None
    except OSError as error:
        raise InputError(f"cannot be used: {error.strerror}", path=job.folder) from error
    if earlier is None:
        if any(folder.glob("part-*")):
            raise InputError("holds parts of something else; name an empty folder", path=job.folder)
        _write_json(plan_file, {"fingerprint": identity})
        return {}
    if not resume:
        message = "already holds a run; continue it with --resume, or name an empty folder"
        raise InputError(message, path=job.folder)
    if json.loads(earlier).get("fingerprint") != identity:
        message = "holds a run of other inputs, options or another version; name an empty folder"
        raise InputError(message, path=job.folder)
    for leftover in folder.glob(".part-*.tmp"):
        leftover.unlink(missing_ok=True)
    return dict(_receipts(folder, job))


def _receipts(folder: Path, job: Job) -> Iterator[tuple[int, Receipt]]:
    for path in sorted((folder / "_done").glob("part-*.json")):
        receipt = read_receipt(path)
        if receipt is not None and job.part(receipt.number).exists():
            yield receipt.number, receipt


def _manifest(
    job: Job, identity: str, tasks: list[Task], receipts: list[Receipt]
) -> dict[str, Any]:
    files = sorted({file for task in tasks for file in task.files})
    return {
        "schema": "osint-corpus/1",
        "tool": {"name": "osint", "version": __version__},
        "data": _data(),
        "run": {"fingerprint": identity, **_settings(job)},
        "inputs": [{"path": file, "sha256": sha256_of(Path(file))} for file in files],
        "parts": [
            {"file": job.part(r.number).name, "rows": r.rows, "sha256": r.sha256} for r in receipts
        ],
        "totals": {
            "documents": sum(r.documents for r in receipts),
            "characters": sum(r.characters for r in receipts),
            "rows": sum(r.rows for r in receipts),
            "errors": _sum(r.errors for r in receipts),
            "verdicts": _sum(r.verdicts for r in receipts),
        },
    }


def _data() -> list[dict[str, str]]:
    from osint.report.data_sets import data_sets
    from osint.report.json_ import data_record

    return [data_record(data) for data in data_sets()]


def _sum(counts: Iterable[dict[str, int]]) -> dict[str, int]:
    total: Counter[str] = Counter()
    for count in counts:
        total.update(count)
    return dict(sorted(total.items()))


def _write_json(path: Path, value: object) -> None:
    temporary = path.with_name(f".{path.name}.tmp")
    temporary.write_text(json.dumps(value, indent=1) + "\n")
    temporary.replace(path)
