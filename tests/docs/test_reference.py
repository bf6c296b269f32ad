"""The generated pages say what the code says today, and the README knows every command and check."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from osint import checks
from osint.cli.app import COMMANDS
from tools.build_docs import pages

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    "name",
    [
        "docs/commands.md",
        "docs/checks.md",
        "docs/data.md",
        "docs/osint.1",
        "osint/case/schema.json",
    ],
)
def test_a_generated_page_is_current(name: str) -> None:
    written = (ROOT / name).read_text(encoding="utf-8")
    assert written == pages()[name], "run python -m tools.build_docs"


def test_the_readme_names_every_check_and_command() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for name in checks.ALL:
        assert f"| `{name}` |" in readme
    for name in COMMANDS:
        assert f"osint {name}" in readme


def test_links_between_pages_lead_somewhere() -> None:
    for page in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")]:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"
