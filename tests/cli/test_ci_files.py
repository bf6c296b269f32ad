"""The files for continuous integration: what they name exists, and their steps run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from osint.cli.app import app

ROOT = Path(__file__).resolve().parents[2]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))


def test_every_input_of_the_action_reaches_the_command_and_the_page() -> None:
    page = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    used = "".join(str(step) for step in ACTION["runs"]["steps"])
    for name in ACTION["inputs"]:
        assert f"inputs.{name} " in used, name
        assert f"`{name}`" in page, name


def test_every_variable_of_the_action_is_one_of_the_command() -> None:
    command = app.get_command(None, "geocheck")  # type: ignore[arg-type]
    assert command is not None
    known = {getattr(parameter, "envvar", None) for parameter in command.params}
    step = ACTION["runs"]["steps"][-1]
    others = {"CHECK_PATHS", "CHECK_LAYERS", "OSINT_CONFIG", "OSINT_HOMEPAGE"}
    assert set(step["env"]) - others <= known


@pytest.fixture
def commands(tmp_path: Path) -> dict[str, str]:
    """An environment in which `osint` is this one."""
    folder = tmp_path / "bin"
    folder.mkdir()
    script = folder / "osint"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m osint "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    path = f"{folder}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "PYTHONPATH": str(ROOT)}


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
def test_the_step_of_the_action_takes_paths_with_blanks(
    tmp_path: Path, commands: dict[str, str]
) -> None:
    folder = tmp_path / "press releases"
    folder.mkdir()
    (folder / "a b.txt").write_text("Lviv is 40 km from Kyiv.", encoding="utf-8")
    (tmp_path / "$(touch owned).txt").write_text("A calm day.", encoding="utf-8")
    empty = dict.fromkeys(ACTION["runs"]["steps"][-1]["env"], "")
    given = {"CHECK_PATHS": "press releases\n  $(touch owned).txt\n", "OSINT_FORMAT": "github"}
    ended = subprocess.run(
        ["bash", str(ROOT / "ci" / "action.sh")], cwd=tmp_path, capture_output=True, text=True,
        env={**commands, **empty, "OSINT_FAIL_ON": "inconsistent", "OSINT_STRICT": "false", **given},
        stdin=subprocess.DEVNULL, check=False,
    )  # fmt: skip
    assert ended.returncode == 1, ended.stderr
    assert ended.stdout.startswith("::error file=press releases/a b.txt,line=1,")
    assert not (tmp_path / "owned").exists()


def test_the_hooks_name_files_that_the_command_reads() -> None:
    cases, articles = (re.compile(hook["files"]) for hook in HOOKS)
    assert cases.search("cases/a.yaml") and cases.search("desk/cases/b.yml")
    assert not cases.search("config.yaml")
    assert articles.search("x/story.html") and not articles.search("story.py")
    assert all(hook["require_serial"] and hook["entry"] == "osint geocheck -q" for hook in HOOKS)


def test_a_hook_shows_problems_only(tmp_path: Path, commands: dict[str, str]) -> None:
    (tmp_path / "a.txt").write_text("Kharkiv lies 70 km from Belgorod.", encoding="utf-8")
    ended = subprocess.run(
        [*HOOKS[1]["entry"].split(), "a.txt"], cwd=tmp_path, capture_output=True, text=True,
        env=commands, stdin=subprocess.DEVNULL, check=False,
    )  # fmt: skip
    assert (ended.returncode, ended.stdout) == (0, "")


@pytest.mark.parametrize(
    "name",
    ["ci/gitlab.yml", ".github/workflows/check.yml", ".github/dependabot.yml",
     *(str(p.relative_to(ROOT)) for p in (ROOT / ".github/ISSUE_TEMPLATE").glob("*.yml"))],
)  # fmt: skip
def test_the_files_of_services_are_yaml(name: str) -> None:
    assert isinstance(yaml.safe_load((ROOT / name).read_text(encoding="utf-8")), dict)


def test_the_forms_have_what_the_services_ask_for() -> None:
    for path in (ROOT / ".github/ISSUE_TEMPLATE").glob("[!c]*.yml"):
        form = yaml.safe_load(path.read_text(encoding="utf-8"))
        assert form["name"] and form["description"] and form["body"]
        for part in form["body"]:
            assert part["type"] in ("textarea", "input", "dropdown", "markdown")
            assert part["attributes"]["label"]


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
def test_the_step_of_the_action_takes_layers_whose_names_have_blanks(
    tmp_path: Path, commands: dict[str, str]
) -> None:
    line = '{"type": "LineString", "coordinates": [[30.0, 49.0], [30.0, 51.0]]}'
    (tmp_path / "a line.geojson").write_text(line, encoding="utf-8")
    (tmp_path / "a.txt").write_text("Lviv is 30 km from the dark hedge.", encoding="utf-8")
    given = {
        **commands,
        "CHECK_PATHS": "a.txt",
        "CHECK_LAYERS": "  dark hedge=a line.geojson  \n\n",
        "OSINT_FORMAT": "jsonl",
    }
    ended = subprocess.run(
        ["bash", str(ROOT / "ci" / "action.sh")],
        cwd=tmp_path, env=given, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert ended.returncode == 1, ended.stderr
    assert "dark hedge" in ended.stdout and '"verdict": "inconsistent"' in ended.stdout
