"""Every way a command can end: its exit code, and one clear sentence without a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from osint import __version__
from tests.cli.conftest import Ended

Run = Callable[..., Ended]


def test_version(osint: Run) -> None:
    assert osint("--version") == (0, f"osint {__version__}\n", "")


@pytest.mark.parametrize("arguments", [("--help",), ("geocheck", "--help"), ("case", "--help")])
def test_help_is_on_standard_output(osint: Run, arguments: tuple[str, ...]) -> None:
    ended = osint(*arguments)
    assert ended.code == 0
    assert ended.out.startswith("Usage: osint") and ended.err == ""


def test_the_command_alone_shows_three_examples(osint: Run) -> None:
    ended = osint()
    assert ended.code == 2 and ended.err == ""
    assert ended.out.count("\n  osint ") + ended.out.count("| osint ") == 3


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("geochek", "x"), "did you mean 'geocheck'?"),
        (("geocheck",), "name a file or a folder"),
        (("geocheck", "x", "--format", "docx"), "docx"),
        (
            ("geocheck", "x", "--only", "distances"),
            "there is no 'distances'; did you mean 'distance'?",
        ),
        (("geocheck", "x", "--published", "last week"), "isn't in the form YYYY-MM-DD"),
        (("extract", "x", "--only", "animals"), "animals"),
        (("explain", "gravity"), "there is no check 'gravity'"),
        (("geocheck", "missing.txt"), "missing.txt: no such file"),
        (("geocheck", ""), "the name of a file to read is empty"),
        (("extract", "www.example.org"), "never opened"),
        (("geocheck", "file:///a.txt"), "without file://"),
        (("geocheck", "Is Oslo near Bergen?"), "to check a sentence, pipe it in"),
    ],
)
def test_usage_errors_are_one_sentence(osint: Run, arguments: tuple[str, ...], said: str) -> None:
    ended = osint(*arguments)
    assert ended.code == 2
    assert ended.out == ""
    assert said in ended.err and ended.err.count("\n") == 1 and "Traceback" not in ended.err


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("empty.txt", b"", "empty"),
        ("binary.txt", bytes(range(256)) * 20, "binary"),
        ("chat.zip", b"PK\x03\x04\x14\0" + b"_chat.txt" * 9, "unpack it"),
        ("note.txt", b"PK\x03\x04\x14\0[Content_Types].xml", "end the name in .docx"),
        ("records.json", b'{"text": "Oslo"}', "in a .jsonl file"),
        ("open.csv", b'id,text\n1,"Oslo lies in\n2,Norway\n', ":2: a quotation mark"),
        ("latin.txt", b"caf\xe9 at night", "--encoding"),
        ("page.pdf", b"%PDF-1.7 ...", "not a readable PDF"),
        ("broken.jsonl", b"{", "not valid JSON"),
        ("long.jsonl", b'{"text": "a", "id": 1' + b"0" * 9000 + b"}", "too many digits"),
        ("deep.jsonl", b'{"text": ' + b"[" * 100_000, "too deeply nested"),
        ("case.yaml", b"schema: [", "case.yaml:1"),
        ("case.yaml", b"- 1", "case.yaml:1"),
        ("page.html", b"<script>1</script>", "no readable text"),
    ],
)
def test_input_that_cannot_be_read_is_one_sentence(
    osint: Run, tmp_path: Path, name: str, data: bytes, said: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    ended = osint("geocheck", path)
    assert ended.code == 2
    assert said in ended.err and str(path) in ended.err and "Traceback" not in ended.err
    assert ended.err.count("\n") == 1


def test_utf16_is_simply_read(osint: Run, tmp_path: Path) -> None:
    path = tmp_path / "wide.txt"
    path.write_bytes("It fell on Friday, 21 April 2017.".encode("utf-16"))
    ended = osint("geocheck", path, "-f", "jsonl")
    assert ended.code == 0
    assert json.loads(ended.out)["verdict"] == "consistent"


def test_the_readable_inputs_are_reported_beside_the_unreadable(osint: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    (tmp_path / "b.txt").write_text("It fell on Friday, 21 April 2017.")
    ended = osint("geocheck", tmp_path, "-f", "jsonl")
    assert ended.code == 2
    assert json.loads(ended.out)["check"] == "weekday"
    assert "a.txt: the file is empty" in ended.err


@pytest.mark.parametrize("command", ["geocheck", "extract"])
def test_paths_that_lead_nowhere_cost_only_themselves(
    osint: Run, tmp_path: Path, command: str
) -> None:
    (tmp_path / "b.txt").write_text("It fell on Friday, 21 April 2017.")
    (tmp_path / "circle.txt").symlink_to("circle.txt")
    (tmp_path / "broken.txt").symlink_to("gone.txt")
    named = [tmp_path / name for name in ("a.txt", "b.txt", "circle.txt", "broken.txt")]
    ended = osint(command, *named, "https://example.org/a", "-f", "jsonl")
    assert (
        ended.code == 2
        and "21 April 2017"
        in json.loads(ended.out.splitlines()[0])["quote" if command == "geocheck" else "text"]
    )
    assert ended.err.count("\n") == 4 and ended.err.count("is a link that leads to no file") == 2
    alone = osint(command, *named[2:])
    assert alone.code == 2 and alone.out == "" and alone.err.count("\n") == 2


def test_a_table_that_ends_without_a_line_end_is_whole(osint: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text('id,text\n1,"It fell on Friday, 21 April 2017."')
    assert osint("geocheck", path).code == 0


def test_inconsistent_is_1_and_fail_on_and_ignore_change_it(osint: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("It fell on Monday, 21 April 2017.")
    assert osint("geocheck", path).code == 1
    assert osint("geocheck", path, "--fail-on", "never").code == 0
    assert osint("geocheck", path, "--ignore", "weekday").code == 0
    assert osint("geocheck", path, "--only", "distance,border-length").code == 0


def test_strict_wants_something_to_check(osint: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Nothing is stated here.")
    assert osint("geocheck", path).code == 0
    assert osint("geocheck", path, "--strict").code == 3


def test_an_output_file_appears_whole_or_not_at_all(osint: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("It fell on Monday, 21 April 2017.")
    target = tmp_path / "out.json"
    assert osint("geocheck", path, "-f", "json", "-o", target).code == 1
    assert json.loads(target.read_text())["summary"]["inconsistent"] == 1
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []
    ended = osint("geocheck", path, "-o", tmp_path / "no" / "such" / "out.json")
    assert ended.code == 2 and "cannot write" in ended.err


def test_options_come_from_the_environment(
    osint: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("It fell on Monday, 21 April 2017.")
    monkeypatch.setenv("OSINT_FORMAT", "jsonl")
    monkeypatch.setenv("OSINT_FAIL_ON", "never")
    ended = osint("geocheck", path)
    assert ended.code == 0 and json.loads(ended.out)["verdict"] == "inconsistent"


@pytest.mark.parametrize("command", [("when", "5 May 2022"), ("sun", "Kyiv", "2022-05-05")])
def test_a_format_of_other_commands_in_the_environment_is_not_meant_for_this_one(
    osint: Run, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    plain = osint(*command)
    monkeypatch.setenv("OSINT_FORMAT", "html")
    assert osint(*command) == plain and plain.code == 0
    monkeypatch.setenv("OSINT_FORMAT", "nonsense")
    assert osint(*command).code == 2


def test_github_actions_get_annotations_by_themselves(
    osint: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("It fell on Monday, 21 April 2017.")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert osint("geocheck", path).out.startswith("::error ")


def test_a_fault_of_ours_is_2_and_a_traceback_only_with_debug(
    osint: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Anything.")
    monkeypatch.setattr("osint.pipeline.extract", lambda *_: 1 / 0)
    ended = osint("geocheck", path)
    assert ended.code == 2 and "internal error" in ended.err and "Traceback" not in ended.err
    assert "Traceback" in osint("geocheck", path, "--debug").err


def test_standard_input_as_text_and_as_json_lines(tmp_path: Path) -> None:
    for given in (
        "It fell on Monday, 21 April 2017.",
        '{"id": "q", "text": "Monday, 21 April 2017"}\n',
    ):
        done = subprocess.run(
            [sys.executable, "-m", "osint", "geocheck", "-", "-f", "jsonl"],
            input=given.encode(),
            capture_output=True,
        )
        row = json.loads(done.stdout)
        assert done.returncode == 1
        assert row["document"] == ("q" if given.startswith("{") else "-")


def test_a_closed_pipe_is_141_and_silent(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    row = json.dumps({"text": "It fell on Monday, 21 April 2017."})
    path.write_text("\n".join([row] * 3000))
    command = [sys.executable, "-m", "osint", "geocheck", str(path), "-f", "jsonl"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None and process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    assert process.wait(60) == 141


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_an_interrupt_is_130(tmp_path: Path) -> None:
    code = (
        "import osint.cli.main as m\n"
        "def stop(arguments): raise KeyboardInterrupt\n"
        "m._invoke = stop\nm.main(['geocheck', 'x'])"
    )
    assert subprocess.run([sys.executable, "-c", code]).returncode == 130


@pytest.mark.parametrize("command", [["geocheck"], ["extract"], ["case", "draft"]])
@pytest.mark.parametrize("encoding", ["klingon", "base64"])
def test_an_encoding_that_is_none_of_texts_ends_with_a_sentence(
    osint: Run, tmp_path: Path, command: list[str], encoding: str
) -> None:
    (tmp_path / "a.mht").write_text("Subject: x\n\nA calm day.\n", encoding="utf-8")
    ended = osint(*command, tmp_path / "a.mht", "--encoding", encoding)
    assert ended.code == 2
    assert f"--encoding: there is no encoding called '{encoding}'" in ended.err
