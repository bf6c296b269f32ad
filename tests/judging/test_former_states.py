"""States of another time: what left a country is open in older and undated texts, and only there."""

from __future__ import annotations

from datetime import date

import pytest

from osint import pipeline
from osint.judging.former_states import left_on
from osint.model import Document
from osint.world import world


def _verdicts(text: str, published: date | None) -> list[str]:
    document = Document(id="t", text=text, published=published)
    return [f.verdict for f in pipeline.geocheck(document, world(), ("containment",))]


@pytest.mark.parametrize(
    ("published", "verdict"),
    [(date(2008, 5, 1), "unresolved"), (None, "unresolved"), (date(2020, 5, 1), "inconsistent")],
)
def test_the_date_of_the_text_decides(published: date | None, verdict: str) -> None:
    assert _verdicts("The convoy stopped in Juba, Sudan.", published) == [verdict]


def test_what_never_belonged_to_a_country_is_called_as_ever() -> None:
    assert _verdicts("The convoy stopped in Juba, Egypt.", None) == ["inconsistent"]


def test_days_are_those_of_independence() -> None:
    assert left_on("SD", "SS") == date(2011, 7, 9)
    assert left_on("SS", "SD") is None
