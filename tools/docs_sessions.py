"""Writes what the console sessions of README and docs show: `python -m tools.docs_sessions`.

A session is a ```console block; each `$ osint …` line that shows output gets what the command
prints today, and so do `make geocheck` and a sentence piped to it. Output with a line of `…` is
left alone: what it leaves out was chosen by a person.
A test fails when a page shows something else.
"""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
ELISION = "…"
PIPED = re.compile(r'echo "([^"]+)" \| \.venv/bin/osint geocheck')


def main() -> None:
    """Rewrite the pages that are out of date."""
    for page in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))):
        old = page.read_text(encoding="utf-8")
        new = BLOCK.sub(lambda match: f"```console\n{_renewed(match[1])}```", old)
        if new != old:
            page.write_text(new, encoding="utf-8")
            print(page.relative_to(ROOT))


def _renewed(block: str) -> str:
    head, *pieces = re.split(r"^\$ ", block, flags=re.MULTILINE)
    return head + "".join(f"$ {_session(piece)}" for piece in pieces)


def _session(piece: str) -> str:
    command, _, shown = piece.partition("\n")
    elided = any(line.strip() == ELISION for line in shown.splitlines())
    piped = PIPED.fullmatch(command)
    is_own = command.startswith(("osint ", "make geocheck")) or piped
    if not is_own or not shown.strip() or elided or "<" in command:
        return piece
    if piped or command.startswith("make"):
        arguments = ["geocheck"] if piped else ["geocheck", "cases/"]
    else:
        arguments = shlex.split(command, comments=True)[1:]
    ran = subprocess.run(
        [sys.executable, "-P", "-m", "osint", *arguments],
        cwd=ROOT, capture_output=True, text=True, input=f"{piped[1]}\n" if piped else "", check=False,
    )  # fmt: skip
    return f"{command}\n{ran.stdout.rstrip()}\n"


if __name__ == "__main__":
    main()
