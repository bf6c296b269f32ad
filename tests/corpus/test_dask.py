"""The Dask engine from the command line: a scheduler and two workers of their own on loopback."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow", reason="needs the corpus extra")
pytest.importorskip("distributed", reason="needs the dask extra")

from tests.corpus.helpers import go, hashes, write_documents

pytestmark = [
    pytest.mark.loopback,
    pytest.mark.skipif(os.name != "posix", reason="signals and process groups"),
]
PATIENCE_S = 90


def until(true: Callable[[], object], process: subprocess.Popen[bytes] | None = None) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < deadline, "waited too long"
        assert process is None or process.poll() is None, "ended too early"
        time.sleep(0.02)


class Cluster:
    """A scheduler process and worker processes, all on 127.0.0.1 with ports the system gives."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.file = folder, folder / "scheduler.json"
        self.log = (folder / "log").open("wb")
        self.processes: list[subprocess.Popen[bytes]] = []
        self.start("scheduler", "--port", "0", "--no-dashboard", "--scheduler-file", str(self.file))
        until(lambda: self.file.exists() and self.file.stat().st_size, self.processes[0])
        self.address = str(json.loads(self.file.read_text())["address"])

    def start(self, kind: str, *arguments: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "dask", kind, "--host", "127.0.0.1", *arguments]
        process = subprocess.Popen(
            command, cwd=self.folder, stdout=self.log, stderr=self.log, start_new_session=True
        )
        self.processes.append(process)
        return process

    def worker(self) -> subprocess.Popen[bytes]:
        return self.start("worker", self.address, "--nthreads", "1", "--no-nanny", "--no-dashboard")

    def stop(self) -> None:
        for process in reversed(self.processes):
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        self.log.close()


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    running = Cluster(tmp_path_factory.mktemp("cluster"))
    running.worker(), running.worker()
    yield running
    running.stop()


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("inputs")
    return [write_documents(folder / f"in{n}.jsonl", 80, n * 80) for n in range(6)]


@pytest.fixture(scope="module")
def undisturbed(inputs: list[Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    return go(inputs, tmp_path_factory.mktemp("whole"), block_bytes=None)


def command(inputs: list[Path], out: Path, *more: str) -> list[str]:
    names = [str(path) for path in inputs]
    return [sys.executable, "-m", "osint", "corpus", "run", *names, "-o", str(out), "-f", "jsonl",
            "--engine", "dask", *more]  # fmt: skip


def manifest(out: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((out / "manifest.json").read_text())
    return found


def test_killed_worker_and_killed_run_lose_nothing(
    cluster: Cluster, inputs: list[Path], undisturbed: dict[str, Any], tmp_path: Path
) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    at = ("--scheduler", cluster.address)
    victim = cluster.worker()  # joins while the run goes on, and is killed in its middle
    run = subprocess.Popen(command(inputs, one, *at), stderr=subprocess.DEVNULL)
    until(lambda: list(one.glob("part-*")), run)
    os.killpg(victim.pid, signal.SIGKILL)
    assert run.wait(PATIENCE_S) == 0
    assert manifest(one) == undisturbed

    run = subprocess.Popen(command(inputs, two, *at), stderr=subprocess.DEVNULL)
    until(lambda: list(two.glob("part-*")), run)
    run.kill()
    run.wait()
    assert not (two / "manifest.json").exists()
    again = subprocess.run(command(inputs, two, *at, "--resume", "-q"), capture_output=True)
    assert again.returncode == 0, again.stderr
    assert manifest(two) == undisturbed


def test_a_scheduler_that_goes_away_is_a_sentence(inputs: list[Path], tmp_path: Path) -> None:
    cluster = Cluster(tmp_path)
    try:
        cluster.worker()
        out = tmp_path / "out"
        run = subprocess.Popen(
            command(inputs, out, "--scheduler", cluster.address), stderr=subprocess.PIPE
        )
        until(lambda: list(out.glob("part-*")), run)
        cluster.processes[0].kill()
        _, told = run.communicate(timeout=PATIENCE_S)
        assert run.returncode == 2
        assert b"went away; what is done is kept" in told and b"Traceback" not in told
    finally:
        cluster.stop()


def test_an_unreachable_scheduler_is_a_sentence(inputs: list[Path], tmp_path: Path) -> None:
    ended = subprocess.run(
        command(inputs, tmp_path / "out", "--scheduler", "tcp://127.0.0.1:1"), capture_output=True
    )
    assert ended.returncode == 2
    assert ended.stderr.decode() == (
        "osint: no scheduler answers at tcp://127.0.0.1:1; start one with `dask scheduler`\n"
    )


def test_without_an_address_dask_runs_on_this_machine(
    inputs: list[Path], undisturbed: dict[str, Any], tmp_path: Path
) -> None:
    out = tmp_path / "out"
    ended = subprocess.run(command(inputs, out, "--workers", "1"), capture_output=True)
    assert ended.returncode == 0, ended.stderr
    assert hashes(manifest(out)) == hashes(undisturbed)
