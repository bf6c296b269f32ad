"""The day at the head of a text, as a hint of when it was published."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.extract.dates.dateline import head_day
from osint.model import Document
from osint.world import world


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("TARTU, Estonia, 3 May 2022 — The ferry sank.", "2022-05-03"),
        ("TARTU, May 3, 2022 (Agency) - The ferry sank.", "2022-05-03"),
        ("Ferry sinks\n\n3 May 2022\n\nIt sank at noon.", "2022-05-03"),
        ("The ferry sank on 3 May 2022 off the coast.", None),
        ("TARTU, May 3 — The ferry sank.", None),
        ("The ferry sank. " * 60 + "\n\n3 May 2022\n", None),
    ],
)
def test_the_day_at_the_head(text: str, day: str | None) -> None:
    assert head_day(pipeline.extract(Document(id="a", text=text), world())) == day


def test_it_stands_in_the_next_step() -> None:
    text = "TARTU, 3 May 2022 — The ferry sank. It was raised on Sunday, October 10."
    (found,) = pipeline.geocheck(Document(id="a", text=text), world(), ("weekday",))
    assert found.verdict == "unresolved"
    assert found.next is not None and found.next.endswith("--published 2022-05-03.")


@pytest.mark.parametrize(("weekday", "verdict"), [("Monday", "consistent"), ("Sunday", "doubtful")])
def test_a_day_soon_behind_it_is_of_its_year(weekday: str, verdict: str) -> None:
    text = f"TARTU, 3 May 2022 — The ferry sank. It was raised on {weekday}, May 9."
    (found,) = pipeline.geocheck(Document(id="a", text=text), world(), ("weekday",))
    assert found.verdict == verdict
