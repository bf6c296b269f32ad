"""What commands leave for the next ones can be made beforehand."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from osint.cli import preparing
from osint.support import pattern_store
from tests.cli.conftest import Ended

PROGRAM = preparing.PACKAGE
SENTENCE = "Bergen lies 160 km from Stavanger."
SAYS = "from osint.support import pattern_store as s; print(len(s._new), len(s._kept()))"


def _run(folder: Path, *arguments: str, **environment: str) -> str:
    """What a Python of a copy of the program prints."""
    told = {k: v for k, v in os.environ.items() if not k.startswith(("OSINT_", "PYTHON"))}
    ended = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env={**told, "PYTHONPATH": str(folder), **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert not ended.stderr, ended.stderr
    return ended.stdout


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a copy of the program that nobody ran, its data linked."""
    target = tmp_path / "osint"
    shutil.copytree(PROGRAM, target, ignore=shutil.ignore_patterns("__pycache__", "data"))
    (target / "data").symlink_to(PROGRAM / "data")
    (target / "language/en/examples.tsv").write_text(f"{SENTENCE}\tdistance\tconsistent\n", "utf-8")
    monkeypatch.setattr(preparing, "PACKAGE", target)
    return tmp_path


def _compiled_and_kept(folder: Path) -> tuple[int, int]:
    """How many patterns a command compiles where it may not write, and how many it could use."""
    (folder / "text.txt").write_text(SENTENCE, "utf-8")
    check = f"from osint.cli.main import run; run(['geocheck', '-q', 'text.txt']); {SAYS}"
    compiled, kept = _run(folder, "-c", check, PYTHONDONTWRITEBYTECODE="1").split()[-2:]
    return int(compiled), int(kept)


def test_a_prepared_program_compiles_no_pattern(
    copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compiled, kept = _compiled_and_kept(copy)
    assert (compiled > 20, kept) == (True, 0)
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("OSINT_ONLY", "no such check")
    assert preparing.prepare(quickly=True, search=copy)
    compiled, kept = _compiled_and_kept(copy)
    assert (compiled, kept > 1000) == (0, True)


def test_a_prepared_program_knows_the_words_of_languages(copy: Path) -> None:
    assert preparing.prepare(quickly=True, search=copy)
    (copy / "text.txt").write_text("Skagen.", "utf-8")
    told = "from osint.support import start_store as s; s.install(); from osint.cli.main import run"
    check = f"{told}; run(['geocheck', '-q', 'text.txt']); import sys; print(*s._new, '|', *sys.modules)"
    new, _, loaded = _run(copy, "-c", check, PYTHONDONTWRITEBYTECODE="1").partition("|")
    assert new.split() == []
    if sys.version_info < (3, 14):  # before, its modules need none of what takes long to import
        assert not {"typing", "pathlib", "urllib.parse", "typer", "json"} & {*loaded.split()}


def test_a_build_prepares_that_hides_the_program(copy: Path) -> None:
    hiding = f"import sys\nsys.path[:] = [path for path in sys.path if path != {str(copy)!r}]\n"
    (copy / "site").mkdir()
    (copy / "site/sitecustomize.py").write_text(hiding, "utf-8")
    build = (
        f"import sys; sys.path.insert(0, {str(copy)!r}); from pathlib import Path; "
        "from osint.cli.preparing import prepare; "
        f"print(prepare(quickly=True, search=Path({str(copy)!r})))"
    )
    assert _run(copy, "-c", build, PYTHONPATH=str(copy / "site")) == "True\n"
    assert _compiled_and_kept(copy)[0] == 0


def test_a_prepared_program_knows_what_its_imports_bring(copy: Path) -> None:
    assert preparing.prepare(quickly=True, search=copy)
    told = "from osint.support import start_store as s; s.install(); print(*s._groups)"
    groups = _run(copy, "-c", told, PYTHONDONTWRITEBYTECODE="1").split()
    assert {"osint.pipeline", "osint.cli.checking"} <= {*groups}


def test_a_program_that_cannot_run_is_told(copy: Path) -> None:
    (copy / "osint/pipeline.py").write_text("import nothing_of_this_name\n", "utf-8")
    assert not preparing.prepare(quickly=True, search=copy)


@pytest.mark.parametrize(
    ("runs", "keeps", "code"), [(True, True, 0), (False, True, 2), (True, False, 2)]
)
def test_the_command_tells_whether_it_could(
    monkeypatch: pytest.MonkeyPatch, osint: Callable[..., Ended], runs: bool, keeps: bool, code: int
) -> None:
    monkeypatch.setattr(preparing, "prepare", lambda: runs)
    monkeypatch.setattr(pattern_store, "is_kept", lambda: keeps)
    ended = osint("data", "prepare")
    assert (ended.code, ended.out) == (code, "")
    assert ("cannot write" in ended.err) == (code == 2)
