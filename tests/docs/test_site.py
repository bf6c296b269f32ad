"""The pages as a site: every link leads somewhere, nothing is fetched from elsewhere; and what is
said of the version is the same everywhere."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

import osint
from osint.cli.assistants.tools import tools

ROOT = Path(__file__).resolve().parents[2]


def test_the_site_is_built_without_a_dead_link(tmp_path: Path) -> None:
    pytest.importorskip("mkdocs")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "-d", str(tmp_path)]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert built.returncode == 0, built.stdout + built.stderr
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    fetched = re.findall(r"<(?:script|link|img)[^>]+(?:src|href)=\"(https?:[^\"]+)", page)
    assert fetched == []


def test_the_pages_in_the_menu_exist() -> None:
    menu = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["nav"]
    pages = re.findall(r"[\w-]+\.md", json.dumps(menu))
    assert len(pages) > 12
    for page in pages:
        assert (ROOT / "docs" / page).is_file(), page


def test_one_version() -> None:
    for name, pattern in (
        ("CITATION.cff", r"(?m)^version: (.+)$"),
        ("pyproject.toml", r'(?m)^version = "(.+)"$'),
    ):
        found = re.search(pattern, (ROOT / name).read_text(encoding="utf-8"))
        assert found and found[1] == osint.__version__, name


def test_the_conversation_of_the_page_on_assistants_is_what_the_tools_answer() -> None:
    """Each line "-> tools/call NAME {…}" with the lines "<- …" below it; `…` stands for more."""
    page = (ROOT / "docs/assistants.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```text\n(.*?)```", page, re.DOTALL)
    calls = re.findall(r"-> tools/call (\w+) (\{.*\})\n((?:(?!->).*\n)+)", block)
    assert [name for name, _, _ in calls] == ["geocheck", "distance", "when"]
    for name, arguments, shown in calls:
        answer = json.dumps(tools()[name].call(**json.loads(arguments)), ensure_ascii=False)
        pieces = re.findall(r'"[^"…]*"(?:: [\d.]+)?', shown)
        assert pieces and [piece for piece in pieces if piece not in answer] == [], name


def test_the_configuration_for_hosts_starts_a_command_that_exists() -> None:
    page = (ROOT / "docs/assistants.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
    assert len(blocks) == 2
    for block in blocks:
        (servers,) = json.loads(block).values()
        assert servers["osint"]["command"] == "osint"
        assert servers["osint"]["args"] == ["mcp"]
