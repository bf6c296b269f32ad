"""Where results may go: what is no regular file is never replaced, and a file keeps what it was."""

from __future__ import annotations

import json
import os
import signal
import stat
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from osint.support import whole_file
from tests.cli.conftest import Ended

Run = Callable[..., Ended]
FALSE = "It fell on Monday, 21 April 2017."
OSINT = [sys.executable, "-m", "osint"]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes, links and pipes of POSIX")


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(FALSE)
    return path


def check_written(path: Path) -> None:
    assert json.loads(path.read_text())["verdict"] == "inconsistent"


def test_a_mode_is_kept_and_that_of_a_new_file_is_usual(
    osint: Run, text: Path, tmp_path: Path
) -> None:
    target = tmp_path / "out.jsonl"
    target.write_text("old")
    target.chmod(0o640)
    assert osint("geocheck", text, "-f", "jsonl", "-o", target).code == 1
    check_written(target)
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert osint("geocheck", text, "-f", "jsonl", "-o", tmp_path / "new").code == 1
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == stat.S_IMODE(text.stat().st_mode)


def test_a_link_is_followed_inside_its_folder_only(osint: Run, text: Path, tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    inner, outer = tmp_path / "real.jsonl", tmp_path / "sub" / "other.jsonl"
    outer.write_text("kept")
    here, away, nowhere = (tmp_path / name for name in ("here", "away", "nowhere"))
    here.symlink_to("real.jsonl")
    away.symlink_to(outer)
    nowhere.symlink_to("real2.jsonl")
    for link, real in ((here, inner), (nowhere, tmp_path / "real2.jsonl")):
        assert osint("geocheck", text, "-f", "jsonl", "-o", link).code == 1
        assert link.is_symlink()
        check_written(real)
    ended = osint("geocheck", text, "-f", "jsonl", "-o", away)
    assert ended.code == 2 and "is a link to" in ended.err and ended.err.count("\n") == 1
    assert outer.read_text() == "kept" and away.is_symlink()


def test_a_folder_that_is_not_there_is_named(osint: Run, text: Path, tmp_path: Path) -> None:
    ended = osint("geocheck", text, "-o", tmp_path / "new" / "r.html")
    assert ended.code == 2 and f"there is no folder {tmp_path / 'new'}; make it first" in ended.err


def test_what_a_run_reads_besides_is_never_replaced(
    osint: Run, text: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    source, case, line = (tmp_path / name for name in ("src.txt", "case.yaml", "line.geojson"))
    source.write_text("Lviv is 470 km from Kyiv.")
    line.write_text('{"type": "LineString", "coordinates": [[30, 50], [31, 51]]}')
    case.write_text(EVIDENCE)
    assert osint("case", "hash", case, "--write").code == 0
    assert osint("geocheck", text, "-f", "json", "-o", "before.json").code == 1
    assert osint("geocheck", text, "--write-baseline", "base.json").code == 1
    for *command, target in [
        ("geocheck", case, "-o", "src.txt"),
        ("geocheck", case, "--write-baseline", "src.txt"),
        ("case", "hash", case, "-o", "src.txt"),
        ("geocheck", text, "--since", "before.json", "-o", "before.json"),
        ("geocheck", text, "--since", "before.json", "-o", text),
        ("geocheck", text, "--baseline", "base.json", "-o", "./base.json"),
        ("geocheck", text, "--layer", "front=line.geojson", "-o", "./line.geojson"),
        ("distance", "Kyiv", "front", "--layer", "front=line.geojson", "-o", "./line.geojson"),
        ("convert", "line.geojson", "-o", "./line.geojson"),
        ("report-wrong", f"{text}:1:1", "-o", text),
    ]:
        kept = (tmp_path / target).read_bytes()
        ended = osint(*command, target)
        assert ended.code == 2 and "one of the inputs" in ended.err, (command, ended.err)
        assert (tmp_path / target).read_bytes() == kept, command


EVIDENCE = """\
schema: osint-case/1
case: {id: road, title: A road}
sources:
  - {id: a, file: src.txt}
claims:
  - {id: c, source: a, quote: Lviv is 470 km from Kyiv, check: distance, expect: consistent}
"""


@pytest.mark.parametrize("command", ["geocheck", "extract", "when"])
def test_an_input_is_never_replaced(
    osint: Run, text: Path, tmp_path: Path, command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    twin = tmp_path / "twin.txt"
    os.link(text, twin)
    link = tmp_path / "link.txt"
    link.symlink_to("a.txt")
    monkeypatch.chdir(tmp_path)
    kept, other = text.read_bytes(), Path("..", tmp_path.name, text.name)
    given = [(text, name) for name in (text, twin, link, Path(text.name), other)]
    for source, name in [*given, (Path(text.name), f"./{text.name}"), (Path(text.name), text)]:
        ended = osint(command, source, "-o", name)
        assert ended.code == 2 and "one of the inputs" in ended.err, name
        assert text.read_bytes() == kept, name
        assert text.read_text() == FALSE
    if command == "geocheck":
        ended = osint(command, tmp_path, "--write-baseline", text)
        assert ended.code == 2 and text.read_text() == FALSE


def test_a_baseline_has_a_file_of_its_own(osint: Run, text: Path) -> None:
    out = str(text.parent / "out.json")
    told = osint("geocheck", text, "-o", out, "--write-baseline", out)
    assert told.code == 2 and "a file each" in told.err and not Path(out).exists()


def test_folders_sockets_and_devices_are_refused(osint: Run, text: Path, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    places = [tmp_path / "folder", tmp_path / "socket"]
    os.mknod(places[1], stat.S_IFSOCK | 0o600)
    try:
        os.mknod(tmp_path / "device", stat.S_IFCHR | 0o600, os.makedev(1, 5))
        places.append(tmp_path / "device")
    except PermissionError:
        pass
    for place in places:
        kind = stat.S_IFMT(place.lstat().st_mode)
        ended = osint("geocheck", text, "-o", place)
        assert ended.code == 2 and "cannot write" in ended.err and ended.err.count("\n") == 1
        assert stat.S_IFMT(place.lstat().st_mode) == kind


def test_the_null_device_stays_what_it_is(osint: Run, text: Path) -> None:
    assert osint("geocheck", text, "-o", os.devnull).code == 1
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


def test_a_named_pipe_is_written_into(text: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    got: list[bytes] = []
    reader = threading.Thread(target=lambda: got.append(pipe.read_bytes()), daemon=True)
    reader.start()
    done = subprocess.run([*OSINT, "geocheck", str(text), "-f", "jsonl", "-o", str(pipe)])
    reader.join(20)
    assert done.returncode == 1 and json.loads(got[0])["verdict"] == "inconsistent"
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_pipe_that_nobody_reads_is_waited_for_a_while_only(
    osint: Run, text: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("osint.cli.output.PIPE_WAIT_S", 0.1)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    ended = osint("geocheck", text, "-o", pipe)
    assert ended.code == 2 and "nobody reads the pipe" in ended.err


@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "-"])
def test_standard_output_by_its_names(text: Path, tmp_path: Path, name: str) -> None:
    caught = tmp_path / "caught.jsonl"
    with caught.open("wb") as stream:
        command = [*OSINT, "geocheck", str(text), "-f", "jsonl", "-o", name]
        assert subprocess.run(command, stdout=stream).returncode == 1
    check_written(caught)


def shell(line: str, *arguments: object) -> subprocess.CompletedProcess[bytes]:
    command = f'{sys.executable} -m osint "$@" {line}'
    words = ["sh", "-c", command, "sh", *map(str, arguments)]
    return subprocess.run(words, capture_output=True)


@pytest.mark.parametrize("line", [">&-", pytest.param(">/dev/full", id="full")])
@pytest.mark.parametrize("verb", ["geocheck", "--version", "--help", "explain"])
def test_closed_or_full_standard_output_is_2(text: Path, line: str, verb: str) -> None:
    done = shell(line, verb, *([text] if verb == "geocheck" else []))
    if line == ">&-" and verb != "geocheck":
        assert done.returncode in (0, 2)
    else:
        assert done.returncode == 2
        assert done.stderr.startswith(b"osint: ") and done.stderr.count(b"\n") == 1
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("line", ["2>&-", pytest.param("2>/dev/full", id="full")])
def test_closed_or_full_standard_error_changes_no_exit_code(
    text: Path, line: str, tmp_path: Path
) -> None:
    assert shell(line, "geocheck", tmp_path / "missing.txt").returncode == 2
    assert shell(line, "geocheck", text, "--format", "docx").returncode == 2
    assert shell(line, "no-such-command").returncode == 2
    done = shell(line, "geocheck", text, "-f", "jsonl")
    assert done.returncode == 1 and b"inconsistent" in done.stdout


def test_closed_standard_input_is_a_sentence() -> None:
    done = shell("<&-", "geocheck", "-")
    assert done.returncode == 2 and b"standard input is closed" in done.stderr


@pytest.mark.parametrize("nameless", [True, False])
def test_a_killed_run_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, nameless: bool
) -> None:
    target = tmp_path / "out.txt"
    target.write_text("old")
    code = (
        "import sys, time\nfrom pathlib import Path\nfrom osint.support import whole_file\n"
        + ("" if nameless else "whole_file._nameless = lambda folder: None\n")
        + "with whole_file.whole_file(Path(sys.argv[1])) as stream:\n"
        "    stream.write(b'half'); stream.flush(); print('ready', flush=True); time.sleep(60)\n"
    )
    process = subprocess.Popen([sys.executable, "-c", code, str(target)], stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    process.send_signal(signal.SIGKILL)
    process.wait(20)
    process.stdout.close()
    assert target.read_text() == "old"
    with whole_file.whole_file(target) as stream:
        stream.write(b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["out.txt"]
    assert target.read_text() == "new"


def test_the_temporary_of_a_process_that_runs_is_left_alone(tmp_path: Path) -> None:
    running = tmp_path / f".out.txt.{os.getpid()}-0123456789abcdef.tmp"
    gone = tmp_path / ".out.txt.999999999-0123456789abcdef.tmp"
    other = tmp_path / ".out.txt.notes"
    for path in (running, gone, other):
        path.write_text("x")
    with whole_file.whole_file(tmp_path / "out.txt") as stream:
        stream.write(b"new")
    assert running.exists() and other.exists() and not gone.exists()


def test_a_fault_while_writing_leaves_the_old_file(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    target.write_text("old")
    with pytest.raises(ZeroDivisionError), whole_file.whole_file(target) as stream:
        stream.write(b"half")
        raise ZeroDivisionError
    assert target.read_text() == "old" and len(list(tmp_path.iterdir())) == 1


def test_hashing_a_case_keeps_its_mode_and_link(osint: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FALSE)
    case = tmp_path / "real" / "case.yaml"
    case.parent.mkdir()
    (case.parent / "a.txt").write_text(FALSE)
    case.write_text(
        "schema: osint-case/1\ncase:\n  id: c\n  title: t\nsources:\n  - id: s\n"
        "    file: a.txt\nclaims: []\n"
    )
    case.chmod(0o600)
    link = case.parent / "link.yaml"
    link.symlink_to("case.yaml")
    assert osint("case", "hash", "--write", link).code == 0
    assert link.is_symlink() and "sha256: " in case.read_text()
    assert stat.S_IMODE(case.stat().st_mode) == 0o600


def test_a_pipe_as_input_that_nobody_writes_to_is_waited_for_a_while_only(
    osint: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("osint.reading.patience.PIPE_WAIT_S", 0.2)
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)
    began = time.monotonic()
    ended = osint("geocheck", pipe)
    assert ended.code == 2 and "pipe.txt" in ended.err and "nothing arrived" in ended.err
    assert time.monotonic() - began < 20


def test_a_pipe_as_input_is_read_when_somebody_writes(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.txt"
    os.mkfifo(pipe)

    def write() -> None:
        with pipe.open("w") as stream:
            for part in (FALSE[:10], FALSE[10:]):
                stream.write(part)
                stream.flush()
                time.sleep(0.2)

    writing = threading.Thread(target=write, daemon=True)
    command = [*OSINT, "geocheck", str(pipe), "-f", "jsonl"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    writing.start()
    out, _ = process.communicate(timeout=60)
    writing.join(20)
    assert process.returncode == 1 and json.loads(out)["verdict"] == "inconsistent"


def test_a_file_of_the_system_is_read_or_refused(osint: Run) -> None:
    if Path("/proc/version").exists():
        assert osint("geocheck", "/proc/version").code == 0
