"""What opens a paragraph is read as what opens a text."""

from __future__ import annotations

import pytest

from osint.model import Document
from osint.pipeline import geocheck
from osint.world import world


@pytest.mark.parametrize("before", ["", "Rain fell.\n\n", "Rain fell.\n"])
@pytest.mark.parametrize(
    ("statement", "verdict"),
    [
        ("On Thanksgiving, November 23, 2023, the store was shut.", "consistent"),
        ("On Thanksgiving, November 30, 2023, the store was shut.", "inconsistent"),
        ("On Easter Sunday, 31 March 2024, the store was shut.", "consistent"),
        ("On Easter Sunday, 7 April 2024, the store was shut.", "inconsistent"),
        ("In 2021, the time in Almaty was UTC+6.", "consistent"),
        ("In 2021, the time in Almaty was UTC+5.", "inconsistent"),
    ],
)
def test_the_word_before_stands_on_its_line(before: str, statement: str, verdict: str) -> None:
    found = geocheck(Document(id="text", text=before + statement), world())
    assert verdict in {f.verdict for f in found if f.claim.check in ("calendar", "timezone")}
