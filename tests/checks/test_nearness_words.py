"""What words of nearness and of direction tell: next to, two ways at once, an "it" that is no place."""

from __future__ import annotations

import pytest

from osint.model import Document, Finding
from osint.pipeline import geocheck
from osint.world import world


def found(text: str, check: str) -> list[Finding]:
    """The findings of a check on a text."""
    return [f for f in geocheck(Document(id="text", text=text), world()) if f.claim.check == check]


@pytest.mark.parametrize(
    ("words", "verdict"),
    [("near", "consistent"), ("next to", "unresolved"), ("adjacent to", "unresolved")],
)
def test_next_to_is_nearer_than_near(words: str, verdict: str) -> None:
    (only,) = found(f"Wels, {words} Linz, is a town.", "proximity")
    assert only.verdict == verdict


def test_what_lies_next_to_a_town_is_consistent_and_far_off_called() -> None:
    (near,) = found("Traun, adjacent to Linz, is a town.", "proximity")
    (far,) = found("Salzburg, next to Linz, is a city.", "proximity")
    assert (near.verdict, far.verdict) == ("consistent", "inconsistent")


@pytest.mark.parametrize("said", ["reported", "unclear how", "said that"])
def test_it_was_reported_is_about_no_place(said: str) -> None:
    text = f"Salzburg was calm. It was {said} another strike happened near Linz."
    assert found(text, "proximity") == []


def test_it_is_the_place_before() -> None:
    (only,) = found("Salzburg was calm. It is a city near Linz.", "proximity")
    assert only.verdict in ("doubtful", "inconsistent")


def test_of_two_ways_the_nearer_is_told() -> None:
    (only,) = found("Wels, north and southwest of Linz, was hit.", "direction")
    assert "fits “southwest”" in only.why


def test_a_region_that_opens_a_sentence_is_not_the_city() -> None:
    text = (
        "They marched into Leoben on Monday. Located in central Graz province, the city lies"
        " {} km northwest of Graz in the hills."
    )
    fitting, wrong = (found(text.format(km), "distance") for km in (45, 190))
    assert [f.verdict for f in fitting] == ["consistent"]
    assert all(f.claim.subject is not None and f.claim.subject.name == "Leoben" for f in wrong)


def test_a_river_is_no_spot() -> None:
    text = "A village on the bank of the Danube fell, about 30 km southeast of Linz."
    assert "consistent" not in {f.verdict for f in found(text, "distance")}
