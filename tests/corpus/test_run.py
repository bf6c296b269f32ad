"""Runs over many documents: nothing lost, nothing doubled, whatever happens in the middle."""

from __future__ import annotations

import gzip
import json
import os
import signal
import subprocess
import sys
import time
from multiprocessing import active_children
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow", reason="needs the corpus extra")

from osint.corpus import engines
from osint.corpus.parts import Job, run_task
from osint.corpus.plan import Task, plan
from osint.errors import InputError, UsageError
from osint.support.digest import sha256_hex
from tests.corpus.helpers import STATEMENTS, go, hashes, rows_of, write_documents


def test_every_document_is_read_once_however_it_is_cut(tmp_path: Path) -> None:
    source = write_documents(tmp_path / "a.jsonl", 60)
    whole = go([source], tmp_path / "one", block_bytes=10**9, verb="extract")
    for size in (37, 100, 1000):
        cut = go([source], tmp_path / f"cut{size}", block_bytes=size, verb="extract")
        assert cut["totals"]["documents"] == 60
        assert cut["totals"] == whole["totals"]
        assert rows_of(tmp_path / f"cut{size}") == rows_of(tmp_path / "one")


def test_the_manifest_names_inputs_data_and_counts(tmp_path: Path) -> None:
    source = write_documents(tmp_path / "a.jsonl", 6)
    manifest = go([source], tmp_path / "out", form="parquet")
    assert manifest["totals"]["documents"] == 6
    assert manifest["totals"]["verdicts"] == {"consistent": 2, "inconsistent": 2}
    assert manifest["inputs"][0]["path"] == str(source)
    assert json.loads((tmp_path / "out" / "manifest.json").read_text()) == manifest


def test_two_runs_give_the_same_bytes(tmp_path: Path) -> None:
    source = write_documents(tmp_path / "a.jsonl", 30)
    for form in ("jsonl", "parquet"):
        first = go([source], tmp_path / f"1{form}", form=form)
        second = go([source], tmp_path / f"2{form}", form=form)
        assert hashes(first) == hashes(second)


def test_bad_rows_become_error_rows_and_the_run_goes_on(tmp_path: Path) -> None:
    source = tmp_path / "a.jsonl"
    good = json.dumps({"id": "ok", "text": STATEMENTS[0]}).encode()
    source.write_bytes(b"\n".join([b"{broken", good, b'{"text": "\xff"}', b"[]", good]))
    manifest = go([source], tmp_path / "out", block_bytes=10**9)
    assert manifest["totals"]["errors"] == {"encoding": 1, "no-text": 1, "syntax": 1}
    rows = rows_of(tmp_path / "out")
    assert [row["error"] is None for row in rows] == [False, True, False, False, True]
    assert all(str(source) in row["error"] for row in rows if row["error"])


def test_a_fault_of_ours_costs_one_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from osint import pipeline

    check = pipeline.geocheck

    def fragile(document: Any, *rest: Any) -> Any:
        if document.id == "d3":
            raise ValueError("odd one")
        return check(document, *rest)

    monkeypatch.setattr(pipeline, "geocheck", fragile)
    source = write_documents(tmp_path / "a.jsonl", 6)
    manifest = go([source], tmp_path / "out")
    assert manifest["totals"]["errors"] == {"internal": 1}
    (row,) = [row for row in rows_of(tmp_path / "out") if row["error"]]
    assert (row["document"], row["error"]) == ("d3", "ValueError: odd one")


def test_resume_does_only_what_is_left(tmp_path: Path) -> None:
    source = write_documents(tmp_path / "a.jsonl", 60)
    undisturbed = go([source], tmp_path / "whole")
    done: list[int] = []

    def three_then_stop(job: Job, tasks: list[Task]) -> Any:
        for receipt in list(engines.local(1)(job, tasks[:3])):
            done.append(receipt.number)
            yield receipt
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        go([source], tmp_path / "out", engine=three_then_stop)
    (tmp_path / "out" / "part-000002.jsonl").unlink()  # a receipt without its part is not believed
    seen: list[int] = []

    def watched(job: Job, tasks: list[Task]) -> Any:
        for receipt in engines.local(1)(job, tasks):
            seen.append(receipt.number)
            yield receipt

    resumed = go([source], tmp_path / "out", engine=watched, resume=True)
    assert done == [0, 1, 2] and 2 in seen and not {0, 1} & set(seen)
    assert hashes(resumed) == hashes(undisturbed)
    assert resumed["totals"] == undisturbed["totals"]


def test_resuming_other_work_is_refused(tmp_path: Path) -> None:
    source = write_documents(tmp_path / "a.jsonl", 6)
    go([source], tmp_path / "out")
    with pytest.raises(InputError, match="already has a run in it"):
        go([source], tmp_path / "out")
    write_documents(source, 9)
    with pytest.raises(InputError, match="other inputs"):
        go([source], tmp_path / "out", resume=True)


def test_a_truncated_gzip_keeps_what_came_before(tmp_path: Path) -> None:
    plain = write_documents(tmp_path / "a.jsonl", 300).read_bytes()
    source = tmp_path / "b.jsonl.gz"
    packed = gzip.compress(plain, mtime=0)
    source.write_bytes(packed[: len(packed) * 3 // 4])
    manifest = go([source], tmp_path / "out")
    last = rows_of(tmp_path / "out")[-1]
    assert "truncated" in last["error"] and str(source) in last["error"]
    assert 50 < manifest["totals"]["documents"] < 301


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.jsonl.zst", "a.csv.gz"])
def test_compressed_inputs_are_read(tmp_path: Path, name: str) -> None:
    text = "id,text\nx,It was Monday 21 April 2017\n"
    if "jsonl" in name:
        text = json.dumps({"id": "x", "text": "It was Monday, 21 April 2017"})
    data = text.encode()
    if name.endswith(".zst"):
        data = pytest.importorskip("zstandard").ZstdCompressor().compress(data)
    else:
        data = gzip.compress(data)
    (tmp_path / name).write_bytes(data)
    manifest = go([tmp_path / name], tmp_path / "out")
    assert manifest["totals"]["verdicts"] == {"inconsistent": 1}


def test_parquet_is_cut_by_row_groups_and_needs_its_column(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    from osint.reading.hints import Hints

    table = pa.table({"key": [f"k{n}" for n in range(9)], "body": [STATEMENTS[0]] * 9})
    pq.write_table(table, tmp_path / "a.parquet", row_group_size=4)
    assert len(plan([str(tmp_path / "a.parquet")], 1)) == 3
    assert len(plan([str(tmp_path / "a.parquet")])) == 1
    hints = Hints(text_column="body", id_column="key")
    manifest = go([tmp_path / "a.parquet"], tmp_path / "out", hints=hints)
    assert manifest["totals"]["documents"] == 9
    assert [row["document"] for row in rows_of(tmp_path / "out")] == [f"k{n}" for n in range(9)]
    lacking = go([tmp_path / "a.parquet"], tmp_path / "lacking")
    assert lacking["totals"]["errors"] == {"no-column": 1}
    assert "has no column 'text'" in rows_of(tmp_path / "lacking")[0]["error"]


def test_a_warc_gives_its_pages(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    writer = pytest.importorskip("warcio.warcwriter")
    from io import BytesIO

    from warcio.statusandheaders import StatusAndHeaders

    page = b"<html><body><article><p>It was reported on Monday, 21 April 2017, from the harbour, said the mayor of the town.</p></article></body></html>"
    with (tmp_path / "a.warc.gz").open("wb") as stream:
        archive = writer.WARCWriter(stream, gzip=True)
        headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.0")
        archive.write_record(
            archive.create_warc_record(
                "https://example.org/news", "response", payload=BytesIO(page), http_headers=headers
            )
        )
    go([tmp_path / "a.warc.gz"], tmp_path / "out")
    (row,) = rows_of(tmp_path / "out")
    assert (row["document"], row["verdict"]) == ("https://example.org/news", "inconsistent")


def test_a_row_that_is_too_large_is_an_error_row(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("osint.corpus.sources.MAX_LINE_BYTES", 5000)
    source = tmp_path / "a.jsonl"
    rows = [{"id": "huge", "text": "x" * 9000}, {"id": "ok", "text": STATEMENTS[0]}]
    source.write_text("\n".join(map(json.dumps, rows)))
    go([source], tmp_path / "out", block_bytes=10**9)
    first, second = rows_of(tmp_path / "out")
    assert "longer than" in first["error"] and second["document"] == "ok"


def test_a_full_disk_is_a_sentence_and_leaves_no_half_part(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("osint.corpus.parts.to_disk", full)
    source = write_documents(tmp_path / "a.jsonl", 6)
    with pytest.raises(InputError, match="No space left on device; free some space"):
        go([source], tmp_path / "out")
    assert not list((tmp_path / "out").glob("part-*")) and not list(
        (tmp_path / "out").glob(".part*")
    )


def test_receipts_that_are_damaged_are_not_believed(tmp_path: Path) -> None:
    source = write_documents(tmp_path / "a.jsonl", 6)
    first = go([source], tmp_path / "out", block_bytes=10**9)
    (tmp_path / "out" / "_done" / "part-000000.json").write_text('{"number": 0, "docu')
    again = go([source], tmp_path / "out", block_bytes=10**9, resume=True)
    assert hashes(first) == hashes(again)


def test_parts_that_were_changed_are_made_again(tmp_path: Path) -> None:
    source = write_documents(tmp_path / "a.jsonl", 60)
    first = go([source], tmp_path / "out")
    (tmp_path / "out" / "part-000001.jsonl").write_text("{}\n")
    assert go([source], tmp_path / "out", resume=True) == first
    assert hashes(first)[1] == sha256_hex((tmp_path / "out" / "part-000001.jsonl").read_bytes())


def test_an_input_that_changes_meanwhile_is_noticed(tmp_path: Path) -> None:
    source = write_documents(tmp_path / "a.jsonl", 6)

    def meanwhile(job: Job, tasks: list[Task]) -> Any:
        yield from engines.local(1)(job, tasks)
        write_documents(source, 7)

    with pytest.raises(InputError, match="changed while it was read"):
        go([source], tmp_path / "out", engine=meanwhile)


def test_files_are_taken_once_and_the_output_is_no_input(tmp_path: Path) -> None:
    source = write_documents(tmp_path / "a.jsonl", 6)
    out = tmp_path / "out"
    first = go([tmp_path, source], out)
    assert first["totals"]["documents"] == 6
    assert go([tmp_path, source], out, resume=True) == first


def test_two_runs_cannot_write_into_one_folder(tmp_path: Path) -> None:
    pytest.importorskip("fcntl")
    source = write_documents(tmp_path / "a.jsonl", 6)

    def second(job: Job, tasks: list[Task]) -> Any:
        with pytest.raises(InputError, match="another run is writing here"):
            go([source], tmp_path / "out", resume=True)
        yield from engines.local(1)(job, tasks)

    go([source], tmp_path / "out", engine=second)


def test_a_worker_with_other_data_refuses(tmp_path: Path) -> None:
    source = write_documents(tmp_path / "a.jsonl", 6)
    (task,) = plan([str(source)])
    with pytest.raises(UsageError, match="install the same on all machines"):
        run_task(Job(str(tmp_path), made_with="osint 0.0.1 ()"), task)


def test_many_tasks_go_through_a_few_workers(tmp_path: Path) -> None:
    source = write_documents(tmp_path / "a.jsonl", 240)
    pooled = go([source], tmp_path / "two", block_bytes=300, engine=engines.local(2))
    assert len(pooled["parts"]) > 50
    assert pooled == go([source], tmp_path / "one", block_bytes=300)


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_killed_worker_costs_nothing(tmp_path: Path) -> None:
    source = write_documents(tmp_path / "a.jsonl", 900)
    undisturbed = go([source], tmp_path / "whole", block_bytes=2000)
    victims: list[int] = []

    def disturbed(job: Job, tasks: list[Task]) -> Any:
        for receipt in engines.local(2)(job, tasks):
            if not victims:
                victims.append(int(active_children()[0].pid or 0))
                os.kill(victims[0], signal.SIGKILL)
            yield receipt

    found = go([source], tmp_path / "out", block_bytes=2000, engine=disturbed)
    assert victims and found == undisturbed


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_killed_run_resumed_equals_an_undisturbed_one(tmp_path: Path) -> None:
    inputs = [write_documents(tmp_path / f"in{n}.jsonl", 150, n * 150) for n in range(6)]
    undisturbed = go(inputs, tmp_path / "whole", block_bytes=16_000_000)
    out = tmp_path / "out"
    command = [
        *(sys.executable, "-m", "osint", "corpus", "run", *map(str, inputs)),
        *("-o", str(out), "-f", "jsonl", "--workers", "2"),
    ]
    process = subprocess.Popen(command, start_new_session=True, stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 60
    while not list(out.glob("part-*")) and time.monotonic() < deadline:
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert not (out / "manifest.json").exists()
    assert subprocess.run([*command, "--resume", "-q"], stderr=subprocess.DEVNULL).returncode == 0
    resumed = json.loads((out / "manifest.json").read_text())
    assert hashes(resumed) == hashes(undisturbed)
    assert resumed["totals"] == undisturbed["totals"]
