"""A sentence may open with any capital: verdicts must not hang on its accent."""

from __future__ import annotations

import pytest

from osint.model import Document
from osint.pipeline import geocheck
from osint.world import world

LINK = "https://x.com/someone/status/1847225352281563393"  # 2024-10-18


@pytest.mark.parametrize(
    "name", ["Adam", "Østen", "Élodie", "Željko", "Ökkeş", "Ёлкин", "Ὀδυσσεύς"]
)
def test_verdicts_are_those_before_a_plain_capital(name: str) -> None:
    text = (
        f"The fire was seen on October 18, 2023. {name} shared {LINK} then. The deed is dated "
        f"31 June 2023. {name} said no such day exists. On 10 October 2023, Monday, {name} came."
    )
    found = geocheck(Document(id="text", text=text), world())
    assert [(f.claim.check, f.verdict) for f in found] == [("calendar", "inconsistent")]
