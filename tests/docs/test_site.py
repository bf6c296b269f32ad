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


def test_the_configuration_for_hosts_starts_a_command_that_exists() -> None:
    page = (ROOT / "docs/assistants.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```json\n(.*?)```", page, re.DOTALL)
    assert len(blocks) == 2
    for block in blocks:
        (servers,) = json.loads(block).values()
        assert servers["osint"]["command"] == "osint"
        assert servers["osint"]["args"] == ["mcp"]
