"""`dataclass(frozen=True, slots=True)`, made in a twentieth of the time.

The standard library writes and compiles six methods for each class when it is defined, which
takes up to a millisecond; a command defines about a hundred classes and makes values of half of
them; importing `dataclasses` takes as long as forty of our modules. Here a class is defined in some
microseconds and its `__init__` compiled when its first value is made. Type checkers see the
standard library's own, and its `replace`, `fields` and `asdict` work as ever.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn

from osint.support.start_store import table

_SPECIAL = ("__dict__", "__weakref__")
_MISSING: Any = object()


class _Field:
    """What `field` says of one: its default or what makes it, and whether values that differ in it
    alone are equal."""

    def __init__(self, default: Any, make: Callable[[], Any] | None, compare: bool) -> None:
        self.default, self.make, self.compare = default, make, compare


def _field(
    *,
    default: Any = _MISSING,
    default_factory: Callable[[], Any] | None = None,
    repr: bool = True,
    compare: bool = True,
) -> Any:
    """As `field` of the standard library; one that is left out of `repr` is left out of equality
    and hash too."""
    if repr is not compare:
        raise TypeError("repr and compare go together here")
    return _Field(default, default_factory, compare)


def _replace(value: Any, /, **changes: Any) -> Any:
    """As `replace` of the standard library."""
    cls = type(value)
    if not hasattr(cls, "__dataclass_defaults__"):
        from dataclasses import replace as replaced

        return replaced(value, **changes)
    taken = [
        changes.pop(name) if name in changes else getattr(value, name)
        for name in cls.__match_args__
    ]
    return cls(*taken, **changes)


class _Fields:
    """Asks the standard library for the `Field` objects of a class when they are first needed."""

    def __get__(self, instance: object, owner: type) -> dict[str, Any]:
        from dataclasses import dataclass as described
        from dataclasses import field as described_field

        names: tuple[str, ...] = owner.__match_args__  # type: ignore[attr-defined]
        defaults = dict(owner.__dataclass_defaults__)  # type: ignore[attr-defined]
        for name, one in defaults.items():
            if isinstance(one, _Field):
                given = {"default_factory": one.make} if one.make else {"default": one.default}
                defaults[name] = described_field(**given, repr=one.compare, compare=one.compare)
        twin = type(owner.__name__, (), {"__annotations__": dict.fromkeys(names, Any), **defaults})
        fields: dict[str, Any] = described(twin).__dataclass_fields__  # type: ignore[attr-defined]
        owner.__dataclass_fields__ = fields  # type: ignore[attr-defined]
        return fields


def _frozen(cls: type) -> type:
    """The class again, with slots for its annotated fields and the methods of a frozen value."""
    own = cls.__dict__
    annotations = getattr(cls, "__annotations__", {}) if sys.version_info >= (3, 14) else {}
    annotations = own.get("__annotations__", annotations)
    added = tuple(name for name, kind in annotations.items() if "ClassVar" not in str(kind))
    names = (*_inherited(cls), *added)
    defaults = dict(getattr(cls, "__dataclass_defaults__", {}))
    defaults.update({name: own[name] for name in added if name in own})
    _check(cls, names, defaults)
    left = {*added, *_SPECIAL}
    body = {name: part for name, part in own.items() if name not in left}
    hidden = {name for name, one in defaults.items() if isinstance(one, _Field) and not one.compare}
    compared = [name for name in names if name not in hidden]
    values = attrgetter(*compared) if len(compared) > 1 else lambda self: getattr(self, compared[0])

    def equal(self: Any, other: object) -> Any:
        if other is self:
            return True
        if other.__class__ is not self.__class__:
            return NotImplemented
        return values(self) == values(other)

    methods: dict[str, Any] = {
        "__slots__": added,
        "__match_args__": names,
        "__dataclass_defaults__": defaults,
        "__dataclass_fields__": _Fields(),
        "__eq__": equal,
        "__hash__": lambda self: hash(values(self)),
        "__repr__": _shown,
        "__compared__": tuple(compared),
        "__reduce__": _rebuilt,
        "__setattr__": _refuse,
        "__delattr__": _refuse,
        "__init__": _first_init,
    }
    return type(cls)(cls.__name__, cls.__bases__, {**methods, **body})


def _check(cls: type, names: tuple[str, ...], defaults: dict[str, Any]) -> None:
    """Refuse what this decorator does otherwise than that of the standard library."""
    plain = "use the decorator of the standard library's dataclasses for it"
    seen_default = ""
    for name in names:
        if name not in defaults:
            if seen_default:
                raise TypeError(f"{cls.__name__}.{name} has no default but follows {seen_default}")
            continue
        seen_default = name
        if type(defaults[name]).__module__ == "dataclasses":
            raise TypeError(
                f"{cls.__name__}.{name} is a field(...) of the standard library; {plain}"
            )
        if type(defaults[name]).__hash__ is None:
            raise TypeError(f"{cls.__name__}.{name} has a default that can change; {plain}")
    for method in ("__init__", "__post_init__", "__eq__", "__hash__"):
        if method in cls.__dict__ and cls.__dict__[method] is not None:
            raise TypeError(f"{cls.__name__} writes its own {method}; {plain}")


def _inherited(cls: type) -> tuple[str, ...]:
    return tuple(name for base in cls.__bases__ for name in getattr(base, "__match_args__", ()))


def _first_init(self: object, *arguments: Any, **named: Any) -> None:
    """The `__init__` of a class until its first value is made: compiles the real one."""
    cls = next(each for each in type(self).__mro__ if "__dataclass_defaults__" in each.__dict__)
    _compile_init(cls)
    cls.__init__(self, *arguments, **named)  # type: ignore[misc]


def load(cls: type) -> None:
    """Compile what the first value of a class would; nothing for a class of another kind."""
    if cls.__dict__.get("__init__") is _first_init:
        _compile_init(cls)


def _compile_init(cls: type) -> None:
    names: tuple[str, ...] = cls.__match_args__  # type: ignore[attr-defined]
    defaults: dict[str, Any] = cls.__dataclass_defaults__  # type: ignore[attr-defined]
    scope = {f"set_{name}": getattr(cls, name).__set__ for name in names}
    made = {
        name: one.make for name, one in defaults.items() if isinstance(one, _Field) and one.make
    }
    plain = {
        name: getattr(one, "default", one) if isinstance(one, _Field) else one
        for name, one in defaults.items()
    }
    scope.update({f"default_{name}": value for name, value in plain.items()})
    scope.update({f"make_{name}": make for name, make in made.items()})
    asked = [f"{name}=default_{name}" if name in defaults else name for name in names]
    lines = [
        f" set_{name}(self, make_{name}() if {name} is default_{name} else {name})"
        if name in made
        else f" set_{name}(self, {name})"
        for name in names
    ]
    source = "\n".join([f"def __init__(self, {', '.join(asked)}):", *lines])
    exec(table(source, lambda: compile(source, "<frozen>", "exec")), scope)
    cls.__init__ = scope["__init__"]  # type: ignore[misc]


def _shown(self: object) -> str:
    names: tuple[str, ...] = self.__compared__  # type: ignore[attr-defined]
    fields = ", ".join([f"{name}={getattr(self, name)!r}" for name in names])
    return f"{type(self).__qualname__}({fields})"


def _rebuilt(self: object) -> tuple[type, tuple[Any, ...]]:
    names: tuple[str, ...] = self.__match_args__  # type: ignore[attr-defined]
    return type(self), tuple([getattr(self, name) for name in names])


def _refuse(self: object, name: str, value: object = None) -> NoReturn:
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _dataclass(*, frozen: bool, slots: bool) -> Callable[[type], type]:
    """As the decorator of the standard library; both must be true, and defaults plain values.

    Raises:
        TypeError: the class asks for more than this decorator gives; the sentence says what.
    """
    if not (frozen and slots):
        raise TypeError("this decorator makes frozen values with slots: write both as true")
    return _frozen


if TYPE_CHECKING:
    from dataclasses import dataclass, field, replace
else:
    dataclass, field, replace = _dataclass, _field, _replace

__all__ = ["dataclass", "field", "replace"]
