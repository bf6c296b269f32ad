"""A small gazetteer of known content, written for each test session."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from osint.gazetteer import Gazetteer
from osint.gazetteer.rows import ABBREVIATION, ALIAS, ALTERNATE, DEMONYM, Name, Row
from osint.gazetteer.schema import COMMON_WORD
from osint.gazetteer.writer import write

ROWS = (
    Row(1, "Freedonia", 10.0, 20.0, 300.0, "country", "FD", population=5_000_000, fame=9.0,
        names=(Name("Republic of Freedonia", ALIAS), Name("Freedonian", DEMONYM))),
    Row(2, "Sylvania", 12.0, 24.0, 200.0, "country", "SY", population=900_000, fame=8.6),
    Row(11, "North Marsh", 10.5, 20.5, 60.0, "region", "FD", "01", 400_000, 5.6,
        names=(Name("N.M.", ABBREVIATION), Name("Amber", ALTERNATE))),
    Row(12, "Amber Oblast", 9.0, 21.0, 60.0, "region", "FD", "02", 300_000, 5.5,
        names=(Name("Amber", ALIAS),)),
    Row(21, "Saint Olaf", 10.6, 20.4, 6.0, "settlement", "FD", "01", 120_000, 5.1,
        names=(Name("Санкт-Олаф", ALTERNATE), Name("Olafstad", ALTERNATE))),
    Row(22, "Saint Olaf", 12.1, 24.1, 2.0, "settlement", "SY", "", 8_000, 3.9),
    Row(23, "Hope", 9.1, 21.1, 1.0, "settlement", "FD", "02", 900, 3.0),
    Row(24, "Hope Springs Eternal", 9.2, 21.2, 1.0, "settlement", "FD", "02", 700, 2.8),
    Row(-31, "Amber River", 9.5, 21.5, 80.0, "river", fame=6.0, names=(Name("Amber", ALIAS),)),
    Row(-32, "Fort Amber", 9.52, 21.5, 5.0, "base", "FD", "02", fame=4.0),
)  # fmt: skip
FACTS = {"source": "tests"}
WORDS = {"hope": COMMON_WORD}


@pytest.fixture(scope="session")
def small_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("gazetteer") / "small.sqlite"
    write(path, ROWS, FACTS, WORDS)
    return path


@pytest.fixture
def small(small_path: Path) -> Iterator[Gazetteer]:
    gazetteer = Gazetteer.open(str(small_path))
    yield gazetteer
    gazetteer.store.close()


@pytest.fixture(scope="session")
def embedded() -> Gazetteer:
    return Gazetteer.open()
