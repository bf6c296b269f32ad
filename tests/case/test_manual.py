"""The page on case files: its example runs, and it names every key of the schema."""

from __future__ import annotations

import json
import re
from pathlib import Path

from osint.case.run import run_case
from osint.world import world

PAGE = Path("docs/case-files.md").read_text(encoding="utf-8")
SCHEMA = json.loads(Path("osint/case/schema.json").read_text(encoding="utf-8"))


def test_the_example_comes_out_as_it_says(tmp_path: Path) -> None:
    example = re.search(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
    assert example is not None
    path = tmp_path / "case.yaml"
    path.write_text(example[1], encoding="utf-8")
    (result,) = run_case(path, world())
    assert len(result.findings) == 2
    for finding, expectation in result.pairs():
        assert expectation is not None and expectation.met(finding.verdict), finding


def test_every_key_is_named() -> None:
    parts = [SCHEMA, SCHEMA["properties"]["case"], *SCHEMA["definitions"].values()]
    keys = {key for part in parts for key in part.get("properties", {})}
    missing = {key for key in keys if f"`{key}`" not in PAGE and f"`{key}:" not in PAGE}
    assert missing == set()
