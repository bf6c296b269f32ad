"""A document that takes too long costs a row, not the run."""

from __future__ import annotations

import threading
import time
from typing import Any

import pytest

from osint import pipeline
from osint.corpus import rows
from osint.model import Document
from osint.support.time_limit import OutOfTime, time_limit

SLOW, QUICK = (
    Document(id="slow", text="Anything."),
    Document(id="quick", text="Monday, 21 April 2017"),
)


def test_work_is_interrupted_and_the_next_is_not() -> None:
    with pytest.raises(OutOfTime), time_limit(0.05):
        while True:
            time.sleep(0.01)
    with time_limit(0.05):
        pass
    time.sleep(0.1)  # the alarm of the block before is off


def test_in_a_thread_there_is_no_limit() -> None:
    done: list[int] = []

    def work() -> None:
        with time_limit(0.01):
            time.sleep(0.05)
        done.append(1)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == [1]


def test_a_slow_document_becomes_a_row(monkeypatch: pytest.MonkeyPatch) -> None:
    sound = pipeline.geocheck

    def check(document: Document, *rest: Any) -> Any:
        while document.id == "slow":
            time.sleep(0.01)
        return sound(document, *rest)

    monkeypatch.setattr(pipeline, "geocheck", check)
    monkeypatch.setattr(rows, "DOCUMENT_SECONDS", 0.2)
    first, second = rows.finding_rows([SLOW, QUICK])
    assert (first["document"], first["error_kind"]) == ("slow", "too-slow")
    assert "seconds" in first["error"]
    assert second["verdict"] == "inconsistent"
