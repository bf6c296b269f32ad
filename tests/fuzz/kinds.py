"""The kinds of trials, each a function of a seed; what is found is kept and tried again for ever."""

from __future__ import annotations

import atexit
import base64
import json
import shutil
from collections.abc import Callable, Collection, Iterator
from functools import cache
from pathlib import Path
from random import Random
from tempfile import mkdtemp
from typing import Any

from osint.report import FORMATS
from tests.fuzz import command_lines, edits, files, texts
from tests.fuzz.grammar import Grammar
from tests.fuzz.texts import Broken, check_text

FOUND = Path(__file__).parent / "found.jsonl"
"""Inputs that once broke something, one a line: never shortened."""
REPORTED = 10
"""Of so many texts one is written in one of the formats, which takes as long as all others."""
LONGEST_S = 300
"""What takes longer hangs, as far as whoever waits can tell."""

_FOLDER = "{folder}"
"""What stands for that folder in the corpus."""

Trial = Callable[[int], None]


@cache
def folder() -> Path:
    """Where trials of this process put their files."""
    path = mkdtemp(prefix="osint-fuzz-")
    atexit.register(shutil.rmtree, path, ignore_errors=True)
    return Path(path)


def text(seed: int) -> None:
    """Offsets, values and reports of any text."""
    random = Random(seed)
    made = Grammar(random).any_text()
    written = () if seed % REPORTED else (random.choice(list(FORMATS)),)
    run_text(made, random.randrange(len(texts.PUBLISHED)), written)


def run_text(made: str, published: int, written: Collection[str]) -> None:
    """One text, its report written in some formats; told apart by its own words if it breaks
    something."""
    try:
        check_text(made, texts.PUBLISHED[published], written)
    except Exception as error:
        row = {"kind": "text", "text": made, "published": published}
        raise Broken(f"{type(error).__name__}: {error}", row) from error


def line(seed: int) -> None:
    """The end of any command line."""
    run_line(command_lines.Lines(Random(seed), sample_files()).line())


def run_line(words: list[str]) -> None:
    """One command line."""
    try:
        command_lines.check_line(words)
    except Exception as error:
        named = [word.replace(str(folder()), _FOLDER) for word in words]
        row = {"kind": "line", "words": named}
        raise Broken(f"{type(error).__name__}: {error}", row) from error


@cache
def sample_files() -> list[str]:
    """The files that command lines name."""
    return command_lines.sample_files(folder(), Random(0))


def file(seed: int) -> None:
    """The reading of any file."""
    name, data = files.made(seed)
    run_file(name, data, seed)


def run_file(name: str, data: bytes, seed: int) -> None:
    """One file of a format."""
    path = folder() / name
    path.write_bytes(data)
    try:
        files.check_file(str(path), seed)
    except Exception as error:
        packed = base64.b64encode(data).decode()
        row = {"kind": "file", "name": name, "data": packed, "seed": seed}
        raise Broken(f"{type(error).__name__}: {error}", row) from error


def layout(seed: int) -> None:
    """Findings of a sound text after an edit that changes no word."""
    random = Random(seed)
    run_layout(Grammar(random).statement(), seed)


def run_layout(made: str, seed: int) -> None:
    """One statement in every layout that changes nothing for certain."""
    before = sorted(map(str, map(edits.signature, check_text(made))))
    for name, edit in edits.CERTAIN.items():
        changed = edit(made)
        after = sorted(map(str, map(edits.signature, check_text(changed))))
        if before != after:
            row = {"kind": "layout", "text": made, "seed": seed}
            raise Broken(f"{name}: {before} became {after}", row)


def beside(seed: int) -> None:
    """Findings of a true statement beside sentences that have nothing to do with it."""
    random = Random(seed)
    run_beside(random.choice(edits.TRUE), edits.unrelated(random), random.random() < 0.5)


def run_beside(statement: str, other: str, first: bool) -> None:
    """One true statement after or before another sentence: it never becomes inconsistent."""
    made = f"{other} {statement}" if first else f"{statement} {other}"
    start = made.index(statement)
    for finding in check_text(made):
        inside = start <= finding.claim.start and finding.claim.end <= start + len(statement)
        if inside and finding.verdict == "inconsistent":
            row = {"kind": "beside", "statement": statement, "other": other, "first": first}
            raise Broken(f"inconsistent: {finding.why}", row)


TRIALS: dict[str, Trial] = {
    "text": text,
    "line": line,
    "file": file,
    "layout": layout,
    "beside": beside,
}
"""Each kind by its name."""
SHARES = {"text": 50, "line": 5, "file": 2, "layout": 2, "beside": 2}
"""How often each kind is tried in a round."""


def again(row: dict[str, Any]) -> None:
    """Try an input of the corpus again.

    Raises:
        Broken: it breaks something still.
    """
    if row["kind"] == "text":
        run_text(row["text"], row["published"], FORMATS)
    elif row["kind"] == "line":
        sample_files()
        run_line([word.replace(_FOLDER, str(folder())) for word in row["words"]])
    elif row["kind"] == "file":
        run_file(row["name"], base64.b64decode(row["data"]), row["seed"])
    elif row["kind"] == "layout":
        run_layout(row["text"], row["seed"])
    elif row["kind"] == "seed":
        TRIALS[row["of"]](row["seed"])
    else:
        run_beside(row["statement"], row["other"], row["first"])


def found() -> Iterator[dict[str, Any]]:
    """The inputs of the corpus."""
    for row in FOUND.read_text(encoding="utf-8").splitlines():
        yield json.loads(row)


def keep(row: dict[str, Any], corpus: Path = FOUND) -> None:
    """Add an input to a corpus."""
    with corpus.open("a", encoding="utf-8") as stream:
        stream.write(json.dumps(row) + "\n")
