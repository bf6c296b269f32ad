from __future__ import annotations

from osint.support.plural import counted


def test_one_and_many() -> None:
    assert [counted(n, "place") for n in (0, 1, 2, 1204)] == [
        "0 places",
        "1 place",
        "2 places",
        "1,204 places",
    ]
