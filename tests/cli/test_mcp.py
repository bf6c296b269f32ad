"""`osint mcp` with the library's own client: what it offers, what it answers, and that it opens
nothing but the pair of sockets of its own event loop."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("mcp")

import anyio
import jsonschema
from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client

from osint.cli.assistants import server as serving
from osint.cli.assistants.tool import MAX_CHARS
from osint.cli.assistants.tools import tools
from osint.cli.main import run

GUARD = """
import socket, sys
made = []
class Guarded(socket.socket):
    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        made.append(family)
        if fileno is None or family != socket.AF_UNIX or len(made) > 2:
            sys.stderr.write("SOCKET OPENED"); sys.stderr.flush()
            raise SystemExit(9)
        super().__init__(family, type, proto, fileno)
socket.socket = Guarded
socket.getaddrinfo = socket.create_connection = None
from osint.cli.main import main
main(["mcp"])
"""
"""The server under a guard: two ends of a pair inside this process, and nothing else."""

TEXT = "Linz is 155 km from Vienna. Graz is 600 km from Linz. It rained on Saturday, March 11."


def talk(*calls: tuple[str, dict[str, Any]]) -> tuple[list[Any], list[Any]]:
    """The tools that a server in a process of its own lists, and its answers to some calls."""
    root = Path(__file__).resolve().parents[2]
    parameters = StdioServerParameters(
        command=sys.executable, args=["-c", GUARD], cwd=str(root),
        env={**os.environ, "PYTHONPATH": str(root)},
    )  # fmt: skip

    async def conversation() -> tuple[list[Any], list[Any]]:
        async with Client(stdio_client(parameters)) as client:
            listed = (await client.list_tools()).tools
            return listed, [await client.call_tool(name, given) for name, given in calls]

    return anyio.run(conversation)


@pytest.mark.event_loop
def test_a_conversation_of_three_checks() -> None:
    listed, answers = talk(
        ("geocheck", {"text": TEXT, "published": "2025-03-13"}),
        ("distance", {"a": "Linz", "b": "Vienna"}),
        ("geocheck", {"text": "Nothing to see here."}),
        ("border", {"a": "AT", "b": "CZ"}),
        ("when", {"text": "Thursday, April 20", "published": "2017-04-21"}),
        ("geocode", {"name": "Graz", "limit": 2}),
        ("extract", {"text": TEXT, "only": ["quantities"]}),
        ("convert", {"coordinate": "48.3064, 14.2858"}),
        ("sun", {"place": "Linz", "when": "2024-10-18 15:00"}),
    )
    assert [tool.name for tool in listed] == list(tools())
    for tool in listed:
        assert tool.annotations and tool.annotations.read_only_hint
        jsonschema.Draft7Validator.check_schema(tool.input_schema)
    assert not any(answer.is_error for answer in answers)
    first = answers[0].structured_content
    jsonschema.validate(first, tools()["geocheck"].output)
    assert [finding["verdict"] for finding in first["findings"]] == [
        "consistent", "inconsistent", "inconsistent",
    ]  # fmt: skip
    assert json.loads(answers[0].content[0].text) == first
    assert 140 < answers[1].structured_content["distance"]["best"] < 165
    assert answers[2].structured_content["findings"] == []
    assert answers[3].structured_content["borders"][0]["land_km"] > 300
    assert answers[4].structured_content["mentions"][0]["value"] == "2017-04-20"
    assert answers[5].structured_content["candidates"][0]["country"] == "AT"
    assert len(answers[6].structured_content["mentions"]) == 2
    assert answers[7].structured_content["notations"]
    assert answers[8].structured_content["moment"]["sun"]["elevation_deg"] > 0


@pytest.mark.parametrize(
    ("name", "given", "sentence"),
    [
        ("geochek", {}, "use one of geocheck, extract"),
        ("geocheck", {}, "geocheck: text is missing"),
        ("geocheck", {"text": 3}, "geocheck: text must be a string, not 3"),
        ("geocheck", {"text": "x", "path": "/etc/passwd"}, "there is no argument 'path'"),
        ("geocheck", {"text": "x" * (MAX_CHARS + 1)}, "split it"),
        ("geocheck", {"text": "x", "published": "yesterday"}, "YYYY-MM-DD"),
        ("geocheck", {"text": "x", "only": ["distnace"]}, "did you mean 'distance'?"),
        ("distance", {"a": "Linz", "b": "Nowhere-at-all-ville"}, "Nowhere-at-all-ville"),
        ("convert", {"coordinate": "no coordinate"}, "no coordinate"),
        ("geocode", {"name": "Graz", "limit": 5000}, "greater than the maximum"),
        ("sun", {"place": "Austria"}, "not a single spot"),
    ],
)
def test_a_mistake_is_an_answer(name: str, given: dict[str, Any], sentence: str) -> None:
    answer = serving.called(name, given)
    assert answer.is_error
    assert sentence in answer.content[0].text  # type: ignore[union-attr]


def test_no_tool_reads_a_file_that_a_caller_names(tmp_path: Path) -> None:
    path = tmp_path / "secret.geojson"
    path.write_text('{"type": "Point", "coordinates": [1, 2]}', encoding="utf-8")
    for name, given in (
        ("convert", {"coordinate": str(path)}),
        ("geocheck", {"text": str(path)}),
        ("when", {"text": str(path)}),
        ("extract", {"text": str(path)}),
    ):
        answer = serving.called(name, given)
        shown = answer.content[0].text  # type: ignore[union-attr]
        assert answer.is_error or "coordinates" not in shown.replace(str(path), "")


def test_what_takes_too_long_is_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    monkeypatch.setattr(serving, "SECONDS", 0.05)
    monkeypatch.setattr(serving, "checked", lambda tool, given: time.sleep(5) or {})
    answer = serving.called("geocheck", {"text": "x"})
    assert answer.is_error and "took more than" in answer.content[0].text  # type: ignore[union-attr]


def test_hidden_characters_of_a_text_come_back_escaped() -> None:
    answer = serving.called("extract", {"text": "On 3 May 2022 \u202ein Graz\u202c."})
    assert "\u202e" not in answer.content[0].text  # type: ignore[union-attr]


def test_without_the_library_a_sentence_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delitem(sys.modules, "osint.cli.assistants.server", raising=False)
    monkeypatch.setitem(sys.modules, "mcp", None)
    assert run(["mcp"]) == 2
    assert "pip install 'osint-geocheck[mcp]'" in capsys.readouterr().err
