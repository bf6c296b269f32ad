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


@pytest.fixture(autouse=True)
def _offline(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Sockets fail, but where a test needs its own loopback and says so with the mark."""
    if request.node.get_closest_marker("loopback") is None:
        monkeypatch.setattr(socket, "socket", _NoSocket)
        monkeypatch.setattr(socket, "create_connection", _refuse)
        monkeypatch.setattr(socket, "getaddrinfo", _refuse)
    for name in [*os.environ]:
        if name.startswith("OSINT_") and name != "OSINT_SHARED":
            monkeypatch.delenv(name)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    monkeypatch.setenv("NO_COLOR", "1")
    yield
