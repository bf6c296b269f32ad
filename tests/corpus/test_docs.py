"""docs/corpora.md: its programs run as they stand, and its tables are the schema."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("pyarrow", reason="needs the corpus extra")

import pyarrow as pa
import pyarrow.parquet as pq

from osint.corpus.arrow import FINDINGS_SCHEMA, MENTIONS_SCHEMA, geocheck_batches
from tests.corpus.helpers import STATEMENTS

PAGE = (Path(__file__).parents[2] / "docs" / "corpora.md").read_text(encoding="utf-8")


def program(name: str) -> str:
    (found,) = re.findall(rf"```python {name}\n(.*?)```", PAGE, re.DOTALL)
    return str(found)


def written(name: str, folder: Path, **environment: str) -> list[str]:
    """Run a program of the page over three documents; the rows it wrote, sorted."""
    documents = [{"id": f"d{n}", "text": text} for n, text in enumerate(STATEMENTS)]
    pq.write_table(pa.Table.from_pylist(documents), folder / "archive.parquet")
    ended = subprocess.run(
        [sys.executable, "-c", program(name)],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
    )
    assert ended.returncode == 0, ended.stderr[-3000:]
    rows = pq.read_table(folder / "findings.parquet").to_pylist()
    return sorted(json.dumps(row, sort_keys=True) for row in rows)


def expected() -> list[str]:
    """What every engine must give, in all columns: that of a call in this process."""
    documents = [{"id": f"d{n}", "text": text} for n, text in enumerate(STATEMENTS)]
    table = pa.Table.from_batches(geocheck_batches(pa.Table.from_pylist(documents).to_batches()))
    assert table["verdict"].to_pylist() == ["inconsistent", "consistent"]
    return sorted(json.dumps(row, sort_keys=True) for row in table.to_pylist())


def test_plain_arrow(tmp_path: Path) -> None:
    assert written("arrow", tmp_path) == expected()


def need(*modules: str) -> None:
    for module in modules:
        if importlib.util.find_spec(module) is None:
            pytest.skip(f"{module} is not installed")


@pytest.mark.loopback
def test_spark(tmp_path: Path) -> None:
    need("pyspark", "pandas")
    if shutil.which("java") is None:
        pytest.skip("Spark needs Java")
    arguments = "--master local[1] --conf spark.ui.enabled=false pyspark-shell"
    found = written(
        "spark",
        tmp_path,
        PYSPARK_PYTHON=sys.executable,
        PYSPARK_SUBMIT_ARGS=arguments,
        SPARK_LOCAL_IP="127.0.0.1",
    )
    assert found == expected()


@pytest.mark.loopback
def test_ray(tmp_path: Path) -> None:
    need("ray", "pandas")
    assert written("ray", tmp_path, RAY_USAGE_STATS_ENABLED="0") == expected()


@pytest.mark.parametrize(
    ("heading", "schema"),
    [("Columns of a finding", FINDINGS_SCHEMA), ("Columns of a mention", MENTIONS_SCHEMA)],
)
def test_the_published_columns_are_those_of_the_code(heading: str, schema: pa.Schema) -> None:
    part = PAGE.split(f"## {heading}\n")[1].split("\n## ")[0]
    listed = re.findall(r"^\| `(\w+)` \| (\w+) \| \S", part, re.MULTILINE)
    types = {"string": pa.string(), "int64": pa.int64(), "float64": pa.float64()}
    assert [pa.field(name, types[kind]) for name, kind in listed] == list(schema)
