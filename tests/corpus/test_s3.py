"""A run over a real S3 interface: moto's server on loopback, where it is installed."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("pyarrow", reason="needs the corpus extra")
pytest.importorskip("moto.server", reason="needs 'moto[s3,server]' (docs/corpora.md)")

from moto.server import ThreadedMotoServer
from pyarrow import fs

from tests.corpus.helpers import write_documents

pytestmark = [
    pytest.mark.loopback,
    pytest.mark.skipif(os.name != "posix", reason="signals and process groups"),
]


@pytest.fixture
def options(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Options of a store that has the buckets "archive" and "results"."""
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    server = ThreadedMotoServer("127.0.0.1", 0)
    server.start()
    where = (
        f"?region=us-east-1&scheme=http&endpoint_override=127.0.0.1:{server.get_host_and_port()[1]}"
    )
    store, _ = fs.FileSystem.from_uri(f"s3://results{where}&allow_bucket_creation=true")
    for bucket in ("archive", "results"):
        store.create_dir(bucket)
    yield where
    server.stop()


def sent(folder: Path, options: str) -> str:
    """The folder's address in the store, after its files were copied there."""
    store, _ = fs.FileSystem.from_uri(f"s3://archive{options}")
    fs.copy_files(str(folder), "archive/2024", destination_filesystem=store)
    return f"s3://archive/2024{options}"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Enough lines for several parts, and names that an address could be misread in."""
    folder = tmp_path / "archive"
    (folder / "notes #1").mkdir(parents=True)
    write_documents(folder / "a.jsonl", 12_000)
    write_documents(folder / "what?.jsonl", 20, 12_000)
    (folder / "notes #1/why? +%20.md").write_text("It was Monday, 21 April 2017.", "utf-8")
    return folder


def names(out: str, options: str) -> list[str]:
    """The names of what is in a folder of the bucket "results"."""
    store, _ = fs.FileSystem.from_uri(f"s3://results{options}")
    found = store.get_file_info(fs.FileSelector(f"results/{out}", allow_not_found=True))
    return sorted(each.base_name for each in found if each.is_file)


def written(out: str, options: str) -> dict[str, bytes]:
    """The files in a folder of the bucket "results", by name."""
    store, _ = fs.FileSystem.from_uri(f"s3://results{options}")
    return {name: store.open_input_file(f"results/{out}/{name}").read()
            for name in names(out, options)}  # fmt: skip


def command(source: str, out: str, *more: str) -> list[str]:
    arguments = ["corpus", "run", source, "-o", out, "-f", "jsonl", "-w", "2", "-q", *more]
    return [sys.executable, "-m", "osint", *arguments]


def test_s3_gives_the_parts_of_a_disk(archive: Path, options: str, tmp_path: Path) -> None:
    source, here = sent(archive, options), tmp_path / "here"
    for at, out in ((str(archive), str(here)), (source, f"s3://results/there{options}")):
        ran = subprocess.run(command(at, out), capture_output=True, text=True, check=False)
        assert ran.returncode == 0 and "12,021 documents" in ran.stderr, ran.stderr
    there = written("there", options)
    parts = sorted(path.name for path in here.glob("part-*"))
    assert len(parts) > 4 and parts == [name for name in there if name.startswith("part-")]
    for name in parts:  # a document without an id is called by its address
        local = (here / name).read_bytes().replace(str(archive).encode(), b"s3://archive/2024")
        assert local == there[name]
    inputs = [each["path"] for each in json.loads(there["manifest.json"])["inputs"]]
    assert inputs == [f"s3://archive/2024/{name}" for name in
                      ("a.jsonl", "notes #1/why? +%20.md", "what?.jsonl")]  # fmt: skip


def test_a_killed_run_goes_on(archive: Path, options: str) -> None:
    source, out = sent(archive, options), f"s3://results/killed{options}"
    assert subprocess.run(command(source, f"s3://results/whole{options}")).returncode == 0
    going = subprocess.Popen(command(source, out), start_new_session=True)
    while not any(name.startswith("part-") for name in names("killed", options)):
        assert going.poll() is None, "ended before a part was written"
        time.sleep(0.02)
    os.killpg(going.pid, signal.SIGKILL)
    going.wait()
    assert "manifest.json" not in names("killed", options)
    assert subprocess.run(command(source, out, "--resume")).returncode == 0
    assert written("killed", options) == written("whole", options)


def test_an_unknown_bucket_is_a_sentence(archive: Path, options: str) -> None:
    ran = subprocess.run(
        command(str(archive), f"s3://none/out{options}"), capture_output=True, text=True
    )
    assert ran.returncode == 2 and "s3://none/out" in ran.stderr and "not found" in ran.stderr
    assert "Traceback" not in ran.stderr
