"""Every option of rules and folds is given somewhere and read somewhere."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from osint.language import rule_options
from osint.language.pack import load

ROOT = Path(rule_options.__file__).parents[1]
CODE = "".join(
    path.read_text("utf-8")
    for room in ("statements", "checks", "ends", "language")
    for path in sorted((ROOT / room).rglob("*.py"))
    if path.name not in ("rule_options.py", "compiled.py", "compiled_sources.py")
)


def _given(kind: str) -> Iterator[str]:
    for path in sorted((ROOT / "language").glob("*/*/*.toml")):
        for row in tomllib.loads(path.read_text("utf-8")).get(kind, ()):
            yield from row


@pytest.mark.parametrize("kind", ["rule", "fold"])
def test_every_option_is_given_by_a_rule(kind: str) -> None:
    known = rule_options.RULE_OPTIONS if kind == "rule" else rule_options.FOLD_OPTIONS
    assert set(known) <= set(_given(kind))


@pytest.mark.parametrize("option", sorted({*rule_options.RULE_OPTIONS, *rule_options.FOLD_OPTIONS}))
def test_every_option_is_read_by_the_code(option: str) -> None:
    asked = rf'(?:(?:options|row)(?:\.get\(|\[)|marked\(|options = .{{0,40}}|^\s*)"{option}"|"{option}" in '
    assert re.search(asked, CODE, re.MULTILINE), f"nothing reads {option}"


def test_a_pack_tells_which_rules_have_an_option() -> None:
    english = load("en")
    assert "in.bracket" in english.marked("bracketed")
    assert "in.bracket" in load("uk").marked("bracketed")
    assert "in.is" not in english.marked("bracketed")
    assert english.marked("no such option") == frozenset()
