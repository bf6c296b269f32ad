"""Where shadows point and the sun stands, with the false twin of each form."""

from __future__ import annotations

import pytest

from osint import pipeline
from osint.model import Document
from osint.world import world

TWINS = [
    (
        "In the video, filmed in Kyiv on 21 June 2024 at 15:00, the shadows point north-east.",
        "In the video, filmed in Kyiv on 21 June 2024 at 15:00, the shadows point south-west.",
    ),
    (
        "At 16:00 on 21 June 2024 in Kyiv the shadow of the tower fell towards the east.",
        "At 16:00 on 21 June 2024 in Kyiv the shadow of the tower fell towards the west.",
    ),
    (
        "The sun stood in the east when the clip was filmed in Kyiv at 09:00 on 21 June 2024.",
        "The sun stood in the west when the clip was filmed in Kyiv at 09:00 on 21 June 2024.",
    ),
    (
        "A pale morning sun stood in the east over Kyiv at 09:00 on 21 June 2024.",
        "A pale morning sun stood in the west over Kyiv at 09:00 on 21 June 2024.",
    ),
    (
        "At 13:00 on 10 January 2024 in Sydney the shadows pointed south.",
        "At 13:00 on 10 January 2024 in Sydney the shadows pointed north.",
    ),
]
NONE = [
    "The shadow of war stretched north at 15:00 on 21 June 2024 in Kyiv.",
    "At 15:00 on 21 June 2024 in Kyiv the shadow lay north of the church.",
    "Did the shadows point west at 15:00 on 21 June 2024 in Kyiv?",
]


def verdicts(text: str) -> list[str]:
    found = pipeline.geocheck(Document(id="x", text=text), world())
    return [finding.verdict for finding in found if finding.claim.check == "daylight"]


@pytest.mark.parametrize(("true", "false"), TWINS)
def test_a_direction_and_its_twin(true: str, false: str) -> None:
    assert verdicts(true) == ["consistent"]
    assert verdicts(false) == ["inconsistent"]


def test_no_shadow_falls_at_night() -> None:
    text = "At 23:30 on 21 June 2024 in Kyiv the shadows pointed east."
    assert verdicts(text) == ["inconsistent"]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_direction_of_a_shadow(text: str) -> None:
    assert verdicts(text) == []
