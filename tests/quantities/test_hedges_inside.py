"""Hedges between a figure and its unit: "30-odd kilometres", "50 or so miles"."""

from __future__ import annotations

import pytest

from osint.extract.quantities import find, hedge_class, one
from tests.checks.claims import verdicts


@pytest.mark.parametrize(
    ("text", "value", "hedge"),
    [
        ("40-odd km", 40, "about"),
        ("40 odd miles", 40, "about"),
        ("forty-odd kilometres", 40, "about"),
        ("a hundred-odd miles", 100, "about"),
        ("60-some kilometers", 60, "about"),
        ("60 or so miles", 60, "about"),
        ("70-plus km", 70, "above"),
        ("70+ km", 70, "above"),
        ("20-odd minutes", 20, "about"),
    ],
)
def test_read(text: str, value: float, hedge: str) -> None:
    found = one(text)
    assert found is not None
    assert (found.low, hedge_class(found.hedge)) == (value, hedge)
    assert found.text.endswith(text.rpartition(" ")[2])


@pytest.mark.parametrize("text", ["the odd mile", "some kilometres", "and so miles went by"])
def test_no_figure(text: str) -> None:
    assert not [q for q in find(text) if q.low not in (None, 1.0)]


@pytest.mark.parametrize("said", ["{}-odd km", "{} or so kilometres", "some {} odd kilometres"])
def test_in_a_statement_and_its_false_twin(said: str) -> None:
    text = "Szeged lies " + said + " southeast of Budapest."
    assert verdicts(text.format(160), "distance") == ["distance=consistent"]
    assert verdicts(text.format(490), "distance") == ["distance=inconsistent"]
