"""The acceptance statements say the same alone, in other places of a text, and in other layouts.

Some of them here, others in each layout; python -m tests.acceptance.layouts tries all.
"""

from __future__ import annotations

import pytest

import osint
from osint.extract.languages import stretches
from tests.acceptance import layouts

SHARE, BESIDE_ENGLISH, FAR_SHARE, FAR = 0.99, 0.98, 0.985, "after 100 kB"
"""Of some 400 statements. Beside English a sentence in another language may be too short to tell its
language, and one behind 100 kB of it is not read by design: there only some 80 in English are tried."""
STEP = 4


@pytest.mark.parametrize("name", layouts.LAYOUTS)
def test_findings_are_the_same_in_any_layout(name: str) -> None:
    step = STEP if name != FAR else STEP * 5
    first = list(layouts.LAYOUTS).index(name) % step
    listed = [row for row in layouts.rows().values() if name != FAR or not stretches(row["text"])]
    some = listed[first::step]
    same, differences = layouts.share(name, some)
    assert len(some) >= 60
    floor = FAR_SHARE if name == FAR else BESIDE_ENGLISH if name in layouts.PLACES else SHARE
    assert same >= floor, differences
    cut = name.endswith("in a name")
    assert not (cut and any(each["is_worse"] for each in differences)), differences


def test_an_unrelated_place_does_not_move_a_statement() -> None:
    text = "A student from Ohio won the prize.\n\nDonetsk, about 1,600 km from Athens, was shelled."
    assert [f.verdict for f in osint.geocheck(text, only=("distance",))] != ["inconsistent"]
