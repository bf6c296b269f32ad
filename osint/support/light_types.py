"""What kept bytecode has instead of the names of `typing` that it still needs (`lean_code`): they
mean nothing while a program runs, and importing that module takes a twentieth of `import typer`.
"""

from __future__ import annotations

TYPE_CHECKING = False
Any = object


class Protocol:
    """A class like any other."""


class Generic:
    """A class that stands for itself whatever it is of."""

    def __class_getitem__(cls, _: object) -> type[Generic]:
        return cls


class _Literal:
    def __getitem__(self, _: object) -> type[str]:
        return str


Literal = _Literal()


def TypeVar(name: str, *_: object, bound: object = None) -> str:
    """Its name."""
    return name


def cast(_: object, value: object) -> object:
    """The value."""
    return value


def overload(function: object) -> object:
    """The function."""
    return function
