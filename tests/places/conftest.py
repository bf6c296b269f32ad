"""The recogniser over the embedded gazetteer, opened once."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from osint.extract.places import Names, fitted, recognise
from osint.gazetteer import Gazetteer

Recognise = Callable[[str], list[str]]


@pytest.fixture(scope="session")
def names() -> Names:
    return Names(Gazetteer.open(), fitted())


@pytest.fixture
def found(names: Names) -> Recognise:
    """The names of places in a text, as written."""

    def run(text: str) -> list[str]:
        mentions = recognise(text, names)
        assert all(text[m.start : m.end] == m.text for m in mentions)
        return [m.text for m in mentions]

    return run
