"""The quick frozen values behave as those of the standard library."""

from __future__ import annotations

import copy
import dataclasses
import pickle

import pytest

from osint.support import frozen
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


def test_it_works_where_annotations_are_not_text() -> None:
    scope: dict[str, object] = {"dataclass": dataclass}
    code = (
        "import typing\n"
        "@dataclass(frozen=True, slots=True)\n"
        "class Line:\n"
        "    number: int\n"
        "    fare: float = 1.5\n"
        "    zones: typing.ClassVar[int] = 3\n"
    )
    exec(compile(code, "line.py", "exec", dont_inherit=True), scope)
    line = scope["Line"](7)  # type: ignore[operator]
    assert (line.number, line.fare, line.zones) == (7, 1.5, 3)
    assert dataclasses.replace(line, fare=2.0).fare == 2.0


def test_what_it_cannot_do_is_refused_with_a_sentence() -> None:
    with pytest.raises(TypeError, match=r"Timetable\.stops is a field\(\.\.\.\) of the standard"):

        @dataclass(frozen=True, slots=True)
        class Timetable:
            stops: list[str] = dataclasses.field(default_factory=list)

    with pytest.raises(TypeError, match=r"Fleet\.trams has a default that can change"):

        @dataclass(frozen=True, slots=True)
        class Fleet:
            trams: list[int] = []  # noqa: RUF012

    with pytest.raises(TypeError, match=r"Route\.end has no default but follows start"):

        @dataclass(frozen=True, slots=True)
        class Route:
            start: str = "Harbour"
            end: str  # type: ignore[misc]

    with pytest.raises(TypeError, match="Track writes its own __post_init__"):

        @dataclass(frozen=True, slots=True)
        class Track:
            length_m: float

            def __post_init__(self) -> None: ...

    with pytest.raises(TypeError, match="both as true"):

        @dataclass(frozen=True, slots=False)
        class Driver:
            name: str


def test_a_class_can_be_loaded_before_its_first_value() -> None:
    @dataclass(frozen=True, slots=True)
    class Town:
        name: str
        people: int = 5

    before = Town.__init__
    frozen.load(Town)
    frozen.load(int)
    assert Town.__init__ is not before
    assert (Town("Graz"), Town("Graz").people) == (Town("Graz", people=5), 5)
    made = Town.__init__
    frozen.load(Town)
    assert Town.__init__ is made
