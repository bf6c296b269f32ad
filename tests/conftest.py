"""What every test gets: no sockets, no colours, no options from the environment."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from typing import Any, NoReturn

import pytest
from hypothesis import settings

# The suite gives the same verdict on every run: what is to be found by chance is looked for by
# `make fuzz`, which names the other profile.
settings.register_profile("suite", derandomize=True, deadline=None, database=None)
settings.register_profile("explore", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))


def _refuse(*arguments: Any, **keywords: Any) -> NoReturn:
    raise AssertionError("osint works offline: nothing may open a socket")


class _NoSocket(socket.socket):
    """Still a class, so that modules which derive from it can be imported."""

    def __init__(self, *arguments: Any, **keywords: Any) -> None:
        _refuse()


class _OnlyPairs(socket.socket):
    """What an event loop makes to wake itself up, both ends inside this process; nothing else."""

    def __init__(
        self, family: int = -1, type: int = -1, proto: int = -1, fileno: int | None = None
    ) -> None:
        if fileno is None or family != socket.AF_UNIX:
            _refuse()
        super().__init__(family, type, proto, fileno)


@pytest.fixture(autouse=True)
def _offline(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Sockets fail, but where a test says with a mark that it needs its own loopback, or the pair
    of an event loop."""
    if request.node.get_closest_marker("loopback") is None:
        pairs = request.node.get_closest_marker("event_loop") is not None
        monkeypatch.setattr(socket, "socket", _OnlyPairs if pairs else _NoSocket)
        monkeypatch.setattr(socket, "create_connection", _refuse)
        monkeypatch.setattr(socket, "getaddrinfo", _refuse)
    for name in [*os.environ]:
        if name.startswith("OSINT_") and name != "OSINT_SHARED":
            monkeypatch.delenv(name)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    monkeypatch.setenv("NO_COLOR", "1")
    yield
