"""A claim that one party to a dispute makes is never inconsistent; that of a third country is."""

from __future__ import annotations

import pytest

from tests.checks.claims import findings, verdicts_of

NAME = "containment"

CLAIMED = (
    "A tremor shook the Kuril Islands, Japan.",
    "The Kuril Islands in Japan were shaken.",
    "Kunashir is in Japan.",
    "Dokdo is in Japan.",
    "Gilgit is in India.",
    "Muzaffarabad is in India.",
    "Srinagar is in Pakistan.",
    "Ceuta is in Morocco.",
    "Melilla is in Morocco.",
    "South Georgia is in Argentina.",
    "Diego Garcia is in Mauritius.",
    "Taipei is in China.",
    "Laayoune is in Morocco.",
    "Pristina is in Serbia.",
    "Sukhumi is in Russia.",
    "Simferopol is in Russia.",
    "Kyrenia is in Turkey.",
)
FOREIGN = (
    "The Kuril Islands in Chile were shaken.",
    "Dokdo is in China.",
    "Gilgit is in Iran.",
    "Lahore is in India.",
    "Muzaffarabad, Iran, was quiet.",
    "Tetouan is in Spain.",
    "Malaga is in Morocco.",
    "Belgrade is in Kosovo.",
    "Casablanca is in Western Sahara.",
    "Beijing is in Taiwan.",
    "Yuzhno-Sakhalinsk is in Japan.",
    "Taipei is in Japan.",
    "Simferopol is in Turkey.",
    "Kyrenia is in Greece.",
    "Sochi is in Georgia.",
)


@pytest.mark.parametrize("text", CLAIMED)
def test_what_a_party_claims_is_doubtful(text: str) -> None:
    assert verdicts_of(text, NAME) == ["doubtful"]
    assert "disputed" in findings(text, NAME)[0].why


@pytest.mark.parametrize("text", FOREIGN)
def test_what_a_third_country_is_named_for_is_inconsistent(text: str) -> None:
    assert verdicts_of(text, NAME) == ["inconsistent"]


def test_the_disputed_place_itself_is_named_once() -> None:
    [found] = findings("The Kuril Islands in Japan were shaken.", NAME)
    assert found.why == "The Kuril Islands are disputed territory."
