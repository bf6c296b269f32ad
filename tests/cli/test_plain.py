"""Plain command lines are read as click reads them; all others are left to it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osint.cli import plain
from osint.cli.commands.geocheck import command
from osint.cli.main import run

TEXT = "Graz lies 900 km from Vienna. Tuesday, 5 May 2021 was dry in Linz, Austria.\n"
RENAMED = {"format": "format_", "layers": "layer"}
WORDS = (
    "a.txt", "-", "folder/b.md", "текст.txt", "-q", "--quiet", "-v", "--verbose", "--strict",
    "--all-text", "--debug", "-f", "--format", "json", "text", "auto", "jsonl", "csv", "pdf", "-o",
    "--output", "out.json", "--published", "2021-05-04", "--fail-on", "never", "doubtful", "often",
    "--home", "Paris", "--", "-qv", "--form", "--format=json", "-fjson", "", "--help", "-x",
)  # fmt: skip


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in [name for name in os.environ if name.startswith("OSINT_")]:
        monkeypatch.delenv(name)
    (tmp_path / ".git").mkdir()  # where the search for a configuration ends
    monkeypatch.chdir(tmp_path)


def _by_click(arguments: list[str]) -> dict[str, object]:
    with command.make_context("geocheck", list(arguments)) as context:
        return dict(context.params)


def _agree(arguments: list[str]) -> None:
    ours = plain.asked(["geocheck", *arguments])
    if ours is None:
        return
    theirs = _by_click(arguments)
    for field in type(ours).__match_args__:
        wanted, given_ = theirs[RENAMED.get(field, field)], getattr(ours, field)
        if isinstance(given_, tuple):
            wanted = tuple(wanted or ())  # type: ignore[call-overload]
        assert given_ == wanted, field


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=7))
def test_what_is_read_here_is_read_as_click_reads_it(arguments: list[str]) -> None:
    _agree(arguments)


@pytest.mark.parametrize(
    "line",
    [
        "a.txt",
        "-",
        "a.txt b.txt -q",
        "a.txt -f json -o out.json --published 2021-05-04 --strict -v",
        "--fail-on never folder --all-text",
    ],
)
def test_plain_lines_are_read_here(line: str) -> None:
    assert plain.asked(["geocheck", *line.split()]) is not None
    _agree(line.split())


@pytest.mark.parametrize(
    "line",
    [
        "",
        "-q",
        "a.txt --home Paris",
        "a.txt --format=json",
        "a.txt -f pdf",
        "a.txt -f",
        "a.txt -o -q",
        "a.txt -q -q",
        "a.txt -f json --format text",
        "a.txt --fail-on often",
        "a.txt -- b.txt",
        "--help",
        "a.txt --stric",
    ],
)
def test_the_others_are_left_to_click(line: str) -> None:
    assert plain.asked(["geocheck", *line.split()]) is None


def test_other_commands_variables_and_configurations_are_left_to_click(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert plain.asked(["extract", "a.txt"]) is None
    assert plain.asked(["geocheck", "a.txt"]) is not None
    (tmp_path / "osint.toml").write_text("strict = true\n")
    assert plain.asked(["geocheck", "a.txt"]) is None
    (tmp_path / "osint.toml").unlink()
    monkeypatch.setenv("OSINT_STRICT", "1")
    assert plain.asked(["geocheck", "a.txt"]) is None


@pytest.mark.parametrize("variable", ["OSINT_GAZETTEER", "OSINT_IMPORTS", "MY_OSINT_STRICT"])
def test_other_variables_are_no_business_of_clicks(
    variable: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(variable, "1")
    assert plain.asked(["geocheck", "a.txt"]) is not None


def test_the_variables_are_those_of_the_command() -> None:
    told = [one.envvar for one in command.params if one.envvar]
    assert set(told) == plain.VARIABLES


def test_what_is_listed_here_is_an_option_of_the_command() -> None:
    by_name = {name: one for one in command.params for name in one.opts}
    for name, field in {**plain.SWITCHES, **plain.VALUES}.items():
        option = by_name[name]
        assert isinstance(option, click.Option)
        assert option.name == RENAMED.get(field, field)
        assert option.is_flag == (name in plain.SWITCHES)


@pytest.mark.parametrize(
    "line",
    [
        "a.txt",
        "a.txt -v",
        "a.txt -q --fail-on never",
        "a.txt --strict --published 2021-05-04",
        "a.txt -f json",
        "a.txt -f sqlite -o a.txt",
        "missing.txt",
        "https://example.org/a",
        "a.txt --published yesterday",
        "a.txt missing.txt -f jsonl",
    ],
)
def test_both_ways_do_the_same(
    line: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("a.txt").write_text(TEXT)
    code = run(["geocheck", *line.split()])
    seen = capfd.readouterr()
    monkeypatch.setattr(plain, "asked", lambda arguments: None)
    assert (run(["geocheck", *line.split()]), capfd.readouterr()) == (code, seen)


SLOW = (
    "click", "csv", "dataclasses", "difflib", "_hashlib", "importlib.resources", "inspect",
    "logging", "random", "rich", "shutil", "subprocess", "tempfile", "threading", "tomllib", "typer",
    "zipfile",
)  # fmt: skip
"""Modules that take a start some milliseconds each, and that a plain check of a text needs not."""


def test_a_plain_line_imports_nothing_slow(tmp_path: Path) -> None:
    import subprocess

    Path("a.txt").write_text(TEXT)
    code = (
        "import sys; from osint.cli.main import run; run(['geocheck', 'a.txt', '-q']);"
        f"print(sorted(set({SLOW!r}) & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True)
    assert done.stdout.splitlines()[-1] == "[]", done.stderr
