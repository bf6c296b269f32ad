"""The page about languages is followed: its files are written, its commands run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs/languages.md"
_FILE = re.compile(r"`(osint/language/sk/[\w.]+)`\n\n```toml\n(.*?)```", re.S)
_COMMAND = re.compile(r'^\$ osint geocheck - <<< "(.*)"$', re.M)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the package, with the page's files in it and compiled."""
    folder = tmp_path_factory.mktemp("house")
    shutil.copytree(
        ROOT / "osint", folder / "osint", ignore=shutil.ignore_patterns("data", "*.pyc")
    )
    (folder / "osint/data").symlink_to(ROOT / "osint/data")
    page = PAGE.read_text(encoding="utf-8")
    for name, content in _FILE.findall(page):
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, encoding="utf-8")
    assert run(folder, "osint.statements.build") == (0, "")
    return folder


def run(folder: Path, module: str, *arguments: str, text: str = "") -> tuple[int, str]:
    """The exit code and output of a module of the copy."""
    done = subprocess.run(
        [sys.executable, "-P", "-m", module, *arguments],
        input=text, capture_output=True, encoding="utf-8", cwd=folder, check=False,
        env={**os.environ, "PYTHONPATH": str(folder), "NO_COLOR": "1"},
    )  # fmt: skip
    return done.returncode, done.stdout


def test_the_commands_say_what_the_page_says(house: Path) -> None:
    right_and_wrong, denied = _COMMAND.findall(PAGE.read_text(encoding="utf-8"))
    code, output = run(house, "osint", "geocheck", "-", "-v", text=right_and_wrong)
    assert code == 1
    assert "consistent distance" in output and "inconsistent distance" in output
    code, output = run(house, "osint", "geocheck", "-", text=denied)
    assert code == 0 and "inconsistent" not in output


def test_without_the_folder_slovak_is_not_read(house: Path, tmp_path: Path) -> None:
    text = "Trnava leží 46 km od Bratislavy, ale to ešte nie je všetko, čo som o nej chcel povedať, keď sme boli spolu."
    folder = tmp_path / "house"
    shutil.copytree(house, folder, symlinks=True)
    shutil.rmtree(folder / "osint/language/sk")
    assert run(folder, "osint.language.build") == (0, "")
    code, output = run(folder, "osint", "geocheck", "--strict", "-", text=text)
    assert code == 3 and "1 sentence in Slovak was not read." in output
