"""Arabic towns whose name is written without its article."""

from __future__ import annotations

import pytest

from osint import geocheck, geocode


@pytest.mark.parametrize(
    ("written", "name"), [("Qamishli", "Al Qāmishlī"), ("Kharj", "Al Kharj"), ("Obeid", "El Obeid")]
)
def test_the_article_may_be_left_out(written: str, name: str) -> None:
    assert geocode(written)[0].place.name == name


def test_other_articles_belong_to_their_names() -> None:
    assert all(hit.place.country != "US" for hit in geocode("Paso"))


def test_a_statement_about_such_a_town_is_checked() -> None:
    assert [f.verdict for f in geocheck("Nusaybin lies 3 km from Qamishli.")] == ["consistent"]
    assert [f.verdict for f in geocheck("Nusaybin lies 80 km from Qamishli.")] == ["inconsistent"]
