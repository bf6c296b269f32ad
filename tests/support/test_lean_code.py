"""What lean code leaves out, and what it does as ever."""

from __future__ import annotations

import traceback
from types import CodeType
from typing import Any

import pytest

from osint.support.lean_code import lean

SOURCE = b'''"""A manual."""
from __future__ import annotations

class Town:
    """A town."""
    name: str

    def only_told(self) -> None:
        """Does nothing."""

def twice(number: int, *more: int, by: int = 2, **rest: str) -> int:
    """The number twice."""
    assert number, "a number"
    return number * by
'''


@pytest.fixture
def made() -> dict[str, Any]:
    scope: dict[str, Any] = {"__name__": "towns"}
    exec(lean(SOURCE, "towns.py"), scope)
    return scope


def test_functions_and_classes_have_no_docstring_and_functions_no_annotations(
    made: dict[str, Any],
) -> None:
    assert made["Town"].__doc__ is made["twice"].__doc__ is None
    assert made["Town"].only_told.__doc__ is None
    assert made["twice"].__annotations__ == {}


def test_nothing_is_imported_of_the_future(made: dict[str, Any]) -> None:
    assert "annotations" not in made


def test_manuals_and_annotations_of_fields_stay(made: dict[str, Any]) -> None:
    assert made["__doc__"] == "A manual."
    assert made["Town"].__annotations__ == {"name": "str"}


def test_it_does_the_same_and_tells_the_same_lines(made: dict[str, Any]) -> None:
    assert made["Town"]().only_told() is None
    assert (made["twice"](3), made["twice"](3, by=3)) == (6, 9)
    with pytest.raises(AssertionError) as error:
        made["twice"](0)
    assert traceback.extract_tb(error.tb)[-1].lineno == 13


def test_it_has_no_columns() -> None:
    function = next(each for each in lean(SOURCE, "t").co_consts if isinstance(each, CodeType))
    assert all(start is None for _, _, start, _ in function.co_positions())
