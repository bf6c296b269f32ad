"""Kept modules and tables are those that would be made, and nothing but sound ones is taken."""

from __future__ import annotations

import builtins
import importlib
import inspect
import marshal
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from osint.support import kept_file
from osint.support import start_store as store
from osint.support.module_groups import Recorder

PACKAGE = "osintkept"


@pytest.fixture(autouse=True)
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A program of the test's own with one package and two modules, and a file for it."""
    root = tmp_path / PACKAGE
    (root / "inner").mkdir(parents=True)
    (root / "__init__.py").write_text("")
    (root / "inner/__init__.py").write_text("NAME = 'inner'\n")
    (root / "inner/towns.py").write_text(
        '"""Towns."""\nfrom osintkept.inner import NAME\nCOUNT = 7\ndef count():\n    return COUNT\n'
    )
    for path in root.rglob("*.py"):
        os.utime(path, (1e9, 1e9))
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    monkeypatch.setattr(store, "_PACKAGE", PACKAGE)
    monkeypatch.setattr(store, "_path", lambda: str(tmp_path / "cache/file.start"))
    monkeypatch.setattr(store, "_file", None)
    monkeypatch.setattr(store, "_recorder", Recorder())
    monkeypatch.delitem(sys.modules, "threading", raising=False)
    monkeypatch.setattr(store, "_groups", set())
    for name in ("_modules", "_new"):
        monkeypatch.setattr(store, name, {})
    yield root
    forget()


def forget() -> None:
    """Be a new process."""
    for name in [name for name in sys.modules if name.split(".")[0] == PACKAGE]:
        del sys.modules[name]
    sys.meta_path[:] = [each for each in sys.meta_path if not isinstance(each, store._Finder)]
    store._new.clear()
    store._recorder.groups.clear()
    importlib.invalidate_caches()


def first_process() -> None:
    """Import the program, keep it, and begin anew with what was kept."""
    importlib.import_module(f"{PACKAGE}.inner.towns")
    store.keep()
    forget()
    store.install()


def damage(sound: bytes, damaged: bytes) -> None:
    """Change the file and begin anew with it."""
    forget()
    Path(store._path()).write_bytes(Path(store._path()).read_bytes().replace(sound, damaged))
    store.install()


def test_a_kept_module_is_the_module(program: Path) -> None:
    first_process()
    towns = importlib.import_module(f"{PACKAGE}.inner.towns")
    assert type(towns.__spec__.loader) is store._Loader and towns.count() == 7
    assert towns.__file__ == str(program / "inner/towns.py")
    assert (towns.__doc__, towns.__package__) == ("Towns.", f"{PACKAGE}.inner")
    inner = sys.modules[f"{PACKAGE}.inner"]
    assert inner.__path__ == [str(program / "inner")] and inner.towns is towns
    assert inspect.getsource(towns.count).startswith("def count")


TRAVEL = f"{PACKAGE}.travel"


def with_travel(program: Path) -> None:
    """Two more modules: one wants the other, which wants what stands in the package."""
    (program / "roads.py").write_text(
        f"from {PACKAGE}.inner.towns import COUNT\nLENGTH = COUNT * 2\n"
    )
    (program / "travel.py").write_text(f"from {PACKAGE}.roads import LENGTH\nDAYS = LENGTH\n")
    for path in program.glob("*.py"):
        os.utime(path, (1e9, 1e9))
    importlib.invalidate_caches()


def later_process() -> None:
    """Import all, keep what that brought, and begin anew."""
    importlib.import_module(TRAVEL)
    store.keep()
    forget()
    store.install()


def test_what_an_import_brings_is_executed_before_it(program: Path) -> None:
    with_travel(program)
    later_process()
    later_process()
    order = [f"{PACKAGE}.inner", f"{PACKAGE}.inner.towns", f"{PACKAGE}.roads", TRAVEL]
    kept = store._part(store._GROUP, TRAVEL)
    assert kept is not None and list(marshal.loads(kept)) == order
    assert importlib.import_module(TRAVEL).DAYS == 14
    roads = sys.modules[f"{PACKAGE}.roads"]
    assert sys.modules[PACKAGE].roads is roads and roads.__spec__.name == roads.__name__
    assert roads.__file__ == str(program / "roads.py")
    assert sys.modules[f"{PACKAGE}.inner"].__path__ == [str(program / "inner")]


def test_imports_are_pythons_own_again_behind_a_group(program: Path) -> None:
    with_travel(program)
    (program / "roads.py").write_text(
        f"from {PACKAGE} import inner\nfrom {PACKAGE}.inner.towns import COUNT\n"
        f"from string import digits\nLENGTH = COUNT * 2\nimport builtins\n"
        "builtins.SEEN = builtins.__import__\n"
    )
    os.utime(program / "roads.py", (1e9, 1e9))
    own = builtins.__import__
    later_process()
    later_process()
    assert importlib.import_module(TRAVEL).DAYS == 14
    assert builtins.__import__ is own
    assert builtins.__dict__.pop("SEEN") is not own
    forget()
    (program / "roads.py").unlink()  # what an order tells is gone: the import says so
    with pytest.raises(ImportError):
        importlib.import_module(TRAVEL)
    assert builtins.__import__ is own


def test_an_order_that_does_not_hold_is_left_to_python(program: Path) -> None:
    with_travel(program)
    later_process()
    importlib.import_module(TRAVEL)
    inner, towns, roads, last = store._recorder.groups[TRAVEL]
    store._recorder.groups[TRAVEL] = (roads, inner, towns, last)
    store.keep()
    forget()
    store.install()
    assert importlib.import_module(TRAVEL).DAYS == 14
    assert sys.modules[f"{PACKAGE}.roads"].LENGTH == 14


def test_an_order_is_not_used_beside_other_threads(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_travel(program)
    later_process()
    later_process()
    monkeypatch.setitem(sys.modules, "threading", sys)
    monkeypatch.setattr(store, "execute_before", None)
    assert importlib.import_module(TRAVEL).DAYS == 14


@pytest.mark.parametrize("change", ["longer", "later", "gone"])
def test_one_changed_source_and_nothing_is_taken(program: Path, change: str) -> None:
    store.table("made", lambda: 1)
    importlib.import_module(f"{PACKAGE}.inner.towns")
    store.keep()
    forget()
    source = program / "inner/__init__.py"
    if change == "longer":
        source.write_text("NAME = 'another'\n")
        os.utime(source, (1e9, 1e9))
    elif change == "later":
        os.utime(source, (2e9, 2e9))
    else:
        source.unlink()
    store.install()
    assert (store._modules, store._file) == ({}, None)
    assert store.table("made", lambda: 2) == 2


def test_a_file_that_was_copied_with_the_program_is_passed_over(
    program: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    importlib.import_module(f"{PACKAGE}.inner.towns")
    store.keep()
    forget()
    copy = tmp_path / "copy.start"
    copy.write_bytes(Path(store._path()).read_bytes())
    monkeypatch.setattr(store, "_path", lambda: str(copy))
    store.install()
    assert store._modules == {}


def test_a_source_that_changed_while_the_process_ran_is_not_kept(program: Path) -> None:
    importlib.import_module(f"{PACKAGE}.inner.towns")
    os.utime(program / "inner/towns.py", (4e9, 4e9))
    store.keep()
    assert not Path(store._path()).exists()


def test_the_next_process_adds_what_it_needed(program: Path) -> None:
    importlib.import_module(PACKAGE)
    store.keep()
    forget()
    first_process()
    assert sorted(store._modules) == [PACKAGE, f"{PACKAGE}.inner", f"{PACKAGE}.inner.towns"]


def test_a_kept_table_is_not_made_again(program: Path) -> None:
    made: list[int] = []

    def numbers() -> dict[str, frozenset[int]]:
        made.append(1)
        return {"a": frozenset((1, 2)), "б": frozenset()}

    first = store.kept(numbers)
    assert first() is first()
    first_process()
    assert store.kept(numbers)() == {"a": frozenset((1, 2)), "б": frozenset()} and made == [1]


def test_a_table_is_made_again_for_another_source(program: Path, tmp_path: Path) -> None:
    words = tmp_path / "words.txt"
    words.write_text("one")
    assert store.table("words", words.read_text, store.state(words)) == "one"
    first_process()
    assert store.table("words", lambda: "never asked", store.state(words)) == "one"
    words.write_text("two and more")
    assert store.table("words", words.read_text, store.state(words)) == "two and more"


def test_a_damaged_table_is_made_again(program: Path) -> None:
    store.table("made", lambda: ["right"])
    first_process()
    damage(b"right", b"wrong")
    assert store.table("made", lambda: ["right"]) == ["right"]


def test_damaged_bytecode_is_made_anew_from_the_source(program: Path) -> None:
    first_process()
    name = f"{PACKAGE}.inner.towns"
    kept = store._part(store._CODE, name)
    assert kept is not None
    damage(bytes(kept), b"?" * len(kept))
    assert importlib.import_module(name).count() == 7


@pytest.mark.parametrize("length", range(0, 4000, 97))
def test_a_file_that_was_cut_short_changes_nothing(program: Path, length: int) -> None:
    store.table("made", lambda: ["right"])
    first_process()
    forget()
    content = Path(store._path()).read_bytes()
    Path(store._path()).write_bytes(content[: len(content) * length // 4000])
    store.install()
    assert importlib.import_module(f"{PACKAGE}.inner.towns").count() == 7
    assert store.table("made", lambda: ["right"]) == ["right"]


@pytest.mark.parametrize("content", [b"", b"osint 4.0\n", store._STAMP, store._STAMP + b"\xff" * 9])
def test_a_file_that_is_none_is_passed_over(program: Path, content: bytes) -> None:
    Path(store._path()).parent.mkdir()
    Path(store._path()).write_bytes(content)
    store.install()
    assert store._modules == {}


def test_a_file_of_other_values_is_passed_over(program: Path) -> None:
    Path(store._path()).parent.mkdir()
    here = store._path()
    for index in (
        5,
        (here, "", "a", ()),
        (here, "", {"a": 1}, ()),
        (here, "/", {"a": (False, 1, 1)}, ()),
    ):
        kept_file.write(store._path(), store._STAMP, index, {})
        store.install()
        assert store._modules == {}


def test_nothing_is_written_where_python_writes_no_bytecode(
    program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    first_process()
    assert not Path(store._path()).exists()


def test_commands_say_the_same_with_and_without_the_file(tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("Graz is 900 km from Linz. On Monday, 3 May 2023, nothing was seen in Pula.")
    command = [sys.executable, "-P", "-m", "osint", "geocheck", "-v", str(text)]
    env = {k: v for k, v in os.environ.items() if k not in ("PYTHONDONTWRITEBYTECODE",)}
    env["PYTHONPYCACHEPREFIX"] = str(tmp_path / "cache")
    runs, files = [], []
    for seed in range(4):  # sets have another order in each
        env["PYTHONHASHSEED"] = str(seed)
        runs.append(subprocess.run(command, capture_output=True, env=env, check=False).stdout)
        (file,) = (tmp_path / "cache").rglob("*.start")
        files.append((file.stat().st_ino, file.stat().st_mtime_ns))
    assert runs == [runs[0]] * 4 and b"inconsistent" in runs[0]
    assert files[2] == files[3], "nothing new is kept by the fourth command"
