"""Some trials of every kind with fixed seeds, and all that were ever found to break something.

`make fuzz` tries others for as long as one likes.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.fuzz import kinds
from tests.fuzz.texts import Broken

COUNTS = {"text": 500, "line": 220, "file": 220, "layout": 60, "beside": 80}
STEPS = 10


@pytest.mark.parametrize("step", range(STEPS))
@pytest.mark.parametrize("kind", kinds.TRIALS)
def test_nothing_breaks(kind: str, step: int) -> None:
    count = COUNTS[kind] // STEPS
    for seed in range(step * count, (step + 1) * count):
        kinds.TRIALS[kind](seed)


def corpus() -> list[Any]:
    """The inputs that were found; those that nobody has mended yet say so under "open"."""
    return [
        pytest.param(row, id=row["kind"], marks=pytest.mark.xfail(reason=row["open"]))
        if "open" in row
        else pytest.param(row, id=row["kind"])
        for row in kinds.found()
    ]


@pytest.mark.parametrize("row", corpus())
def test_what_once_broke_something_does_not(row: dict[str, Any]) -> None:
    kinds.again(row)


def test_what_breaks_is_told_with_its_input(monkeypatch: pytest.MonkeyPatch) -> None:
    from osint.checks import weekday

    def broken(*_: Any) -> Any:
        raise ZeroDivisionError("by design")

    monkeypatch.setattr(weekday, "find", broken)
    with pytest.raises(Broken) as caught:
        kinds.run_text("It fell on Monday, 21 April 2017.", 0, ())
    assert json.loads(json.dumps(caught.value.args[1]))["text"].startswith("It fell")
