"""Cities by their names in the languages of their countries."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world


@pytest.mark.parametrize(
    ("text", "name", "verdict"),
    [
        ("Рынок сгорел в Оше, Киргизия.", "Osh", "consistent"),
        ("Город Ош расположен в Таджикистане.", "Osh", "inconsistent"),
        ("تقع وجدة في المغرب.", "Oujda", "consistent"),
        ("تقع وجدة في ليبيا.", "Oujda", "inconsistent"),
        ("تقع جدة في السعودية.", "Jeddah", "consistent"),
        ("تقع مدينة بركان في المغرب.", "Berkane", "consistent"),
        ("常熟市位于江苏省。", "Changshu", "consistent"),
        ("常熟市位于云南省。", "Changshu", "inconsistent"),
    ],
)
def test_a_city_by_its_own_name(text: str, name: str, verdict: str) -> None:
    found = pipeline.geocheck(Document(id="t", text=text), world(), ("containment",))
    assert [finding.verdict for finding in found] == [verdict]
    assert name in found[0].why


def test_and_before_a_name_is_no_letter_of_it() -> None:
    text = "زار الوفد الدمام وجدة في السعودية."
    found = pipeline.geocheck(Document(id="t", text=text), world(), ("containment",))
    assert "inconsistent" not in [finding.verdict for finding in found]
