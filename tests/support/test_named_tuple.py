"""Our `NamedTuple` behaves as that of the standard library."""

from __future__ import annotations

import copy
import pickle
import typing
from collections.abc import Callable

import pytest

from osint.support.named_tuple import NamedTuple


class Town(NamedTuple):
    """A town."""

    name: str
    people: int = 0
    twins: tuple[str, ...] = ()

    @property
    def is_large(self) -> bool:
        """Whether it has a hundred thousand people."""
        return self.people >= 100_000

    def twinned(self, other: str) -> Town:
        """The town with one twin more."""
        return self._replace(twins=(*self.twins, other))


class Listed(typing.NamedTuple):
    name: str
    people: int = 0
    twins: tuple[str, ...] = ()


class One(NamedTuple):
    value: int


class Nothing(NamedTuple):
    pass


class Capital(Town):
    """Derived from a class that is made here."""

    __slots__ = ()


def test_values_are_tuples_with_names() -> None:
    town = Town("Graz", people=290_000)
    name, people, twins = town
    assert (name, people, twins) == ("Graz", 290_000, ()) == town == Listed("Graz", 290_000)
    assert hash(town) == hash(Listed("Graz", 290_000)) and town < Town("Linz")
    assert town.is_large and not Town("Murau").is_large
    assert (One(3), One(value=3).value, Nothing()) == ((3,), 3, ())


def test_what_describes_a_class_is_that_of_the_standard_library() -> None:
    for name in ("_fields", "_field_defaults", "__match_args__", "__slots__"):
        assert getattr(Town, name) == getattr(Listed, name)
    assert repr(Town("Graz", 3)) == repr(Listed("Graz", 3)).replace("Listed", "Town")
    assert (Town.__doc__, Town.__module__, Town.__mro__[1:]) == (
        "A town.",
        __name__,
        (tuple, object),
    )
    assert not hasattr(Town("Graz"), "__dict__")
    Town("Graz")
    assert Town.__new__.__defaults__ == Listed.__new__.__defaults__


def test_values_are_changed_into_others() -> None:
    town = Town("Graz").twinned("Pula")
    assert town == ("Graz", 0, ("Pula",)) and type(town) is Town
    assert town._asdict() == {"name": "Graz", "people": 0, "twins": ("Pula",)}
    assert Town._make(["Graz", 1, ()]) == Town("Graz", 1)


def test_values_are_copied_and_pickled_before_and_after_the_first_is_made() -> None:
    town = Town("Graz", 5)
    assert pickle.loads(pickle.dumps(town)) == town and type(copy.deepcopy(town)) is Town
    assert type(pickle.loads(pickle.dumps(One(2)))) is One


def test_a_derived_class_makes_its_own_kind() -> None:
    first = Capital("Wien", 2_000_000)
    assert type(first) is Capital and type(Town("Graz")) is Town and first.is_large
    assert type(first._replace(people=0)) is Capital


def test_a_pattern_takes_the_fields_in_order() -> None:
    match Town("Graz", 7):
        case Town(name, people):
            assert (name, people) == ("Graz", 7)


@pytest.mark.parametrize("kind", [Town, Listed])
@pytest.mark.parametrize(
    "call",
    [
        lambda kind: kind(),
        lambda kind: kind("Graz", 1, (), 4),
        lambda kind: kind("Graz", mayor="nobody"),
        lambda kind: kind._make(["Graz"]),
    ],
)
def test_wrong_values_are_refused_alike(
    kind: type[Town], call: Callable[[type[Town]], object]
) -> None:
    with pytest.raises(TypeError):
        call(kind)
    with pytest.raises(ValueError, match="mayor"):
        kind("Graz")._replace(mayor="nobody")  # type: ignore[call-arg]
    with pytest.raises(AttributeError):
        kind("Graz").people = 4  # type: ignore[misc]


def _default_first() -> None:
    class _(NamedTuple):
        a: int = 0
        b: str  # type: ignore[misc]


def _own_constructor() -> None:
    class _(NamedTuple):
        a: int

        def __new__(cls, a: int) -> _:  # type: ignore[misc]
            return _(a)


def _other_base() -> None:
    class _(NamedTuple, Callable):  # type: ignore[misc, valid-type]
        a: int


@pytest.mark.parametrize("made", [_default_first, _own_constructor, _other_base])
def test_a_class_that_asks_for_more_is_refused(made: Callable[[], None]) -> None:
    with pytest.raises(TypeError):
        made()
