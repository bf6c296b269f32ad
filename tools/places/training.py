"""Our own training texts: sentences with their toponyms in square brackets.

    Police in [Athens|US.TX] said [Turkish] drivers met Mr. Paris near the [Red Sea].

A bracket holds the name, and after a bar the country or country and region that decides between
namesakes, with an asterisk where it is a settlement and no region. All that stands outside brackets is no place. A blank line ends a document; a line that
begins with "//" is a comment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_BRACKET = re.compile(r"\[([^\[\]|]{1,80})(?:\|([A-Z]{2})?(?:\.([A-Z0-9]{1,4}))?(\*)?)?\]")


class Sense(NamedTuple):
    """A labelled name: its span, and where it is when the label tells."""

    start: int
    end: int
    country: str | None
    region: str | None
    settlement: bool


def parse(marked: str) -> tuple[str, list[Sense]]:
    """The text without its brackets, and what they held."""
    parts: list[str] = []
    senses: list[Sense] = []
    done = length = 0
    for match in _BRACKET.finditer(marked):
        before = marked[done : match.start()]
        parts += [before, match[1]]
        start = length + len(before)
        length = start + len(match[1])
        senses.append(Sense(start, length, match[2], match[3], bool(match[4])))
        done = match.end()
    parts.append(marked[done:])
    return "".join(parts), senses


def documents(folder: Path) -> Iterator[tuple[str, str, list[Sense]]]:
    """(id, text, labels) of every document of the folder's .txt files."""
    for path in sorted(folder.glob("*.txt")):
        kept = [
            line
            for line in path.read_text(encoding="utf-8").splitlines()
            if not line.startswith("//")
        ]
        blocks = re.split(r"\n[ \t]*\n", "\n".join(kept))
        for number, block in enumerate(blocks):
            if block.strip():
                text, senses = parse(block.strip())
                yield f"{path.stem}:{number}", text, senses
