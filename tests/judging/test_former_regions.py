"""Regions that lost a part to a new one: the date decides, and without one nothing is called."""

from __future__ import annotations

from datetime import date

import pytest

from osint import pipeline
from osint.judging.former_states import may_have_parts
from osint.model import Document
from osint.support.verified import table_of
from osint.world import world


def _verdicts(text: str, published: date | None = None) -> list[str]:
    document = Document(id="t", text=text, published=published)
    return [f.verdict for f in pipeline.geocheck(document, world(), ("containment",))]


@pytest.mark.parametrize(
    ("published", "verdict"),
    [(date(2010, 5, 1), "consistent"), (None, "unresolved"), (date(2022, 5, 1), "inconsistent")],
)
def test_the_date_of_the_text_decides(published: date | None, verdict: str) -> None:
    assert _verdicts("Karimnagar lies in Andhra Pradesh.", published) == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "Dhanbad lies in Bihar.",
        "Durg lies in Madhya Pradesh.",
        "Nunukan lies in East Kalimantan.",
        "Satbayev lies in Karaganda Region.",
        "Nyala lies in South Darfur.",
        "Iquique lies in Tarapacá.",
        "Fuling lies in Sichuan.",
        "Bolgatanga lies in the Upper East Region.",
        "Tabas lies in Yazd.",
        "Tabas lies in South Khorasan.",
        "Batam lies in the Riau Islands.",
    ],
)
def test_neither_the_new_region_nor_the_former_one_is_called(text: str) -> None:
    assert not {"inconsistent", "doubtful"} & set(_verdicts(text))


@pytest.mark.parametrize(
    "text",
    [
        "Karimnagar lies in Kerala.",
        "Durg lies in Gujarat.",
        "Semey lies in Mangystau Region.",
        "Fuling lies in Yunnan.",
    ],
)
def test_a_region_that_never_held_the_town_is_called(text: str) -> None:
    assert "inconsistent" in _verdicts(text)


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Voss lies in Hordaland.", "consistent"),
        ("Oslo lies in Hordaland.", "inconsistent"),
        ("Nancy lies in Limousin.", "inconsistent"),
        ("Limoges lies in Limousin.", "consistent"),
        ("Hoi An lies in Quang Nam province.", "consistent"),
        ("Hanoi lies in Quang Nam province.", "inconsistent"),
        ("Kinsale lies in County Cork.", "consistent"),
        ("Bedford lies in Bedfordshire.", "consistent"),
    ],
)
def test_divisions_that_are_no_more(text: str, verdict: str) -> None:
    assert _verdicts(text) == [verdict]


def test_a_division_of_another_country_refutes_nothing() -> None:
    assert set(_verdicts("Nakuru lies in Northern Province, Kenya.")) == {"unresolved"}


def test_every_region_of_the_table_is_in_the_gazetteer() -> None:
    known = {
        f"{place.country}.{place.admin1_code}"
        for place in world().gazetteer.store.of_kind("region")
    }
    for row in table_of("former_regions.json")["regions"]:
        assert {row["whole"], *row["parts"]} <= known
        assert date.fromisoformat(row["until"]) > date(1940, 1, 1)
    assert may_have_parts("IN.02")
    assert not may_have_parts("IN.40")


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Kyiv is the capital of Kyiv Oblast.", "consistent"),
        ("Kyiv lies in Kyiv Oblast.", "unresolved"),
        ("Moscow lies in Moscow Oblast.", "unresolved"),
        ("Moscow lies in Tver Oblast.", "inconsistent"),
        ("Kyiv lies in Lviv Oblast.", "inconsistent"),
    ],
)
def test_a_city_within_a_region_and_no_part_of_it_is_at_its_edge(text: str, verdict: str) -> None:
    assert _verdicts(text) == [verdict]
