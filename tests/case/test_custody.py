"""Hashes: written into a case without touching anything else, and verified from a manifest."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest

from osint.case import custody
from osint.case.run import run_case
from osint.errors import CaseError, InputError
from osint.world import world

BODY = """\
# a comment at the top
schema: osint-case/1
case: {id: c, title: "A: case"}   # another

sources:
  # about the first
  - id: a   # one
    file: a.txt
    title: 'The first'
  - file: b.txt
    id: b
    sha256: "0000000000000000000000000000000000000000000000000000000000000000"  # old
  - {id: c, file: c.txt}
  - {id: d, file: d.txt, sha256: ''}
  - id: e
    text: |
      # not a comment
claims: []
"""


def sha(text: str) -> str:
    """The SHA-256 of a text."""
    return hashlib.sha256(text.encode()).hexdigest()


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A case with four source files."""
    for name in "abcd":
        (tmp_path / f"{name}.txt").write_text(f"text {name}", encoding="utf-8")
    path = tmp_path / "case.yaml"
    path.write_text(BODY, encoding="utf-8")
    return path


def test_hashes_are_written_and_all_else_stays(case: Path) -> None:
    written = custody.hashed(case)
    expected = (
        BODY.replace("    file: a.txt\n", f"    sha256: {sha('text a')}\n    file: a.txt\n")
        .replace(f'"{"0" * 64}"', sha("text b"))
        .replace("{id: c, file", f"{{id: c, sha256: {sha('text c')}, file")
        .replace("''}", f"{sha('text d')}}}")
    )
    assert written == expected
    case.write_text(written, encoding="utf-8")
    assert custody.hashed(case) == written


def test_the_manifest_verifies_and_notices_a_change(case: Path) -> None:
    case.write_text(custody.hashed(case), encoding="utf-8")
    text = custody.manifest(case)
    assert [row for row, _ in custody.verify(text, case.parent, "m")] == [
        "case.yaml", "a.txt", "b.txt", "c.txt", "d.txt",
    ]  # fmt: skip
    assert {how for _, how in custody.verify(text, case.parent, "m")} == {"OK"}
    (case.parent / "b.txt").write_text("changed", encoding="utf-8")
    (case.parent / "c.txt").unlink()
    bad = [(name, how) for name, how in custody.verify(text, case.parent, "m") if how != "OK"]
    assert bad == [("b.txt", "changed"), ("c.txt", "missing")]


def test_evidence_may_lie_in_a_folder_that_the_case_names(tmp_path: Path) -> None:
    (tmp_path / "evidence").mkdir()
    (tmp_path / "evidence" / "a.txt").write_text("A calm day.", encoding="utf-8")
    case = tmp_path / "cases" / "c.yaml"
    case.parent.mkdir()
    body = "schema: osint-case/1\ncase: {id: c, title: C}\nROOTsources:\n  - {id: s, file: a.txt}\n"
    case.write_text(body.replace("ROOT", "root: ../evidence\n"), encoding="utf-8")
    case.write_text(custody.hashed(case), encoding="utf-8")
    text = custody.manifest(case)
    assert [line.split("  ")[1] for line in text.splitlines()] == ["c.yaml", "../evidence/a.txt"]
    assert list(custody.verify(text, case.parent, "m")) == [
        ("c.yaml", "OK"), ("../evidence/a.txt", "OK"),
    ]  # fmt: skip
    (result,) = run_case(case, world())
    assert result.document.text == "A calm day."
    case.write_text(
        body.replace("ROOT", "").replace("a.txt", "../evidence/a.txt"), encoding="utf-8"
    )
    with pytest.raises(CaseError):
        custody.manifest(case)


def test_a_manifest_reaches_no_other_folder(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("x", encoding="utf-8")
    (tmp_path / "c").mkdir()
    (tmp_path / "c" / "c.yaml").write_text("root: ../evidence\n", encoding="utf-8")
    text = f"{'0' * 64}  c.yaml\n{'0' * 64}  ../secret\n"
    with pytest.raises(InputError, match="outside"):
        list(custody.verify(text, tmp_path / "c", "m"))


def test_sha256sum_understands_the_manifest(case: Path) -> None:
    tool = shutil.which("sha256sum")
    if tool is None:
        pytest.skip("no sha256sum here")
    case.write_text(custody.hashed(case), encoding="utf-8")
    (case.parent / "case.sha256").write_text(custody.manifest(case), encoding="utf-8")
    done = subprocess.run(
        [tool, "-c", "case.sha256"], cwd=case.parent, check=False, capture_output=True
    )
    assert done.returncode == 0


@pytest.mark.parametrize(
    ("text", "words"),
    [("", "empty"), ("abc", "not a line of a manifest"), (f"{'0' * 64}  ../x", "outside")],
)
def test_what_is_not_a_manifest_is_refused(tmp_path: Path, text: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        list(custody.verify(text, tmp_path, "m"))


def test_a_missing_or_outside_file_is_an_error(case: Path) -> None:
    case.write_text(BODY.replace("a.txt", "../a.txt"), encoding="utf-8")
    with pytest.raises(CaseError, match="is outside"):
        custody.hashed(case)
    case.write_text(BODY.replace("a.txt", "z.txt"), encoding="utf-8")
    with pytest.raises(CaseError, match=r"no file z\.txt"):
        custody.hashed(case)
