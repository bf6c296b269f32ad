"""The statements of the acceptance tests in other places and other layouts: their findings must be
the same there. python -m tests.acceptance.layouts [--misses N] [--step N] [LAYOUT ...]
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import cache
from random import Random
from typing import Any

import osint
from osint.model import Finding
from tests.acceptance.rows import Row
from tests.acceptance.rows import rows as listed
from tests.fuzz import edits

LEAD = "The committee met again in the old hall."
"""A sentence that states nothing of a place, a distance or a day."""
PROSE = (
    "The committee met again in the old hall. Nobody had read the papers, and the chair was late.",
    "A vote was put off twice because the lights failed. “We will wait,” the treasurer said.",
    "The bakers asked for longer hours. Their letter was read aloud, then laid aside.",
    "Two of the speakers had brought pictures of the old bridge, which the audience liked.",
)
LONG = 100_000
"""Characters of such sentences before a statement."""

Layout = Callable[[Row], str]

PLACES: dict[str, Layout] = {
    "second": lambda row: f"{LEAD} {row['text']}",
    "after a paragraph": lambda row: f"{LEAD}\n\n{row['text']}",
    "before a sentence": lambda row: f"{row['text']} {LEAD}",
    "before a paragraph": lambda row: f"{row['text']}\n\n{LEAD}",
    "between paragraphs": lambda row: f"{LEAD}\n\n{row['text']}\n\n{LEAD}",
    "after a heading": lambda row: f"News of the day\n\n{row['text']}",
    "after 100 kB": lambda row: f"{_long()}\n\n{row['text']}",
}
"""Where a statement may stand."""


@cache
def _long() -> str:
    return "\n\n".join(PROSE * (LONG // sum(map(len, PROSE))))


def _whole(edit: edits.Edit) -> Layout:
    return lambda row: edit(row["text"])


def _one_blank(blank: str) -> Layout:
    return lambda row: edits.with_blank(row["text"], blank, Random(row["text"]))


def _cut(mark: str) -> Layout:
    """One of the names that the findings speak of, cut by the mark."""

    def changed(row: Row) -> str:
        ends = [
            end for found in alone(row["text"]) for end in (found.claim.subject, found.claim.object)
        ]
        names = [
            end.text for end in ends if end and end.start is not None and end.kind != "coordinate"
        ]
        if not names:
            return str(row["text"])
        random = Random(row["text"])
        return edits.cut(row["text"], random.choice(names), mark, random)

    return changed


LAYOUTS: dict[str, Layout] = {
    **PLACES,
    **{name: _whole(edit) for name, edit in edits.WHOLE.items()},
    **{f"one {name}": _one_blank(blank) for name, blank in edits.BLANKS.items()},
    **{f"U+{ord(mark):04X} in a name": _cut(mark) for mark in edits.INVISIBLE},
    "hyphen at a line's end": _cut("-\n"),
}
"""Each layout by its name, and the text of a row in it; the same text where it changes nothing."""


@cache
def rows() -> dict[str, Row]:
    """The statements by their texts."""
    return {row["text"]: row for row in listed("statements")}


def findings(row: Row, text: str) -> list[Finding]:
    """The findings of a text with the title and the date of a row."""
    published = date.fromisoformat(row["published"]) if "published" in row else None
    return osint.geocheck(text, title=row.get("title"), published=published)


@cache
def alone(text: str) -> list[Finding]:
    """The findings of a statement as it stands in the file."""
    return findings(rows()[text], text)


class Difference(dict[str, Any]):
    """What changed: `text`, the signatures `lost` and `new`, and `is_worse`: one of those that
    are new is inconsistent."""


def difference(row: Row, layout: Layout) -> Difference | None:
    """How the findings of a statement in a layout differ from those alone; None if they do not."""
    text = layout(row)
    before = Counter(map(edits.signature, alone(row["text"])))
    after = Counter(map(edits.signature, findings(row, text)))
    if before == after:
        return None
    new = list((after - before).elements())
    worse = any(verdict == "inconsistent" for _, verdict, *_ in new)
    return Difference(text=text, lost=list((before - after).elements()), new=new, is_worse=worse)


def share(name: str, some: list[Row]) -> tuple[float, list[Difference]]:
    """How many of the statements that a layout changes have the same findings in it, as a share,
    and how those of the others differ."""
    changed = [row for row in some if LAYOUTS[name](row) != row["text"]]
    found = [each for row in changed if (each := difference(row, LAYOUTS[name]))]
    return 1 - len(found) / len(changed) if changed else 1.0, found


def main() -> int:
    """Print, for each layout, how many statements have the same findings in it."""
    parser = argparse.ArgumentParser(prog="python -m tests.acceptance.layouts", description=__doc__)
    parser.add_argument("layouts", nargs="*", metavar="LAYOUT")
    parser.add_argument("--misses", type=int, default=0)
    parser.add_argument("--step", type=int, default=1, help="every so manieth statement only")
    options = parser.parse_args()
    for name in options.layouts or LAYOUTS:
        same, found = share(name, list(rows().values())[:: options.step])
        worse = sum(each["is_worse"] for each in found)
        lost = sum(bool(each["lost"]) for each in found)
        sys.stdout.write(f"{name:28} {same:.4f} the same; {lost} lost one, {worse} have a new inconsistent\n")  # fmt: skip
        for each in found[: options.misses]:
            text = each["text"][-400:]
            sys.stdout.write(f"    {text!r}\n      lost {each['lost']}\n      new  {each['new']}\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
