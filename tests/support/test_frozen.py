"""Frozen values behave as those of the standard library."""

from __future__ import annotations

import dataclasses
import pickle

import pytest

from osint.support.frozen import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Town:
    name: str
    people: int = 0
    seen: list[int] = field(default_factory=list, repr=False, compare=False)
    marks: dict[str, int] = field(default_factory=dict)


@dataclasses.dataclass(frozen=True)
class Plain:
    name: str
    people: int = 0


def test_each_value_has_a_default_of_its_own() -> None:
    one, two = Town("Graz"), Town("Graz")
    one.seen.append(1)
    one.marks["a"] = 1
    assert (two.seen, two.marks) == ([], {})


def test_what_is_left_out_of_comparison_is_left_out_of_it_and_of_repr() -> None:
    assert Town("Graz", 1, [1]) == Town("Graz", 1, [2]) != Town("Graz", 2)
    assert Town("Graz", 1, [1]) != Town("Graz", 1, marks={"a": 1})
    assert repr(Town("Graz")) == "Town(name='Graz', people=0, marks={})"


def test_the_standard_library_sees_the_same_fields() -> None:
    seen = {one.name: (one.compare, one.repr) for one in dataclasses.fields(Town)}  # type: ignore[arg-type]
    assert seen["seen"] == (False, False) and seen["marks"] == (True, True)
    assert dataclasses.asdict(Town("Graz", 3)) == {  # type: ignore[call-overload]
        "name": "Graz",
        "people": 3,
        "seen": [],
        "marks": {},
    }


def test_replace_changes_what_is_named_and_keeps_the_rest() -> None:
    town = Town("Graz", 3, [7])
    other = replace(town, name="Linz")
    assert (other.name, other.people, other.seen) == ("Linz", 3, [7]) and town.name == "Graz"
    assert replace(town, name="Linz") == dataclasses.replace(town, name="Linz")
    assert replace(Plain("Graz", 3), name="Linz") == Plain("Linz", 3)
    with pytest.raises(TypeError):
        replace(town, mayor="nobody")


def test_a_pickled_value_comes_back() -> None:
    town = Town("Graz", 3, [7], {"a": 1})
    back = pickle.loads(pickle.dumps(town))
    assert back == town and back.seen == [7]


def test_what_is_not_given_here_is_refused() -> None:
    with pytest.raises(TypeError, match="go together"):
        field(default=0, repr=False)
    with pytest.raises(TypeError, match="default that can change"):

        @dataclass(frozen=True, slots=True)
        class _Wrong:
            seen: list[int] = []  # type: ignore[misc] # noqa: RUF012
