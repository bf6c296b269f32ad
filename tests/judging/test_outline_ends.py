"""A town against an island, a region, a lake or a river: from its outline, as osint distance does."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.ask import measure
from osint.model import Document
from osint.world import world


@pytest.mark.parametrize(
    ("town", "whole", "true", "false"),
    [
        ("Naples", "Sicily", 240, 30),
        ("Odesa", "Crimea", 180, 20),
        ("Izium", "Belgorod Oblast", 95, 600),
        ("Yerevan", "Lake Van", 160, 500),
        ("Cairo", "the Nile", 3, 500),
        ("Saratov", "the Volga", 3, 400),
    ],
)
def test_from_the_outline(town: str, whole: str, true: int, false: int) -> None:
    called = {}
    for km in (true, false):
        document = Document(id="a", text=f"{town} is {km} km from {whole}.")
        found = pipeline.geocheck(document, world(), ("distance",))
        called[km] = found[0].verdict
        asked = measure(town, whole.removeprefix("the "), world()).interval
        computed = found[0].computed
        assert computed is not None
        assert computed.best == pytest.approx(asked.best, abs=2.0)
    assert called == {true: "consistent", false: "inconsistent"}


def test_a_towns_own_name_is_no_citys_old_one() -> None:
    """Antalya was called Olbia once; the town in Sardinia still is."""
    document = Document(id="a", text="Olbia is 50 km from Corsica.")
    found = pipeline.geocheck(document, world(), ("distance",))
    assert [finding.verdict for finding in found] == ["consistent"]


def test_a_disputed_island_is_not_its_region() -> None:
    document = Document(id="a", text="Snake Island is only 28 miles away from Romania.")
    found = pipeline.geocheck(document, world(), ("distance",))
    assert [finding.verdict for finding in found] == ["consistent"]


@pytest.mark.parametrize(
    "text",
    [
        "Pamplona is 62 km from San Sebastián, in Spain.",
        "Rostov is about 960 km south of Moscow.",
        "Canton, China, lies 120 km from Hong Kong.",
    ],
)
def test_a_city_is_still_meant_by_a_part_of_its_name_or_a_famous_old_one(text: str) -> None:
    """Though smaller towns bear it as their own."""
    findings = pipeline.geocheck(Document(id="a", text=text), world(), ("distance",))
    assert [finding.verdict for finding in findings] == ["consistent"]
