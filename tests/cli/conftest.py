"""Running a command line inside the test's process."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest

from osint.cli.main import run


class Ended(NamedTuple):
    """How a command line ended."""

    code: int
    out: str
    err: str


@pytest.fixture(autouse=True)
def no_input() -> Iterator[None]:
    """Standard input is empty: the one of a test's process never ends."""
    kept, empty = os.dup(0), os.open(os.devnull, os.O_RDONLY)
    os.dup2(empty, 0)
    yield
    os.dup2(kept, 0)
    os.close(kept)
    os.close(empty)


@pytest.fixture
def osint(capfdbinary: pytest.CaptureFixture[bytes]) -> Callable[..., Ended]:
    """`osint("geocheck", path)` runs the command and gives its exit code and output."""

    def call(*arguments: object) -> Ended:
        code = run([str(argument) for argument in arguments])
        printed = capfdbinary.readouterr()
        return Ended(code, printed.out.decode(), printed.err.decode())

    return call
