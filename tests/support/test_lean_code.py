"""What lean code leaves out, and what it does as ever."""

from __future__ import annotations

import traceback
from typing import Any

import pytest

from osint.support.lean_code import lean

SOURCE = b'''"""A manual."""
from __future__ import annotations

class Town:
    """A town."""
    name: str

    def told(self) -> None:
        """Does nothing."""

def twice(number: int, *, by: int = 2) -> int:
    """The number twice."""
    assert number
    return number * by
'''


@pytest.fixture
def made() -> dict[str, Any]:
    scope: dict[str, Any] = {"__name__": "towns"}
    exec(lean(SOURCE, "towns.py"), scope)
    return scope


def test_what_is_left_out(made: dict[str, Any]) -> None:
    town, twice = made["Town"], made["twice"]
    assert town.__doc__ is town.told.__doc__ is twice.__doc__ is None
    assert twice.__annotations__ == {}
    assert "annotations" not in made


def test_manuals_and_annotations_of_fields_stay(made: dict[str, Any]) -> None:
    assert made["__doc__"] == "A manual."
    assert made["Town"].__annotations__ == {"name": "str"}


def test_it_does_the_same_and_tells_the_same_lines(made: dict[str, Any]) -> None:
    assert made["Town"]().told() is None
    assert (made["twice"](3), made["twice"](3, by=3)) == (6, 9)
    with pytest.raises(AssertionError) as error:
        made["twice"](0)
    assert traceback.extract_tb(error.tb)[-1].lineno == 13
