"""Asking a geocoder by name, against a small server on loopback."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from typing import ClassVar

import pytest

from osint.cli.main import run
from osint.errors import UsageError
from osint.gazetteer.online import Online

pytestmark = pytest.mark.loopback
ANSWER = [{"display_name": "Quxford, Testland", "lat": "12.5", "lon": "34.25"}]


class _Handler(BaseHTTPRequestHandler):
    agents: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.agents.append(self.headers["User-Agent"])
        refused = "refuse" in self.path
        body = b"no" if refused else json.dumps([] if "nowhere" in self.path else ANSWER).encode()
        self.send_response(403 if refused else 200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing on standard error."""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[_Handler]]:
    _Handler.agents = []
    running = HTTPServer(("127.0.0.1", 0), _Handler)
    thread = Thread(target=running.serve_forever, daemon=True)
    thread.start()
    monkeypatch.setenv("OSINT_ONLINE_DOMAIN", f"http://127.0.0.1:{running.server_port}")
    yield _Handler
    running.shutdown()
    running.server_close()
    thread.join()


def test_a_service_is_asked_once_and_says_who_asks(server: type[_Handler]) -> None:
    online = Online("nominatim", pause_s=0.0)
    (answer,) = online.ask("Quxford")
    assert (answer.name, answer.latitude, answer.longitude) == ("Quxford, Testland", 12.5, 34.25)
    assert online.ask("Quxford") == (answer,)
    assert server.agents == ["osint-geocheck"]
    assert online.ask("nowhere") == ()


def test_requests_keep_their_distance(server: type[_Handler]) -> None:
    online = Online("nominatim", pause_s=0.2)
    started = time.monotonic()
    online.ask("one")
    online.ask("two")
    assert time.monotonic() - started >= 0.2


def test_a_refusal_gets_a_sentence(server: type[_Handler]) -> None:
    with pytest.raises(UsageError, match="nominatim cannot be asked"):
        Online("nominatim", pause_s=0.0).ask("refuse")


def test_without_a_network_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OSINT_ONLINE_DOMAIN", "http://127.0.0.1:9")
    with pytest.raises(UsageError, match="cannot be asked"):
        Online("nominatim", pause_s=0.0).ask("Quxford")


def test_only_services_that_are_known() -> None:
    with pytest.raises(UsageError, match="nominatim and photon"):
        Online("example")


def test_the_command_marks_what_came_from_outside(
    server: type[_Handler], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["geocode", "Quxford", "--online", "nominatim", "-f", "jsonl"]) == 0
    (record,) = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert record["online"] == "nominatim"
    assert record["name"] == "Quxford, Testland"
    assert run(["geocode", "Kyiv", "-n", "1"]) == 0
    assert len(server.agents) == 1
