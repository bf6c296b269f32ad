"""`osint corpus` as it is typed: exit codes, what is told, what the statistics show."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from osint.cli.corpus_progress import CorpusProgress
from osint.cli.main import run
from osint.corpus.parts import Receipt
from tests.corpus.helpers import write_documents


def corpus(*arguments: object) -> int:
    return run(["corpus", "run", *map(str, arguments), "-f", "jsonl", "-w", "1"])


def test_a_run_and_its_statistics(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("duckdb", reason="needs the corpus extra")
    source = write_documents(tmp_path / "a.jsonl", 9)
    source.write_bytes(source.read_bytes() + b"{broken\n")
    out = tmp_path / "out"
    assert corpus(source, "-o", out) == 0
    told = capfd.readouterr()
    assert told.out == ""
    assert "1/1 part, 10 documents (" in told.err and " MB/s), 6 rows, 0:00:00 left" in told.err
    assert "10 documents, 6 rows, 1 error (1 syntax); see " in told.err
    assert run(["corpus", "stats", str(out)]) == 0
    shown = capfd.readouterr().out
    verdicts = shown.index("weekday\tinconsistent\t3"), shown.index("twin-units\tconsistent\t3")
    assert verdicts == tuple(sorted(verdicts))
    assert "syntax\t1\t" in shown


def test_statistics_of_mentions(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("duckdb", reason="needs the corpus extra")
    source = tmp_path / "a.jsonl"
    source.write_text(json.dumps({"id": "x", "text": "The train left Lyon for Porto, not Lyon."}))
    assert corpus(source, "-o", tmp_path / "out", "--do", "extract") == 0
    assert run(["corpus", "stats", str(tmp_path / "out")]) == 0
    shown = capfd.readouterr().out
    assert "place\t3\t1" in shown and "Lyon\tFR\tsettlement\t2\t1" in shown


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--only", "weekdays"], "--only: there is no 'weekdays'; did you mean 'weekday'?"),
        (
            ["--do", "extract", "--only", "weekday"],
            "--only: there is no 'weekday'; use one of coord",
        ),
        (["--scheduler", "tcp://127.0.0.1:1"], "--scheduler goes with --engine dask"),
        (["--encoding", "klingon"], "--encoding: there is no encoding called 'klingon'"),
        (["--published", "yesterday"], "yesterday"),
    ],
)
def test_options_that_make_no_sense(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    source = write_documents(tmp_path / "a.jsonl", 3)
    assert corpus(source, "-o", tmp_path / "out", *arguments) == 2
    shown = capfd.readouterr().err
    assert told in shown and shown.count("\n") == 1
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("absent.jsonl", "no such file or folder"),
        ("a.xyz", "is not a kind of file that can be read"),
    ],
)
def test_inputs_that_cannot_be_used(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], name: str, told: str
) -> None:
    (tmp_path / "a.xyz").write_bytes(b"PK")
    assert corpus(tmp_path / name, "-o", tmp_path / "out") == 2
    assert told in capfd.readouterr().err


def test_a_run_without_one_usable_document_concludes_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.jsonl").write_text("nothing\nuseful\n")
    assert corpus(tmp_path / "a.jsonl", "-o", tmp_path / "out") == 2
    assert "nothing can be concluded" in capfd.readouterr().err


def test_statistics_of_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("duckdb", reason="needs the corpus extra")
    assert run(["corpus", "stats", str(tmp_path)]) == 2
    assert "has no output of `osint corpus run` in it" in capfd.readouterr().err


def test_what_the_progress_says() -> None:
    progress = CorpusProgress(quiet=True)
    progress(Receipt(number=4, documents=100, bytes=3_000_000, rows=52, errors={"syntax": 2}), 5, 9)
    assert progress.line(20.0, 5, 9) == (
        "5/9 parts, 100 documents (5/s, 0.15 MB/s), 50 rows, 0:01:20 left"
    )
