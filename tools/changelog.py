"""Puts the fragments of changelog.d under "Unreleased" of CHANGELOG.md: `python -m tools.changelog`."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
HEADING = "## Unreleased\n"
_ITEM = re.compile(r"^- ", re.MULTILINE)


def main() -> None:
    """Move every fragment; the files are removed."""
    log = ROOT / "CHANGELOG.md"
    fragments = sorted(p for p in (ROOT / "changelog.d").glob("*.md") if p.name != "README.md")
    log.write_text(
        with_fragments(
            log.read_text(encoding="utf-8"), [p.read_text(encoding="utf-8") for p in fragments]
        ),
        encoding="utf-8",
    )
    for path in fragments:
        path.unlink()
        print(path.name)


def with_fragments(log: str, fragments: list[str]) -> str:
    """The log with each fragment as one item, or one for each of its lines that begin with "- ",
    first under the heading.

    Raises:
        ValueError: the log has no heading "Unreleased".
    """
    if HEADING not in log:
        raise ValueError(f"the changelog has no line {HEADING.strip()!r}")
    told = (each for text in fragments for each in _ITEM.split(text) if each.strip())
    items = "".join(f"- {' '.join(each.split())}\n" for each in told)
    head, _, rest = log.partition(HEADING)
    return f"{head}{HEADING}\n{items}{rest.lstrip(chr(10))}"


if __name__ == "__main__":
    main()
