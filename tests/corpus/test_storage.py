"""Inputs and outputs by URI, through pyarrow's file systems: here that of the disk."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow", reason="needs the corpus extra")

import pyarrow as pa
import pyarrow.parquet as pq

from osint.cli.main import run as osint
from osint.corpus import engines, storage
from osint.corpus.parts import Job
from osint.corpus.run import run
from osint.corpus.stats import stats
from osint.errors import InputError
from tests.corpus.helpers import STATEMENTS, hashes, write_documents


def corpus(folder: Path) -> Path:
    """Files of every way of reading: ranges, row groups, whole files, documents."""
    folder.mkdir()
    lines = write_documents(folder / "a.jsonl", 60).read_bytes()
    (folder / "b.jsonl.gz").write_bytes(gzip.compress(lines))
    (folder / "empty.jsonl").write_bytes(b"")
    rows = [{"id": f"p{n}", "text": STATEMENTS[n % 3]} for n in range(40)]
    pq.write_table(pa.Table.from_pylist(rows), folder / "c.parquet", row_group_size=10)
    (folder / "d.csv").write_text("id,text\nx," + STATEMENTS[1] + "\n")
    (folder / "pages").mkdir()
    (folder / "pages/one note.md").write_text(STATEMENTS[0])
    (folder / "pages/why? not?.md").write_text(STATEMENTS[0])
    (folder / "pages/what?a=b.md").write_text(STATEMENTS[0])
    (folder / "pages/settings.json").write_text('{"theme": "dark"}')
    return folder


def uri(path: Path) -> str:
    return f"file://{path}"


def go(source: str, out: str, **options: Any) -> dict[str, Any]:
    resume, engine = options.pop("resume", False), options.pop("engine", engines.local(1))
    job = Job(out, form="jsonl")
    return run([source], job, engine, resume=resume, block_bytes=1000, progress=lambda *_: None)


def rows(folder: Path) -> list[dict[str, Any]]:
    found = (path.read_text() for path in sorted(folder.glob("part-*.jsonl")))
    return [json.loads(line) for part in found for line in part.splitlines()]


def test_a_store_gives_what_a_disk_gives(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "in")
    here = go(str(folder), str(tmp_path / "here"))
    there = go(uri(folder), uri(tmp_path / "there"))
    assert here["totals"] == there["totals"] and here["totals"]["documents"] == 165
    assert [each["sha256"] for each in here["inputs"]] == [
        each["sha256"] for each in there["inputs"]
    ]
    assert {each["path"].partition("://")[0] for each in there["inputs"]} == {"file"}
    for one, other in zip(rows(tmp_path / "here"), rows(tmp_path / "there"), strict=True):
        assert json.loads(json.dumps(one).replace(str(folder), uri(folder))) == other
    assert not list((tmp_path / "there").rglob("*.tmp"))


def test_a_run_into_a_store_is_resumed(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "in")
    out = tmp_path / "out"
    first = go(uri(folder), uri(out))
    files = sorted(out.glob("part-*.jsonl"))
    kept = files[5].stat().st_mtime_ns
    files[0].unlink()
    files[1].write_text("damaged")
    (out / "_done/part-000002.json").unlink()
    (out / "part-000003.jsonl.0a.tmp").write_text("half of it")
    again = go(uri(folder), uri(out), resume=True)
    assert hashes(first) == hashes(again)
    assert files[5].stat().st_mtime_ns == kept and not list(out.glob("*.tmp"))
    with pytest.raises(InputError, match="already has a run in it"):
        go(uri(folder), uri(out))


def test_what_could_not_be_read_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = corpus(tmp_path / "in")
    whole = go(uri(folder), uri(tmp_path / "whole"))
    opened, silent = storage.seekable, {"b.jsonl.gz", "d.csv"}

    def sometimes(name: str, base: str = "") -> Any:
        if Path(name).name in silent:
            raise OSError("the store does not answer")
        return opened(name, base)

    monkeypatch.setattr(storage, "seekable", sometimes)
    torn = go(uri(folder), uri(tmp_path / "out"))
    assert torn["totals"]["errors"] == {"no-text": 1, "unreadable": 2}
    silent.clear()
    monkeypatch.setattr(storage, "seekable", opened)
    again = go(uri(folder), uri(tmp_path / "out"), resume=True)
    assert hashes(again) == hashes(whole) and again["inputs"] == whole["inputs"]


def test_workers_of_their_own_read_and_write_a_store(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "in")
    one = go(uri(folder), uri(tmp_path / "one"))
    two = go(uri(folder), uri(tmp_path / "two"), engine=engines.local(2))
    assert hashes(one) == hashes(two)


def test_the_output_is_no_input(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "in")
    go(uri(folder), uri(folder / "out"))
    again = go(uri(folder), uri(folder / "out"), resume=True)
    assert again["totals"]["documents"] == 165


def test_an_input_that_changed_is_noticed(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "in")
    go(uri(folder), uri(tmp_path / "out"))
    write_documents(folder / "a.jsonl", 61)
    with pytest.raises(InputError, match="other inputs"):
        go(uri(folder), uri(tmp_path / "out"), resume=True)


def test_statistics_of_a_store(tmp_path: Path) -> None:
    folder = corpus(tmp_path / "in")
    go(str(folder), uri(tmp_path / "out"))
    assert stats(uri(tmp_path / "out")) == stats(str(tmp_path / "out"))


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("file:///nowhere/at/all", "no such file or folder"),
        ("moon://crater/a.jsonl", "cannot be reached"),
    ],
)
def test_what_cannot_be_reached_is_a_sentence(
    where: str, said: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert osint(["corpus", "run", where, "-o", str(tmp_path / "out")]) == 2
    told = capfd.readouterr().err
    assert said in told and where.partition("/a.")[0] in told and "Traceback" not in told


def test_a_path_is_no_uri() -> None:
    assert [storage.is_remote(name) for name in ("a/b.jsonl", "C:\\a", "./s3:/a")] == [False] * 3


@pytest.mark.parametrize(
    ("folder", "name", "made", "called"),
    [
        ("s3://b/in", "a.jsonl", "s3://b/in/a.jsonl", "s3://b/in/a.jsonl"),
        ("s3://b", "a.jsonl", "s3://b/a.jsonl", "s3://b/a.jsonl"),
        ("s3://b/in/?x=1&y=a/b", "a", "s3://b/in/a?x=1&y=a/b", "s3://b/in/a"),
        ("s3://b/in?x=1", "a?.md", "s3://b/in/a?.md?x=1", "s3://b/in/a?.md"),
        ("s3://b/in", "a?.md", "s3://b/in/a?.md", "s3://b/in/a?.md"),
        ("s3://b/in", "a?", "s3://b/in/a??", "s3://b/in/a?"),
        ("s3://b/in", "a?x=1", "s3://b/in/a?x=1?", "s3://b/in/a?x=1"),
        ("here/in/", "a?x=1", "here/in/a?x=1", "here/in/a?x=1"),
    ],
)
def test_options_of_a_store_follow_each_file(
    folder: str, name: str, made: str, called: str
) -> None:
    assert storage.joined(folder, name) == made
    assert storage.shown(made) == called


@pytest.mark.parametrize("at", ["in", "out"])
def test_a_password_in_an_address_is_refused_and_not_repeated(
    at: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    secret = "s3://key:hush@bucket/folder"
    source = str(corpus(tmp_path / "in")) if at == "out" else secret
    assert osint(["corpus", "run", source, "-o", secret]) == 2
    told = capfd.readouterr().err
    assert "would be written into the results" in told and "hush" not in told
