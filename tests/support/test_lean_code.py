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


TYPED = b"""from __future__ import annotations
from typing import TYPE_CHECKING, Any, Generic, Literal, Protocol, TypeVar, cast, overload
from pathlib import Path

if TYPE_CHECKING:
    from nowhere import Nothing

Of = TypeVar("Of", bound=Path) if False else TypeVar("Of", int, str)
Side = Literal["left", "right"]
Pair = tuple[Side, Any] | Side

class Named(Protocol):
    name: str

class Town(Named, Generic[Of]):
    path: Path | None = None

    def home(self, of: Path) -> Nothing:
        return cast("Nothing", self.name + "!")

@overload
def twice(of: int) -> int: ...
def twice(of: Any) -> Any:
    return Town[int](), of * 2
"""


def test_names_of_types_are_not_imported_but_stand_for_something() -> None:
    scope: dict[str, Any] = {"__name__": "towns"}
    code = lean(TYPED.replace(b"bound=Path", b"bound=object"), "towns.py")
    assert not {"typing", "pathlib", "nowhere"} & {*code.co_names}
    exec(code, scope)
    town, four = scope["twice"](2)
    assert (type(town), four, town.path) == (scope["Town"], 4, None)
    town.name = "Graz"
    assert town.home(None) == "Graz!" and scope["Side"] is str


@pytest.mark.parametrize("line", [b"Path()", b"__all__ = ['Path']", b"def f(a=Path): pass"])
def test_what_is_read_is_imported(line: bytes) -> None:
    scope: dict[str, Any] = {}
    exec(
        lean(b"from __future__ import annotations\nfrom pathlib import Path\n" + line, "a.py"),
        scope,
    )
    assert scope["Path"].__module__.startswith("pathlib")


def test_names_that_nothing_else_could_be_are_those_of_typing() -> None:
    scope: dict[str, Any] = {}
    exec(
        lean(
            b"from __future__ import annotations\nfrom typing import Any, get_args\nget_args(Any)",
            "a.py",
        ),
        scope,
    )
    assert scope["Any"] is Any
