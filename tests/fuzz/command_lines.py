"""Command lines at random, run in this process: every one ends with a code of the contract and, if
it fails, with sentences."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import NamedTuple

from osint.cli.main import run
from tests.fuzz.grammar import COORDINATES, DAYS, NAMES, Grammar
from tests.fuzz.texts import Broken

CODES = {0, 1, 2, 3}
CHECKS = [
    "distance",
    "proximity",
    "weekday",
    "coordinates",
    "figures",
    "no-such",
    "containment,direction",
]
FORMATS = ["auto", "text", "json", "jsonl", "csv", "geojson", "kml", "html", "sarif", "docx", ""]
_CODES = [
    "RU",
    "KP",
    "us",
    "XK",
    "ZZ",
    "border RU-KP",
    "border DK-SE",
    "border",
    "RU-",
    "Республика",
    "GB",
]


class Ended(NamedTuple):
    """How a command line ended."""

    code: int
    out: bytes
    err: str


class Lines:
    """Command lines from one source of chance. `files` are paths that they may name."""

    def __init__(self, random: Random, files: list[str]) -> None:
        self.random, self.grammar, self.files = random, Grammar(random), files

    def word(self) -> str:
        """Something to look up, mostly sound."""
        random = self.random
        roll = random.random()
        if roll < 0.4:
            return random.choice(random.choice((NAMES, COORDINATES, _CODES, DAYS)))
        if roll < 0.6:
            return self.grammar.mutated(random.choice(random.choice((NAMES, COORDINATES, _CODES))))
        if roll < 0.7:
            return self.grammar.soup(6)
        if roll < 0.78:
            return self.grammar.characters()
        if roll < 0.84:
            return self.grammar.text() * random.choice((1, 1, 5))
        if roll < 0.88:
            return os.fsdecode(self.grammar.text().encode("cp1251", "replace"))
        if roll < 0.92:
            return random.choice(("", " ", "-", "--", "-1", "NaN", "inf", "1e400", "\n", "9" * 400))
        return self.grammar.number()

    def options(self) -> Iterator[str]:
        """Options that any command may know, or not."""
        random = self.random
        while random.random() < 0.35:
            name, values = random.choice((
                ("-f", FORMATS), ("--only", CHECKS), ("--ignore", CHECKS), ("--published", DAYS),
                ("--fail-on", ["doubtful", "never", "x"]), ("--redact", ["2", "0", "9", "x"]),
                ("--encoding", ["cp1251", "utf-16", "no-such", "base64", "idna", ""]),
                ("--text-column", ["text", "x", ""]), ("--country", _CODES), ("--region", list(NAMES)),
                ("--limit", ["1", "0", "x"]), ("--kind", ["settlement", "river", "x"]),
                ("--date-order", ["dmy", "x"]), ("--color", ["always", "x"]),
                ("--zone", ["UTC", "Europe/Riga", "Nowhere", "+99:99", "../x"]),
                ("--date", DAYS), ("--at", DAYS), ("--step", ["1", "0", "x"]),
                ("--shadow-ratio", ["1", "0", "-1", "1e9", "x"]), ("--shadow-azimuth", ["90", "-9", "nan", "x"]),
            ))  # fmt: skip
            yield from (name, random.choice(values))
        for flag in ("--strict", "-q", "-v", "--exact", "--all-text", "--no-such"):
            if random.random() < 0.05:
                yield flag

    def line(self) -> list[str]:
        """One command line."""
        random = self.random
        verb, least, most = random.choice((
            ("geocode", 1, 3), ("reverse", 2, 2), ("distance", 2, 2), ("border", 1, 2),
            ("convert", 1, 2), ("when", 1, 3), ("sun", 1, 2), ("explain", 0, 1), ("data", 0, 2),
            ("geocheck", 1, 2), ("extract", 1, 2), ("case", 1, 3), ("corpus", 0, 2), ("geochek", 0, 1),
        ))  # fmt: skip
        count = random.randint(least, most) if random.random() < 0.95 else random.randint(0, 5)
        words = [self.word() for _ in range(count)]
        if verb == "data" and words[:1] == ["import"]:
            words = []
        if verb in ("geocheck", "extract") and random.random() < 0.8:
            words = [random.choice(self.files) for _ in words]
        if verb == "case":
            action = random.choice(("draft", "check", "schema", "verify", "hash", "x"))
            words = [action, *(random.choice(self.files) for _ in words[1:])]
        if verb == "reverse" and random.random() < 0.6:
            words = [f"{random.uniform(-95, 95):.4f}", f"{random.uniform(-185, 185):.4f}"]
        line = [verb, *words, *self.options()]
        return [word for word in line if "\0" not in word]  # no system passes one on


def run_line(line: list[str]) -> Ended:
    """Run a command line in this process, with nothing on standard input."""
    out = io.TextIOWrapper(io.BytesIO(), "utf-8", "backslashreplace", write_through=True)
    err = io.TextIOWrapper(io.BytesIO(), "utf-8", "backslashreplace", write_through=True)
    with _streams(out, err):
        code = run(list(line))
    out.flush(), err.flush()
    printed, said = out.buffer, err.buffer
    assert isinstance(printed, io.BytesIO) and isinstance(said, io.BytesIO)
    return Ended(code, printed.getvalue(), said.getvalue().decode())


@contextmanager
def _streams(out: io.TextIOWrapper, err: io.TextIOWrapper) -> Iterator[None]:
    before = sys.stdin, sys.stdout, sys.stderr
    sys.stdin, sys.stdout, sys.stderr = io.TextIOWrapper(io.BytesIO()), out, err
    try:
        yield
    finally:
        sys.stdin, sys.stdout, sys.stderr = before


def check_line(line: list[str]) -> Ended:
    """Run a command line.

    Raises:
        Broken: it ended with another code, an internal error, a traceback, or unsafe output.
    """
    ended = run_line(line)
    if ended.code not in CODES:
        raise Broken(("exit code", ended.code))
    for word in ("internal error", "Traceback"):
        if word in ended.err:
            raise Broken((word, ended.err[max(0, ended.err.find(word) - 200) :][:500]))
    if ended.code == 2 and not ended.err.startswith(("osint: ", "Usage: ")):
        raise Broken(("no sentence", ended.err[:200]))
    if (
        ended.code in (0, 1, 3)
        and line[0] in ("geocheck", "extract")
        and "-f" in line
        and line[line.index("-f") + 1] == "json"
        and ended.out
    ):
        json.loads(ended.out)
    if b"\x1b" in ended.out.replace(b"\x1b[", b"") or "\x1b" in ended.err:
        raise Broken("an escape reached the terminal")
    return ended


def sample_files(folder: Path, random: Random) -> list[str]:
    """Files for command lines to name: texts and a folder."""
    grammar = Grammar(random)
    paths = [folder / name for name in ("a.txt", "b.md", "c.jsonl", "d.html", "e.csv", "f.yaml")]
    for path in paths[:2]:
        path.write_bytes(grammar.any_text().encode("utf-8", "replace"))
    rows = [{"id": str(n), "text": grammar.any_text()} for n in range(3)]
    paths[2].write_text("".join(json.dumps(row) + "\n" for row in rows))
    paths[3].write_bytes(f"<p>{grammar.text()}</p>".encode("utf-8", "replace"))
    paths[4].write_text("id,text\n1,Tartu is 40 km from Riga\n")
    paths[5].write_text(
        "schema: osint-case/1\ncase:\n  id: c\n  title: t\nsources:\n  - id: s\n"
        "    text: Tartu is 40 km from Riga.\nclaims: []\n"
    )
    return [*map(str, paths), str(folder), str(folder / "missing.txt"), "-"]
