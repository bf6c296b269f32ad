"""What is said of the files of a folder that are not read."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from osint.cli.output import note
from osint.reading import Skipped

NAMED = 5


def without_own(skipped: list[Skipped], own: Iterable[str | Path | None]) -> list[Skipped]:
    """What was skipped, less the files that the run itself uses: its settings, its baseline."""
    used = {os.path.abspath(path) for path in own if path}  # noqa: PTH100 - links are kept
    return [each for each in skipped if os.path.abspath(each.name) not in used]  # noqa: PTH100


def say_skipped(skipped: list[Skipped], *, verbose: bool) -> None:
    """One line that counts and names them; with `verbose` a line for each, with the reason."""
    if not skipped:
        return
    if verbose:
        for each in skipped:
            note(f"{each.name}: not read: {each.why}")
        return
    kinds = Counter(Path(each.name).suffix.lower() or "no suffix" for each in skipped)
    counted = ", ".join(f"{count} {kind}" for kind, count in kinds.most_common())
    some = ", ".join(Path(each.name).name for each in skipped[:NAMED])
    more = f" and {len(skipped) - NAMED} more" if len(skipped) > NAMED else ""
    files = "1 file was" if len(skipped) == 1 else f"{len(skipped)} files were"
    note(f"{files} not read ({counted}): {some}{more}; -v says why")
