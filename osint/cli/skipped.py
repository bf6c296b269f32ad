"""What is said of the files of a folder that are not read."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from typing import TypeVar

from osint.cli.output import note
from osint.reading import Input, Skipped, own_reports
from osint.support.folders import AnyPath

NAMED = 5


Named = TypeVar("Named", Input, Skipped)


def without_own(
    found: Iterable[Named], own: Iterable[AnyPath | None], named: Iterable[str] = ()
) -> list[Named]:
    """What was found in folders, less the files that the run itself uses or writes: its settings,
    its baseline, its result. What is `named` as an input stays one, however it is spelt."""
    used = {_absolute(path) for path in own if path} - {_absolute(path) for path in named}
    return [each for each in found if _absolute(each.name) not in used]


def earlier_result(output: str | None) -> str | None:
    """The file that a result goes to where it holds one of an earlier run, which is no input of this
    one. Any other that lies among the inputs is a text, and is not replaced."""
    return output if output and own_reports.is_own_file(output) else None


def _absolute(path: AnyPath) -> str:
    return os.path.abspath(path)  # links are kept


def counting(skipped: Iterable[Skipped]) -> int:
    """How many of them hold something that might have been checked: reports of ours do not."""
    return sum(each.why != own_reports.WHY for each in skipped)


def say_skipped(skipped: list[Skipped], *, verbose: bool | None = None) -> None:
    """One line that counts and names them; with `verbose` a line for each, with the reason. None
    is for a command without that option."""
    if not skipped:
        return
    if verbose:
        for each in skipped:
            note(f"{each.name}: not read: {each.why}")
        return
    kinds = Counter(os.path.splitext(each.name)[1].lower() or "without suffix" for each in skipped)
    counted = ", ".join(f"{count} {kind}" for kind, count in kinds.most_common())
    some = ", ".join(os.path.basename(each.name) for each in skipped[:NAMED])
    more = f" and {len(skipped) - NAMED} more" if len(skipped) > NAMED else ""
    files = "1 file was" if len(skipped) == 1 else f"{len(skipped)} files were"
    hint = "" if verbose is None else "; -v says why"
    note(f"{files} not read ({counted}): {some}{more}{hint}")
