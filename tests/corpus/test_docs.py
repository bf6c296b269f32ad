"""docs/corpora.md: its programs run as they stand, and its tables are the schema."""

from __future__ import annotations

import importlib.util
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

from osint.corpus.arrow import FINDINGS_SCHEMA, MENTIONS_SCHEMA
from tests.corpus.helpers import STATEMENTS

PAGE = (Path(__file__).parents[2] / "docs" / "corpora.md").read_text(encoding="utf-8")


def program(name: str) -> str:
    (found,) = re.findall(rf"```python {name}\n(.*?)```", PAGE, re.DOTALL)
    return str(found)


def verdicts(name: str, folder: Path, **environment: str) -> list[tuple[str, str, str]]:
    """Run a program of the page over three documents; what it wrote, sorted."""
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
    return sorted((row["document"], row["check"], row["verdict"]) for row in rows)


EXPECTED = [("d0", "weekday", "inconsistent"), ("d1", "twin-units", "consistent")]


def test_plain_arrow(tmp_path: Path) -> None:
    assert verdicts("arrow", tmp_path) == EXPECTED


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
    found = verdicts(
        "spark",
        tmp_path,
        PYSPARK_PYTHON=sys.executable,
        PYSPARK_SUBMIT_ARGS=arguments,
        SPARK_LOCAL_IP="127.0.0.1",
    )
    assert found == EXPECTED


@pytest.mark.loopback
def test_ray(tmp_path: Path) -> None:
    need("ray", "pandas")
    assert verdicts("ray", tmp_path, RAY_USAGE_STATS_ENABLED="0") == EXPECTED


@pytest.mark.parametrize(
    ("heading", "schema"),
    [("Columns of a finding", FINDINGS_SCHEMA), ("Columns of a mention", MENTIONS_SCHEMA)],
)
def test_the_published_columns_are_those_of_the_code(heading: str, schema: pa.Schema) -> None:
    part = PAGE.split(f"## {heading}\n")[1].split("\n## ")[0]
    listed = re.findall(r"^\| `(\w+)` \| (\w+) \| \S", part, re.MULTILINE)
    types = {"string": pa.string(), "int64": pa.int64(), "float64": pa.float64()}
    assert [pa.field(name, types[kind]) for name, kind in listed] == list(schema)
