"""The border data, opened once for the tests of this folder."""

from __future__ import annotations

import pytest

from osint.geo.borders import Borders


@pytest.fixture(scope="session")
def borders() -> Borders:
    return Borders.open()
