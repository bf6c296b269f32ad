"""What is said of the files of a folder that are not read."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from osint.cli.output import note
from osint.reading import Skipped

NAMED = 5


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
