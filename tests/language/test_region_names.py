"""Regions are known by what a language calls them, from the language's own list."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world

TRUE = {
    "de": "Das Beben traf Täbris in der iranischen Provinz Ost-Aserbaidschan.",
    "fr": "Un feu a pris à Hanovre, en Basse-Saxe.",
    "uk": "Пожежа сталася в Дрездені, у Саксонії.",
    "ar": "اندلع حريق في مدينة ميونخ في بافاريا.",
    "es": "Una explosión sacudió Quetta, en Beluchistán.",
}
FALSE = {
    "de": "Das Beben traf Schiras in der iranischen Provinz Ost-Aserbaidschan.",
    "fr": "Cologne se trouve en Basse-Saxe.",
    "uk": "Пожежа сталася в Мюнхені, у Саксонії.",
    "ar": "اندلع حريق في مدينة هامبورغ في بافاريا.",
    "es": "Una explosión sacudió Lahore, en Beluchistán.",
}


def _verdicts(text: str) -> set[str]:
    findings = pipeline.geocheck(Document(id="t", text=text), world())
    return {finding.verdict for finding in findings if finding.claim.check == "containment"}


@pytest.mark.parametrize("code", TRUE)
def test_a_place_in_its_region_is_consistent(code: str) -> None:
    assert _verdicts(TRUE[code]) == {"consistent"}


@pytest.mark.parametrize("code", FALSE)
def test_a_place_in_another_region_is_called(code: str) -> None:
    assert _verdicts(FALSE[code]) & {"inconsistent", "doubtful"}
