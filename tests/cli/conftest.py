"""Running a command line inside the test's process."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest

from osint.cli.main import run


class Ended(NamedTuple):
    """How a command line ended."""

    code: int
    out: str
    err: str


@pytest.fixture
def osint(capfdbinary: pytest.CaptureFixture[bytes]) -> Callable[..., Ended]:
    """`osint("geocheck", path)` runs the command and gives its exit code and output."""

    def call(*arguments: object) -> Ended:
        code = run([str(argument) for argument in arguments])
        printed = capfdbinary.readouterr()
        return Ended(code, printed.out.decode(), printed.err.decode())

    return call
