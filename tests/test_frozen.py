"""The quick frozen values behave as those of the standard library."""

from __future__ import annotations

import copy
import dataclasses
import pickle

import pytest

from osint.support.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Stop:
    """A stop of a tram line."""

    name: str
    line: int = 3
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Depot(Stop):
    """A stop where trams sleep."""

    tracks: int = 2

    def total(self) -> int:
        return self.line + self.tracks


def test_a_value_is_made_with_defaults_and_by_name() -> None:
    assert Stop("Harbour").line == 3
    assert Stop(name="Harbour", notes=("closed",)) == Stop("Harbour", 3, ("closed",))
    with pytest.raises(TypeError):
        Stop()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Stop("Harbour", colour="red")  # type: ignore[call-arg]


def test_equality_and_hash_go_by_the_fields_and_the_class() -> None:
    assert Stop("Mill") != Stop("Mill", 4)
    assert Stop("Mill") != Depot("Mill")
    assert len({Stop("Mill"), Stop("Mill"), Stop("Gate")}) == 2


def test_a_value_does_not_change() -> None:
    stop = Stop("Gate")
    with pytest.raises(dataclasses.FrozenInstanceError):
        stop.line = 5  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del stop.line
    with pytest.raises((AttributeError, TypeError)):
        stop.colour = "red"  # type: ignore[attr-defined]


def test_the_standard_library_knows_it() -> None:
    stop = Stop("Gate", 5)
    assert dataclasses.is_dataclass(stop)
    assert dataclasses.replace(stop, line=6) == Stop("Gate", 6)
    assert [field.name for field in dataclasses.fields(Depot)] == [
        "name",
        "line",
        "notes",
        "tracks",
    ]
    assert dataclasses.asdict(stop) == {"name": "Gate", "line": 5, "notes": ()}


def test_a_class_built_on_another_has_the_fields_of_both() -> None:
    depot = Depot("East", 7, tracks=9)
    assert depot.total() == 16
    assert dataclasses.replace(depot, name="West") == Depot("West", 7, (), 9)


def test_values_show_and_copy_themselves() -> None:
    stop = Stop("Gate", 5)
    assert repr(stop) == "Stop(name='Gate', line=5, notes=())"
    assert pickle.loads(pickle.dumps(stop)) == stop
    assert copy.deepcopy(stop) == stop


def test_matching_by_position() -> None:
    match Stop("Gate", 5):
        case Stop(name, line):
            assert (name, line) == ("Gate", 5)
