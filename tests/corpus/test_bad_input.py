"""Damaged, huge and hostile inputs: an error row or a sentence, and everything else is read."""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow", reason="needs the corpus extra")

import pyarrow as pa
import pyarrow.parquet as pq

from osint.corpus.arrow import MENTIONS_SCHEMA, batched, geocheck_batches
from osint.corpus.plan import plan
from osint.corpus.stats import stats
from osint.errors import InputError
from tests.corpus.helpers import STATEMENTS, go, rows_of, write_documents

HUGE = 50_000_000
DISK = 4_096_000


def test_a_row_of_50_mb_costs_that_row_only(tmp_path: Path) -> None:
    texts = [STATEMENTS[0], "x" * HUGE, STATEMENTS[0]]
    lines = tmp_path / "a.jsonl"
    lines.write_text("\n".join(json.dumps({"text": text}) for text in texts))
    table = tmp_path / "b.csv"
    table.write_text("id,text\n" + "\n".join(f'r,"{text}"' for text in texts) + "\n")
    columns = tmp_path / "c.parquet"
    pq.write_table(pa.table({"text": texts}), columns)
    for source in (lines, table, columns):
        out = tmp_path / f"out-{source.suffix}"
        manifest = go([source], out, block_bytes=10**9)
        assert manifest["totals"]["documents"] == 3, source
        assert manifest["totals"]["verdicts"] == {"inconsistent": 2}, source
        (row,) = [row for row in rows_of(out) if row["error"]]
        assert str(source) in row["error"]


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_half_a_surrogate_pair_can_be_counted(tmp_path: Path, form: str) -> None:
    pytest.importorskip("duckdb", reason="needs the corpus extra")
    source = tmp_path / "a.jsonl"
    source.write_text('{"id": "a\\ud800", "text": "The road is 40 miles (99 km) long \\udfff."}\n')
    assert go([source], tmp_path / "out", form=form)["totals"]["rows"] == 1
    (rows,) = [each.rows for each in stats(str(tmp_path / "out")) if each.title.startswith("Incon")]
    assert [row[0] for row in rows] == ["a?"]


def test_bytes_that_are_no_utf8_cost_their_row_only(tmp_path: Path) -> None:
    bad = STATEMENTS[0].encode().replace(b"harbour", b"h\xe0rbour")
    table = tmp_path / "a.csv"
    table.write_bytes(b"id,text\n" + b"\n".join([b'a,"' + bad + b'"', b'b,"It was"', b""]))
    columns = tmp_path / "b.parquet"
    texts = pa.array([bad, STATEMENTS[0].encode()], pa.binary())
    texts = pa.Array.from_buffers(pa.string(), 2, texts.buffers())
    pq.write_table(pa.table({"id": ["a", "b"], "text": texts}), columns)
    page = tmp_path / "c.txt"
    page.write_bytes(bad)
    for source, documents in ((table, 2), (columns, 2), (page, 1)):
        totals = go([source], tmp_path / f"out-{source.suffix}")["totals"]
        assert (totals["documents"], totals["errors"]) == (documents, {"encoding": 1}), source


def test_compressed_files_that_end_early_keep_what_came_before(tmp_path: Path) -> None:
    zstandard = pytest.importorskip("zstandard")
    rows = "".join(f"{n},{os.urandom(30).hex()} It was Monday 21 April 2017\n" for n in range(4000))
    for name, pack in (
        ("a.csv.gz", gzip.compress),
        ("b.csv.zst", zstandard.ZstdCompressor().compress),
    ):
        packed = pack(b"id,text\n" + rows.encode())
        (tmp_path / name).write_bytes(packed[: len(packed) // 2])
        totals = go([tmp_path / name], tmp_path / f"out-{name}", verb="extract")["totals"]
        assert totals["errors"] == {"damaged": 1} and totals["documents"] > 500, name


def test_what_is_no_parquet_or_warc_is_an_error_row(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    good = write_documents(tmp_path / "a.jsonl", 3)
    for name in ("b.parquet", "c.warc", "d.warc.gz", "e.jsonl.gz"):
        (tmp_path / name).write_bytes(b"this is something else entirely\n" * 30)
    manifest = go([tmp_path], tmp_path / "out")
    assert manifest["totals"]["errors"] == {"damaged": 4}
    assert manifest["totals"]["documents"] == 3 + 4
    assert manifest["inputs"][0] == {"path": str(good), "sha256": manifest["inputs"][0]["sha256"]}


def test_a_page_that_vanishes_costs_itself(tmp_path: Path, monkeypatch: Any) -> None:
    from osint.corpus.sources import documents_of
    from osint.reading.hints import Hints

    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(STATEMENTS[0])
    (task,) = plan([str(tmp_path)])
    (tmp_path / "b.txt").unlink()
    kinds = [getattr(row, "kind", None) for row in documents_of(task, Hints())]
    assert kinds == [None, "unreadable", None]


def test_the_encoding_of_an_archived_page_is_the_one_it_states(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    writers = pytest.importorskip("warcio.warcwriter")
    from warcio.statusandheaders import StatusAndHeaders

    words = "Как сообщили в понедельник, 21 апреля 2017 года, из порта вышли три судна с грузом."
    markup = f'<html><head><meta charset="windows-1251"></head><body><p>{words}</p></body></html>'
    with (tmp_path / "a.warc.gz").open("wb") as stream:
        archive = writers.WARCWriter(stream, gzip=True)
        kind = [("Content-Type", "text/html")]
        page = archive.create_warc_record(
            "https://example.org/1",
            "response",
            payload=BytesIO(markup.encode("cp1251")),
            http_headers=StatusAndHeaders("200 OK", kind, protocol="HTTP/1.0"),
        )
        archive.write_record(page)
        text = archive.create_warc_record(
            "https://example.org/2",
            "conversion",
            payload=BytesIO(words.encode()),
            warc_content_type="text/plain",
        )
        archive.write_record(text)
    go([tmp_path / "a.warc.gz"], tmp_path / "out", verb="extract", only=("dates",))
    found = {(row["document"][-1], row["value"]) for row in rows_of(tmp_path / "out")}
    assert {("1", "2017-04-21"), ("2", "2017-04-21")} <= found


def test_an_archive_of_pages_that_ends_early_keeps_what_came_before(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    writers = pytest.importorskip("warcio.warcwriter")
    for packed in (True, False):
        path = tmp_path / ("a.wet.gz" if packed else "a.wet")
        with path.open("wb") as stream:
            archive = writers.WARCWriter(stream, gzip=packed)
            for number in range(20):
                words = f"{STATEMENTS[0]} {os.urandom(2000).hex()}".encode()
                record = archive.create_warc_record(
                    f"https://example.org/{number}",
                    "conversion",
                    payload=BytesIO(words),
                    warc_content_type="text/plain",
                )
                archive.write_record(record)
        whole = path.read_bytes()
        path.write_bytes(whole[: len(whole) - len(whole) // 40])
        totals = go([path], tmp_path / f"out{packed}", only=("weekday",))["totals"]
        assert totals["verdicts"] == {"inconsistent": 19}, path
        assert totals["errors"] == {"damaged": 1}, path


def test_every_frame_of_a_zstd_file_is_read(tmp_path: Path) -> None:
    zstandard = pytest.importorskip("zstandard")
    pack = zstandard.ZstdCompressor().compress
    lines = [json.dumps({"id": f"{n}", "text": STATEMENTS[0]}).encode() + b"\n" for n in range(9)]
    source = tmp_path / "a.jsonl.zst"
    source.write_bytes(pack(b"".join(lines[:4])) + pack(b"".join(lines[4:])))
    assert go([source], tmp_path / "out")["totals"]["documents"] == 9


def test_odd_values_reach_parquet(tmp_path: Path) -> None:
    source = tmp_path / "a.jsonl"
    rows = [{"id": "\ud800", "text": STATEMENTS[0]}, {"id": 7, "text": STATEMENTS[0]}]
    source.write_text("\n".join(map(json.dumps, rows)))
    go([source], tmp_path / "out", form="parquet")
    table = pq.read_table(tmp_path / "out" / "part-000000.parquet").to_pylist()
    assert [row["document"] for row in table] == ["?", "7"]
    (batch,) = batched([{"low": 10**23, "start": 3}, {"low": 2}], MENTIONS_SCHEMA)
    assert batch.column("low").to_pylist() == [1e23, 2.0]


def test_batches_without_the_column_are_refused() -> None:
    with pytest.raises(InputError, match="has no column 'text'"):
        list(geocheck_batches([pa.RecordBatch.from_pylist([{"body": "x"}])]))


def test_a_batch_keeps_its_ids_and_names_its_bad_rows() -> None:
    rows = [{"id": "a", "text": STATEMENTS[0]}, {"id": "b", "text": None}, {"text": ""}]
    (batch,) = geocheck_batches([pa.RecordBatch.from_pylist(rows)])
    found = [(row["document"], row["verdict"], row["error_kind"]) for row in batch.to_pylist()]
    assert found == [("a", "inconsistent", None), ("b", None, "no-text"),
                     ("batch:3", None, "no-text")]  # fmt: skip


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of DISK bytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK}", "tmpfs", str(folder)]
    try:
        done = subprocess.run(mount, capture_output=True)
    except OSError as error:
        pytest.skip(f"no file system can be mounted here: {error}")
    if done.returncode:
        pytest.skip(f"no file system can be mounted here: {done.stderr.decode().strip()}")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.parametrize("form", ["jsonl", "parquet"])
def test_a_disk_that_is_full(small_disk: Path, tmp_path: Path, form: str) -> None:
    source = write_documents(tmp_path / "a.jsonl", 900)
    whole = go([source], tmp_path / "whole", form=form, block_bytes=6000)
    ballast = small_disk / "ballast"
    ballast.write_bytes(b"x" * (DISK - 120_000))
    out = small_disk / "out"
    with pytest.raises(
        InputError, match=r"No space left on device; free some space, then run again"
    ):
        go([source], out, form=form, block_bytes=6000)
    kept = len(list(out.glob("part-*")))
    assert 0 < kept < len(whole["parts"]) and not list(out.glob(".part-*"))
    ballast.unlink()
    assert go([source], out, form=form, block_bytes=6000, resume=True) == whole


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("first", ["part-*", ".part-*.tmp", "_plan.json"])
def test_ctrl_c_keeps_the_parts_and_says_how_to_go_on(tmp_path: Path, first: str) -> None:
    """Whatever is there first when it comes: a whole part, half a one, or no worker yet."""
    import signal
    import time

    inputs = [write_documents(tmp_path / f"in{n}.jsonl", 200) for n in range(8)]
    out = tmp_path / "out"
    command = [sys.executable, "-m", "osint", "corpus", "run", *map(str, inputs), "-o", str(out)]
    process = subprocess.Popen(
        [*command, "-f", "jsonl", "-w", "2"],
        start_new_session=True,
        stderr=subprocess.PIPE,
        # What runs in the background hands on that it ignores the signal.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    deadline = time.monotonic() + 60
    while not list(out.glob(first)) and time.monotonic() < deadline:
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the workers too
    _, told = process.communicate(timeout=60)
    assert process.returncode == 130
    assert re.fullmatch(rb"osint: stopped; .{6,16} kept in .+: go on with --resume\n", told), told
    assert not list(out.rglob(".part-*"))


def test_what_a_library_says_of_an_archive_reaches_no_terminal(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("warcio")
    from osint.cli.main import run

    head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a \x1b[31m b\r\nContent-Length: 4\r\n\r\n"
    (tmp_path / "a.warc").write_bytes(f"{head}abcd\r\n\r\n".encode())
    run(["geocheck", str(tmp_path / "a.warc")])
    assert "\x1b" not in capfd.readouterr().err
