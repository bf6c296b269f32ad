"""`typing.NamedTuple`, made in a tenth of its time.

The standard library compiles a constructor for each class when it is defined. A command defines a
hundred and twenty of these classes and makes values of half of them; here the constructor, which is
the same code, is compiled when the first value is made. Type checkers see the standard library's own.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import TYPE_CHECKING, Any, NoReturn

from osint.support.start_store import table

try:
    # What the standard library takes itself, with the same fallback.
    from _collections import _tuplegetter  # type: ignore[import-not-found]
except ImportError:  # pragma: no cover - an interpreter other than CPython
    from operator import itemgetter

    def _tuplegetter(index: int, doc: str) -> Any:
        return property(itemgetter(index), doc=doc)


_RESERVED = frozenset(
    ("__new__", "__init__", "__slots__", "_fields", "_make", "_replace", "_asdict")
)


@cache
def _getter(index: int) -> Any:
    return _tuplegetter(index, f"Alias for field number {index}")


def _first_new(cls: type, /, *values: Any, **named: Any) -> Any:
    """The `__new__` of a class until its first value is made: compiles the real one."""
    owner: Any = next(each for each in cls.__mro__ if "_field_defaults" in each.__dict__)
    listed = ", ".join(owner._fields)
    source = f"lambda _cls, {listed}: _new(_cls, ({listed},))" if listed else "_new"
    code = table(source, lambda: compile(source, "<named tuple>", "eval"))
    made = eval(code, {"_new": tuple.__new__, "__name__": owner.__module__})
    if listed:
        made.__defaults__ = tuple(owner._field_defaults.values()) or None
        made.__qualname__ = made.__name__ = "__new__"
    owner.__new__ = staticmethod(made)
    return owner.__new__(cls, *values, **named)


def _make(cls: Any, values: Any) -> Any:
    made = tuple.__new__(cls, values)
    if len(made) != len(cls._fields):
        raise TypeError(f"expected {len(cls._fields)} values, not {len(made)}")
    return made


def _replace(self: Any, /, **changes: Any) -> Any:
    made = self._make(map(changes.pop, self._fields, self))
    if changes:
        raise ValueError(f"there are no fields {list(changes)!r}")
    return made


def _asdict(self: Any) -> dict[str, Any]:
    return dict(zip(self._fields, self, strict=True))


def _shown(self: Any) -> str:
    fields = ", ".join(
        [f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True)]
    )
    return f"{type(self).__name__}({fields})"


_SHARED: dict[str, Any] = {
    "__slots__": (),
    "__new__": staticmethod(_first_new),
    "__repr__": _shown,
    "__getnewargs__": lambda self: tuple(self),
    "_make": classmethod(_make),
    "_replace": _replace,
    "_asdict": _asdict,
}


class _Maker(type):
    """Turns the body of a class into a tuple with named fields."""

    def __new__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> Any:
        names = tuple(body.get("__annotations__", ()))
        defaults = {field: body[field] for field in names if field in body}
        if names[len(names) - len(defaults) :] != tuple(defaults):
            raise TypeError(f"{name}: a field without a default follows one with a default")
        if not _RESERVED.isdisjoint(body):
            wrong = next(each for each in body if each in _RESERVED)
            raise TypeError(f"{name} writes its own {wrong}")
        getters = {field: _getter(index) for index, field in enumerate(names)}
        own = {"_fields": names, "_field_defaults": defaults, "__match_args__": names}
        return type(name, (tuple,), {**_SHARED, **own, **body, **getters})


class _NamedTuple:
    """What stands as the base of a class; only such a class, not one derived from it, is made."""

    def __init__(self) -> None:
        self._base = type.__new__(_Maker, "NamedTuple", (), {})

    def __mro_entries__(self, bases: tuple[Any, ...]) -> tuple[type, ...]:
        if bases != (self,):
            raise TypeError("NamedTuple takes no other base here")
        return (self._base,)

    def __call__(self, *_: object) -> NoReturn:
        raise TypeError("write a class: class Town(NamedTuple)")


if TYPE_CHECKING or sys.version_info >= (3, 14):  # annotations are no part of the body there
    from typing import NamedTuple
else:
    NamedTuple = _NamedTuple()

__all__ = ["NamedTuple"]
