"""The examples of the page on Python, and the cells of the notebook, run and give what they show."""

from __future__ import annotations

import doctest
import json
from pathlib import Path

import pytest

import osint

ROOT = Path(__file__).resolve().parents[2]


def test_the_page_on_python(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pyarrow")
    monkeypatch.chdir(ROOT)
    page = str(ROOT / "docs/python.md")
    failed, tried = doctest.testfile(page, module_relative=False)
    assert tried > 20 and failed == 0


def test_the_example_of_the_package() -> None:
    failed, tried = doctest.testmod(osint)
    assert tried == 3 and failed == 0


def test_the_notebook(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("pandas")
    monkeypatch.chdir(tmp_path)
    cells = json.loads((ROOT / "docs/example/notebook.ipynb").read_text(encoding="utf-8"))["cells"]
    names: dict[str, object] = {}
    for cell in cells:
        if cell["cell_type"] == "code":
            exec("".join(cell["source"]), names)
    assert len(names["frame"]) == 3  # type: ignore[arg-type]
    assert (tmp_path / "report.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
