"""No code asks which language it has before it: traits and word classes answer (docs/extending.md)."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2] / "osint"
CODES = {path.parent.name for path in (ROOT / "language").glob("*/language.toml")}
_ASKED = re.compile(r"(?:^|[._])(?:code|language)\Z")


def asked(source: str) -> Iterator[int]:
    """The lines in which a language is compared with one that is named, or that one is asked for."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "load":
            sides: list[ast.expr] = [ast.Name("code"), *node.args]
        elif isinstance(node, ast.Compare):
            sides = [node.left, *node.comparators]
        else:
            continue
        strings = {
            part.value
            for side in sides
            for part in ast.walk(side)
            if isinstance(part, ast.Constant) and isinstance(part.value, str)
        }
        if strings & CODES and any(_ASKED.search(ast.unparse(side)) for side in sides):
            yield node.lineno


def test_no_language_is_named() -> None:
    found = {
        f"{path.relative_to(ROOT)}:{line}"
        for path in ROOT.rglob("*.py")
        if not path.name.startswith("compiled")
        for line in asked(path.read_text(encoding="utf-8"))
    }
    assert found == set()


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ('if pack.code != "en": pass', [1]),
        ('x = code in ("ar", "he")', [1]),
        ('x = self._code == "ru" or\\\n None', [1]),
        ("x = code == BASE", []),
        ('x = load("fr").words("in")', [1]),
        ("x = load(BASE)", []),
        ('x = country.code == "DE"', []),
        ('x = word == "it"', []),
    ],
)
def test_what_names_one(source: str, lines: list[int]) -> None:
    assert list(asked(source)) == lines
