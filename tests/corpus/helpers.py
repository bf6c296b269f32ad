"""Small corpora, runs over them, and what they wrote."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from osint.corpus import engines
from osint.corpus.parts import Job
from osint.corpus.run import run

STATEMENTS = (
    "It was reported on Monday, 21 April 2017, from the harbour.",
    "The road is 40 miles (64 km) long.",
    "Nothing at all is claimed in this sentence, число {n}.",
)


def write_documents(path: Path, count: int, first: int = 0) -> Path:
    rows = (
        {"id": f"d{n}", "text": STATEMENTS[n % 3].format(n=n)} for n in range(first, first + count)
    )
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    return path


def go(inputs: list[Path], out: Path, **options: Any) -> dict[str, Any]:
    engine = options.pop("engine", engines.local(1))
    resume, block = options.pop("resume", False), options.pop("block_bytes", 1000)
    job = Job(str(out), form=options.pop("form", "jsonl"), **options)
    names = [str(path) for path in inputs]
    return run(names, job, engine, resume=resume, block_bytes=block, progress=lambda *_: None)


def rows_of(out: Path) -> list[dict[str, Any]]:
    parts = sorted(out.glob("part-*.jsonl"))
    return [json.loads(line) for part in parts for line in part.open(encoding="utf-8")]


def hashes(manifest: dict[str, Any]) -> list[str]:
    return [part["sha256"] for part in manifest["parts"]]
