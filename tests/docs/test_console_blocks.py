"""What README and docs show as a console session is what the commands print today."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from osint.cli.main import run

ROOT = Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def sessions() -> list[tuple[str, str, str]]:
    """(page, command, shown output) for every `$ osint …` line of every page."""
    found = []
    for page in PAGES:
        for block in BLOCK.findall(page.read_text(encoding="utf-8")):
            for piece in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
                command, _, shown = piece.partition("\n")
                found.append((page.name, command, shown))
    return found


RUNNABLE = [s for s in sessions() if s[1].startswith("osint ") and s[2].strip() and "<" not in s[1]]


@pytest.mark.parametrize(("page", "command", "shown"), RUNNABLE, ids=lambda value: str(value)[:60])
def test_the_shown_output_is_the_real_one(
    page: str,
    command: str,
    shown: str,
    monkeypatch: pytest.MonkeyPatch,
    capfdbinary: pytest.CaptureFixture[bytes],
) -> None:
    monkeypatch.chdir(ROOT)
    run(shlex.split(command, comments=True)[1:])
    printed = capfdbinary.readouterr().out.decode()
    assert matches(shown.strip("\n"), printed.strip("\n")), f"{page}: $ {command}\n{printed}"


def matches(shown: str, printed: str) -> bool:
    """Equal but for trailing blanks; a line of `…` stands for any lines left out."""
    lines = [line.rstrip() for line in printed.splitlines()]
    parts: list[list[str]] = [[]]
    for line in shown.splitlines():
        if line.strip() == "…":
            parts.append([])
        else:
            parts[-1].append(line.rstrip())
    first, *rest = parts
    if lines[: len(first)] != first:
        return False
    if not rest:
        return len(lines) == len(first)
    at = len(first)
    for part in rest[:-1]:
        found = next((n for n in range(at, len(lines)) if lines[n : n + len(part)] == part), None)
        if found is None:
            return False
        at = found + len(part)
    last = rest[-1]
    return len(lines) - len(last) >= at and lines[len(lines) - len(last) :] == last


def test_left_out_lines_are_matched() -> None:
    assert matches("a\n…\nd", "a\nb\nc\nd") and matches("…\nb\n…", "a\nb\nc")
    assert matches("a\n…\nb", "a\nb")
    assert not matches("a\nd", "a\nb\nd") and not matches("a\n…\nb\n…\na", "a\nb")


def test_the_readme_shows_a_run_of_the_main_job() -> None:
    assert any(
        page == "README.md" and "geocheck cases/" in command for page, command, _ in sessions()
    )
