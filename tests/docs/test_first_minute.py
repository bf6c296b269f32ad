"""The first minute of README shows what its commands print today."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCK = re.search(r"```console\n(\$ make geocheck.*?)```", README, re.DOTALL)


def _shown() -> dict[str, str]:
    assert BLOCK is not None
    pieces = re.split(r"^\$ ", BLOCK[1], flags=re.MULTILINE)[1:]
    return {command: out for command, _, out in (piece.partition("\n") for piece in pieces)}


def _printed(*arguments: str, given: str = "") -> str:
    ended = subprocess.run(
        [sys.executable, "-P", "-m", "osint", "geocheck", *arguments],
        cwd=ROOT, input=given, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return ended.stdout


def test_the_cases_come_out_as_shown() -> None:
    (shown,) = [out for command, out in _shown().items() if command.startswith("make geocheck")]
    assert shown == _printed("cases/")


def test_the_first_sentence_comes_out_as_shown() -> None:
    ((command, shown),) = [each for each in _shown().items() if each[0].startswith("echo ")]
    sentence = re.fullmatch(r'echo "([^"]+)" \| \.venv/bin/osint geocheck', command)
    assert sentence is not None
    assert shown == _printed(given=sentence[1] + "\n")


@pytest.mark.parametrize("target", ["geocheck", "test"])
def test_make_has_the_targets(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
