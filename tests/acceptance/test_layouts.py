"""The acceptance statements say the same alone, in other places of a text, and in other layouts.

Some of them here, others in each layout; python -m tests.acceptance.layouts tries all.
"""

from __future__ import annotations

from zlib import crc32

import pytest

import osint
from osint.extract.languages import stretches
from tests.acceptance import layouts
from tests.acceptance.rows import Row

SHARE, FAR_SHARE, FAR = 0.99, 0.985, "after 100 kB"
"""Of some 440 statements."""
OTHER_SHARE = 0.65
"""Of some 70 of those in a text of several languages: beside English, or cut in two, a sentence may be
too short to tell its language, and one behind 100 kB of English is not read by design."""
STEP, OTHER_STEP = 4, 2


def _some(rows: list[Row], name: str, step: int) -> list[Row]:
    """A share of some statements, others for each layout, whatever statements are added."""
    first = list(layouts.LAYOUTS).index(name) % step
    return [row for row in rows if crc32(row["text"].encode()) % step == first]


@pytest.mark.parametrize("name", layouts.LAYOUTS)
def test_findings_are_the_same_in_any_layout(name: str) -> None:
    plain = [row for row in layouts.rows().values() if not stretches(row["text"])]
    some = _some(plain, name, STEP if name != FAR else STEP * 5)
    same, differences = layouts.share(name, some)
    assert len(some) >= 60
    assert same >= (FAR_SHARE if name == FAR else SHARE), differences
    cut = name.endswith("in a name")
    assert not (cut and any(each["is_worse"] for each in differences)), differences


@pytest.mark.parametrize("name", [name for name in layouts.LAYOUTS if name != FAR])
def test_so_are_most_in_a_text_of_several_languages(name: str) -> None:
    others = [row for row in layouts.rows().values() if stretches(row["text"])]
    some = _some(others, name, OTHER_STEP)
    same, differences = layouts.share(name, some)
    assert len(some) >= 50
    assert same >= OTHER_SHARE, differences
    assert not any(each["is_worse"] for each in differences), differences


def test_an_unrelated_place_does_not_move_a_statement() -> None:
    text = "A student from Ohio won the prize.\n\nDonetsk, about 1,600 km from Athens, was shelled."
    assert [f.verdict for f in osint.geocheck(text, only=("distance",))] != ["inconsistent"]
