"""The page on extending is followed in a copy of the package, through the real commands."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "extending.md").read_text(encoding="utf-8")
FILE = re.compile(r"^```(?:python|toml)\n# (\S+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
EDIT = re.compile(r"^```diff\n# (\S+)\n(.*?)^```", re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package with everything that the page shows in its place."""
    folder = tmp_path_factory.mktemp("house")
    package = folder / "osint"
    shutil.copytree(ROOT / "osint", package, ignore=shutil.ignore_patterns("data", "__pycache__"))
    (package / "data").symlink_to(ROOT / "osint" / "data")
    for name, code in FILE.findall(PAGE):
        assert not (folder / name).exists(), name
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(code, encoding="utf-8")
    for name, lines in EDIT.findall(PAGE):
        _edit(folder / name, lines.splitlines())
    return folder


def _edit(path: Path, lines: list[str]) -> None:
    """Put the lines with + below the one line of the file that stands before them."""
    (known,) = [line[1:] for line in lines if line.startswith(" ")]
    added = [line[1:] for line in lines if line.startswith("+")]
    old = path.read_text(encoding="utf-8").split("\n")
    at = old.index(known)
    path.write_text("\n".join([*old[: at + 1], *added, *old[at + 1 :]]), encoding="utf-8")


def osint(
    copy: Path, *arguments: str, given: str = "", **variables: str
) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(copy), "OSINT_CONFIG": "", **variables}
    return subprocess.run(
        [sys.executable, "-m", "osint", *arguments], cwd=copy, env=environment, input=given,
        capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_the_check_runs_is_explained_and_is_in_the_schema(copy: Path) -> None:
    manual = osint(copy, "explain", "altitude").stdout
    examples = re.findall(r"^\s*(PASS|FAIL): (.+)$", manual, re.MULTILINE)
    assert len(examples) == 2
    for expected, text in examples:
        ended = osint(copy, "geocheck", "-", "--only", "altitude", given=text)
        assert ended.returncode == (expected == "FAIL"), ended.stderr
    assert '"altitude"' in osint(copy, "case", "schema").stdout


def test_the_check_is_stated_by_hand(copy: Path, tmp_path: Path) -> None:
    case = tmp_path / "case.yaml"
    case.write_text(BY_HAND, encoding="utf-8")
    assert osint(copy, "geocheck", str(case)).returncode == 0
    case.write_text(BY_HAND.replace("31,000", "3,100"), encoding="utf-8")
    assert osint(copy, "geocheck", str(case)).returncode == 1


BY_HAND = """\
schema: osint-case/1
case: {id: hut, title: A hut}
sources:
  - id: notice
    text: The hut at 31 thousand metres was closed.
claims:
  - {id: height, source: notice, quote: The hut at 31 thousand metres, check: altitude,
     stated: "31,000 m", expect: inconsistent}
"""


def test_the_phrase_is_read_and_its_examples_are_run(copy: Path, tmp_path: Path) -> None:
    text = "From Graz reckon with 145 km to Vienna."
    assert "consistent distance" in osint(copy, "geocheck", "-", "-v", given=text).stdout
    ended = osint(copy, "geocheck", "-", given=text.replace("145", "445"))
    assert "inconsistent distance" in ended.stdout and ended.returncode == 1
    broken = tmp_path / "house"
    shutil.copytree(copy, broken, symlinks=True)
    rules = broken / "osint/language/en/rules/reckoned.toml"
    rules.write_text(
        rules.read_text(encoding="utf-8").replace('examples = ["from', 'examples = ["off')
    )
    built = subprocess.run(
        [sys.executable, "-m", "osint.statements.build"], cwd=broken,
        env={**os.environ, "PYTHONPATH": str(broken)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert built.returncode == 1 and "distance.reckoned" in built.stderr, built.stderr
    assert "reckoned.toml, line 2" in built.stderr


def test_the_gazetteer_is_imported(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "own.pins").write_text("Xylobrod|50.1|36.2\n", encoding="utf-8")
    (tmp_path / "bad.pins").write_text("Xylobrod|50.1|36.2\nnothing\n", encoding="utf-8")
    own = {"OSINT_IMPORTS": str(tmp_path / "data")}
    assert osint(copy, "data", "import", str(tmp_path / "own.pins"), **own).returncode == 0
    assert "Xylobrod" in osint(copy, "geocode", "Xylobrod", **own).stdout
    ended = osint(copy, "data", "import", str(tmp_path / "bad.pins"), **own)
    assert ended.returncode == 2 and "bad.pins:2: no name and two numbers" in ended.stderr


def test_the_word_is_read(copy: Path) -> None:
    text = "Graz, a fjordstead 145 km south-west of Vienna, was dark."
    found = osint(copy, "geocheck", "-", "--only", "distance", "-f", "jsonl", given=text).stdout
    assert '"consistent"' in found and '"Graz"' in found


def test_the_notation_is_found_in_texts_and_written(copy: Path) -> None:
    ended = osint(copy, "extract", "-", "-f", "jsonl", given="Seen at north 44.327 east 131.669.")
    assert '"notation": "two-words"' in ended.stdout and '"latitude": 44.327' in ended.stdout
    assert "north 44.327 east 131.669" in osint(copy, "convert", "44.327, 131.669").stdout
    assert "two-words" not in osint(copy, "extract", "-", given="north 95.0 east 10.0").stdout


def test_the_input_format_is_read(copy: Path, tmp_path: Path) -> None:
    (tmp_path / "a.logbook").write_text(
        "2021-05-06|Left Tartu on Friday, May 6.\nno bar\n", encoding="utf-8"
    )
    ended = osint(copy, "geocheck", str(tmp_path), "-f", "jsonl")
    assert ended.returncode == 2 and "a.logbook:2: has no bar" in ended.stderr
    row = json.loads(ended.stdout)
    assert (row["check"], row["verdict"]) == ("weekday", "inconsistent")
    assert (row["line"], row["column"], row["unit"]) == (1, 26, "entry 1")


def test_the_output_format_is_written_by_its_name_and_by_the_name_of_the_file(
    copy: Path, tmp_path: Path
) -> None:
    text = "The road is 10 miles (16 km) long."
    assert osint(copy, "geocheck", "-f", "lines", "-", given=text).stdout.startswith("consistent: ")
    target = tmp_path / "out.lines"
    osint(copy, "geocheck", "-", "-o", str(target), given=text)
    assert target.read_text(encoding="utf-8").startswith("consistent: ")


def test_the_page_names_every_kind_of_thing() -> None:
    headings = re.findall(r"^## (.+)$", PAGE, re.MULTILINE)
    for kind in ("check", "word", "language", "notation", "input format", "output format"):
        assert any(kind in heading for heading in headings), kind
    assert any("gazetteer" in heading for heading in headings)
